"""The clipboard is looked at only if that is switched on, and never read here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import SIGNAL, QTimer
from PySide6.QtGui import QGuiApplication

from clicktodial.engine.messages import DialText, SettingsChanged
from clicktodial.gui.clipboard_watch import ClipboardWatch
from clicktodial.gui.quick_windows import QuickWindows
from clicktodial.gui.tray import Menu
from clicktodial.gui.windows.main import MainWindow
from clicktodial.model.selection import TextSource
from clicktodial.model.settings import Settings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from clicktodial.engine.messages import Command
    from clicktodial.gui.theme import Theme

WATCHED = DialText(TextSource.CLIPBOARD, watched=True)


class Watching:
    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.sent: list[Command] = []
        window = MainWindow(theme, lambda _command: None, hides_on_close=lambda: True)
        qtbot.addWidget(window)
        menu = Menu(lambda _command: None, window)
        self.quick = QuickWindows(theme, self.sent.append, window, menu)

    def switch(self, *, on: bool) -> None:
        self.quick.on_notice(SettingsChanged(Settings(watch_clipboard=on)))

    @staticmethod
    def listeners() -> int:
        return QGuiApplication.clipboard().receivers(SIGNAL("dataChanged()"))

    def copy_elsewhere(self) -> None:
        """What another program's copying looks like from here: the owner is not this one."""
        QGuiApplication.clipboard().dataChanged.emit()


@pytest.fixture
def watching(qtbot: QtBot, theme: Theme) -> Watching:
    return Watching(qtbot, theme)


def test_switched_off_it_does_not_listen(watching: Watching) -> None:
    before = watching.listeners()
    watching.switch(on=False)
    assert watching.listeners() == before
    watching.switch(on=True)
    assert watching.listeners() == before + 1
    watching.switch(on=True)
    assert watching.listeners() == before + 1
    watching.switch(on=False)
    assert watching.listeners() == before
    watching.copy_elsewhere()
    assert watching.sent == []


def test_many_steps_of_one_copy_are_one_question(watching: Watching) -> None:
    watching.switch(on=True)
    for _ in range(5):
        watching.copy_elsewhere()
    watching.qtbot.waitUntil(lambda: watching.sent == [WATCHED])


def test_switched_off_in_between_asks_nothing(watching: Watching) -> None:
    watching.switch(on=True)
    watching.copy_elsewhere()
    watching.switch(on=False)
    (watch,) = watching.quick.findChildren(ClipboardWatch)
    assert not any(timer.isActive() for timer in watch.findChildren(QTimer))
    assert watching.sent == []
