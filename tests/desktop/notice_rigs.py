"""Desktops that show notifications, each with somebody who looks and presses."""

from __future__ import annotations

import queue
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from clicktodial.desktop.notify.linux import BusNotifier
from tests.program.notifications import CAPABILITIES, Notifications

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from clicktodial.desktop.notify.base import Notifier

# Written for other systems: mypy does not look into them here.
windows: Any = import_module("clicktodial.desktop.notify.windows")
windows_api: Any = import_module("clicktodial.desktop.notify.windows_api")
macos: Any = import_module("clicktodial.desktop.notify.macos")
macos_api: Any = import_module("clicktodial.desktop.notify.macos_api")


class Seen(NamedTuple):
    """A notification on the screen."""

    title: str
    body: str


class Rig(Protocol):
    """A desktop."""

    def make(self) -> Notifier: ...

    def seen(self) -> list[Seen]: ...

    def press(self, title: str) -> None:
        """On the notification itself."""
        ...

    def dismiss(self, title: str) -> None: ...

    def restart(self) -> None:
        """The desktop's part for notifications ends and starts anew."""
        ...


class BusRig:
    """A service on a real bus."""

    def __init__(self, address: str, capabilities: Sequence[str] = CAPABILITIES) -> None:
        self.address, self.capabilities = address, capabilities
        self.server: Notifications | None = Notifications(address, capabilities)

    def make(self) -> Notifier:
        return BusNotifier({"DBUS_SESSION_BUS_ADDRESS": self.address})

    def seen(self) -> list[Seen]:
        return [Seen(one.title, one.body) for one in self._server.shown()]

    def press(self, title: str) -> None:
        self._server.press(self._server.wait_for(lambda one: one.title == title), "Open")

    def dismiss(self, title: str) -> None:
        self._server.dismiss(self._server.wait_for(lambda one: one.title == title))

    def restart(self) -> None:
        self.stop()
        self.server = Notifications(self.address, self.capabilities)

    def stop(self) -> None:
        if self.server is not None:
            self.server.close()
            self.server = None

    @property
    def _server(self) -> Notifications:
        assert self.server is not None
        return self.server


class FakeShell:
    """Implements ``BalloonCalls``: one task bar."""

    def __init__(self) -> None:
        self.balloons: dict[int, Seen] = {}
        self.is_refusing = False
        self.is_closed = False
        self._messages: queue.SimpleQueue[tuple[int, int] | None] = queue.SimpleQueue()
        self._on_event: Callable[[int, int], None] = lambda _ident, _event: None

    def make(self) -> Notifier:
        made: Notifier = windows.BalloonNotifier(lambda: self)
        return made

    def seen(self) -> list[Seen]:
        return list(self.balloons.values())

    def press(self, title: str) -> None:
        self._happen(title, windows_api.BALLOON_PRESSED)

    def dismiss(self, title: str) -> None:
        self._happen(title, windows_api.BALLOON_CLOSED)

    def restart(self) -> None:
        self.balloons.clear()
        self._messages.put((0, windows_api.PANEL_STARTED))

    def _happen(self, title: str, event: int) -> None:
        (ident,) = [number for number, seen in self.balloons.items() if seen.title == title]
        self._messages.put((ident, event))

    # Calls

    def open(self, on_event: Callable[[int, int], None]) -> None:
        self._on_event = on_event

    def wait(self) -> bool:
        message = self._messages.get()
        if message is not None:
            self._on_event(*message)
        return True

    def wake(self) -> None:
        self._messages.put(None)

    def show(self, ident: int, title: str, text: str, *, is_new: bool) -> bool:
        assert len(title) <= 63
        assert 0 < len(text) <= 255
        if self.is_refusing or is_new is (ident in self.balloons):
            return False
        self.balloons[ident] = Seen(title, text)
        return True

    def remove(self, ident: int) -> None:
        self.balloons.pop(ident, None)

    def close(self) -> None:
        self.is_closed = True


class FakeCentre:
    """Implements ``CentreCalls``: the notification centre, and its user's permission."""

    def __init__(self) -> None:
        self.notices: dict[str, Seen] = {}
        self.buttons: dict[str, Sequence[tuple[str, str]]] = {}
        self.is_installed = True

    def make(self) -> Notifier:
        made: Notifier = macos.MacNotifier(lambda: self)
        return made

    def seen(self) -> list[Seen]:
        return list(self.notices.values())

    def press(self, title: str) -> None:
        self.respond(title, macos_api.DEFAULT_ACTION)

    def dismiss(self, title: str) -> None:
        self.respond(title, macos_api.DISMISSED)

    def respond(self, title: str, action: str) -> None:
        (name,) = [name for name, seen in self.notices.items() if seen.title == title]
        del self.notices[name]
        self._on_response(name, action)

    def permit(self, granted: bool) -> None:
        self._on_permission(granted)

    # Calls

    def open(
        self, on_response: Callable[[str, str], None], on_permission: Callable[[bool], None]
    ) -> bool:
        self._on_response, self._on_permission = on_response, on_permission
        return self.is_installed

    def show(self, name: str, title: str, body: str, buttons: Sequence[tuple[str, str]]) -> None:
        self.notices[name], self.buttons[name] = Seen(title, body), buttons

    def remove(self, name: str) -> None:
        self.notices.pop(name, None)
