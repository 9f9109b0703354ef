"""What a phone call is made of, as the phone system itself sees it.

Source: ``reference/unifiedapi.md §6``. Times are seconds since the epoch on the world's clock.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import NewType

CallId = NewType("CallId", str)


class Status(IntEnum):
    """The state of one party's view (``reference/unifiedapi.md §6``)."""

    UNKNOWN = 0
    OFF_HOOK = 1
    TRYING = 2
    RINGING = 3
    OTHER_RINGING = 4
    ON_CALL = 5


class Flow(IntEnum):
    """Where a call comes from and goes to."""

    LOCAL = 2
    OUTGOING = 4
    INCOMING = 8


class Disposition(IntEnum):
    """How a call ended, in the numbers of the call records."""

    ANSWERED = 0
    BUSY = 1
    FAILED = 2
    NO_ANSWER = 3
    UNKNOWN = 4
    NOT_ALLOWED = 5


class Kind(StrEnum):
    """What brought the call about."""

    SIMPLE = "simple"
    CALLBACK = "callback"
    CONFERENCE = "conferenceInvite"
    DIALLED_IN = "dialledIn"


class Role(StrEnum):
    """Why a party is in the call. The first two are the call itself, the others join it."""

    SOURCE = "source"
    DESTINATION = "destination"
    PICK_UP = "pickUp"
    UN_PARK = "unPark"
    BARGE_IN = "bargeIn"
    WHISPER = "whisper"
    MONITOR = "monitor"


MAIN_ROLES = frozenset({Role.SOURCE, Role.DESTINATION})


@dataclass(slots=True)
class View:
    """One party's perspective of a call. ``extension`` is whose view it is.

    ``called``: the phone rings, or rang, for a call that is not of its own making.
    """

    id: str
    extension: str
    role: Role
    caller_id: str
    status: Status = Status.TRYING
    ringing: float | None = None
    answered: float | None = None
    recording: float | None = None
    on_hold: float | None = None
    parked: float | None = None
    parked_pos: int | None = None
    parked_by: str = ""
    rings: int = 0
    called: bool = False

    @property
    def inwards(self) -> bool:
        """Whether the call came in, from this party's viewpoint."""
        return self.called or self.role is Role.DESTINATION


@dataclass(slots=True)
class Call:
    """One call. ``extension`` is the one that is charged; it need not be a party (§6)."""

    id: CallId
    kind: Kind
    extension: str
    flow: Flow
    published: float
    source: list[str]
    destination: list[str]
    caller_id: str = ""
    caller_id_destination: str = ""
    nonce: str = ""
    wait_for_pickup_s: float = 25.0
    duration_s: float | None = None
    allow_public_transfer: bool = False
    video: bool = False
    conference_number: str = ""
    conference_pin: str = ""
    answered: float | None = None
    views: list[View] = field(default_factory=list)
    left: set[str] = field(default_factory=set)
    recalled: bool = False
    parkings: int = 0
    next_view: int = 0

    def view(self, view_id: str) -> View | None:
        """Return the view with this id, if the call has it."""
        return next((view for view in self.views if view.id == view_id), None)

    def view_of(self, number: str) -> View | None:
        """Return the first view of this number, if it is a party."""
        return next((view for view in self.views if view.extension == number), None)

    def peers(self, view: View) -> list[View]:
        """Return the call's own parties other than ``view``."""
        return [other for other in self.views if other is not view and other.role in MAIN_ROLES]

    def parked_view(self) -> View | None:
        """Return the party that waits in the parking lot, if there is one."""
        return next((view for view in self.views if view.parked is not None), None)

    def concerns(self, extension: str) -> bool:
        """Tell whether the call shows in this extension's list: it is a party, or it is charged."""
        return self.view_of(extension) is not None or (
            self.extension == extension and extension not in self.left
        )

    def ending(self, at: float, disposition: Disposition) -> Ending:
        """Return what is kept of the call when it ends."""
        source = next((v.extension for v in self.views if v.role is Role.SOURCE), self.source[0])
        return Ending(
            call_id=self.id,
            at=at,
            disposition=disposition,
            published=self.published,
            answered=self.answered,
            source=source,
            destination=self.destination[0],
            flow=self.flow,
            extension=self.extension,
        )


@dataclass(frozen=True, slots=True)
class NewCall:
    """A request to place a call, with every number in its full form."""

    kind: Kind
    extension: str
    source: tuple[str, ...]
    destination: str
    caller_id: str = ""
    caller_id_destination: str = ""
    nonce: str = ""
    wait_for_pickup_s: float = 25.0
    duration_s: float | None = None
    allow_public_transfer: bool = False
    video: bool = False
    conference_number: str = ""
    conference_pin: str = ""


@dataclass(frozen=True, slots=True)
class Ending:
    """What remains of a call that is over: its record (``reference/unifiedapi.md §14``).

    ``at``: when it ended. ``extension``: the one charged.
    """

    call_id: CallId
    at: float
    disposition: Disposition
    published: float
    answered: float | None
    source: str
    destination: str
    flow: Flow
    extension: str
