"""A note on a call that goes on or has just ended: kept by the history, with a real engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from clicktodial.gui.widgets.history import HistoryPage
from clicktodial.gui.widgets.tabs import Tab

if TYPE_CHECKING:
    from clicktodial.gui.widgets.note_bar import NoteBar
    from clicktodial.model.history import PastCall
    from tests.gui.conftest import Desk

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")


def bar(desk: Desk) -> NoteBar:
    note = desk.window.note
    assert note is not None
    return note


def choose(desk: Desk, name: str, entry: str) -> None:
    button = desk.button(f"More actions: {name}")
    assert isinstance(button, QPushButton)
    menu = button.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == entry).trigger()


def newest(desk: Desk) -> PastCall | None:
    page = desk.window.tabs.page(Tab.HISTORY)
    assert isinstance(page, HistoryPage)
    return page.model.row(0)


def write(desk: Desk, text: str) -> None:
    QTest.keyClicks(bar(desk).line, text)
    QTest.keyClick(bar(desk).line, Qt.Key.Key_Return)


def test_a_note_is_written_while_one_talks_and_goes_on_after_the_end(desk: Desk) -> None:
    desk.connect_to_anna()
    choose(desk, "Anna Peeters", "Note…")
    assert bar(desk).isVisible()
    write(desk, "wants a price")
    assert not bar(desk).isVisible()
    desk.press("Hang up: Anna Peeters")
    desk.wait_ended("Anna Peeters")
    desk.press("Note: Anna Peeters")
    desk.wait(lambda: bar(desk).line.text() == "wants a price")
    write(desk, " list")
    desk.window.show_tab(Tab.HISTORY)
    desk.wait(lambda: (call := newest(desk)) is not None and call.note == "wants a price list")


def test_escape_leaves_the_note_and_the_window_as_they_were(desk: Desk) -> None:
    desk.connect_to_anna()
    choose(desk, "Anna Peeters", "Note…")
    QTest.keyClicks(bar(desk).line, "no")
    QTest.keyClick(bar(desk).line, Qt.Key.Key_Escape)
    assert not bar(desk).isVisible()
    assert desk.window.isVisible()
    desk.window.show_tab(Tab.HISTORY)
    desk.wait(lambda: (call := newest(desk)) is not None and call.note == "")


def test_what_was_typed_before_the_old_note_came_stands_behind_it(desk: Desk) -> None:
    desk.connect_to_anna()
    choose(desk, "Anna Peeters", "Note…")
    line = bar(desk).line
    line.setText("typed")
    line.learn("old")
    assert line.text() == "old typed"
    line.leave()
