"""The letters beside a long list of names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from clicktodial.i18n import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from clicktodial.gui.theme import Theme


class LetterStrip(QWidget):
    """The letters at the end of the list, to go to by mouse; by keys it is Ctrl+Page Down."""

    pressed = Signal(int)
    """The row where that letter begins."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._letters: tuple[tuple[str, int], ...] = ()
        self.setObjectName("letters")
        self.setAccessibleName(tr("Letters"))
        self.setAccessibleDescription(tr("Ctrl+Page Down goes to the next letter"))
        self.setToolTip(tr("Go to a letter (Ctrl+Page Down: the next one)"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.75)
        font.setBold(True)
        self.setFont(font)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("W") + 8)
        self.hide()

    def show_letters(self, letters: tuple[tuple[str, int], ...]) -> None:
        """Offer these; with fewer than two there is nothing to choose."""
        self._letters = letters
        self.setVisible(len(letters) > 1)
        self.update()

    def _shown(self) -> list[tuple[QRect, str, int]]:
        """The letters there is room for, evenly chosen, and where each is."""
        room = max(self.height() // (self.fontMetrics().height() + 1), 1)
        step = -(-len(self._letters) // room) or 1
        shown = self._letters[::step]
        height = min(self.height() / max(len(shown), 1), self.fontMetrics().height() * 1.6)
        return [
            (QRect(0, round(n * height), self.width(), round(height)), letter, row)
            for n, (letter, row) in enumerate(shown)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.colors.accent))
        for rect, letter, _row in self._shown():
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        rows = [row for rect, _, row in self._shown() if rect.top() <= at.y()]
        if rows:
            self.pressed.emit(rows[-1])
        event.accept()
