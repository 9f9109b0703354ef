"""A person before the settings window: with what it sends, or with a real engine behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from clicktodial.desktop.secrets.memory import MemoryStore
from clicktodial.desktop.secrets.worker import SecretWorker
from clicktodial.engine.engine import Engine
from clicktodial.engine.thread import EngineThread
from clicktodial.gui.bridge import Inbox
from clicktodial.gui.windows.settings import SettingsWindow
from clicktodial.pbx.registry import make_client
from clicktodial.storage.paths import Paths
from clicktodial.storage.settings import SettingsFile
from tests.no_desktop import no_desktop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.engine.messages import Command
    from clicktodial.gui.windows.settings_pages import PageName
    from clicktodial.model.dialplan import DialPlan
    from clicktodial.model.settings import Settings

WAIT_MS = 8000


class Bench:
    """The window; what it asks for is kept, and nothing comes of it but what a test tells."""

    def __init__(self, qtbot: QtBot, settings: Settings) -> None:
        self.qtbot = qtbot
        self.sent: list[Command] = []
        self.window = SettingsWindow(self.submit)
        qtbot.addWidget(self.window)
        self.window.on_settings(settings)

    def submit(self, command: Command) -> None:
        self.sent.append(command)

    def open(self, page: PageName) -> None:
        with self.qtbot.waitActive(self.window):
            self.window.open_at(page.value)

    def keep(self) -> None:
        """The engine has kept what was asked for."""
        self.window.on_settings(self.window.keeper.settings)

    @property
    def settings(self) -> Settings:
        return self.window.keeper.settings

    @property
    def plan(self) -> DialPlan:
        """That of the first account."""
        return self.settings.accounts[0].dial_plan

    # ---- looking

    def part(self, name: str) -> QWidget:
        found = [w for w in self.window.findChildren(QWidget, name) if w.isVisibleTo(self.window)]
        assert len(found) == 1, name
        return found[0]

    def is_shown(self, name: str) -> bool:
        found = self.window.findChildren(QWidget, name)
        return any(w.isVisibleTo(self.window) for w in found)

    def text(self, name: str) -> str:
        """What stands there; nothing while it is hidden."""
        if not self.is_shown(name):
            return ""
        part = self.part(name)
        assert isinstance(part, QLabel | QLineEdit)
        return part.text()

    def said(self) -> str:
        """The line at the window's foot."""
        return self.text("settingsState")

    def focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    # ---- doing

    def press(self, name: str) -> None:
        part = self.part(name)
        assert isinstance(part, QAbstractButton)
        assert part.isEnabled()
        part.click()

    def type(self, name: str, text: str) -> None:
        """Write this in place of what is there."""
        edit = self.part(name)
        assert isinstance(edit, QLineEdit)
        edit.setFocus()
        edit.selectAll()
        if text:
            QTest.keyClicks(edit, text)
        else:
            QTest.keyClick(edit, Qt.Key.Key_Delete)

    def enter(self, name: str, text: str) -> None:
        self.type(name, text)
        self.key(Qt.Key.Key_Return)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the system would send it."""
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, held)


class Desk(Bench):
    """The window on a real engine and a real file."""

    def __init__(self, qtbot: QtBot, folder: Path, settings: Settings) -> None:
        self.paths = Paths.under(folder)
        self.file = SettingsFile(self.paths.settings_file)
        self.file.update(lambda _now: settings)
        self.inbox = Inbox()
        self.engine = EngineThread(self._make_engine)
        super().__init__(qtbot, settings)
        self.inbox.observe(notice=self.window.on_notice)
        self.engine.start()

    def _make_engine(self) -> Engine:
        return Engine(
            paths=self.paths,
            secrets=SecretWorker(MemoryStore("")),
            make_client=make_client,
            desktop=no_desktop(),
            publish=self.inbox.post_snapshot,
            tell=self.inbox.post_notice,
        )

    def submit(self, command: Command) -> None:
        self.sent.append(command)
        self.engine.submit(command)

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    def in_file(self) -> Settings:
        return self.file.read().settings


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)
