"""Where a text to find numbers in comes from."""

from __future__ import annotations

from enum import StrEnum


class TextSource(StrEnum):
    """``SELECTION``: what is marked in another program; ``CLIPBOARD``: what was copied."""

    SELECTION = "selection"
    CLIPBOARD = "clipboard"
