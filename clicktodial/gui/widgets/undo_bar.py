"""A bar that says what was done, and takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from clicktodial.gui.widgets.banner import lay_out_bar, link_button
from clicktodial.gui.widgets.forms import announce
from clicktodial.gui.widgets.labels import WrappedLabel
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class UndoBar(QFrame):
    """Stays until it is dismissed, or something else was done."""

    undo_pressed = Signal(int)
    """The change that is to be undone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setObjectName("undoBar")
        self._batch = 0
        self._text = WrappedLabel(parent=self)
        self.undo = link_button(tr("Undo"), self)
        self.undo.setObjectName("undo")
        self.undo.clicked.connect(self.press)
        dismiss = link_button(tr("Dismiss"), self)
        dismiss.clicked.connect(self.hide)
        lay_out_bar(self, self._text, self.undo, dismiss)

    def say(self, text: str, batch: int = 0) -> None:
        """Say this; with a ``batch`` it can be undone."""
        self._batch = batch
        self._text.show_text(text)
        self.setAccessibleName(text)
        self.undo.setVisible(bool(batch))
        self.undo.setAccessibleName(tr("Undo: {what}", what=text))
        self.show()
        announce(self, text)

    def text(self) -> str:
        """What it says; empty while it is gone."""
        return "" if self.isHidden() else self._text.accessibleName()

    def press(self) -> None:
        """Undo, if there is something to undo."""
        if self._batch and not self.isHidden():
            batch, self._batch = self._batch, 0
            self.hide()
            self.undo_pressed.emit(batch)
