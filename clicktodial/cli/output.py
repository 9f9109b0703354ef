"""How the command line speaks: results on standard output, words for people on standard error."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clicktodial.errors import ClickToDialError


class Output:
    """One command's voice. With ``as_json`` standard output holds exactly one JSON document."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def result(self, document: Any, lines: Iterable[str] = ()) -> None:  # noqa: ANN401
        """Print the command's result: ``document`` as JSON, or ``lines`` for a person."""
        if self.as_json:
            print(json.dumps(document, ensure_ascii=False), flush=True)
        else:
            for line in lines:
                print(_harmless(line), flush=True)

    def say(self, text: str) -> None:
        """A word for the person at the keyboard; never part of the result."""
        print(_harmless(text), file=sys.stderr, flush=True)

    def error(self, error: ClickToDialError) -> int:
        """Report ``error`` and return the exit code it stands for."""
        if self.as_json:
            self.result({"error": error_document(error)})
        self.say(str(error))
        return error.exit_code


def error_document(error: ClickToDialError) -> dict[str, Any]:
    """The JSON form of an error."""
    what = {"title": error.title, "message": error.message, "hint": error.hint}
    return {**what, "exit_code": error.exit_code}


def _harmless(text: str) -> str:
    """The text without what would move the cursor: some of it a phone system has chosen."""
    return "".join(c if c.isprintable() or c in "\t\n" else " " for c in text)
