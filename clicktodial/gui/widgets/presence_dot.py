"""The mark that tells what a colleague's phone is doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from clicktodial.gui.models.presence import Mark, Shape
from clicktodial.gui.models.rows import Mood
from clicktodial.gui.theme import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from clicktodial.gui.theme import Colors, Theme

DOT = 12
"""The side of the mark's square, in logical pixels."""
_LINE = 2.0


def paint_mark(painter: QPainter, spot: QRectF, mark: Mark, colors: Colors, ground: str) -> None:
    """Paint the mark into the middle of ``spot``; ``ground`` is the colour behind it."""
    color = colors.tone(Tone(mark.mood))
    middle = spot.center()
    radius = DOT / 2 - 1
    is_full = mark.shape in {Shape.FULL, Shape.BAR}
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if is_full else QPen(color, _LINE))
    painter.setBrush(color if is_full else Qt.BrushStyle.NoBrush)
    if mark.shape is not Shape.DASH:
        painter.drawEllipse(middle, radius, radius)
    half = QPointF(radius - 2, 0)
    if mark.shape is Shape.BAR:
        painter.setPen(QPen(QColor(ground), _LINE))
        painter.drawLine(middle - half, middle + half)
    elif mark.shape is Shape.WAVES:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(middle, 2, 2)
    elif mark.shape is Shape.DASH:
        painter.drawLine(middle - half, middle + half)
    painter.restore()


class PresenceDot(QWidget):
    """The mark beside a name; the word stands beside it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark = Mark(Shape.DASH, Mood.MUTED)
        self.setFixedSize(DOT, DOT)

    def show_mark(self, mark: Mark) -> None:
        """Show this mark."""
        if mark != self._mark:
            self._mark = mark
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        colors = self._theme.colors
        paint_mark(QPainter(self), QRectF(self.rect()), self._mark, colors, colors.card)
