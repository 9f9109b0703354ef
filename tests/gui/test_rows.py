"""What a row says for each entry: words, shapes, buttons and reasons."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from clicktodial.errors import NoAnswerError, OutcomeUnknownError, RefusedError
from clicktodial.gui.models.call_words import stale_supervision_words, supervision_words
from clicktodial.gui.models.places import place_lines
from clicktodial.gui.models.rows import (
    PARKING_MIN,
    Button,
    Command,
    Glyph,
    Mood,
    Row,
    Timer,
    action_text,
    make_row,
)
from clicktodial.model.calls import Action, Call, CallState, Leg, LegId, Peer
from clicktodial.model.dialling import CallKind, DialChoice
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
        (
            CallState.DIALLED,
            Glyph.DIALLED,
            "Picked up, calling Anna Peeters…",
        ),
        (CallState.UNKNOWN, Glyph.UNKNOWN, "state not known"),
    ],
)
def test_each_state_has_a_shape_and_words(state: CallState, glyph: Glyph, detail: str) -> None:
    row = shown(live(make_call(state=state)))
    assert (row.title, row.glyph, row.detail) == ("Anna Peeters", glyph, detail)


def test_no_two_states_share_a_shape() -> None:
    shapes = [shown(live(make_call(state=state))).glyph for state in CallState]
    assert len(set(shapes)) == len(CallState)


def test_a_connected_call_offers_hold_and_transfer_and_the_rest_in_a_menu() -> None:
    row = shown(live(make_call()))
    assert [b.text for b in row.buttons] == ["Hold", "Transfer"]
    assert [b.text for b in row.more] == [
        "To voicemail",
        "Park",
        "Park for…",
        "Record",
        "Copy number",
        "Note…",
    ]
    assert all(button.enabled for button in buttons(row).values())


def test_a_call_can_be_parked_for_some_minutes() -> None:
    times = buttons(shown(live(make_call())))["Park for…"].choices
    assert [(b.text, PARKING_MIN[b.does]) for b in times if isinstance(b.does, Command)] == [
        ("1 minute", 1),
        ("5 minutes", 5),
        ("15 minutes", 15),
    ]


def test_a_parked_call_can_be_taken_back_but_not_parked_again() -> None:
    row = shown(live(make_call(state=CallState.PARKED)))
    assert (row.buttons[0].text, row.buttons[0].enabled) == ("Take back", True)
    park = buttons(row)["Park"]
    assert (park.enabled, park.reason) == (False, "The call is parked")
    assert "Park for…" not in buttons(row)


def test_a_recorded_call_offers_to_stop_recording() -> None:
    offered = buttons(shown(live(replace(make_call(), recording=datetime.now(UTC)))))
    assert "Record" not in offered
    assert offered["Stop recording"].enabled


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
    assert list(buttons(shown(live(make_call()), view))) == ["Copy number", "Note…", "Hang up"]


def test_a_pressed_button_is_pending_and_cannot_be_pressed_again() -> None:
    hold = buttons(shown(replace(live(make_call()), pending=Action.HOLD)))["Hold"]
    assert hold.pending
    assert not hold.enabled


def test_a_stale_list_disables_every_button_and_says_was() -> None:
    row = shown(live(make_call()), replace(VIEW, freshness=Freshness.STALE))
    assert row.detail == "was connected"
    assert row.timer is None
    acting = [b for b in buttons(row).values() if isinstance(b.does, Action)]
    assert not any(button.enabled for button in acting)
    assert {button.reason for button in acting} == {"The list of calls is not current"}


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


# ---- how it was placed

MOBILE = "+32470123456"
BY_CALLBACK = DialChoice(kind=CallKind.CALLBACK, sources=(MOBILE,), extension="0003*218")
TO_CONFERENCE = DialChoice(kind=CallKind.CONFERENCE, extension="0003*219")


def placed(state: CallState, choice: DialChoice | None) -> CallEntry:
    entry = replace(live(make_call(state=state)), choice=choice, wait_for_pickup_s=25.0)
    return replace(entry, pick_up_by=25.0)


@pytest.mark.parametrize(
    ("choice", "detail"),
    [
        (DialChoice(), "Your phone is ringing: pick up to call"),
        (DialChoice(sources=("0003*210",)), "Your phone is ringing: pick up to call"),
        (
            DialChoice(sources=("0003*210", "0003*211")),
            "Your phones are ringing: pick one up to call",
        ),
        (DialChoice(sources=(MOBILE,)), "+32470123456 is ringing: pick up to call"),
        (BY_CALLBACK, "+32470123456 is ringing: pick up to call"),
        (TO_CONFERENCE, "Inviting Anna Peeters…"),
    ],
    ids=["usual", "own", "several", "mobile", "callback", "conference"],
)
def test_the_phone_that_is_to_be_picked_up_is_named(choice: DialChoice, detail: str) -> None:
    assert shown(placed(CallState.RINGING_OWN, choice)).detail == detail


def test_a_conference_is_told_apart_from_the_one_who_was_invited() -> None:
    entry = placed(CallState.CONNECTED, TO_CONFERENCE)
    assert entry.call is not None
    own = Leg(LegId("00"), "0003*219")
    alone = replace(entry, call=replace(entry.call, legs=(own,)))
    assert shown(alone).detail.endswith("the conference is open")
    both = replace(entry, call=replace(entry.call, legs=(own, Leg(LegId("01"), ANNA.number))))
    assert shown(both).detail.endswith("in the conference")


@pytest.mark.parametrize("state", [CallState.DIALING, CallState.RINGING_OWN])
def test_an_invitation_never_counts_down_for_ones_own_phone(state: CallState) -> None:
    row = shown(placed(state, TO_CONFERENCE))
    assert row.glyph is Glyph.RINGING_PEER
    assert not row.has_countdown


@pytest.mark.parametrize(
    ("choice", "detail"),
    [
        (None, "Asking the phone system to call…"),
        (BY_CALLBACK, "Asking the phone system to call you back…"),
        (TO_CONFERENCE, "Asking the phone system to invite…"),
    ],
    ids=["usual", "callback", "conference"],
)
def test_what_is_being_asked_for_is_said(choice: DialChoice | None, detail: str) -> None:
    entry = CallEntry(EntryKey("k"), WORK, Phase.PLACING, ANNA, choice=choice)
    assert shown(entry).detail == detail


@pytest.mark.parametrize(
    ("choice", "reason", "detail"),
    [
        (
            BY_CALLBACK,
            EndReason.OWN_NOT_PICKED_UP,
            "+32470123456 was not picked up in 25 s. Nothing was dialled.",
        ),
        (
            BY_CALLBACK,
            EndReason.OWN_DECLINED,
            "+32470123456 did not take the call, so nothing was dialled.",
        ),
        (
            TO_CONFERENCE,
            EndReason.OWN_NOT_PICKED_UP,
            "Anna Peeters did not answer, or was busy.",
        ),
        (TO_CONFERENCE, EndReason.OWN_DECLINED, "Anna Peeters did not take the call."),
    ],
    ids=["callback-missed", "callback-declined", "conference-missed", "conference-declined"],
)
def test_an_end_names_the_phone_that_was_not_picked_up(
    choice: DialChoice, reason: EndReason, detail: str
) -> None:
    assert shown(replace(ended(reason), choice=choice)).detail == detail


# ---- calls of others that one's own phone has joined


def joined(action: Action | None, state: CallState = CallState.CONNECTED) -> CallEntry:
    call = replace(make_call(state=state), joined=True)
    return replace(live(call), joined_as=action)


@pytest.mark.parametrize(
    ("action", "ringing", "detail"),
    [
        (Action.MONITOR, "pick up to listen in…", "you are listening in"),
        (Action.WHISPER, "pick up to whisper…", "you are whispering"),
        (Action.BARGE_IN, "pick up to barge in…", "you have barged in"),
        (None, "pick up to join…", "you have joined this call"),
    ],
)
def test_a_joined_call_says_what_ones_own_phone_does_there(
    action: Action | None, ringing: str, detail: str
) -> None:
    before = shown(joined(action, CallState.RINGING_OWN))
    assert before.detail == f"Your phone is ringing: {ringing}"
    assert shown(joined(action)).detail == detail


@pytest.mark.parametrize("state", [CallState.RINGING_OWN, CallState.CONNECTED, CallState.HELD])
def test_a_joined_call_can_only_be_left(state: CallState) -> None:
    assert list(buttons(shown(joined(Action.MONITOR, state)))) == ["Leave"]


@pytest.mark.parametrize(
    ("action", "words"),
    [
        (Action.MONITOR, "You are listening in on Anna Peeters's call. Nobody hears you."),
        (Action.WHISPER, "You are whispering to Anna Peeters. Only Anna Peeters hears you."),
        (Action.BARGE_IN, "You have barged in on Anna Peeters's call. Everybody hears you."),
        (None, ""),
    ],
)
def test_who_hears_one_is_said_while_it_is_so(action: Action | None, words: str) -> None:
    assert supervision_words(joined(action)) == words
    assert supervision_words(joined(action, CallState.RINGING_OWN)) == ""
    assert bool(stale_supervision_words(joined(action))) is bool(words)


def test_nothing_is_said_of_a_call_of_ones_own() -> None:
    assert supervision_words(live(make_call())) == ""


# ---- the places of the transfer picker


@pytest.mark.parametrize(
    ("text", "titles"),
    [("", ["My voicemail", "Park"]), ("par", ["Park"]), ("VOICE", ["My voicemail"]), ("zo", [])],
)
def test_voicemail_and_parking_are_found_by_their_names(text: str, titles: list[str]) -> None:
    assert [line.title for line in place_lines(shown(live(make_call())), text)] == titles


def test_a_place_that_cannot_take_the_call_is_left_out() -> None:
    ringing = shown(live(make_call(state=CallState.INCOMING)))
    assert [line.title for line in place_lines(ringing, "")] == ["My voicemail"]
    view = replace(VIEW, offered=frozenset({Action.HANG_UP, Action.TRANSFER}))
    assert place_lines(shown(live(make_call()), view), "") == ()


@pytest.mark.parametrize("action", list(Action))
def test_every_action_has_a_word(action: Action) -> None:
    assert action_text(action)
