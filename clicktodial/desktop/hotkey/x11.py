"""Global keys on X11: passive grabs on a connection of our own.

The server wakes us for the keys that were asked for and for nothing else. A press activates a
keyboard grab, which would bring us all keys until the release: it is given back at once, so that
what is typed meanwhile goes where it belongs.
"""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.desktop.hotkey.registrations import OFF, without_system
from clicktodial.desktop.x11_connection import CURRENT_TIME, ServerGoneError, connect
from clicktodial.desktop.x11_keyboard import read_keyboard
from clicktodial.i18n import tr
from clicktodial.model.shortcuts import GlobalKey, KeyPress, KeyState, KeyStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from collections.abc import Set as AbstractSet

    from clicktodial.desktop.x11_connection import Untyped, X11Connection
    from clicktodial.desktop.x11_keyboard import Keyboard
    from clicktodial.model.shortcuts import Shortcut

_SENT_BY_A_PROGRAM = 0x80
_MODIFIER_BITS = 0xFF
_ASYNC = 1
"""Nothing is held back while the key is ours: if we hang, the keyboard does not."""


class Grab(NamedTuple):
    """One key code with exactly these modifiers, locks included, on one screen."""

    root: int
    code: int
    mask: int


class X11Hotkeys:
    """See ``Hotkeys``. Connects to ``display`` when opened."""

    name = "X11"
    sets_keys_itself = False

    def __init__(self, display: str) -> None:
        self._display = display
        self._reason = ""
        self._connection: X11Connection | None = None
        self._keyboard: Keyboard | None = None
        self._wanted: Mapping[GlobalKey, Shortcut | None] = {}
        self._states: Mapping[GlobalKey, KeyState] = {}
        self._grabs: dict[GlobalKey, frozenset[Grab]] = {}
        self._last_release = (0, 0, 0)

    @property
    def reason(self) -> str:
        """See ``Hotkeys``."""
        return self._reason

    async def open(
        self,
        on_pressed: Callable[[KeyPress], None],
        on_lost: Callable[[str], None],
        on_changed: Callable[[Mapping[GlobalKey, KeyState]], None] | None = None,
    ) -> None:
        """See ``Hotkeys``."""
        await self.close()
        self._on_pressed, self._on_lost, self._on_changed = on_pressed, on_lost, on_changed
        try:
            connection = await connect(self._display)
        except ServerGoneError:
            self._reason = tr("There is no X server at {display}.", display=self._display)
            return
        self._reason = ""
        self._connection = connection
        connection.listen(self._on_event, self._on_server_gone)

    async def set_keys(
        self, wanted: Mapping[GlobalKey, Shortcut | None]
    ) -> Mapping[GlobalKey, KeyState]:
        """See ``Hotkeys``."""
        self._wanted = dict(wanted)
        if self._connection is None:
            return without_system(wanted)
        try:
            self._states = self._apply(self._connection)
        except ServerGoneError:
            # The reader hears of it, too, and says so.
            return without_system(wanted)
        return self._states

    async def close(self) -> None:
        """See ``Hotkeys``."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        try:
            self._release(connection, frozenset().union(*self._grabs.values()))
            # With the answer the keys are free for whoever asks next, a new connection of ours too.
            connection.ask(lambda core: core.GetInputFocus())
        except ServerGoneError:
            pass
        connection.close()
        self._forget()

    def _forget(self) -> None:
        self._grabs, self._keyboard, self._wanted, self._states = {}, None, {}, {}

    def _apply(self, connection: X11Connection) -> Mapping[GlobalKey, KeyState]:
        """Grab and give back only what differs."""
        keyboard = self._keyboard = self._keyboard or read_keyboard(connection)
        had = set().union(*self._grabs.values())
        plan = {
            key: _grabs(connection.roots, keyboard, shortcut)
            for key, shortcut in self._wanted.items()
            if shortcut is not None
        }
        self._grabs = {}
        states = {key: self._take(connection, key, plan.get(key), had) for key in GlobalKey}
        self._release(connection, had.difference(*self._grabs.values()))
        return states

    def _take(
        self,
        connection: X11Connection,
        key: GlobalKey,
        grabs: frozenset[Grab] | None,
        had: set[Grab],
    ) -> KeyState:
        if grabs is None:
            return OFF
        if not grabs:
            return KeyState(
                KeyStatus.NO_SUCH_KEY, reason=tr("The keyboard, as it is set now, has no such key.")
            )
        if any(grabs & others for others in self._grabs.values()):
            return KeyState(
                KeyStatus.TAKEN, reason=tr("Click-to-Dial uses these keys for something else.")
            )
        if not _grab(connection, grabs - had):
            self._release(connection, grabs)
            had -= grabs
            return KeyState(KeyStatus.TAKEN, reason=tr("Another program has these keys."))
        self._grabs[key] = grabs
        return KeyState(KeyStatus.ACTIVE, str(self._wanted[key]))

    @staticmethod
    def _release(connection: X11Connection, grabs: AbstractSet[Grab]) -> None:
        with connection.sending() as core:
            for grab in grabs:
                core.UngrabKey(grab.code, grab.root, grab.mask)

    def _on_event(self, event: Untyped) -> None:
        connection = self._connection
        if connection is None or event.response_type & _SENT_BY_A_PROGRAM:
            return
        proto = connection.proto
        if isinstance(event, proto.KeyPressEvent):
            self._on_key_pressed(connection, event)
        elif isinstance(event, proto.KeyReleaseEvent):
            self._last_release = _moment(event)
        elif isinstance(event, proto.MappingNotifyEvent):
            self._on_layout_changed(connection, event.request != proto.Mapping.Pointer)

    def _on_key_pressed(self, connection: X11Connection, event: Untyped) -> None:
        try:
            with connection.sending() as core:
                core.UngrabKeyboard(CURRENT_TIME)
        except ServerGoneError:
            return
        # A held key repeats: the server makes up a release and a press of the same moment.
        if _moment(event) == self._last_release or self._keyboard is None:
            return
        mask = event.state & _MODIFIER_BITS & ~self._keyboard.ignored
        pressed = Grab(event.root, event.detail, mask)
        for key, grabs in self._grabs.items():
            if pressed in grabs:
                # Through the loop, so that an error in there is the loop's to report.
                loop = asyncio.get_running_loop()
                loop.call_soon(self._tell, connection, KeyPress(key, event.time))

    def _tell(self, connection: X11Connection, press: KeyPress) -> None:
        if connection is self._connection:
            self._on_pressed(press)

    def _on_layout_changed(self, connection: X11Connection, concerns_keys: bool) -> None:  # noqa: FBT001
        if not concerns_keys:
            return
        self._keyboard = None
        before = self._states
        try:
            self._states = self._apply(connection)
        except ServerGoneError:
            return
        if self._on_changed is not None and before not in ({}, self._states):
            self._on_changed(self._states)

    def _on_server_gone(self) -> None:
        self._connection = None
        self._forget()
        self._reason = tr("The connection to the X server is lost.")
        self._on_lost(self._reason)


def _moment(event: Untyped) -> tuple[int, int, int]:
    return (event.detail, event.state, event.time)


def _grabs(roots: tuple[int, ...], keyboard: Keyboard, shortcut: Shortcut) -> frozenset[Grab]:
    """All that must be grabbed, whatever locks are on; empty when a key is missing."""
    mask = keyboard.mask(shortcut)
    if mask is None:
        return frozenset()
    return frozenset(
        Grab(root, code, mask | locks)
        for root in roots
        for code in keyboard.key_codes(shortcut)
        for locks in keyboard.lock_states
    )


def _grab(connection: X11Connection, grabs: AbstractSet[Grab]) -> bool:
    """Whether all could be had; some of them may be ours when not."""
    return all(connection.succeed([partial(_request, grab) for grab in grabs]))


def _request(grab: Grab, core: Untyped) -> Untyped:
    owner_events = True
    return core.GrabKeyChecked(owner_events, grab.root, grab.mask, grab.code, _ASYNC, _ASYNC)
