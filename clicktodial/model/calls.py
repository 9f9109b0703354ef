"""What a call is, in the field's words, and which actions it allows in which state.

The life of an outgoing call: ``dialing`` → ``ringing_own`` (one's own phone rings first) →
``ringing_peer`` → ``connected`` ⇄ ``held``. An incoming one: ``incoming`` → ``connected``. A call
that ended is simply gone from the PBX's list (``reference/unifiedapi.md §6``).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from clicktodial.errors import UnknownCallError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

AccountName = NewType("AccountName", str)
LegId = NewType("LegId", str)
CallId = NewType("CallId", str)


def call_id(text: str) -> CallId:
    """The only way to make a ``CallId``.

    A request without an id would hit every call of the extension (``seeds/002…``), so an empty or
    odd one cannot be expressed. Raises ``UnknownCallError``.
    """
    if not (text.isascii() and text.isalnum() and len(text) <= 255):
        raise UnknownCallError(text)
    return CallId(text)


class CallState(StrEnum):
    """Where a call stands, seen from one's own phone."""

    DIALING = "dialing"
    RINGING_OWN = "ringing_own"
    RINGING_PEER = "ringing_peer"
    INCOMING = "incoming"
    CONNECTED = "connected"
    HELD = "held"
    PARKED = "parked"
    UNKNOWN = "unknown"


class Direction(StrEnum):
    """Who called whom, seen from one's own phone."""

    OUTGOING = "outgoing"
    INCOMING = "incoming"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Peer:
    """The other party: ``number`` as the PBX writes it, ``name`` as best known, or empty."""

    number: str
    name: str = ""
    company: str = ""

    @property
    def label(self) -> str:
        """The name, else the number, else a word for neither."""
        return self.name or self.number or tr("Unknown number")


@dataclass(frozen=True, slots=True)
class Leg:
    """One party's view of the call; actions are addressed to a leg."""

    id: LegId
    extension: str


@dataclass(frozen=True, slots=True)
class Call:
    """One call that the PBX's list names. Times are the PBX's own, with offset."""

    id: CallId
    account: AccountName
    extension: str
    """One's own extension in this call."""
    state: CallState
    direction: Direction
    peer: Peer
    own_leg: LegId
    legs: tuple[Leg, ...] = ()
    nonce: str = ""
    via: str = ""
    """The extension that is charged, when it is not one's own (a queue, for example)."""
    started: datetime | None = None
    answered: datetime | None = None
    on_hold: datetime | None = None
    held_by_me: bool = True
    recording: datetime | None = None
    parked: datetime | None = None
    parked_slot: str = ""


class Action(StrEnum):
    """What can be done to a call that is going on; the values are the command line's words."""

    HOLD = "hold"
    RESUME = "resume"
    TRANSFER = "transfer"
    VOICEMAIL = "voicemail"
    HANG_UP = "hangup"


ALL_ACTIONS = frozenset(Action)


@dataclass(frozen=True, slots=True)
class Permission:
    """May the action be used now? If not, ``reason`` says why, for a tooltip."""

    offered: bool
    reason: str = ""

    @property
    def possible(self) -> bool:
        """Offered by the system, and possible in this state."""
        return self.offered and not self.reason


_S = CallState
_STATES: Mapping[Action, frozenset[CallState]] = {
    Action.HOLD: frozenset({_S.CONNECTED}),
    Action.RESUME: frozenset({_S.HELD}),
    Action.TRANSFER: frozenset({_S.CONNECTED, _S.HELD, _S.INCOMING}),
    Action.VOICEMAIL: frozenset({_S.CONNECTED, _S.HELD, _S.INCOMING}),
    Action.HANG_UP: frozenset(CallState),
}


def _state_reason(state: CallState) -> str:
    return {
        _S.DIALING: tr("The call is still being set up"),
        _S.RINGING_OWN: tr("Pick up your phone first"),
        _S.RINGING_PEER: tr("The other side has not answered yet"),
        _S.INCOMING: tr("Pick up your phone first"),
        _S.CONNECTED: tr("The call is not on hold"),
        _S.HELD: tr("The call is on hold"),
        _S.PARKED: tr("The call is parked"),
        _S.UNKNOWN: tr("The phone system does not say how the call stands"),
    }[state]


def permission(action: Action, call: Call, offered: frozenset[Action] = ALL_ACTIONS) -> Permission:
    """What this call, in this state, on this system allows (``reference/unifiedapi.md §9``)."""
    if action not in offered:
        return Permission(offered=False)
    if call.state not in _STATES[action]:
        return Permission(offered=True, reason=_state_reason(call.state))
    if action is Action.RESUME and not call.held_by_me:
        return Permission(offered=True, reason=tr("The other side put the call on hold"))
    return Permission(offered=True)


def possible_actions(call: Call, offered: frozenset[Action] = ALL_ACTIONS) -> tuple[Action, ...]:
    """The actions that can be used on ``call`` now, in the order of ``Action``."""
    return tuple(action for action in Action if permission(action, call, offered).possible)
