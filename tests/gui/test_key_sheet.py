from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from clicktodial.gui.windows.key_sheet import KeySheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)")

KEYS = tuple((f"Ctrl+{n}", f"<b>What</b> number {n} does, in many words") for n in range(60))


def test_it_fits_the_screen_and_is_scrolled_by_keys(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    sheet = KeySheet(KEYS, parent)
    with qtbot.waitActive(sheet):
        sheet.open()
    assert sheet.height() < sheet.screen().availableSize().height()
    text = sheet.findChild(QLabel, "keySheetText")
    assert text is not None
    assert "&lt;b&gt;What" in text.text()
    assert sheet.area.hasFocus()
    bar = sheet.area.verticalScrollBar()
    assert bar.maximum() > 0
    QTest.keyClick(sheet.area, Qt.Key.Key_Down)
    assert bar.value() > 0
    QTest.keyClick(sheet.area, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
