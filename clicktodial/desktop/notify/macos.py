"""Notifications on macOS, by its notification centre; the user is asked for permission once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from clicktodial.desktop.notify.macos_api import DEFAULT_ACTION, DISMISSED, NotificationCentre
from clicktodial.i18n import tr
from clicktodial.model.notification import DEFAULT_BUTTON

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.desktop.notify.macos_api import CentreCalls
    from clicktodial.model.notification import Notification


class MacNotifier:
    """See ``Notifier``. ``make_calls`` is called with the first notification.

    A notification that is pressed is gone, as macOS has it: ``on_closed`` follows the press.
    """

    name = "macOS"
    has_buttons = True

    def __init__(self, make_calls: Callable[[], CentreCalls] = NotificationCentre) -> None:
        self.reason = ""
        self._make_calls = make_calls
        self._calls: CentreCalls | None = None
        self._shown: set[str] = set()
        self._on_pressed: Callable[[str, str, str], None] = lambda _name, _key, _token: None
        self._on_closed: Callable[[str], None] = lambda _name: None
        self._on_lost: Callable[[], None] = lambda: None

    async def open(
        self,
        on_pressed: Callable[[str, str, str], None],
        on_closed: Callable[[str], None],
        on_lost: Callable[[], None],
    ) -> None:
        """See ``Notifier``."""
        self._on_pressed, self._on_closed, self._on_lost = on_pressed, on_closed, on_lost

    async def look(self) -> bool:
        """See ``Notifier``. Whether the user permits it is known with the first one."""
        calls = self._calls or self._opened()
        return calls is not None and not self.reason

    async def show(self, name: str, notification: Notification) -> bool:
        """See ``Notifier``."""
        calls = self._calls or self._opened()
        if calls is None or self.reason:
            return False
        calls.show(name, notification.title, notification.body, notification.buttons)
        self._shown.add(name)
        return True

    async def withdraw(self, name: str) -> None:
        """See ``Notifier``."""
        if self._calls is not None and name in self._shown:
            self._shown.discard(name)
            self._calls.remove(name)

    async def close(self) -> None:
        """See ``Notifier``."""
        for name in list(self._shown):
            await self.withdraw(name)

    def _opened(self) -> CentreCalls | None:
        loop, calls = asyncio.get_running_loop(), self._make_calls()

        def on_response(name: str, action: str) -> None:
            loop.call_soon_threadsafe(self._on_response, name, action)

        def on_permission(granted: bool) -> None:  # noqa: FBT001 - the one fact
            loop.call_soon_threadsafe(self._on_permission, granted)

        if not calls.open(on_response, on_permission):
            self.reason = tr("macOS shows notifications of installed programs only.")
            return None
        self._calls, self.reason = calls, ""
        return calls

    def _on_permission(self, granted: bool) -> None:  # noqa: FBT001 - the one fact
        refused = tr("Notifications are off for Click-to-Dial in the system's settings.")
        was_refused, self.reason = bool(self.reason), "" if granted else refused
        if was_refused and granted:
            self._on_lost()

    def _on_response(self, name: str, action: str) -> None:
        if name not in self._shown:
            return
        if action != DISMISSED:
            key = DEFAULT_BUTTON if action == DEFAULT_ACTION else action
            self._on_pressed(name, key, "")
        self._shown.discard(name)
        self._on_closed(name)
