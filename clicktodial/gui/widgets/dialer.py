"""The dialer: one field for a name or a number, always on top of the window."""

from __future__ import annotations

import math
import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from clicktodial.engine.messages import Dial, ForgetChoice
from clicktodial.errors import NotANumberError
from clicktodial.gui.models.dial_form import OptionsQuestion, choice_words
from clicktodial.gui.models.reading import planned_words, step_words
from clicktodial.gui.widgets.labels import WrappedLabel
from clicktodial.gui.widgets.people_field import PeopleField
from clicktodial.i18n import joined, tr
from clicktodial.model.capabilities import ALL_CAPABILITIES, Service
from clicktodial.model.dialling import CallKind, DialChoice
from clicktodial.model.numbers import without_separators
from clicktodial.model.planning import planned, planned_by, remembered
from clicktodial.model.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from clicktodial.engine.messages import ChoicesChanged, Command
    from clicktodial.gui.models.suggestions import Suggestion
    from clicktodial.gui.widgets.people_list import PeopleList
    from clicktodial.model.calls import AccountName
    from clicktodial.model.capabilities import Capability
    from clicktodial.model.dialplan import Reading
    from clicktodial.model.planning import Planned
    from clicktodial.model.settings import Account
    from clicktodial.model.snapshot import AccountView

_NEEDS = {
    CallKind.SIMPLE: Service.CALL_OPTIONS,
    CallKind.CALLBACK: Service.CALLBACK,
    CallKind.CONFERENCE: Service.CONFERENCE,
}


class Dialer(QWidget):
    """Enter calls; an empty field and Enter brings the last number back without dialling it."""

    results_wanted = Signal()
    options_wanted = Signal(object)
    """An ``OptionsQuestion``."""
    contact_wanted = Signal(str, str)
    """This number, of somebody with this name, is to be added to the contacts."""

    def __init__(
        self,
        results: PeopleList,
        submit: Callable[[Command], None],
        parent: QWidget,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._submit, self._monotonic = submit, monotonic
        self._settings: Settings | None = None
        self._offered: Mapping[AccountName, frozenset[Capability]] = {}
        self._dial_again_at: Mapping[AccountName, float] = {}
        self._choices: Mapping[str, DialChoice] = {}
        self._last_choices: tuple[DialChoice, ...] = ()
        self._last_number = ""
        self._is_counting = False
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
            read=self.read,
            verb=tr("Call {number}"),
            on_enter=self.press_call,
        )
        self.field.chosen.connect(self._on_chosen)
        self.field.changed.connect(self._on_changed)
        results.selectionModel().currentChanged.connect(self._show_quiet_line)
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
        menu.setToolTipsVisible(True)
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

    def set_views(self, views: Sequence[AccountView]) -> None:
        """What the accounts have shown that they can do."""
        self._offered = {view.account.name: view.offered for view in views}
        self._dial_again_at = {view.account.name: view.dial_again_at for view in views}

    def tick(self) -> bool:
        """Count down until a call can be placed again; tells whether that is still to be waited
        for."""
        wait_s = self._wait_s()
        if not wait_s and not self._is_counting:
            return False
        self._is_counting = bool(wait_s)
        # Another account may take the call: its entries are in the button's menu.
        is_only_one = self._settings is None or len(self._settings.accounts) < 2
        self.call_button.setEnabled(not (wait_s and is_only_one))
        self.call_button.setToolTip(self._wait_words(wait_s) if wait_s else "")
        self._show_quiet_line()
        return self._is_counting

    def _wait_s(self) -> float:
        """Seconds until the account that would dial can do so (again)."""
        plan = self._planned(self._dialled_text())
        account = plan.account if plan is not None else self._account()
        at = self._dial_again_at.get(account.name, 0.0) if account is not None else 0.0
        return max(0.0, at - self._monotonic())

    @staticmethod
    def _wait_words(seconds: float) -> str:
        return tr(
            "Too many calls in a row: possible again in {seconds} s", seconds=math.ceil(seconds)
        )

    def set_choices(self, notice: ChoicesChanged) -> None:
        """How some numbers are called, as the user wished."""
        self._choices, self._last_choices = notice.by_number, notice.last
        self._show_quiet_line()

    def choice_for(self, number: str) -> DialChoice | None:
        """How calls to this number are placed, if the user has chosen."""
        return remembered(self._choices, number)

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
        wait_s = self._wait_s()
        explanation, steps = self._explanation()
        words = self._wait_words(wait_s) if wait_s else self._note or explanation
        self._quiet_line.show_text(words)
        self._quiet_line.setToolTip(steps if words == explanation else "")

    def _explanation(self) -> tuple[str, str]:
        """What Enter will really dial and from where, and what the dial plan did, step by step."""
        plan = self._planned(self._dialled_text())
        if plan is None or plan.account is None or self._settings is None:
            return "", ""
        words = planned_words(plan, names_account=len(self._settings.accounts) > 1)
        return words, step_words(plan.reading)

    def _dialled_text(self) -> str:
        """What Enter dials: the chosen line's number, as long as the lines are the typed text's."""
        typed = self.edit.text().strip()
        line = self.field.results.chosen()
        return line.number if typed and line is not None and not self.field.is_waiting() else typed

    def _planned(self, text: str) -> Planned | None:
        """How the text would be dialled; ``None``: it is no number."""
        if not text:
            # Nor is what understands numbers loaded before there is one.
            return None
        try:
            return planned(text, self._settings or Settings(), self.choice_for)
        except NotANumberError:
            return None

    def read(self, text: str) -> Reading | None:
        """How the text would be dialled; ``None``: it is no number."""
        plan = self._planned(text)
        return plan.reading if plan is not None else None

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
        elif self._wait_s():
            self._show_quiet_line()
        elif self.field.results.chosen() is None and not self.field.is_waiting():
            self.say(tr("Nobody found. Type a number, or another part of the name."))
        else:
            self.field.choose()

    def call(self, number: str, name: str) -> None:
        """Call a number that stands elsewhere, as if it had been chosen here."""
        if self._wait_s():
            self._show_quiet_line()
        elif self.read(number) is None:
            self.say(tr("“{text}” is not a number", text=number[:40]))
        else:
            self._dial(number, name)

    def _on_chosen(self, line: Suggestion) -> None:
        self._dial(line.number, line.name)

    def _dial(self, text: str, name: str, choice: DialChoice | None = None) -> None:
        """Dial what the quiet line shows for this text; by ``choice`` from another account, by
        that account's plan."""
        account = (
            self._settings.account(choice.account or "") if choice and self._settings else None
        )
        reading = self.read(text) if account is None else planned_by(account, text)
        if reading is not None:
            self._dial_as_is(text, reading.dial, name, choice)

    def _dial_as_is(
        self, text: str, number: str, name: str, choice: DialChoice | None = None
    ) -> None:
        self.has_dialled(text)
        self._submit(Dial(number, name, choice))

    def has_dialled(self, text: str) -> None:
        """It is being called: it can be brought back."""
        self.keep_last(text)
        self.edit.clear()

    def keep_last(self, text: str) -> None:
        """It is being called from another window."""
        self._last_number = text

    # ---- the button's menu

    def open_menu(self) -> None:
        """More ways to call, for the keyboard."""
        button = self.call_button
        menu = button.menu()
        mirrored = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = 0 if mirrored else button.width() - menu.sizeHint().width()
        menu.popup(button.mapToGlobal(QPoint(side, button.height())))
        menu.setActiveAction(menu.actions()[0])

    def _fill_menu(self, menu: QMenu) -> None:
        menu.clear()
        line = self.field.results.chosen()
        text = self._dialled_text()
        number = text if self.read(text) is not None else ""
        name = line.name if line else ""
        choice = self.choice_for(number)
        if choice is not None:
            text = tr("As remembered: {how}", how=choice_words(choice))
            self._add(menu, text, number, lambda: self._dial(number, name))
        self._add_phones(menu, number, name)
        self._add_unplanned(menu, number, name)
        menu.addSeparator()
        self._add_options(menu, number, name)
        menu.addSeparator()
        if choice is not None:
            text = tr("Forget how this number is called")
            self._add(menu, text, number, lambda: self._submit(ForgetChoice(number)))
        self._add(
            menu,
            tr("Copy number"),
            number,
            lambda: QGuiApplication.clipboard().setText(without_separators(number)),
        )
        if not name:
            text = tr("Add to contacts…")
            self._add(menu, text, number, lambda: self.contact_wanted.emit(number, ""))

    @staticmethod
    def _add(menu: QMenu, text: str, number: str, does: Callable[[], object]) -> None:
        """An entry that needs a number."""
        entry = QAction(text.replace("&", "&&"), menu)
        entry.setEnabled(bool(number))
        entry.setToolTip(text if number else tr("Type a name or a number first"))
        entry.triggered.connect(lambda _=False: does())
        menu.addAction(entry)

    def _add_unplanned(self, menu: QMenu, text: str, name: str) -> None:
        """As typed, where the dial plan makes something else of it; letters as keys, where there
        are any."""
        reading, as_is = self.read(text), planned_by(None, text)
        if as_is is not None and reading is not None and as_is.dial != reading.dial:
            does = partial(self._dial_as_is, text, as_is.dial, name)
            self._add(menu, tr("As typed: {number}", number=as_is.dial), text, does)
        typed = self.edit.text().strip()
        spelt = None if self.read(typed) else planned_by(self._account(), typed, letters=True)
        if spelt is not None:
            does = partial(self._dial_as_is, typed, spelt.dial, "")
            self._add(menu, tr("Letters as keys: {number}", number=spelt.dial), typed, does)

    def _add_phones(self, menu: QMenu, number: str, name: str) -> None:
        for account in self._settings.accounts if self._settings else ():
            own = account.extensions
            for sources in (*((e,) for e in own), *((own,) if len(own) != 1 else ())):
                phone = joined(account.name, ", ".join(sources))
                choice = DialChoice(account=account.name, sources=sources)
                does = partial(self._dial, number, name, choice)
                self._add(menu, tr("Call from {phone}", phone=phone), number, does)

    def _add_options(self, menu: QMenu, number: str, name: str) -> None:
        for kind, text in (
            (CallKind.CALLBACK, tr("Callback…")),
            (CallKind.CONFERENCE, tr("Invite to conference…")),
            (CallKind.SIMPLE, tr("Show another caller id…")),
        ):
            accounts = self._able(kind)
            if accounts:
                question = self._question(kind, number, name, accounts)
                self._add(menu, text, number, partial(self.options_wanted.emit, question))

    def _able(self, kind: CallKind) -> tuple[Account, ...]:
        """The accounts that can place such a call, as far as is known."""
        return tuple(
            account
            for account in (self._settings.accounts if self._settings else ())
            if _NEEDS[kind] in self._offered.get(account.name, ALL_CAPABILITIES)
        )

    def _question(
        self, kind: CallKind, number: str, name: str, accounts: tuple[Account, ...]
    ) -> OptionsQuestion:
        """Begins with what is remembered for the number, else with the last call of that kind."""
        own = self.choice_for(number)
        is_remembered = own is not None and own.kind is kind
        last = next((c for c in self._last_choices if c.kind is kind), None)
        choice = (own if is_remembered else last) or DialChoice(kind=kind)
        account = self._account()
        if choice.account is None and account is not None:
            choice = replace(choice, account=account.name)
        return OptionsQuestion(number, name, choice, accounts, is_remembered)
