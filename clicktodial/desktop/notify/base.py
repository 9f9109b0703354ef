"""Notifications of the desktop: what every back end can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.model.notification import Notification


class Notifier(Protocol):
    """Shows notifications that never take the focus, under names that the program gives them.

    Used from one asyncio loop, by one task at a time. No method raises for what the desktop
    refuses: ``reason`` says it. What is not there now may come: each ``show`` tries anew.
    """

    name: str
    """What it is, for *Diagnostics*: ``freedesktop``, ``Windows``, ``macOS``, ``none``."""

    @property
    def reason(self) -> str:
        """Why the last one could not be shown, for a person; empty while they can."""
        ...

    @property
    def has_buttons(self) -> bool:
        """Does the desktop show buttons? Known from the first ``show`` or ``look`` on."""
        ...

    async def open(
        self,
        on_pressed: Callable[[str, str, str], None],
        on_closed: Callable[[str], None],
        on_lost: Callable[[], None],
    ) -> None:
        """Remember whom to tell, on this loop; connects to nothing yet.

        ``on_pressed``: the notification's name, the button's key, and a token that lets a window
        come to the front (empty where the desktop gives none). ``on_closed``: the user, or the
        desktop, has put it away; not told of what is withdrawn. ``on_lost``: everything that was
        shown is gone, because the desktop's part for it ended or started anew; what is still
        wanted is to be shown again.
        """
        ...

    async def look(self) -> bool:
        """Can notifications be shown, as far as that is known without showing one? ``reason`` and
        ``has_buttons`` say the rest."""
        ...

    async def show(self, name: str, notification: Notification) -> bool:
        """Show it, or have it take the place of the one of the same name; whether it is shown."""
        ...

    async def withdraw(self, name: str) -> None:
        """Take it away; nothing happens when it is gone already."""
        ...

    async def close(self) -> None:
        """Take all away and let go. May be called twice, and without ``open``."""
        ...
