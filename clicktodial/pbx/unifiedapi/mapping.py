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

    from clicktodial.model.calls import CallId
    from clicktodial.model.settings import Account
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
class _Standpoint:
    """From where a call is looked at."""

    view: WireView
    extension: str
    direction: Direction
    is_own_view: bool


@lru_cache(maxsize=2048)
def _same(one: str, other: str) -> bool:
    """The comparison takes a number apart; the same few numbers come with every poll."""
    return numbers.same_number(one, other)


def to_call(wired: WireCall, account: Account) -> Call | None:
    """Our call for the PBX's; ``None`` when it bears no usable id."""
    identity = _usable_id(wired)
    if identity is None:
        return None
    views = tuple(wired.phone_call_view)
    here = _standpoint(wired, views, account)
    state = _state(here, views)
    peer = _peer(here, account)
    charged = wire.text(wired.extension)
    is_partys = _same(charged, here.extension) or _same(charged, peer.number)
    return Call(
        id=identity,
        account=account.name,
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
    )


def _usable_id(wired: WireCall) -> CallId | None:
    try:
        return call_id(wire.text(wired.id))
    except UnknownCallError:
        return None


def _standpoint(wired: WireCall, views: tuple[WireView, ...], account: Account) -> _Standpoint:
    view, is_own = _own_view(wired, views, account)
    named = wire.text(view.extension)
    mine = named if is_own else _own_number_in(view, account) or named
    extension = mine or wire.text(wired.extension)
    if not is_own and not _own_number_in(view, account):
        # Nothing shows another's view to be another's: take the call as the PBX lists it.
        is_own = True
    return _Standpoint(view, extension, _direction(view, extension, account), is_own)


def _own_view(
    wired: WireCall, views: tuple[WireView, ...], account: Account
) -> tuple[WireView, bool]:
    """One's own view and whether it surely is; the charged extension settles a tie."""
    charged = wire.text(wired.extension)
    own = [v for v in views if _is_mine(wire.text(v.extension), account)]
    charged_views = [v for v in own or views if _same(wire.text(v.extension), charged)]
    chosen = charged_views or own or list(views) or [wire.WireView()]
    return chosen[0], bool(own) or (not account.extensions and bool(charged_views))


def _is_mine(number: str, account: Account) -> bool:
    return any(_same(number, own) for own in account.extensions)


def _own_number_in(view: WireView, account: Account) -> str:
    parties = (*wire.texts(view.source), *wire.texts(view.destination))
    return next((number for number in parties if _is_mine(number, account)), "")


def _direction(view: WireView, extension: str, account: Account) -> Direction:
    sides = (
        (Direction.OUTGOING, wire.texts(view.source)),
        (Direction.INCOMING, wire.texts(view.destination)),
    )
    for own in (extension, *account.extensions):
        for direction, side in sides:
            if any(_same(own, n) for n in side):
                return direction
    return _FLOW.get(wire.number(view.flow), Direction.UNKNOWN)


def _state(here: _Standpoint, views: tuple[WireView, ...]) -> CallState:
    if any(wire.is_present(v.parked) for v in views):
        return CallState.PARKED
    if any(wire.is_present(v.on_hold) for v in views):
        return CallState.HELD
    status = wire.number(here.view.status)
    if status in {_RINGING, _PEER_RINGING}:
        return _ringing(status, here)
    return _STATES.get(status, CallState.UNKNOWN)


def _ringing(status: int, here: _Standpoint) -> CallState:
    """Which phone rings. On an incoming call it can only be one's own, whatever a view calls it;
    in another's view "this phone" and "the other side" change places."""
    if here.direction is Direction.INCOMING:
        return CallState.INCOMING
    if not here.is_own_view:
        status = _RINGING + _PEER_RINGING - status
    return _STATES[status]


def _peer(here: _Standpoint, account: Account) -> Peer:
    view = here.view
    sources, destinations = wire.texts(view.source), wire.texts(view.destination)
    unsided = (*destinations, *sources)
    others = tuple(n for n in unsided if not _is_mine(n, account)) or unsided
    parties = {
        Direction.OUTGOING: destinations,
        Direction.INCOMING: sources,
        Direction.UNKNOWN: others,
    }[here.direction]
    number = parties[0] if parties else ""
    return Peer(number, _peer_name(here, number))


def _peer_name(here: _Standpoint, number: str) -> str:
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
