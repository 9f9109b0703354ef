"""The stream from a bridge beside the polls, in virtual time: rarely asked while it stands."""

from __future__ import annotations

import asyncio
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from clicktodial.engine.messages import Act, Dial
from clicktodial.errors import ConnectError, NoAnswerError, SignInRefusedError
from clicktodial.model.calls import Action, CallState, call_id
from clicktodial.model.settings import Settings
from clicktodial.model.snapshot import Watching
from tests.engine.desk import Desk
from tests.engine.making import ACCOUNT, WORK, make_call

if TYPE_CHECKING:
    from pathlib import Path

    from clicktodial.engine.clocks import Clocks
    from clicktodial.errors import ClickToDialError
    from clicktodial.model.snapshot import AccountView
    from tests.engine.conftest import VirtualLoop

LOST = ConnectError("bridge")


class Listening(Desk):
    """A desk whose account has a bridge, that says what a test puts into it."""

    def say(self, item: ClickToDialError | None = None) -> None:
        """News, or the error that ends the stream."""
        assert self.pbx.bridge is not None
        self.pbx.bridge.put_nowait(item)

    def view(self) -> AccountView:
        return self.snapshot.accounts[0]

    def tries(self) -> list[float]:
        """The pauses between two openings of the stream."""
        return [round(b - a, 1) for a, b in pairwise(self.pbx.listened_at)]


@pytest.fixture
async def desk(clocks: Clocks, tmp_path: Path) -> Listening:
    made = Listening(clocks, Settings(accounts=(ACCOUNT,)), tmp_path)
    made.pbx.bridge = asyncio.Queue()
    made.session.start()
    await asyncio.sleep(0.01)
    return made


@pytest.fixture
async def live(desk: Listening) -> Listening:
    """The stream stands; nothing goes on."""
    desk.say()
    await asyncio.sleep(0.01)
    assert desk.view().watching is Watching.LIVE
    return desk


async def test_before_the_stream_stands_it_polls_as_ever(desk: Listening) -> None:
    await asyncio.sleep(10)
    assert desk.gaps() == [2.5] * 4
    assert desk.view().watching is Watching.POLLING


async def test_while_the_stream_stands_it_polls_every_30_s(live: Listening) -> None:
    polls = len(live.pbx.polled_at)
    await asyncio.sleep(95)
    assert live.gaps()[polls - 1 :] == [30.0] * 3


async def test_an_event_makes_it_list_at_once(live: Listening) -> None:
    await asyncio.sleep(7)
    live.pbx.calls = (make_call(state=CallState.INCOMING),)
    live.say()
    await asyncio.sleep(0.01)
    assert live.pbx.polled_at[-1] == pytest.approx(1000 + 7.02, abs=0.02)
    (entry,) = live.snapshot.entries
    assert entry.call is not None
    assert entry.call.state is CallState.INCOMING


async def test_a_burst_of_events_is_one_or_two_lists(live: Listening) -> None:
    polls = len(live.pbx.polled_at)
    live.pbx.answer_after_s = 0.5
    for _ in range(50):
        live.say()
    await asyncio.sleep(5)
    assert len(live.pbx.polled_at) - polls <= 2


async def test_an_event_during_a_poll_is_not_lost(live: Listening) -> None:
    live.pbx.answer_after_s = 1.0
    live.say()
    await asyncio.sleep(0.5)
    live.pbx.calls = (make_call(),)
    live.say()
    await asyncio.sleep(2)
    assert len(live.snapshot.entries) == 1


async def test_a_lost_stream_is_polled_for_at_once_and_opened_again(live: Listening) -> None:
    await asyncio.sleep(10)
    polls = len(live.pbx.polled_at)
    live.say(LOST)
    await asyncio.sleep(0.01)
    assert len(live.pbx.polled_at) == polls + 1
    assert live.view().watching is Watching.POLLING
    assert live.view().bridge_error is LOST
    await asyncio.sleep(2)
    assert len(live.pbx.listened_at) == 2
    live.say()
    await asyncio.sleep(0.01)
    assert (live.view().watching, live.view().bridge_error) == (Watching.LIVE, None)


async def test_a_bridge_that_stays_away_is_tried_less_and_less_often(desk: Listening) -> None:
    for _ in range(9):
        desk.say(LOST)
    await asyncio.sleep(400)
    assert desk.tries() == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert desk.freshness() == "current"


async def test_a_refused_bridge_token_does_not_sign_the_account_out(desk: Listening) -> None:
    for _ in range(3):
        desk.say(SignInRefusedError("work"))
    await asyncio.sleep(130)
    assert desk.tries() == [60, 60]
    assert desk.freshness() == "current"
    assert isinstance(desk.view().bridge_error, SignInRefusedError)


async def test_why_the_bridge_is_silent_stays_said_while_the_list_is_asked_for(
    desk: Listening,
) -> None:
    desk.say(LOST)
    await asyncio.sleep(8)
    assert desk.view().bridge_error is LOST


async def test_after_sleep_the_stream_is_opened_anew_and_not_believed(
    live: Listening, loop: VirtualLoop
) -> None:
    await asyncio.sleep(2)
    loop.asleep_s += 3600
    await asyncio.sleep(6)
    assert len(live.pbx.listened_at) == 2
    assert live.view().watching is Watching.POLLING
    assert live.freshness() == "current"


async def test_on_another_network_the_stream_is_opened_anew(live: Listening) -> None:
    await asyncio.sleep(2)
    live.way_out = "192.168.1.7"
    await asyncio.sleep(6)
    assert len(live.pbx.listened_at) == 2


async def test_what_was_pressed_is_watched_closely_until_the_list_shows_it(live: Listening) -> None:
    live.pbx.calls = (make_call(),)
    live.say()
    await asyncio.sleep(0.01)
    polls = len(live.pbx.polled_at)
    await live.commands.act(Act(WORK, call_id("a1"), Action.HOLD))
    await asyncio.sleep(3)
    assert len(live.pbx.polled_at) - polls >= 3
    live.pbx.calls = (make_call(state=CallState.HELD),)
    await asyncio.sleep(1.1)
    polls = len(live.pbx.polled_at)
    await asyncio.sleep(20)
    assert len(live.pbx.polled_at) - polls <= 1


async def test_a_call_that_is_being_placed_is_watched_closely(live: Listening) -> None:
    polls = len(live.pbx.polled_at)
    await live.commands.dial(Dial("+3235742879"))
    await asyncio.sleep(3.5)
    assert len(live.pbx.polled_at) - polls >= 3


async def test_a_fault_of_our_own_in_the_stream_leaves_the_polls_alone(desk: Listening) -> None:
    desk.say(ZeroDivisionError())  # type: ignore[arg-type]
    await asyncio.sleep(5)
    assert len(desk.crashes) == 1
    assert desk.gaps()[-1] == 2.5
    await asyncio.sleep(10)
    assert len(desk.pbx.listened_at) == 2


async def test_an_account_that_waits_for_a_person_listens_no_more(live: Listening) -> None:
    live.pbx.list_error = SignInRefusedError("work")
    live.session.nudge()
    await asyncio.sleep(0.01)
    assert live.freshness() == "signed_out"
    assert not live.pbx.is_live
    await asyncio.sleep(200)
    assert len(live.pbx.listened_at) == 1


async def test_stopping_ends_the_stream(live: Listening) -> None:
    await live.session.stop()
    assert not live.pbx.is_live
    assert live.pbx.is_closed


async def test_while_the_phone_system_is_away_a_lost_stream_adds_no_polls(live: Listening) -> None:
    live.pbx.list_error = NoAnswerError("pbx", 10)
    live.say(LOST)
    for _ in range(5):
        live.say(LOST)
    await asyncio.sleep(60)
    # 1, 2, 4, 8, 16, 32 s apart, and the one poll when the stream was lost.
    assert len(live.pbx.polled_at) <= 9
