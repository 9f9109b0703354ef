"""Reading what is selected by having it copied, where a system knows no other way.

The clipboard is the user's: what was on it is put back, as far as the system gives it out.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Final, Generic, Protocol, TypeVar

from clicktodial.desktop.selection.base import READ_WITHIN_S
from clicktodial.errors import NoAnswerFromOwnerError
from clicktodial.model.selection import TextSource
from clicktodial.storage.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK_EVERY_S: Final = 0.005
PATIENCE_S: Final = 2 * READ_WITHIN_S
"""To wait for the other program, then to put back what it overwrote."""

_Saved = TypeVar("_Saved")


class Clipboard(Protocol[_Saved]):
    """A system's clipboard. All methods are called in one thread; they may block."""

    def version(self) -> int:
        """Changes with every change of the clipboard."""
        ...

    def is_readable(self) -> bool:
        """False while another program is writing to it."""
        ...

    def text(self) -> str:
        """The text on it, empty when there is none."""
        ...

    def save(self) -> _Saved:
        """All that can be put back."""
        ...

    def restore(self, saved: _Saved) -> None:
        """Put it back, in place of what is there."""
        ...

    def copy(self) -> None:
        """Ask the program that has the focus to copy what is selected. Raises
        ``NotPossibleNowError`` when this program may not do so."""
        ...


class CopyingReader(Generic[_Saved]):
    """See ``SelectionReader``. All work is done in a thread, read by read: two at a time would
    save each other's copies."""

    needs_focus = False

    def __init__(
        self,
        make_clipboard: Callable[[], Clipboard[_Saved]],
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._make_clipboard = make_clipboard
        self._clock = clock
        self._sleep = sleep
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
        clipboard = self._opened()
        self._wait(clipboard.is_readable)
        return clipboard.text()

    def _copied(self) -> str:
        clipboard = self._opened()
        self._wait(clipboard.is_readable)
        saved = clipboard.save()
        before = clipboard.version()
        clipboard.copy()
        if not self._comes_true(lambda: clipboard.version() != before):
            # Nothing is selected there, or it is no text.
            return ""
        self._wait(clipboard.is_readable)
        version, text = clipboard.version(), clipboard.text()
        if clipboard.version() == version:
            # Otherwise somebody copied something meanwhile, which is newer than what we saved.
            clipboard.restore(saved)
        return text

    def _wait(self, condition: Callable[[], bool]) -> None:
        if not self._comes_true(condition):
            raise NoAnswerFromOwnerError

    def _comes_true(self, condition: Callable[[], bool]) -> bool:
        deadline = self._clock() + READ_WITHIN_S
        while not condition():
            if self._clock() >= deadline:
                return False
            self._sleep(LOOK_EVERY_S)
        return True
