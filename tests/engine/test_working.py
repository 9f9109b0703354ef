"""Polling and commands together, in virtual time: how often, when again, and never twice."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from clicktodial.engine.commands import SAME_PRESS_S
from clicktodial.engine.messages import Act, Dial
from clicktodial.errors import (
    DialInProgressError,
    NoAnswerError,
    NotANumberError,
    NotPossibleNowError,
    NotSignedInError,
    OutcomeUnknownError,
    RateLimitedError,
    RefusedError,
    SignInRefusedError,
    UnknownAccountError,
    UnknownCallError,
)
from clicktodial.model.calls import AccountName, Action, ActionDetails, CallState, call_id
from clicktodial.model.dialling import DialChoice
from clicktodial.model.snapshot import EndReason, Freshness, Phase
from tests.engine.making import WORK, make_call

if TYPE_CHECKING:
    from tests.engine.conftest import VirtualLoop
    from tests.engine.desk import Desk


# ---- the pace


async def test_with_the_window_open_and_nothing_going_on_it_polls_every_2_5_s(desk: Desk) -> None:
    await asyncio.sleep(10)
    assert desk.gaps() == [2.5] * 4


async def test_with_a_call_up_it_polls_every_second(desk: Desk) -> None:
    desk.pbx.calls = (make_call(),)
    desk.session.nudge()
    await asyncio.sleep(3.5)
    assert desk.gaps()[1:] == [1.0, 1.0, 1.0]


async def test_with_the_window_hidden_it_polls_more_slowly(desk: Desk) -> None:
    desk.watched = False
    await asyncio.sleep(14)
    assert desk.gaps()[1:] == [5.0, 5.0]


async def test_the_interval_counts_from_the_end_of_a_slow_poll_and_one_is_in_flight(
    desk: Desk,
) -> None:
    desk.pbx.answer_after_s = 7
    await asyncio.sleep(30)
    assert desk.gaps()[1:] == [9.5, 9.5]


async def test_an_unchanged_poll_publishes_nothing(desk: Desk) -> None:
    desk.pbx.calls = (make_call(),)
    desk.session.nudge()
    await asyncio.sleep(0.01)
    before = len(desk.published)
    await asyncio.sleep(5)
    assert len(desk.pbx.polled_at) >= 6
    assert len(desk.published) == before
    assert desk.snapshot.accounts[0].heartbeat.listed_at == desk.pbx.polled_at[-1]


async def test_a_contact_that_is_changed_renames_its_call_though_the_list_is_the_same(
    desk: Desk,
) -> None:
    desk.pbx.calls = (make_call(),)
    desk.session.nudge()
    await asyncio.sleep(0.01)
    before = desk.snapshot.entries[0].peer.name
    desk.names.becomes("Zoe Renamed")
    await asyncio.sleep(1.5)
    assert before != desk.snapshot.entries[0].peer.name == "Zoe Renamed"
    published = len(desk.published)
    await asyncio.sleep(3)
    assert len(desk.published) == published


async def test_failures_double_the_wait_up_to_a_minute_and_success_ends_that(desk: Desk) -> None:
    desk.pbx.list_error = NoAnswerError("pbx", 10)
    await asyncio.sleep(300)
    assert desk.gaps()[1:9] == [1, 2, 4, 8, 16, 32, 60, 60]
    assert desk.freshness() == "stale"
    desk.pbx.list_error = None
    await asyncio.sleep(70)
    assert desk.freshness() == "current"
    assert desk.gaps()[-2:] == [2.5, 2.5]


async def test_a_servers_own_wish_to_wait_is_honoured(desk: Desk) -> None:
    desk.pbx.list_error = RateLimitedError(429, retry_after_s=120)
    await asyncio.sleep(200)
    assert desk.gaps()[1] == 120


async def test_try_now_does_not_wait(desk: Desk) -> None:
    desk.pbx.list_error = RateLimitedError(429, retry_after_s=600)
    await asyncio.sleep(10)
    polls = len(desk.pbx.polled_at)
    desk.session.nudge()
    await asyncio.sleep(0.01)
    assert len(desk.pbx.polled_at) == polls + 1


async def test_a_fault_of_our_own_makes_the_list_stale_and_polling_goes_on(desk: Desk) -> None:
    desk.pbx.list_error = ZeroDivisionError()
    await asyncio.sleep(3)
    assert desk.freshness() == "stale"
    desk.pbx.list_error = None
    await asyncio.sleep(11)
    assert desk.freshness() == "current"
    assert len(desk.crashes) == 1


async def test_a_refused_sign_in_stops_the_polling_until_a_person_mends_it(desk: Desk) -> None:
    desk.pbx.list_error = SignInRefusedError("work")
    await asyncio.sleep(3)
    polls = len(desk.pbx.polled_at)
    await asyncio.sleep(3600)
    assert len(desk.pbx.polled_at) == polls
    assert desk.snapshot.accounts[0].freshness is Freshness.SIGNED_OUT
    with pytest.raises(NotSignedInError):
        await desk.commands.dial(Dial("123"))


async def test_after_sleep_it_polls_within_seconds_and_believes_nothing_before(
    desk: Desk, loop: VirtualLoop
) -> None:
    desk.pbx.calls = (make_call(),)
    desk.pbx.list_error = RateLimitedError(429, retry_after_s=3000)
    await asyncio.sleep(20)
    desk.pbx.list_error = None
    loop.asleep_s += 3600
    woke_at = loop.time()
    await asyncio.sleep(6)
    assert next(t for t in desk.pbx.polled_at if t > woke_at) - woke_at <= 5
    freshness = [s.accounts[0].freshness for s in desk.published]
    assert freshness[-1] is Freshness.CURRENT


async def test_after_sleep_the_same_list_is_believed_again(desk: Desk, loop: VirtualLoop) -> None:
    desk.pbx.calls = (make_call(),)
    await asyncio.sleep(3)
    loop.asleep_s += 3600
    await asyncio.sleep(3)
    assert "stale" in [s.accounts[0].freshness for s in desk.published]
    assert desk.freshness() == "current"


async def test_after_a_change_of_network_it_does_not_wait_out_its_backoff(
    desk: Desk, loop: VirtualLoop
) -> None:
    desk.pbx.list_error = NoAnswerError("pbx", 10)
    await asyncio.sleep(200)
    desk.way_out = ""
    await asyncio.sleep(70)
    desk.pbx.list_error = None
    desk.way_out = "192.168.1.7"
    back_at = loop.time()
    await asyncio.sleep(6)
    assert next(t for t in desk.pbx.polled_at if t > back_at) - back_at <= 5
    assert desk.freshness() == "current"


async def test_a_clock_set_by_less_than_a_sleep_is_no_sleep(desk: Desk, loop: VirtualLoop) -> None:
    await asyncio.sleep(3)
    loop.asleep_s += 2
    await asyncio.sleep(5)
    assert Freshness.STALE not in [s.accounts[0].freshness for s in desk.published]


# ---- dialling


async def test_a_call_is_placed_once_and_its_row_is_there_at_once(desk: Desk) -> None:
    desk.pbx.answer_after_s = 1
    task = asyncio.ensure_future(desk.commands.dial(Dial("+32 (2) 555.12.34")))
    await asyncio.sleep(0.02)
    (entry,) = desk.published[-1].entries
    assert (entry.phase, entry.peer.number) == (Phase.PLACING, "+3225551234")
    await task
    (request,) = desk.pbx.dialled
    assert (request.destination, request.sources) == ("+3225551234", ("0003*210",))


@pytest.mark.parametrize("pause_s", [0.0, 0.3, 0.9])
async def test_a_double_click_places_one_call(desk: Desk, pause_s: float) -> None:
    first = asyncio.ensure_future(desk.commands.dial(Dial("123")))
    await asyncio.sleep(pause_s)
    with pytest.raises(DialInProgressError):
        await desk.commands.dial(Dial("1-2-3"))
    await first
    assert len(desk.pbx.dialled) == 1


async def test_a_press_while_ones_own_phone_still_rings_places_no_second_call(desk: Desk) -> None:
    await desk.commands.dial(Dial("123"))
    desk.pbx.calls = (make_call("c1", CallState.RINGING_OWN, number="123"),)
    await asyncio.sleep(10)
    with pytest.raises(DialInProgressError):
        await desk.commands.dial(Dial("123"))
    assert len(desk.pbx.dialled) == 1


async def test_a_lost_answer_is_never_asked_again_and_the_call_found_by_nonce(desk: Desk) -> None:
    desk.pbx.dial_error = OutcomeUnknownError("123")
    await desk.commands.dial(Dial("123"))
    found = replace(make_call("zz9", CallState.RINGING_OWN, number="123"), nonce="nonce1")
    desk.pbx.calls = (found,)
    await asyncio.sleep(3)
    (entry,) = desk.snapshot.entries
    assert entry.phase is Phase.LIVE
    assert len(desk.pbx.dialled) == 1


async def test_a_refused_call_shows_why_and_can_be_tried_again(desk: Desk) -> None:
    desk.pbx.dial_error = RefusedError(400, "pc_destination_invalid", "No such number.")
    await desk.commands.dial(Dial("123"))
    (entry,) = desk.snapshot.entries
    assert entry.reason is EndReason.REFUSED
    await asyncio.sleep(SAME_PRESS_S + 0.1)
    desk.pbx.dial_error = None
    await desk.commands.dial(Dial("123"))
    assert len(desk.pbx.dialled) == 2


@pytest.mark.parametrize("text", ["", "   ", "not a number", "12+34", "1" * 40])
async def test_what_is_no_number_is_not_sent(desk: Desk, text: str) -> None:
    with pytest.raises(NotANumberError):
        await desk.commands.dial(Dial(text))
    assert not desk.pbx.dialled
    assert not desk.snapshot.entries


async def test_an_unknown_account_dials_nothing(desk: Desk) -> None:
    with pytest.raises(UnknownAccountError):
        await desk.commands.dial(Dial("123", choice=DialChoice(AccountName("home"))))
    assert not desk.pbx.dialled


async def test_after_a_command_the_list_is_asked_for_at_once(desk: Desk) -> None:
    await asyncio.sleep(1)
    before = len(desk.pbx.polled_at)
    await desk.commands.dial(Dial("123"))
    await asyncio.sleep(0.01)
    assert len(desk.pbx.polled_at) == before + 1


# ---- acting on a call


def to(target: str) -> ActionDetails:
    return ActionDetails(target)


@pytest.fixture
async def connected(desk: Desk) -> Desk:
    desk.pbx.calls = (make_call("a1"),)
    desk.session.nudge()
    await asyncio.sleep(0.01)
    return desk


async def test_hold_is_pending_until_the_pbx_shows_it(connected: Desk) -> None:
    await connected.commands.act(Act(WORK, call_id("a1"), Action.HOLD))
    assert connected.pending() == "hold"
    connected.pbx.calls = (make_call("a1", CallState.HELD),)
    await asyncio.sleep(1.1)
    assert connected.pending() is None
    assert connected.pbx.performed == [(Action.HOLD, "a1", ActionDetails())]


async def test_an_effect_seen_before_the_answer_is_confirmed_by_the_next_equal_list(
    connected: Desk,
) -> None:
    connected.pbx.answer_after_s = 0.4
    press = asyncio.ensure_future(connected.commands.act(Act(WORK, call_id("a1"), Action.HOLD)))
    await asyncio.sleep(0.1)
    connected.pbx.calls = (make_call("a1", CallState.HELD),)
    connected.session.nudge()
    await press
    await asyncio.sleep(2)
    (entry,) = connected.snapshot.entries
    assert (entry.pending, entry.error) == (None, None)


async def test_a_transfer_carries_its_target_cleaned(connected: Desk) -> None:
    await connected.commands.act(Act(WORK, call_id("a1"), Action.TRANSFER, to("02/555.12.34")))
    ((_, _, details),) = connected.pbx.performed
    assert details.target == "025551234"


async def test_a_transfer_to_nonsense_is_not_sent(connected: Desk) -> None:
    with pytest.raises(NotANumberError):
        await connected.commands.act(Act(WORK, call_id("a1"), Action.TRANSFER, to("nobody")))
    assert not connected.pbx.performed


async def test_a_call_that_is_gone_is_not_acted_on(connected: Desk) -> None:
    with pytest.raises(UnknownCallError):
        await connected.commands.act(Act(WORK, call_id("b2"), Action.HANG_UP))
    assert not connected.pbx.performed


async def test_what_the_state_does_not_allow_is_not_sent(connected: Desk) -> None:
    with pytest.raises(NotPossibleNowError, match="not on hold"):
        await connected.commands.act(Act(WORK, call_id("a1"), Action.RESUME))
    assert not connected.pbx.performed


async def test_nothing_is_done_to_calls_of_a_stale_list(connected: Desk) -> None:
    connected.pbx.list_error = NoAnswerError("pbx", 10)
    await asyncio.sleep(5)
    with pytest.raises(NotPossibleNowError, match="not current"):
        await connected.commands.act(Act(WORK, call_id("a1"), Action.HANG_UP))
    assert not connected.pbx.performed


async def test_a_refused_action_is_shown_on_its_row(connected: Desk) -> None:
    connected.pbx.perform_error = RefusedError(400, "x", "No.")
    await connected.commands.act(Act(WORK, call_id("a1"), Action.HOLD))
    (entry,) = connected.snapshot.entries
    assert entry.pending is None
    assert isinstance(entry.error, RefusedError)


async def test_an_empty_id_cannot_be_expressed() -> None:
    for text in ("", " ", "a/b", "../x", "é"):
        with pytest.raises(UnknownCallError):
            call_id(text)


async def test_stopping_does_not_wait_for_a_hanging_request(desk: Desk, loop: VirtualLoop) -> None:
    desk.pbx.answer_after_s = 1000
    desk.session.nudge()
    await asyncio.sleep(0.01)
    began = loop.time()
    await desk.session.stop()
    assert loop.time() == began
    assert desk.pbx.is_closed
