"""A field of several lines for a secret that is pasted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

_ERASE = {Qt.Key.Key_Backspace.value, Qt.Key.Key_Delete.value}
_LEAVES_ALONE = {
    *(Qt.Key.Key_Up.value, Qt.Key.Key_Down.value, Qt.Key.Key_PageUp.value),
    *(Qt.Key.Key_PageDown.value, Qt.Key.Key_Home.value, Qt.Key.Key_End.value),
}
BULLET = "●"


class PasteField(QPlainTextEdit):
    """While it is masked, the field holds bullets alone: what is pasted takes the place of what
    was there, what is typed is added to it, and Delete empties it. Nothing can be copied or taken
    back. Shown, it is an ordinary field."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._is_masked, self._is_changing = "", True, False
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.textChanged.connect(self._on_changed)
        self.set_masked(masked=True)

    def secret_text(self) -> str:
        """What was entered."""
        return self._text

    def set_secret_text(self, text: str) -> None:
        """Hold this, and nothing of what was there before."""
        self._text = text
        shown = re.sub(r"\S", BULLET, text) if self._is_masked else text
        self._is_changing = True
        self.setPlainText(shown)
        self._is_changing = False
        self.moveCursor(self.textCursor().MoveOperation.End)

    def set_masked(self, *, masked: bool) -> None:
        """Hide or show what was entered."""
        self._is_masked = masked
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, not masked)
        self.set_secret_text(self._text)

    def _on_changed(self) -> None:
        if not self._is_changing:
            self._text = self.toPlainText()
            self.edited.emit()

    def _enter(self, text: str) -> None:
        self.set_secret_text(text)
        self.edited.emit()

    # ---- while it is masked

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_masked or event.key() in _LEAVES_ALONE:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in _ERASE:
            self._enter("")
        elif _is_letter(event):
            self._enter(self._text + event.text())
        else:
            event.ignore()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self._is_masked:
            super().insertFromMimeData(source)
        elif source.hasText():
            self._enter(source.text())

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is masked leaves the field neither by the clipboard nor by dragging."""
        data = super().createMimeDataFromSelection()
        if self._is_masked:
            data.clear()
        return data

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._is_masked:
            super().contextMenuEvent(event)


def _is_letter(event: QKeyEvent) -> bool:
    """Is it something typed? A shortcut is not; AltGr, which is Ctrl and Alt to some, is."""
    modifiers = event.modifiers()
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    return bool(event.text()) and event.text().isprintable() and control == alt
