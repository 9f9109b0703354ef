"""When it is to be quiet: the user's do not disturb, the desktop's own, and presenting.

Quiet keeps notifications away and nothing else: the window and the tray show every call. The
desktop is asked when a call rings, and never otherwise.
"""

from __future__ import annotations

import asyncio
import math
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.engine.incoming_messages import BeQuiet, QuietChanged
from clicktodial.i18n import tr
from clicktodial.model.quiet import UNTIL_TOLD, DesktopQuiet

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.clocks import Clocks
    from clicktodial.engine.desktop import QuietSense
    from clicktodial.engine.handlers import Handlers
    from clicktodial.engine.messages import Notice
    from clicktodial.model.settings import Settings
    from clicktodial.storage.desk_file import DeskFile
    from clicktodial.storage.worker import Worker

KEY = "quiet_until"
"""Under this the desk's file keeps the moment; ``UNTIL_TOLD`` as a word, which JSON can hold."""
_UNTIL_TOLD_WORD = "told"
ASKED_WITHIN_S = 0.5
"""A desktop that does not answer in this time is taken to say nothing."""


class Judgement(NamedTuple):
    """Is it to be quiet now? ``reason`` says why, for a person; empty: it is not. ``is_known``:
    the desktop was asked and wishes no quiet, or the user does not mind what it wishes."""

    reason: str = ""
    is_known: bool = True


class QuietDesk:
    """``ended`` is called when the user's own do not disturb is over, ``began`` when it begins."""

    def __init__(
        self,
        sense: QuietSense,
        *,
        clocks: Clocks,
        settings: Callable[[], Settings],
        file: DeskFile,
        disk: Worker,
        tell: Callable[[Notice], None],
        began: Callable[[], None],
        ended: Callable[[], None],
    ) -> None:
        self._sense, self._clocks, self._settings = sense, clocks, settings
        self._file, self._disk, self._tell = file, disk, tell
        self._began, self._ended = began, ended
        self._until: float | None = None
        self._timer: asyncio.TimerHandle | None = None

    def handlers(self) -> Handlers:
        """What carries out which command."""
        return {BeQuiet: self.be_quiet}

    async def load(self) -> None:
        """What was asked for before the program was started."""
        kept = await self._disk.run(lambda: self._file.read(KEY))
        self._set(_understood(kept))

    async def be_quiet(self, command: BeQuiet) -> None:
        """Begin, change or end the user's do not disturb."""
        self._set(command.until)
        kept = _UNTIL_TOLD_WORD if self._until == UNTIL_TOLD else self._until
        await self._disk.run(lambda: self._file.keep(KEY, kept))

    def is_asked_for(self) -> bool:
        """Is the user not to be disturbed now?"""
        return self._until is not None and self._clocks.wall() < self._until

    def check(self) -> None:
        """Notice that the time is over: a timer stands still while the computer sleeps."""
        if self._until is not None and not self.is_asked_for():
            self._set(None)

    async def judge(self) -> Judgement:
        """Is it to be quiet now?"""
        settings = self._settings()
        if self.is_asked_for():
            return Judgement(tr("You asked not to be disturbed."))
        if not (settings.quiet_with_desktop or settings.quiet_while_presenting):
            return Judgement()
        desktop = await self._asked()
        if settings.quiet_with_desktop and desktop.is_wished:
            return Judgement(tr("The desktop is set not to disturb."))
        if settings.quiet_while_presenting and desktop.is_presenting:
            return Judgement(tr("A window fills the screen, or something is presented."))
        return Judgement(is_known=not settings.quiet_with_desktop or desktop.is_wished is False)

    async def _asked(self) -> DesktopQuiet:
        try:
            async with asyncio.timeout(ASKED_WITHIN_S):
                return await self._sense.look()
        except TimeoutError:
            return DesktopQuiet()

    def stop(self) -> None:
        """Wait for nothing any more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _set(self, until: float | None) -> None:
        was_on, self._until = self._until is not None, until
        if not self.is_asked_for():
            self._until = None
        self.stop()
        self._wait_for_end()
        self._tell(QuietChanged(self._until))
        if self._until is not None:
            self._began()
        elif was_on:
            self._ended()

    def _wait_for_end(self) -> None:
        if self._until is not None and self._until != UNTIL_TOLD:
            delay = max(0.0, self._until - self._clocks.wall())
            self._timer = asyncio.get_running_loop().call_later(delay, self._on_timer)

    def _on_timer(self) -> None:
        # The clock may have been set back meanwhile.
        self._timer = None
        if self.is_asked_for():
            self._wait_for_end()
        else:
            self._set(None)


def _understood(kept: object) -> float | None:
    """What the file said; whatever else it holds means nothing."""
    if kept == _UNTIL_TOLD_WORD:
        return UNTIL_TOLD
    is_moment = isinstance(kept, int | float) and not isinstance(kept, bool)
    return float(kept) if is_moment and math.isfinite(kept) else None  # type: ignore[arg-type]
