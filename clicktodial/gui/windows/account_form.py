"""The form of one account: its fields, its test step by step, and what came of saving it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from clicktodial.engine.messages import TrialEnded, TrialStepped, Trouble
from clicktodial.errors import AccountExistsError, NotSignedInError
from clicktodial.gui.models.account_fields import Field, secret_field
from clicktodial.gui.models.account_form import first_mistake
from clicktodial.gui.widgets.forms import say, words
from clicktodial.gui.windows.account_fields import AccountFields
from clicktodial.gui.windows.account_steps import TestView
from clicktodial.i18n import tr
from clicktodial.model.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.errors import ClickToDialError
    from clicktodial.gui.models.account_form import Typed
    from clicktodial.model.settings import Account
    from clicktodial.model.steps import Step


class AccountForm(QWidget):
    """Adds an account or changes one."""

    cancelled = Signal()

    def __init__(self, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._submit = submit
        self._settings = Settings()
        self._saved: Account | None = None
        self._pending: Account | None = None
        self._is_saving = self._is_finding = False
        self._headline = words(self, "headline")
        self._headline.setObjectName("accountHeadline")
        self.fields = AccountFields(self)
        self.test_view = TestView(self)
        self.fields.put_last(self.test_view)
        self._make_buttons()
        self._lay_out()
        self._order_tabs()
        self.fields.edited.connect(self._forget_test)
        self.fields.rearranged.connect(self._order_tabs)
        self.fields.find_pressed.connect(self._on_find)

    # ---- parts

    def _make_buttons(self) -> None:
        self._state = words(self)
        self._state.setObjectName("accountState")
        self._state.hide()
        self.test_button = QPushButton(tr("&Test"), self)
        self.test_button.setObjectName("testAccount")
        self.test_button.setAccessibleDescription(
            tr("Tries what is entered, step by step; nothing is saved")
        )
        self.test_button.setToolTip(self.test_button.accessibleDescription())
        self.cancel_button = QPushButton(tr("C&ancel"), self)
        self.cancel_button.setObjectName("cancelAccount")
        self.cancel_button.setAccessibleDescription(tr("Leaves the form; nothing is saved"))
        self.save_button = QPushButton(tr("&Save"), self)
        self.save_button.setObjectName("saveAccount")
        self.save_button.setProperty("role", "primary")
        self.save_button.setAccessibleDescription(
            tr("Keeps the account in the settings and its secret in the keyring")
        )
        self.test_button.clicked.connect(self._on_test)
        self.cancel_button.clicked.connect(self.cancelled)
        self.save_button.clicked.connect(self._on_save)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.test_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 10, 16, 14)
        foot.setSpacing(10)
        foot.addWidget(self._state)
        foot.addLayout(buttons)
        line = QFrame(self)
        line.setProperty("role", "line")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 14, 0, 0)
        whole.setSpacing(0)
        self._headline.setContentsMargins(16, 0, 16, 10)
        whole.addWidget(self._headline)
        whole.addWidget(self.fields, 1)
        whole.addWidget(line)
        whole.addLayout(foot)

    def _order_tabs(self) -> None:
        buttons = (self.test_button, self.cancel_button, self.save_button)
        for before, after in pairwise((*self.fields.stops(), *buttons)):
            QWidget.setTabOrder(before, after)

    # ---- coming and going

    def open_for(self, saved: Account | None, *, signs_in_again: bool = False) -> None:
        """Show this account, or an empty form for a new one."""
        self._saved = saved
        self._headline.setText(_headline(saved, signs_in_again=signs_in_again))
        self.fields.show_account(saved, asks_again=signs_in_again)
        self.forget()
        if signs_in_again:
            self.fields.go_to_secret()
        else:
            self.fields.go_to(Field.NAME)

    def go_on(self) -> None:
        """Put the focus where it was last."""
        last: QWidget | None = self.focusWidget()
        (self.fields.editor(Field.NAME) if last is None else last).setFocus()

    def forget(self) -> None:
        """Drop the secrets, the test and everything said about what was typed."""
        self.fields.forget_secrets()
        self._pending = None
        self._set_saving(is_saving=False)
        say(self._state, "", "")
        self._forget_test()
        self.fields.clear_errors()

    def is_for(self, name: str) -> bool:
        """True when the account that was last sent to be saved bears this name."""
        return self._pending is not None and self._pending.name == name

    def saved_name(self) -> str:
        """The account that is being changed; empty for a new one."""
        return self._saved.name if self._saved else ""

    # ---- what the engine tells

    def on_settings(self, settings: Settings) -> None:
        """The accounts as they are now; what was typed stays."""
        self._settings = settings
        if self._pending is not None and settings.account(self._pending.name) == self._pending:
            self._saved = self._pending
            self.fields.take_saved(self._pending)

    def on_notice(self, notice: Notice) -> None:
        """News of this form's test and saving."""
        match notice:
            case TrialStepped(step):
                if self.test_view.progress.on_step(step):
                    self._take_extensions(step)
                self._show_test()
            case TrialEnded(error):
                self.test_view.progress.on_end(error)
                self._show_test()
                self._tell_not_found()
            case Trouble(error) if self._is_saving:
                self._show_trouble(error)
            case _:
                pass

    def _show_trouble(self, error: ClickToDialError) -> None:
        # The pending account is kept: trouble of another origin is followed by AccountSaved.
        self._set_saving(is_saving=False)
        say(self._state, "", "")
        at = self._mended_at(error)
        if at is not None:
            self.fields.show_mistake(at, error)
            return
        say(self._state, str(error), "bad")
        self.save_button.setFocus()

    def _mended_at(self, error: ClickToDialError) -> Field | None:
        """Where an error of the engine can be mended."""
        match error:
            case AccountExistsError():
                return Field.NAME
            case NotSignedInError():
                return secret_field(self.fields.way().sign_in)
            case _:
                return None

    # ---- presses

    def _checked(self) -> Typed | None:
        """What was typed, or ``None`` after saying what is wrong with it."""
        # What is not asked for may have changed since the form was opened.
        typed = self.fields.typed(self._settings.account(self.saved_name()) or self._saved)
        taken = {account.name for account in self._settings.accounts}
        mistake = first_mistake(typed, self._saved, taken - {self.saved_name()})
        self.fields.clear_errors()
        if mistake is not None:
            self.fields.show_mistake(mistake.field, mistake.error)
            return None
        return typed

    def _on_save(self) -> None:
        typed = self._checked()
        if typed is None:
            return
        command = typed.save_command(self._saved)
        self._pending = command.account
        self._set_saving(is_saving=True)
        say(self._state, tr("Saving… The keyring may ask you to unlock it."), "muted")
        self._submit(command)

    def _set_saving(self, *, is_saving: bool) -> None:
        """What is typed while the keyring waits for its password would be lost."""
        self._is_saving = is_saving
        self.save_button.setEnabled(not is_saving)
        self.fields.set_locked(locked=is_saving)

    def _on_find(self) -> None:
        """The test finds the extensions on its way."""
        self._on_test()
        self._is_finding = self.test_view.progress.is_running

    def _take_extensions(self, step: Step) -> None:
        """What the phone system says are one's own extensions."""
        if found := ", ".join(step.extensions):
            self.fields.offer_extensions(found, wanted=self._is_finding)

    def _tell_not_found(self) -> None:
        if not self._is_finding or self.test_view.progress.is_running:
            return
        self._is_finding = False
        if not self.fields.has_said_found():
            self.fields.say_found(tr("No extension was found."), "bad")
            self.fields.reveal(self.test_view)

    def _on_test(self) -> None:
        typed = self._checked()
        if typed is None:
            return
        self._is_finding = False
        self.fields.say_found("", "")
        self.test_view.progress.begin()
        self._show_test()
        self._submit(typed.test_command(self._saved))

    def _show_test(self) -> None:
        self.test_view.bring_up_to_date()
        if self._is_finding:
            self.fields.reveal_extensions()
        elif self.test_view.progress.is_running or self.test_view.progress.summary is not None:
            self.fields.reveal(self.test_view)

    def _forget_test(self) -> None:
        self._is_finding = False
        self.fields.say_found("", "")
        self.test_view.progress.forget()
        self.test_view.bring_up_to_date()


def _headline(saved: Account | None, *, signs_in_again: bool) -> str:
    if saved is None:
        return tr("Add an account")
    if signs_in_again:
        return tr("Sign in again to “{name}”", name=saved.name)
    return tr("Account “{name}”", name=saved.name)
