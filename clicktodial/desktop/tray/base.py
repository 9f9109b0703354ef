"""Whether the desktop has a place for icons of programs: what every back end can tell."""

from __future__ import annotations

from typing import Protocol


class TrayPlace(Protocol):
    """Looks without Qt, so that the command line can tell, too. Used from one asyncio loop."""

    async def reason(self) -> str:
        """Why there is no tray now, for a person; empty when there is one. A panel may come later,
        or go. Takes a few seconds at most."""
        ...
