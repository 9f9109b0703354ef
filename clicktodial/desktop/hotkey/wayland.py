"""Global keys on Wayland: only the desktop can give them, by its GlobalShortcuts portal."""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import TYPE_CHECKING, Final

from clicktodial.desktop.hotkey.portal_session_wayland import PortalSession
from clicktodial.desktop.hotkey.portal_wayland import (
    OBJECT,
    REQUEST,
    SERVICE,
    SESSION,
    SHORTCUTS,
    NotGrantedError,
    Portal,
    trigger,
    triggers,
)
from clicktodial.desktop.session_bus_linux import (
    THE_BUS,
    BusReplyError,
    NoBusError,
    SessionBus,
    bus_address,
)
from clicktodial.i18n import tr
from clicktodial.model.shortcuts import GlobalKey, KeyPress, KeyState, KeyStatus, key_title

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.desktop.session_bus_linux import Signal
    from clicktodial.model.shortcuts import Shortcut

CALL_TIMEOUT_S: Final = 10.0
"""The portal may have to be started first, and its back end too."""

PATIENCE_S: Final = 1.0
"""How long ``set_keys`` waits for what may be a person's answer; without a question it is 10 ms."""

_FAILURES = (NoBusError, BusReplyError, NotGrantedError, TimeoutError)


class PortalHotkeys:
    """See ``Hotkeys``. Keys are wishes: the desktop asks its user, and may give others.

    D-Bus is spoken by jeepney, which the keyring needs anyway: 12 ms and 1.5 MB, where dbus-fast
    (``design.md``) takes 54 ms and 8 MB.

    Keys that the user, or the desktop, once refused are not asked for again before something
    changes, or ``open``. What a desktop remembers from an earlier run, perhaps changed by its user
    there, it keeps. When the wish changes, all keys are gone for the few milliseconds between two
    sessions: a session cannot be changed.
    """

    name = "portal"
    sets_keys_itself = True

    def __init__(
        self,
        environ: Mapping[str, str],
        *,
        timeout_s: float = CALL_TIMEOUT_S,
        patience_s: float = PATIENCE_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.reason = ""
        self._environ = environ
        self._is_plasma = "KDE" in environ.get("XDG_CURRENT_DESKTOP", "").split(":")
        self._timeout_s = timeout_s
        self._patience_s = patience_s
        self._clock = clock
        self._one_at_a_time = asyncio.Lock()
        self._bus: SessionBus | None = None
        self._portal: Portal | None = None
        self._wish: dict[GlobalKey, str] = {}
        self._session = PortalSession()
        self._binding: asyncio.Task[None] | None = None

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
            await self._connect()
        except _FAILURES as error:
            await self.close()
            self.reason = _why_not(error)

    async def set_keys(
        self, wanted: Mapping[GlobalKey, Shortcut | None]
    ) -> Mapping[GlobalKey, KeyState]:
        """See ``Hotkeys``."""
        wish = {key: trigger(keys) for key, keys in wanted.items() if keys}
        async with self._one_at_a_time:
            if wish != self._wish:
                await self._end_session()
                await self._forget_changed(wish)
                self._wish = wish
            if wish and not self._is_settled() and self._portal is not None:
                await self._begin_session(self._portal)
        return self._states()

    async def close(self) -> None:
        """See ``Hotkeys``."""
        bus, self._bus = self._bus, None
        await self._stop_binding()
        if self._portal is not None:
            self._portal.end()
        # The session ends with the connection that asked for it.
        self._portal, self._wish, self._session = None, {}, PortalSession()
        if bus is not None:
            await bus.close()

    # Connection and session

    async def _connect(self) -> None:
        if not (address := bus_address(self._environ)):
            raise NoBusError
        self._bus = await SessionBus.connect(
            address, self._on_signal, self._on_bus_end, timeout_s=self._timeout_s
        )
        portal = Portal(self._bus, timeout_s=self._timeout_s)
        await portal.start()
        self._portal, self.reason = portal, ""

    def _is_settled(self) -> bool:
        return bool(self._session.handle or self._session.refusal)

    async def _begin_session(self, portal: Portal) -> None:
        session = self._session
        asked_for = {key.value: (key_title(key), keys) for key, keys in self._wish.items()}
        try:
            session.handle = await portal.create_session(asked_for)
            if self._is_plasma:
                # Plasma 5.27 repeats the wish the first time, and tells what it has the second.
                await portal.close_session(session.handle)
                session.handle = await portal.create_session(asked_for)
            session.given = await portal.shortcuts_of(session.handle)
        except _FAILURES as error:
            session.refusal = _why_refused(error)
            return
        if self._must_bind():
            session.refusal = tr("Your desktop is asking you about this key. Please answer there.")
            binding = self._bind(portal, session, asked_for)
            self._binding = asyncio.create_task(binding, name="global keys")
            done, _ = await asyncio.wait([self._binding], timeout=self._patience_s)
            session.is_late = not done

    def _must_bind(self) -> bool:
        # Plasma before 6.4 would open its settings each time, though it has them all already.
        return not self._is_plasma or set(self._session.given) != {key.value for key in self._wish}

    async def _bind(
        self, portal: Portal, session: PortalSession, asked_for: Mapping[str, tuple[str, str]]
    ) -> None:
        refusal = ""
        try:
            given = await portal.bind(session.handle, asked_for)
            # Some tell of the keys in the answer, some in the list alone.
            session.given = given | await portal.shortcuts_of(session.handle)
        except _FAILURES as error:
            refusal = _why_refused(error)
        session.refusal = refusal
        if session.is_late and session is self._session:
            self._tell_change()

    async def _end_session(self) -> None:
        await self._stop_binding()
        handle, self._session = self._session.handle, PortalSession()
        if handle and self._portal is not None:
            with contextlib.suppress(*_FAILURES):
                await self._portal.close_session(handle)

    async def _forget_changed(self, wish: Mapping[GlobalKey, str]) -> None:
        # Plasma keeps the first key for ever, and an empty one too: it must forget it first.
        changed = [key.value for key, keys in self._wish.items() if wish.get(key) != keys]
        if self._is_plasma and self._portal is not None:
            with contextlib.suppress(*_FAILURES):
                await self._portal.forget_in_plasma(changed)

    async def _stop_binding(self) -> None:
        binding, self._binding = self._binding, None
        if binding is not None:
            binding.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await binding

    # What the keys are

    def _states(self) -> Mapping[GlobalKey, KeyState]:
        return {key: self._state(key) for key in GlobalKey}

    def _state(self, key: GlobalKey) -> KeyState:
        if key not in self._wish:
            return KeyState(KeyStatus.OFF)
        if self._portal is None:
            return KeyState(KeyStatus.NOT_WORKING, reason=self.reason)
        keys = self._session.given.get(key.value)
        if keys:
            return KeyState(KeyStatus.ACTIVE, keys)
        if self._session.refusal:
            return KeyState(KeyStatus.REFUSED, reason=self._session.refusal)
        return KeyState(KeyStatus.REFUSED, reason=_why_without_key(listed=keys is not None))

    def _tell_change(self) -> None:
        if self._on_changed is not None:
            self._on_changed(self._states())

    # What the portal tells

    def _on_signal(self, signal: Signal) -> None:
        portal = self._portal
        if signal.interface == THE_BUS and signal.sender == THE_BUS:
            self._on_owner_changed(signal)
        elif portal is None or signal.sender != portal.owner:
            # Anybody on the bus can send us signals: no other may press our keys.
            return
        elif signal.interface == REQUEST and signal.member == "Response":
            portal.on_response(signal)
        elif signal.interface == SESSION and signal.path == self._session.handle:
            self._lose(tr("Your desktop took the global keys back."))
        elif signal.interface == SHORTCUTS and signal.path == OBJECT:
            self._on_shortcuts(signal)

    def _on_owner_changed(self, signal: Signal) -> None:
        if signal.member != "NameOwnerChanged" or self._portal is None:
            return
        name, _, new_owner = signal.values
        if name == SERVICE and new_owner != self._portal.owner:
            self._lose(tr("The desktop's service for global keys has ended."))

    def _on_shortcuts(self, signal: Signal) -> None:
        session, content = (*signal.values, "", "")[:2]
        if session != self._session.handle:
            return
        if signal.member == "Activated":
            options = signal.values[3] if len(signal.values) > 3 else {}
            self._on_activated(str(content), options)
        elif signal.member == "Deactivated":
            self._session.let_go(str(content), self._clock())
        elif signal.member == "ShortcutsChanged":
            # Some tell of all shortcuts, some of those that changed.
            self._session.given |= triggers(content)
            # While keys are being set, the answer tells.
            if not self._one_at_a_time.locked():
                self._tell_change()

    def _on_activated(self, name: str, options: Mapping[str, tuple[str, object]]) -> None:
        if self._session.is_repeated(name, self._clock()) or name not in {
            key.value for key in self._wish
        }:
            return
        token = str(options.get("activation_token", ("s", ""))[1])
        self._on_pressed(KeyPress(GlobalKey(name), token=token))

    def _on_bus_end(self) -> None:
        self._lose(tr("The desktop's session bus has ended."))

    def _lose(self, reason: str) -> None:
        if self._portal is None:
            return
        self._portal.end()
        self._portal, self._session = None, PortalSession()
        self.reason = reason
        self._on_lost(reason)


def _own_command() -> str:
    return tr(
        "You can bind the command “clicktodial dial-selection” to a key in your desktop's own "
        "keyboard settings."
    )


def _why_not(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        what = tr("The desktop's service for global keys does not answer.")
    elif isinstance(error, NoBusError):
        what = tr("There is no session bus to ask the desktop for global keys.")
    else:
        what = tr("This desktop does not give global keys to programs.")
    return f"{what} {_own_command()}"


def _why_refused(error: Exception) -> str:
    if isinstance(error, TimeoutError | NoBusError):
        return tr("Your desktop did not answer when it was asked for this key.")
    if isinstance(error, BusReplyError):
        return tr("Your desktop refused: {words}", words=error.words or error.name)
    return tr("You, or your desktop, said no to this key.")


def _why_without_key(*, listed: bool) -> str:
    if listed:
        return tr(
            "No key is set for this, another program may have it. Choose one in your desktop's "
            "keyboard settings."
        )
    return tr("Your desktop did not give this key.")
