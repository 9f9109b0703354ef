"""All keys, in a dialog that fits every screen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from clicktodial.gui.widgets.forms import words
from clicktodial.gui.widgets.labels import LeadingLabel, WrappedLabel
from clicktodial.gui.widgets.settings_parts import button
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clicktodial.gui.windows.keys import Keys

_FRAME = 60
"""Logical pixels of the screen that are left to the frame and to panels."""
_ON_THE_KEYBOARD = re.compile("Ctrl|Shift|Alt|Meta|Enter|Esc|Delete|Del|Page Down|Down|Tab")


def spelled(keys: str) -> str:
    """The keys as they are called in the person's language (“Strg+E”), which Qt knows."""
    return _ON_THE_KEYBOARD.sub(lambda key: QCoreApplication.translate("QShortcut", key[0]), keys)


class KeySheet(QDialog):
    """Scrolled with the arrow keys where it is longer than the screen."""

    def __init__(self, groups: Iterable[tuple[str, Keys]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keySheet")
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.area = QScrollArea(self)
        self.area.setObjectName("keySheetArea")
        self.area.setAccessibleName(tr("Keys"))
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(_sheet(groups))
        close = button(tr("C&lose"), "closeKeys", self)
        close.clicked.connect(self.close)
        whole = QVBoxLayout(self)
        whole.addWidget(self.area, 1)
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        room = self.screen().availableSize()
        self.resize(min(460, room.width() - 8), min(640, room.height() - _FRAME))
        self.area.setFocus()


def _sheet(groups: Iterable[tuple[str, Keys]]) -> QWidget:
    sheet = QWidget()
    table = QGridLayout(sheet)
    table.setHorizontalSpacing(14)
    table.setVerticalSpacing(5)
    table.setColumnStretch(1, 1)
    for title, keys in groups:
        heading = words(sheet, "title")
        heading.setText(title)
        table.addWidget(heading, table.rowCount(), 0, 1, 2)
        for combination, what in keys:
            _add_line(table, spelled(combination), what, sheet)
        table.setRowMinimumHeight(table.rowCount(), 6)
    table.setRowStretch(table.rowCount(), 1)
    return sheet


def _add_line(table: QGridLayout, keys: str, what: str, sheet: QWidget) -> None:
    """One line; whoever hears it hears both of its halves at once."""
    row = table.rowCount()
    pressed, does = LeadingLabel("title", sheet), WrappedLabel("", sheet)
    # A combination is read from the left in every language.
    pressed.setText(f"\u2066{keys}\u2069")
    does.show_text(what)
    does.setAccessibleName(f"{keys}: {what}")
    table.addWidget(pressed, row, 0, Qt.AlignmentFlag.AlignTop)
    table.addWidget(does, row, 1)
