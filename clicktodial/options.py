"""What the desktop program was started with."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from clicktodial.desktop.instance.base import Instance
    from clicktodial.storage.paths import Paths


@dataclass(frozen=True, slots=True)
class DesktopOptions:
    """The command line of the desktop program, understood; made by ``__main__``."""

    paths: Paths | None
    """Where the user's files are; ``None`` with ``demo``, which makes a home of its own."""
    instance: Instance | None
    """The place of the one running program; ``None`` with ``demo``."""
    link: str | None = None
    """A ``tel:``, ``callto:``, ``sip:`` or ``clicktodial:`` link to open once the window is up."""
    demo: bool = False
    demo_system: str = "unifiedapi"
    """Which of the built-in phone system's two faces the demo's account speaks with."""
    hidden: bool = False
    """Start in the tray, without the window."""
    tour: Path | None = None
    """A folder for pictures of the window's moments."""


def own_command(*arguments: str) -> list[str]:
    """How to start this very program with other arguments, installed or from its sources."""
    frozen = getattr(sys, "frozen", False)
    return [sys.executable, *(() if frozen else ("-m", "clicktodial")), *arguments]
