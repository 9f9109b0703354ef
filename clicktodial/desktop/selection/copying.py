"""Reading what is selected by having it copied, where a system knows no other way.

The clipboard is the user's: what was on it is put back, as far as the system gives it out.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Final, Generic, NamedTuple, Protocol, TypeVar

from clicktodial.desktop.selection.base import READ_WITHIN_S
from clicktodial.errors import NoAnswerFromOwnerError
from clicktodial.model.selection import TextSource
from clicktodial.storage.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK_EVERY_S: Final = 0.005
PATIENCE_S: Final = 2 * READ_WITHIN_S
"""To wait for the other program, then to put back what it overwrote."""

RESTORE_WITHIN_S: Final = 5.0
"""Nobody waits for it: the clipboard is put back even when the reading was given up."""

_Saved = TypeVar("_Saved")
_Answer = TypeVar("_Answer")


class Copied(NamedTuple):
    """The text on the clipboard, empty when there is none, and the version that this was."""

    text: str
    version: int


class Clipboard(Protocol[_Saved]):
    """A system's clipboard. All methods are called in one thread; they may block."""

    def version(self) -> int:
        """Changes with every change of the clipboard."""
        ...

    def read(self) -> Copied | None:
        """What is on it; ``None`` while another program has it."""
        ...

    def save(self) -> _Saved | None:
        """All that can be put back; ``None`` while another program has it."""
        ...

    def restore(self, saved: _Saved) -> bool:
        """Put it back, in place of what is there; false while another program has it."""
        ...

    def copy(self) -> None:
        """Ask the program that has the focus to copy what is selected. Raises
        ``NotPossibleNowError`` when this program may not do so."""
        ...


class CopyingReader(Generic[_Saved]):
    """See ``SelectionReader``. All work is done in a thread, read by read: two at a time would
    save each other's copies."""

    needs_focus = False

    def __init__(self, make_clipboard: Callable[[], Clipboard[_Saved]]) -> None:
        self._make_clipboard = make_clipboard
        self._clipboard: Clipboard[_Saved] | None = None
        self._worker = Worker("clipboard")

    async def open(self) -> None:
        """See ``SelectionReader``."""

    async def read(self, source: TextSource, time_ms: int = 0) -> str:  # noqa: ARG002 - X11's
        """See ``SelectionReader``."""
        work = self._copied if source is TextSource.SELECTION else self._present
        try:
            return await asyncio.wait_for(self._worker.run(work), PATIENCE_S)
        except TimeoutError:
            # The owner was asked for its text by the system, and hangs.
            raise NoAnswerFromOwnerError from None

    async def close(self) -> None:
        """See ``SelectionReader``."""

    def _opened(self) -> Clipboard[_Saved]:
        if self._clipboard is None:
            self._clipboard = self._make_clipboard()
        return self._clipboard

    def _present(self) -> str:
        return _given(self._opened().read, READ_WITHIN_S).text

    def _copied(self) -> str:
        clipboard = self._opened()
        saved = _given(clipboard.save, READ_WITHIN_S)
        before = clipboard.version()
        clipboard.copy()
        if not _comes_true(lambda: clipboard.version() != before, READ_WITHIN_S):
            # Nothing is selected there, or it is no text.
            return ""
        text, version = _given(clipboard.read, RESTORE_WITHIN_S)
        # When somebody copies something meanwhile, that is newer than what we saved.
        _comes_true(
            lambda: clipboard.version() != version or clipboard.restore(saved), RESTORE_WITHIN_S
        )
        return text


def _given(ask: Callable[[], _Answer | None], within_s: float) -> _Answer:
    """The first answer. Raises ``NoAnswerFromOwnerError``."""
    answers: list[_Answer] = []

    def is_given() -> bool:
        answer = ask()
        if answer is not None:
            answers.append(answer)
        return bool(answers)

    if not _comes_true(is_given, within_s):
        raise NoAnswerFromOwnerError
    return answers[0]


def _comes_true(condition: Callable[[], bool], within_s: float) -> bool:
    deadline = time.monotonic() + within_s
    while not condition():
        if time.monotonic() >= deadline:
            return False
        time.sleep(LOOK_EVERY_S)
    return True
