"""The list of the accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from clicktodial.gui.widgets.detail_delegate import DETAIL, MARK, DetailDelegate
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from clicktodial.model.calls import AccountName
    from clicktodial.model.settings import Account, Settings

_NAME = Qt.ItemDataRole.UserRole
_ENTER = frozenset({Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value})


class AccountList(QListWidget):
    """The accounts by name. Enter or a double click opens one, Delete asks to remove it."""

    opened = Signal()
    remove_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("accountList")
        self.setAccessibleName(tr("Accounts"))
        self.setAccessibleDescription(tr("Enter opens an account, Delete removes it"))
        self.setItemDelegate(DetailDelegate(self))
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
    item.setData(DETAIL, detail)
    item.setData(MARK, mark)
    spoken = ", ".join(part for part in (account.name, detail, mark) if part)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
    return item
