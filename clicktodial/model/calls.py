"""What a call is, in the field's words, and which actions it allows in which state.

The life of an outgoing call: ``dialing`` → ``ringing_own`` (one's own phone rings first) →
``ringing_peer`` → ``connected`` ⇄ ``held``. An incoming one: ``incoming`` → ``connected``. A call
that ended is simply gone from the PBX's list (``reference/unifiedapi.md §6``). Where a PBX tells
nothing of the other side's phone, a call is ``dialled`` from the moment one's own is picked up: the
other side is being called, or talks already (``reference/call-control.md §7.3``).

A call may also be someone else's (``mine`` is false): a colleague's, seen from the colleague's
phone. One that one's own phone has been added to (barge-in, whisper, monitor) is ``joined``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from clicktodial.errors import UnknownCallError
from clicktodial.i18n import tr
from clicktodial.model.numbers import same_number

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
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
    DIALLED = "dialled"
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
    picked_up: datetime | None = None
    """When one's own phone was picked up, of a call that is ``dialled``."""
    answered: datetime | None = None
    on_hold: datetime | None = None
    held_by_me: bool = True
    recording: datetime | None = None
    parked: datetime | None = None
    parked_slot: str = ""
    mine: bool = True
    """False: a colleague's call; ``extension`` and ``own_leg`` are the colleague's."""
    joined: bool = False
    """One's own phone was added to a call of others: leaving it ends one's own leg alone."""

    @property
    def peer_leg(self) -> LegId:
        """The other party's leg; one's own where the PBX shows no other."""
        others = [leg for leg in self.legs if leg.id != self.own_leg]
        named = (leg for leg in others if same_number(leg.extension, self.peer.number))
        return next(named, others[0] if others else Leg(self.own_leg, self.extension)).id


class Action(StrEnum):
    """What can be done to a call that is going on; the values are the command line's words."""

    HOLD = "hold"
    RESUME = "resume"
    TRANSFER = "transfer"
    VOICEMAIL = "voicemail"
    PARK = "park"
    UNPARK = "unpark"
    RECORD = "record"
    STOP_RECORDING = "stop-recording"
    PICK_UP = "pickup"
    BARGE_IN = "barge-in"
    WHISPER = "whisper"
    MONITOR = "monitor"
    HANG_UP = "hangup"


ALL_ACTIONS = frozenset(Action)
SUPERVISION = frozenset({Action.BARGE_IN, Action.WHISPER, Action.MONITOR})
"""Adds one's own phone to a call of others; all of them know, or only one, or nobody."""
JOINING = SUPERVISION | {Action.PICK_UP, Action.UNPARK}
"""Lets one's own phone ring, to join a call or to take it."""


class RecordingFormat(StrEnum):
    """How a recording is kept (``reference/unifiedapi.md §9``)."""

    WAV = "wav"
    WAV49 = "wav49"


SHORTEST_PARKING_S, LONGEST_PARKING_S = 10, 3600


@dataclass(frozen=True, slots=True)
class ActionDetails:
    """How an action is to be done; what an action does not need is ignored.

    ``target``: where a transfer goes, whose mailbox it is (one's own when empty), the one party to
    hang up, or the extension of one's own that joins the call (the account's first when empty).
    ``park_s``: seconds in the parking lot before the parker is called back; ``None``: as the PBX
    likes. ``caller_id``, ``wait_for_pickup_s``: what the joining phone shows, and how long it
    rings. ``private``: the whisperer does not hear the conversation.
    """

    target: str = ""
    park_s: int | None = None
    recording_format: RecordingFormat = RecordingFormat.WAV
    private: bool = False
    caller_id: str = ""
    wait_for_pickup_s: int | None = None


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
_TALKING = frozenset({_S.CONNECTED, _S.HELD})
_STATES: Mapping[Action, frozenset[CallState]] = {
    Action.HOLD: frozenset({_S.CONNECTED}),
    Action.RESUME: frozenset({_S.HELD}),
    Action.TRANSFER: _TALKING | {_S.INCOMING},
    Action.VOICEMAIL: _TALKING | {_S.INCOMING},
    Action.PARK: _TALKING,
    Action.UNPARK: frozenset({_S.PARKED}),
    Action.RECORD: _TALKING,
    Action.STOP_RECORDING: _TALKING | {_S.PARKED},
    Action.PICK_UP: frozenset({_S.INCOMING}),
    Action.BARGE_IN: _TALKING,
    Action.WHISPER: _TALKING,
    Action.MONITOR: _TALKING,
    Action.HANG_UP: frozenset(CallState),
}
_ON_OTHERS_CALLS = JOINING | {Action.HANG_UP}


def _state_reason(action: Action, state: CallState) -> str:
    if action is Action.UNPARK:
        return tr("The call is not parked")
    if action is Action.PICK_UP:
        return tr("The call is not ringing")
    return {
        _S.DIALING: tr("The call is still being set up"),
        _S.RINGING_OWN: tr("Pick up your phone first"),
        _S.RINGING_PEER: tr("The other side has not answered yet"),
        _S.DIALLED: tr("It is not known whether the other side has answered"),
        _S.INCOMING: tr("Pick up your phone first"),
        _S.CONNECTED: tr("The call is not on hold"),
        _S.HELD: tr("The call is on hold"),
        _S.PARKED: tr("The call is parked"),
        _S.UNKNOWN: tr("The phone system does not say how the call stands"),
    }[state]


def _reason(action: Action, call: Call) -> str:
    """Why the action is impossible now; empty when it is possible."""
    if call.joined and action is not Action.HANG_UP:
        return tr("It is a call of others that you have joined")
    if not call.mine and action not in _ON_OTHERS_CALLS:
        return tr("It is someone else's call")
    if call.state not in _STATES[action]:
        return _state_reason(action, call.state)
    return {
        Action.RESUME: "" if call.held_by_me else tr("The other side put the call on hold"),
        Action.RECORD: tr("The call is being recorded already") if call.recording else "",
        Action.STOP_RECORDING: "" if call.recording else tr("The call is not being recorded"),
    }.get(action, "")


def permission(action: Action, call: Call, offered: Collection[object] = ALL_ACTIONS) -> Permission:
    """What this call, in this state, on this system allows (``reference/unifiedapi.md §9``).

    ``offered``: the actions, among other capabilities, that the account has at all.
    """
    if action not in offered:
        return Permission(offered=False)
    return Permission(offered=True, reason=_reason(action, call))


def possible_actions(call: Call, offered: Collection[object] = ALL_ACTIONS) -> tuple[Action, ...]:
    """The actions that can be used on ``call`` now, in the order of ``Action``."""
    return tuple(action for action in Action if permission(action, call, offered).possible)
