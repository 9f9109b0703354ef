"""How a line of the list of people is painted: initials, name, company and first number; the letter
where a letter begins, what the phone is doing, and a star."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clicktodial.gui.models.people import person_row
from clicktodial.gui.models.presence import presence_mark
from clicktodial.gui.widgets.presence_dot import DOT, paint_mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.gui.models.paged import PagedModel
    from clicktodial.gui.models.people import PersonRow
    from clicktodial.gui.theme import Theme
    from clicktodial.model.people import PersonLine
    from clicktodial.model.presence import PresenceStatus

PADDING, GAP, BADGE = 8, 10, 32
STAR = "★"
MOST_KEPT = 1000
"""So many lines' words are kept; they are made anew when there are more."""
Index = QModelIndex | QPersistentModelIndex


class _Faces:
    """The fonts of a line and their measures, made once for each font of the list."""

    def __init__(self, font: QFont) -> None:
        self.title, self.detail, self.small = QFont(font), QFont(font), QFont(font)
        self.title.setBold(True)
        self.detail.setPointSizeF(font.pointSizeF() * 0.9)
        self.small.setPointSizeF(font.pointSizeF() * 0.85)
        self.small.setBold(True)
        self.title_metrics = QFontMetrics(self.title)
        self.detail_metrics = QFontMetrics(self.detail)
        self.gutter = QFontMetrics(self.small).horizontalAdvance("W") + 4
        self.height = self.title_metrics.height() + self.detail_metrics.height()


class PersonDelegate(QStyledItemDelegate):
    """Paints a ``PersonLine``; one that is on its way has two grey bars for its words."""

    def __init__(
        self,
        theme: Theme,
        model: PagedModel[PersonLine],
        presence: Mapping[str, PresenceStatus],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme, self._model, self._presence = theme, model, presence
        self._faces_of: tuple[str, _Faces] | None = None
        self._rows: dict[PersonLine, PersonRow] = {}
        self.shows_letters = True
        """Is the list in the order of names?"""

    def _faces(self, font: QFont) -> _Faces:
        key = font.key()
        if self._faces_of is None or self._faces_of[0] != key:
            self._faces_of = key, _Faces(font)
        return self._faces_of[1]

    def _row(self, line: PersonLine) -> PersonRow:
        row = self._rows.get(line)
        if row is None:
            if len(self._rows) >= MOST_KEPT:
                self._rows.clear()
            row = self._rows[line] = person_row(line)
        return row

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(200, max(BADGE, self._faces(option.font).height) + 2 * PADDING - 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(QColor(self._theme.colors.selection))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 7, 7)
        line = self._model.row(index.row())
        spot = _Spot(painter, rect, option.direction, self._faces(option.font))
        if line is None:
            self._paint_awaited(spot)
        else:
            self._paint_letter(spot, line, index.row())
            self._paint_line(spot, line, chosen=chosen)
        painter.restore()

    def letter(self, line: PersonLine, at: int) -> str:
        """What stands before the line: its letter, where that begins; a star where the favourites
        do."""
        if not self.shows_letters:
            return ""
        above = self._model.row(at - 1) if at else None
        group = STAR if line.favourite else line.letter
        before = (STAR if above.favourite else above.letter) if above is not None else ""
        return group if group != before and (above is not None or at == 0) else ""

    def _paint_letter(self, spot: _Spot, line: PersonLine, at: int) -> None:
        letter = self.letter(line, at)
        if letter:
            color = QColor(self._theme.colors.accent)
            spot.write(spot.gutter(), letter, spot.faces.small, color, in_middle=True)

    def _paint_awaited(self, spot: _Spot) -> None:
        spot.painter.setBrush(QColor(self._theme.colors.button))
        spot.painter.drawEllipse(spot.placed(spot.badge()))
        text = spot.text(0)
        for part, at in ((0.45, text.top() + 4), (0.7, text.center().y() + 4)):
            bar = QRect(text.left(), at, round(text.width() * part), 8)
            spot.painter.drawRoundedRect(spot.placed(bar), 4, 4)

    def _paint_line(self, spot: _Spot, line: PersonLine, *, chosen: bool) -> None:
        colors, faces, row = self._theme.colors, spot.faces, self._row(line)
        spot.painter.setPen(Qt.PenStyle.NoPen)
        spot.painter.setBrush(QColor(colors.button))
        spot.painter.drawEllipse(spot.placed(spot.badge()))
        muted = QColor(colors.muted)
        spot.write(spot.badge(), row.initials, faces.small, muted, in_middle=True)
        status = self._presence.get(line.number)
        text = spot.text(DOT + GAP if status is not None else 0)
        height = faces.title_metrics.height()
        title = QRect(text.left(), text.top(), text.width(), height)
        detail = QRect(text.left(), title.bottom() + 1, text.width(), text.height() - height)
        spot.write(title, row.title, faces.title, QColor(colors.text))
        spot.write(detail, row.detail, faces.detail, muted)
        if status is not None:
            ground = colors.selection if chosen else colors.window
            end = spot.placed(QRect(text.right() + GAP, text.top(), DOT + 2, text.height()))
            paint_mark(spot.painter, QRectF(end), presence_mark(status), colors, ground)


class _Spot:
    """One line's place, mirrored where the window is."""

    def __init__(
        self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection, faces: _Faces
    ) -> None:
        self.painter, self.faces, self._direction = painter, faces, direction
        self._inner = rect.adjusted(PADDING, 0, -PADDING - 2, 0)

    def placed(self, rect: QRect) -> QRect:
        """Where it is in a window of this direction."""
        return QStyle.visualRect(self._direction, self._inner, rect)

    def gutter(self) -> QRect:
        """Where a letter stands."""
        inner = self._inner
        return QRect(inner.left(), inner.top(), self.faces.gutter, inner.height())

    def badge(self) -> QRect:
        """The disc with the initials."""
        left = self._inner.left() + self.faces.gutter + 2
        return QRect(left, self._inner.center().y() - BADGE // 2, BADGE, BADGE)

    def text(self, end: int) -> QRect:
        """The two lines of words, which leave so much room at the end."""
        top = self._inner.center().y() - self.faces.height // 2
        left = self.badge().right() + 1 + GAP
        return QRect(left, top, max(self._inner.right() - end - left, 0), self.faces.height)

    def write(
        self, rect: QRect, text: str, font: QFont, color: QColor, *, in_middle: bool = False
    ) -> None:
        """One line of text, shortened where there is no room."""
        self.painter.setFont(font)
        self.painter.setPen(color)
        if in_middle:
            self.painter.drawText(self.placed(rect), Qt.AlignmentFlag.AlignCenter, text)
            return
        is_title = font is self.faces.title
        metrics = self.faces.title_metrics if is_title else self.faces.detail_metrics
        side = QStyle.visualAlignment(self._direction, Qt.AlignmentFlag.AlignLeft)
        where = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self.painter.drawText(self.placed(rect), where, shown)
