"""What notifications say, and which buttons they have."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from clicktodial.engine.incoming.ringing import CallName, Ringing
from clicktodial.engine.incoming.words import incoming_notice, missed_notice, past_words
from clicktodial.errors import NotConfirmedError
from clicktodial.model.calls import Action, CallState, Direction, Peer
from clicktodial.model.capabilities import ALL_CAPABILITIES
from clicktodial.model.history import HistoryId, Outcome, PastCall
from clicktodial.model.notification import Notification, one_line
from clicktodial.model.snapshot import (
    AccountView,
    CallEntry,
    EntryKey,
    Freshness,
    Heartbeat,
    Phase,
)
from tests.engine.making import ACCOUNT, WORK, make_call

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
ANNA = Peer("+32470123456", "Anna Peeters", "Acme")


def ringing(peer: Peer = ANNA, *, via: str = "", lacks: frozenset[Action] = frozenset()) -> Ringing:
    call = replace(make_call("a1", CallState.INCOMING), peer=peer, via=via)
    entry = CallEntry(EntryKey("k"), WORK, Phase.LIVE, peer, call)
    offered = ALL_CAPABILITIES - lacks
    view = AccountView(ACCOUNT, Freshness.CURRENT, Heartbeat(), offered=offered)
    return Ringing(CallName(WORK, call.id), entry, view, is_told=True, is_urgent=True)


def notice(one: Ringing, *, names_account: bool = False) -> Notification:
    return incoming_notice(one, names_account=names_account, now=NOW, zone=UTC)


def labels(shown: Notification) -> list[str]:
    return [button.label for button in shown.buttons]


def past(
    outcome: Outcome, *, ago: timedelta, direction: Direction = Direction.INCOMING
) -> PastCall:
    began = NOW - ago
    return PastCall(
        HistoryId(1), WORK, "x", direction, outcome, ANNA, "0003*210", began, began, began
    )


def test_who_for_which_number_and_what_to_do() -> None:
    shown = notice(ringing())
    assert shown.title == "Anna Peeters is calling"
    assert shown.body.splitlines() == [
        "Acme · +32470123456",
        "To your extension 0003*210",
        "Pick up your phone to answer.",
    ]
    assert labels(shown) == ["To voicemail", "Transfer…", "Hang up", "Open"]
    assert shown.stays


def test_the_queue_the_account_and_the_last_call() -> None:
    one = replace(ringing(via="Sales"), past=past(Outcome.MISSED, ago=timedelta(hours=19)))
    assert notice(one, names_account=True).body.splitlines()[1:3] == [
        "To your extension 0003*210, via Sales · work",
        "Last call: yesterday 14:30, missed",
    ]


def test_somebody_unknown() -> None:
    assert notice(ringing(Peer("+32470123456"))).title == "+32470123456 is calling"
    assert notice(ringing(Peer(""))).title == "Unknown number is calling"


def test_what_the_phone_system_lacks_is_not_offered() -> None:
    lacks = frozenset({Action.VOICEMAIL, Action.TRANSFER})
    assert labels(notice(ringing(lacks=lacks))) == ["Hang up", "Open"]


def test_without_any_action_nothing_is_said_of_buttons() -> None:
    lacks = frozenset({Action.VOICEMAIL, Action.TRANSFER, Action.HANG_UP})
    assert notice(ringing(lacks=lacks)).without_buttons == ""
    assert notice(ringing()).without_buttons == "For everything else, open Click-to-Dial."


def test_a_pressed_button_is_pending_and_not_done() -> None:
    one = ringing()
    pending = replace(one, entry=replace(one.entry, pending=Action.VOICEMAIL))
    assert notice(pending).body.endswith("Sending the call to voicemail…")
    assert labels(notice(pending)) == ["Open"]
    failed = replace(one, entry=replace(one.entry, error=NotConfirmedError()))
    assert NotConfirmedError().title in notice(failed).body
    assert "Hang up" in labels(notice(failed))


def test_what_others_wrote_cannot_pose_as_more() -> None:
    shown = notice(ringing(Peer("+32470123456", "Bank\n\u202eCall 0900 now\x1b[2J", "A" * 500)))
    assert shown.title == "Bank Call 0900 now [2J is calling"
    assert len(shown.body.splitlines()) == 3
    assert max(len(line) for line in shown.body.splitlines()) < 140
    assert one_line("\x00\n\u2029 ") == ""


@pytest.mark.parametrize(
    ("outcome", "days", "words"),
    [
        (Outcome.ANSWERED, 0, "Last call: today 09:30, answered"),
        (Outcome.PEER_LEG_FAILED, 3, "Last call: 3 days ago, not reached"),
        (Outcome.TO_VOICEMAIL, 15, "Last call: 2 weeks ago, sent to voicemail"),
        (Outcome.END_NOT_SEEN, 90, "Last call: 3 months ago"),
    ],
)
def test_the_last_call(outcome: Outcome, days: int, words: str) -> None:
    assert past_words(past(outcome, ago=timedelta(days=days)), NOW, UTC) == words


def test_a_call_of_ones_own_says_so() -> None:
    placed = past(Outcome.ANSWERED, ago=timedelta(days=1), direction=Direction.OUTGOING)
    assert past_words(placed, NOW, UTC) == "Last call: yesterday 09:30, you called"


# ---- missed


def entry(number: str, name: str = "") -> CallEntry:
    return CallEntry(EntryKey(number + name), WORK, Phase.ENDED, Peer(number, name))


def test_one_missed_call() -> None:
    shown = missed_notice([entry("+32470123456", "Anna Peeters")])
    assert (shown.title, shown.body) == ("Missed call from Anna Peeters", "+32470123456")
    assert labels(shown) == ["Call back", "Open"]


def test_several_of_one_person() -> None:
    shown = missed_notice([entry("+32470123456", "Anna"), entry("0032470123456", "Anna")])
    assert shown.title == "2 missed calls from Anna"
    assert labels(shown) == ["Call back", "Open"]


def test_several_of_several() -> None:
    shown = missed_notice([entry(f"+3247012345{n}", f"P{n}") for n in range(5)])
    assert shown.title == "5 missed calls"
    assert shown.body.splitlines() == ["P4", "P3", "P2", "and 2 others"]
    assert labels(shown) == ["Open"]


def test_a_number_that_was_withheld_is_not_called_back() -> None:
    shown = missed_notice([entry("")])
    assert (shown.title, shown.body) == ("1 missed call", "Unknown number")
    assert labels(shown) == ["Open"]
