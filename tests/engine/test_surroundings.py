"""Sleep and the network, told by the system: the list is asked for at once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from clicktodial.engine.surroundings import ONE_WAKE_S, SETTLES_S, Surroundings
from clicktodial.errors import NoAnswerError, SignInRefusedError
from clicktodial.gui.widgets.banner import banner_text
from clicktodial.model.happenings import Happening
from tests.engine.making import make_call

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from clicktodial.engine.clocks import Clocks
    from tests.engine.conftest import VirtualLoop
    from tests.engine.desk import Desk

FAILED = NoAnswerError("pbx.example", 10)


class ScriptedPower:
    """Implements ``PowerSource``."""

    reason = ""

    def __init__(self) -> None:
        self.tell: Callable[[Happening], None] = lambda _happening: None

    async def open(self, on_happening: Callable[[Happening], None]) -> None:
        self.tell = on_happening

    async def close(self) -> None:
        self.tell = lambda _happening: None


@pytest.fixture
async def power(desk: Desk, clocks: Clocks) -> AsyncIterator[ScriptedPower]:
    power = ScriptedPower()
    surroundings = Surroundings(power, desk.sessions, clocks=clocks, look=lambda: desk.way_out)
    await surroundings.start()
    yield power
    await surroundings.stop()


def banner(desk: Desk) -> str:
    return banner_text(desk.snapshot.accounts[0], desk.pbx.polled_at[-1])


async def test_before_sleep_the_list_is_said_to_be_old_and_after_it_is_asked_at_once(
    desk: Desk, loop: VirtualLoop, power: ScriptedPower
) -> None:
    desk.pbx.calls = (make_call(),)
    await asyncio.sleep(3)
    power.tell(Happening.FALLS_ASLEEP)
    assert desk.freshness() == "stale"
    loop.asleep_s += 3600
    desk.pbx.calls = ()
    polls = len(desk.pbx.polled_at)
    power.tell(Happening.WOKE_UP)
    assert "slept: asking" in banner(desk)
    await asyncio.sleep(0.01)
    assert len(desk.pbx.polled_at) == polls + 1
    assert desk.freshness() == "current"
    assert not desk.store.is_busy(desk.session.account.name)
    assert banner(desk) == ""


async def test_a_question_that_sleep_has_cut_off_is_not_waited_for(
    desk: Desk, power: ScriptedPower
) -> None:
    desk.pbx.answer_after_s = 30
    await asyncio.sleep(3)
    asked = len(desk.pbx.polled_at)
    desk.pbx.answer_after_s = 0
    power.tell(Happening.WOKE_UP)
    await asyncio.sleep(0.01)
    assert len(desk.pbx.polled_at) == asked + 1
    assert desk.freshness() == "current"
    assert desk.pbx.dropped_at == [desk.pbx.polled_at[-1]]


async def test_the_pace_goes_on_as_usual_and_one_poll_is_in_flight(
    desk: Desk, power: ScriptedPower
) -> None:
    await asyncio.sleep(1)
    power.tell(Happening.WOKE_UP)
    await asyncio.sleep(10)
    assert desk.gaps()[-3:] == [2.5, 2.5, 2.5]
    assert desk.pbx.most_at_once <= 1


async def test_a_wake_up_that_is_told_of_twice_is_one(desk: Desk, power: ScriptedPower) -> None:
    for _ in range(100):
        power.tell(Happening.WOKE_UP)
    await asyncio.sleep(ONE_WAKE_S / 2)
    assert len(desk.pbx.polled_at) == 2
    assert len(desk.pbx.dropped_at) == 1


async def test_a_wait_after_failures_is_cut_short_when_the_network_is_back(
    desk: Desk, power: ScriptedPower
) -> None:
    desk.watched = False
    desk.pbx.list_error = FAILED
    desk.way_out = ""
    await asyncio.sleep(200)
    power.tell(Happening.NETWORK_CHANGED)
    await asyncio.sleep(SETTLES_S + 0.01)
    desk.pbx.list_error = None
    desk.way_out = "10.0.0.5"
    before = len(desk.pbx.polled_at)
    power.tell(Happening.NETWORK_CHANGED)
    await asyncio.sleep(SETTLES_S + 0.01)
    assert len(desk.pbx.polled_at) > before
    assert desk.freshness() == "current"


async def test_a_private_network_that_came_up_is_tried_when_the_server_was_not_reached(
    desk: Desk, power: ScriptedPower
) -> None:
    desk.pbx.list_error = FAILED
    await asyncio.sleep(200)
    desk.pbx.list_error = None
    before = len(desk.pbx.polled_at)
    power.tell(Happening.NETWORK_CHANGED)
    await asyncio.sleep(SETTLES_S + 0.01)
    assert len(desk.pbx.polled_at) == before + 1


async def test_news_that_change_nothing_cost_no_request(desk: Desk, power: ScriptedPower) -> None:
    await asyncio.sleep(3)
    for _ in range(50):
        power.tell(Happening.NETWORK_CHANGED)
        await asyncio.sleep(0.1)
    await asyncio.sleep(5)
    assert set(desk.gaps()) == {2.5}
    assert desk.pbx.dropped_at == []


async def test_who_must_sign_in_is_not_asked_by_the_network(
    desk: Desk, power: ScriptedPower
) -> None:
    desk.pbx.list_error = SignInRefusedError("pbx.example", "no")
    await asyncio.sleep(5)
    polls = len(desk.pbx.polled_at)
    desk.way_out = "10.9.9.9"
    power.tell(Happening.WOKE_UP)
    power.tell(Happening.NETWORK_CHANGED)
    await asyncio.sleep(60)
    assert len(desk.pbx.polled_at) == polls
    assert desk.freshness() == "signed_out"


async def test_the_stop_ends_a_session_that_begins_again(desk: Desk, power: ScriptedPower) -> None:
    desk.pbx.answer_after_s = 30
    power.tell(Happening.WOKE_UP)
    await desk.session.stop()
    polls = len(desk.pbx.polled_at)
    await asyncio.sleep(60)
    assert len(desk.pbx.polled_at) == polls


async def test_what_has_time_is_told_of_a_wake_up_and_of_another_network(
    desk: Desk, clocks: Clocks
) -> None:
    power, told = ScriptedPower(), []
    surroundings = Surroundings(
        power,
        desk.sessions,
        clocks=clocks,
        look=lambda: desk.way_out,
        unsettled=lambda: told.append(clocks.monotonic()),
    )
    await surroundings.start()
    power.tell(Happening.WOKE_UP)
    assert len(told) == 1
    power.tell(Happening.NETWORK_CHANGED)
    await asyncio.sleep(SETTLES_S)
    await asyncio.sleep(0.01)
    assert len(told) == 2
    await surroundings.stop()
