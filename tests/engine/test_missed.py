"""Which missed calls are told, and when they are forgotten."""

from __future__ import annotations

import pytest

from clicktodial.engine.incoming.missed import SETTLED_S, MissedBook
from clicktodial.engine.store import CallStore
from clicktodial.model.calls import Call, CallState
from tests.engine.making import ACCOUNT, WORK, at, listing, make_call

RINGS, TALKS = CallState.INCOMING, CallState.CONNECTED
ANNA, BORIS = "+32470000001", "+32470000002"


class Day:
    """Lists come second by second."""

    def __init__(self) -> None:
        self.store, self.book, self.now = CallStore(), MissedBook(), 0.0
        self.store.set_accounts([ACCOUNT])

    def lists(self, *calls: Call) -> None:
        self.now += 1
        self.store.listed(WORK, listing(*calls), at(self.now), at(self.now))
        self.book.see(self.store.snapshot(), self.now)

    def wait(self) -> bool:
        self.now += SETTLED_S
        return self.book.settle(self.now)

    @property
    def missed(self) -> list[str]:
        return [entry.peer.number for entry in self.book.calls]


@pytest.fixture
def day() -> Day:
    return Day()


def test_a_missed_call_is_told_a_moment_later(day: Day) -> None:
    day.lists(make_call("a1", RINGS, number=ANNA))
    day.lists()
    assert day.missed == []
    assert day.book.next_deadline() == day.now + SETTLED_S
    assert day.wait()
    assert day.missed == [ANNA]
    assert day.book.next_deadline() is None


def test_it_is_told_once_although_its_row_stays(day: Day) -> None:
    day.lists(make_call("a1", RINGS, number=ANNA))
    day.lists()
    day.wait()
    day.book.forget()
    day.lists()
    assert not day.wait()
    assert day.missed == []


def test_an_answered_call_is_not_missed(day: Day) -> None:
    day.lists(make_call("a1", RINGS, number=ANNA))
    day.lists(make_call("a1", TALKS, number=ANNA))
    day.lists()
    assert not day.wait()


def test_a_call_that_one_list_lacks_is_not_missed(day: Day) -> None:
    day.lists(make_call("a1", RINGS, number=ANNA))
    day.lists()
    day.lists(make_call("a1", RINGS, number=ANNA))
    assert not day.wait()
    assert day.missed == []


def test_one_that_rings_again_is_one_missed_call(day: Day) -> None:
    day.lists(make_call("a1", RINGS, number=ANNA))
    day.lists()
    day.lists(make_call("a2", RINGS, number=ANNA))
    assert not day.wait()
    day.lists()
    assert day.wait()
    assert day.missed == [ANNA]


def test_one_that_rings_again_and_is_answered_is_none(day: Day) -> None:
    day.lists(make_call("a1", RINGS, number=ANNA))
    day.lists()
    day.lists(make_call("a2", RINGS, number=ANNA))
    day.lists(make_call("a2", TALKS, number=ANNA))
    day.lists()
    assert not day.wait()


def test_who_is_talked_to_is_missed_no_more(day: Day) -> None:
    day.lists(make_call("a1", RINGS, number=ANNA), make_call("b1", RINGS, number=BORIS))
    day.lists()
    day.wait()
    assert day.missed == [ANNA, BORIS]
    day.lists(make_call("a2", TALKS, number=ANNA))
    assert day.missed == [BORIS]


def test_calls_without_a_number_are_not_taken_for_one_person(day: Day) -> None:
    day.lists(make_call("a1", RINGS, number=""), make_call("a2", RINGS, number=""))
    day.lists(make_call("a2", RINGS, number=""))
    day.wait()
    day.lists()
    day.wait()
    assert day.missed == ["", ""]
