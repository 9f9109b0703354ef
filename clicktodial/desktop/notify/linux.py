"""Notifications on Linux: the desktop notifications specification of freedesktop.org, over D-Bus.

What servers do differently (``reference/desktop.md §5``): some have no buttons, some no markup,
some put a notification away after a press although it is resident, some end and are started again
by the next call. D-Bus is spoken by jeepney, as for the global keys.
"""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from clicktodial.desktop.session_bus_linux import (
    BUS,
    THE_BUS,
    BusReplyError,
    NoBusError,
    SessionBus,
    Target,
    bus_address,
)
from clicktodial.i18n import tr
from clicktodial.model.notification import DEFAULT_BUTTON, NoticeButton, Notification, body_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.desktop.session_bus_linux import Signal

SERVICE: Final = "org.freedesktop.Notifications"
TARGET: Final = Target(SERVICE, "/org/freedesktop/Notifications", SERVICE)
CALL_TIMEOUT_S: Final = 5.0
"""The server may have to be started first."""

PROGRAM: Final = "Click-to-Dial"
DESKTOP_ENTRY: Final = "clicktodial"
DRAWS_DEFAULT: Final = frozenset({"Xfce"})
"""Vendors whose servers draw a button for a press on the notification itself, beside our own."""
_NORMAL, _CRITICAL = ("y", 1), ("y", 2)
_NEVER, _AS_THE_SERVER_LIKES = 0, -1
_FAILURES = (NoBusError, BusReplyError, TimeoutError)


class BusNotifier:
    """See ``Notifier``. Connects with the first notification."""

    name = "freedesktop"

    def __init__(self, environ: Mapping[str, str], *, timeout_s: float = CALL_TIMEOUT_S) -> None:
        self.reason = ""
        self._environ, self._timeout_s = environ, timeout_s
        self._bus: SessionBus | None = None
        self._features: frozenset[str] | None = None
        self._draws_default = False
        self._owner = ""
        self._is_wanted = False
        self._early: list[Signal] | None = None
        self._ids: dict[str, int] = {}
        self._tokens: dict[int, str] = {}
        self._on_pressed: Callable[[str, str, str], None] = lambda _name, _key, _token: None
        self._on_closed: Callable[[str], None] = lambda _name: None
        self._on_lost: Callable[[], None] = lambda: None

    @property
    def has_buttons(self) -> bool:
        """See ``Notifier``."""
        return "actions" in (self._features or ())

    async def open(
        self,
        on_pressed: Callable[[str, str, str], None],
        on_closed: Callable[[str], None],
        on_lost: Callable[[], None],
    ) -> None:
        """See ``Notifier``."""
        self._on_pressed, self._on_closed, self._on_lost = on_pressed, on_closed, on_lost

    async def look(self) -> bool:
        """See ``Notifier``."""
        try:
            await self._asked_features(await self._connected())
        except _FAILURES as error:
            self.reason = _why_not(error)
            return False
        self.reason = ""
        return True

    async def show(self, name: str, notification: Notification) -> bool:
        """See ``Notifier``."""
        self._early = []
        try:
            number = self._ids[name] = await self._notified(self._ids.get(name, 0), notification)
        except _FAILURES as error:
            self.reason, self._is_wanted = _why_not(error), True
            return False
        finally:
            # What was told before its number was known, and may be about it.
            early, self._early = self._early, None
            for signal in early:
                self._on_server_signal(signal)
        self.reason, self._is_wanted = "", False
        if self._ids.get(name) != number:
            # It was put away just before its new words came, which brought it back.
            await self._take_away(number)
        return True

    async def _notified(self, replaced: int, notification: Notification) -> int:
        """The number of the notification that is shown now."""
        bus = await self._connected()
        features = await self._asked_features(bus)
        keys = () if self._draws_default else (NoticeButton(DEFAULT_BUTTON, tr("Open")),)
        buttons = (*keys, *notification.buttons) if "actions" in features else ()
        arguments = _arguments(replaced, notification, features, buttons)
        answer = await bus.call(
            TARGET, "Notify", "susssasa{sv}i", *arguments, timeout_s=self._timeout_s
        )
        return int(answer[0])

    async def withdraw(self, name: str) -> None:
        """See ``Notifier``."""
        number = self._ids.pop(name, None)
        if number is not None:
            await self._take_away(number)

    async def _take_away(self, number: int) -> None:
        if self._bus is None:
            return
        # Some servers refuse when it has gone by itself.
        with contextlib.suppress(*_FAILURES):
            await self._bus.call(
                TARGET, "CloseNotification", "u", number, timeout_s=self._timeout_s
            )

    async def close(self) -> None:
        """See ``Notifier``."""
        names = list(self._ids)
        await asyncio.gather(*(self.withdraw(name) for name in names))
        bus, self._bus = self._bus, None
        self._forget()
        if bus is not None:
            await bus.close()

    # Connection

    async def _connected(self) -> SessionBus:
        if self._bus is not None:
            return self._bus
        if not (address := bus_address(self._environ)):
            raise NoBusError
        bus = await SessionBus.connect(
            address, self._on_signal, self._on_bus_end, timeout_s=self._timeout_s
        )
        try:
            for rule in (
                f"type='signal',sender='{SERVICE}',interface='{SERVICE}'",
                f"type='signal',sender='{THE_BUS}',member='NameOwnerChanged',arg0='{SERVICE}'",
            ):
                await bus.listen(rule, timeout_s=self._timeout_s)
        except BaseException:
            await bus.close()
            raise
        self._bus = bus
        return bus

    async def _asked_features(self, bus: SessionBus) -> frozenset[str]:
        if self._features is None:
            answer = await bus.call(TARGET, "GetCapabilities", "", timeout_s=self._timeout_s)
            about = await bus.call(TARGET, "GetServerInformation", "", timeout_s=self._timeout_s)
            self._draws_default = str(about[1]) in DRAWS_DEFAULT
            owner = await bus.call(BUS, "GetNameOwner", "s", SERVICE, timeout_s=self._timeout_s)
            self._owner, self._features = str(owner[0]), frozenset(map(str, answer[0]))
        return self._features

    def _forget(self) -> None:
        self._features, self._owner = None, ""
        self._ids.clear()
        self._tokens.clear()

    def _on_bus_end(self) -> None:
        self._bus = None
        self._lose()

    def _lose(self) -> None:
        had_some = bool(self._ids) or self._is_wanted
        self._forget()
        self._is_wanted = False
        if had_some:
            self._on_lost()

    # Signals

    def _on_signal(self, signal: Signal) -> None:
        if signal.sender == THE_BUS:
            self._on_other_owner(signal)
        elif signal.sender != self._owner:
            # Any program may send us a signal, but not in another's name.
            return
        elif self._early is not None:
            self._early.append(signal)
        else:
            self._on_server_signal(signal)

    def _on_other_owner(self, signal: Signal) -> None:
        match signal.member, signal.values:
            case "NameOwnerChanged", (_, str(before), str()) if before or self._is_wanted:
                # Also when another takes its place: that one shows nothing of ours yet.
                self._lose()
            case _:
                pass

    def _on_server_signal(self, signal: Signal) -> None:
        match signal.member, signal.values:
            case "ActionInvoked", (int(number), str(key)):
                self._press(number, key)
            case "ActivationToken", (int(number), str(token)):
                # Comes before the press that it belongs to.
                if number in self._ids.values():
                    self._tokens[number] = token
            case "NotificationClosed", (int(number), int()):
                self._put_away(number)
            case _:
                pass

    def _press(self, number: int, key: str) -> None:
        name = self._name_of(number)
        if name is not None:
            self._on_pressed(name, key, self._tokens.pop(number, ""))

    def _put_away(self, number: int) -> None:
        name = self._name_of(number)
        self._tokens.pop(number, None)
        if name is not None:
            del self._ids[name]
            self._on_closed(name)

    def _name_of(self, number: int) -> str | None:
        return next((name for name, known in self._ids.items() if known == number), None)


def _arguments(
    replaced: int,
    shown: Notification,
    features: frozenset[str],
    buttons: tuple[NoticeButton, ...],
) -> tuple[Any, ...]:
    has_buttons = "actions" in features
    body = shown.body if has_buttons else body_of((shown.body, shown.without_buttons))
    title = shown.title
    if "body" not in features and (first := body.partition("\n")[0]):
        title = f"{title} · {first}"
    if "body-markup" in features:
        body = _without_markup(body)
    actions = [word for button in buttons for word in button]
    expires = _NEVER if shown.stays else _AS_THE_SERVER_LIKES
    return PROGRAM, replaced, _icon(), title, body, actions, _hints(shown), expires


def _hints(shown: Notification) -> dict[str, tuple[str, Any]]:
    hints: dict[str, tuple[str, Any]] = {
        "urgency": _CRITICAL if shown.is_urgent else _NORMAL,
        "category": ("s", shown.kind.value),
        "desktop-entry": ("s", DESKTOP_ENTRY),
        # The phone itself rings.
        "suppress-sound": ("b", True),
    }
    if shown.stays:
        # A press that fails can be pressed again.
        hints["resident"] = ("b", True)
    return hints


def _without_markup(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _icon() -> str:
    """The program's icon as a file, which needs no installed theme; empty where there is none."""
    import clicktodial

    package = Path(clicktodial.__file__).resolve().parent
    files = (place / "resources/icons/clicktodial.svg" for place in (package, package.parent))
    return next((file.as_uri() for file in files if file.is_file()), "")


def _why_not(error: Exception) -> str:
    if isinstance(error, NoBusError):
        return tr("There is no session bus, over which this desktop shows notifications.")
    if isinstance(error, TimeoutError):
        return tr("The desktop's notification service does not answer.")
    return tr("This desktop has no notification service.")
