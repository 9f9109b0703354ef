"""A folder that nobody but this user can look into, or put something in our way."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from clicktodial.errors import StorageError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from pathlib import Path


def make_own(folder: Path) -> None:
    """Make the folder if needed and see that it is this user's own, with mode 0700.

    Raises ``StorageError`` when it is somebody else's, or lies where others could exchange it.
    """
    try:
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        _check(folder)
    except OSError as error:
        words = error.strerror or type(error).__name__
        raise _unusable(folder, tr("The system says: {words}.", words=words)) from error


def is_private(folder: Path) -> bool:
    """Whether it is there, is this user's and has mode 0700."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    return found.st_mode == stat.S_IFDIR | 0o700 and found.st_uid == os.getuid()


def _check(folder: Path) -> None:
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
        raise _unusable(folder, tr("It belongs to another user."))
    if not _is_safe_parent(folder.parent.stat()):
        raise _unusable(folder, tr("Other users can change the folder it lies in."))
    if stat.S_IMODE(found.st_mode) != 0o700:
        folder.chmod(0o700)


def _is_safe_parent(found: os.stat_result) -> bool:
    """Ours or the system's; where all may write (/tmp), the sticky bit keeps others' hands off."""
    owned = found.st_uid in {0, os.getuid()}
    return owned and (not found.st_mode & stat.S_IWOTH or bool(found.st_mode & stat.S_ISVTX))


def _unusable(folder: Path, what: str) -> StorageError:
    return StorageError(
        tr("{path} cannot be used", path=folder),
        what,
        tr("Remove it, or set CLICKTODIAL_HOME to a folder of your own."),
    )
