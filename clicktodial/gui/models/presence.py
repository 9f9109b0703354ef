"""What a colleague's phone is doing, as a word, a shape and a colour: never by colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from clicktodial.gui.models.rows import Mood
from clicktodial.i18n import tr
from clicktodial.model.presence import PresenceStatus

if TYPE_CHECKING:
    from collections.abc import Mapping


class Shape(StrEnum):
    """The mark's shape."""

    FULL = "full"
    BAR = "bar"
    """A full disc with a bar across it."""
    WAVES = "waves"
    """A dot within a ring."""
    RING = "ring"
    DASH = "dash"


@dataclass(frozen=True, slots=True)
class Mark:
    """A shape in a tone."""

    shape: Shape
    mood: Mood


_MARKS: Mapping[PresenceStatus, Mark] = {
    PresenceStatus.ONLINE: Mark(Shape.FULL, Mood.GOOD),
    PresenceStatus.RINGING: Mark(Shape.WAVES, Mood.ACCENT),
    PresenceStatus.BUSY: Mark(Shape.BAR, Mood.BAD),
    PresenceStatus.OFFLINE: Mark(Shape.RING, Mood.MUTED),
    PresenceStatus.UNKNOWN: Mark(Shape.DASH, Mood.MUTED),
}


def presence_mark(status: PresenceStatus | None) -> Mark:
    """The mark that goes with the word."""
    return _MARKS[status or PresenceStatus.UNKNOWN]


def presence_word(status: PresenceStatus | None) -> str:
    """The word that goes with the mark."""
    return {
        PresenceStatus.ONLINE: tr("free"),
        PresenceStatus.RINGING: tr("ringing"),
        PresenceStatus.BUSY: tr("on a call"),
        PresenceStatus.OFFLINE: tr("offline"),
        PresenceStatus.UNKNOWN: tr("not known"),
    }[status or PresenceStatus.UNKNOWN]
