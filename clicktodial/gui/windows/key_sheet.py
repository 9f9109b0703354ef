"""All keys, in a dialog that fits every screen."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from clicktodial.gui.widgets.labels import WrappedLabel
from clicktodial.gui.widgets.settings_parts import button
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

_FRAME = 60
"""Logical pixels of the screen that are left to the frame and to panels."""


class KeySheet(QDialog):
    """Scrolled with the arrow keys where it is longer than the screen."""

    def __init__(self, keys: Iterable[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keySheet")
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lines = "".join(
            f"<tr><td><b>{escape(key)}</b>&nbsp;&nbsp;</td><td>{escape(what)}</td></tr>"
            for key, what in keys
        )
        text = WrappedLabel(parent=self)
        text.setObjectName("keySheetText")
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setText(f"<table cellpadding='3'>{lines}</table>")
        self.area = QScrollArea(self)
        self.area.setObjectName("keySheetArea")
        self.area.setAccessibleName(tr("Keys"))
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(text)
        close = button(tr("C&lose"), "closeKeys", self)
        close.clicked.connect(self.close)
        whole = QVBoxLayout(self)
        whole.addWidget(self.area, 1)
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        room = self.screen().availableSize()
        self.resize(min(460, room.width() - 8), min(640, room.height() - _FRAME))
        self.area.setFocus()
