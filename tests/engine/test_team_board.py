"""What is believed of colleagues' calls, and how long a button pressed on one stays pending."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clicktodial.engine.deadlines import PENDING_S, TROUBLE_STAYS_S
from clicktodial.engine.store import CallStore
from clicktodial.engine.team_board import MemberKey
from clicktodial.errors import NoAnswerError, NotConfirmedError, NotSignedInError, RefusedError
from clicktodial.model.calls import Action, call_id
from clicktodial.model.presence import PresenceStatus
from tests.engine.making import (
    ACCOUNT,
    ANNA,
    BORIS,
    WITH_TEAM,
    WORK,
    at,
    listing,
    make_call,
    make_joined,
    make_theirs,
)

if TYPE_CHECKING:
    from clicktodial.model.calls import Call
    from clicktodial.model.snapshot import TeamCall, TeamMember

HERS = MemberKey(WORK, ANNA)
T1 = call_id("t1")


@pytest.fixture
def store() -> CallStore:
    made = CallStore()
    made.set_accounts([WITH_TEAM])
    made.team.listed(HERS, [make_theirs()], at(1), name="Anna")
    return made


def anna(store: CallStore) -> TeamMember:
    return next(member for member in store.snapshot().team if member.extension == ANNA)


def only(store: CallStore) -> TeamCall:
    (call,) = anna(store).calls
    return call


def press(store: CallStore, action: Action, accepted_at: float = 2) -> None:
    store.action_began(WORK, T1, action, ANNA)
    store.action_accepted(WORK, T1, action, at(accepted_at), of=ANNA)


def show_own(store: CallStore, moment: float, *calls: Call) -> None:
    store.listed(WORK, listing(*calls), at(moment), at(moment))


def test_the_team_is_shown_in_the_settings_order_and_not_believed_before_a_list() -> None:
    store = CallStore()
    store.set_accounts([replace(ACCOUNT, team=(BORIS, ANNA))])
    assert [m.extension for m in store.snapshot().team] == [BORIS, ANNA]
    assert [m.is_current for m in store.snapshot().team] == [False, False]


def test_a_member_shows_what_its_list_named(store: CallStore) -> None:
    member = anna(store)
    assert (member.name, member.is_current, only(store).call) == ("Anna", True, make_theirs())
    store.team.listed(HERS, [], at(2))
    assert anna(store).calls == ()


def test_an_older_answer_about_a_member_is_dropped(store: CallStore) -> None:
    store.team.listed(HERS, [], at(5))
    store.team.listed(HERS, [make_theirs()], at(4))
    assert anna(store).calls == ()


def test_an_equal_list_changes_nothing(store: CallStore) -> None:
    before = store.snapshot()
    store.team.listed(HERS, [make_theirs()], at(2), name="Anna")
    assert store.snapshot() is before


def test_a_failure_leaves_the_calls_marked_as_not_current_and_says_why(store: CallStore) -> None:
    store.team.has_presence(HERS, PresenceStatus.BUSY)
    error = RefusedError(403)
    store.team.failed(HERS, error)
    member = anna(store)
    assert (member.is_current, member.presence, member.error) == (False, None, error)
    assert len(member.calls) == 1
    store.team.listed(HERS, [make_theirs()], at(9))
    assert (anna(store).is_current, anna(store).error) == (True, None)


def test_another_team_keeps_what_is_known_of_those_who_stay(store: CallStore) -> None:
    store.set_accounts([replace(ACCOUNT, team=("0003*230", ANNA))])
    assert [m.extension for m in store.snapshot().team] == ["0003*230", ANNA]
    assert len(anna(store).calls) == 1


def test_signing_out_shows_no_colleagues_calls(store: CallStore) -> None:
    store.signed_out(WORK, NotSignedInError("work"))
    assert (anna(store).calls, anna(store).is_current) == ((), False)


def test_after_sleep_no_colleagues_call_is_believed(store: CallStore) -> None:
    store.gap()
    assert not anna(store).is_current


@pytest.mark.parametrize("action", [Action.BARGE_IN, Action.MONITOR, Action.PICK_UP])
def test_joining_is_pending_until_ones_own_list_shows_the_call(
    store: CallStore, action: Action
) -> None:
    press(store, action, accepted_at=2)
    show_own(store, 1.5, make_joined())
    assert only(store).pending is action, "that list was asked for before the press"
    show_own(store, 3, make_call("other"))
    assert only(store).pending is action
    show_own(store, 4, make_joined())
    assert only(store).pending is None


def test_joining_is_confirmed_by_a_list_that_is_the_same_as_before(store: CallStore) -> None:
    show_own(store, 1, make_joined())
    press(store, Action.WHISPER, accepted_at=2)
    store.unchanged(WORK, at(3), at(3))
    assert only(store).pending is None


def test_hanging_up_is_pending_until_the_call_is_gone(store: CallStore) -> None:
    press(store, Action.HANG_UP)
    store.team.listed(HERS, [make_theirs()], at(3))
    assert only(store).pending is Action.HANG_UP
    store.team.listed(HERS, [], at(4))
    assert anna(store).calls == ()
    assert store.next_deadline() is None


def test_a_press_that_is_not_confirmed_is_said_so_for_a_while(store: CallStore) -> None:
    press(store, Action.MONITOR, accepted_at=2)
    store.expire(at(2 + PENDING_S))
    assert only(store).pending is None
    assert isinstance(only(store).error, NotConfirmedError)
    assert store.next_deadline() == 2 + PENDING_S + TROUBLE_STAYS_S
    store.expire(at(2 + PENDING_S + TROUBLE_STAYS_S))
    assert only(store).error is None


def test_a_refused_press_shows_the_servers_words_for_a_while(store: CallStore) -> None:
    error = RefusedError(403, "access_denied", "No.")
    store.action_began(WORK, T1, Action.MONITOR, ANNA)
    store.action_failed(WORK, T1, Action.MONITOR, error, at(2), of=ANNA)
    assert (only(store).pending, only(store).error) == (None, error)
    store.team.listed(HERS, [make_theirs()], at(3))
    assert only(store).error is error
    store.expire(at(2 + TROUBLE_STAYS_S))
    assert only(store).error is None


def test_the_answer_to_an_overtaken_press_changes_nothing(store: CallStore) -> None:
    store.action_began(WORK, T1, Action.MONITOR, ANNA)
    store.action_began(WORK, T1, Action.HANG_UP, ANNA)
    store.action_failed(WORK, T1, Action.MONITOR, RefusedError(400), at(2), of=ANNA)
    assert (only(store).pending, only(store).error) == (Action.HANG_UP, None)


def test_a_call_of_two_colleagues_is_pending_only_where_it_was_pressed(store: CallStore) -> None:
    store.team.listed(MemberKey(WORK, BORIS), [make_theirs(of=BORIS)], at(1))
    press(store, Action.HANG_UP)
    assert [m.calls[0].pending for m in store.snapshot().team] == [Action.HANG_UP, None]


_CALLS = st.sets(st.sampled_from(["a1", "b2", "c3"]))
_STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ["own", "own old", "team", "team old", "fail", "act", "acted", "refused", "expire"]
        ),
        st.sampled_from([ANNA, BORIS, ""]),
        _CALLS,
        st.sampled_from(sorted(Action)),
    ),
    max_size=30,
)


@settings(max_examples=500)
@given(_STEPS)
def test_whatever_happens_nothing_is_shown_that_the_last_list_did_not_name(
    steps: list[tuple[str, str, set[str], Action]],
) -> None:
    store = CallStore()
    store.set_accounts([WITH_TEAM])
    named: dict[str, set[str]] = {ANNA: set(), BORIS: set(), "": set()}
    last_asked: dict[str, float] = {}
    for second, (what, of, names, action) in enumerate(steps):
        now, one = at(second), call_id(min(names, default="a1"))
        asked = at(second - 3.5 if what.endswith("old") else second)
        match what.split(maxsplit=1)[0]:
            case "own":
                calls = [make_joined(n) if n == "b2" else make_call(n) for n in sorted(names)]
                store.listed(WORK, listing(*calls), asked, now)
                _note("", names, asked.monotonic, last_asked, named)
            case "team" if of:
                calls = [make_theirs(n, of=of) for n in sorted(names)]
                store.team.listed(MemberKey(WORK, of), calls, asked)
                _note(of, names, asked.monotonic, last_asked, named)
            case "fail" if of:
                store.team.failed(MemberKey(WORK, of), NoAnswerError("pbx", 10))
            case "act":
                store.action_began(WORK, one, action, of)
            case "acted":
                store.action_accepted(WORK, one, action, now, of=of)
            case "refused":
                store.action_failed(WORK, one, action, RefusedError(400), now, of=of)
            case _:
                store.expire(at(second + 5.0))
        _check(store, named)


def _note(
    source: str,
    names: set[str],
    asked_at: float,
    last_asked: dict[str, float],
    named: dict[str, set[str]],
) -> None:
    """Only an answer to a question that is no older than the last one counts."""
    if asked_at >= last_asked.get(source, float("-inf")):
        last_asked[source], named[source] = asked_at, names


def _check(store: CallStore, named: dict[str, set[str]]) -> None:
    snapshot = store.snapshot()
    assert {e.call.id for e in snapshot.live if e.call is not None} == named[""]
    for member in snapshot.team:
        assert {one.call.id for one in member.calls} == named[member.extension]
