from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from clicktodial.gui import language
from clicktodial.gui.windows.key_sheet import KeySheet, spelled
from clicktodial.gui.windows.keys import key_sheet
from clicktodial.gui.windows.main import MainWindow
from clicktodial.model.shortcuts import GlobalKey

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from clicktodial.gui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)")

KEYS = tuple((f"Ctrl+{n}", f"<b>What</b> number {n} does, in many words") for n in range(30))
GROUPS = (("Calls", KEYS), ("Lists", KEYS))


def test_it_fits_the_screen_and_is_scrolled_by_keys(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    sheet = KeySheet(GROUPS, parent)
    with qtbot.waitActive(sheet):
        sheet.open()
    assert sheet.height() < sheet.screen().availableSize().height()
    lines = [label.accessibleName() for label in sheet.findChildren(QLabel)]
    assert "Ctrl+3: <b>What</b> number 3 does, in many words" in lines
    assert sheet.area.hasFocus()
    bar = sheet.area.verticalScrollBar()
    assert bar.maximum() > 0
    QTest.keyClick(sheet.area, Qt.Key.Key_Down)
    assert bar.value() > 0
    QTest.keyClick(sheet.area, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_every_key_of_the_window_stands_in_it(qtbot: QtBot, theme: Theme) -> None:
    window = MainWindow(theme, lambda _command: None, hides_on_close=lambda: True)
    qtbot.addWidget(window)
    groups = key_sheet({GlobalKey.SHOW_WINDOW: "Meta+C"})
    told = " ".join(f"{keys} {what}" for _, lines in groups for keys, what in lines)
    for shortcut in window.findChildren(QShortcut):
        key = shortcut.key().toString(QKeySequence.SequenceFormat.PortableText)
        # Of one row of figures the first stands for all.
        assert re.sub(r"^(Alt\+|Ctrl\+)?[2-9]$", r"\g<1>1", key) in told, key
    assert ("In any program", (("Meta+C", "Show the window"),)) in groups


def test_keys_are_called_as_on_the_keyboard(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert spelled("Ctrl+Shift+E") == "Ctrl+Shift+E"
    monkeypatch.setattr(language, "language", lambda: "de")
    default = QLocale()
    language.speak_alike(qapp)
    try:
        assert spelled("Ctrl+Shift+E") == "Strg+Umschalt+E"
    finally:
        QLocale.setDefault(default)
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
            translator.setParent(None)
