"""The main job in the window: every press reaches a real phone system, or does nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from clicktodial.engine.import_messages import ContactsImported, ImportContacts
from clicktodial.engine.messages import Dismiss, HotkeysChanged
from clicktodial.gui.widgets.call_row import CallRow
from clicktodial.gui.windows.keys import key_sheet
from clicktodial.model.calls import CallState
from clicktodial.model.shortcuts import GlobalKey, KeyState, KeyStatus
from clicktodial.model.snapshot import EndReason, Freshness, Phase
from clicktodial.sim import scenarios
from tests.gui.conftest import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.gui.theme import Theme
    from clicktodial.sim.server import Sim

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def dial_zoe(desk: Desk) -> None:
    desk.type("zoe")
    desk.wait(lambda: desk.window.results.chosen() is not None)
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: desk.entry("Zoë Åström") is not None)


# ---- dialling


def test_a_call_is_placed_by_name_and_goes_through_its_whole_life(desk: Desk) -> None:
    dial_zoe(desk)
    assert desk.window.dialer.edit.text() == ""
    desk.wait(lambda: desk.requests("POST", "/simple") == 1)
    desk.advance(0.5)
    desk.wait_state("Zoë Åström", CallState.RINGING_OWN)
    desk.advance(2)
    desk.advance(0.5)
    desk.wait_state("Zoë Åström", CallState.RINGING_PEER)
    desk.advance(3)
    desk.wait_state("Zoë Åström", CallState.CONNECTED)
    assert desk.requests("POST", "/simple") == 1


def test_enter_pressed_before_the_search_has_answered_waits_for_it(desk: Desk) -> None:
    desk.type("zoe")
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: desk.entry("Zoë Åström") is not None)
    assert desk.requests("POST", "/simple") == 1


def test_a_double_click_on_call_places_one_call(desk: Desk) -> None:
    desk.type("12345")
    desk.wait(lambda: desk.window.results.chosen() is not None)
    for _ in range(3):
        desk.window.dialer.call_button.click()
        desk.window.dialer.edit.setText("12345")
    desk.wait(lambda: desk.requests("POST", "/simple") == 1)
    desk.advance(1)
    desk.wait(lambda: desk.entry("12345") is not None)
    assert desk.requests("POST", "/simple") == 1


def test_a_held_enter_key_places_one_call(desk: Desk) -> None:
    desk.type("12345")
    edit = desk.window.dialer.edit
    desk.wait(lambda: desk.window.results.chosen() is not None)
    for _ in range(5):
        QTest.keyPress(edit, Qt.Key.Key_Return)
    desk.wait(lambda: desk.requests("POST", "/simple") == 1)
    desk.advance(1)
    desk.wait(lambda: desk.state("12345") is CallState.RINGING_OWN)
    assert desk.requests("POST", "/simple") == 1


def test_the_quiet_line_says_what_will_really_be_dialled(desk: Desk) -> None:
    desk.type("+32 (0)2 555.12.34")
    line = desk.window.findChild(QWidget, "quietLine")
    assert line is not None
    assert line.accessibleName() == "→ +3225551234 · Belgium, fixed line · from 0003*210"


def test_the_keys_that_work_anywhere_are_told_in_the_window(desk: Desk) -> None:
    keys = {GlobalKey.DIAL_SELECTION: KeyState(KeyStatus.ACTIVE, "Ctrl+Alt+D")}
    desk.window.on_notice(HotkeysChanged(keys, "X11"))
    assert "press Ctrl+Alt+D" in desk.window.empty.words.text()
    everywhere = ("In any program", (("Ctrl+Alt+D", "Dial the selected text"),))
    assert everywhere in key_sheet(desk.window.global_keys)
    desk.window.on_notice(HotkeysChanged({}, "none", "There are no keys here."))
    assert "Ctrl" not in desk.window.empty.words.text()


def test_the_quiet_line_tells_each_step_when_it_is_pointed_at(desk: Desk) -> None:
    desk.type("+32 (0)2 555.12.34")
    line = desk.window.findChild(QWidget, "quietLine")
    assert line is not None
    assert "“(0)” left out" in line.toolTip()
    assert "separators removed" in line.toolTip()


def test_an_empty_field_brings_the_last_number_back_without_dialling_it(desk: Desk) -> None:
    desk.type("12345")
    desk.wait(lambda: desk.window.results.chosen() is not None)
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: desk.requests("POST", "/simple") == 1)
    desk.key(Qt.Key.Key_Return)
    assert desk.window.dialer.edit.text() == "12345"
    assert desk.requests("POST", "/simple") == 1


def test_what_is_neither_name_nor_number_is_not_dialled(desk: Desk) -> None:
    desk.type("nobody at all")
    desk.wait(lambda: not desk.window.dialer.field.is_waiting())
    desk.key(Qt.Key.Key_Return)
    line = desk.window.findChild(QWidget, "quietLine")
    assert line is not None
    assert "Nobody found" in line.accessibleName()
    assert desk.requests("POST", "/simple") == 0


def test_escape_clears_the_field_first_and_hides_the_window_then(desk: Desk) -> None:
    desk.type("abc")
    desk.key(Qt.Key.Key_Escape)
    assert desk.window.dialer.edit.text() == ""
    assert desk.window.isVisible()
    desk.key(Qt.Key.Key_Escape)
    assert not desk.window.isVisible()


def test_a_phone_that_is_not_picked_up_is_named_and_called_again(desk: Desk) -> None:
    desk.sim.control("phones", phone="0003*210", pickup="decline")
    dial_zoe(desk)
    desk.advance(0.5)
    desk.wait_state("Zoë Åström", CallState.RINGING_OWN)
    desk.advance(5)
    assert desk.wait_ended("Zoë Åström").reason is EndReason.OWN_DECLINED
    desk.press("Call again: Zoë Åström")
    desk.wait(lambda: desk.requests("POST", "/simple") == 2)


def test_a_lost_answer_is_found_again_and_never_sent_twice(desk: Desk) -> None:
    desk.sim.fault("drop-answer", count=1, method="POST", path="/simple")
    dial_zoe(desk)
    desk.advance(0.5)
    desk.wait_state("Zoë Åström", CallState.RINGING_OWN)
    assert desk.requests("POST", "/simple") == 1


def test_a_refused_call_says_what_the_phone_system_said(desk: Desk) -> None:
    desk.sim.fault("501", count=1, method="POST", path="/simple")
    dial_zoe(desk)
    entry = desk.wait_ended("Zoë Åström")
    assert entry.reason is EndReason.REFUSED
    assert desk.button("Call again: Zoë Åström").isEnabled()


# ---- acting on calls


def test_hold_and_resume_by_button(desk: Desk) -> None:
    desk.connect_to_anna()
    desk.press("Hold: Anna Peeters")
    desk.wait_state("Anna Peeters", CallState.HELD)
    desk.press("Resume: Anna Peeters")
    desk.wait_state("Anna Peeters", CallState.CONNECTED)


def test_hold_and_hang_up_by_key_while_the_field_has_the_focus(desk: Desk) -> None:
    desk.connect_to_anna()
    desk.window.dialer.edit.setFocus()
    desk.key(Qt.Key.Key_E, CTRL)
    desk.wait_state("Anna Peeters", CallState.HELD)
    desk.key(Qt.Key.Key_E, CTRL | SHIFT)
    assert desk.wait_ended("Anna Peeters").reason is EndReason.HUNG_UP


def test_transfer_by_keyboard_alone(desk: Desk) -> None:
    desk.connect_to_anna()
    desk.key(Qt.Key.Key_T, CTRL)
    QTest.keyClicks(desk.window.transfer.edit, "zo")
    desk.wait(
        lambda: (c := desk.window.transfer.results.chosen()) is not None and c.number == "220"
    )
    QTest.keyClick(desk.window.transfer.edit, Qt.Key.Key_Return)
    entry = desk.wait_ended("Anna Peeters")
    assert (entry.reason, entry.target) == (EndReason.TRANSFERRED, "220")


def test_escape_leaves_a_transfer_and_the_call_as_it_was(desk: Desk) -> None:
    desk.connect_to_anna()
    desk.press("Transfer: Anna Peeters")
    assert desk.window.stack.currentWidget() is desk.window.transfer
    desk.key(Qt.Key.Key_Escape)
    assert desk.window.stack.currentWidget() is desk.window.calls
    assert desk.window.isVisible()
    assert desk.requests("PUT") == 0


def test_a_call_that_ends_during_the_transfer_takes_the_picker_with_it(desk: Desk) -> None:
    desk.connect_to_anna()
    desk.press("Transfer: Anna Peeters")
    desk.sim.control("hangup")
    desk.poll()
    desk.wait_ended("Anna Peeters")
    assert desk.window.stack.currentWidget() is desk.window.calls
    assert desk.requests("PUT") == 0


def test_an_incoming_call_goes_to_voicemail(desk: Desk) -> None:
    desk.sim.incoming("+442079460018")
    desk.poll()
    desk.wait_state("Anna Peeters", CallState.INCOMING)
    desk.press("To voicemail: Anna Peeters")
    assert desk.wait_ended("Anna Peeters").reason is EndReason.TO_VOICEMAIL


def test_hang_up_is_one_press_and_its_spot_stays_dead(desk: Desk) -> None:
    desk.connect("0003*223", "Łukasz Wójcik")
    desk.connect_to_anna()
    spot = desk.button("Hang up: Łukasz Wójcik")
    where = spot.mapToGlobal(spot.rect().center())
    desk.press("Hang up: Łukasz Wójcik")
    ended = desk.wait_ended("Łukasz Wójcik")
    # The ended row goes, and Anna's button moves under the pointer.
    desk.engine.submit(Dismiss(ended.key))
    desk.wait(lambda: desk.entry("Łukasz Wójcik") is None)
    under = desk.button("Hang up: Anna Peeters")
    assert under.rect().contains(under.mapFromGlobal(where))
    QTest.mouseClick(under, Qt.MouseButton.LeftButton, pos=under.mapFromGlobal(where))
    desk.poll()
    assert desk.requests("DELETE") == 1
    assert desk.state("Anna Peeters") is CallState.CONNECTED


def test_a_second_press_on_hang_up_sends_nothing(desk: Desk) -> None:
    desk.connect_to_anna()
    button = desk.button("Hang up: Anna Peeters")
    for _ in range(3):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.wait_ended("Anna Peeters")
    assert desk.requests("DELETE") == 1


def test_calls_are_marked_by_number_keys(desk: Desk) -> None:
    desk.connect("0003*223", "Łukasz Wójcik")
    desk.connect_to_anna()
    desk.key(Qt.Key.Key_2, ALT)
    row = desk.window.calls.current_row()
    assert row is not None
    assert row.title == "Anna Peeters"


# ---- trouble


def test_a_stale_list_says_so_and_its_buttons_do_nothing(desk: Desk) -> None:
    desk.connect_to_anna()
    desk.sim.fault("drop")
    desk.poll()
    desk.wait(lambda: desk.freshness() is Freshness.STALE)
    assert desk.window.banner.isVisible()
    assert "No news from “work”" in desk.window.banner.accessibleName()
    assert not desk.button("Hang up: Anna Peeters").isEnabled()
    desk.key(Qt.Key.Key_E, CTRL | SHIFT)
    assert desk.requests("DELETE") == 0
    desk.sim.control("clear-faults")
    desk.press("Try now")
    desk.wait(lambda: desk.freshness() is Freshness.CURRENT)
    assert not desk.window.banner.isVisible()


def test_without_a_list_the_window_never_claims_that_there_are_no_calls(desk: Desk) -> None:
    desk.sim.fault("drop")
    desk.poll()
    desk.wait(lambda: desk.freshness() is Freshness.STALE)
    assert desk.window.empty.headline.text() == "The calls are not known right now"


def test_an_unchanged_poll_sends_nothing_to_the_gui(desk: Desk) -> None:
    desk.connect_to_anna()
    seen, polls = desk.snapshots_seen, desk.requests("GET")
    desk.wait(lambda: desk.requests("GET") >= polls + 3)
    assert desk.snapshots_seen == seen


# ---- the window itself


def test_closing_hides_to_the_tray_or_minimises_without_one(desk: Desk) -> None:
    desk.window.close()
    assert not desk.window.isVisible()
    desk.window.bring_up()
    desk.has_tray = False
    desk.window.close()
    assert desk.window.isMinimized()


def test_a_link_waits_in_the_field_for_enter(desk: Desk) -> None:
    desk.window.bring_up("tel:+32-2-555-12-34")
    assert desk.window.dialer.edit.text() == "tel:+32-2-555-12-34"
    desk.wait(lambda: desk.window.results.chosen() is not None)
    assert desk.requests("POST", "/simple") == 0
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: desk.entry("+3225551234") is not None)


def test_every_control_has_a_name_for_the_screen_reader(desk: Desk) -> None:
    desk.connect_to_anna()
    unnamed = [
        f"{type(widget).__name__} {widget.objectName()}"
        for kind in (QAbstractButton, QLineEdit)
        for widget in desk.window.findChildren(kind)
        if widget.isVisibleTo(desk.window)
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert unnamed == []


def test_many_calls_make_few_widgets_and_all_can_be_reached(desk: Desk) -> None:
    desk.sim.on_its_thread(lambda board: scenarios.calls_going_on(board.world, 200))
    desk.poll()
    desk.wait(lambda: len(desk.snapshot.entries) == 200)
    assert len(desk.window.calls.findChildren(CallRow)) < 20
    desk.window.calls.set_current(199)
    row = desk.window.calls.current_row()
    assert row is not None
    desk.window.act(row, row.end.does)  # type: ignore[arg-type, union-attr]
    desk.wait(lambda: sum(e.phase is Phase.ENDED for e in desk.snapshot.entries) == 1)


def test_a_broken_settings_file_is_kept_aside_named_and_told(
    qtbot: QtBot, theme: Theme, own_home: Path, sim: Sim
) -> None:
    desk = Desk(qtbot, theme, own_home / "program", sim)
    desk.paths.settings_file.write_text("this = is not [ toml")
    desk.window.show()
    desk.engine.start()
    desk.wait(desk.window.trouble.isVisible)
    kept = list(desk.paths.config.glob("settings.toml.broken-*"))
    assert [path.read_text() for path in kept] == ["this = is not [ toml"]
    assert kept[0].name in desk.window.trouble.accessibleName()
    desk.press("Dismiss")
    assert not desk.window.trouble.isVisible()
    desk.engine.stop()


def test_a_broken_contacts_file_is_kept_aside_named_and_told(
    qtbot: QtBot, theme: Theme, own_home: Path, sim: Sim
) -> None:
    desk = Desk(qtbot, theme, own_home / "program", sim)
    desk.paths.contacts_file.write_bytes(b"no database" * 1000)
    desk.open()
    desk.wait(desk.window.trouble.isVisible)
    kept = list(desk.paths.data.glob("contacts.sqlite3.broken-*"))
    assert kept[0].read_bytes() == b"no database" * 1000
    assert kept[0].name in desk.window.trouble.accessibleName()
    desk.engine.stop()


def test_people_are_imported_and_found_and_bad_lines_told(desk: Desk, own_home: Path) -> None:
    file = own_home / "people.csv"
    file.write_text("name,phone\nNoémie Dupont,+33 1 99 00 55 99\nNobody,not a number\n")
    desk.engine.submit(ImportContacts(file))
    desk.wait(lambda: any(isinstance(n, ContactsImported) for n in desk.notices))
    (report,) = [n for n in desk.notices if isinstance(n, ContactsImported)]
    assert report.added >= 1
    assert any(problem.startswith("line 3: ") for problem in report.problems)
    desk.type("noemie")
    desk.wait(lambda: desk.window.results.chosen() is not None)
    chosen = desk.window.results.chosen()
    assert chosen is not None
    assert chosen.title == "Noémie Dupont"


def test_a_caller_is_named_whatever_notation_the_phone_system_uses(desk: Desk) -> None:
    desk.sim.incoming("00442079460018")
    desk.poll()
    desk.wait_state("Anna Peeters", CallState.INCOMING)
