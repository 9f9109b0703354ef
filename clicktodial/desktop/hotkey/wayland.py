"""Global keys on Wayland: only the desktop can give them, by its GlobalShortcuts portal."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Final

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
from clicktodial.desktop.hotkey.session_bus_linux import (
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

    from clicktodial.desktop.hotkey.session_bus_linux import Signal
    from clicktodial.model.shortcuts import Shortcut

APP_ID: Final = "clicktodial"
"""The name of our desktop file: by it the portal knows whose keys these are."""

CALL_TIMEOUT_S: Final = 10.0
"""The portal may have to be started first, and its back end too."""

PATIENCE_S: Final = 1.0
"""How long ``set_keys`` waits for what may be a person's answer. Without a question it takes 10 ms."""

REPEAT_WITHIN_S: Final = 1.5
"""A key that is held repeats sooner than this, whatever the keyboard's settings."""

_FAILURES = (NoBusError, BusReplyError, NotGrantedError, TimeoutError)


class PortalHotkeys:
    """See ``Hotkeys``. Keys are wishes: the desktop asks its user, and may give others.

    D-Bus is spoken by jeepney, which the keyring needs anyway: 12 ms and 1.5 MB, where dbus-fast
    (``design.md``) takes 54 ms and 8 MB.

    Keys that the user, or the desktop, once refused are not asked for again before something
    changes, or ``open``. When the wish changes, all keys are gone for the few milliseconds between
    two sessions: a session cannot be changed.
    """

    name = "portal"
    sets_keys_itself = True

    def __init__(
        self,
        environ: Mapping[str, str],
        *,
        timeout_s: float = CALL_TIMEOUT_S,
        patience_s: float = PATIENCE_S,
    ) -> None:
        self.reason = tr("Global keys are not set up yet.")
        self._environ = environ
        self._timeout_s = timeout_s
        self._patience_s = patience_s
        self._one_at_a_time = asyncio.Lock()
        self._bus: SessionBus | None = None
        self._forget()

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
                self._wish = wish
            if wish and not self._session and not self._refusal and self._portal is not None:
                await self._begin_session(self._portal)
        return self._states()

    async def close(self) -> None:
        """See ``Hotkeys``."""
        bus, self._bus = self._bus, None
        await self._stop_binding()
        # The session ends with the connection that asked for it.
        self._forget()
        if bus is not None:
            await bus.close()

    # Connection and session

    def _forget(self) -> None:
        self._portal: Portal | None = None
        self._session = ""
        self._wish: dict[GlobalKey, str] = {}
        self._given: dict[str, str] = {}
        self._refusal = ""
        self._pressed_at: dict[str, float] = {}
        self._binding: asyncio.Task[None] | None = None

    async def _connect(self) -> None:
        if not (address := bus_address(self._environ)):
            raise NoBusError
        self._bus = await SessionBus.connect(
            address, self._on_signal, self._on_bus_end, timeout_s=self._timeout_s
        )
        portal = Portal(self._bus, timeout_s=self._timeout_s)
        await portal.start(APP_ID)
        self._portal, self.reason = portal, ""

    async def _begin_session(self, portal: Portal) -> None:
        try:
            asked_for = {key.value: (key_title(key), keys) for key, keys in self._wish.items()}
            self._session = await portal.create_session(asked_for)
            self._given = await portal.shortcuts_of(self._session)
        except _FAILURES as error:
            self._refusal = _why_refused(error)
            return
        if self._must_bind():
            self._refusal = tr("Your desktop is asking you about this key. Please answer there.")
            self._binding = asyncio.create_task(self._bind(portal, asked_for), name="global keys")
            await asyncio.wait([self._binding], timeout=self._patience_s)

    def _must_bind(self) -> bool:
        # Plasma before 6.4 would open its settings each time, though it has them all already.
        is_plasma = "KDE" in self._environ.get("XDG_CURRENT_DESKTOP", "").split(":")
        return not is_plasma or set(self._given) != {key.value for key in self._wish}

    async def _bind(self, portal: Portal, asked_for: Mapping[str, tuple[str, str]]) -> None:
        refusal = ""
        try:
            given = await portal.bind(self._session, asked_for)
            # Some tell of the keys in the answer, some in the list alone.
            self._given = given | await portal.shortcuts_of(self._session)
        except _FAILURES as error:
            refusal = _why_refused(error)
        self._refusal = refusal
        self._tell_change()

    async def _end_session(self) -> None:
        await self._stop_binding()
        session, self._session = self._session, ""
        self._given, self._refusal = {}, ""
        self._pressed_at.clear()
        if session and self._portal is not None:
            with contextlib.suppress(*_FAILURES):
                await self._portal.close_session(session)

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
        keys = self._given.get(key.value)
        if keys:
            return KeyState(KeyStatus.ACTIVE, keys)
        if self._refusal:
            return KeyState(KeyStatus.REFUSED, reason=self._refusal)
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
        elif signal.interface == SESSION and signal.path == self._session != "":
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
        session, content, *others = signal.values
        if session != self._session:
            return
        if signal.member == "Activated":
            self._on_activated(str(content), others[1])
        elif signal.member == "Deactivated":
            self._pressed_at.pop(str(content), None)
        elif signal.member == "ShortcutsChanged":
            self._given = triggers(content)
            self._tell_change()

    def _on_activated(self, name: str, options: Mapping[str, tuple[str, object]]) -> None:
        now = asyncio.get_running_loop().time()
        before = self._pressed_at.get(name)
        self._pressed_at[name] = now
        # Held keys repeat on some desktops. Not every desktop tells that a key was let go.
        repeated = before is not None and now - before < REPEAT_WITHIN_S
        if repeated or name not in {key.value for key in self._wish}:
            return
        token = str(options.get("activation_token", ("s", ""))[1])
        self._on_pressed(KeyPress(GlobalKey(name), token=token))

    def _on_bus_end(self) -> None:
        self._lose(tr("The desktop's session bus has ended."))

    def _lose(self, reason: str) -> None:
        if self._portal is None:
            return
        self._portal.end()
        self._portal, self._session, self._given = None, "", {}
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
        return tr("No key is set for this. Choose one in your desktop's keyboard settings.")
    return tr("Your desktop did not give this key.")
