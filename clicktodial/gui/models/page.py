"""What the palette finds beside people, numbers and calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class Page(NamedTuple):
    """Something that the program can show or do beside calls."""

    title: str
    does: Callable[[], object]
