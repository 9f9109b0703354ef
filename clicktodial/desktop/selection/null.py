"""Where the text of other programs cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.errors import NotPossibleNowError

if TYPE_CHECKING:
    from clicktodial.model.selection import TextSource


class NoSelection:
    """See ``SelectionReader``. Carries the reason."""

    needs_focus = False

    def __init__(self, reason: str) -> None:
        self.reason = reason

    async def open(self) -> None:
        """See ``SelectionReader``."""

    async def read(self, source: TextSource, time_ms: int = 0) -> str:
        """See ``SelectionReader``."""
        raise NotPossibleNowError(self.reason)

    async def close(self) -> None:
        """See ``SelectionReader``."""
