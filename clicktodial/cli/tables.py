"""Aligned tables for a terminal."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

NOTHING = "–"


def aligned(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The lines of a table; none when there are no rows."""
    if not rows:
        return
    cells = [[printable(cell) for cell in row] for row in (header, *rows)]
    widths = [max(map(_columns, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = (cell + " " * (w - _columns(cell)) for cell, w in zip(row, widths, strict=True))
        yield "  ".join(padded).rstrip()


def printable(text: str) -> str:
    """The text without what would move the cursor: a caller chooses their own name."""
    return "".join(c if c.isprintable() else " " for c in text)


def duration(seconds: float) -> str:
    """``0:42``, ``1:02:03``."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def local_time(when: datetime | None) -> str:
    """``2026-01-02 03:04:05`` on this computer's clock."""
    return NOTHING if when is None else f"{when.astimezone():%Y-%m-%d %H:%M:%S}"


def iso(when: datetime | None) -> str | None:
    """A moment's JSON form, with its offset."""
    return None if when is None else when.isoformat()


def _columns(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )
