"""A system that lists no calls: what is known of one that was dialled, and for how long.

``reference/call-control.md §7.3, §8``.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from clicktodial.engine.deadlines import NONCE_SEARCH_S, PICK_UP_S
from clicktodial.engine.store import CallStore
from clicktodial.errors import (
    NoAnswerError,
    NotPermittedError,
    OutcomeUnknownError,
    UnreachableError,
)
from clicktodial.model.calls import Action, CallState, Peer
from clicktodial.model.dialling import DialChoice
from clicktodial.model.settings import make_account
from clicktodial.model.snapshot import CallEntry, EndReason, EntryKey, Phase, Watching
from clicktodial.model.systems import System
from clicktodial.pbx.protocol import Listing
from tests.engine.making import WORK, at, listing, make_call

ACCOUNT = make_account(
    name="work",
    server="https://pbx.example.com",
    extensions=["210"],
    system=System.CALLCONTROL,
    tenant="t-1",
)
LEG = replace(make_call("leg1", CallState.RINGING_OWN, number="200"), extension="210", nonce="n1")


@pytest.fixture
def store() -> CallStore:
    """An account whose events are told by a bridge; nothing goes on."""
    made = CallStore()
    made.set_accounts([ACCOUNT])
    made.accounts.watched(WORK, Watching.LIVE)
    made.listed(WORK, Listing(()), at(0), at(0))
    return made


def placed(store: CallStore, number: str = "200", nonce: str = "n1", now: float = 1) -> EntryKey:
    key = store.placement_began(
        nonce=nonce,
        account=WORK,
        peer=Peer(number, "Anna"),
        choice=DialChoice(),
        wait_for_pickup_s=25,
    )
    store.placement_accepted(key, None, at(now))
    return key


def only(store: CallStore) -> CallEntry:
    (entry,) = store.snapshot().entries
    return entry


def show(store: CallStore, moment: float, *calls: object, forgets: bool = False) -> None:
    listed = replace(listing(*calls), forgets=forgets)  # type: ignore[arg-type]
    store.listed(WORK, listed, at(moment), at(moment))


def test_a_taken_dial_waits_for_the_phone_without_a_countdown(store: CallStore) -> None:
    placed(store)
    entry = only(store)
    assert (entry.phase, entry.accepted, entry.pick_up_by) == (Phase.PLACING, True, None)


def test_nothing_heard_of_it_is_no_failure(store: CallStore) -> None:
    placed(store)
    for moment in (5.0, 20.0, 44.0):
        show(store, moment)
        store.expire(at(moment))
        assert only(store).phase is Phase.PLACING
    store.expire(at(1 + PICK_UP_S))
    assert store.snapshot().entries == ()


def test_a_leg_takes_the_place_of_the_dial(store: CallStore) -> None:
    key = placed(store)
    show(store, 2, LEG)
    entry = only(store)
    assert (entry.key, entry.phase, entry.pick_up_by) == (key, Phase.LIVE, None)
    store.expire(at(1 + PICK_UP_S))
    assert only(store).phase is Phase.LIVE


def test_a_leg_may_come_before_the_answer_and_an_error_after_it_does_not_matter(
    store: CallStore,
) -> None:
    key = store.placement_began(
        nonce="n1", account=WORK, peer=Peer("200"), choice=DialChoice(), wait_for_pickup_s=25
    )
    show(store, 2, LEG)
    store.placement_failed(key, NotPermittedError(403), at(3))
    assert only(store).phase is Phase.LIVE


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (CallState.RINGING_OWN, EndReason.OWN_DECLINED),
        (CallState.DIALLED, EndReason.ENDED),
        (CallState.CONNECTED, EndReason.ENDED),
        (CallState.HELD, EndReason.ENDED),
        (CallState.UNKNOWN, EndReason.ENDED),
    ],
)
def test_how_it_ended_is_told_as_far_as_it_is_known(
    store: CallStore, state: CallState, reason: EndReason
) -> None:
    placed(store)
    show(store, 2, replace(LEG, state=state))
    show(store, 3)
    assert only(store).reason is reason


def test_a_leg_that_came_and_went_between_two_lists_ends_the_dial(store: CallStore) -> None:
    key = placed(store)
    store.listed(WORK, Listing((), passed=(LEG,)), at(2), at(2))
    entry = only(store)
    assert (entry.key, entry.reason) == (key, EndReason.OWN_DECLINED)


def test_what_is_forgotten_is_not_said_to_have_ended(store: CallStore) -> None:
    placed(store)
    show(store, 2, LEG)
    show(store, 300, forgets=True)
    assert store.snapshot().entries == ()


def test_a_lost_answer_is_looked_for_while_somebody_tells(store: CallStore) -> None:
    key = store.placement_began(
        nonce="n1", account=WORK, peer=Peer("200"), choice=DialChoice(), wait_for_pickup_s=25
    )
    store.placement_lost(key, at(1))
    assert store.next_deadline() == 1 + NONCE_SEARCH_S
    store.expire(at(1 + NONCE_SEARCH_S))
    assert isinstance(only(store).error, OutcomeUnknownError)
    show(store, 30, LEG)
    assert only(store).phase is Phase.LIVE


def test_a_lost_answer_is_said_at_once_where_nobody_tells(store: CallStore) -> None:
    store.accounts.watched(WORK, Watching.NOT)
    key = store.placement_began(
        nonce="n1", account=WORK, peer=Peer("200"), choice=DialChoice(), wait_for_pickup_s=25
    )
    store.placement_lost(key, at(1))
    store.expire(at(1))
    assert only(store).reason is EndReason.OUTCOME_UNKNOWN


def test_no_second_call_is_placed_meanwhile_to_anybody(store: CallStore) -> None:
    assert store.setting_up(WORK, "300") is None
    placed(store)
    for number in ("200", "300", "+32470123456"):
        assert store.setting_up(WORK, number) == Peer("200", "Anna")
    show(store, 2, LEG)
    assert store.setting_up(WORK, "300") is not None
    show(store, 3, replace(LEG, state=CallState.DIALLED))
    assert store.setting_up(WORK, "300") is None


def test_a_person_may_say_that_the_phone_is_picked_up(store: CallStore) -> None:
    key = placed(store)
    store.dismiss(key)
    assert store.snapshot().entries == ()
    assert store.setting_up(WORK, "300") is None


def test_what_is_not_yet_answered_cannot_be_dismissed(store: CallStore) -> None:
    key = store.placement_began(
        nonce="n1", account=WORK, peer=Peer("200"), choice=DialChoice(), wait_for_pickup_s=25
    )
    store.dismiss(key)
    assert only(store).key == key


def test_a_hang_up_that_came_too_late_says_so(store: CallStore) -> None:
    placed(store)
    show(store, 2, replace(LEG, state=CallState.DIALLED, answered=LEG.started))
    call = only(store).call
    assert call is not None
    store.action_began(WORK, call.id, Action.HANG_UP)
    store.action_accepted(WORK, call.id, Action.HANG_UP, at(3), too_late=True)
    show(store, 4)
    assert only(store).reason is EndReason.ALREADY_ENDED


def test_a_silent_bridge_makes_known_legs_uncertain(store: CallStore) -> None:
    placed(store)
    show(store, 2, LEG)
    error: UnreachableError = NoAnswerError("bridge", 10)
    store.accounts.poll_failed(WORK, error, 5)
    assert store.is_current(WORK)
    store.accounts.poll_failed(WORK, error, 7)
    assert not store.is_current(WORK)
    assert only(store).phase is Phase.LIVE
