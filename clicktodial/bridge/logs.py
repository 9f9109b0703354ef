"""The log: one JSON object a line, without tokens, and without numbers in full.

What may be logged goes through ``note``, which takes facts by name; paths, headers and bodies are
never among them (``reference/call-control.md §8``).
"""

from __future__ import annotations

import json
import logging
import sys
import time
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from clicktodial.bridge.users import User

_SHOWN = 6
_LOGGER = logging.getLogger("clicktodial.bridge")


class JsonLines(logging.Formatter):
    """A record as one line of JSON. Tracebacks are left out: their frames hold secrets."""

    def format(self, record: logging.LogRecord) -> str:
        """See ``logging.Formatter``."""
        moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        line = {
            "time": f"{moment}.{int(record.msecs):03}Z",
            "level": record.levelname.lower(),
            "event": record.getMessage(),
            **getattr(record, "facts", {}),
        }
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
        return json.dumps(line, ensure_ascii=False)


def note(event: str, level: int = logging.INFO, /, **facts: object) -> None:
    """Write a line. No fact may be a secret; numbers go through ``shortened``."""
    _LOGGER.log(level, event, extra={"facts": facts})


def shortened(number: str) -> str:
    """The first six characters of a number."""
    return number if len(number) < _SHOWN else f"{number[:_SHOWN]}…"


def who(user: User) -> dict[str, str]:
    """A user as facts."""
    return {"tenant": user.tenant, "extension": shortened(user.extension)}


def begin_logging(stream: TextIO | None = None) -> logging.Handler:
    """From now on the log goes to ``stream``, standard error if left out; also what libraries warn
    of. Gives what writes it."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonLines())
    logging.getLogger().addHandler(handler)
    _LOGGER.setLevel(logging.INFO)
    return handler
