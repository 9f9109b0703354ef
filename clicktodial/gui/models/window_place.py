"""Where a window was left, and where it goes on the screens that are there now."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

TITLE_BAR = 40
"""Logical pixels that a frame may take of a screen's height; what it really takes is not known
before the window is shown."""
_FARTHEST = 100_000
_FIELDS = ("x", "y", "width", "height")


class Rect(NamedTuple):
    """Logical pixels on the desktop of all screens; places may be negative."""

    x: int
    y: int
    width: int
    height: int

    def shared_with(self, other: Rect) -> int:
        """The area that both cover."""
        across = min(self.x + self.width, other.x + other.width) - max(self.x, other.x)
        down = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        return max(0, across) * max(0, down)


class WindowPlace(NamedTuple):
    """``rect``: the frame's corner and the size within the frame; of the window as it is when it is
    not maximized. ``has_corner``: not on a desktop that keeps windows' places to itself."""

    rect: Rect
    is_maximized: bool = False
    has_corner: bool = True

    def kept(self) -> dict[str, object]:
        """What is written down."""
        fields: dict[str, object] = dict(zip(_FIELDS, self.rect, strict=True))
        if not self.has_corner:
            del fields["x"], fields["y"]
        return {**fields, "maximized": True} if self.is_maximized else fields


def read_place(kept: object) -> WindowPlace | None:
    """What was written down; ``None`` for anything that is no place."""
    if not isinstance(kept, dict):
        return None
    width, height = _number(kept, "width"), _number(kept, "height")
    if width is None or height is None or width < 1 or height < 1:
        return None
    x, y = _number(kept, "x"), _number(kept, "y")
    has_corner = x is not None and y is not None
    rect = Rect(x or 0, y or 0, width, height)
    return WindowPlace(rect, kept.get("maximized") is True, has_corner)


def fitted(place: WindowPlace, screens: Iterable[Rect]) -> WindowPlace:
    """The place on the screen that shows most of it, as a whole; a window whose screen is gone
    comes to the middle of the first. ``screens``: what panels leave of them."""
    known = [screen for screen in screens if screen.width > 0 and screen.height > 0]
    if not known:
        return place
    rect = place.rect
    best = max(known, key=rect.shared_with)
    width = min(rect.width, best.width)
    height = min(rect.height, max(1, best.height - TITLE_BAR))
    if not place.has_corner or not rect.shared_with(best):
        corner = best.x + (best.width - width) // 2, best.y + (best.height - height) // 2
    else:
        lowest = best.y + max(0, best.height - height - TITLE_BAR)
        corner = (
            _within(rect.x, best.x, best.x + best.width - width),
            _within(rect.y, best.y, lowest),
        )
    return place._replace(rect=Rect(*corner, width, height))


def _within(value: int, low: int, high: int) -> int:
    return max(low, min(value, high))


def _number(kept: Mapping[str, object], name: str) -> int | None:
    value = kept.get(name)
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > _FARTHEST:
        return None
    return value
