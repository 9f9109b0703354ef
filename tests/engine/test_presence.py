"""Dots beside names: asked rarely, a few at a time, and never a reason to complain."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from clicktodial.engine.messages import AskPresence, PresenceKnown
from clicktodial.engine.presence import AT_ONCE, REMEMBERED_S, PresenceDesk, presence_of
from clicktodial.errors import NoAnswerError
from clicktodial.model.calls import AccountName
from clicktodial.model.capabilities import Lack, Service, Why
from clicktodial.model.presence import Presence, PresenceStatus
from tests.engine.making import ANNA, BORIS, WORK

if TYPE_CHECKING:
    from clicktodial.engine.clocks import Clocks
    from tests.engine.desk import Desk

BOTH = AskPresence(WORK, (ANNA, BORIS))


@pytest.fixture
def presence(desk: Desk, clocks: Clocks) -> PresenceDesk:
    return PresenceDesk(desk.sessions, clocks, desk.notices.append)


def told(desk: Desk) -> list[dict[str, PresenceStatus]]:
    found = [notice.found for notice in desk.notices if isinstance(notice, PresenceKnown)]
    return [{extension: one.status for extension, one in part.items()} for part in found]


async def test_each_answer_is_told_as_it_comes(desk: Desk, presence: PresenceDesk) -> None:
    desk.pbx.statuses[BORIS] = PresenceStatus.RINGING
    await presence.ask(BOTH)
    assert told(desk) == [{ANNA: PresenceStatus.ONLINE}, {BORIS: PresenceStatus.RINGING}]


async def test_at_most_three_are_asked_about_at_once(desk: Desk, presence: PresenceDesk) -> None:
    desk.pbx.team_answers_after_s = 1
    everybody = tuple(f"0003*{number}" for number in range(300, 310))
    await presence.ask(AskPresence(WORK, everybody))
    assert len(desk.pbx.asked) == len(told(desk)) == 10
    assert desk.pbx.most_at_once == AT_ONCE


async def test_an_answer_is_remembered_for_a_moment(desk: Desk, presence: PresenceDesk) -> None:
    await presence.ask(BOTH)
    await asyncio.sleep(REMEMBERED_S - 1)
    await presence.ask(BOTH)
    assert told(desk)[-1] == {ANNA: PresenceStatus.ONLINE, BORIS: PresenceStatus.ONLINE}
    assert len(desk.pbx.asked) == 2
    await asyncio.sleep(1)
    await presence.ask(BOTH)
    assert len(desk.pbx.asked) == 4


async def test_what_is_being_asked_is_not_asked_twice(desk: Desk, presence: PresenceDesk) -> None:
    desk.pbx.team_answers_after_s = 1
    await asyncio.gather(presence.ask(BOTH), presence.ask(BOTH))
    assert len(desk.pbx.asked) == 2


async def test_a_failure_is_silent_and_not_asked_again_at_once(
    desk: Desk, presence: PresenceDesk
) -> None:
    desk.pbx.presence_error = NoAnswerError("pbx", 10)
    await presence.ask(BOTH)
    await presence.ask(BOTH)
    assert (told(desk), len(desk.pbx.asked)) == ([], 2)
    desk.pbx.presence_error = None
    await asyncio.sleep(REMEMBERED_S)
    await presence.ask(BOTH)
    assert len(told(desk)) == 2


async def test_what_is_not_offered_is_not_asked_for(desk: Desk, presence: PresenceDesk) -> None:
    learnt = datetime(2026, 1, 2, tzinfo=UTC)
    desk.pbx.lacks = (Lack(Service.PRESENCE, Why.NOT_OFFERED, learnt),)
    await presence.ask(BOTH)
    assert (told(desk), desk.pbx.asked) == ([], [])


async def test_nothing_is_asked_of_an_account_that_is_not_there(
    desk: Desk, presence: PresenceDesk
) -> None:
    await presence.ask(BOTH._replace(account=AccountName("home")))
    assert (told(desk), desk.pbx.asked) == ([], [])


async def test_another_account_of_the_same_name_is_asked_anew(
    desk: Desk, presence: PresenceDesk
) -> None:
    await presence.ask(BOTH)
    presence.forget(WORK)
    await presence.ask(BOTH)
    assert len(desk.pbx.asked) == 4


def test_the_answer_is_found_in_any_notation() -> None:
    anna = Presence("220", PresenceStatus.BUSY)
    boris = Presence("221", PresenceStatus.ONLINE)
    assert presence_of(ANNA, (boris, anna)) is anna
    assert presence_of(ANNA, ()) is None
    assert presence_of("0003*299", (boris, anna)) is None
