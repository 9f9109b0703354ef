"""The one owner of call state: what it believes, and for how long."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clicktodial.engine.deadlines import (
    LISTED_WITHIN_S,
    NONCE_SEARCH_S,
    PENDING_S,
    TROUBLE_STAYS_S,
    Instant,
)
from clicktodial.engine.store import CallStore
from clicktodial.engine.team_board import MemberKey
from clicktodial.errors import (
    NoAnswerError,
    NotConfirmedError,
    NotSignedInError,
    RefusedError,
)
from clicktodial.model.calls import SUPERVISION, Action, CallState, Leg, LegId, Peer, call_id
from clicktodial.model.dialling import CallKind, DialChoice
from clicktodial.model.snapshot import EndReason, EntryKey, Freshness, Phase
from tests.engine.making import (
    ACCOUNT,
    ANNA,
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
    from clicktodial.model.snapshot import CallEntry

USUAL = DialChoice(sources=("0003*210",))
CONNECTED = make_call()
RECORDED = replace(CONNECTED, recording=datetime(2026, 1, 2, 10, 1, tzinfo=UTC))


@pytest.fixture
def store() -> CallStore:
    made = CallStore()
    made.set_accounts([ACCOUNT])
    return made


def show(store: CallStore, moment: float, *calls: Call) -> None:
    store.listed(WORK, listing(*calls), at(moment), at(moment))


def only(store: CallStore) -> CallEntry:
    (entry,) = store.snapshot().entries
    return entry


def place(
    store: CallStore, number: str = "3235742879", choice: DialChoice = USUAL, nonce: str = "n1"
) -> EntryKey:
    return store.placement_began(
        nonce=nonce, account=WORK, peer=Peer(number), choice=choice, wait_for_pickup_s=25
    )


def test_a_snapshot_is_the_same_object_until_something_changes(store: CallStore) -> None:
    show(store, 1, make_call())
    first = store.snapshot()
    show(store, 2, make_call())
    assert store.snapshot() is first
    show(store, 3, make_call(state=CallState.HELD))
    assert store.snapshot().seq == first.seq + 1


def test_a_call_that_is_gone_leaves_the_live_ones_at_once(store: CallStore) -> None:
    show(store, 1, make_call("a1"), make_call("b2"))
    show(store, 2, make_call("b2"))
    assert [e.call.id for e in store.snapshot().live if e.call] == ["b2"]


def test_an_ended_call_stays_five_seconds_with_its_length(store: CallStore) -> None:
    answered = datetime.fromtimestamp(1_700_000_000 + 10, UTC)
    call = replace(make_call(), answered=answered)
    show(store, 12, call)
    show(store, 52)
    assert only(store).reason is EndReason.ENDED
    assert only(store).duration_s == pytest.approx(42)
    store.expire(at(56.9))
    assert store.snapshot().entries
    store.expire(at(57))
    assert not store.snapshot().entries


def test_an_older_requests_answer_is_dropped(store: CallStore) -> None:
    store.listed(WORK, listing(make_call()), at(5), at(6))
    store.listed(WORK, listing(), at(4), at(7))
    assert len(store.snapshot().live) == 1


def test_a_placement_becomes_the_listed_call_under_the_same_key(store: CallStore) -> None:
    key = place(store)
    assert only(store).phase is Phase.PLACING
    store.placement_accepted(key, call_id("a1"), at(1))
    show(store, 1.1, make_call("a1", CallState.RINGING_OWN))
    assert only(store).key == key
    assert only(store).phase is Phase.LIVE
    assert only(store).pick_up_by == pytest.approx(26)


def test_a_lost_placement_is_found_by_its_nonce(store: CallStore) -> None:
    key = place(store)
    store.placement_lost(key, at(10))
    show(store, 11, replace(make_call("zz9", CallState.RINGING_OWN), nonce="n1"))
    assert only(store).key == key
    assert only(store).error is None


def test_a_lost_placement_that_is_not_found_is_said_to_be_unknown(store: CallStore) -> None:
    key = place(store)
    store.placement_lost(key, at(10))
    show(store, 11)
    store.expire(at(10 + NONCE_SEARCH_S))
    assert only(store).reason is EndReason.OUTCOME_UNKNOWN
    store.expire(at(100_000))
    assert only(store).error is not None, "it stays until a person has seen it"
    store.dismiss(key)
    assert not store.snapshot().entries


def test_a_lost_placement_may_still_turn_up_after_it_was_given_up(store: CallStore) -> None:
    key = place(store)
    store.placement_lost(key, at(10))
    store.expire(at(10 + NONCE_SEARCH_S))
    show(store, 30, replace(make_call("zz9"), nonce="n1"))
    assert only(store).phase is Phase.LIVE


def test_a_nonce_that_comes_twice_names_the_first_call_only(store: CallStore) -> None:
    key = place(store)
    store.placement_accepted(key, call_id("a1"), at(1))
    one = replace(make_call("a1"), nonce="n1")
    show(store, 2, one, replace(make_call("b2"), nonce="n1"))
    assert [e.key for e in store.snapshot().entries] == [key, "c:work/b2"]


def test_an_accepted_call_that_never_shows_has_ended(store: CallStore) -> None:
    key = place(store)
    store.placement_accepted(key, call_id("a1"), at(1))
    show(store, 2)
    assert only(store).phase is Phase.PLACING
    store.expire(at(1 + LISTED_WITHIN_S))
    assert only(store).reason is EndReason.NEVER_LISTED


def test_an_accepted_call_is_not_given_up_while_no_list_comes(store: CallStore) -> None:
    show(store, 0)
    key = place(store)
    store.placement_accepted(key, call_id("a1"), at(1))
    store.expire(at(1 + LISTED_WITHIN_S))
    assert only(store).phase is Phase.PLACING
    show(store, 6, make_call("a1"))
    assert only(store).phase is Phase.LIVE


def test_a_refused_placement_says_why(store: CallStore) -> None:
    key = place(store)
    error = RefusedError(400, "pc_destination_invalid", "No such number.")
    store.placement_failed(key, error, at(1))
    assert only(store).reason is EndReason.REFUSED
    assert only(store).error is error


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (CallState.DIALING, EndReason.NOT_SET_UP),
        (CallState.RINGING_PEER, EndReason.PEER_NO_ANSWER),
        (CallState.INCOMING, EndReason.MISSED),
        (CallState.CONNECTED, EndReason.ENDED),
        (CallState.UNKNOWN, EndReason.ENDED),
    ],
)
def test_the_last_state_tells_how_a_call_ended(
    store: CallStore, state: CallState, reason: EndReason
) -> None:
    show(store, 1, make_call(state=state))
    show(store, 2)
    assert only(store).reason is reason


@pytest.mark.parametrize(
    ("gone_at", "reason"),
    [(10.0, EndReason.OWN_DECLINED), (25.5, EndReason.OWN_NOT_PICKED_UP)],
)
def test_ones_own_phone_declined_or_was_not_picked_up(
    store: CallStore, gone_at: float, reason: EndReason
) -> None:
    key = place(store)
    store.placement_accepted(key, call_id("a1"), at(1))
    show(store, 2, make_call("a1", CallState.RINGING_OWN))
    show(store, gone_at)
    assert only(store).reason is reason


def test_a_pressed_button_is_pending_until_the_list_shows_its_effect(store: CallStore) -> None:
    call = make_call()
    show(store, 1, call)
    store.action_began(WORK, call.id, Action.HOLD)
    assert only(store).pending is Action.HOLD
    # A list that shows "on hold" but was asked for before the PBX took the press proves nothing.
    store.action_accepted(WORK, call.id, Action.HOLD, at(3))
    store.listed(WORK, listing(make_call(state=CallState.HELD)), at(2.5), at(3.5))
    assert only(store).pending is Action.HOLD
    show(store, 4, make_call(state=CallState.HELD))
    assert only(store).pending is None


def test_a_press_that_the_list_never_confirms_is_said_so(store: CallStore) -> None:
    call = make_call()
    show(store, 1, call)
    store.action_began(WORK, call.id, Action.HOLD)
    store.action_accepted(WORK, call.id, Action.HOLD, at(2))
    store.expire(at(2 + PENDING_S))
    assert only(store).pending is None
    assert isinstance(only(store).error, NotConfirmedError)
    store.expire(at(2 + PENDING_S + TROUBLE_STAYS_S))
    assert only(store).error is None


def test_a_refused_press_leaves_the_call_as_it_was(store: CallStore) -> None:
    call = make_call()
    show(store, 1, call)
    store.action_began(WORK, call.id, Action.TRANSFER)
    store.action_failed(WORK, call.id, Action.TRANSFER, RefusedError(400), at(2))
    assert only(store).call == call
    assert only(store).pending is None
    assert isinstance(only(store).error, RefusedError)


def test_the_answer_to_an_overtaken_press_changes_nothing(store: CallStore) -> None:
    call = make_call()
    show(store, 1, call)
    store.action_began(WORK, call.id, Action.HOLD)
    store.action_began(WORK, call.id, Action.HANG_UP)
    store.action_failed(WORK, call.id, Action.HOLD, RefusedError(400), at(2))
    assert only(store).pending is Action.HANG_UP
    assert only(store).error is None


@pytest.mark.parametrize(
    ("action", "reason"),
    [
        (Action.HANG_UP, EndReason.HUNG_UP),
        (Action.TRANSFER, EndReason.TRANSFERRED),
        (Action.VOICEMAIL, EndReason.TO_VOICEMAIL),
    ],
)
def test_a_call_ends_as_its_user_wished(
    store: CallStore, action: Action, reason: EndReason
) -> None:
    call = make_call()
    show(store, 1, call)
    store.action_began(WORK, call.id, action)
    store.action_accepted(WORK, call.id, action, at(2), target="224")
    show(store, 3)
    assert only(store).reason is reason


def test_hanging_up_before_an_answer_is_a_cancelled_call(store: CallStore) -> None:
    call = make_call(state=CallState.RINGING_OWN)
    show(store, 1, call)
    store.action_began(WORK, call.id, Action.HANG_UP)
    show(store, 3)
    assert only(store).reason is EndReason.CANCELLED


def test_the_list_is_stale_after_two_missed_polls_and_current_after_one_answer(
    store: CallStore,
) -> None:
    show(store, 1, make_call())
    store.accounts.poll_failed(WORK, NoAnswerError("pbx", 10), 3)
    assert store.snapshot().accounts[0].freshness is Freshness.CURRENT
    store.accounts.poll_failed(WORK, NoAnswerError("pbx", 10), 6)
    view = store.snapshot().accounts[0]
    assert (view.freshness, view.retry_at) == (Freshness.STALE, 6)
    assert len(store.snapshot().live) == 1, "the calls are still shown, as not current"
    show(store, 7, make_call())
    assert store.snapshot().accounts[0].freshness is Freshness.CURRENT


def test_after_sleep_nothing_is_believed_until_the_next_list(store: CallStore) -> None:
    show(store, 1, make_call())
    store.gap()
    assert store.snapshot().accounts[0].freshness is Freshness.STALE


def test_signing_out_shows_no_calls(store: CallStore) -> None:
    show(store, 1, make_call())
    store.signed_out(WORK, NotSignedInError("work"))
    assert not store.snapshot().entries
    assert not store.accounts.is_signed_in(WORK)


def test_a_removed_accounts_calls_go_with_it(store: CallStore) -> None:
    show(store, 1, make_call())
    store.set_accounts([])
    assert store.snapshot().entries == ()


def test_a_number_is_being_set_up_in_any_notation(store: CallStore) -> None:
    place(store, "+3235742879")
    assert store.setting_up(WORK, "003235742879") is not None
    assert store.setting_up(WORK, "003235742870") is None


@pytest.mark.parametrize(
    ("action", "before", "after"),
    [
        (Action.PARK, CONNECTED, replace(CONNECTED, state=CallState.PARKED)),
        (Action.UNPARK, replace(CONNECTED, state=CallState.PARKED), CONNECTED),
        (Action.RECORD, CONNECTED, RECORDED),
        (Action.STOP_RECORDING, RECORDED, CONNECTED),
        (Action.PICK_UP, make_call(state=CallState.INCOMING), CONNECTED),
        (Action.BARGE_IN, CONNECTED, replace(CONNECTED, legs=(Leg(LegId("02"), "0003*211"),))),
    ],
    ids=lambda value: value.value if isinstance(value, Action) else "",
)
def test_an_action_is_pending_until_its_own_effect_shows(
    store: CallStore, action: Action, before: Call, after: Call
) -> None:
    show(store, 1, before)
    store.action_began(WORK, before.id, action)
    store.action_accepted(WORK, before.id, action, at(2))
    show(store, 3, replace(before, nonce="something else has changed"))
    assert only(store).pending is action
    show(store, 4, after)
    assert only(store).pending is None


@pytest.mark.parametrize("action", sorted(SUPERVISION))
def test_a_joined_call_says_how_and_ends_quietly(store: CallStore, action: Action) -> None:
    theirs = make_theirs()
    store.set_accounts([WITH_TEAM])
    store.team.listed(MemberKey(WORK, ANNA), [theirs], at(1))
    store.action_began(WORK, theirs.id, action, ANNA)
    store.action_accepted(WORK, theirs.id, action, at(2), of=ANNA)
    show(store, 3, make_joined(state=CallState.RINGING_OWN))
    show(store, 4, make_joined())
    assert only(store).joined_as is action
    show(store, 5)
    assert only(store).reason is EndReason.ENDED


def test_a_supervised_call_is_only_ever_left_however_the_list_shows_it(store: CallStore) -> None:
    theirs = make_theirs()
    store.set_accounts([WITH_TEAM])
    store.team.listed(MemberKey(WORK, ANNA), [theirs], at(1))
    store.action_began(WORK, theirs.id, Action.BARGE_IN, ANNA)
    store.action_accepted(WORK, theirs.id, Action.BARGE_IN, at(2), of=ANNA)
    show(store, 3, make_call("t1"))
    call = store.call(WORK, theirs.id)
    assert call is not None
    assert call.joined, "hanging it up whole would end it for the others"
    assert only(store).joined_as is Action.BARGE_IN


def test_a_joined_phone_that_is_not_taken_up_is_no_failure(store: CallStore) -> None:
    show(store, 1, make_joined(state=CallState.RINGING_OWN))
    show(store, 2)
    assert only(store).reason is EndReason.ENDED


def test_a_call_that_was_picked_up_becomes_ones_own(store: CallStore) -> None:
    theirs = make_theirs(state=CallState.INCOMING)
    store.set_accounts([WITH_TEAM])
    store.team.listed(MemberKey(WORK, ANNA), [theirs], at(1))
    store.action_began(WORK, theirs.id, Action.PICK_UP, ANNA)
    store.action_accepted(WORK, theirs.id, Action.PICK_UP, at(2), of=ANNA)
    show(store, 3, make_call("t1"))
    assert only(store).joined_as is None


def test_whisper_instead_of_monitor_changes_what_the_row_says(store: CallStore) -> None:
    theirs = make_theirs()
    store.set_accounts([WITH_TEAM])
    store.team.listed(MemberKey(WORK, ANNA), [theirs], at(1))
    for moment, action in ((2, Action.MONITOR), (5, Action.WHISPER)):
        store.action_began(WORK, theirs.id, action, ANNA)
        store.action_accepted(WORK, theirs.id, action, at(moment), of=ANNA)
        show(store, moment + 1, make_joined())
        assert only(store).joined_as is action


def test_leaving_a_joined_call_is_hanging_up(store: CallStore) -> None:
    show(store, 1, make_joined(state=CallState.RINGING_OWN))
    store.action_began(WORK, call_id("t1"), Action.HANG_UP)
    show(store, 2)
    assert only(store).reason is EndReason.HUNG_UP


def test_a_conference_has_no_countdown(store: CallStore) -> None:
    choice = DialChoice(kind=CallKind.CONFERENCE, extension="0003*219")
    key = place(store, choice=choice)
    store.placement_accepted(key, call_id("a1"), at(1))
    assert only(store).pick_up_by is None
    show(store, 2, make_call("a1", CallState.DIALING))
    assert (only(store).pick_up_by, only(store).choice) == (None, choice)


def test_a_callback_that_is_not_picked_up_in_time_is_said_so(store: CallStore) -> None:
    sources = ("+32470123456",)
    choice = DialChoice(kind=CallKind.CALLBACK, extension="0003*218", sources=sources)
    key = place(store, choice=choice)
    store.placement_accepted(key, call_id("a1"), at(1))
    show(store, 2, make_call("a1", CallState.RINGING_OWN))
    show(store, 25)
    assert only(store).reason is EndReason.OWN_NOT_PICKED_UP


def test_another_team_changes_nothing_about_the_accounts_calls(store: CallStore) -> None:
    show(store, 1, make_call())
    store.set_accounts([WITH_TEAM])
    view = store.snapshot().accounts[0]
    assert (view.freshness, view.account) == (Freshness.CURRENT, WITH_TEAM)
    assert len(store.snapshot().live) == 1


_EVENTS = st.lists(
    st.tuples(
        st.sampled_from(["list", "place", "accept", "lose", "fail", "act", "acted", "expire"]),
        st.sets(st.sampled_from(["a1", "b2", "c3"])),
        st.sampled_from([CallState.RINGING_OWN, CallState.CONNECTED, CallState.HELD]),
    ),
    max_size=25,
)


@settings(max_examples=500)
@given(_EVENTS)
def test_whatever_happens_the_live_rows_are_exactly_the_listed_calls(
    events: list[tuple[str, set[str], CallState]],
) -> None:
    store = CallStore()
    store.set_accounts([ACCOUNT])
    listed: set[str] = set()
    keys: list[EntryKey] = []
    for second, (what, names, state) in enumerate(events):
        now: Instant = at(float(second))
        match what:
            case "list":
                listed = names
                show(store, now.monotonic, *(make_call(n, state) for n in sorted(names)))
            case "place":
                keys.append(place(store, "1", nonce=f"n{second}"))
            case "accept" if keys:
                store.placement_accepted(keys[-1], call_id(min(names, default="a1")), now)
            case "lose" if keys:
                store.placement_lost(keys[-1], now)
            case "fail" if keys:
                store.placement_failed(keys.pop(), RefusedError(400), now)
            case "act":
                store.action_began(WORK, call_id(min(names, default="a1")), Action.HOLD)
            case "acted":
                store.action_accepted(WORK, call_id(min(names, default="a1")), Action.HOLD, now)
            case _:
                store.expire(at(second + 200.0))
        live = [e.call.id for e in store.snapshot().live if e.call is not None]
        assert sorted(live) == sorted(listed)
        every = [entry.key for entry in store.snapshot().entries]
        assert len(every) == len(set(every))
