"""Where nothing is told of sleep and the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.model.happenings import Happening


class NoPower:
    """See ``Power``. Carries the reason."""

    def __init__(self, reason: str) -> None:
        self.reason = reason

    async def open(self, on_happening: Callable[[Happening], None]) -> None:
        """See ``Power``."""

    async def close(self) -> None:
        """See ``Power``."""
