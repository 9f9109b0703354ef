"""The page of accounts: their list, and the form of one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clicktodial.engine.messages import (
    AccountSaved,
    RemoveAccount,
    Trouble,
)
from clicktodial.gui.models.account_lines import account_lines
from clicktodial.gui.widgets.forms import QuestionCard, announce, say, words
from clicktodial.gui.widgets.settings_parts import ENTER
from clicktodial.gui.widgets.settings_sheet import SettingsSheet
from clicktodial.gui.windows.account_form import AccountForm
from clicktodial.gui.windows.account_list import AccountList
from clicktodial.i18n import tr
from clicktodial.model.settings import Settings
from clicktodial.model.snapshot import Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.errors import ClickToDialError
    from clicktodial.gui.models.settings_keeper import SettingsKeeper
    from clicktodial.model.calls import AccountName
    from clicktodial.model.settings import Account


class _RemovalCard(QuestionCard):
    """Asks whether an account is to be removed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, yes=tr("Re&move it"), no=tr("&Keep it"))
        self.name = ""

    def ask_about(self, name: str) -> None:
        """Ask about this account."""
        self.name = name
        self.ask(
            tr(
                "Remove “{name}”? Its secret is deleted from the keyring, too. Calls that are "
                "going on are not touched.",
                name=name,
            )
        )


class AccountsOverview(QWidget):
    """The list and what can be done with an account."""

    add_pressed = Signal()
    edit_pressed = Signal(str)
    test_pressed = Signal(str)
    remove_confirmed = Signal(str)
    default_pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._snapshot = Settings(), Snapshot()
        self._make_parts()
        self._lay_out()
        self._connect()
        self.show_settings(self._settings)

    def _make_parts(self) -> None:
        self._headline = words(self, "headline")
        self._headline.setText(tr("Accounts"))
        self.note = words(self)
        self.note.setObjectName("accountsNote")
        self.note.hide()
        self.warning = QFrame(self)
        self.warning.setProperty("role", "banner")
        self.warning_text = words(self.warning)
        self.warning_text.setObjectName("accountsWarning")
        self.warning.hide()
        self._empty = words(self, "muted")
        self._empty.setText(tr("No account is set up yet."))
        self.list = AccountList(self)
        self._trouble = words(self, "bad")
        self._trouble.setObjectName("accountTrouble")
        self._trouble.hide()
        self.add_button = self._button(tr("&Add…"), "addAccount")
        self.edit_button = self._button(tr("&Edit…"), "editAccount")
        self.try_button = self._button(tr("&Test"), "tryAccount")
        self.try_button.setToolTip(tr("Tries the account, step by step"))
        self.default_button = self._button(tr("Make &default"), "makeDefault")
        self.remove_button = self._button(tr("&Remove"), "removeAccount")
        self.card = _RemovalCard(self)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(lambda _now, _before: self._on_chosen())
        self.list.opened.connect(self._on_edit)
        self.list.remove_pressed.connect(self._on_remove)
        self.add_button.clicked.connect(self.add_pressed)
        self.edit_button.clicked.connect(self._on_edit)
        self.try_button.clicked.connect(self._on_try)
        self.default_button.clicked.connect(self._on_default)
        self.remove_button.clicked.connect(self._on_remove)
        self.card.confirmed.connect(lambda: self.remove_confirmed.emit(self.card.name))
        self.card.closed.connect(self.list.setFocus)

    def _lay_out(self) -> None:
        framed = QVBoxLayout(self.warning)
        framed.setContentsMargins(14, 9, 14, 9)
        framed.addWidget(self.warning_text)
        self._buttons = QGridLayout()
        self._buttons.setSpacing(8)
        self.set_narrow(narrow=False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 14)
        whole.setSpacing(10)
        for part in (self._headline, self.warning, self.note, self._empty):
            whole.addWidget(part)
        whole.addWidget(self.list, 1)
        whole.addWidget(self._trouble)
        whole.addWidget(self.card)
        whole.addLayout(self._buttons)

    def set_narrow(self, *, narrow: bool) -> None:
        """The buttons stand in one line where there is room; a narrow window names the page."""
        self._headline.setVisible(not narrow)
        columns = 2 if narrow else 5
        buttons = (
            self.add_button,
            self.edit_button,
            self.try_button,
            self.default_button,
            self.remove_button,
        )
        for n, button in enumerate(buttons):
            self._buttons.addWidget(button, n // columns, n % columns)

    def show_settings(self, settings: Settings) -> None:
        """List the accounts as they are set up now."""
        self._settings = settings
        self.list.show_lines(account_lines(settings, self._snapshot))
        self._empty.setVisible(not settings.accounts)
        self._on_chosen()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Tell how the accounts stand now."""
        if snapshot.accounts != self._snapshot.accounts:
            self._snapshot = snapshot
            self.list.show_lines(account_lines(self._settings, snapshot))
            self._show_trouble()

    def _show_trouble(self) -> None:
        """What is wrong with the chosen account's bridge, which is cut short in its line."""
        line = self.list.chosen_line()
        trouble = line.trouble if line is not None else ""
        if trouble != self._trouble.text():
            self._trouble.setText(trouble)
            self._trouble.setVisible(bool(trouble))
            # Not spoken to who looks at the form, or has closed the dialog.
            if trouble and self.isVisible():
                announce(self._trouble, trouble)

    def say_nothing(self) -> None:
        """Take notes, warnings and questions away."""
        say(self.note, "", "")
        self.warning.hide()
        self.card.hide()

    def warn(self, text: str) -> None:
        """Say something that must not be missed."""
        self.warning.show()
        say(self.warning_text, text, "")

    def _on_chosen(self) -> None:
        name, default = self.list.chosen(), self._settings.default
        is_default = default is not None and default.name == name
        for button in (self.edit_button, self.try_button, self.remove_button):
            button.setEnabled(name is not None)
        self.default_button.setEnabled(name is not None and not is_default)
        self.default_button.setToolTip(
            tr("It is the default already") if is_default else tr("Dials when none is chosen")
        )
        self.default_button.setAccessibleDescription(self.default_button.toolTip())
        if name != self.card.name:
            self.card.hide()
        self._show_trouble()

    def _on_edit(self) -> None:
        if name := self.list.chosen():
            self.edit_pressed.emit(name)

    def _on_try(self) -> None:
        if name := self.list.chosen():
            self.test_pressed.emit(name)

    def _on_default(self) -> None:
        if name := self.list.chosen():
            self.default_pressed.emit(name)

    def _on_remove(self) -> None:
        if name := self.list.chosen():
            self.say_nothing()
            self.card.ask_about(name)


class AccountsPage(SettingsSheet):
    """The list, or the form of one account in its place."""

    def __init__(
        self, keeper: SettingsKeeper, submit: Callable[[Command], None], parent: QWidget
    ) -> None:
        super().__init__(tr("Accounts"), parent)
        self._keeper, self._submit = keeper, submit
        self._settings = Settings()
        self._removing: str | None = None
        self._ends_when_saved = False
        self._stack = QStackedWidget(self.sheet)
        self.overview = AccountsOverview(self._stack)
        self.form = AccountForm(submit, self._stack)
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self.form)
        self.fill_with(self._stack)
        self._connect()

    def _connect(self) -> None:
        self.overview.add_pressed.connect(lambda: self._show_form(None))
        self.overview.edit_pressed.connect(
            lambda name: self._show_form(self._settings.account(name))
        )
        self.overview.test_pressed.connect(self._on_test)
        self.overview.remove_confirmed.connect(self._on_remove)
        self.overview.default_pressed.connect(self._on_default)
        self.form.cancelled.connect(self._leave_form)

    def open_account(self, name: str) -> None:
        """Show the account ``name`` to sign in to it again; without a name the list, or an empty
        form as long as there is no account. A form that is open already stays as it is.
        """
        account = self._settings.account(name) if name else None
        if not self._is_form_open() or (account is not None and not self._is_form_of(name)):
            self._removing = None
            self.overview.say_nothing()
            if account is not None or not self._settings.accounts:
                self._show_form(account, ends_when_saved=True)
            else:
                self._show_list()
        elif account is not None:
            self.form.fields.go_to_secret()

    def _is_form_open(self) -> bool:
        return self._stack.currentWidget() is self.form

    def _is_form_of(self, name: str) -> bool:
        return self._is_form_open() and self.form.saved_name() == name

    def _show_form(self, account: Account | None, *, ends_when_saved: bool = False) -> None:
        self._ends_when_saved, self._removing = ends_when_saved, None
        self.overview.say_nothing()
        self._stack.setCurrentWidget(self.form)
        signs_in_again = account is not None and ends_when_saved
        self.form.open_for(account, signs_in_again=signs_in_again)

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self.overview)
        self.go_to_first()

    def go_to_first(self) -> None:
        """Begin with the list; a form that is open is gone on with."""
        if not self._is_form_open():
            is_empty = not self._settings.accounts
            (self.overview.add_button if is_empty else self.overview.list).setFocus()
        else:
            self.form.go_on()

    def _leave_form(self) -> None:
        self.form.forget()
        self._show_list()
        if self._ends_when_saved:
            self.done.emit()

    def set_narrow(self, *, narrow: bool) -> None:
        """Arrange the buttons."""
        super().set_narrow(narrow=narrow)
        self.overview.set_narrow(narrow=narrow)

    # ---- what the window tells

    def show_settings(self, settings: Settings) -> None:
        """The accounts as they are now."""
        self._settings = settings
        self.overview.show_settings(settings)
        self.form.on_settings(settings)
        if self._removing is not None and settings.account(self._removing) is None:
            # Still of interest: the keyring may yet refuse to give its secret up.
            say(self.overview.note, tr("“{name}” was removed.", name=self._removing), "good")

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """How the accounts stand now."""
        self.overview.show_snapshot(snapshot)

    def on_notice(self, notice: Notice) -> None:
        """News of saving, removing and testing; what is not about accounts is left alone."""
        match notice:
            case AccountSaved():
                self._on_saved(notice)
            case Trouble(error) if self._removing is not None:
                self._on_removal_trouble(self._removing, error)
            case _:
                self.form.on_notice(notice)

    def _on_removal_trouble(self, name: str, error: ClickToDialError) -> None:
        self._removing = None
        text = str(error)
        if self._settings.account(name) is None:
            gone = tr("“{name}” was removed, but its secret may be left.", name=name)
            text = f"{gone} {text}"
        say(self.overview.note, text, "bad")

    def _on_saved(self, notice: AccountSaved) -> None:
        was_form_open = self._is_form_open()
        is_this = self.form.is_for(notice.name)
        self.overview.say_nothing()
        if notice.in_memory:
            self.overview.warn(memory_text(notice))
        else:
            say(self.overview.note, tr("“{name}” is saved.", name=notice.name), "good")
        self.overview.list.choose(notice.name)
        if not is_this:
            return
        self._removing = None
        self.form.forget()
        if was_form_open:
            self._show_list()
            if self._ends_when_saved and not notice.in_memory:
                self.done.emit()

    def tells_trouble(self) -> bool:
        """What goes wrong with an account is said here."""
        return True

    # ---- presses

    def _on_test(self, name: str) -> None:
        self._show_form(self._settings.account(name))
        self.form.test_button.setFocus()
        self.form.test_button.click()

    def _on_remove(self, name: AccountName) -> None:
        self._removing = name
        self.overview.list.setFocus()
        self._submit(RemoveAccount(name))

    def _on_default(self, name: AccountName) -> None:
        self._removing = None
        self.overview.say_nothing()
        self._keeper.change(default_account=name)
        self.overview.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self._is_form_open():
            focused = self.focusWidget()
            (focused if isinstance(focused, QPushButton) else self.form.save_button).click()
        elif event.key() != Qt.Key.Key_Escape.value:
            super().keyPressEvent(event)
        elif self._is_form_open():
            self._leave_form()
        elif self.overview.card.isVisible():
            self.overview.card.close_card()
        else:
            event.ignore()

    def on_closed(self) -> None:
        """What was entered to be kept secret is not left lying about."""
        self.form.forget()
        self._stack.setCurrentWidget(self.overview)
        self._ends_when_saved = False


def memory_text(notice: AccountSaved) -> str:
    """That a secret is kept in memory only, and why."""
    text = tr(
        "“{name}” is saved, but its secret is kept in memory only: you will be asked for it again "
        "when Click-to-Dial is next started.",
        name=notice.name,
    )
    return f"{text} {notice.in_memory}".strip()
