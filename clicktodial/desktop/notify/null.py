"""Where no notification can be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.model.notification import Notification


class NoNotifier:
    """See ``Notifier``. Carries the reason."""

    name = "none"
    has_buttons = False

    def __init__(self, reason: str) -> None:
        self.reason = reason

    async def open(
        self,
        on_pressed: Callable[[str, str, str], None],
        on_closed: Callable[[str], None],
        on_lost: Callable[[], None],
    ) -> None:
        """See ``Notifier``."""

    async def look(self) -> bool:
        """See ``Notifier``."""
        return False

    async def show(self, name: str, notification: Notification) -> bool:
        """See ``Notifier``."""
        return False

    async def withdraw(self, name: str) -> None:
        """See ``Notifier``."""

    async def close(self) -> None:
        """See ``Notifier``."""
