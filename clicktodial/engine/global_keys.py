"""The global keys: kept as the settings wish, and what a press of each does."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, assert_never

from clicktodial.engine import messages as m
from clicktodial.engine.current_call import Aim, aimed_at
from clicktodial.i18n import tr
from clicktodial.model.checkup import Looked
from clicktodial.model.selection import TextSource
from clicktodial.model.shortcuts import GlobalKey, KeyPress, KeyState, KeyStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.engine.clocks import Clocks
    from clicktodial.engine.desktop import KeySource
    from clicktodial.model.settings import Settings
    from clicktodial.model.shortcuts import Shortcut
    from clicktodial.model.snapshot import Snapshot

_AS_WISHED = frozenset({KeyStatus.ACTIVE, KeyStatus.OFF})
DEAD_S = 3.0
"""So long after a key has hung up or held a call it does nothing: the next call would be hit."""
LOOKS_AGAIN_S = (5.0, 10.0, 20.0, 40.0, 60.0, 60.0)
"""A desktop may come late, or come back (a portal that restarts); one that does not is given up."""

_ACTING = {GlobalKey.HOLD_RESUME: Aim.HOLD_OR_RESUME, GlobalKey.HANG_UP: Aim.HANG_UP}


class KeyDesk:
    """A desktop that is lost, or not there yet, is looked for again."""

    def __init__(
        self,
        source: KeySource,
        *,
        clocks: Clocks,
        snapshot: Callable[[], Snapshot],
        submit: Callable[[m.Command], None],
        tell: Callable[[m.Notice], None],
    ) -> None:
        self._source, self._clocks, self._snapshot = source, clocks, snapshot
        self._submit, self._tell = submit, tell
        self._wanted: Mapping[GlobalKey, Shortcut | None] = {}
        self._states: Mapping[GlobalKey, KeyState] = {}
        self._changing = asyncio.Lock()
        self._missed = asyncio.Event()
        self._is_proving = False
        self._dead_until: dict[GlobalKey, float] = {}
        self._is_open = False

    async def run(self) -> None:
        """Look for the desktop again whenever it is missed; ends only when it is cancelled."""
        while True:
            await self._missed.wait()
            for pause_s in LOOKS_AGAIN_S:
                await asyncio.sleep(pause_s)
                async with self._changing:
                    self._is_open = False
                    self._missed.clear()
                    await self._apply()
                if not self._missed.is_set():
                    break
            self._missed.clear()

    async def adopt(self, settings: Settings) -> None:
        """Have the keys that the settings name."""
        async with self._changing:
            if settings.hotkeys != self._wanted or not self._states:
                self._wanted = settings.hotkeys
                await self._apply()

    async def _apply(self) -> None:
        # Nothing is loaded and nothing asked of the desktop for who wants no key.
        if not self._is_open and any(self._wanted.values()):
            self._is_open = True
            await self._source.open(self.on_pressed, self._on_lost, self._on_changed)
        if self._is_open:
            self._states = await self._source.set_keys(self._wanted)
            if self._source.reason:
                self._missed.set()
        else:
            self._states = dict.fromkeys(GlobalKey, KeyState(KeyStatus.OFF))
        self._tell_states()

    async def look(self) -> Looked:
        """How the keys stand, for the doctor."""
        if self._source.reason:
            return Looked(self._source.reason, is_fine=False)
        states = self._states.values()
        lost = [state for state in states if state.status not in _AS_WISHED]
        if lost:
            reasons = dict.fromkeys(state.reason for state in lost if state.reason)
            hint = tr("Choose another key in the settings.")
            return Looked(" ".join(reasons), hint, is_fine=False)
        keys = [state.trigger for state in states if state.status is KeyStatus.ACTIVE]
        if not keys:
            return Looked(tr("No global key is wanted."))
        return Looked(tr("{keys}: works in any program.", keys=", ".join(keys)))

    def _tell_states(self) -> None:
        source = self._source
        self._tell(
            m.HotkeysChanged(self._states, source.name, source.reason, source.sets_keys_itself)
        )

    def _on_changed(self, states: Mapping[GlobalKey, KeyState]) -> None:
        self._states = states
        self._tell_states()

    def _on_lost(self, reason: str) -> None:
        lost, off = KeyState(KeyStatus.NOT_WORKING, reason=reason), KeyState(KeyStatus.OFF)
        self._states = {key: lost if self._wanted.get(key) else off for key in GlobalKey}
        self._tell_states()
        self._missed.set()

    async def stop(self) -> None:
        """Give all keys back."""
        await self._source.close()

    def prove(self, *, is_open: bool) -> None:
        """While the editor is open, a press is shown there and does nothing else."""
        self._is_proving = is_open
        if is_open and self._states:
            self._tell_states()

    def on_pressed(self, press: KeyPress) -> None:
        """Do what the key is for."""
        if self._is_proving:
            self._tell(m.KeyReceived(press.key))
            return
        match press.key:
            case GlobalKey.DIAL_SELECTION:
                self._submit(m.DialText(TextSource.SELECTION, press, press.token))
            case GlobalKey.SHOW_WINDOW:
                self._tell(m.WindowWanted(press=press, token=press.token))
            case GlobalKey.PALETTE:
                self._tell(m.WindowWanted(palette=True, press=press, token=press.token))
            case GlobalKey.HOLD_RESUME | GlobalKey.HANG_UP:
                self._act(press)
            case _:
                assert_never(press.key)

    def _act(self, press: KeyPress) -> None:
        now = self._clocks.monotonic()
        if now < self._dead_until.get(press.key, 0.0):
            return
        target = aimed_at(self._snapshot(), _ACTING[press.key])
        if target is None:
            return
        if target.call is None:
            # Several calls could be meant: the person chooses.
            self._tell(m.WindowWanted(press=press, token=press.token))
            return
        self._dead_until[press.key] = now + DEAD_S
        self._submit(m.Act(target.call.account, target.call.id, target.action))
