"""Finding a colleague's extension and adding it to the team."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from clicktodial.gui.models.suggestions import is_extension
from clicktodial.gui.widgets.forms import Choice, say, words
from clicktodial.gui.widgets.people_field import PeopleField
from clicktodial.gui.widgets.people_list import PeopleList
from clicktodial.i18n import tr
from clicktodial.model.numbers import is_dialable
from clicktodial.model.planning import planned_by

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from clicktodial.engine.messages import Command
    from clicktodial.gui.models.suggestions import Suggestion
    from clicktodial.gui.theme import Theme
    from clicktodial.model.calls import AccountName
    from clicktodial.model.settings import Account


class TeamAdder(QWidget):
    """Enter adds the chosen line and waits for the next, Esc goes back to the team."""

    added = Signal(str, str)
    """The account and the extension."""
    closed = Signal()

    def __init__(self, theme: Theme, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._accounts: tuple[AccountName, ...] = ()
        self.account = Choice(self)
        self.account.setAccessibleName(tr("Account of the colleague"))
        self.edit = QLineEdit(self)
        self.edit.setObjectName("teamField")
        self.edit.setPlaceholderText(tr("Name or extension"))
        self.edit.setAccessibleName(tr("Name or extension of a colleague"))
        self.edit.setMaxLength(256)
        self.results = PeopleList(theme, self)
        self.field = PeopleField(
            self.edit,
            self.results,
            submit,
            self,
            read=partial(planned_by, None),
            search_empty=True,
            on_enter=self._on_enter,
            arrange=lambda _, lines: tuple(x for x in lines if is_extension(x.number)),
        )
        self.field.chosen.connect(self._on_chosen)
        self.field.changed.connect(self._on_changed)
        self.note = words(self, "muted")
        self.note.setObjectName("teamNote")
        self.note.hide()
        self.add_button = QPushButton(tr("Add"), self)
        self.add_button.setObjectName("addColleague")
        self.add_button.setProperty("role", "primary")
        self.add_button.clicked.connect(self._on_enter)
        self.back_button = QPushButton(tr("Back"), self)
        self.back_button.setToolTip(tr("Esc: back to the team"))
        self.back_button.clicked.connect(self.closed)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 10, 12, 10)
        whole.setSpacing(8)
        for part in (self.account, self.edit, self.note):
            whole.addWidget(part)
        whole.addWidget(self.results, 1)
        whole.addLayout(buttons)

    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """The accounts whose phone systems the colleague may belong to."""
        names = tuple(account.name for account in accounts if account.traits.lists_calls)
        if names == self._accounts:
            return
        chosen = self.account.currentText()
        self._accounts = names
        self.account.clear()
        self.account.addItems(names)
        self.account.setCurrentIndex(max(self.account.findText(chosen), 0))
        self.account.setVisible(len(names) > 1)

    def chosen_account(self) -> AccountName | None:
        """The account whose phone system is searched."""
        index = max(self.account.currentIndex(), 0)
        return self._accounts[index] if index < len(self._accounts) else None

    def open(self) -> None:
        """Begin to search."""
        self.edit.clear()
        say(self.note, "", "")
        self.field.search()
        self.edit.setFocus()

    def tell(self, text: str, *, ok: bool) -> None:
        """What came of adding."""
        say(self.note, text, "good" if ok else "bad")

    def _on_changed(self) -> None:
        if self.edit.text():
            say(self.note, "", "")

    def _on_enter(self) -> None:
        if self.results.chosen() is not None or self.field.is_waiting():
            self.field.choose()
        elif is_dialable(self.edit.text()):
            self.tell(tr("Only extensions can be watched, such as 220 or 0003*220."), ok=False)
        else:
            self.tell(tr("Nobody found. Type an extension, or another part of the name."), ok=False)

    def _on_chosen(self, line: Suggestion) -> None:
        name = self.chosen_account()
        if name is not None:
            self.added.emit(name, line.number)
            self.edit.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape.value:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
