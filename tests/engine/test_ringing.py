"""Which calls have a notification, and for how long."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from clicktodial.engine.incoming.ringing import CallName, RingingBook, named
from clicktodial.engine.store import CallStore
from clicktodial.errors import NotSignedInError
from clicktodial.model.calls import AccountName, Call, CallState, call_id
from tests.engine.making import ACCOUNT, WORK, at, listing, make_call, make_joined, make_theirs

if TYPE_CHECKING:
    from clicktodial.model.snapshot import Snapshot

RINGS, TALKS = CallState.INCOMING, CallState.CONNECTED


class Board:
    """The book, fed by real lists."""

    def __init__(self) -> None:
        self.store, self.book = CallStore(), RingingBook()
        self.store.set_accounts([ACCOUNT])
        self._now = 0.0

    @property
    def snapshot(self) -> Snapshot:
        return self.store.snapshot()

    def lists(self, *calls: Call, told: bool = True) -> list[str]:
        """A list comes; the calls about which is to be decided are decided so."""
        self._now += 1
        self.store.listed(WORK, listing(*calls), at(self._now), at(self._now))
        return self.look(told=told)

    def look(self, *, told: bool = True) -> list[str]:
        new = self.book.see(self.snapshot)
        for one in new:
            self.book.decide(one.name, is_told=told, is_urgent=True, past=None)
        return [one.name.call_id for one in new]

    @property
    def shown(self) -> list[str]:
        return [one.name.call_id for one in self.book.shown()]


@pytest.fixture
def board() -> Board:
    return Board()


def test_a_call_that_rings_is_shown_until_it_is_answered(board: Board) -> None:
    assert board.lists(make_call("a1", RINGS)) == ["a1"]
    assert board.shown == ["a1"]
    board.lists(make_call("a1", TALKS))
    assert board.shown == []


def test_a_call_that_ends_is_gone_with_the_next_list(board: Board) -> None:
    board.lists(make_call("a1", RINGS))
    board.lists()
    assert board.shown == []


def test_it_is_not_shown_before_that_is_decided(board: Board) -> None:
    board.store.listed(WORK, listing(make_call("a1", RINGS)), at(1), at(1))
    (new,) = board.book.see(board.snapshot)
    assert board.book.see(board.snapshot) == ()
    assert board.shown == []
    board.book.decide(new.name, is_told=True, is_urgent=False, past=None)
    assert board.shown == ["a1"]


@pytest.mark.parametrize(
    "call",
    [
        make_call("a1", TALKS),
        make_call("a1", CallState.RINGING_OWN),
        make_theirs("a1", RINGS),
        make_joined("a1", RINGS),
    ],
)
def test_nothing_else_is_shown(board: Board, call: Call) -> None:
    assert board.lists(call) == []
    assert board.shown == []


def test_ten_calls_have_one_notification_each(board: Board) -> None:
    names = [f"a{n}" for n in range(10)]
    assert board.lists(*(make_call(name, RINGS) for name in names)) == names
    assert board.lists(*(make_call(name, RINGS) for name in names)) == []
    assert board.shown == names
    board.lists(make_call("a3", RINGS))
    assert board.shown == ["a3"]


def test_what_rang_while_it_was_quiet_stays_untold(board: Board) -> None:
    board.lists(make_call("a1", RINGS), told=False)
    board.lists(make_call("a1", RINGS), make_call("a2", RINGS), told=True)
    assert board.shown == ["a2"]


def test_quiet_takes_all_away_and_keeps_them_away(board: Board) -> None:
    board.lists(make_call("a1", RINGS))
    board.book.hush()
    assert board.shown == []
    board.lists(make_call("a1", RINGS))
    assert board.shown == []


def test_what_was_closed_stays_closed(board: Board) -> None:
    board.lists(make_call("a1", RINGS), make_call("a2", RINGS))
    board.book.close("call/work/a1")
    board.lists(make_call("a1", RINGS), make_call("a2", RINGS))
    assert board.shown == ["a2"]
    board.lists(make_call("a2", RINGS))
    board.lists(make_call("a1", RINGS), make_call("a2", RINGS))
    assert board.shown == ["a2"]


def test_a_call_that_one_list_lacks_is_the_same_call(board: Board) -> None:
    board.lists(make_call("a1", RINGS))
    board.lists()
    assert board.shown == []
    assert board.lists(make_call("a1", RINGS)) == []
    assert board.shown == ["a1"]


def test_a_call_that_rings_again_after_a_talk_begins_anew(board: Board) -> None:
    board.lists(make_call("a1", RINGS))
    board.book.close("call/work/a1")
    board.lists(make_call("a1", TALKS))
    assert board.lists(make_call("a1", RINGS)) == ["a1"]
    assert board.shown == ["a1"]


def test_a_list_that_is_not_current_shows_nothing(board: Board) -> None:
    board.lists(make_call("a1", RINGS))
    board.store.gap()
    assert board.look() == []
    assert board.shown == []
    assert board.lists(make_call("a1", RINGS)) == []
    assert board.shown == ["a1"]


def test_signing_out_takes_all_away(board: Board) -> None:
    board.lists(make_call("a1", RINGS))
    board.store.signed_out(WORK, NotSignedInError("work"))
    board.look()
    assert board.shown == []


def test_the_calls_of_two_accounts_are_told_apart() -> None:
    home = replace(ACCOUNT, name=AccountName("home a"))
    store, book = CallStore(), RingingBook()
    store.set_accounts([ACCOUNT, home])
    there = replace(make_call("a1", RINGS), account=home.name)
    store.listed(WORK, listing(make_call("a1", RINGS)), at(1), at(1))
    store.listed(home.name, listing(there), at(1), at(1))
    names = [one.name for one in book.see(store.snapshot())]
    assert [name.text for name in names] == ["call/work/a1", "call/home a/a1"]
    assert [named(name.text) for name in names] == names


def test_other_notifications_name_no_call() -> None:
    assert named("missed") is None
    assert named("call/work/a1") == CallName(WORK, call_id("a1"))
