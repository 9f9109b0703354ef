"""A system that lists no calls (``reference/call-control.md §7.3, §8``): its history says what the
events told, and no more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clicktodial.engine.deadlines import NONCE_SEARCH_S, PICK_UP_S
from clicktodial.model.calls import Action, Call, CallState, call_id
from clicktodial.model.history import Outcome
from clicktodial.model.settings import make_account
from clicktodial.model.snapshot import Watching
from clicktodial.model.systems import System
from clicktodial.pbx.protocol import Listing
from tests.engine.making import WORK, make_call
from tests.engine.test_recorder import Bench, utc

ACCOUNT = make_account(
    name="work",
    server="https://pbx.example.com",
    extensions=["210"],
    system=System.CALLCONTROL,
    tenant="t-1",
)


@pytest.fixture
def bench() -> Bench:
    made = Bench(account=ACCOUNT)
    made.store.accounts.watched(WORK, Watching.LIVE)
    made.polls()
    return made


def leg(state: CallState = CallState.DIALLED) -> Call:
    return replace(make_call("leg1", state), extension="210", started=None, answered=None)


def test_a_call_of_which_nobody_tells_is_not_known(bench: Bench) -> None:
    bench.store.accounts.watched(WORK, Watching.NOT)
    key = bench.dials()
    bench.store.placement_accepted(key, None, bench.at())
    bench.look()
    assert bench.one().call.outcome is Outcome.GOING_ON
    bench.expires(PICK_UP_S)
    past = bench.one().call
    assert (past.outcome, past.ended, past.call_id) == (Outcome.UNKNOWN, None, "")


def test_a_dial_without_an_answer_is_not_known(bench: Bench) -> None:
    bench.store.placement_lost(bench.dials(), bench.at())
    bench.expires(NONCE_SEARCH_S)
    assert bench.one().call.outcome is Outcome.UNKNOWN


def test_whether_the_other_side_had_answered_is_not_guessed(bench: Bench) -> None:
    key = bench.dials()
    bench.store.placement_accepted(key, None, bench.at())
    bench.polls(replace(leg(CallState.RINGING_OWN), nonce="n1"))
    bench.polls(replace(leg(), nonce="n1", picked_up=utc(1003)))
    bench.polls()
    past = bench.one().call
    assert (past.outcome, past.call_id, past.answered) == (Outcome.UNKNOWN, "leg1", None)
    assert past.ended == utc(bench.now)


def test_an_own_phone_that_was_not_picked_up(bench: Bench) -> None:
    key = bench.dials()
    bench.store.placement_accepted(key, None, bench.at())
    bench.polls(replace(leg(CallState.RINGING_OWN), nonce="n1"))
    bench.polls()
    assert bench.one().call.outcome is Outcome.OWN_LEG_FAILED


def test_a_leg_that_the_bridge_has_forgotten_need_not_have_ended(bench: Bench) -> None:
    bench.polls(leg())
    bench.polls(leg())
    bench.now += 1
    bench.store.listed(WORK, Listing((), forgets=True), bench.at(), bench.at())
    bench.look()
    past = bench.one().call
    assert (past.outcome, past.ended, past.last_seen) == (Outcome.END_NOT_SEEN, None, utc(1003))
    bench.polls(leg())
    assert bench.one().call.outcome is Outcome.GOING_ON


def test_where_each_change_is_told_a_rare_list_is_no_gap(bench: Bench) -> None:
    bench.polls(leg(CallState.CONNECTED), after=60)
    bench.polls(after=60)
    assert bench.one().call.outcome is Outcome.ANSWERED


def test_a_leg_that_was_hung_up_too_late(bench: Bench) -> None:
    bench.polls(leg(CallState.INCOMING))
    bench.store.action_began(WORK, call_id("leg1"), Action.HANG_UP)
    bench.store.action_accepted(WORK, call_id("leg1"), Action.HANG_UP, bench.at(), too_late=True)
    bench.polls()
    assert bench.one().call.outcome is not Outcome.GOING_ON
