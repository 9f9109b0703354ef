"""Watching the team in virtual time: how often, what is shown, and what is done to its calls."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from clicktodial.engine.messages import Act
from clicktodial.engine.team import REFUSED_S, TEAM_S
from clicktodial.errors import (
    InputError,
    NoAnswerError,
    NotPermittedError,
    NotPossibleNowError,
    RateLimitedError,
    RefusedError,
    SignInRefusedError,
    UnknownCallError,
)
from clicktodial.model.calls import Action, ActionDetails, CallState, call_id
from clicktodial.model.capabilities import Lack, Service, Why
from clicktodial.model.presence import PresenceStatus
from clicktodial.model.settings import Settings
from tests.engine.desk import Desk
from tests.engine.making import ANNA, BORIS, WITH_TEAM, WORK, make_joined, make_theirs

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from clicktodial.engine.clocks import Clocks
    from clicktodial.model.snapshot import TeamMember

T1 = call_id("t1")
NO_PRESENCE = Lack(Service.PRESENCE, Why.NOT_OFFERED, datetime(2026, 1, 2, tzinfo=UTC))


@pytest.fixture
async def desk(clocks: Clocks, tmp_path: Path) -> AsyncIterator[Desk]:
    made = Desk(clocks, Settings(accounts=(WITH_TEAM,)), tmp_path)
    made.pbx.team_calls = {ANNA: (make_theirs(),)}
    made.session.start()
    await asyncio.sleep(0.01)
    yield made
    await made.session.stop()


@pytest.fixture
async def watching(desk: Desk) -> Desk:
    desk.session.team.watch(watched=True)
    await asyncio.sleep(0.01)
    return desk


def member(desk: Desk, extension: str = ANNA) -> TeamMember:
    return next(m for m in desk.snapshot.team if m.extension == extension)


def rounds(desk: Desk, extension: str = ANNA) -> list[float]:
    return [one.at for one in desk.pbx.asked if (one.what, one.extension) == ("calls", extension)]


async def act(
    desk: Desk, action: Action, details: ActionDetails | None = None, of: str = ANNA
) -> None:
    await desk.commands.act(Act(WORK, T1, action, details or ActionDetails(), of))


# ---- asking


async def test_nobody_is_asked_about_while_nobody_looks(desk: Desk) -> None:
    await asyncio.sleep(60)
    assert desk.pbx.asked == []
    assert not member(desk).is_current


async def test_each_member_is_asked_about_one_after_the_other(watching: Desk) -> None:
    watching.pbx.team_answers_after_s = 0.5
    await asyncio.sleep(20)
    assert watching.pbx.most_at_once == 1
    what = [(one.what, one.extension) for one in watching.pbx.asked[:4]]
    assert what == [("calls", ANNA), ("presence", ANNA), ("calls", BORIS), ("presence", BORIS)]


async def test_a_round_begins_three_seconds_after_the_last_ended(watching: Desk) -> None:
    watching.pbx.team_answers_after_s = 1
    await asyncio.sleep(20)
    first, second, third, *_ = rounds(watching)
    assert second - first == pytest.approx(TEAM_S)
    assert third - second == pytest.approx(4 + TEAM_S)


async def test_ones_own_list_never_waits_for_the_team(watching: Desk) -> None:
    watching.pbx.team_answers_after_s = 1000
    await asyncio.sleep(20)
    assert set(watching.gaps()) == {2.5}


async def test_what_comes_is_shown_with_names_and_presence(watching: Desk) -> None:
    watching.pbx.statuses[ANNA] = PresenceStatus.BUSY
    await asyncio.sleep(4)
    shown = member(watching)
    assert (shown.is_current, shown.presence) == (True, PresenceStatus.BUSY)
    assert [one.call.id for one in shown.calls] == ["t1"]


async def test_presence_is_not_asked_for_where_it_is_not_offered(watching: Desk) -> None:
    watching.pbx.lacks = (NO_PRESENCE,)
    watching.pbx.asked.clear()
    await asyncio.sleep(10)
    assert {one.what for one in watching.pbx.asked} == {"calls"}
    assert (member(watching).presence, member(watching).is_current) == (None, True)


async def test_without_presence_the_calls_are_shown_all_the_same(watching: Desk) -> None:
    watching.pbx.presence_error = RefusedError(400)
    await asyncio.sleep(4)
    assert (member(watching).presence, member(watching).is_current) == (None, True)


async def test_when_nobody_looks_any_more_asking_ends_and_nothing_is_believed(
    watching: Desk,
) -> None:
    watching.pbx.team_answers_after_s = 1
    await asyncio.sleep(3.5)
    watching.session.team.watch(watched=False)
    asked = len(watching.pbx.asked)
    await asyncio.sleep(30)
    assert len(watching.pbx.asked) == asked
    assert [m.is_current for m in watching.snapshot.team] == [False, False]
    assert len(member(watching).calls) == 1
    watching.session.team.watch(watched=True)
    await asyncio.sleep(5)
    assert member(watching).is_current


async def test_a_member_that_is_refused_says_why_and_the_others_go_on(watching: Desk) -> None:
    error = NotPermittedError(403, "x", "No.")
    watching.pbx.team_errors[ANNA] = error
    await asyncio.sleep(4)
    assert (member(watching).is_current, member(watching).error) == (False, error)
    assert member(watching, BORIS).is_current
    del watching.pbx.team_errors[ANNA]
    await asyncio.sleep(REFUSED_S + TEAM_S)
    assert (member(watching).is_current, member(watching).error) == (True, None)


async def test_failures_slow_the_rounds_down_and_nobody_is_believed(watching: Desk) -> None:
    watching.pbx.team_errors[ANNA] = NoAnswerError("pbx", 10)
    await asyncio.sleep(300)
    gaps = [round(b - a) for a, b in zip(rounds(watching)[1:], rounds(watching)[2:], strict=False)]
    assert gaps[:7] == [3, 3, 4, 8, 16, 32, 60]
    assert [m.is_current for m in watching.snapshot.team] == [False, False]
    assert watching.freshness() == "current"
    watching.pbx.team_errors.clear()
    await asyncio.sleep(70)
    assert member(watching, BORIS).is_current
    assert round(rounds(watching)[-1] - rounds(watching)[-2]) == TEAM_S


async def test_a_servers_wish_to_wait_is_honoured(watching: Desk) -> None:
    watching.pbx.team_errors[ANNA] = RateLimitedError(429, retry_after_s=120)
    await asyncio.sleep(150)
    assert round(rounds(watching)[2] - rounds(watching)[1]) == 120


async def test_a_fault_of_our_own_does_not_end_the_watching(watching: Desk) -> None:
    watching.pbx.team_errors[ANNA] = ZeroDivisionError()
    await asyncio.sleep(4)
    assert not member(watching).is_current
    watching.pbx.team_errors.clear()
    await asyncio.sleep(11)
    assert member(watching).is_current
    assert len(watching.crashes) == 1


async def test_a_refused_sign_in_ends_the_watching(watching: Desk) -> None:
    watching.pbx.list_error = SignInRefusedError("work")
    await asyncio.sleep(5)
    asked = len(watching.pbx.asked)
    watching.session.team.watch(watched=True)
    await asyncio.sleep(100)
    assert len(watching.pbx.asked) == asked
    assert member(watching).calls == ()


async def test_another_team_is_asked_about_at_once_and_nothing_begins_anew(
    watching: Desk,
) -> None:
    polls = len(watching.pbx.polled_at)
    account = replace(WITH_TEAM, team=(BORIS, "0003*222"))
    watching.session.adopt(account)
    watching.store.set_accounts([account])
    await asyncio.sleep(0.01)
    assert member(watching, "0003*222").is_current
    assert member(watching, BORIS).is_current
    assert len(watching.pbx.polled_at) == polls
    assert watching.freshness() == "current"


async def test_an_answer_about_somebody_who_left_the_team_is_dropped(watching: Desk) -> None:
    watching.pbx.team_answers_after_s = 1
    await asyncio.sleep(3.5)
    account = replace(WITH_TEAM, team=(BORIS,))
    watching.session.adopt(account)
    watching.store.set_accounts([account])
    await asyncio.sleep(5)
    assert [m.extension for m in watching.snapshot.team] == [BORIS]


# ---- doing


async def test_listening_in_rings_ones_own_phone_and_is_confirmed_by_ones_own_list(
    watching: Desk,
) -> None:
    await act(watching, Action.MONITOR)
    ((action, call, details),) = watching.pbx.performed
    assert (action, call, details.target) == (Action.MONITOR, "t1", "0003*210")
    assert member(watching).calls[0].pending is Action.MONITOR
    watching.pbx.calls = (make_joined(state=CallState.RINGING_OWN),)
    await asyncio.sleep(3)
    assert member(watching).calls[0].pending is None
    (entry,) = watching.snapshot.entries
    assert entry.joined_as is Action.MONITOR


async def test_another_phone_of_ones_own_may_join(watching: Desk) -> None:
    await act(watching, Action.WHISPER, ActionDetails("0003*211", private=True))
    ((_, _, details),) = watching.pbx.performed
    assert (details.target, details.private) == ("0003*211", True)


async def test_hanging_up_a_colleagues_call_shows_as_soon_as_it_is_gone(watching: Desk) -> None:
    await act(watching, Action.HANG_UP)
    watching.pbx.team_calls = {}
    await asyncio.sleep(0.01)
    assert member(watching).calls == ()


async def test_a_refused_press_is_shown_on_the_colleagues_call(watching: Desk) -> None:
    watching.pbx.perform_error = NotPermittedError(403, "access_denied", "No.")
    await act(watching, Action.BARGE_IN)
    (one,) = member(watching).calls
    assert (one.pending, one.error) == (None, watching.pbx.perform_error)


async def test_nothing_is_done_to_a_call_of_a_list_that_is_not_current(watching: Desk) -> None:
    watching.session.team.watch(watched=False)
    with pytest.raises(NotPossibleNowError, match="not current"):
        await act(watching, Action.HANG_UP)
    assert not watching.pbx.performed


@pytest.mark.parametrize("of", ["", BORIS, "0003*999"])
async def test_a_colleagues_call_is_only_found_in_the_colleagues_list(
    watching: Desk, of: str
) -> None:
    with pytest.raises(UnknownCallError):
        await act(watching, Action.HANG_UP, of=of)
    assert not watching.pbx.performed


async def test_what_belongs_to_ones_own_calls_is_not_done_to_others(watching: Desk) -> None:
    with pytest.raises(NotPossibleNowError, match="someone else's"):
        await act(watching, Action.HOLD)
    assert not watching.pbx.performed


async def test_without_an_extension_of_ones_own_nothing_can_be_joined(watching: Desk) -> None:
    watching.session.adopt(replace(WITH_TEAM, extensions=()))
    with pytest.raises(InputError, match="Which of your phones should ring"):
        await act(watching, Action.BARGE_IN)
    assert not watching.pbx.performed


async def test_what_is_no_caller_id_is_not_sent(watching: Desk) -> None:
    with pytest.raises(InputError, match="not a caller id"):
        await act(watching, Action.BARGE_IN, ActionDetails(caller_id="me"))
    assert not watching.pbx.performed
