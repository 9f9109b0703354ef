"""The legs of one extension, as the pushed events tell them: pure, told what happened and when.

Nothing joins a call that was asked for to the leg that comes of it, so that it is recognised
(``reference/call-control.md §6.3``); and nothing lists the legs, so that they are remembered here.
A leg whose end was never told is forgotten in time. Times are monotonic seconds.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from clicktodial.model.calls import Call, CallState, Direction, Leg, LegId, Peer, call_id
from clicktodial.pbx.callcontrol.destination import same_destination
from clicktodial.pbx.callcontrol.wire import LegState, Way
from clicktodial.pbx.protocol import Listing

if TYPE_CHECKING:
    from datetime import datetime

    from clicktodial.model.calls import AccountName
    from clicktodial.pbx.callcontrol.wire import LegEvent, PeerEvent

LOOKS_BACK_S, LOOKS_AHEAD_S = 2.0, 90.0
"""A leg belongs to a dial when its first event comes so long before or after the request."""
MAY_CALL_BACK_AFTER_S = 45.0
"""A call by the one who was dialled is that one's own call when it comes later than this."""
SILENT_AFTER_HANG_UP_S = 3.0
"""A hang-up that was taken, and that no event followed, has ended the leg."""
LONGEST_RINGING_S, LONGEST_CALL_S = 180.0, 12 * 3600.0
"""A leg whose end was never told is over after so long without an event."""
REMEMBERED_ENDS = 1000

_BY_THEM, _INWARDS, _OUTWARDS, _HINTED = 1, 2, 3, 4
"""How surely a leg is the one that was dialled: it looks like a call by the one who was dialled, it
comes in but is for that one, it goes out to that one, or the answer to the dial named it."""


@dataclass(slots=True)
class _Leg:
    first: LegEvent
    came_at: float
    touched_at: float
    state: CallState | LegState = CallState.UNKNOWN
    last_at: datetime | None = None
    began: datetime | None = None
    picked_up: datetime | None = None
    held: datetime | None = None
    peer_answered: datetime | None = None
    is_peer_on: bool = False
    is_over: bool = False
    is_listed: bool = False
    hung_up_at: float | None = None
    nonce: str = ""
    destination: str = ""

    @property
    def is_outgoing(self) -> bool:
        return bool(self.nonce) or self.first.way is Way.OUT


@dataclass(slots=True)
class _Dial:
    """The one call that is being placed; ``rank``: how surely ``leg`` is its leg."""

    destination: str
    nonce: str
    sent_at: float
    hint: LegId | None = None
    leg: LegId | None = None
    rank: int = 0


@dataclass(slots=True)
class LegBook:
    """All legs of ``extension`` that are going on, as calls of ``account``."""

    account: AccountName
    extension: str = ""
    _legs: dict[LegId, _Leg] = field(default_factory=dict)
    _over: dict[LegId, None] = field(default_factory=dict)
    _dial: _Dial | None = None
    _forgets: bool = False
    _last: Listing = field(default_factory=lambda: Listing(()))

    # ---- what happens

    def dialling(self, destination: str, nonce: str, now: float) -> None:
        """A request to dial goes out: a leg may come of it, even before its answer."""
        self._dial = _Dial(destination, nonce, now)
        for leg_id, leg in self._legs.items():
            if not leg.nonce:
                self._match(leg_id, leg)

    def not_dialled(self, nonce: str) -> None:
        """The request was refused: whatever leg comes is not its."""
        if self._dial is not None and self._dial.nonce == nonce:
            self._dial = None

    def hinted(self, nonce: str, leg_id: LegId) -> None:
        """The answer named a leg; an event about it proves it."""
        if self._dial is not None and self._dial.nonce == nonce:
            self._dial.hint = leg_id
            if leg_id in self._legs:
                self._match(leg_id, self._legs[leg_id])

    def happened(self, event: LegEvent, now: float) -> None:
        """An event came. Those of a leg that has ended, and late ones, change nothing."""
        if event.leg in self._over:
            return
        leg = self._legs.get(event.leg)
        if leg is None:
            leg = _Leg(event, now, now, began=event.at)
            self._match(event.leg, leg)
            if event.state is LegState.HANGUP and not leg.nonce:
                self._end(event.leg)
                return
            self._legs[event.leg] = leg
        if event.state is not LegState.HANGUP and _is_late(event, leg):
            return
        leg.touched_at, leg.hung_up_at = now, None
        leg.last_at = event.at or leg.last_at
        self._advance(leg, event)

    def _advance(self, leg: _Leg, event: LegEvent) -> None:
        match event.state:
            case LegState.HANGUP:
                leg.is_over = True
                return
            case LegState.ACTIVE:
                leg.picked_up = leg.picked_up or event.at
                leg.held = None
            case LegState.HELD:
                leg.picked_up = leg.picked_up or event.at
                leg.held = event.at
            case LegState.RINGING:
                pass
        leg.state = event.state

    def peer_happened(self, event: PeerEvent) -> None:
        """The other side of a call of ours has answered, if it is clear of which."""
        legs = [
            leg
            for leg in self._legs.values()
            if leg.is_outgoing and not leg.is_over and _other_number(leg) == event.number
        ]
        if len(legs) == 1:
            legs[0].is_peer_on = True
            legs[0].peer_answered = legs[0].peer_answered or event.at

    def hung_up(self, leg_id: LegId, now: float) -> None:
        """The service took a hang-up of this leg."""
        if leg_id in self._legs:
            self._legs[leg_id].hung_up_at = now

    def ended_unless_heard_of(self, leg_id: LegId, since: float) -> bool:
        """The service knows no such leg: it is over, unless an event came for it after ``since``.
        Tells whether it is over."""
        leg = self._legs.get(leg_id)
        if leg is not None and not leg.is_over:
            if leg.touched_at > since:
                return False
            leg.is_over = True
        return True

    def forget(self) -> None:
        """What happened meanwhile cannot be learnt any more: nothing is known."""
        self._legs.clear()
        self._over.clear()
        self._forgets = True

    # ---- what is known

    @property
    def is_busy(self) -> bool:
        """Is any leg going on?"""
        return any(not leg.is_over for leg in self._legs.values())

    def listing(self, now: float, clock_offset_s: float = 0.0) -> Listing:
        """The legs as calls; the same object again as long as nothing has changed."""
        over = {i: leg for i, leg in self._legs.items() if leg.is_over or _is_given_up(leg, now)}
        passed = (self._call(i, leg) for i, leg in over.items() if not leg.is_listed)
        listing = Listing(
            tuple(self._call(i, leg) for i, leg in self._legs.items() if i not in over),
            clock_offset_s,
            passed=tuple(passed),
            forgets=self._forgets,
        )
        self._forgets = False
        for leg_id in over:
            self._end(leg_id)
        for leg in self._legs.values():
            leg.is_listed = True
        if listing != self._last:
            self._last = listing
        return self._last

    def _end(self, leg_id: LegId) -> None:
        self._legs.pop(leg_id, None)
        self._over[leg_id] = None
        while len(self._over) > REMEMBERED_ENDS:
            del self._over[next(iter(self._over))]

    def _call(self, leg_id: LegId, leg: _Leg) -> Call:
        state = _state(leg)
        return Call(
            call_id(leg_id.replace("-", "")),
            self.account,
            leg.first.extension,
            state,
            _direction(leg),
            _peer(leg),
            leg_id,
            legs=(Leg(leg_id, leg.first.extension),),
            nonce=leg.nonce,
            started=leg.began,
            picked_up=leg.picked_up,
            answered=_answered(leg),
            on_hold=leg.held,
        )

    # ---- which leg is the one that was dialled

    def _match(self, leg_id: LegId, leg: _Leg) -> None:
        """Give the leg the dial's nonce, if it is the dial's, and more surely so than another."""
        dial = self._dial
        if dial is None or not -LOOKS_BACK_S <= leg.came_at - dial.sent_at <= LOOKS_AHEAD_S:
            return
        rank = _HINTED if leg_id == dial.hint else _rank(leg.first, dial.destination)
        calls_back = leg.came_at - dial.sent_at > MAY_CALL_BACK_AFTER_S
        if rank <= dial.rank or (rank == _BY_THEM and calls_back):
            return
        if dial.leg in self._legs:
            self._legs[dial.leg].nonce = self._legs[dial.leg].destination = ""
        dial.leg, dial.rank = leg_id, rank
        leg.nonce, leg.destination = dial.nonce, dial.destination


def _rank(event: LegEvent, destination: str) -> int:
    """How surely a leg that begins so is the one that was dialled; 0: it is another."""
    to_it = same_destination(event.callee.number, destination)
    from_it = same_destination(event.caller.number, destination)
    if event.way is Way.OUT:
        return _OUTWARDS if to_it else 0
    # One's own phone receives a call in the first step, so "in" is possible (§6.2).
    return _INWARDS if to_it else _BY_THEM if from_it else 0


def _is_late(event: LegEvent, leg: _Leg) -> bool:
    return event.at is not None and leg.last_at is not None and event.at < leg.last_at


def _is_given_up(leg: _Leg, now: float) -> bool:
    if leg.hung_up_at is not None and now - leg.hung_up_at > SILENT_AFTER_HANG_UP_S:
        return True
    longest_s = LONGEST_RINGING_S if leg.state is LegState.RINGING else LONGEST_CALL_S
    return now - leg.touched_at > longest_s


def _state(leg: _Leg) -> CallState:
    """What may be claimed of the leg (``reference/call-control.md §7.3``)."""
    match leg.state:
        case LegState.RINGING:
            return _ringing_state(leg)
        case LegState.ACTIVE if leg.is_outgoing:
            return CallState.CONNECTED if leg.is_peer_on else CallState.DIALLED
        case LegState.ACTIVE if leg.first.way is Way.IN:
            return CallState.CONNECTED
        case LegState.HELD:
            return CallState.HELD
    return CallState.UNKNOWN


def _ringing_state(leg: _Leg) -> CallState:
    if leg.nonce:
        return CallState.RINGING_OWN
    # Dialled elsewhere: whose phone rings is not said.
    ways = {Way.OUT: CallState.DIALING, Way.IN: CallState.INCOMING}
    return ways.get(leg.first.way, CallState.UNKNOWN)


def _direction(leg: _Leg) -> Direction:
    if leg.is_outgoing:
        return Direction.OUTGOING
    return Direction.INCOMING if leg.first.way is Way.IN else Direction.UNKNOWN


def _answered(leg: _Leg) -> datetime | None:
    """When both sides began to talk, as far as that is known."""
    return leg.peer_answered if leg.is_outgoing else leg.picked_up


def _peer(leg: _Leg) -> Peer:
    """The other side; a call that was dialled here has the number that was dialled."""
    event = leg.first
    is_callee = _is_to_callee(leg)
    party = event.callee if is_callee else event.caller
    return Peer(leg.destination or party.number, party.name)


def _is_to_callee(leg: _Leg) -> bool:
    event = leg.first
    if leg.destination:
        return same_destination(event.callee.number, leg.destination)
    if event.way is Way.UNKNOWN:
        return event.caller.number == event.extension
    return event.way is Way.OUT


def _other_number(leg: _Leg) -> str:
    event = leg.first
    return (event.callee if _is_to_callee(leg) else event.caller).number
