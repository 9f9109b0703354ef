"""Phone call events: after each change the list is what the PBX holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clicktodial.engine.events import EventDesk
from clicktodial.engine.messages import (
    AddEvent,
    ChangeEvent,
    EventsListed,
    ListEvents,
    RemoveEvent,
)
from clicktodial.errors import NoAnswerError, NotSignedInError, RefusedError
from clicktodial.model.calls import AccountName
from clicktodial.model.events import EventMethod, EventType, event_draft
from tests.engine.making import WORK

if TYPE_CHECKING:
    from tests.engine.desk import Desk

MINE = "0003*210"
DRAFT = event_draft(type=EventType.HANGUP, method=EventMethod.GET, url="https://example.com/a")
OTHER = event_draft(url="https://example.com/b")


@pytest.fixture
def events(desk: Desk) -> EventDesk:
    return EventDesk(desk.sessions, desk.notices.append)


def told(desk: Desk) -> EventsListed:
    notice = desk.notices[-1]
    assert isinstance(notice, EventsListed)
    return notice


def urls(desk: Desk) -> list[str]:
    return [event.url for event in told(desk).events or ()]


async def test_events_are_listed_added_changed_and_removed(desk: Desk, events: EventDesk) -> None:
    await events.work(ListEvents(WORK, MINE))
    assert told(desk) == EventsListed(WORK, MINE, ())
    await events.work(AddEvent(WORK, MINE, DRAFT))
    assert urls(desk) == ["https://example.com/a"]
    await events.work(ChangeEvent(WORK, desk.pbx.events[0], OTHER))
    assert urls(desk) == ["https://example.com/b"]
    await events.work(RemoveEvent(WORK, desk.pbx.events[0]))
    assert told(desk) == EventsListed(WORK, MINE, ())


async def test_a_refused_change_is_told_beside_the_list_as_it_is(
    desk: Desk, events: EventDesk
) -> None:
    await events.work(AddEvent(WORK, MINE, DRAFT))
    desk.pbx.event_error = RefusedError(400, "x", "No.")
    for command in (
        AddEvent(WORK, MINE, DRAFT),
        ChangeEvent(WORK, desk.pbx.events[0], OTHER),
        RemoveEvent(WORK, desk.pbx.events[0]),
    ):
        await events.work(command)
        assert (urls(desk), told(desk).error) == (
            ["https://example.com/a"],
            desk.pbx.event_error,
        )


async def test_a_list_that_does_not_come_is_not_known(desk: Desk, events: EventDesk) -> None:
    desk.pbx.list_error = error = NoAnswerError("pbx", 10)
    await events.work(ListEvents(WORK, MINE))
    assert told(desk) == EventsListed(WORK, MINE, None, error)


async def test_without_a_session_nothing_is_asked(desk: Desk, events: EventDesk) -> None:
    await events.work(ListEvents(AccountName("home"), MINE))
    assert told(desk).events is None
    assert isinstance(told(desk).error, NotSignedInError)
