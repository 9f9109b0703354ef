"""One line to write a note in: kept by Enter or by going elsewhere, Esc leaves it as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from clicktodial.i18n import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

LONGEST_NOTE = 2000


class NoteLine(QLineEdit):
    """``kept`` once with the text, when it is another one than before; ``closed`` in any case."""

    kept = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = ""
        self._is_open = False
        self.setMaxLength(LONGEST_NOTE)
        self.setPlaceholderText(tr("What to remember of this call"))
        self.setAccessibleDescription(tr("Enter keeps the note, Esc leaves it as it was"))
        self.installEventFilter(self)
        self.returnPressed.connect(self.keep)
        self.hide()

    def open_for(self, note: str, whom: str) -> None:
        """Write the note of a call with ``whom``, which is ``note`` so far."""
        self._before, self._is_open = note, True
        self.setText(note)
        self.setAccessibleName(tr("Note on the call: {name}", name=whom))
        self.show()
        self.setFocus()
        self.end(False)  # noqa: FBT003 - Qt's signature

    def is_open(self) -> bool:
        """Is a note being written?"""
        return self._is_open

    def learn(self, note: str) -> None:
        """This is the note so far; what has been typed meanwhile stands behind it."""
        if self._is_open:
            typed = "" if self.text() == self._before else self.text()
            self.setText(f"{note} {typed}".strip())
        self._before = note

    def leave(self) -> None:
        """Close without keeping."""
        self._close(keeps=False)

    def keep(self) -> None:
        """Close and keep what was written."""
        self._close(keeps=True)

    def _close(self, *, keeps: bool) -> None:
        if not self._is_open:
            return
        self._is_open = False
        text = self.text().strip()
        if keeps and text != self._before:
            self.kept.emit(text)
        self.hide()
        self.closed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu that comes up, or another window in front, is not going elsewhere.
        passing = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
        if event.reason() not in passing:
            self.keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape.value
        ):
            # Taken before the window's own Esc, which hides it.
            self.leave()
            event.accept()
            return True
        return super().eventFilter(watched, event)
