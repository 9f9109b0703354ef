"""The palette by keyboard alone, on a real engine and phone system: one press, one deed."""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from clicktodial.engine.messages import (
    Act,
    Dial,
    DialText,
    FindPeople,
    PeopleFound,
    WindowWanted,
)
from clicktodial.gui.windows.palette import Palette
from clicktodial.model.calls import Action, CallState, Peer
from clicktodial.model.contacts import ContactHit, ContactId
from clicktodial.model.selection import TextSource
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
from tests.gui.quick_desk import QuickDesk, hold_key, opened, press, shown_text
from tests.slowness import slowness

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.engine.messages import Command
    from clicktodial.gui.theme import Theme
    from clicktodial.sim.server import Sim

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)")

ANNA, LUKASZ = "Anna Peeters", "Łukasz Wójcik"
CTRL = Qt.KeyboardModifier.ControlModifier
MOST_MS_A_KEY = 8.0


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, own_home: Path, sim: Sim) -> Iterator[QuickDesk]:
    yield from opened(qtbot, theme, own_home / "program", sim)


def deeds(desk: QuickDesk) -> list[Act]:
    return [command for command in desk.sent if isinstance(command, Act)]


def test_hang_up_anna_ends_annas_call_and_no_other(desk: QuickDesk) -> None:
    desk.connect("0003*223", LUKASZ)
    desk.connect_to_anna()
    desk.open_palette("hang up anna")
    assert desk.chosen() == "Hang up: Anna Peeters"
    press(desk.palette.edit)
    assert not desk.palette.isVisible()
    assert desk.wait_ended(ANNA).reason is EndReason.HUNG_UP
    assert desk.state(LUKASZ) is CallState.CONNECTED
    assert desk.requests("DELETE") == 1


def test_hold_and_resume(desk: QuickDesk) -> None:
    desk.connect_to_anna()
    desk.open_palette("hold")
    press(desk.palette.edit)
    desk.wait_state(ANNA, CallState.HELD)
    desk.open_palette("resume")
    press(desk.palette.edit)
    desk.wait_state(ANNA, CallState.CONNECTED)


def test_transfer_anna_to_zoe_as_it_is_typed(desk: QuickDesk) -> None:
    desk.connect_to_anna()
    desk.open_palette("transfer anna to zoe")
    assert "Transfer Anna Peeters to…" in shown_text(desk.palette)
    assert "blind" in shown_text(desk.palette)
    assert desk.chosen() == "Zoë Åström"
    press(desk.palette.edit)
    entry = desk.wait_ended(ANNA)
    assert (entry.reason, entry.target) == (EndReason.TRANSFERRED, "220")
    assert [deed.action for deed in deeds(desk)] == [Action.TRANSFER]


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_transfer_step_by_step(desk: QuickDesk, key: Qt.Key) -> None:
    desk.connect_to_anna()
    desk.open_palette("tran ann")
    assert desk.chosen() == "Transfer Anna Peeters to…"
    press(desk.palette.edit, key)
    assert desk.palette.edit.text() == "Transfer Anna Peeters to "
    assert deeds(desk) == []
    desk.enter("0003*223")
    press(desk.palette.edit)
    entry = desk.wait_ended(ANNA)
    assert (entry.reason, entry.target) == (EndReason.TRANSFERRED, "0003*223")


def test_a_person_is_called_once(desk: QuickDesk) -> None:
    desk.open_palette("zoe")
    assert desk.chosen() == "Zoë Åström"
    for _ in range(3):
        press(desk.palette.edit)
    hold_key(desk.palette.edit)
    desk.wait(lambda: desk.entry("Zoë Åström") is not None)
    desk.advance(1)
    desk.wait_state("Zoë Åström", CallState.RINGING_OWN)
    assert desk.requests("POST", "/simple") == 1


def test_a_number_is_called_as_the_quiet_line_says(desk: QuickDesk) -> None:
    desk.open_palette("+32 2 555.12.34")
    assert "+3225551234" in desk.chosen()
    assert "→ +3225551234" in shown_text(desk.palette)
    press(desk.palette.edit)
    (dial,) = [command for command in desk.sent if isinstance(command, Dial)]
    assert dial.number == "+3225551234"
    desk.wait(lambda: desk.requests("POST", "/simple") == 1)


def test_enter_before_the_people_are_found_waits_for_them(desk: QuickDesk) -> None:
    desk.open_palette()
    QTest.keyClicks(desk.palette.edit, "zoe")
    press(desk.palette.edit)
    desk.wait(lambda: desk.entry("Zoë Åström") is not None)


def test_without_a_text_enter_does_nothing_until_a_line_is_chosen(desk: QuickDesk) -> None:
    desk.connect_to_anna()
    desk.open_palette()
    assert desk.offered()[0] == "Hold: Anna Peeters"
    press(desk.palette.edit)
    assert deeds(desk) == []
    assert desk.palette.isVisible()
    press(desk.palette.edit, Qt.Key.Key_Down)
    press(desk.palette.edit)
    desk.wait_state(ANNA, CallState.HELD)


def test_what_the_arrows_chose_stays_chosen_when_a_list_comes(desk: QuickDesk) -> None:
    desk.connect_to_anna()
    desk.open_palette()
    press(desk.palette.edit, Qt.Key.Key_Down)
    press(desk.palette.edit, Qt.Key.Key_Down)
    seen = desk.snapshots_seen
    desk.sim.incoming("0003*223")
    desk.poll()
    desk.wait_state(LUKASZ, CallState.INCOMING)
    assert desk.snapshots_seen > seen
    assert desk.chosen() == "Transfer Anna Peeters to…"


def test_a_held_enter_does_nothing(desk: QuickDesk) -> None:
    desk.connect_to_anna()
    desk.open_palette("hang up anna")
    hold_key(desk.palette.edit)
    assert deeds(desk) == []
    assert desk.palette.isVisible()


def test_escape_closes_and_does_nothing(desk: QuickDesk) -> None:
    desk.connect_to_anna()
    desk.open_palette("hang up anna")
    press(desk.palette.edit, Qt.Key.Key_Escape)
    assert not desk.palette.isVisible()
    assert deeds(desk) == []


def test_a_call_that_ends_meanwhile_takes_its_line_with_it(desk: QuickDesk) -> None:
    desk.connect("0003*223", LUKASZ)
    desk.connect_to_anna()
    desk.open_palette("hang up")
    assert desk.offered()[:2] == ["Hang up: Łukasz Wójcik", "Hang up: Anna Peeters"]
    assert desk.chosen() == "Hang up: Łukasz Wójcik"
    desk.sim.control("hangup", phone="0003*223")
    desk.poll()
    desk.wait_ended(LUKASZ)
    desk.wait(lambda: desk.offered()[:1] == ["Hang up: Anna Peeters"])
    press(desk.palette.edit)
    assert deeds(desk) == []
    assert desk.state(ANNA) is CallState.CONNECTED


def test_who_was_to_get_a_call_that_ended_is_not_called(desk: QuickDesk) -> None:
    desk.connect_to_anna()
    desk.open_palette("transfer anna to zoe")
    assert desk.chosen() == "Zoë Åström"
    desk.sim.control("hangup")
    desk.poll()
    desk.wait_ended(ANNA)
    desk.wait(lambda: desk.chosen() == "")
    assert "not possible any more" in shown_text(desk.palette)
    press(desk.palette.edit)
    assert [command for command in desk.sent if isinstance(command, Act | Dial)] == []
    assert desk.palette.isVisible()


def test_who_was_to_get_one_call_does_not_get_another_of_the_same_name(desk: QuickDesk) -> None:
    desk.connect("+442079460018", ANNA)
    desk.sim.incoming("+442079460018")
    desk.poll()
    desk.wait(lambda: len(desk.snapshot.live) == 2)
    desk.open_palette("tran anna")
    press(desk.palette.edit)
    desk.enter("zoe")
    assert desk.chosen() == "Zoë Åström"
    first = desk.snapshot.live[0]
    assert first.call is not None
    desk.engine.submit(Act(first.account, first.call.id, Action.HANG_UP))
    desk.wait(lambda: len(desk.snapshot.live) == 1)
    desk.wait(lambda: desk.chosen() == "")
    press(desk.palette.edit)
    assert deeds(desk) == []
    assert len(desk.snapshot.live) == 1


def test_what_is_chosen_stays_chosen_while_calls_come_and_go(desk: QuickDesk) -> None:
    desk.connect_to_anna()
    desk.open_palette("hang up anna")
    desk.sim.incoming("0003*223")
    desk.poll()
    desk.wait_state(LUKASZ, CallState.INCOMING)
    assert desk.chosen() == "Hang up: Anna Peeters"


def test_a_stale_list_offers_no_deed_and_says_why(desk: QuickDesk) -> None:
    desk.connect_to_anna()
    desk.sim.fault("drop")
    desk.poll()
    desk.wait(lambda: desk.freshness() is Freshness.STALE)
    desk.open_palette("hang up anna")
    assert not [title for title in desk.offered() if title.startswith("Hang up")]
    assert "not current" in shown_text(desk.palette)
    press(desk.palette.edit)
    assert deeds(desk) == []


def test_ctrl_k_opens_it_from_the_field_and_a_second_time_closes_it(desk: QuickDesk) -> None:
    desk.type("abc")
    desk.key(Qt.Key.Key_K, CTRL)
    assert desk.window.dialer.edit.text() == "abc"
    desk.wait(desk.palette.isActiveWindow)
    QTest.keyClick(desk.palette.edit, Qt.Key.Key_K, CTRL)
    assert not desk.palette.isVisible()


def test_a_global_key_opens_it(desk: QuickDesk) -> None:
    desk.inbox.post_notice(WindowWanted(palette=True))
    desk.wait(desk.palette.isActiveWindow)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("dial clip", "Dial from clipboard"),
        ("accounts", "Accounts…"),
        ("keys", "Keys"),
        ("settings", "Settings…"),
        ("notifications", "Settings: Notifications"),
        ("last number", "Bring the last number back"),
    ],
)
def test_pages_are_found_by_name(desk: QuickDesk, text: str, title: str) -> None:
    desk.open_palette(text)
    assert desk.chosen() == title


def test_quit_and_the_palette_itself_are_not_in_it(desk: QuickDesk) -> None:
    for text in ("quit", "find or do"):
        desk.open_palette(text)
        assert desk.offered() == []
        desk.palette.close_window()


def test_dial_from_clipboard_asks_the_engine_for_it(desk: QuickDesk) -> None:
    desk.open_palette("dial from clipboard")
    press(desk.palette.edit)
    assert DialText(TextSource.CLIPBOARD) in desk.sent
    desk.menu.clipboard_wanted.emit()
    assert desk.sent.count(DialText(TextSource.CLIPBOARD)) == 2


def test_field_and_list_have_names(desk: QuickDesk) -> None:
    desk.open_palette("zoe")
    for widget in (desk.palette.edit, desk.palette.results):
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name)


def test_a_key_is_answered_quickly_with_many_calls(qtbot: QtBot, theme: Theme) -> None:
    sent: list[Command] = []
    palette = Palette(theme, sent.append)
    qtbot.addWidget(palette)
    palette.on_snapshot(many_calls(100))
    palette.open()
    qtbot.waitUntil(palette.isActiveWindow)
    took = []
    for letter in ("transfer anna to b", "hang up anna", "caller 7"):
        palette.edit.clear()
        for key in letter:
            began = time.thread_time()
            # Not by QTest, which lets the event loop run for a while at each key.
            palette.edit.insert(key)
            asked = [command for command in sent if isinstance(command, FindPeople)][-1]
            palette.on_notice(PeopleFound(asked.serial, HITS))
            palette.repaint()
            took.append((time.thread_time() - began) * 1000)
    assert statistics.median(took) <= MOST_MS_A_KEY * slowness(), took


HITS = tuple(
    ContactHit(ContactId(n), f"Person {n}", "Company", f"+3247012{n:04}", "mobile")
    for n in range(20)
)


def many_calls(amount: int) -> Snapshot:
    calls = [make_call(f"c{n}", number=f"+322{n:06}") for n in range(amount)]
    entries = tuple(
        CallEntry(EntryKey(call.id), WORK, Phase.LIVE, Peer(call.peer.number, f"Caller {n}"), call)
        for n, call in enumerate(calls)
    )
    return Snapshot(1, (AccountView(ACCOUNT, Freshness.CURRENT, Heartbeat()),), entries)
