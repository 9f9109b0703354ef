"""The fields of the account form: which are there depends on the phone system and the sign-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clicktodial.gui.models.account_fields import (
    PLANS,
    Field,
    Way,
    hints,
    saved_text,
    secret_field,
    secret_hint,
    sign_in_word,
    system_choice,
    unasked_text,
)
from clicktodial.gui.models.account_form import Typed, keeps_key, keeps_key_beside
from clicktodial.gui.widgets.forms import CheckBox, Choice, LabelledEdit, say, words
from clicktodial.gui.widgets.paste_field import PasteField
from clicktodial.i18n import tr
from clicktodial.model.dialplan import NO_PLAN
from clicktodial.model.secret import Secret
from clicktodial.model.systems import TRAITS, SignIn, System

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.errors import ClickToDialError
    from clicktodial.gui.models.account_fields import FieldPlan, Hint
    from clicktodial.model.settings import Account

COOKIE_LINES = 4
_SYSTEMS = tuple(System)
_CHOICES = frozenset({Field.SYSTEM, Field.SIGN_IN})
_SECRETS = frozenset({Field.SECRET, Field.BRIDGE_TOKEN})
# What is right on one phone system is wrong on the other.
_SYSTEMS_OWN = (Field.SERVER, Field.EXTENSIONS)


class AccountFields(QScrollArea):
    """The fields from top to bottom. A secret leaves its field as a ``Secret`` only."""

    edited = Signal()
    """What was typed or chosen is another than before."""
    rearranged = Signal()
    """Others than before are shown, or in another order."""
    find_pressed = Signal()

    def __init__(self, parent: QWidget, plans: Mapping[Way, FieldPlan] = PLANS) -> None:
        super().__init__(parent)
        self._plans = plans
        self._saved: Account | None = None
        self._asks_again = False
        self._shown_system = _SYSTEMS[0]
        self._entered: dict[System, dict[Field, str]] = {}
        self._revealed: QWidget | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._reveal_soon)
        self._page = QWidget()
        self.setWidget(self._page)
        self._box = QVBoxLayout(self._page)
        self._box.setContentsMargins(16, 0, 16, 8)
        self._box.setSpacing(10)
        self._make_controls()
        self._make_finder()
        self._make_cookie_parts()
        self._connect()
        self._fill_sign_ins()
        self._on_way()

    # ---- parts

    def _make_controls(self) -> None:
        self.system, self.sign_in, self.cookies = Choice(), Choice(), PasteField()
        for choice in (self.system, self.sign_in):
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        for system in _SYSTEMS:
            self.system.addItem(system_choice(system))
        line_height = self.cookies.fontMetrics().lineSpacing()
        self.cookies.setFixedHeight(COOKIE_LINES * line_height + 22)
        self._edits = {field: QLineEdit() for field in Field if field not in _CHOICES}
        del self._edits[Field.COOKIES]
        for field in _SECRETS:
            self._edits[field].setEchoMode(QLineEdit.EchoMode.Password)
        others = {
            Field.SYSTEM: self.system,
            Field.SIGN_IN: self.sign_in,
            Field.COOKIES: self.cookies,
        }
        editors: dict[Field, QWidget] = {**self._edits, **others}
        self._fields = {
            field: LabelledEdit(editors[field], field, label, self._page)
            for field, label in _labels().items()
        }
        for labelled in self._fields.values():
            self._box.addWidget(labelled)
        self.more = QPushButton(self._page)
        self.more.setObjectName("accountMore")
        self.more.setProperty("role", "plain")
        self.more.setCheckable(True)
        self.more.setAccessibleDescription(tr("Shows or hides what hardly anyone needs"))

    def _make_finder(self) -> None:
        """Beside the extension: the phone system or the bridge may know which one it is."""
        self.find_button = QPushButton(tr("&Find"))
        self.find_button.setObjectName("findExtensions")
        self.find_button.setAccessibleDescription(
            tr("Tries what is entered, and asks the phone system for your extensions")
        )
        self.find_button.setToolTip(self.find_button.accessibleDescription())
        self.find_button.clicked.connect(self.find_pressed)
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

    def _connect(self) -> None:
        for field, edit in self._edits.items():
            edit.textEdited.connect(lambda _text, field=field: self._on_edit(field))
        self.cookies.edited.connect(lambda: self._on_edit(Field.COOKIES))
        self.system.currentIndexChanged.connect(self._on_system)
        self.sign_in.currentIndexChanged.connect(self._on_way)
        self.more.toggled.connect(self._on_more)

    def put_last(self, widget: QWidget) -> None:
        """Show something below all fields."""
        self._box.addWidget(widget)
        self._box.addStretch(1)

    # ---- what is held

    def way(self) -> Way:
        """The chosen phone system and how to sign in to it."""
        system = _SYSTEMS[self.system.currentIndex()]
        return Way(system, TRAITS[system].sign_ins[self.sign_in.currentIndex()])

    def plan(self) -> FieldPlan:
        """The fields of that way."""
        return self._plans[self.way()]

    def editor(self, field: Field) -> QWidget:
        """The field's control."""
        return self._fields[field].editor

    def stops(self) -> list[QWidget]:
        """The controls in the order in which Tab goes through them."""
        plan = self.plan()
        beside: dict[Field, QWidget] = {
            Field.EXTENSIONS: self.find_button,
            Field.COOKIES: self.show_cookies,
        }
        order: list[QWidget] = []
        for field in plan.fields:
            if field in plan.more[:1]:
                order.append(self.more)
            order.append(self.editor(field))
            if field in beside:
                order.append(beside[field])
        return order

    def show_account(self, saved: Account | None, *, asks_again: bool) -> None:
        """Hold this account, or nothing for a new one. ``asks_again``: its secret is refused."""
        self._saved, self._asks_again = saved, asks_again
        self.forget_secrets()
        for field, edit in self._edits.items():
            edit.setText(saved_text(field, saved))
        with QSignalBlocker(self.system):
            self.system.setCurrentIndex(_SYSTEMS.index(saved.system) if saved else 0)
        self._entered, self._shown_system = {}, _SYSTEMS[self.system.currentIndex()]
        self._fill_sign_ins()
        self.more.setChecked(False)
        self._on_way()

    def take_saved(self, saved: Account) -> None:
        """This is what is saved by now; what was typed stays."""
        self._saved = saved

    def typed(self, saved: Account | None) -> Typed:
        """What was typed. ``saved``: the account as it stands in the settings now."""
        way = self.way()
        fields = self._plans[way].fields

        def text(field: Field) -> str:
            return (
                self._edits[field].text()
                if field in fields
                else unasked_text(field, saved, way)
            )  # fmt: skip

        by_cookies = way.sign_in is SignIn.COOKIES
        secret = self.cookies.secret_text() if by_cookies else text(Field.SECRET)
        return Typed(
            name=text(Field.NAME),
            system=way.system,
            server=text(Field.SERVER),
            tenant=text(Field.TENANT),
            extensions=text(Field.EXTENSIONS),
            sign_in=way.sign_in,
            app_id=text(Field.APP_ID),
            secret=Secret(secret.strip()),
            user=text(Field.USER),
            bridge=text(Field.BRIDGE),
            bridge_token=Secret(text(Field.BRIDGE_TOKEN).strip()),
            team=saved.team if saved else (),
            dial_plan=saved.dial_plan if saved else NO_PLAN,
        )

    def forget_secrets(self) -> None:
        """Drop the secrets, for good."""
        # Not clear(), which a Ctrl+Z takes back.
        for field in _SECRETS:
            self._edits[field].setText("")
        self.cookies.set_secret_text("")
        self.show_cookies.setChecked(False)

    def set_locked(self, *, locked: bool) -> None:
        """Nothing can be changed for now."""
        for widget in (self.system, self.sign_in, self.cookies):
            widget.setEnabled(not locked)
        for edit in self._edits.values():
            edit.setReadOnly(locked)

    # ---- what is said

    def show_mistake(self, field: Field, error: ClickToDialError) -> None:
        """Say at the field what is wrong, and go there."""
        self._uncover(field)
        self._fields[field].show_error(error)
        self.reveal(self._fields[field])

    def clear_errors(self) -> None:
        """Nothing is known to be wrong any more."""
        for labelled in self._fields.values():
            labelled.clear_error()

    def go_to(self, field: Field) -> None:
        """Type there next."""
        self._uncover(field)
        self.editor(field).setFocus()
        self.reveal(self._fields[field])

    def go_to_secret(self) -> None:
        """Enter the secret next."""
        self.go_to(secret_field(self.way().sign_in))

    def _uncover(self, field: Field) -> None:
        if field in self.plan().more:
            self.more.setChecked(True)

    def offer_extensions(self, found: str, *, wanted: bool) -> None:
        """These are one's own, say others. What was typed stays; so does an empty field that may
        stay empty, unless they are ``wanted``."""
        edit = self._edits[Field.EXTENSIONS]
        if edit.text().strip():
            self.say_found(tr("Found by the test: {extensions}", extensions=found), "muted")
        elif wanted or Field.EXTENSIONS in self.plan().main:
            edit.setText(found)
            self._fields[Field.EXTENSIONS].clear_error()
            self.say_found(tr("Found by the test and entered: check it."), "good")

    def say_found(self, text: str, role: str) -> None:
        """Say something about extensions that were looked for."""
        say(self._found, text, role)

    def has_said_found(self) -> bool:
        """Is something said about extensions that were looked for?"""
        return not self._found.isHidden()

    # ---- scrolling

    def reveal_extensions(self) -> None:
        """Keep the extension in view."""
        self.reveal(self._fields[Field.EXTENSIONS])

    def reveal(self, widget: QWidget) -> None:
        """Keep this in view until something is typed."""
        self._revealed = widget
        self._reveal_soon()

    def _reveal_soon(self) -> None:
        # New texts find their place later, in more than one step.
        QTimer.singleShot(0, self, self._show_revealed)

    def _show_revealed(self) -> None:
        if self._revealed is not None:
            self.ensureWidgetVisible(self._revealed, 0, 12)

    # ---- changes

    def _on_edit(self, field: Field) -> None:
        self._revealed = None
        self._fields[field].clear_error()
        self.edited.emit()

    def _on_system(self) -> None:
        self._fill_sign_ins()
        before, now = self._shown_system, _SYSTEMS[self.system.currentIndex()]
        self._shown_system = now
        self._entered[before] = {field: self._edits[field].text() for field in _SYSTEMS_OWN}
        entered = self._entered.get(now, {})
        for field in _SYSTEMS_OWN:
            self._edits[field].setText(entered.get(field, ""))
        self._on_way()

    def _fill_sign_ins(self) -> None:
        """The ways of the chosen system; the usual one is chosen, or that of the saved account."""
        system = _SYSTEMS[self.system.currentIndex()]
        sign_ins, saved = TRAITS[system].sign_ins, self._saved
        is_saved = saved is not None and saved.system is system
        with QSignalBlocker(self.sign_in):
            self.sign_in.clear()
            for sign_in in sign_ins:
                self.sign_in.addItem(sign_in_word(sign_in))
            self.sign_in.setCurrentIndex(
                sign_ins.index(saved.sign_in) if saved is not None and is_saved else 0
            )

    def _on_way(self) -> None:
        """Show the fields of the chosen way, in its order."""
        self._revealed = None
        self.clear_errors()
        self._describe()
        self._arrange()
        self.rearranged.emit()
        self.edited.emit()

    def _describe(self) -> None:
        way = self.way()
        is_app = way.sign_in is SignIn.APP
        self._fields[Field.SECRET].set_label(tr("Se&cret") if is_app else tr("To&ken"))
        for field, hint in hints(way).items():
            self._show_hint(field, hint)
        is_beside = keeps_key_beside(way, self._saved)
        self._show_hint(Field.BRIDGE_TOKEN, secret_hint(is_kept=is_beside))
        is_kept = keeps_key(way, self._saved)
        hint = secret_hint(is_kept=is_kept, asks_again=self._asks_again)
        self._show_hint(secret_field(way.sign_in), hint)

    def _show_hint(self, field: Field, hint: Hint) -> None:
        self._fields[field].set_about(hint.about)
        editor = self.editor(field)
        if isinstance(editor, QLineEdit | PasteField):
            editor.setPlaceholderText(hint.placeholder)

    def _arrange(self) -> None:
        plan = self.plan()
        more = [self._fields[field] for field in plan.more]
        for place, field in enumerate(plan.main):
            self._box.insertWidget(place, self._fields[field])
        self._box.insertWidget(len(plan.main), self.more, 0, Qt.AlignmentFlag.AlignLeading)
        for place, labelled in enumerate(more, len(plan.main) + 1):
            self._box.insertWidget(place, labelled)
        for field, labelled in self._fields.items():
            labelled.setVisible(field in plan.main)
        self.find_button.setVisible(plan.finds)
        self.more.setVisible(bool(plan.more))
        # What is entered is never out of sight.
        holds = any(self._edits[field].text() for field in plan.more)
        self.more.setChecked(self.more.isChecked() or holds)
        self._on_more()

    def _on_more(self) -> None:
        is_open = self.more.isChecked()
        for field in self.plan().more:
            self._fields[field].setVisible(is_open)
        self.more.setText(tr("&Less") if is_open else tr("&More…"))


def _labels() -> dict[Field, str]:
    """No two with the same key, nor with a button's."""
    return {
        Field.NAME: tr("&Name"),
        Field.SYSTEM: tr("&Phone system"),
        Field.SERVER: tr("Ser&ver address"),
        Field.TENANT: tr("T&enant"),
        Field.EXTENSIONS: tr("E&xtension"),
        Field.SIGN_IN: tr("Sign in &with"),
        Field.APP_ID: tr("App &id"),
        Field.SECRET: tr("Se&cret"),
        Field.COOKIES: tr("C&ookies"),
        Field.USER: tr("&User"),
        Field.BRIDGE: tr("&Bridge address"),
        Field.BRIDGE_TOKEN: tr("Bri&dge token"),
    }
