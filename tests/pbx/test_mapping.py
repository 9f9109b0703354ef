from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec
import pytest

from clicktodial.model.calls import AccountName, CallState, Direction, Leg, LegId
from clicktodial.pbx.unifiedapi import wire
from clicktodial.pbx.unifiedapi.mapping import Standpoint, to_call
from tests.pbx.scripted import entry, view

if TYPE_CHECKING:
    from clicktodial.model.calls import Call

SINCE = "2012-06-27T16:10:00+02:00"


def mapped(
    *views: dict[str, object],
    own: tuple[str, ...] = ("0003*210",),
    mine: bool = True,
    **more: object,
) -> Call:
    standpoint = Standpoint(AccountName("Office"), own, mine)
    body = msgspec.json.encode({"entry": [entry(phoneCallView=list(views), **more)]})
    (wired,) = wire.decode_page(body).items
    call = to_call(wired, standpoint)
    assert call is not None
    return call


def incoming(**changes: object) -> dict[str, object]:
    parties = {"source": ["+32470123456"], "destination": ["0003*210"]}
    return view(**{"id": "01", **parties, **changes})


def peers(**changes: object) -> dict[str, object]:
    """The other side's view of the outgoing call."""
    return view(**{"id": "01", "extension": "0003*024", "destination": ["0003*024"], **changes})


def test_the_call_of_the_seed() -> None:
    call = mapped(view(callerId="John Doe <3235742879>"), nonce="n-1")
    assert call.id == "b817d2618fe6f1804db1"
    assert (call.account, call.extension, call.nonce) == ("Office", "0003*210", "n-1")
    assert (call.state, call.direction) == (CallState.CONNECTED, Direction.OUTGOING)
    assert (call.peer.number, call.peer.name) == ("3235742879", "John Doe")
    assert call.own_leg == "00"
    assert call.legs == (Leg(LegId("00"), "0003*210"),)
    assert call.started == datetime(2012, 6, 27, 14, 8, 50, tzinfo=UTC)
    assert call.answered == datetime(2012, 6, 27, 13, 8, 55, tzinfo=UTC)
    assert (call.via, call.on_hold, call.recording, call.parked) == ("", None, None, None)


@pytest.mark.parametrize(
    ("status", "out", "in_"),
    [
        (0, CallState.UNKNOWN, CallState.UNKNOWN),
        (1, CallState.DIALING, CallState.DIALING),
        (2, CallState.DIALING, CallState.DIALING),
        (3, CallState.RINGING_OWN, CallState.INCOMING),
        (4, CallState.RINGING_PEER, CallState.INCOMING),
        (5, CallState.CONNECTED, CallState.CONNECTED),
        (6, CallState.UNKNOWN, CallState.UNKNOWN),
        ("gone", CallState.UNKNOWN, CallState.UNKNOWN),
    ],
)
def test_the_state_follows_status_and_direction(
    status: object, out: CallState, in_: CallState
) -> None:
    assert mapped(view(status=status)).state is out
    assert mapped(incoming(status=status)).state is in_


def test_hold_by_ourselves() -> None:
    call = mapped(view(onHold=SINCE, holder=1), peers(onHold=SINCE))
    assert (call.state, call.held_by_me) == (CallState.HELD, True)
    assert call.on_hold == datetime(2012, 6, 27, 14, 10, tzinfo=UTC)


def test_hold_by_the_other_side() -> None:
    for own in (view(), view(onHold=SINCE), view(onHold=SINCE, holder=0)):
        call = mapped(own, peers(onHold=SINCE, holder="1"))
        assert (call.state, call.held_by_me) == (CallState.HELD, False)


def test_hold_by_nobody_named_counts_as_ours() -> None:
    assert mapped(view(onHold=SINCE)).held_by_me


def test_hold_whose_date_cannot_be_read_is_still_hold() -> None:
    call = mapped(view(onHold="a while ago"))
    assert (call.state, call.on_hold) == (CallState.HELD, None)


@pytest.mark.parametrize("nothing", [None, "", 0, False, "0", "0000-00-00 00:00:00"])
def test_an_empty_date_is_not_hold(nothing: object) -> None:
    assert mapped(view(onHold=nothing, parked=nothing)).state is CallState.CONNECTED


@pytest.mark.parametrize("whose", [0, 1])
def test_a_parked_call_is_parked_whoever_was_parked(whose: int) -> None:
    parked = {"parked": SINCE, "parkedPos": 701, "onHold": SINCE}
    call = mapped(view(**parked if whose == 0 else {}), peers(**parked if whose == 1 else {}))
    assert (call.state, call.parked_slot) == (CallState.PARKED, "701")
    assert call.parked == datetime(2012, 6, 27, 14, 10, tzinfo=UTC)


def test_recording_is_seen() -> None:
    assert mapped(view(recording=SINCE)).recording is not None


def test_ones_own_view_is_found_wherever_it_stands() -> None:
    call = mapped(peers(status=3), view(status=4))
    assert (call.own_leg, call.state) == ("00", CallState.RINGING_PEER)
    assert [leg.extension for leg in call.legs] == ["0003*024", "0003*210"]


def test_only_the_other_sides_view_is_read_from_the_other_side() -> None:
    assert mapped(peers(status=3)).state is CallState.RINGING_PEER
    assert mapped(peers(status=4)).state is CallState.RINGING_OWN
    assert mapped(peers(status=3)).extension == "0003*210"
    caller = view(extension="0003*024", source=["0003*024"], destination=["0003*210"], status=4)
    call = mapped(caller)
    assert (call.state, call.direction) == (CallState.INCOMING, Direction.INCOMING)
    assert (call.peer.number, call.extension) == ("0003*024", "0003*210")


def test_without_known_extensions_the_charged_one_is_ones_own() -> None:
    call = mapped(peers(status=3), view(status=4), own=())
    assert (call.extension, call.direction) == ("0003*210", Direction.OUTGOING)
    assert call.state is CallState.RINGING_PEER


def test_a_call_charged_to_a_queue_says_so() -> None:
    call = mapped(incoming(), extension="0003*500")
    assert (call.extension, call.via) == ("0003*210", "0003*500")


def test_a_call_charged_to_the_other_party_came_through_no_queue() -> None:
    call = mapped(view(source=["0003*024"], destination=["0003*210"]), extension="0003*024")
    assert (call.peer.number, call.via) == ("0003*024", "")


def test_direction_by_flow_when_neither_party_is_ours() -> None:
    parties = {"source": ["111111111"], "destination": ["222222222"]}
    came = mapped(view(flow=8, status=3, **parties))
    assert (came.direction, came.peer.number) == (Direction.INCOMING, "111111111")
    assert came.state is CallState.INCOMING
    went = mapped(view(flow="4", **parties))
    assert (went.direction, went.peer.number) == (Direction.OUTGOING, "222222222")
    unknown = mapped(view(flow=2, **parties))
    assert unknown.direction is Direction.UNKNOWN


@pytest.mark.parametrize(
    ("caller_id", "name"),
    [
        ("Anna <+32470123456>", "Anna"),
        ("Anna <0470123456>", "Anna"),
        ('"Anna O\'Hara" <+32470123456>', "Anna O'Hara"),
        ("Reception <0003*500>", "Reception"),
        ("+32470123456 <+32470123456>", ""),
        ("<+32470123456>", ""),
        ("Anna", ""),
        ("", ""),
    ],
)
def test_the_name_of_a_caller(caller_id: str, name: str) -> None:
    assert mapped(incoming(callerId=caller_id)).peer.name == name


def test_ones_own_caller_id_is_not_the_peers_name() -> None:
    assert mapped(view(callerId="Me <0003*210>")).peer.name == ""


def test_ones_own_phone_picked_up_is_not_yet_an_answered_call() -> None:
    ringing = mapped(view(status=4, answered=SINCE), answered=None)
    assert ringing.answered is None
    talking = mapped(view(status=5, answered=SINCE), answered=None)
    assert talking.answered == datetime(2012, 6, 27, 14, 10, tzinfo=UTC)


def test_a_call_without_views_is_shown_as_unknown() -> None:
    call = mapped()
    assert (call.state, call.direction) == (CallState.UNKNOWN, Direction.UNKNOWN)
    assert (call.extension, call.own_leg, call.legs) == ("0003*210", "", ())


@pytest.mark.parametrize(
    ("value", "seen"),
    [
        ("2015-01-23T04:56:22Z", datetime(2015, 1, 23, 4, 56, 22, tzinfo=UTC)),
        ("2015-01-23T04:56:22+03:00", datetime(2015, 1, 23, 1, 56, 22, tzinfo=UTC)),
        ("2015-01-23 04:56:22", datetime(2015, 1, 23, 4, 56, 22, tzinfo=UTC)),
        (1_000_000_000, datetime(2001, 9, 9, 1, 46, 40, tzinfo=UTC)),
        (10**30, None),
        ("soon", None),
        ({}, None),
        (-5, None),
    ],
)
def test_dates_are_read_with_their_offset_or_not_at_all(
    value: object, seen: datetime | None
) -> None:
    assert mapped(view(), published=value).started == seen


def others(**changes: object) -> list[dict[str, object]]:
    """A call of two others: a caller from outside, and a colleague."""
    parties = {"source": ["+32470123456"], "destination": ["0003*220"], **changes}
    return [
        view(**{"id": "00", "extension": "+32470123456", **parties}),
        view(**{"id": "01", "extension": "0003*220", **parties}),
    ]


def joiner(**changes: object) -> dict[str, object]:
    """One's own phone in it."""
    parties = {"source": ["+32470123456"], "destination": ["0003*220"]}
    return view(**{"id": "02", **parties, **changes})


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (3, CallState.RINGING_OWN),
        (4, CallState.RINGING_PEER),
        (5, CallState.CONNECTED),
        (9, CallState.UNKNOWN),
    ],
)
@pytest.mark.parametrize("flow", [0, 2, 8])
def test_a_call_of_others_that_ones_own_phone_is_in_is_joined(
    status: int, state: CallState, flow: int
) -> None:
    call = mapped(*others(flow=flow), joiner(status=status, flow=flow), extension="0003*220")
    assert (call.joined, call.mine, call.direction) == (True, True, Direction.UNKNOWN)
    assert (call.state, call.own_leg, call.extension) == (state, "02", "0003*210")
    assert (call.peer.number, call.via) == ("0003*220", "")


def test_a_joined_call_says_by_whom_it_came() -> None:
    assert mapped(*others(), joiner(), extension="0003*500").via == "0003*500"


def test_what_others_do_to_their_call_is_not_ones_own_state() -> None:
    held = [{**one, "onHold": SINCE} for one in others()]
    assert mapped(*held, joiner()).state is CallState.CONNECTED


def test_ones_own_phone_rings_for_a_call_that_is_parked() -> None:
    parked = [{**one, "parked": SINCE} for one in others()]
    assert mapped(*parked, joiner(status=3)).state is CallState.RINGING_OWN


def test_a_call_that_names_ones_own_number_is_not_joined() -> None:
    assert not mapped(incoming()).joined
    assert not mapped(view()).joined
    assert not mapped(*others(destination=["0003*210"]), joiner()).joined
    assert not mapped(peers(), view()).joined
    # Nothing is known of an account that names no extension.
    assert not mapped(*others(), joiner(), own=()).joined


def test_a_call_told_by_the_number_that_was_dialled_is_ones_own() -> None:
    dialled = {"source": ["+32470123456"], "destination": ["+3225551234"], "flow": 8}
    call = mapped(view(extension="+32470123456", **dialled), view(id="01", status=3, **dialled))
    assert (call.joined, call.state) == (False, CallState.INCOMING)
    assert mapped(view(**{**dialled, "flow": 2})).joined


def test_a_picked_up_call_becomes_ones_own_when_it_is_taken() -> None:
    ringing = mapped(*others(), joiner(status=3))
    taken = mapped(others(destination=["0003*210"])[0], incoming(id="02", status=5))
    assert (ringing.joined, ringing.state) == (True, CallState.RINGING_OWN)
    assert (taken.joined, taken.state) == (False, CallState.CONNECTED)
    assert taken.direction is Direction.INCOMING


def test_a_parked_call_rings_its_parker_again() -> None:
    parked = peers(parked=SINCE, parkedPos=701)
    assert mapped(view(status=5), parked).state is CallState.PARKED
    assert mapped(view(status=3), parked).state is CallState.RINGING_OWN
    # Where one's own phone shows no view, nothing tells that it rings.
    assert mapped({**parked, "status": 3}).state is CallState.PARKED


def test_a_colleagues_call_is_the_colleagues() -> None:
    call = mapped(*others(status=3), own=("0003*220",), mine=False)
    assert (call.mine, call.joined, call.state) == (False, False, CallState.INCOMING)
    assert (call.extension, call.own_leg, call.peer_leg) == ("0003*220", "01", "00")
