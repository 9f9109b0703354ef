"""The list of the accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from clicktodial.i18n import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from clicktodial.model.calls import AccountName
    from clicktodial.model.settings import Account, Settings

_NAME = Qt.ItemDataRole.UserRole
_DETAIL = Qt.ItemDataRole.UserRole + 1
_MARK = Qt.ItemDataRole.UserRole + 2
_ENTER = frozenset({Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value})
_PADDING = 10


class _LineDelegate(QStyledItemDelegate):
    """A bold name, its detail below it, and the mark of the default one at the end."""

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's signature
    ) -> QSize:
        return QSize(200, 2 * QFontMetrics(option.font).height() + 2 * _PADDING)

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
        title = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        detail = title.translated(0, title.height())
        bold = QFont(option.font)
        bold.setBold(True)
        mark = str(index.data(_MARK))
        mark_width = QFontMetrics(option.font).horizontalAdvance(mark)
        mark_at = QRect(title.right() - mark_width, title.top(), mark_width + 1, title.height())
        name_at = title.adjusted(0, 0, -mark_width - _PADDING, 0)
        muted = QPalette.ColorRole.PlaceholderText
        for where, font, role, text in (
            (name_at, bold, QPalette.ColorRole.Text, str(index.data())),
            (mark_at, option.font, muted, mark),
            (detail, option.font, muted, str(index.data(_DETAIL))),
        ):
            painter.setFont(font)
            painter.setPen(view.palette().color(role))
            at = QStyle.visualRect(option.direction, inner, where)
            leading = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
            elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, at.width())
            painter.drawText(at, leading | Qt.AlignmentFlag.AlignVCenter, elided)


class AccountList(QListWidget):
    """The accounts by name. Enter or a double click opens one, Delete asks to remove it."""

    opened = Signal()
    remove_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("accountList")
        self.setAccessibleName(tr("Accounts"))
        self.setAccessibleDescription(tr("Enter opens an account, Delete removes it"))
        self.setItemDelegate(_LineDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.itemDoubleClicked.connect(lambda _item: self.opened.emit())

    def show_settings(self, settings: Settings) -> None:
        """List the accounts; the chosen one stays chosen."""
        chosen = self.chosen()
        # In between none is chosen, which would mean something to others.
        blocker = QSignalBlocker(self)
        self.clear()
        for account in settings.accounts:
            self.addItem(_item(account, is_default=account is settings.default))
        self.setCurrentRow(0)
        self.choose(chosen or "")
        blocker.unblock()

    def choose(self, name: str) -> None:
        """Mark the account of that name."""
        for row in range(self.count()):
            if self.item(row).data(_NAME) == name:
                self.setCurrentRow(row)

    def chosen(self) -> AccountName | None:
        """The marked account."""
        if self.currentRow() < 0:
            return None
        name: AccountName = self.currentItem().data(_NAME)
        return name

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Not handed on: the same Enter would press Save in the form that it opens.
        if event.key() in _ENTER:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete.value:
            self.remove_pressed.emit()
        else:
            super().keyPressEvent(event)


def _item(account: Account, *, is_default: bool) -> QListWidgetItem:
    host = account.server.removeprefix("https://")
    detail = " · ".join((host, ", ".join(account.extensions) or tr("no extension")))
    mark = tr("default") if is_default else ""
    item = QListWidgetItem(account.name)
    item.setData(_NAME, account.name)
    item.setData(_DETAIL, detail)
    item.setData(_MARK, mark)
    spoken = ", ".join(part for part in (account.name, detail, mark) if part)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
    return item
