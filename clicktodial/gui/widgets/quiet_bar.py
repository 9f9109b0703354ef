"""The user is not to be disturbed: said above the window's last line as long as it is so."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from clicktodial.gui.models.quiet import quiet_text
from clicktodial.gui.widgets.banner import link_button
from clicktodial.gui.widgets.labels import WrappedLabel
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class QuietBar(QFrame):
    """Until when, with *Turn off*."""

    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("quietBar")
        self.setProperty("role", "banner")
        self._text = WrappedLabel(parent=self)
        self.off_button = link_button(tr("Turn off"), self)
        self.off_button.setObjectName("endQuiet")
        self.off_button.setAccessibleName(tr("Turn do not disturb off"))
        self.off_button.clicked.connect(self.ended)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 7, 14, 7)
        line.setSpacing(10)
        line.addWidget(self._text, 1)
        line.addWidget(self.off_button)
        self.hide()

    def show_quiet(self, ends: float | None) -> None:
        """Say until when; nothing when it is off."""
        if ends is not None:
            text = quiet_text(ends, time.time())
            self._text.show_text(text)
            self.setAccessibleName(text)
        self.setVisible(ends is not None)
