"""Replacing a small file in one step, so that a crash leaves the old one or the new one."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


def make_folder(folder: Path) -> None:
    """Make the folder, for this user only, with those above it; one that is there stays as is."""
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)


def write(path: Path, content: bytes, *, mode: int = 0o600) -> None:
    """Replace ``path`` so that any crash leaves it whole. One writer at a time.

    A link is followed: people keep such files in another folder. Raises ``OSError``.
    """
    target = path.resolve()
    # One fixed name: what a killed writer left is overwritten instead of piling up.
    fresh = target.with_name(f"{target.name}.new")
    fresh.unlink(missing_ok=True)
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            fresh.chmod(mode)
            file.write(content)
            file.flush()
            os.fsync(descriptor)
        fresh.replace(target)
    except BaseException:
        with suppress(OSError):
            fresh.unlink()
        raise
    _sync_folder(target.parent)


def keep_aside(path: Path, now: datetime) -> Path:
    """Rename ``path`` to ``NAME.broken-YYYYMMDD-HHMMSS``, never over another file.

    One caller at a time. Raises ``OSError``.
    """
    first = path.with_name(f"{path.name}.broken-{now:%Y%m%d-%H%M%S}")
    aside, count = first, 1
    while os.path.lexists(aside):
        count += 1
        aside = first.with_name(f"{first.name}-{count}")
    return path.rename(aside)


def _sync_folder(folder: Path) -> None:
    # Windows cannot open a folder; there the rename itself is journalled.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
