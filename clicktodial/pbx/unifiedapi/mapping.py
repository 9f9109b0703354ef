"""From the wire's calls to ours: whose view is one's own, and what it says about the state."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from clicktodial.errors import UnknownCallError
from clicktodial.model import numbers
from clicktodial.model.calls import Call, CallState, Direction, Leg, LegId, Peer, call_id
from clicktodial.pbx.unifiedapi import wire

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from clicktodial.model.calls import AccountName, CallId
    from clicktodial.pbx.unifiedapi.wire import WireCall, WireView

_OFF_HOOK, _TRYING, _RINGING, _PEER_RINGING, _ON_CALL = 1, 2, 3, 4, 5
_FLOW: Mapping[int, Direction] = {8: Direction.INCOMING, 4: Direction.OUTGOING}
_STATES: Mapping[int, CallState] = {
    _OFF_HOOK: CallState.DIALING,
    _TRYING: CallState.DIALING,
    _RINGING: CallState.RINGING_OWN,
    _PEER_RINGING: CallState.RINGING_PEER,
    _ON_CALL: CallState.CONNECTED,
}
_CALLER_ID = re.compile(r'\s*"?(?P<name>[^"<>]*?)"?\s*<(?P<number>[^<>]*)>\s*')


@dataclass(frozen=True, slots=True)
class Standpoint:
    """From whose phones calls are seen: ``own`` are their extensions, if they are known.

    ``mine`` is false for a colleague's.
    """

    account: AccountName
    own: tuple[str, ...]
    mine: bool = True

    def has(self, number: str) -> bool:
        """Is it one of the standpoint's own?"""
        return any(_same(number, own) for own in self.own)


@dataclass(frozen=True, slots=True)
class _Sight:
    """One call as it looks from there."""

    view: WireView
    extension: str
    direction: Direction
    is_own_view: bool
    is_joined: bool = False


@lru_cache(maxsize=2048)
def _same(one: str, other: str) -> bool:
    """The comparison takes a number apart; the same few numbers come with every poll."""
    return numbers.same_number(one, other)


def to_call(wired: WireCall, standpoint: Standpoint) -> Call | None:
    """Our call for the PBX's; ``None`` when it bears no usable id."""
    identity = _usable_id(wired)
    if identity is None:
        return None
    views = tuple(wired.phone_call_view)
    here = _sight(wired, views, standpoint)
    state = _state(here, views)
    peer = _peer(here, standpoint)
    charged = wire.text(wired.extension)
    is_partys = any(_same(charged, party) for party in _parties_of_interest(here, peer))
    return Call(
        id=identity,
        account=standpoint.account,
        extension=here.extension,
        state=state,
        direction=here.direction,
        peer=peer,
        own_leg=LegId(wire.text(here.view.id)),
        legs=tuple(Leg(LegId(wire.text(v.id)), wire.text(v.extension)) for v in views),
        nonce=wire.text(wired.nonce),
        via="" if is_partys else charged,
        started=wire.moment(wired.published),
        answered=_answered(wired, here.view, state),
        on_hold=wire.moment(_first_present(v.on_hold for v in (here.view, *views))),
        held_by_me=_is_held_by_me(here.view, views),
        recording=wire.moment(_first_present(v.recording for v in (here.view, *views))),
        parked=wire.moment(_first_present(v.parked for v in (here.view, *views))),
        parked_slot=_parked_slot(views),
        mine=standpoint.mine,
        joined=here.is_joined,
    )


def _usable_id(wired: WireCall) -> CallId | None:
    try:
        return call_id(wire.text(wired.id))
    except UnknownCallError:
        return None


def _sight(wired: WireCall, views: tuple[WireView, ...], standpoint: Standpoint) -> _Sight:
    view, is_own = _own_view(wired, views, standpoint)
    if is_own and _is_joined(view, views, standpoint):
        named = wire.text(view.extension)
        return _Sight(view, named, Direction.UNKNOWN, is_own_view=True, is_joined=True)
    named = wire.text(view.extension)
    mine = named if is_own else _own_number_in(view, standpoint) or named
    extension = mine or wire.text(wired.extension)
    if not is_own and not _own_number_in(view, standpoint):
        # Nothing shows another's view to be another's: take the call as the PBX lists it.
        is_own = True
    return _Sight(view, extension, _direction(view, extension, standpoint), is_own)


def _own_view(
    wired: WireCall, views: tuple[WireView, ...], standpoint: Standpoint
) -> tuple[WireView, bool]:
    """One's own view and whether it surely is; the charged extension settles a tie."""
    charged = wire.text(wired.extension)
    own = [v for v in views if standpoint.has(wire.text(v.extension))]
    charged_views = [v for v in own or views if _same(wire.text(v.extension), charged)]
    chosen = charged_views or own or list(views) or [wire.WireView()]
    return chosen[0], bool(own) or (not standpoint.own and bool(charged_views))


def _is_joined(own: WireView, views: tuple[WireView, ...], standpoint: Standpoint) -> bool:
    """Was one's own phone added to a call of others? Then neither side names it.

    Nor do they where a public call is told by the number that was dialled, not by the extension
    that took it; but that call has not two other parties' views.
    """
    if not standpoint.mine or not standpoint.has(wire.text(own.extension)):
        return False
    if any(_own_number_in(view, standpoint) for view in views):
        return False
    others = sum(1 for view in views if not standpoint.has(wire.text(view.extension)))
    return others > 1 or wire.number(own.flow) not in _FLOW


def _own_number_in(view: WireView, standpoint: Standpoint) -> str:
    return next((number for number in _parties(view) if standpoint.has(number)), "")


def _parties(view: WireView) -> tuple[str, ...]:
    return (*wire.texts(view.source), *wire.texts(view.destination))


def _parties_of_interest(here: _Sight, peer: Peer) -> tuple[str, ...]:
    """Who may be charged without its being worth a word."""
    return (here.extension, peer.number, *(_parties(here.view) if here.is_joined else ()))


def _direction(view: WireView, extension: str, standpoint: Standpoint) -> Direction:
    sides = (
        (Direction.OUTGOING, wire.texts(view.source)),
        (Direction.INCOMING, wire.texts(view.destination)),
    )
    for own in (extension, *standpoint.own):
        for direction, side in sides:
            if any(_same(own, n) for n in side):
                return direction
    return _FLOW.get(wire.number(view.flow), Direction.UNKNOWN)


def _state(here: _Sight, views: tuple[WireView, ...]) -> CallState:
    status = wire.number(here.view.status)
    if here.is_joined:
        return _STATES.get(status, CallState.UNKNOWN)
    if any(wire.is_present(v.parked) for v in views):
        # Being called back to take it again.
        rings = here.is_own_view and status == _RINGING
        return CallState.RINGING_OWN if rings else CallState.PARKED
    if any(wire.is_present(v.on_hold) for v in views):
        return CallState.HELD
    if status in {_RINGING, _PEER_RINGING}:
        return _ringing(status, here)
    return _STATES.get(status, CallState.UNKNOWN)


def _ringing(status: int, here: _Sight) -> CallState:
    """Which phone rings. On an incoming call it can only be one's own, whatever a view calls it;
    in another's view "this phone" and "the other side" change places."""
    if here.direction is Direction.INCOMING:
        return CallState.INCOMING
    if not here.is_own_view:
        status = _RINGING + _PEER_RINGING - status
    return _STATES[status]


def _peer(here: _Sight, standpoint: Standpoint) -> Peer:
    view = here.view
    sources, destinations = wire.texts(view.source), wire.texts(view.destination)
    unsided = (*destinations, *sources)
    others = tuple(n for n in unsided if not standpoint.has(n)) or unsided
    parties = {
        Direction.OUTGOING: destinations,
        Direction.INCOMING: sources,
        Direction.UNKNOWN: others,
    }[here.direction]
    number = parties[0] if parties else ""
    return Peer(number, _peer_name(here, number))


def _peer_name(here: _Sight, number: str) -> str:
    """The caller id's name, when the caller id is the peer's and not one's own."""
    shown = wire.text(here.view.caller_id) or wire.text(here.view.caller_id_upper)
    found = _CALLER_ID.fullmatch(shown)
    if found is None or _same(found["name"], found["number"]):
        return ""
    incoming = here.direction is Direction.INCOMING and here.is_own_view
    return found["name"] if incoming or _same(found["number"], number) else ""


def _is_held_by_me(own: WireView, views: tuple[WireView, ...]) -> bool:
    return bool(wire.number(own.holder)) or not any(wire.number(v.holder) for v in views)


def _answered(wired: WireCall, own: WireView, state: CallState) -> datetime | None:
    """Since when both talk. One's own phone was picked up earlier, so it counts only then."""
    talking = state in {CallState.CONNECTED, CallState.HELD, CallState.PARKED}
    return wire.moment(wired.answered) or (wire.moment(own.answered) if talking else None)


def _parked_slot(views: tuple[WireView, ...]) -> str:
    return next((wire.text(v.parked_pos) for v in views if wire.is_present(v.parked)), "")


def _first_present(values: Iterable[object]) -> object:
    return next((value for value in values if wire.is_present(value)), None)
