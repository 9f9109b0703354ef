"""The whole picture at one moment: what the window, the tray and ``calls --watch`` show.

A snapshot is total and immutable. What it says about calls is what the PBX said; what it adds of
our own (a call being placed, a button that was pressed, a call that has ended) is marked as such.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from clicktodial.model.capabilities import ALL_CAPABILITIES

if TYPE_CHECKING:
    from clicktodial.errors import ClickToDialError
    from clicktodial.model.calls import AccountName, Action, Call, Peer
    from clicktodial.model.capabilities import Capability
    from clicktodial.model.dialling import DialChoice
    from clicktodial.model.presence import PresenceStatus
    from clicktodial.model.settings import Account

EntryKey = NewType("EntryKey", str)


class Freshness(StrEnum):
    """How far an account's list of calls can be believed."""

    SIGNED_OUT = "signed_out"
    """Only a person can mend it: no secret, or the PBX refuses it."""
    CONNECTING = "connecting"
    """No list has come yet."""
    CURRENT = "current"
    STALE = "stale"
    """Two polls were missed: the calls shown may be over."""


class Watching(StrEnum):
    """How it is known what happens to an account's calls."""

    POLLING = "polling"
    """The list is asked for again and again."""
    LIVE = "live"
    """A bridge tells of each change at once."""
    NOT = "not"
    """It is not known: this system has no list, and no bridge tells."""


class Heartbeat:
    """When the last list came. Written by the engine's thread, read by any: one float, no lock."""

    __slots__ = ("listed_at",)

    def __init__(self) -> None:
        self.listed_at: float | None = None
        """Monotonic seconds, or ``None`` before the first list."""


@dataclass(frozen=True, slots=True)
class AccountView:
    """One account as it stands."""

    account: Account
    freshness: Freshness
    heartbeat: Heartbeat
    error: ClickToDialError | None = None
    retry_at: float | None = None
    """Monotonic seconds of the next try after a failure."""
    clock_offset_s: float = 0.0
    """The PBX's clock minus ours."""
    offered: frozenset[Capability] = ALL_CAPABILITIES
    watching: Watching = Watching.POLLING
    bridge_error: ClickToDialError | None = None
    """Why the bridge tells nothing, when it should."""
    dial_again_at: float = 0.0
    """Monotonic seconds until which the PBX takes no call: too many came in a row."""
    is_just_awake: bool = False
    """The computer slept, and no answer has come since."""


class Phase(StrEnum):
    """Where an entry stands: before, in, or after the PBX's list."""

    PLACING = "placing"
    LIVE = "live"
    ENDED = "ended"


class EndReason(StrEnum):
    """How a call came to its end, as far as can honestly be told."""

    ENDED = "ended"
    HUNG_UP = "hung_up"
    CANCELLED = "cancelled"
    TRANSFERRED = "transferred"
    TO_VOICEMAIL = "to_voicemail"
    ALREADY_ENDED = "already_ended"
    MISSED = "missed"
    OWN_NOT_PICKED_UP = "own_not_picked_up"
    OWN_DECLINED = "own_declined"
    PEER_NO_ANSWER = "peer_no_answer"
    NOT_SET_UP = "not_set_up"
    NEVER_LISTED = "never_listed"
    REFUSED = "refused"
    OUTCOME_UNKNOWN = "outcome_unknown"


@dataclass(frozen=True, slots=True)
class CallEntry:
    """One row: a call being placed, going on, or just ended, with one ``key`` all along."""

    key: EntryKey
    account: AccountName
    phase: Phase
    peer: Peer
    call: Call | None = None
    """The call as last listed; ``None`` until the list names it."""
    accepted: bool = False
    """Placing: the PBX took the request."""
    choice: DialChoice | None = None
    """How we placed it, for *Call again*; ``None`` for a call that we did not place."""
    pick_up_by: float | None = None
    """Monotonic seconds at which the PBX gives up ringing one's own phone (our calls only)."""
    wait_for_pickup_s: float = 0.0
    pending: Action | None = None
    """A button was pressed; the PBX has not yet shown its effect."""
    reason: EndReason | None = None
    duration_s: float | None = None
    target: str = ""
    """Where the call was transferred to."""
    joined_as: Action | None = None
    """How one's own phone was added to this call of others (barge-in, whisper, monitor), if it was
    done here."""
    error: ClickToDialError | None = None


@dataclass(frozen=True, slots=True)
class TeamCall:
    """A colleague's call. ``pending``: a button was pressed whose effect is not seen yet."""

    call: Call
    pending: Action | None = None
    error: ClickToDialError | None = None


@dataclass(frozen=True, slots=True)
class TeamMember:
    """One watched extension: its presence and its calls as last listed.

    ``is_current`` is false until a list has come, and again when the last one failed; the calls
    shown then may be over.
    """

    account: AccountName
    extension: str
    name: str = ""
    presence: PresenceStatus | None = None
    calls: tuple[TeamCall, ...] = ()
    is_current: bool = False
    error: ClickToDialError | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All accounts, all entries, the oldest entry first, and the team as the settings order it.

    ``seq`` grows with every change.
    """

    seq: int = 0
    accounts: tuple[AccountView, ...] = ()
    entries: tuple[CallEntry, ...] = ()
    team: tuple[TeamMember, ...] = ()

    def account(self, name: AccountName) -> AccountView | None:
        """The view of the account of that name."""
        return next((view for view in self.accounts if view.account.name == name), None)

    @property
    def live(self) -> tuple[CallEntry, ...]:
        """The entries that the PBX's list names now."""
        return tuple(entry for entry in self.entries if entry.phase is Phase.LIVE)
