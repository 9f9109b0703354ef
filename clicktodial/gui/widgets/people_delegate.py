"""How a line of the list of people is painted. Loaded when the first line is to be shown: the
classes that Qt paints items with take 10 ms to set up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clicktodial.gui import icons
from clicktodial.gui.models.presence import presence_mark
from clicktodial.gui.widgets.presence_dot import DOT, paint_mark
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from clicktodial.gui.models.suggestions import Suggestion
    from clicktodial.gui.theme import Theme
    from clicktodial.gui.widgets.people_list import PeopleModel

PADDING = 10
BADGE = 32
Index = QModelIndex | QPersistentModelIndex


class _Faces:
    """The fonts of a line and their measures, made once for each font of the list."""

    def __init__(self, font: QFont) -> None:
        self.title, self.detail, self.initials = QFont(font), QFont(font), QFont(font)
        self.title.setBold(True)
        self.detail.setPointSizeF(font.pointSizeF() * 0.9)
        self.initials.setPointSizeF(font.pointSizeF() * 0.85)
        self.initials.setBold(True)
        self.heading = QFont(self.detail)
        self.heading.setBold(True)
        self.title_metrics, self.detail_metrics = (
            QFontMetrics(self.title),
            QFontMetrics(self.detail),
        )
        self.hint_width = QFontMetrics(font).horizontalAdvance(tr("Enter")) + 12
        self.height = self.title_metrics.height() + self.detail_metrics.height()


class LineDelegate(QStyledItemDelegate):
    """Paints a badge, a bold title and a quiet detail."""

    def __init__(self, theme: Theme, model: PeopleModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._known: tuple[str, _Faces] | None = None

    def _faces(self, font: QFont) -> _Faces:
        key = font.key()
        if self._known is None or self._known[0] != key:
            self._known = key, _Faces(font)
        return self._known[1]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        faces, line = self._faces(option.font), self._model.line(index.row())
        if line is not None and line.is_heading:
            return QSize(200, faces.detail_metrics.height() + PADDING)
        return QSize(200, max(BADGE, faces.height) + PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._model.line(index.row())
        if line is None:
            return
        rect: QRect = option.rect
        faces = self._faces(option.font)
        if line.is_heading:
            self._paint_heading(painter, rect, line.title, faces)
            return
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(QColor(self._theme.colors.selection))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 7, 7)
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        badge = QRect(inner.left(), inner.center().y() - BADGE // 2, BADGE, BADGE)
        text = inner.adjusted(BADGE + PADDING, 0, 0, 0)
        hint = tr("Enter") if chosen else ""
        hint_width = faces.hint_width if hint else 0
        mirrored = self.parent_direction()
        self._paint_badge(painter, QStyle.visualRect(mirrored, inner, badge), line, faces)
        dot_width = DOT + 8 if line.presence is not None else 0
        shown = text.adjusted(0, 0, -hint_width - dot_width, 0)
        self._paint_texts(painter, QStyle.visualRect(mirrored, inner, shown), line, faces)
        if dot_width:
            spot = QRect(shown.right() + 6, text.top(), DOT + 2, text.height())
            self._paint_dot(painter, QStyle.visualRect(mirrored, inner, spot), line, chosen=chosen)
        if hint:
            painter.setFont(option.font)
            spot = QRect(text.right() - hint_width, text.top(), hint_width, text.height())
            painter.setPen(QColor(self._theme.colors.muted))
            where = QStyle.visualRect(mirrored, inner, spot)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, hint)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, title: str, faces: _Faces) -> None:
        painter.save()
        painter.setFont(faces.heading)
        painter.setPen(QColor(self._theme.colors.muted))
        leading = QStyle.visualAlignment(self.parent_direction(), Qt.AlignmentFlag.AlignLeft)
        inner = rect.adjusted(PADDING, 0, -PADDING, -2)
        painter.drawText(inner, leading | Qt.AlignmentFlag.AlignBottom, title)
        painter.restore()

    def parent_direction(self) -> Qt.LayoutDirection:
        """Left to right, or the other way."""
        parent = self.parent()
        assert isinstance(parent, QWidget)
        return parent.layoutDirection()

    def _paint_badge(self, painter: QPainter, rect: QRect, line: Suggestion, faces: _Faces) -> None:
        colors = self._theme.colors
        painter.setBrush(QColor(colors.button))
        painter.drawEllipse(rect)
        if not line.initials:
            ratio = painter.device().devicePixelRatioF()
            pixmap = icons.glyph("glyph-call", QColor(colors.muted), 18, ratio)
            painter.drawPixmap(rect.center().x() - 8, rect.center().y() - 8, pixmap)
            return
        painter.setFont(faces.initials)
        painter.setPen(QColor(colors.muted))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, line.initials)

    def _paint_dot(self, painter: QPainter, rect: QRect, line: Suggestion, *, chosen: bool) -> None:
        colors = self._theme.colors
        ground = colors.selection if chosen else colors.window
        paint_mark(painter, QRectF(rect), presence_mark(line.presence), colors, ground)

    def _paint_texts(self, painter: QPainter, rect: QRect, line: Suggestion, faces: _Faces) -> None:
        colors = self._theme.colors
        top = rect.center().y() - faces.height // 2
        leading = QStyle.visualAlignment(self.parent_direction(), Qt.AlignmentFlag.AlignLeft)
        where = leading | Qt.AlignmentFlag.AlignVCenter
        for face, metrics, color, text in (
            (faces.title, faces.title_metrics, colors.text, line.title),
            (faces.detail, faces.detail_metrics, colors.muted, line.words),
        ):
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            painter.setFont(face)
            painter.setPen(QColor(color))
            painter.drawText(QRect(rect.left(), top, rect.width(), metrics.height()), where, elided)
            top += metrics.height()
