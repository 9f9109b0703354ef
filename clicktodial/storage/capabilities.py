"""What accounts turned out to be unable to do, kept from one start to the next.

It is a memory only: a file that cannot be read or written costs a question to the phone system, and
is never an error for a person.
"""

from __future__ import annotations

import contextlib
import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from clicktodial.model.capabilities import Lack, Why, capability
from clicktodial.storage import replacement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from clicktodial.model.calls import AccountName

_LOCK_S = 2.0


class CapabilityFile:
    """One small JSON file. All methods block on the disk; any thread and process may call them."""

    def __init__(self, path: Path, *, now: Callable[[], datetime] | None = None) -> None:
        self._path = path
        self._now = now or (lambda: datetime.now().astimezone())

    def read(self, account: AccountName) -> tuple[Lack, ...]:
        """What the account lacks, without what was learnt too long ago to be believed."""
        now = self._now()
        lacks = _lacks(self._document().get(account))
        return tuple(lack for lack in lacks if not lack.is_over(now))

    def keep(self, account: AccountName, lacks: Sequence[Lack]) -> None:
        """This is what the account lacks now, instead of what was kept before."""
        self._change(account, [_plain(lack) for lack in lacks])

    def forget(self, account: AccountName) -> None:
        """Everything may be possible (again)."""
        self._change(account, [])

    def _change(self, account: AccountName, lacks: list[dict[str, str]]) -> None:
        if not lacks and not self._path.exists():
            return
        with contextlib.suppress(OSError), self._alone():  # a lock's time-out is an OSError, too
            document = self._document()
            document.pop(account, None)
            if lacks:
                document[account] = lacks
            replacement.write(self._path, json.dumps(document, indent=1).encode())

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        from filelock import FileLock

        replacement.make_folder(self._path.parent)
        with FileLock(self._path.with_name(f"{self._path.name}.lock"), _LOCK_S, mode=0o600):
            yield

    def _document(self) -> dict[str, Any]:
        try:
            document = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return {}
        return document if isinstance(document, dict) else {}


def _plain(lack: Lack) -> dict[str, str]:
    return {
        "capability": lack.capability.value,
        "why": lack.why.value,
        "learnt": lack.learnt.isoformat(),
        "words": lack.words,
    }


def _lacks(entries: object) -> Iterator[Lack]:
    """Those that this version understands."""
    for entry in entries if isinstance(entries, list) else ():
        # Whatever is wrong with an entry, only that one is not believed.
        with contextlib.suppress(KeyError, TypeError, ValueError, AttributeError):
            known = capability(entry["capability"])
            learnt = datetime.fromisoformat(entry["learnt"])
            if known is not None and learnt.tzinfo is not None:
                yield Lack(known, Why(entry["why"]), learnt, str(entry.get("words", "")))
