"""What can be done to which call: the whole table, written out a second time by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clicktodial.errors import UnknownCallError
from clicktodial.model.calls import (
    JOINING,
    AccountName,
    Action,
    Call,
    CallId,
    CallState,
    Direction,
    Leg,
    LegId,
    Peer,
    call_id,
    permission,
    possible_actions,
)
from clicktodial.model.capabilities import ALL_CAPABILITIES

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
CALL = Call(
    CallId("a1"),
    AccountName("work"),
    "0003*210",
    CallState.CONNECTED,
    Direction.OUTGOING,
    Peer("+442079460018"),
    LegId("00"),
    (Leg(LegId("00"), "0003*210"), Leg(LegId("01"), "+442079460018")),
)

TALKING = {"transfer", "voicemail", "park", "record", "barge-in", "whisper", "monitor", "hangup"}
POSSIBLE = {
    CallState.DIALING: {"hangup"},
    CallState.RINGING_OWN: {"hangup"},
    CallState.RINGING_PEER: {"hangup"},
    CallState.DIALLED: {"hangup"},
    CallState.INCOMING: {"transfer", "voicemail", "pickup", "hangup"},
    CallState.CONNECTED: TALKING | {"hold"},
    CallState.HELD: TALKING | {"resume"},
    CallState.PARKED: {"unpark", "hangup"},
    CallState.UNKNOWN: {"hangup"},
}


@pytest.mark.parametrize("state", CallState)
def test_the_state_decides_what_is_possible(state: CallState) -> None:
    assert set(possible_actions(replace(CALL, state=state))) == POSSIBLE[state]


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("state", CallState)
def test_what_is_impossible_says_why(state: CallState, action: Action) -> None:
    allowed = permission(action, replace(CALL, state=state))
    assert allowed.offered
    assert bool(allowed.reason) is (action.value not in POSSIBLE[state])


def test_a_recording_is_stopped_not_begun_again() -> None:
    recorded = replace(CALL, recording=NOON)
    assert permission(Action.RECORD, recorded).reason == "The call is being recorded already"
    assert permission(Action.STOP_RECORDING, recorded).possible
    assert permission(Action.STOP_RECORDING, CALL).reason == "The call is not being recorded"
    parked = replace(recorded, state=CallState.PARKED)
    assert permission(Action.STOP_RECORDING, parked).possible


def test_only_the_one_who_holds_can_resume() -> None:
    held = replace(CALL, state=CallState.HELD)
    assert permission(Action.RESUME, held).possible
    assert "other side" in permission(Action.RESUME, replace(held, held_by_me=False)).reason


@pytest.mark.parametrize("action", Action)
def test_a_colleagues_call_can_be_joined_taken_or_ended_but_not_steered(action: Action) -> None:
    theirs = replace(CALL, mine=False)
    if action is Action.HANG_UP or action in JOINING:
        assert permission(action, theirs) == permission(action, CALL)
    else:
        assert permission(action, theirs).reason == "It is someone else's call"


@pytest.mark.parametrize("state", CallState)
def test_a_joined_call_can_only_be_left(state: CallState) -> None:
    assert possible_actions(replace(CALL, state=state, joined=True)) == (Action.HANG_UP,)


@pytest.mark.parametrize("action", Action)
def test_what_is_not_offered_is_not_possible_either(action: Action) -> None:
    lacking = permission(action, CALL, ALL_CAPABILITIES - {action})
    assert not lacking.offered
    assert not lacking.possible


def test_the_peers_leg() -> None:
    assert CALL.peer_leg == "01"
    assert replace(CALL, peer=Peer("00442079460018")).peer_leg == "01", "in any notation"
    third = (*CALL.legs, Leg(LegId("02"), "0003*220"))
    assert replace(CALL, legs=third, peer=Peer("220")).peer_leg == "02"
    assert replace(CALL, peer=Peer("")).peer_leg == "01", "any but one's own"


def test_the_peers_leg_where_the_system_shows_one_view_only() -> None:
    assert replace(CALL, legs=CALL.legs[:1]).peer_leg == "00"
    assert replace(CALL, legs=()).peer_leg == "00"


@given(st.text())
def test_a_call_id_is_alphanumeric_or_nothing(text: str) -> None:
    if text.isascii() and text.isalnum() and len(text) <= 255:
        assert call_id(text) == text
    else:
        with pytest.raises(UnknownCallError):
            call_id(text)
