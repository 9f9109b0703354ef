"""What the desktop program was started with."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from clicktodial.desktop.instance.base import SHOW

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.desktop.instance.base import Instance
    from clicktodial.errors import ClickToDialError
    from clicktodial.storage.paths import Paths

WINDOWED = "-gui"
"""How the name of the program that opens no terminal ends, where there are two."""


@dataclass(frozen=True, slots=True)
class DesktopOptions:
    """The command line of the desktop program, understood; made by ``__main__``."""

    paths: Paths | None
    """Where the user's files are; ``None`` with ``demo``, which makes a home of its own."""
    instance: Instance | None
    """The place of the one running program; ``None`` with ``demo``."""
    link: str | None = None
    """A ``tel:``, ``callto:``, ``sip:`` or ``clicktodial:`` link to open once the window is up."""
    action: str = SHOW
    """What else to do then; see ``Request``."""
    demo: bool = False
    demo_system: str = "unifiedapi"
    """Which of the built-in phone system's two faces the demo's account speaks with."""
    hidden: bool = False
    """Start in the tray, without the window."""
    tour: Path | None = None
    """A folder for pictures of the window's moments."""
    fail: Callable[[ClickToDialError], int] = attrgetter("exit_code")
    """Tells the person why the program cannot start; gives the exit code."""


def own_command(*arguments: str) -> list[str]:
    """How to start this very program with other arguments, installed or from its sources."""
    return [sys.executable, *(() if _is_frozen() else ("-m", "clicktodial")), *arguments]


def windowed_command(*arguments: str) -> list[str]:
    """How to start this program for its windows, from where nobody waits for its output.

    On Windows a program is either of the command line, which opens a terminal wherever it is
    started from something else, or it is not: the bundle there has one of each kind.
    """
    program, *others = own_command(*arguments)
    path = Path(program)
    twin = path.with_name(f"{path.stem}{WINDOWED}{path.suffix}")
    return [str(twin) if _is_frozen() and twin.exists() else program, *others]


def lasting_command(environ: Mapping[str, str]) -> list[str]:
    """How other programs start this one, tomorrow too: what is written into the desktop's files.

    An AppImage is unpacked at another place each time; what lasts is the file itself. A program
    that was merely started from within another AppImage has inherited that one's variables.
    """
    image, unpacked = environ.get("APPIMAGE"), environ.get("APPDIR")
    program, *arguments = windowed_command()
    if image and unpacked and Path(program).is_relative_to(unpacked):
        return [image, *arguments]
    return [program, *arguments]


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))
