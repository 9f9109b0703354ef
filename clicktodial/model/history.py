"""The history: what became of each call that a phone system's list ever named, or that we placed.

A moment that nobody saw is ``None``: the history tells what was seen, and guesses nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import datetime

    from clicktodial.model.calls import AccountName, Direction, Peer

HistoryId = NewType("HistoryId", int)
"""When the call began, in microseconds since 1970 (UTC): the ids are in the order of time."""

NOT_KEPT = HistoryId(0)
"""The id of a call that no store has taken yet."""


class Outcome(StrEnum):
    """What became of a call, as far as can honestly be told."""

    GOING_ON = "going_on"
    """It was in the list when it was last looked at."""
    END_NOT_SEEN = "end_not_seen"
    """It was going on when we last looked; when it ended nobody saw."""
    ANSWERED = "answered"
    """The two sides talked."""
    TRANSFERRED = "transferred"
    TO_VOICEMAIL = "to_voicemail"
    MISSED = "missed"
    """It rang here, and nobody took it."""
    ANSWERED_ELSEWHERE = "answered_elsewhere"
    """It rang here, and somebody else took it: only the phone system's records tell that."""
    DECLINED = "declined"
    """It rang here, and was hung up here."""
    CANCELLED = "cancelled"
    """One's own: hung up before the other side had answered."""
    OWN_LEG_FAILED = "own_leg_failed"
    """One's own phone was not picked up, or declined."""
    PEER_LEG_FAILED = "peer_leg_failed"
    """The other side was busy, did not answer, or could not be reached."""
    REFUSED = "refused"
    """The phone system did not place it."""
    UNKNOWN = "unknown"
    """Whether it was placed, or how it went, is not known."""


FAILED = frozenset({Outcome.OWN_LEG_FAILED, Outcome.PEER_LEG_FAILED, Outcome.REFUSED})


class HistoryKind(StrEnum):
    """What the history can be narrowed down to."""

    ALL = "all"
    MISSED = "missed"
    """Missed and not returned yet."""
    PLACED = "placed"
    RECEIVED = "received"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PastCall:
    """One call of the history. All times are in UTC and by this computer's clock: those of a
    phone system whose clock is wrong are put right.

    ``began``: when it was placed here, else when the phone system says that it began, else when it
    was first seen.
    ``ended``: when it was found gone, to one poll's accuracy, or when the CDR says; ``None`` while
    it goes on, and where the end was not seen: then it was seen until ``last_seen``.
    """

    id: HistoryId
    account: AccountName
    call_id: str
    """The phone system's id; empty for a call of which none was ever told."""
    direction: Direction
    outcome: Outcome
    peer: Peer
    """The other side, with the name and company that were known then."""
    extension: str
    """One's own extension in the call."""
    began: datetime
    first_seen: datetime
    last_seen: datetime
    answered: datetime | None = None
    ended: datetime | None = None
    duration_s: int | None = None
    """How long the two sides talked, in seconds."""
    via: str = ""
    target: str = ""
    """Where it was transferred to."""
    returned: bool = False
    """A missed call about which nothing need be done any more."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """Which calls: all conditions at once; the newest come first.

    ``text``: words, or parts of a number, as in the search for people. ``numbers``: with any of
    these numbers, in any notation. ``since`` and ``until``: by when they began.
    """

    text: str = ""
    kind: HistoryKind = HistoryKind.ALL
    account: AccountName | None = None
    since: datetime | None = None
    until: datetime | None = None
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Trace:
    """A call as it is kept: what is told of it, and what puts it together.

    ``nonce`` names a call that was placed here until its id is known. ``line``: the other side's
    number without the prefixes that only the phone system wants. ``reached``: the two sides were
    connected, or the other side was called for; earlier missed calls are then returned.
    ``record_id``: the phone system's record of it, once it has been found.
    """

    call: PastCall
    nonce: str = ""
    line: str = ""
    reached: bool = False
    record_id: str = ""
