from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from clicktodial.gui import reach
from clicktodial.gui.reach import Reach

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Screen:
    """A window, and a panel that comes and goes."""

    def __init__(self, qtbot: QtBot) -> None:
        self.has_tray = True
        self.looks = 0
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.reach = Reach(self.window, self._look)

    def _look(self) -> bool:
        self.looks += 1
        return self.has_tray


@pytest.fixture
def screen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Screen:
    monkeypatch.setattr(reach, "LOOK_MS", 20)
    monkeypatch.setattr(reach, "LOOK_AT_START_MS", 10)
    monkeypatch.setattr(reach, "WAIT_FOR_TRAY_MS", 60)
    return Screen(qtbot)


def test_with_a_tray_a_hidden_window_stays_hidden(qtbot: QtBot, screen: Screen) -> None:
    screen.reach.begin_hidden()
    qtbot.waitUntil(lambda: screen.looks > 3)
    assert not screen.window.isVisible()


def test_a_tray_that_goes_leaves_a_minimized_window(qtbot: QtBot, screen: Screen) -> None:
    screen.reach.begin_hidden()
    screen.has_tray = False
    qtbot.waitUntil(screen.window.isMinimized)


def test_a_tray_that_is_late_at_login_brings_no_window(qtbot: QtBot, screen: Screen) -> None:
    screen.has_tray = False
    screen.reach.begin_hidden()
    qtbot.waitUntil(lambda: screen.looks > 2)
    assert not screen.window.isVisible()
    screen.has_tray = True
    looks = screen.looks
    qtbot.waitUntil(lambda: screen.looks > looks + 5)
    assert not screen.window.isVisible()


def test_without_any_tray_the_window_is_minimized_in_the_end(qtbot: QtBot, screen: Screen) -> None:
    screen.has_tray = False
    screen.reach.begin_hidden()
    assert not screen.window.isVisible()
    qtbot.waitUntil(screen.window.isMinimized)


def test_while_the_window_can_be_seen_nothing_is_looked_for(qtbot: QtBot, screen: Screen) -> None:
    screen.reach.on_hidden()
    screen.window.show()
    screen.reach.on_shown()
    looks = screen.looks
    qtbot.wait(60)
    assert screen.looks == looks
