"""Whether the program is installed whole, and still the one that is running.

An installer's bundle brings a list of its files; the sources have none, and no problem.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from clicktodial.errors import ClickToDialError
from clicktodial.i18n import tr

LIST = Path("clicktodial/resources/installed-files.txt")
"""In the bundle's folder: a line per file, its size in bytes, a space, its path from there. What
may be replaced by another build has ``any`` size but none."""


class DamagedInstallationError(ClickToDialError):
    """Files of the program are missing or cut short."""

    def __init__(self, damaged: list[Path]) -> None:
        super().__init__(
            tr("Click-to-Dial is not installed completely"),
            tr(
                "{count} of its files are missing or damaged; the first is {path}.",
                count=len(damaged),
                path=damaged[0],
            ),
            tr("Install it again. Your accounts, contacts and settings are kept."),
        )


class UpdatedError(ClickToDialError):
    """Another version was installed meanwhile: what is still to be loaded belongs to that one."""

    def __init__(self) -> None:
        super().__init__(
            tr("Click-to-Dial has been updated"),
            tr("This window is still the version before, and no longer finds its own parts."),
            tr("Quit it and start it again. Calls that are going on are not touched."),
        )


def problem() -> ClickToDialError | None:
    """What is wrong with the running program's own files; ``None`` when nothing is. Looks at the
    sizes of some hundred files: less than a millisecond."""
    folder = getattr(sys, "_MEIPASS", None)
    if folder is None:
        return None
    if _identity() != _STARTED_FROM:
        return UpdatedError()
    damaged = find_damaged(Path(folder))
    return DamagedInstallationError(damaged) if damaged else None


def find_damaged(folder: Path) -> list[Path]:
    """The files of the bundle in ``folder`` that are not there, or not in their size. Empty for a
    bundle without a list."""
    try:
        lines = (folder / LIST).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError):
        return [folder / LIST]
    entries = (line.partition(" ") for line in lines)
    return [folder / name for size, _, name in entries if not _has_size(f"{folder}/{name}", size)]


def _has_size(path: str, size: str) -> bool:
    try:
        found = os.stat(path).st_size  # noqa: PTH116 - at each start, for each file of the bundle
    except OSError:
        return False
    return found > 0 if size == "any" else str(found) == size


def _identity() -> tuple[int, int] | None:
    """Tells one executable file from another in the same place."""
    try:
        status = Path(sys.executable).stat()
    except OSError:
        return None
    return status.st_ino, status.st_mtime_ns


_STARTED_FROM = _identity()
