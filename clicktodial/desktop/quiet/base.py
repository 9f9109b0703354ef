"""Whether the desktop is to be quiet: what every back end can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from clicktodial.model.quiet import DesktopQuiet


class QuietSense(Protocol):
    """Asks when it is asked, and watches nothing."""

    name: str
    """What it is, for *Diagnostics*."""

    @property
    def reason(self) -> str:
        """What cannot be known here, for a person; empty where all can."""
        ...

    async def look(self) -> DesktopQuiet:
        """How the desktop stands now; never raises. May be cancelled."""
        ...
