"""A person before another program: the popup and the palette on a real engine and phone system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from clicktodial.engine.messages import NumbersFound, UnderstandText
from clicktodial.gui.quick_windows import QuickWindows
from clicktodial.gui.tray import Menu
from clicktodial.model.selection import TextSource
from tests.gui.conftest import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.engine.messages import Command
    from clicktodial.gui.theme import Theme
    from clicktodial.gui.windows.number_popup import NumberPopup
    from clicktodial.gui.windows.palette import Palette
    from clicktodial.sim.server import Sim

ENTER = Qt.Key.Key_Return


class QuickDesk(Desk):
    """The main window stands by; what counts is what comes in front of it."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path, sim: Sim) -> None:
        super().__init__(qtbot, theme, folder, sim)
        self.sent: list[Command] = []
        self.menu = Menu(self.submit, self.window)
        self.quick = QuickWindows(theme, self.submit, self.window, self.menu)
        self.inbox.observe(snapshot=self.quick.on_snapshot, notice=self.quick.on_notice)
        self.inbox.observe(snapshot=self.menu.show_snapshot)
        qtbot.addWidget(self.popup)
        qtbot.addWidget(self.palette)

    @property
    def popup(self) -> NumberPopup:
        return self.quick.popup()

    @property
    def palette(self) -> Palette:
        return self.quick.palette()

    def submit(self, command: Command) -> None:
        self.sent.append(command)
        self.engine.submit(command)

    def select(self, text: str, source: TextSource = TextSource.SELECTION) -> None:
        """The text has been read; the popup shows what is in it, and has the focus."""
        before = self.answers()
        self.engine.submit(UnderstandText(text, source))
        self.wait(lambda: self.answers() == before + 1)
        self.wait(self.popup.isActiveWindow)

    def answers(self) -> int:
        return sum(isinstance(notice, NumbersFound) for notice in self.notices)

    def open_palette(self, text: str = "") -> None:
        # Without a screen the focus does not go back by itself when a window closes.
        self.window.activateWindow()
        self.quick.show_palette()
        self.wait(self.palette.isActiveWindow)
        self.enter(text)

    def enter(self, text: str) -> None:
        """Type into the palette and wait for the people."""
        QTest.keyClicks(self.palette.edit, text)
        self.wait(lambda: not self.palette.field.is_waiting())

    def offered(self) -> list[str]:
        return [line.title for line in self.palette.results.lines()]

    def chosen(self) -> str:
        line = self.palette.results.chosen()
        return line.title if line is not None else ""

    def calls_placed(self) -> list[str]:
        """Whom the phone system was asked to call."""
        self.poll()
        return [str(call) for call in self.sim.log("POST", "/simple")]


def press(widget: QWidget, key: Qt.Key = ENTER) -> None:
    QTest.keyClick(widget, key)


def hold_key(widget: QWidget, times: int = 5, key: Qt.Key = ENTER) -> None:
    """What arrives of a key that is held since before: repeats only."""
    for _ in range(times):
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
            QApplication.sendEvent(widget, event)


def shown_text(window: QWidget) -> str:
    labels = window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(window) and label.text())


def opened(qtbot: QtBot, theme: Theme, folder: Path, sim: Sim) -> Iterator[QuickDesk]:
    made = QuickDesk(qtbot, theme, folder, sim)
    made.open()
    yield made
    made.engine.stop()
