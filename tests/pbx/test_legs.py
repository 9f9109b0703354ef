"""Which leg is the one that was dialled, and what may be claimed of it.

Each open question of ``reference/call-control.md §6.2``, the matching of §6.3, the rows of §7.3 and
the states of §8.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clicktodial.model.calls import AccountName, Call, CallState, Direction, LegId
from clicktodial.pbx.callcontrol import wire
from clicktodial.pbx.callcontrol.legs import LONGEST_RINGING_S, LegBook

TENANT = "b11d749b-8eb7-4236-a068-3d94ba3860d6"
OWN, OTHER = "b6b87eb5-04e4-4838-81b6-fe6bfa6936bf", "e8461f72-e479-44bd-a312-c51447925a96"
MOBILE = "+32470123456"
NONCE = "n1"


def document(state: str = "RINGING", leg: str = OWN, **changes: object) -> dict[str, Any]:
    """An event of 210's leg of a call to 200."""
    return {
        "tenant_id": TENANT,
        "user_extension": "210",
        "id": leg,
        "direction": "out",
        "state": state,
        "caller_number": "210",
        "caller_name": "Jane Doe",
        "callee_number": "200",
        "callee_name": "John Doe",
        "timestamp": "1765209366386177",
        **changes,
    }


class Phone:
    """The legs of extension 210, told by a test what happens; ``now`` is the steady clock."""

    def __init__(self) -> None:
        self.book = LegBook(AccountName("work"))
        self.now = 100.0

    def dials(self, destination: str = "200", nonce: str = NONCE) -> None:
        self.book.dialling(destination, nonce, self.now)

    def hears(self, state: str, leg: str = OWN, **changes: object) -> None:
        event = wire.decode_event(json.dumps(document(state, leg, **changes)).encode())
        assert event is not None
        self.book.happened(event, self.now)

    def hears_peer(self, number: str = "200") -> None:
        told = {"peer_number": number, "state": "ACTIVE", "timestamp": "1765209370000000"}
        event = wire.decode_peer(json.dumps(told).encode())
        assert event is not None
        self.book.peer_happened(event)

    def calls(self) -> tuple[Call, ...]:
        return self.book.listing(self.now).calls

    def call(self) -> Call:
        (call,) = self.calls()
        return call

    def state(self) -> CallState:
        return self.call().state


@pytest.fixture
def phone() -> Phone:
    return Phone()


@pytest.fixture
def dialling(phone: Phone) -> Phone:
    """The request to dial 200 has just gone out."""
    phone.dials()
    return phone


# ---- what may be claimed (§7.3)


def test_one_step_after_the_other(dialling: Phone) -> None:
    assert dialling.calls() == ()
    dialling.hears("RINGING")
    call = dialling.call()
    assert (call.state, call.direction) == (CallState.RINGING_OWN, Direction.OUTGOING)
    assert (call.nonce, call.own_leg, call.peer.number) == (NONCE, OWN, "200")
    assert (call.peer.name, call.extension) == ("John Doe", "210")
    dialling.hears("ACTIVE", timestamp="1765209368386177")
    call = dialling.call()
    assert call.state is CallState.DIALLED
    assert call.answered is None
    assert call.picked_up is not None
    assert call.started is not None
    assert (call.picked_up - call.started).total_seconds() == 2
    dialling.hears_peer()
    assert dialling.state() is CallState.CONNECTED
    assert dialling.call().answered is not None
    dialling.hears("HELD", timestamp="1765209380000000")
    assert dialling.state() is CallState.HELD
    assert dialling.call().on_hold is not None
    dialling.hears("ACTIVE", timestamp="1765209390000000")
    assert dialling.state() is CallState.CONNECTED
    assert dialling.call().on_hold is None
    dialling.hears("HANGUP", timestamp="1765209400000000")
    assert dialling.calls() == ()


def test_what_was_told_of_the_other_side_before_ones_own_pick_up_counts_from_then(
    dialling: Phone,
) -> None:
    dialling.hears("RINGING")
    dialling.hears_peer()
    assert dialling.state() is CallState.RINGING_OWN
    dialling.hears("ACTIVE")
    assert dialling.state() is CallState.CONNECTED


def test_the_other_side_of_one_of_two_like_calls_is_not_guessed(phone: Phone) -> None:
    phone.hears("ACTIVE", OWN)
    phone.hears("ACTIVE", OTHER)
    phone.hears_peer()
    assert {call.state for call in phone.calls()} == {CallState.DIALLED}


@pytest.mark.parametrize("number", ["201", "", "+200"])
def test_the_other_side_of_another_call_changes_nothing(dialling: Phone, number: str) -> None:
    dialling.hears("ACTIVE")
    if number:
        dialling.hears_peer(number)
    assert dialling.state() is CallState.DIALLED


def test_an_incoming_call(phone: Phone) -> None:
    changes = {"direction": "in", "caller_number": MOBILE, "caller_name": MOBILE}
    changes |= {"callee_number": "210", "callee_name": "Jane Doe"}
    phone.hears("RINGING", **changes)
    call = phone.call()
    assert (call.state, call.direction) == (CallState.INCOMING, Direction.INCOMING)
    assert (call.peer.number, call.peer.name, call.nonce) == (MOBILE, "", "")
    phone.hears("ACTIVE", **changes)
    assert phone.state() is CallState.CONNECTED
    assert phone.call().answered is not None


def test_a_call_dialled_on_the_phone_is_never_the_result_of_a_dial(dialling: Phone) -> None:
    dialling.hears("RINGING", callee_number="201")
    assert (dialling.state(), dialling.call().nonce) == (CallState.DIALING, "")
    dialling.hears("ACTIVE", callee_number="201")
    assert dialling.state() is CallState.DIALLED


# ---- the open questions (§6.2), one by one


def test_question_1_the_own_leg_comes_in(dialling: Phone) -> None:
    dialling.hears("RINGING", direction="in")
    call = dialling.call()
    assert (call.state, call.direction) == (CallState.RINGING_OWN, Direction.OUTGOING)
    assert call.nonce == NONCE
    dialling.hears("ACTIVE", direction="in")
    assert dialling.state() is CallState.DIALLED


def test_question_1_the_own_leg_comes_in_from_the_one_who_is_called(dialling: Phone) -> None:
    dialling.hears("RINGING", direction="in", caller_number="200", callee_number="210")
    assert (dialling.state(), dialling.call().peer.number) == (CallState.RINGING_OWN, "200")


@pytest.mark.parametrize("direction", ["", "sideways", None, 7])
def test_question_1_no_direction_is_told(dialling: Phone, direction: object) -> None:
    dialling.hears("RINGING", direction=direction)
    assert (dialling.state(), dialling.call().nonce) == (CallState.RINGING_OWN, NONCE)


def test_question_2_the_first_event_is_active(dialling: Phone) -> None:
    dialling.hears("ACTIVE")
    assert (dialling.state(), dialling.call().nonce) == (CallState.DIALLED, NONCE)


def test_question_3_active_only_when_the_other_side_answers(dialling: Phone) -> None:
    """That ACTIVE looks like any other, so no more is claimed than for one."""
    dialling.hears("RINGING")
    dialling.now += 20
    dialling.hears("ACTIVE")
    assert dialling.state() is CallState.DIALLED


@pytest.mark.parametrize("name", ["John Doe (pick up to call)", "(pick up to call)", "200"])
def test_question_4_the_name_says_to_pick_up(dialling: Phone, name: str) -> None:
    dialling.hears("RINGING", callee_name=name)
    assert dialling.call().peer.name == ("John Doe" if name.startswith("John") else "")


def test_question_5_only_the_own_leg_of_an_external_call_is_told(phone: Phone) -> None:
    phone.dials(MOBILE)
    changes = {"callee_number": MOBILE, "callee_name": MOBILE}
    phone.hears("RINGING", **changes)
    phone.hears("ACTIVE", **changes)
    phone.now += 600
    assert phone.state() is CallState.DIALLED


@pytest.mark.parametrize("seen", [MOBILE, "0470123456", "32470123456", "0032470123456"])
def test_question_6_the_destination_is_written_differently(phone: Phone, seen: str) -> None:
    phone.dials(MOBILE)
    phone.hears("RINGING", callee_number=seen)
    assert (phone.call().nonce, phone.call().peer.number) == (NONCE, MOBILE)


def test_question_7_duplicates_change_nothing(dialling: Phone) -> None:
    for state in ("RINGING", "RINGING", "ACTIVE", "ACTIVE"):
        dialling.hears(state)
    listing = dialling.book.listing(dialling.now)
    dialling.hears("ACTIVE")
    assert dialling.book.listing(dialling.now) is listing


def test_question_7_late_events_are_ordered_by_their_time(dialling: Phone) -> None:
    dialling.hears("ACTIVE", timestamp="1765209368386177")
    dialling.hears("RINGING", timestamp="1765209366386177")
    assert dialling.state() is CallState.DIALLED


def test_question_7_an_end_is_final(dialling: Phone) -> None:
    dialling.hears("ACTIVE")
    dialling.calls()
    dialling.hears("HANGUP", timestamp="1")
    assert dialling.calls() == ()
    dialling.hears("ACTIVE", timestamp="9999999999999999")
    assert dialling.calls() == ()


def test_question_7_an_end_without_a_beginning_claims_nothing(dialling: Phone) -> None:
    dialling.hears("HANGUP")
    listing = dialling.book.listing(dialling.now)
    (call,) = listing.passed
    assert (call.state, call.nonce, listing.calls) == (CallState.UNKNOWN, NONCE, ())
    assert dialling.book.listing(dialling.now).passed == ()


def test_question_7_the_end_of_a_leg_that_nobody_knows_is_nothing(phone: Phone) -> None:
    phone.hears("HANGUP")
    assert phone.calls() == ()


@pytest.mark.parametrize(("state", "after_s"), [("RINGING", LONGEST_RINGING_S), ("ACTIVE", 43_200)])
def test_question_7_a_leg_that_never_ends_is_no_ghost_for_ever(
    dialling: Phone, state: str, after_s: float
) -> None:
    dialling.hears(state)
    dialling.now += after_s
    assert len(dialling.calls()) == 1
    dialling.now += 1
    assert dialling.calls() == ()


# ---- matching (§6.3)


def test_an_event_may_come_before_the_answer_to_the_dial_and_even_before_the_request(
    phone: Phone,
) -> None:
    phone.hears("RINGING")
    assert phone.state() is CallState.DIALING
    phone.now += 1.9
    phone.dials()
    assert (phone.state(), phone.call().nonce) == (CallState.RINGING_OWN, NONCE)


@pytest.mark.parametrize(("later_s", "is_it"), [(-2.1, False), (89.9, True), (90.1, False)])
def test_the_window_of_time(phone: Phone, later_s: float, is_it: bool) -> None:
    if later_s < 0:
        phone.hears("RINGING")
        phone.now -= later_s
        phone.dials()
    else:
        phone.dials()
        phone.now += later_s
        phone.hears("RINGING")
    assert (phone.call().nonce == NONCE) is is_it


def test_a_call_back_by_the_one_who_was_called_is_no_result_of_the_dial(dialling: Phone) -> None:
    dialling.now += 46
    dialling.hears("RINGING", direction="in", caller_number="200", callee_number="210")
    assert (dialling.state(), dialling.call().nonce) == (CallState.INCOMING, "")


def test_outgoing_is_preferred(dialling: Phone) -> None:
    dialling.hears("RINGING", OTHER, direction="in", caller_number="200", callee_number="210")
    dialling.hears("RINGING", OWN)
    nonces = {call.own_leg: call.nonce for call in dialling.calls()}
    assert nonces == {OTHER: "", OWN: NONCE}


def test_the_first_of_two_like_legs_is_it(dialling: Phone) -> None:
    dialling.hears("RINGING", OWN)
    dialling.hears("RINGING", OTHER)
    assert {call.own_leg: call.nonce for call in dialling.calls()} == {OWN: NONCE, OTHER: ""}


@pytest.mark.parametrize("is_early", [True, False])
def test_the_leg_that_the_answer_named_wins(dialling: Phone, is_early: bool) -> None:
    if is_early:
        dialling.hears("RINGING", OTHER)
    dialling.book.hinted(NONCE, LegId(OTHER))
    dialling.hears("RINGING", OWN, callee_number="999")
    dialling.hears("RINGING", OTHER, callee_number="999")
    assert {call.own_leg: call.nonce for call in dialling.calls()} == {OWN: "", OTHER: NONCE}


def test_a_refused_dial_has_no_leg(dialling: Phone) -> None:
    dialling.book.not_dialled(NONCE)
    dialling.hears("RINGING")
    assert dialling.call().nonce == ""


def test_the_next_dial_has_its_own_leg(dialling: Phone) -> None:
    dialling.hears("ACTIVE", OWN)
    dialling.now += 30
    dialling.dials(nonce="n2")
    dialling.hears("RINGING", OTHER)
    assert {call.own_leg: call.nonce for call in dialling.calls()} == {OWN: NONCE, OTHER: "n2"}


def test_a_leg_stays_that_of_the_dial_it_came_of(dialling: Phone) -> None:
    dialling.hears("RINGING")
    dialling.now += 1
    dialling.dials(nonce="n2")
    assert dialling.call().nonce == NONCE


# ---- hanging up, forgetting, and what passes too quickly


def test_a_hang_up_that_no_event_follows_ends_the_leg(dialling: Phone) -> None:
    dialling.hears("ACTIVE")
    dialling.book.hung_up(LegId(OWN), dialling.now)
    dialling.now += 3
    assert len(dialling.calls()) == 1
    dialling.now += 0.1
    assert dialling.calls() == ()


def test_a_leg_that_is_heard_of_after_its_hang_up_lives(dialling: Phone) -> None:
    dialling.hears("ACTIVE")
    dialling.book.hung_up(LegId(OWN), dialling.now)
    dialling.now += 1
    dialling.hears("HELD")
    dialling.now += 10
    assert dialling.state() is CallState.HELD


def test_an_unknown_leg_is_over_unless_it_was_heard_of_since(dialling: Phone) -> None:
    dialling.hears("ACTIVE")
    assert not dialling.book.ended_unless_heard_of(LegId(OWN), since=dialling.now - 1)
    assert dialling.book.ended_unless_heard_of(LegId(OWN), since=dialling.now)
    assert dialling.book.ended_unless_heard_of(LegId(OTHER), since=0)
    dialling.calls()
    assert dialling.calls() == ()


def test_what_ends_before_it_is_listed_is_told_once_as_it_was(dialling: Phone) -> None:
    dialling.hears("RINGING")
    dialling.hears("HANGUP")
    listing = dialling.book.listing(dialling.now)
    assert [call.state for call in listing.passed] == [CallState.RINGING_OWN]
    assert listing.calls == ()
    after = dialling.book.listing(dialling.now)
    assert (after.calls, after.passed) == ((), ())


def test_forgetting_says_that_nothing_is_known(dialling: Phone) -> None:
    dialling.hears("ACTIVE")
    dialling.calls()
    dialling.book.forget()
    listing = dialling.book.listing(dialling.now)
    assert (listing.calls, listing.forgets) == ((), True)
    assert dialling.book.listing(dialling.now).forgets is False


# ---- anything that may come


@pytest.mark.parametrize(
    "odd",
    [
        {"id": ""},
        {"id": "a/b"},
        {"id": 5},
        {"id": "x" * 101},
        {"state": "RINGING "},
        {"state": None},
        {"state": ["RINGING"]},
        {"state": {"a": 1}},
    ],
)
def test_what_is_no_event_is_left_out(odd: dict[str, object]) -> None:
    assert wire.decode_event(json.dumps(document() | odd).encode()) is None


@pytest.mark.parametrize("data", [b"", b"[]", b"null", b"{", b"\xff", b'"x"', b"[" * 100_000])
def test_what_is_no_object_is_left_out(data: bytes) -> None:
    assert wire.decode_event(data) is None
    assert wire.decode_peer(data) is None


@pytest.mark.parametrize("timestamp", ["", "soon", None, -5, 1.5, "9" * 40, "1" * 19])
def test_a_broken_time_is_no_time(phone: Phone, timestamp: object) -> None:
    phone.hears("RINGING", timestamp=timestamp)
    phone.hears("ACTIVE", timestamp=timestamp)
    assert phone.state() is CallState.DIALLED


def test_names_are_one_line_that_can_be_shown(phone: Phone) -> None:
    phone.hears("RINGING", callee_name="John\n\x1b[31m\u202eDoe" + "x" * 500)
    name = phone.call().peer.name
    assert name.isprintable()
    assert len(name) <= 200


EVENTS = st.tuples(
    st.sampled_from(["RINGING", "ACTIVE", "HELD", "HANGUP"]),
    st.sampled_from([OWN, OTHER]),
    st.sampled_from(["in", "out", ""]),
    st.sampled_from(["200", "210", MOBILE, ""]),
    st.sampled_from(["1765209366386177", "1765209366386178", ""]),
)


@given(st.lists(EVENTS, max_size=12), st.sampled_from(["200", MOBILE]))
def test_whatever_comes_no_call_is_shown_that_ended_and_at_most_one_is_the_dialled(
    events: list[tuple[str, str, str, str, str]], destination: str
) -> None:
    phone, ended = Phone(), set[str]()
    phone.dials(destination)
    for state, leg, direction, callee, timestamp in events:
        phone.hears(state, leg, direction=direction, callee_number=callee, timestamp=timestamp)
        if state == "HANGUP":
            ended.add(leg)
        phone.calls()
        calls = phone.calls()
        assert not ended & {str(call.own_leg) for call in calls}
        assert sum(call.nonce == NONCE for call in calls) <= 1
        assert all(replace(call, nonce="") for call in calls)
