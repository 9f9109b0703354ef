"""What the world tells about the calls of its extensions while they go on.

Source: ``seeds/001``, ``reference/unifiedapi.md §11, §12``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Protocol

from clicktodial.sim.calls import Disposition

if TYPE_CHECKING:
    from clicktodial.sim.calls import CallId
    from clicktodial.sim.world import World


class EventType(IntEnum):
    """What may happen to an extension, in the numbers of PhoneCallEvents."""

    DIAL_IN = 0
    DIAL_OUT = 1
    HANGUP = 2
    ANSWER_IN = 3
    ANSWER_OUT = 4


class CallStatus(StrEnum):
    """How a call stands, in the words of the event variables (§12)."""

    CALLING = "CALLING"
    ANSWER = "ANSWER"
    BUSY = "BUSY"
    NO_ANSWER = "NOANSWER"
    CANCEL = "CANCEL"
    CONGESTION = "CONGESTION"
    UNAVAILABLE = "CHANUNAVAIL"


# What is said of a leg that was never answered, by how its call ended.
UNANSWERED = {
    Disposition.ANSWERED: CallStatus.CANCEL,
    Disposition.BUSY: CallStatus.BUSY,
    Disposition.FAILED: CallStatus.UNAVAILABLE,
    Disposition.NO_ANSWER: CallStatus.NO_ANSWER,
    Disposition.UNKNOWN: CallStatus.CONGESTION,
    Disposition.NOT_ALLOWED: CallStatus.CONGESTION,
}


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened to the leg of one extension, ``at`` seconds since the epoch.

    ``inwards``: the call comes in, from the extension's viewpoint. ``caller`` and ``called`` are
    full numbers; ``caller_id`` is ``Name <number>`` as the called phone shows it.
    """

    type: EventType
    at: float
    extension: str
    call_id: CallId
    status: CallStatus
    inwards: bool
    caller: str
    caller_id: str
    called: str


class Witness(Protocol):
    """Whoever watches the world. It must not change its calls."""

    def saw(self, happening: Happening) -> None:
        """Something happened."""

    def stepped(self, world: World) -> None:
        """A step of the world's agenda was taken."""

    def expects(self) -> None:
        """A step was put on the world's agenda."""


class Nobody:
    """Watches nothing."""

    def saw(self, happening: Happening) -> None:
        """Nobody sees it."""

    def stepped(self, world: World) -> None:
        """Nobody looks."""

    def expects(self) -> None:
        """Nobody expects anything."""
