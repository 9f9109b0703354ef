"""What a screen reader says of its own accord."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from clicktodial.engine.messages import PeopleFound, Trouble
from clicktodial.errors import DialInProgressError, RefusedError
from clicktodial.gui.announcer import Announcer
from clicktodial.gui.models.announcements import Announcement, Announcements
from clicktodial.model.calls import CallState, Peer
from clicktodial.model.snapshot import (
    AccountView,
    CallEntry,
    EndReason,
    EntryKey,
    Freshness,
    Heartbeat,
    Phase,
    Snapshot,
)
from tests.engine.making import ACCOUNT, WORK, make_call

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ANNA = Peer("+3225551234", "Anna Peeters", "Peeters & Zonen")
VIEW = AccountView(ACCOUNT, Freshness.CURRENT, Heartbeat())
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def picture(*entries: CallEntry, freshness: Freshness = Freshness.CURRENT) -> Snapshot:
    return Snapshot(1, (replace(VIEW, freshness=freshness),), entries)


def live(state: CallState, key: str = "k") -> CallEntry:
    call = replace(make_call(state=state), peer=ANNA)
    return CallEntry(EntryKey(key), WORK, Phase.LIVE, ANNA, call)


def ended(reason: EndReason, **facts: float) -> CallEntry:
    entry = CallEntry(EntryKey("k"), WORK, Phase.ENDED, ANNA, reason=reason, wait_for_pickup_s=25)
    return replace(entry, duration_s=facts.get("duration_s"))


class Listener:
    """Hears what is said, from a quiet beginning on."""

    def __init__(self, *entries: CallEntry) -> None:
        self.announcements = Announcements()
        self.announcements.of(picture())
        self.hear(*entries)

    def hear(self, *entries: CallEntry) -> list[str]:
        return [one.text for one in self.announcements.of(picture(*entries))]


def test_a_call_from_ringing_to_its_end_is_told_once_at_each_step() -> None:
    listener = Listener()
    said = []
    for state in (
        CallState.INCOMING,
        CallState.INCOMING,
        CallState.CONNECTED,
        CallState.HELD,
        CallState.CONNECTED,
        CallState.PARKED,
    ):
        said += listener.hear(live(state))
    said += listener.hear(ended(EndReason.ENDED, duration_s=192))
    said += listener.hear(replace(ended(EndReason.ENDED, duration_s=192)))
    said += listener.hear()
    assert said == [
        "Anna Peeters of Peeters & Zonen is calling.",
        "Connected with Anna Peeters.",
        "Anna Peeters is on hold.",
        "Anna Peeters is back.",
        "Anna Peeters is parked.",
        "The call with Anna Peeters has ended, 3:12.",
    ]


def test_an_own_call_says_what_to_do_with_the_phone() -> None:
    listener = Listener(CallEntry(EntryKey("k"), WORK, Phase.PLACING, ANNA))
    assert listener.hear(live(CallState.RINGING_OWN)) == [
        "Your phone is ringing: pick up to call Anna Peeters."
    ]
    assert listener.hear(live(CallState.RINGING_PEER)) == ["Ringing Anna Peeters."]


@pytest.mark.parametrize(
    ("reason", "text", "is_urgent"),
    [
        (EndReason.MISSED, "Missed call: Anna Peeters.", False),
        (EndReason.TRANSFERRED, "Anna Peeters: Transferred to .", False),
        (EndReason.PEER_NO_ANSWER, "Anna Peeters: Anna Peeters did not answer, or was busy.", True),
        (EndReason.ENDED, "Anna Peeters: Ended.", False),
    ],
)
def test_every_end_is_told_a_failure_at_once(
    reason: EndReason, text: str, *, is_urgent: bool
) -> None:
    listener = Listener(live(CallState.CONNECTED))
    assert listener.announcements.of(picture(ended(reason))) == [Announcement(text, is_urgent)]


def test_recording_is_told() -> None:
    listener = Listener(live(CallState.CONNECTED))
    entry = live(CallState.CONNECTED)
    assert entry.call is not None
    recording = replace(entry, call=replace(entry.call, recording=NOW))
    assert listener.hear(recording) == ["Anna Peeters: Recording"]
    assert listener.hear(replace(recording)) == []
    assert listener.hear(entry) == ["Anna Peeters: No longer recording"]


def test_a_refusal_is_told_once_and_at_once() -> None:
    listener = Listener(live(CallState.CONNECTED))
    refused = replace(live(CallState.CONNECTED), error=RefusedError(403, words="No such extension"))
    (said,) = listener.announcements.of(picture(refused))
    assert said.is_urgent
    assert said.text.startswith("Anna Peeters: ")
    assert listener.hear(replace(refused)) == []


def test_what_goes_on_already_at_the_start_is_no_news_but_who_rings_is() -> None:
    announcements = Announcements()
    announcements.of(picture(freshness=Freshness.CONNECTING))
    both = (live(CallState.CONNECTED, "1"), live(CallState.INCOMING, "2"))
    assert [one.text for one in announcements.of(picture(*both))] == [
        "Anna Peeters of Peeters & Zonen is calling."
    ]


def test_the_list_is_lost_and_comes_back() -> None:
    announcements = Announcements()
    announcements.of(picture())
    stale = announcements.of(picture(freshness=Freshness.STALE))
    assert stale == [Announcement("work: the list of calls is not current.", is_urgent=True)]
    assert announcements.of(picture(freshness=Freshness.STALE)) == []
    assert announcements.of(picture()) == [Announcement("work: the list is current again.")]
    out = announcements.of(picture(freshness=Freshness.SIGNED_OUT))
    assert out == [Announcement("work: sign in again.", is_urgent=True)]


def test_the_urgent_comes_first() -> None:
    listener = Listener(live(CallState.CONNECTED, "1"))
    said = listener.hear(live(CallState.HELD, "1"), live(CallState.INCOMING, "2"))
    assert said == ["Anna Peeters of Peeters & Zonen is calling.", "Anna Peeters is on hold."]


def test_troubles_are_told_but_not_the_second_half_of_a_double_click(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    said: list[Announcement] = []
    announcer = Announcer(window, is_heard=lambda: True, say=lambda _, one: said.append(one))
    announcer.on_notice(Trouble(DialInProgressError("+3225551234")))
    announcer.on_notice(PeopleFound(1, ()))
    assert said == []
    announcer.on_notice(Trouble(RefusedError(403, words="No such extension")))
    assert len(said) == 1
    assert said[0].is_urgent


def test_nothing_is_said_where_nobody_listens_and_nothing_is_made_up_for_later(
    qtbot: QtBot,
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    said: list[Announcement] = []
    listens = False
    announcer = Announcer(window, is_heard=lambda: listens, say=lambda _, one: said.append(one))
    announcer.on_snapshot(picture())
    announcer.on_snapshot(picture(live(CallState.INCOMING)))
    listens = True
    announcer.on_snapshot(picture(live(CallState.INCOMING)))
    assert said == []
    announcer.on_snapshot(picture(live(CallState.CONNECTED)))
    assert [one.text for one in said] == ["Connected with Anna Peeters."]


def test_qt_takes_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    announcer = Announcer(window, is_heard=lambda: True)
    announcer.on_snapshot(picture())
    announcer.on_snapshot(picture(live(CallState.INCOMING)))
