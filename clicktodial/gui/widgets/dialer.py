"""The dialer: one field for a name or a number, always on top of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from clicktodial.engine.messages import Dial
from clicktodial.gui.models.suggestions import dialable
from clicktodial.gui.widgets.labels import WrappedLabel
from clicktodial.gui.widgets.people_field import PeopleField
from clicktodial.i18n import tr
from clicktodial.model.numbers import display

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.messages import Command
    from clicktodial.gui.models.suggestions import Suggestion
    from clicktodial.gui.widgets.people_list import PeopleList
    from clicktodial.model.settings import Account, Settings


class Dialer(QWidget):
    """Enter calls; an empty field and Enter brings the last number back without dialling it."""

    results_wanted = Signal()

    def __init__(
        self, results: PeopleList, submit: Callable[[Command], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._submit = submit
        self._settings: Settings | None = None
        self._last_number = ""
        self._note = ""
        self.edit = QLineEdit(self)
        self.edit.setObjectName("dialField")
        self.edit.setPlaceholderText(tr("Name or number"))
        self.edit.setAccessibleName(tr("Name or number to call"))
        self.edit.setMaxLength(256)
        self.edit.installEventFilter(self)
        self.call_button = self._made_call_button()
        self._quiet_line = WrappedLabel("quiet", self)
        self._quiet_line.setObjectName("quietLine")
        self.field = PeopleField(
            self.edit,
            results,
            submit,
            self,
            verb=tr("Call {number}"),
            on_enter=self.press_call,
        )
        self.field.chosen.connect(self._on_chosen)
        self.field.changed.connect(self._on_changed)
        self._lay_out()
        self._on_changed()

    def _made_call_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("callButton")
        button.setText(tr("Call"))
        button.setProperty("role", "primary")
        button.setAccessibleName(tr("Call"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.clicked.connect(self.press_call)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self._fill_menu(menu))
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.edit, 1)
        line.addWidget(self.call_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(line)
        whole.addWidget(self._quiet_line)

    # ---- what others tell

    def set_settings(self, settings: Settings) -> None:
        """The accounts that can dial."""
        self._settings = settings
        self._on_changed()

    def fill_in(self, text: str) -> None:
        """Put a number from outside into the field; it waits there for Enter."""
        self.edit.setText(text)
        self.edit.setFocus()
        self.edit.selectAll()

    def say(self, text: str) -> None:
        """A quiet word under the field, until something is typed."""
        self._note = text
        self._show_quiet_line()

    def redial(self) -> None:
        """Bring the last number back; it is not dialled."""
        if self._last_number:
            self.fill_in(self._last_number)
        else:
            self.say(tr("No number has been dialled yet"))

    # ---- typing

    def _on_changed(self) -> None:
        self._note = ""
        self._show_quiet_line()
        self.results_wanted.emit()

    def _show_quiet_line(self) -> None:
        self._quiet_line.show_text(self._note or self._explanation())

    def _explanation(self) -> str:
        """What will really be dialled, and from where."""
        typed = self.edit.text().strip()
        number, account = dialable(typed), self._account()
        if not number or account is None:
            return ""
        parts = [f"→ {display(number)}"]
        if account.extensions:
            parts.append(tr("from {extension}", extension=account.extensions[0]))
        if self._settings is not None and len(self._settings.accounts) > 1:
            parts.append(account.name)
        return " · ".join(parts)

    def _account(self) -> Account | None:
        return self._settings.default if self._settings is not None else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape.value
            and self.edit.text()
        ):
            # Taken before the window's own Esc, which hides it.
            self.edit.clear()
            event.accept()
            return True
        return super().eventFilter(watched, event)

    # ---- calling

    def press_call(self) -> None:
        """What Enter and the button do."""
        if not self.edit.text().strip():
            self.redial()
        elif self.field.results.chosen() is None and not self.field.is_waiting():
            self.say(tr("Nobody found. Type a number, or another part of the name."))
        else:
            self.field.choose()

    def _on_chosen(self, line: Suggestion) -> None:
        self._dial(line.number, self._account(), "", line.name)

    def _dial(self, number: str, account: Account | None, extension: str, name: str) -> None:
        self._last_number = number
        self._submit(Dial(number, account.name if account else None, extension, name))
        self.edit.clear()

    def _fill_menu(self, menu: QMenu) -> None:
        menu.clear()
        line = self.field.results.chosen()
        number = line.number if line else dialable(self.edit.text())
        name = line.name if line else ""
        for account in self._settings.accounts if self._settings else ():
            for extension in account.extensions or ("",):
                text = tr("Call from {phone}", phone=f"{account.name} · {extension}".strip(" ·"))
                entry = QAction(text, menu)
                entry.setEnabled(bool(number))
                entry.triggered.connect(
                    lambda _=False, a=account, e=extension: self._dial(number, a, e, name)
                )
                menu.addAction(entry)
        copy = QAction(tr("Copy number"), menu)
        copy.setEnabled(bool(number))
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(number))
        menu.addSeparator()
        menu.addAction(copy)
