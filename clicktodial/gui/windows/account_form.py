"""The form of one account: its fields, its test step by step, and what came of saving it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clicktodial.engine.messages import TrialEnded, TrialStepped, Trouble
from clicktodial.errors import AccountExistsError, NotSignedInError
from clicktodial.gui.models.account_form import Field, Typed, first_mistake, secret_field
from clicktodial.gui.widgets.forms import CheckBox, Choice, LabelledEdit, say, words
from clicktodial.gui.widgets.paste_field import PasteField
from clicktodial.gui.windows.account_steps import TestView
from clicktodial.i18n import tr
from clicktodial.model.secret import Secret
from clicktodial.model.settings import Settings
from clicktodial.model.systems import SignIn

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.errors import ClickToDialError
    from clicktodial.model.settings import Account
    from clicktodial.pbx.diagnosis import Step

_SIGN_INS = (SignIn.APP, SignIn.TOKEN, SignIn.COOKIES)
COOKIE_LINES = 4
# Where an error of the engine can be mended.
_MENDED_AT: tuple[tuple[type[ClickToDialError], Field], ...] = (
    (AccountExistsError, Field.NAME),
    (NotSignedInError, Field.SECRET),
)


class AccountForm(QWidget):
    """Adds an account or changes one. The secret leaves its field as a ``Secret`` only."""

    cancelled = Signal()

    def __init__(self, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._submit = submit
        self._settings = Settings()
        self._saved: Account | None = None
        self._pending: Account | None = None
        self._revealed: QWidget | None = None
        self._is_saving = self._signs_in_again = self._is_finding = False
        self._make_fields()
        self._make_buttons()
        self._lay_out()
        self._order_tabs()
        self._watch_edits()
        self._on_sign_in()

    # ---- parts

    def _make_fields(self) -> None:
        self._headline = words(self, "headline")
        self._headline.setObjectName("accountHeadline")
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._reveal_soon)
        self._page = QWidget()
        self._scroll.setWidget(self._page)
        self.name, self.server = QLineEdit(), QLineEdit()
        self.extensions, self.app_id = QLineEdit(), QLineEdit()
        self.secret, self.user = QLineEdit(), QLineEdit()
        self.sign_in = Choice()
        for text in (tr("App id and secret"), tr("Token"), tr("Hubgets cookies")):
            self.sign_in.addItem(text)
        self.sign_in.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.cookies = PasteField()
        line_height = self.cookies.fontMetrics().lineSpacing()
        self.cookies.setFixedHeight(COOKIE_LINES * line_height + 22)
        self.server.setPlaceholderText("https://pbx.example.com")
        self.extensions.setPlaceholderText("0003*210")
        self.user.setPlaceholderText("@me")
        self.more = QPushButton(self._page)
        self.more.setObjectName("accountMore")
        self.more.setProperty("role", "plain")
        self.more.setCheckable(True)
        self.more.setAccessibleDescription(tr("Shows or hides what hardly anyone needs"))
        self.more.toggled.connect(self._on_more)
        self._fields = {
            field: LabelledEdit(editor, field, label, self._page)
            for field, editor, label in (
                (Field.NAME, self.name, tr("&Name")),
                (Field.SERVER, self.server, tr("Ser&ver address")),
                (Field.EXTENSIONS, self.extensions, tr("E&xtension")),
                (Field.SIGN_IN, self.sign_in, tr("Sign in &with")),
                (Field.APP_ID, self.app_id, tr("App &id")),
                (Field.SECRET, self.secret, tr("Se&cret")),
                (Field.COOKIES, self.cookies, tr("C&ookies")),
                (Field.USER, self.user, tr("&User")),
            )
        }
        self._make_finder()
        self._make_cookie_parts()
        self._describe_fields()

    def _make_finder(self) -> None:
        """Beside the extension: the phone system may know which one it is."""
        self.find_button = QPushButton(tr("&Find"))
        self.find_button.setObjectName("findExtensions")
        self.find_button.setAccessibleDescription(
            tr("Tries what is entered, and asks the phone system for your extensions")
        )
        self.find_button.setToolTip(self.find_button.accessibleDescription())
        self.find_button.clicked.connect(self._on_find)
        self._found = words(self._page)
        self._found.setObjectName("foundExtensions")
        self._found.hide()
        self._fields[Field.EXTENSIONS].put_beside(self.find_button)
        self._fields[Field.EXTENSIONS].put_below(self._found)

    def _make_cookie_parts(self) -> None:
        self.show_cookies = CheckBox(tr("S&how what is entered"), self._page)
        self.show_cookies.setObjectName("showCookies")
        self.show_cookies.toggled.connect(lambda shown: self.cookies.set_masked(masked=not shown))
        hint = words(self._page, "muted")
        hint.setText(
            tr(
                "Sign in to Hubgets in your browser, open its developer tools, choose any request "
                "to the phone system under Network, and copy its Cookie header."
            )
        )
        self._fields[Field.COOKIES].put_below(self.show_cookies)
        self._fields[Field.COOKIES].put_below(hint)

    def _describe_fields(self) -> None:
        about = {
            Field.NAME: tr("What this account is called here, such as Work"),
            Field.SERVER: tr("The address of your phone system, as your administrator gave it"),
            Field.EXTENSIONS: tr(
                "Your own phone, which rings first. Several are separated by commas: the first "
                "one dials. Without one no call can be placed."
            ),
            Field.SIGN_IN: tr("An App's id and secret renew the sign-in by themselves"),
            Field.APP_ID: tr("It stands beside the App's secret in the phone system"),
            Field.COOKIES: tr("It is kept in the system's keyring, not in a file"),
            Field.USER: tr("@me, or the numeric id of the user"),
        }
        for field, text in about.items():
            self._fields[field].set_about(text)

    def _make_buttons(self) -> None:
        self.test_view = TestView(self._page)
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
        self.save_button.setDefault(True)
        self.save_button.setAccessibleDescription(
            tr("Keeps the account in the settings and its secret in the keyring")
        )
        self.test_button.clicked.connect(self._on_test)
        self.cancel_button.clicked.connect(self.cancelled)
        self.save_button.clicked.connect(self._on_save)

    def _lay_out(self) -> None:
        fields = QVBoxLayout(self._page)
        fields.setContentsMargins(16, 0, 16, 8)
        fields.setSpacing(10)
        shown = [field for field in Field if field is not Field.USER]
        for field in shown:
            fields.addWidget(self._fields[field])
        fields.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        fields.addWidget(self._fields[Field.USER])
        fields.addWidget(self.test_view)
        fields.addStretch(1)
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
        whole.addWidget(self._scroll, 1)
        whole.addWidget(line)
        whole.addLayout(foot)

    def _order_tabs(self) -> None:
        fields = [self._fields[field].editor for field in Field]
        buttons = (self.test_button, self.cancel_button, self.save_button)
        order = [*fields[:-1], self.more, fields[-1], *buttons]
        order.insert(order.index(self.extensions) + 1, self.find_button)
        order.insert(order.index(self.cookies) + 1, self.show_cookies)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _watch_edits(self) -> None:
        for field, labelled in self._fields.items():
            if isinstance(labelled.editor, QLineEdit):
                labelled.editor.textEdited.connect(lambda _text, field=field: self._on_edit(field))
        self.cookies.edited.connect(lambda: self._on_edit(Field.COOKIES))
        self.sign_in.currentIndexChanged.connect(self._on_sign_in)

    # ---- coming and going

    def open_for(self, saved: Account | None, *, signs_in_again: bool = False) -> None:
        """Show this account, or an empty form for a new one."""
        self._saved, self._signs_in_again = saved, signs_in_again
        self.name.setText(saved.name if saved else "")
        self.server.setText(saved.server if saved else "")
        self.extensions.setText(", ".join(saved.extensions) if saved else "")
        self.app_id.setText(saved.app_id if saved else "")
        user = "" if saved is None or saved.user == "@me" else saved.user
        self.user.setText(user)
        self.sign_in.setCurrentIndex(_SIGN_INS.index(saved.sign_in) if saved else 0)
        self._headline.setText(_headline(saved, signs_in_again=signs_in_again))
        self.more.setChecked(bool(user))
        self._on_more(bool(user))
        self.forget()
        self._on_sign_in()
        first = self._fields[self._secret_field() if signs_in_again else Field.NAME]
        first.editor.setFocus()
        self._reveal(first)

    def forget(self) -> None:
        """Drop the secret, the test and everything said about what was typed."""
        # Not clear(), which a Ctrl+Z takes back.
        self.secret.setText("")
        self.cookies.set_secret_text("")
        self.show_cookies.setChecked(False)
        self._pending = None
        self._set_saving(is_saving=False)
        say(self._state, "", "")
        self._forget_test()
        for labelled in self._fields.values():
            labelled.clear_error()

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
        for kind, field in _MENDED_AT:
            if isinstance(error, kind):
                at = self._secret_field() if field is Field.SECRET else field
                self._show_mistake(at, error)
                return
        say(self._state, str(error), "bad")
        self.save_button.setFocus()

    # ---- presses

    def _sign_in(self) -> SignIn:
        return _SIGN_INS[self.sign_in.currentIndex()]

    def _secret_field(self) -> Field:
        return secret_field(self._sign_in())

    def _typed(self) -> Typed:
        by_cookies = self._sign_in() is SignIn.COOKIES
        secret = self.cookies.secret_text() if by_cookies else self.secret.text()
        # The team may have changed since the form was opened.
        saved = self._settings.account(self.saved_name()) or self._saved
        return Typed(
            name=self.name.text(),
            server=self.server.text(),
            extensions=self.extensions.text(),
            sign_in=self._sign_in(),
            app_id=self.app_id.text(),
            secret=Secret(secret.strip()),
            user=self.user.text(),
            team=saved.team if saved else (),
        )

    def _checked(self) -> Typed | None:
        """What was typed, or ``None`` after saying what is wrong with it."""
        typed = self._typed()
        taken = {account.name for account in self._settings.accounts}
        mistake = first_mistake(typed, self._saved, taken - {self.saved_name()})
        for labelled in self._fields.values():
            labelled.clear_error()
        if mistake is not None:
            self._show_mistake(mistake.field, mistake.error)
            return None
        return typed

    def _show_mistake(self, field: Field, error: ClickToDialError) -> None:
        if field is Field.USER:
            self.more.setChecked(True)
        labelled = self._fields[field]
        labelled.show_error(error)
        self._reveal(labelled)

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
        self.sign_in.setEnabled(not is_saving)
        self.cookies.setEnabled(not is_saving)
        for labelled in self._fields.values():
            if isinstance(labelled.editor, QLineEdit):
                labelled.editor.setReadOnly(is_saving)

    def _on_find(self) -> None:
        """The test finds the extensions on its way."""
        self._on_test()
        self._is_finding = self.test_view.progress.is_running

    def _take_extensions(self, step: Step) -> None:
        """What the phone system says are one's own extensions; what was typed stays."""
        found = ", ".join(step.extensions)
        if not found:
            return
        if self.extensions.text().strip():
            say(self._found, tr("Found by the test: {extensions}", extensions=found), "muted")
            return
        self.extensions.setText(found)
        self._fields[Field.EXTENSIONS].clear_error()
        say(self._found, tr("Found by the test and entered: check it."), "good")

    def _tell_not_found(self) -> None:
        if not self._is_finding or self.test_view.progress.is_running:
            return
        self._is_finding = False
        if self._found.isHidden():
            say(self._found, tr("No extension was found."), "bad")
            self._reveal(self.test_view)

    def _on_test(self) -> None:
        typed = self._checked()
        if typed is None:
            return
        self._is_finding = False
        say(self._found, "", "")
        self.test_view.progress.begin()
        self._show_test()
        self._submit(typed.test_command(self._saved))

    def _show_test(self) -> None:
        self.test_view.bring_up_to_date()
        if self.test_view.progress.is_running or self.test_view.progress.summary is not None:
            sought = self._fields[Field.EXTENSIONS]
            self._reveal(sought if self._is_finding else self.test_view)

    def _reveal(self, widget: QWidget) -> None:
        self._revealed = widget
        self._reveal_soon()

    def _reveal_soon(self) -> None:
        # New texts find their place later, in more than one step.
        QTimer.singleShot(0, self, self._show_revealed)

    def _show_revealed(self) -> None:
        if self._revealed is not None:
            self._scroll.ensureWidgetVisible(self._revealed, 0, 12)

    def _forget_test(self) -> None:
        self._is_finding = False
        say(self._found, "", "")
        self.test_view.progress.forget()
        self.test_view.bring_up_to_date()

    def _on_edit(self, field: Field) -> None:
        self._revealed = None
        self._fields[field].clear_error()
        self._forget_test()

    def _on_sign_in(self) -> None:
        sign_in = self._sign_in()
        is_app = sign_in is SignIn.APP
        by_cookies = sign_in is SignIn.COOKIES
        self._fields[Field.APP_ID].setVisible(is_app)
        self._fields[Field.SECRET].setVisible(not by_cookies)
        self._fields[Field.COOKIES].setVisible(by_cookies)
        self._fields[Field.SECRET].set_label(tr("Se&cret") if is_app else tr("To&ken"))
        secret = self._fields[self._secret_field()]
        is_kept = self._saved is not None and self._saved.sign_in is sign_in
        kept = tr("enter the new one") if self._signs_in_again else tr("kept in the keyring")
        for field in (self.secret, self.cookies):
            field.setPlaceholderText(kept if is_kept else "")
        secret.set_about(
            tr("Leave it empty to keep the one in the keyring")
            if is_kept
            else tr("It is kept in the system's keyring, not in a file")
        )
        secret.clear_error()
        self._forget_test()

    def _on_more(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._fields[Field.USER].setVisible(is_open)
        self.more.setText(tr("&Less") if is_open else tr("&More…"))


def _headline(saved: Account | None, *, signs_in_again: bool) -> str:
    if saved is None:
        return tr("Add an account")
    if signs_in_again:
        return tr("Sign in again to “{name}”", name=saved.name)
    return tr("Account “{name}”", name=saved.name)
