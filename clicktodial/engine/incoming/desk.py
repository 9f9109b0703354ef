"""Shows the calls that ring, and those that were missed, by notifications of the desktop.

What is to be shown is worked out from the calls as they are (``ringing``, ``missed``); one task
brings the desktop there, step by step, whatever happens meanwhile. A press carries the account and
the id of its call: it can hit no other one.
"""

from __future__ import annotations

import asyncio
import contextlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from clicktodial.engine.incoming.missed import MissedBook
from clicktodial.engine.incoming.presses import Presses
from clicktodial.engine.incoming.quiet import QuietDesk
from clicktodial.engine.incoming.ringing import RingingBook
from clicktodial.engine.incoming.words import incoming_notice, missed_notice, trial_notice
from clicktodial.engine.incoming_messages import NotificationTried, TryNotification

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from clicktodial.engine import messages as m
    from clicktodial.engine.clocks import Clocks
    from clicktodial.engine.desktop import NoticeBoard, QuietSense
    from clicktodial.engine.handlers import Handlers
    from clicktodial.engine.incoming.ringing import Ringing
    from clicktodial.model.history import PastCall
    from clicktodial.model.notification import Notification
    from clicktodial.model.settings import Settings
    from clicktodial.model.snapshot import CallEntry, Snapshot
    from clicktodial.storage.desk_file import DeskFile
    from clicktodial.storage.worker import Worker

MISSED, TRIAL = "missed", "trial"
"""The names of the notifications that are not about one ringing call."""
TRIES_AGAIN_S = (1.0, 3.0, 9.0)
"""A desktop that shows nothing is asked again so much later; then when there is something new."""
REMEMBERED_WITHIN_S = 0.3
"""A call is told without the last contact rather than later."""


class LastContact(Protocol):
    """The past, as far as a ringing call needs it; ``HistoryDesk.last_contact`` is the real one."""

    async def __call__(self, number: str, before: datetime | None = None) -> PastCall | None:
        """The newest call with this number, in any notation, that began ``before``; ``None``: none
        is known."""
        ...


class IncomingDesk:
    """Runs on the engine's loop, from ``run`` to ``stop``."""

    def __init__(
        self,
        board: NoticeBoard,
        sense: QuietSense,
        *,
        clocks: Clocks,
        settings: Callable[[], Settings],
        snapshot: Callable[[], Snapshot],
        last_contact: LastContact,
        file: DeskFile,
        disk: Worker,
        submit: Callable[[m.Command], None],
        tell: Callable[[m.Notice], None],
        spawn: Callable[[Coroutine[object, object, None]], object],
    ) -> None:
        self._board, self._clocks, self._settings = board, clocks, settings
        self._last_contact, self._tell, self._spawn = last_contact, tell, spawn
        self._ringing, self._missed = RingingBook(), MissedBook()
        self.quiet = QuietDesk(
            sense,
            clocks=clocks,
            settings=settings,
            file=file,
            disk=disk,
            tell=tell,
            began=self._on_quiet,
            ended=self._on_quiet_over,
        )
        self._presses = Presses(snapshot=snapshot, settings=settings, submit=submit, tell=tell)
        self._told_missed: tuple[CallEntry, ...] = ()
        self._tries = False
        self._shown: dict[str, Notification] = {}
        self._failed: set[str] = set()
        self._failures = 0
        self._again: asyncio.TimerHandle | None = None
        self._changed = asyncio.Event()
        self._settling: asyncio.TimerHandle | None = None

    def handlers(self) -> Handlers:
        """What carries out which command."""
        return {**self.quiet.handlers(), TryNotification: lambda _command: self.try_it()}

    async def run(self) -> None:
        """Keep the desktop as it is to be; ends only when it is cancelled."""
        await self._board.open(self._on_pressed, self._on_closed, self._on_lost)
        await self.quiet.load()
        while True:
            await self._changed.wait()
            self._changed.clear()
            while await self._bring_nearer():
                pass

    async def stop(self) -> None:
        """Take everything away."""
        self.quiet.stop()
        for timer in (self._settling, self._again):
            if timer is not None:
                timer.cancel()
        await self._board.close()

    # ---- what happens

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """The calls as they are now."""
        self.quiet.check()
        for ringing in self._ringing.see(snapshot):
            self._spawn(self._decide(ringing))
        self._missed.see(snapshot, self._clocks.monotonic())
        self._wait_for_missed()
        self._changed.set()

    def looked_at(self) -> None:
        """The window was opened: what was missed is known now."""
        self._missed.forget()
        self._changed.set()

    def adopt(self) -> None:
        """The settings have changed."""
        self._changed.set()

    async def _decide(self, ringing: Ringing) -> None:
        if not self._settings().notify_incoming:
            self._ringing.decide(ringing.name, is_told=False, is_urgent=False, past=None)
            return
        judgement, past = await asyncio.gather(self.quiet.judge(), self._remembered(ringing.entry))
        is_told = not judgement.reason and not self.quiet.is_asked_for()
        self._failures = 0
        self._ringing.decide(ringing.name, is_told=is_told, is_urgent=judgement.is_known, past=past)
        self._changed.set()

    async def _remembered(self, entry: CallEntry) -> PastCall | None:
        number, call = entry.peer.number, entry.call
        # The history may name the very call that rings.
        began = call.started if call is not None else None
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(REMEMBERED_WITHIN_S):
                return await self._last_contact(number, began) if number else None
        return None

    # ---- missed calls

    def _wait_for_missed(self) -> None:
        if self._settling is not None:
            self._settling.cancel()
            self._settling = None
        due = self._missed.next_deadline()
        if due is not None:
            delay = max(0.0, due - self._clocks.monotonic())
            loop = asyncio.get_running_loop()
            self._settling = loop.call_later(delay, self._settle_missed)

    def _settle_missed(self) -> None:
        self._settling = None
        if self._missed.settle(self._clocks.monotonic()):
            self._spawn(self._tell_missed())
        self._wait_for_missed()

    async def _tell_missed(self) -> None:
        judgement = await self.quiet.judge()
        if not judgement.reason:
            self._told_missed = self._missed.calls
            self._changed.set()

    # ---- quiet

    def _on_quiet(self) -> None:
        self._ringing.hush()
        self._told_missed = ()
        self._changed.set()

    def _on_quiet_over(self) -> None:
        if self._missed.calls:
            self._spawn(self._tell_missed())

    # ---- the desktop

    def _wanted(self) -> dict[str, Notification]:
        """Everything that is to be shown now, by name."""
        settings = self._settings()
        several = len(settings.accounts) > 1
        now = datetime.fromtimestamp(self._clocks.wall(), UTC)
        wanted = {}
        if settings.notify_incoming:
            wanted = {
                one.name.text: incoming_notice(one, names_account=several, now=now)
                for one in self._ringing.shown()
            }
        missed = [entry for entry in self._told_missed if entry in self._missed.calls]
        if missed and settings.notify_missed:
            wanted[MISSED] = missed_notice(missed)
        if self._tries:
            wanted[TRIAL] = trial_notice()
        return wanted

    async def _bring_nearer(self) -> bool:
        """One step towards what is wanted; whether there was one."""
        wanted = self._wanted()
        gone = next((name for name in self._shown if name not in wanted), None)
        if gone is not None:
            del self._shown[gone]
            self._failed.discard(gone)
            await self._board.withdraw(gone)
            return True
        new = next((name for name in wanted if self._shown.get(name) != wanted[name]), None)
        if new is None:
            return False
        self._shown[new] = wanted[new]
        self._note(new, is_shown=await self._board.show(new, wanted[new]))
        if new not in self._shown:
            # Closed while its new words were on their way.
            await self._board.withdraw(new)
        return True

    def _note(self, name: str, *, is_shown: bool) -> None:
        """What could not be shown is tried again: soon, and when another one can be."""
        if is_shown:
            self._failed.discard(name)
            self._failures = 0
            self._try_again()
            return
        self._failed.add(name)
        if self._again is None and self._failures < len(TRIES_AGAIN_S):
            loop, delay = asyncio.get_running_loop(), TRIES_AGAIN_S[self._failures]
            self._again = loop.call_later(delay, self._on_time_to_try)
            self._failures += 1

    def _on_time_to_try(self) -> None:
        self._again = None
        self._try_again()

    def _try_again(self) -> None:
        for name in self._failed:
            self._shown.pop(name, None)
        self._failed.clear()
        self._changed.set()

    def _on_lost(self) -> None:
        self._shown.clear()
        self._failed.clear()
        self._failures = 0
        self._changed.set()

    def _on_closed(self, name: str) -> None:
        self._shown.pop(name, None)
        if name == MISSED:
            self._missed.forget()
        elif name == TRIAL:
            self._tries = False
        else:
            self._ringing.close(name)
        self._changed.set()

    def _on_pressed(self, name: str, key: str, token: str) -> None:
        if name == TRIAL:
            self._tries = False
            self._tell(NotificationTried(has_buttons=True, is_pressed=True))
        elif name == MISSED:
            missed = self._missed.calls
            self._missed.forget()
            self._presses.on_missed(missed, key, token)
        else:
            self._presses.on_call(name, key, token)
        self._changed.set()

    # ---- trying it

    async def try_it(self) -> None:
        """Show one now, and say what came of it."""
        self._tries = True
        notice = trial_notice()
        self._shown[TRIAL] = notice
        await self._board.show(TRIAL, notice)
        judgement = await self.quiet.judge()
        reason, has_buttons = self._board.reason, self._board.has_buttons
        self._tries = not reason
        self._tell(NotificationTried(reason, has_buttons, judgement.reason))
        self._changed.set()
