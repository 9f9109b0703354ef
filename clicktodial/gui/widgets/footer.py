"""The line at the bottom: which account, and how old its list is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clicktodial.gui.models.status import footer_text, worst_account
from clicktodial.gui.theme import Tone
from clicktodial.gui.widgets.labels import ElidedLabel
from clicktodial.model.snapshot import Freshness

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from clicktodial.gui.theme import Theme
    from clicktodial.model.snapshot import Snapshot

_DOTS = {
    Freshness.CURRENT: (Tone.GOOD, True),
    Freshness.CONNECTING: (Tone.MUTED, False),
    Freshness.STALE: (Tone.WARNING, False),
    Freshness.SIGNED_OUT: (Tone.BAD, False),
}


class _Dot(QWidget):
    """Full when the list is current, a ring when it is not."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = (Tone.MUTED, False)
        self.setFixedSize(10, 10)

    def show_look(self, look: tuple[Tone, bool]) -> None:
        if look != self._look:
            self._look = look
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        tone, full = self._look
        color = self._theme.colors.tone(tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, 2))
        painter.setBrush(color if full else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(1.5, 1.5, 7, 7))


class Footer(QWidget):
    """Shows the account that most needs a look."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._dot = _Dot(theme, self)
        self._text = ElidedLabel("muted", self)
        self._text.setObjectName("footer")
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 7, 14, 8)
        line.setSpacing(8)
        line.addWidget(self._dot)
        line.addWidget(self._text, 1)

    def show_snapshot(self, snapshot: Snapshot, monotonic: float) -> None:
        """Bring the line up to date."""
        view = worst_account(snapshot)
        self._text.set_full_text(footer_text(snapshot, monotonic))
        self._dot.show_look(_DOTS[view.freshness] if view else (Tone.MUTED, False))
