"""Where the desktop does not say whether it is to be quiet."""

from __future__ import annotations

from clicktodial.model.quiet import DesktopQuiet


class UnknownQuiet:
    """See ``QuietSense``. Carries the reason."""

    name = "none"

    def __init__(self, reason: str) -> None:
        self.reason = reason

    async def look(self) -> DesktopQuiet:
        """See ``QuietSense``."""
        return DesktopQuiet()
