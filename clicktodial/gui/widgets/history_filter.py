"""What stands above the list of past calls: the search, and what to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from clicktodial.gui.models.history_filter import (
    HistoryFilter,
    Period,
    kind_words,
    period_words,
)
from clicktodial.gui.widgets.flow import FlowLayout
from clicktodial.gui.widgets.forms import Choice
from clicktodial.i18n import tr
from clicktodial.model.calls import AccountName
from clicktodial.model.history import HistoryKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clicktodial.model.settings import Account

SEARCH_AFTER_MS = 150
"""So long after the last key the search begins."""


class HistoryFilterBar(QWidget):
    """``changed`` when another list is wanted."""

    changed = Signal()
    left_downwards = Signal()
    """Into the list, by key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.edit = QLineEdit(self)
        self.edit.setObjectName("historySearch")
        self.edit.setPlaceholderText(tr("Search in past calls"))
        self.edit.setAccessibleName(tr("Search in past calls"))
        self.edit.setMaxLength(256)
        self.edit.installEventFilter(self)
        self.period = Choice(self)
        self.period.setObjectName("historyPeriod")
        self.period.setAccessibleName(tr("Since when"))
        for period, text in period_words().items():
            self.period.addItem(text, period)
        self.account = Choice(self)
        self.account.setObjectName("historyAccount")
        self.account.setAccessibleName(tr("Account"))
        self.account.hide()
        self.more = QToolButton(self)
        self.more.setObjectName("historyMore")
        self.more.setProperty("role", "plain")
        self.more.setText("⋯")
        self.more.setAccessibleName(tr("More for the history"))
        self.more.setToolTip(tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.kinds = self._made_kinds()
        self._wait = QTimer(self, interval=SEARCH_AFTER_MS, singleShot=True)
        self._lay_out()
        self._connect()

    def _made_kinds(self) -> dict[HistoryKind, QPushButton]:
        group, made = QButtonGroup(self), {}
        for kind, text in kind_words().items():
            button = made[kind] = QPushButton(text, self)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("role", "chip")
            button.setAccessibleName(tr("Show: {what}", what=text))
            group.addButton(button)
        made[HistoryKind.ALL].setChecked(True)
        group.buttonClicked.connect(lambda _button: self.changed.emit())
        return made

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(6)
        above.addWidget(self.edit, 1)
        above.addWidget(self.period)
        above.addWidget(self.more)
        chips = QWidget(self)
        flow = FlowLayout(chips)
        for button in self.kinds.values():
            flow.addWidget(button)
        flow.addWidget(self.account)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 4)
        whole.setSpacing(6)
        whole.addLayout(above)
        whole.addWidget(chips)

    def _connect(self) -> None:
        self.edit.textChanged.connect(lambda _text: self._wait.start())
        self._wait.timeout.connect(self.changed)
        self.period.currentIndexChanged.connect(lambda _n: self.changed.emit())
        self.account.currentIndexChanged.connect(lambda _n: self.changed.emit())

    def chosen(self) -> HistoryFilter:
        """What is to be shown."""
        kind = next(k for k, button in self.kinds.items() if button.isChecked())
        period = Period(self.period.currentData())
        name = self.account.currentData()
        account = AccountName(name) if name else None
        return HistoryFilter(self.edit.text(), kind, period, account)

    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """The accounts to choose from; with one there is nothing to choose."""
        names = [account.name for account in accounts]
        before = self.account.currentData()
        self.account.blockSignals(True)  # noqa: FBT003 - Qt's setter
        self.account.clear()
        self.account.addItem(tr("All accounts"), "")
        for name in names:
            self.account.addItem(name, name)
        self.account.setCurrentIndex(max(self.account.findData(before), 0))
        self.account.blockSignals(False)  # noqa: FBT003 - Qt's setter
        self.account.setVisible(len(names) > 1)
        if before and before not in names:
            self.changed.emit()

    def clear_search(self) -> bool:
        """Take the search back; false when there is none."""
        had_text = bool(self.edit.text())
        self.edit.clear()
        return had_text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            down = {Qt.Key.Key_Down.value, Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}
            if event.key() in down:
                self.left_downwards.emit()
                return True
        return super().eventFilter(watched, event)
