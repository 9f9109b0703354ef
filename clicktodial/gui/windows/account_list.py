"""The list of the accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from clicktodial.gui.widgets.detail_delegate import DETAIL, MARK, DetailDelegate
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from clicktodial.gui.models.account_lines import AccountLine
    from clicktodial.model.calls import AccountName

_ENTER = frozenset({Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value})


class AccountList(QListWidget):
    """The accounts by name. Enter or a double click opens one, Delete asks to remove it."""

    opened = Signal()
    remove_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: tuple[AccountLine, ...] = ()
        self.setObjectName("accountList")
        self.setAccessibleName(tr("Accounts"))
        self.setAccessibleDescription(tr("Enter opens an account, Delete removes it"))
        self.setItemDelegate(DetailDelegate(self, details=2))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.itemDoubleClicked.connect(lambda _item: self.opened.emit())

    def show_lines(self, lines: Sequence[AccountLine]) -> None:
        """List the accounts; the chosen one stays chosen."""
        if [line.name for line in lines] == [line.name for line in self._lines]:
            self._renew(lines)
            return
        chosen = self.chosen()
        # In between none is chosen, which would mean something to others.
        blocker = QSignalBlocker(self)
        self.clear()
        for line in lines:
            item = QListWidgetItem()
            _fill(item, line)
            self.addItem(item)
        self._lines = tuple(lines)
        self.setCurrentRow(0)
        self.choose(chosen or "")
        blocker.unblock()

    def _renew(self, lines: Sequence[AccountLine]) -> None:
        """Write what is new into the items there are: a screen reader keeps its place."""
        for row, (line, before) in enumerate(zip(lines, self._lines, strict=True)):
            if line != before:
                _fill(self.item(row), line)
        self._lines = tuple(lines)

    def choose(self, name: str) -> None:
        """Mark the account of that name."""
        for row, line in enumerate(self._lines):
            if line.name == name:
                self.setCurrentRow(row)

    def chosen_line(self) -> AccountLine | None:
        """The marked account's line."""
        row = self.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def chosen(self) -> AccountName | None:
        """The marked account."""
        line = self.chosen_line()
        return line.name if line is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Not handed on: the same Enter would press Save in the form that it opens.
        if event.key() in _ENTER:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete.value:
            self.remove_pressed.emit()
        else:
            super().keyPressEvent(event)


def _fill(item: QListWidgetItem, line: AccountLine) -> None:
    item.setText(line.name)
    item.setData(DETAIL, f"{line.place}\n{line.state}")
    item.setData(MARK, line.mark)
    item.setToolTip(line.trouble)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, line.spoken)
