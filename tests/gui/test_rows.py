"""What a row says for each entry: words, shapes, buttons and reasons."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from clicktodial.errors import NoAnswerError, OutcomeUnknownError, RefusedError
from clicktodial.gui.models.rows import Button, Command, Glyph, Mood, Row, Timer, make_row
from clicktodial.model.calls import Action, Call, CallState, Peer
from clicktodial.model.snapshot import (
    AccountView,
    CallEntry,
    EndReason,
    EntryKey,
    Freshness,
    Heartbeat,
    Phase,
)
from tests.engine.making import ACCOUNT, WORK, make_call

ANNA = Peer("+3225551234", "Anna Peeters", "Peeters & Zonen")
VIEW = AccountView(ACCOUNT, Freshness.CURRENT, Heartbeat())


def live(call: Call) -> CallEntry:
    return CallEntry(EntryKey("k"), WORK, Phase.LIVE, ANNA, replace(call, peer=ANNA))


def ended(reason: EndReason) -> CallEntry:
    return CallEntry(EntryKey("k"), WORK, Phase.ENDED, ANNA, reason=reason, wait_for_pickup_s=25)


def shown(entry: CallEntry, view: AccountView = VIEW) -> Row:
    return make_row(entry, view, several_accounts=False)


def buttons(row: Row) -> dict[str, Button]:
    made = (*row.buttons, *row.more, *((row.end,) if row.end else ()))
    return {button.text: button for button in made}


@pytest.mark.parametrize(
    ("state", "glyph", "detail"),
    [
        (CallState.DIALING, Glyph.DIALING, "Connecting…"),
        (CallState.RINGING_OWN, Glyph.RINGING_OWN, "Your phone is ringing: pick up to call"),
        (CallState.RINGING_PEER, Glyph.RINGING_PEER, "Ringing Anna Peeters…"),
        (CallState.INCOMING, Glyph.INCOMING, "is calling · pick up your phone"),
        (CallState.CONNECTED, Glyph.CALL, "+3225551234 · Peeters & Zonen"),
        (CallState.HELD, Glyph.HOLD, "+3225551234 · Peeters & Zonen · on hold by you"),
        (CallState.PARKED, Glyph.PARKED, "+3225551234 · Peeters & Zonen · in the parking lot"),
        (CallState.UNKNOWN, Glyph.UNKNOWN, "state not known"),
    ],
)
def test_each_state_has_a_shape_and_words(state: CallState, glyph: Glyph, detail: str) -> None:
    row = shown(live(make_call(state=state)))
    assert (row.title, row.glyph, row.detail) == ("Anna Peeters", glyph, detail)


def test_no_two_states_share_a_shape() -> None:
    shapes = [shown(live(make_call(state=state))).glyph for state in CallState]
    assert len(set(shapes)) == len(CallState)


def test_a_connected_call_offers_hold_transfer_voicemail_and_hang_up() -> None:
    offered = buttons(shown(live(make_call())))
    assert list(offered) == ["Hold", "Transfer", "To voicemail", "Hang up"]
    assert all(button.enabled for button in offered.values())


def test_an_incoming_call_offers_no_answer_button() -> None:
    offered = buttons(shown(live(make_call(state=CallState.INCOMING))))
    assert list(offered) == ["To voicemail", "Transfer", "Hang up"]


def test_while_ones_own_phone_rings_only_cancel_is_there_and_the_time_runs_down() -> None:
    entry = replace(
        live(make_call(state=CallState.RINGING_OWN)), pick_up_by=25.0, wait_for_pickup_s=25.0
    )
    row = shown(entry)
    assert list(buttons(row)) == ["Cancel"]
    assert row.timer == Timer(until=25.0, total_s=25.0)


def test_what_is_impossible_now_is_greyed_with_the_reason() -> None:
    offered = buttons(shown(live(make_call(state=CallState.RINGING_PEER))))
    assert offered["Hold"].reason == "The other side has not answered yet"
    assert not offered["Hold"].enabled
    assert offered["Hang up"].enabled


def test_a_call_held_by_the_other_side_cannot_be_resumed_here() -> None:
    row = shown(live(replace(make_call(state=CallState.HELD), held_by_me=False)))
    assert "on hold by them" in row.detail
    assert buttons(row)["Resume"].reason == "The other side put the call on hold"


def test_what_the_system_never_offers_is_hidden() -> None:
    view = replace(VIEW, offered=frozenset({Action.HANG_UP}))
    assert list(buttons(shown(live(make_call()), view))) == ["Hang up"]


def test_a_pressed_button_is_pending_and_cannot_be_pressed_again() -> None:
    hold = buttons(shown(replace(live(make_call()), pending=Action.HOLD)))["Hold"]
    assert hold.pending
    assert not hold.enabled


def test_a_stale_list_disables_every_button_and_says_was() -> None:
    row = shown(live(make_call()), replace(VIEW, freshness=Freshness.STALE))
    assert row.detail == "was connected"
    assert row.timer is None
    assert not any(button.enabled for button in buttons(row).values())
    assert {b.reason for b in buttons(row).values()} == {"The list of calls is not current"}


def test_the_timer_follows_the_pbxs_own_clock() -> None:
    call = replace(make_call(), answered=datetime.fromtimestamp(1000, UTC))
    row = shown(live(call), replace(VIEW, clock_offset_s=30.0))
    assert row.timer == Timer(since=970.0)


def test_a_held_call_shows_how_long_it_has_been_held() -> None:
    call = replace(make_call(state=CallState.HELD), on_hold=datetime.fromtimestamp(2000, UTC))
    row = shown(live(call))
    assert (row.timer, row.timer_mood) == (Timer(since=2000.0), Mood.WARNING)


def test_chips_name_recording_parking_the_queue_and_the_account_among_several() -> None:
    call = replace(
        make_call(state=CallState.PARKED),
        recording=datetime.now(UTC),
        parked=datetime.now(UTC),
        parked_slot="701",
        via="0003*300",
    )
    row = make_row(live(call), VIEW, several_accounts=True)
    assert [text for text, _ in row.chips] == [
        "● Recording",
        "Parked 701",
        "via 0003*300",
        "work",
    ]


def test_a_refused_action_is_said_on_the_row() -> None:
    row = shown(replace(live(make_call()), error=RefusedError(400, "x", "Not allowed.")))
    assert row.trouble == "The phone system refused. It said: Not allowed."


@pytest.mark.parametrize("reason", list(EndReason))
def test_every_end_has_words(reason: EndReason) -> None:
    error = NoAnswerError("pbx", 10) if reason is EndReason.REFUSED else None
    row = shown(replace(ended(reason), error=error))
    assert row.detail


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (
            EndReason.OWN_NOT_PICKED_UP,
            "Your phone was not picked up in 25 s. Nothing was dialled.",
        ),
        (EndReason.PEER_NO_ANSWER, "Anna Peeters did not answer, or was busy."),
    ],
)
def test_a_failed_leg_is_named_and_the_call_can_be_made_again(
    reason: EndReason, words: str
) -> None:
    row = shown(ended(reason))
    assert (row.detail, row.failed) == (words, True)
    assert [b.does for b in row.buttons] == [Command.CALL_AGAIN, Command.DISMISS]


def test_an_ended_call_tells_its_length() -> None:
    row = shown(replace(ended(EndReason.HUNG_UP), duration_s=192.0))
    assert (row.detail, row.failed) == ("Ended · 3:12", False)


def test_an_unknown_outcome_says_to_look_at_the_phone_first() -> None:
    entry = replace(ended(EndReason.OUTCOME_UNKNOWN), error=OutcomeUnknownError("123"))
    assert "Look at your phone before you dial again." in shown(entry).detail


def test_rows_of_equal_shape_differ_only_in_words() -> None:
    one, other = shown(live(make_call("a1"))), shown(live(make_call("b2")))
    assert one.shape == other.shape
    assert one.shape != shown(ended(EndReason.PEER_NO_ANSWER)).shape
