"""Notifications and quiet of a desktop under a test's thumb."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from clicktodial.model.quiet import DesktopQuiet

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.model.notification import Notification


class ScriptedBoard:
    """Implements ``NoticeBoard``; ``history`` has everything that was ever shown."""

    name = "scripted"

    def __init__(self) -> None:
        self.reason = ""
        self.has_buttons = True
        self.shown: dict[str, Notification] = {}
        self.history: list[tuple[str, Notification]] = []
        self.tries = 0
        self.is_closed = False

    async def open(
        self,
        on_pressed: Callable[[str, str, str], None],
        on_closed: Callable[[str], None],
        on_lost: Callable[[], None],
    ) -> None:
        self._on_pressed, self._on_closed, self._on_lost = on_pressed, on_closed, on_lost

    async def show(self, name: str, notification: Notification) -> bool:
        await asyncio.sleep(0.01)
        self.tries += 1
        if self.reason:
            return False
        self.shown[name] = notification
        self.history.append((name, notification))
        return True

    async def withdraw(self, name: str) -> None:
        await asyncio.sleep(0.01)
        self.shown.pop(name, None)

    async def close(self) -> None:
        self.shown.clear()
        self.is_closed = True

    def press(self, name: str, label: str, token: str = "") -> None:
        """Press the button of that label; the notification is resident."""
        (key,) = [b.key for b in self.shown[name].buttons if b.label == label]
        self.press_key(name, key, token)

    def press_key(self, name: str, key: str, token: str = "") -> None:
        self._on_pressed(name, key, token)

    def dismiss(self, name: str) -> None:
        """The user closes it."""
        del self.shown[name]
        self._on_closed(name)

    def restart(self) -> None:
        """The desktop's part for notifications starts anew."""
        self.shown.clear()
        self._on_lost()


class ScriptedQuiet:
    """Implements ``QuietSense``."""

    def __init__(self) -> None:
        self.says = DesktopQuiet(is_wished=False, is_presenting=False)
        self.takes_s = 0.0
        self.looks = 0

    async def look(self) -> DesktopQuiet:
        self.looks += 1
        await asyncio.sleep(self.takes_s)
        return self.says
