"""How a line of the history is painted: a shape for what it was, who, what happened, when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clicktodial.gui import icons
from clicktodial.gui.models.past_calls import PastRow, past_row
from clicktodial.gui.theme import Tone

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from clicktodial.gui.models.paged import PagedModel
    from clicktodial.gui.theme import Theme
    from clicktodial.model.history import HistoryId, PastCall

PADDING, GAP = 10, 8
BADGE, GLYPH, NOTE, DOT = 32, 18, 13, 8
MOST_KEPT = 1000
"""So many lines' words are kept; they are made anew when there are more."""
Index = QModelIndex | QPersistentModelIndex


class _Faces:
    """The fonts of a line and their measures, made once for each font of the list."""

    def __init__(self, font: QFont) -> None:
        self.title, self.detail = QFont(font), QFont(font)
        self.title.setBold(True)
        self.detail.setPointSizeF(font.pointSizeF() * 0.9)
        self.title_metrics = QFontMetrics(self.title)
        self.detail_metrics = QFontMetrics(self.detail)
        self.height = self.title_metrics.height() + self.detail_metrics.height()


class HistoryDelegate(QStyledItemDelegate):
    """Paints a ``PastCall``; a line whose call is on its way has two grey bars for its words."""

    def __init__(
        self,
        theme: Theme,
        model: PagedModel[PastCall],
        parent: QWidget,
        today: Callable[[], date],
    ) -> None:
        super().__init__(parent)
        self._theme, self._model, self._today = theme, model, today
        self._faces_of: tuple[str, _Faces] | None = None
        self._rows: dict[HistoryId, tuple[PastCall, PastRow]] = {}
        self._made_for: tuple[date, bool] | None = None
        self.names_account = False
        """Are there several accounts, so that each line says which?"""

    def _faces(self, font: QFont) -> _Faces:
        key = font.key()
        if self._faces_of is None or self._faces_of[0] != key:
            self._faces_of = key, _Faces(font)
        return self._faces_of[1]

    def row_of(self, call: PastCall) -> PastRow:
        """What the line of this call says today."""
        made_for = self._today(), self.names_account
        if made_for != self._made_for or len(self._rows) >= MOST_KEPT:
            self._rows.clear()
            self._made_for = made_for
        known = self._rows.get(call.id)
        if known is None or known[0] is not call:
            known = call, past_row(call, made_for[0], names_account=self.names_account)
            self._rows[call.id] = known
        return known[1]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(200, max(BADGE, self._faces(option.font).height) + 2 * PADDING - 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(self._theme.colors.selection))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 7, 7)
        call = self._model.row(index.row())
        spot = _Spot(painter, rect, option.direction, self._faces(option.font))
        if call is None:
            self._paint_awaited(spot)
        else:
            self._paint_call(spot, self.row_of(call))
            if self._begins_day(call, index.row()):
                self._paint_line(painter, rect)
        painter.restore()

    def _begins_day(self, call: PastCall, at: int) -> bool:
        above = self._model.row(at - 1) if at else None
        return above is not None and _day(above) != _day(call)

    def _paint_line(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QColor(self._theme.colors.border))
        painter.drawLine(rect.left() + PADDING, rect.top(), rect.right() - PADDING, rect.top())

    def _paint_awaited(self, spot: _Spot) -> None:
        spot.painter.setBrush(QColor(self._theme.colors.button))
        spot.painter.drawEllipse(spot.placed(spot.badge()))
        text = spot.text(0)
        for part, at in ((0.45, text.top() + 4), (0.7, text.center().y() + 4)):
            bar = QRect(text.left(), at, round(text.width() * part), 8)
            spot.painter.drawRoundedRect(spot.placed(bar), 4, 4)

    def _paint_call(self, spot: _Spot, row: PastRow) -> None:
        color = self._theme.colors.tone(Tone(row.mood))
        self._paint_badge(spot, row, color)
        width = self._paint_time(spot, row, color)
        colors, faces = self._theme.colors, spot.faces
        text = spot.text(width + GAP)
        title = QRect(text.left(), text.top(), text.width(), faces.title_metrics.height())
        detail = QRect(text.left(), title.bottom() + 1, text.width(), faces.detail_metrics.height())
        spot.write(title, row.title, faces.title, QColor(colors.text))
        muted = color if row.is_open else QColor(colors.muted)
        spot.write(detail, row.detail, faces.detail, muted)

    def _paint_badge(self, spot: _Spot, row: PastRow, color: QColor) -> None:
        tint = QColor(color)
        tint.setAlphaF(0.14)
        spot.painter.setBrush(tint)
        badge = spot.placed(spot.badge())
        spot.painter.drawEllipse(badge)
        spot.draw_glyph(row.glyph, color, GLYPH, badge)

    def _paint_time(self, spot: _Spot, row: PastRow, color: QColor) -> int:
        """The time above the day, with a dot for what is to be done and a pen for a note; the
        width that this takes."""
        faces, colors = spot.faces, self._theme.colors
        above = faces.detail_metrics.horizontalAdvance(row.time)
        below = faces.detail_metrics.horizontalAdvance(row.day)
        first, second = spot.end(above, below)
        face = faces.title if row.is_open else faces.detail
        spot.write(first, row.time, face, QColor(colors.muted), at_end=True)
        spot.write(second, row.day, faces.detail, QColor(colors.muted), at_end=True)
        spot.painter.setPen(Qt.PenStyle.NoPen)
        if row.is_open:
            above += DOT + GAP
            spot.painter.setBrush(color)
            at = first.right() - above, first.center().y() - DOT // 2
            spot.painter.drawEllipse(QRectF(spot.placed(QRect(*at, DOT, DOT))))
        if row.note:
            below += NOTE + (4 if row.day else 0)
            at = second.right() - below + 1, second.center().y() - NOTE // 2
            where = spot.placed(QRect(*at, NOTE, NOTE))
            spot.draw_glyph("glyph-note", QColor(colors.muted), NOTE, where)
        return max(above, below)


class _Spot:
    """One line's place, mirrored where the window is."""

    def __init__(
        self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection, faces: _Faces
    ) -> None:
        self.painter, self.faces, self._direction = painter, faces, direction
        self._inner = rect.adjusted(PADDING + 2, 0, -PADDING - 2, 0)

    def placed(self, rect: QRect) -> QRect:
        """Where it is in a window of this direction."""
        return QStyle.visualRect(self._direction, self._inner, rect)

    def badge(self) -> QRect:
        """The disc at the beginning."""
        return QRect(self._inner.left(), self._inner.center().y() - BADGE // 2, BADGE, BADGE)

    def text(self, end: int) -> QRect:
        """The two lines of words, which leave so much room at the end."""
        top = self._inner.center().y() - self.faces.height // 2
        left = self._inner.left() + BADGE + PADDING
        return QRect(left, top, max(self._inner.right() - end - left, 0), self.faces.height)

    def end(self, above: int, below: int) -> tuple[QRect, QRect]:
        """The ends of the two lines, as wide as is asked."""
        text, height = self.text(0), self.faces.title_metrics.height()
        first = QRect(text.right() - above, text.top(), above + 1, height)
        rest = text.height() - height
        return first, QRect(text.right() - below, text.top() + height, below + 1, rest)

    def write(
        self, rect: QRect, text: str, font: QFont, color: QColor, *, at_end: bool = False
    ) -> None:
        """One line of text, shortened where there is no room."""
        if not text:
            return
        metrics = self.faces.title_metrics if font is self.faces.title else None
        metrics = metrics or self.faces.detail_metrics
        if at_end:
            rect = rect.adjusted(-GAP, 0, 0, 0)
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        where = QStyle.visualAlignment(self._direction, side) | Qt.AlignmentFlag.AlignVCenter
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self.painter.setFont(font)
        self.painter.setPen(color)
        self.painter.drawText(self.placed(rect), where | Qt.AlignmentFlag.AlignAbsolute, shown)

    def draw_glyph(self, name: str, color: QColor, size: int, where: QRect) -> None:
        """An icon in the middle of ``where``."""
        ratio = self.painter.device().devicePixelRatioF()
        pixmap = icons.glyph(name, color, size, ratio)
        x, y = where.center().x() - size // 2 + 1, where.center().y() - size // 2 + 1
        self.painter.drawPixmap(x, y, pixmap)


def _day(call: PastCall) -> date:
    return call.began.astimezone().date()
