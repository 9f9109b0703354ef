"""Small pieces that show one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from clicktodial.gui import icons
from clicktodial.gui import theme as themes
from clicktodial.gui.models.reading import numbers_in_order

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from clicktodial.gui.theme import Theme, Tone


def set_role(widget: QWidget, role: str) -> None:
    """Give the widget its look from the style sheet; a no-op when it has it already."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class LeadingLabel(QLabel):
    """Plain text that begins where the layout begins.

    Qt aligns a text by the text's own direction: a Latin name in a right-to-left window would
    stand on the far side of its row.
    """

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self._align()

    def _align(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        whole = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self.setAlignment(whole)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()


class WrappedLabel(LeadingLabel):
    """As many lines as the text needs at the width it is given."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(role, parent)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_text(self, text: str) -> None:
        """Show this text, its numbers in order also in a right-to-left window; nothing at all when
        it is empty."""
        self.setText(numbers_in_order(text))
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class ElidedLabel(LeadingLabel):
    """One line that ends in … when there is no room; the whole text is its tooltip then."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(role, parent)
        self._full = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_full_text(self, text: str) -> None:
        """Show this text, as much of it as fits."""
        if text != self._full:
            self._full = text
            self.setAccessibleName(text)
            self._elide()

    def _elide(self) -> None:
        width = max(self.width(), 0)
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, width)
        self.setText(shown)
        self.setToolTip(self._full if shown != self._full else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


class TimerLabel(QWidget):
    """A time in bold, tabular figures, at the end of its row, in the colour of a tone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text, self._tone = "", themes.Tone.NEUTRAL
        font = self.font()
        font.setBold(True)
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_time(self, text: str, tone: Tone) -> None:
        """Show this; the room it takes changes only with the amount of figures."""
        if (text, tone) == (self._text, self._tone):
            return
        if len(text) != len(self._text):
            self.updateGeometry()
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = "".join("0" if c.isdigit() else c for c in self._text)
        return QSize(metrics.horizontalAdvance(widest) + 2, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setPen(self._theme.colors.tone(self._tone))
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            self.rect(), QStyle.visualAlignment(self.layoutDirection(), trailing), self._text
        )


class Badge(QWidget):
    """A shape on a tinted disc: the state of a call, or a person's initials."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._glyph, self._tone = "", themes.Tone.MUTED
        self.setFixedSize(34, 34)

    def show_glyph(self, name: str, tone: Tone) -> None:
        """Show this icon in this tone."""
        if (name, tone) != (self._glyph, self._tone):
            self._glyph, self._tone = name, tone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.colors.tone(self._tone)
        tint = QColor(color)
        tint.setAlphaF(0.14)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawEllipse(QRectF(self.rect()))
        if self._glyph:
            side = 18
            pixmap = icons.glyph(self._glyph, color, side, self.devicePixelRatioF())
            painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, pixmap)


class CountdownBar(QWidget):
    """How much of the time to pick up is left, as a bar that runs down."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._part = theme, 1.0
        self.setFixedHeight(4)

    def set_part(self, part: float) -> None:
        """The part that is left, 0 to 1."""
        self._part = min(max(part, 0.0), 1.0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(QColor(self._theme.colors.button))
        painter.drawRoundedRect(whole, 2, 2)
        left = QRectF(whole)
        left.setWidth(whole.width() * self._part)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left.moveRight(whole.right())
        painter.setBrush(QColor(self._theme.colors.accent))
        painter.drawRoundedRect(left, 2, 2)


class Chip(QLabel):
    """A word in a small rounded box."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._tone = theme, themes.Tone.MUTED
        self.setTextFormat(Qt.TextFormat.PlainText)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        font.setBold(True)
        self.setFont(font)
        self.setContentsMargins(7, 2, 7, 2)

    def show_word(self, text: str, tone: Tone) -> None:
        """Show this word in this tone."""
        self._tone = tone
        self.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colors.button))
        painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        painter.setPen(self._theme.colors.tone(self._tone))
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
