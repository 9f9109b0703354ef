"""Lines with a bold name, details below it and a mark at the end: accounts, phone call events."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

DETAIL = Qt.ItemDataRole.UserRole + 1
"""The details, one to a line."""
MARK = Qt.ItemDataRole.UserRole + 2
_PADDING = 10


class DetailDelegate(QStyledItemDelegate):
    """A bold name, ``details`` lines below it, and a word at the end of the first line."""

    def __init__(self, parent: QWidget, details: int = 1) -> None:
        super().__init__(parent)
        self._details = details

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's signature
    ) -> QSize:
        height = (1 + self._details) * QFontMetrics(option.font).height()
        return QSize(200, height + 2 * _PADDING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        view = option.widget
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, view)
        rect: QRect = option.rect
        inner = rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        height = inner.height() // (1 + self._details)
        title = QRect(inner.left(), inner.top(), inner.width(), height)
        bold = QFont(option.font)
        bold.setBold(True)
        mark = str(index.data(MARK))
        mark_width = QFontMetrics(option.font).horizontalAdvance(mark)
        mark_at = QRect(title.right() - mark_width, title.top(), mark_width + 1, title.height())
        name_at = title.adjusted(0, 0, -mark_width - _PADDING, 0)
        muted = QPalette.ColorRole.PlaceholderText
        details = str(index.data(DETAIL)).split("\n")[: self._details]
        painter.save()
        # An address or an extension is not turned around in a right-to-left window.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for where, font, role, text in (
            (name_at, bold, QPalette.ColorRole.Text, str(index.data())),
            (mark_at, option.font, muted, mark),
            *(
                (title.translated(0, (n + 1) * height), option.font, muted, detail)
                for n, detail in enumerate(details)
            ),
        ):
            painter.setFont(font)
            painter.setPen(view.palette().color(role))
            at = QStyle.visualRect(option.direction, inner, where)
            leading = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
            elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, at.width())
            painter.drawText(at, leading | Qt.AlignmentFlag.AlignVCenter, elided)
        painter.restore()
