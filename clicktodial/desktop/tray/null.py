"""Systems whose tray is always there, and those that never have one."""

from __future__ import annotations


class FixedTray:
    """See ``TrayPlace``; the answer is known without looking."""

    def __init__(self, reason: str = "") -> None:
        self._reason = reason

    async def reason(self) -> str:
        """See ``TrayPlace``."""
        return self._reason
