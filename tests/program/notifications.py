"""A notification daemon on the bus: it keeps what programs ask it to show, and presses buttons."""

from __future__ import annotations

import itertools
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.program.bus import Answer, Request, Service, Value, Values
from tests.program.processes import TIMEOUT_S, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
CAPABILITIES = ["actions", "body", "persistence"]
DISMISSED_BY_USER = 2
CLOSED_BY_PROGRAM = 3


@dataclass(frozen=True, slots=True)
class Notification:
    """One notification as its program asked for it; ``actions`` maps keys to labels."""

    id: int
    app: str
    title: str
    body: str
    icon: str
    actions: dict[str, str]
    hints: dict[str, Value]
    timeout_ms: int


class Notifications:
    """What is on the screen now, oldest first; nothing goes away by itself."""

    def __init__(self, address: str, capabilities: Sequence[str] = CAPABILITIES) -> None:
        self._capabilities = list(capabilities)
        self._shown: dict[int, Notification] = {}
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._service = Service(address, NAME, self._answer)

    def close(self) -> None:
        """Leave the bus."""
        self._service.close()

    def clear(self) -> None:
        """Forget all, without telling their programs."""
        with self._lock:
            self._shown.clear()

    def shown(self) -> list[Notification]:
        """What is shown now."""
        with self._lock:
            return list(self._shown.values())

    def wait_for(
        self,
        condition: Callable[[Notification], bool] = lambda _: True,
        *,
        timeout_s: float = TIMEOUT_S,
    ) -> Notification:
        """The first notification for which ``condition`` holds, as soon as it is shown."""

        def find() -> Notification | None:
            return next((one for one in self.shown() if condition(one)), None)

        found = wait_until(find, lambda: f"notification; {self.shown()}", timeout_s=timeout_s)
        assert found is not None
        return found

    def press(self, notification: Notification, label: str) -> None:
        """Press the button with that label; the notification closes, as with real daemons."""
        keys = [key for key, text in notification.actions.items() if text == label]
        assert keys, f"no button {label!r} among {list(notification.actions.values())}"
        self.press_key(notification, keys[0])

    def press_key(self, notification: Notification, key: str) -> None:
        """Tell of a press, whether there is such a button or not."""
        self._signal("ActionInvoked", "us", notification.id, key)
        self.dismiss(notification)

    def dismiss(self, notification: Notification) -> None:
        """Close it as a user does."""
        self._close(notification.id, DISMISSED_BY_USER)

    def _close(self, number: int, reason: int) -> None:
        with self._lock:
            self._shown.pop(number, None)
        self._signal("NotificationClosed", "uu", number, reason)

    def _signal(self, member: str, signature: str, *values: Value) -> None:
        self._service.emit(PATH, NAME, member, signature, values)

    def _answer(self, request: Request) -> Answer | None:
        match request.method:
            case "Notify":
                return "u", (self._show(request.arguments),)
            case "CloseNotification":
                self._close(request.arguments[0], CLOSED_BY_PROGRAM)
                return "", ()
            case "GetCapabilities":
                return "as", (self._capabilities,)
            case "GetServerInformation":
                return "ssss", ("harness", "tests", "1", "1.2")
        return None

    def _show(self, arguments: Values) -> int:
        app, replaced, icon, title, body, actions, hints, timeout_ms = arguments
        number = replaced or next(self._numbers)
        notification = Notification(
            id=number,
            app=app,
            title=title,
            body=body,
            icon=icon,
            actions=dict(zip(actions[::2], actions[1::2], strict=True)),
            hints={name: value for name, (_, value) in hints.items()},
            timeout_ms=timeout_ms,
        )
        with self._lock:
            self._shown[number] = notification
        return int(number)
