"""The pages on the way to the first call. Each keeps what was typed while the window is open."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from clicktodial.engine.messages import ChangeLinks, LinksKnown, TrialEnded, TrialStepped
from clicktodial.errors import InputError
from clicktodial.gui.models.account_fields import FIRST_PLANS, Field
from clicktodial.gui.models.account_form import first_mistake
from clicktodial.gui.models.countries import country_row
from clicktodial.gui.models.first_run import TestCall, checked_test_number, first_name
from clicktodial.gui.models.link_lines import not_ours
from clicktodial.gui.models.reading import left_to_right, number_words
from clicktodial.gui.models.rows import Command as RowCommand
from clicktodial.gui.widgets.country_field import CountryField
from clicktodial.gui.widgets.forms import CheckBox, LabelledEdit, say, words
from clicktodial.gui.widgets.settings_parts import SteadyChoice, button
from clicktodial.gui.windows.account_fields import AccountFields
from clicktodial.gui.windows.account_steps import TestView
from clicktodial.i18n import joined, tr
from clicktodial.model.planning import planned_by
from clicktodial.model.settings import checked_extension

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.errors import ClickToDialError
    from clicktodial.gui.models.account_form import Typed
    from clicktodial.model.settings import Account
    from clicktodial.model.snapshot import Snapshot


class FirstField(StrEnum):
    """The controls by their names."""

    EXTENSION = "firstExtension"
    OTHER_EXTENSION = "firstOtherExtension"
    COUNTRY = "firstCountry"
    NUMBER = "firstNumber"


class FirstPage(QWidget):
    """One step. ``primary`` is the word on the button that Enter presses; ``secondary`` that on the
    one beside it, if there is one."""

    title = ""
    primary = secondary = ""
    moved = Signal()
    """The button that leads on can be pressed now, or no longer, or says something else."""
    finished = Signal()
    """Go on to the next page."""

    def can_go_on(self) -> bool:
        """Is there nothing that has to be waited for?"""
        return True

    def go_on(self) -> None:
        """Do what the page is for, and then ``finished``."""
        self.finished.emit()

    def go_to_first(self) -> None:
        """Put the focus where one begins."""

    def leave(self) -> None:
        """What was begun here goes on no longer."""


class ConnectPage(FirstPage):
    """Where the phone system is and how to sign in: tried at once, saved only later."""

    def __init__(self, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.title, self.primary = tr("Connect your phone system"), tr("&Connect")
        self._submit = submit
        self.extensions: tuple[str, ...] = ()
        """Those that the test found to be one's own."""
        about = words(self, "muted")
        about.setText(tr("Your administrator gave you an address, and something to sign in with."))
        about.setContentsMargins(16, 0, 16, 8)
        self.fields = AccountFields(self, FIRST_PLANS)
        self.test_view = TestView(self)
        self.fields.put_last(self.test_view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(about)
        whole.addWidget(self.fields, 1)
        self.fields.edited.connect(self.leave)
        self.fields.find_pressed.connect(self.go_on)
        self.fields.rearranged.connect(self._order_tabs)
        self._order_tabs()

    def _order_tabs(self) -> None:
        before: QWidget | None = None
        for stop in self.fields.stops():
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop

    def go_to_first(self) -> None:
        """Begin with the phone system."""
        self.fields.go_to(Field.SYSTEM)

    def typed(self, saved: Account | None) -> Typed:
        """What stands in the fields, under the name of a first account."""
        typed = self.fields.typed(saved)
        return replace(typed, name=saved.name if saved is not None else first_name())

    def go_on(self) -> None:
        """Try what was typed."""
        typed = self.typed(None)
        mistake = first_mistake(typed, None, ())
        self.fields.clear_errors()
        if mistake is not None:
            self.fields.show_mistake(mistake.field, mistake.error)
            return
        self.extensions = ()
        self.test_view.progress.begin()
        self._show_test()
        self._submit(typed.test_command(None))

    def can_go_on(self) -> bool:
        """Not while it is being tried."""
        return not self.test_view.progress.is_running

    def on_notice(self, notice: Notice) -> None:
        """The test as it goes on."""
        progress = self.test_view.progress
        if not progress.is_running:
            return
        match notice:
            case TrialStepped(step):
                if progress.on_step(step):
                    self.extensions = step.extensions or self.extensions
                self._show_test()
            case TrialEnded(error):
                progress.on_end(error)
                self._show_test()
                if progress.summary is not None and progress.summary.role == "good":
                    self.finished.emit()
            case _:
                pass

    def _show_test(self) -> None:
        self.test_view.bring_up_to_date()
        self.fields.reveal(self.test_view)
        self.moved.emit()

    def leave(self) -> None:
        """What was tried is not what is typed now."""
        self.test_view.progress.forget()
        self.test_view.bring_up_to_date()
        self.moved.emit()


class PhonePage(FirstPage):
    """Which phone is one's own, as the phone system says, and where it stands."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title, self.primary = tr("Your phone"), tr("&Save and go on")
        self._found: tuple[str, ...] = ()
        self._is_known = self._is_saving = False
        self.country = _desktop_country()
        self.about = words(self)
        self.choice, self.edit = SteadyChoice(), QLineEdit()
        self._choice = LabelledEdit(
            self.choice, FirstField.EXTENSION, tr("&Phone that rings first"), self
        )
        self._edit = LabelledEdit(self.edit, FirstField.OTHER_EXTENSION, tr("&Extension"), self)
        self._edit.set_about(tr("Your own phone, which rings first. It looks like 0003*210 or 210"))
        self.edit.setPlaceholderText("0003*210")
        self._country = CountryField(
            FirstField.COUNTRY, tr("C&ountry"), tr("National numbers get its country code"), self
        )
        self._country.chosen.connect(self._on_country)
        self.state = words(self)
        self.state.setObjectName("firstState")
        self.state.hide()
        self.choice.activated.connect(lambda _row: self._show_edit())
        self.edit.textEdited.connect(lambda _text: self._edit.clear_error())
        _stack_up(self, self.about, self._choice, self._edit, self._country, self.state)
        self._country.show_value(self.country)

    def show_found(self, found: tuple[str, ...], *, by_bridge: bool) -> None:
        """These are one's own, says the phone system; what was chosen before stays."""
        self._is_known = by_bridge
        self._choice.setVisible(len(found) > 1 and not by_bridge)
        self.about.setText(_found_words(found, by_bridge=by_bridge))
        if found != self._found:
            self._found = found
            self.choice.clear()
            for extension in found:
                # Its order stays in a right-to-left window; what is sent has no marks.
                self.choice.addItem(left_to_right(extension), extension)
            self.choice.addItem(tr("Another one…"))
            if len(found) == 1:
                self.edit.setText(found[0])
        self._show_edit()

    def _show_edit(self) -> None:
        """Where none of those that were found is chosen."""
        is_listed = not self._choice.isHidden()
        is_another = self.choice.currentIndex() == self.choice.count() - 1
        self._edit.setVisible(not self._is_known and (not is_listed or is_another))

    def _on_country(self, letters: str) -> None:
        self.country = letters
        self._country.show_value(letters)

    def go_to_first(self) -> None:
        """Begin with the phone, if there is something to say about it."""
        first = next((p for p in (self._choice, self._edit) if not p.isHidden()), self._country)
        first.editor.setFocus()

    def extension(self) -> str | None:
        """What was chosen or typed; ``None`` after saying what is wrong with it. Empty where the
        bridge knows."""
        if self._edit.isHidden():
            return "" if self._choice.isHidden() else str(self.choice.currentData())
        try:
            return checked_extension(self.edit.text())
        except InputError as error:
            self._edit.show_error(error)
            return None

    def say(self, text: str, role: str, *, is_saving: bool = False) -> None:
        """What comes of saving it."""
        self._is_saving = is_saving
        say(self.state, text, role)
        self.moved.emit()

    def can_go_on(self) -> bool:
        """Not while it is being saved."""
        return not self._is_saving

    def leave(self) -> None:
        """Nothing is said any more."""
        self.say("", "")


def _found_words(found: tuple[str, ...], *, by_bridge: bool) -> str:
    if by_bridge:
        phone = left_to_right(found[0]) if found else tr("known to the bridge")
        return tr("Your phone: {extension}.", extension=phone)
    if not found:
        return tr("The phone system did not say which extension is yours. Which one is it?")
    if len(found) == 1:
        return tr("The phone system says that this is your phone.")
    return tr("The phone system says that these are yours. Which one is on your desk?")


def _desktop_country() -> str:
    """Where the desktop says that one is; empty when it does not say."""
    letters = QLocale.territoryToCode(QLocale.system().territory())
    return letters if country_row(letters) else ""


class CallPage(FirstPage):
    """A test call: one, at one's own word, to a number of one's own choice."""

    act_pressed = Signal()
    """What the second button says: hang up, or done."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title, self.primary = tr("A test call"), tr("&Call")
        self.call: TestCall | None = None
        self._snapshot: Snapshot | None = None
        self.warning = words(self, "bad")
        self.warning.setObjectName("firstWarning")
        self.warning.hide()
        self._about = words(self)
        self.edit = QLineEdit()
        self._number = LabelledEdit(self.edit, FirstField.NUMBER, tr("&Number to call"), self)
        self._number.set_about(tr("One that you can hear ring, such as your mobile"))
        self._reading = words(self, "muted")
        self._reading.setObjectName("firstReading")
        self._number.put_below(self._reading)
        self.state = words(self)
        self.state.setObjectName("firstCallState")
        self.end_button = button("", "endTestCall", self)
        self.end_button.hide()
        self.end_button.clicked.connect(self.act_pressed)
        self.edit.textEdited.connect(self._on_typed)
        _stack_up(self, self.warning, self._about, self._number, self.state, self.end_button)

    def show_account(self, account: Account, warning: str) -> None:
        """The account is saved. ``warning``: that its secret is not."""
        if self.call is None or self.call.account != account:
            self.call = TestCall(account)
            if self._snapshot is not None:
                self.call.on_snapshot(self._snapshot)
        phone = left_to_right(account.extensions[0]) if account.extensions else tr("Your phone")
        self._about.setText(
            tr(
                "{phone} rings first. Pick it up: only then is the number called. Hang up when you "
                "have heard it ring.",
                phone=phone,
            )
        )
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        self._on_typed()
        self.show_call()

    def go_to_first(self) -> None:
        """Begin with the number."""
        self.edit.setFocus()

    def reading_to_dial(self) -> str | None:
        """The number as it is to be sent; ``None`` after saying what is wrong with it."""
        assert self.call is not None
        try:
            return checked_test_number(self.edit.text(), self.call.account).dial
        except InputError as error:
            self._number.show_error(error)
            return None

    def _on_typed(self, _text: str = "") -> None:
        self._number.clear_error()
        text = self.edit.text().strip()
        reading = planned_by(self.call.account, text) if self.call is not None and text else None
        shown = joined(*number_words(reading)) if reading is not None else ""
        self._reading.setText(left_to_right(shown) if shown else "")

    def can_go_on(self) -> bool:
        """Is the account ready, and no call under way?"""
        return self.call is not None and self.call.can_begin

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """How the call stands now."""
        self._snapshot = snapshot
        if self.call is not None:
            self.call.on_snapshot(snapshot)
            self.show_call()

    def on_trouble(self, error: ClickToDialError) -> bool:
        """It was not placed. False when it is not waited for."""
        is_ours = self.call is not None and self.call.on_trouble(error)
        if is_ours:
            self.show_call()
        return is_ours

    def show_call(self) -> None:
        """Say how it stands, and offer what can be done."""
        assert self.call is not None
        said = self.call.said()
        if (said.text, said.role) != (self.state.text(), self.state.property("role") or ""):
            say(self.state, said.text, said.role)
        row = self.call.row
        buttons = (*(row.buttons if row else ()), *((row.end,) if row and row.end else ()))
        offered = next(
            (b for b in buttons if b.does is RowCommand.DISMISS or (row and b is row.end)), None
        )
        had_focus = self.end_button.hasFocus()
        self.end_button.setVisible(offered is not None)
        if offered is not None:
            self.end_button.setText(offered.text)
            self.end_button.setEnabled(offered.enabled)
        elif had_focus:
            self.edit.setFocus()
        if self.call.has_worked:
            # The Enter that comes next must not place another call.
            self.primary, self.secondary = tr("&Go on"), tr("&Call again")
        else:
            self.primary = tr("&Call again") if self.call.is_over else tr("&Call")
            self.secondary = tr("&Go on") if self.call.is_over else tr("S&kip")
        self.moved.emit()


class ChoicesPage(FirstPage):
    """What else the program may do, if it is wanted: nothing is ticked beforehand."""

    def __init__(self, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.title, self.primary = tr("Dial from anywhere"), tr("&Done")
        self._submit = submit
        self._known: LinksKnown | None = None
        self._is_changing = False
        self._keys = words(self)
        self.links = CheckBox(tr("Open phone &links with Click-to-Dial"), self)
        self.links.setObjectName("firstLinks")
        about = words(self, "muted")
        about.setText(
            tr(
                "A link that is clicked in any program fills in the number and waits for Enter. "
                "Settings, Links and clipboard, takes it back."
            )
        )
        self.links.setAccessibleDescription(about.text())
        self.state = words(self)
        self.state.setObjectName("firstLinksState")
        self.state.hide()
        _stack_up(self, self._keys, self.links, about, self.state)
        self.show_key("")

    def show_key(self, keys: str) -> None:
        """Name the keys that dial the selected text; empty: there are none."""
        self._keys.setText(
            tr(
                "Select a number in any program and press {keys}: Click-to-Dial asks, and Enter "
                "dials. All keys are in the settings.",
                keys=left_to_right(keys),
            )
            if keys
            else tr("A key that dials the number selected in any program is set in the settings.")
        )

    def go_to_first(self) -> None:
        """Begin with the choice."""
        self.links.setFocus()

    def on_links(self, known: LinksKnown) -> None:
        """Who opens links now, and what came of a change."""
        was_changing, self._is_changing = self._is_changing, False
        self._known = known
        if known.error is not None:
            say(self.state, str(known.error), "bad")
        elif known.reason:
            say(self.state, known.reason, "muted")
        self.links.setEnabled(not known.reason)
        if not was_changing and not not_ours(known) and not known.reason:
            self.links.setChecked(True)
        self.moved.emit()
        if was_changing and known.error is None:
            self.finished.emit()

    def can_go_on(self) -> bool:
        """Not while the desktop is asked."""
        return not self._is_changing

    def go_on(self) -> None:
        """Take the links over, if that is wanted."""
        wanted = not_ours(self._known) if self.links.isEnabled() else ()
        if not self.links.isChecked() or not wanted:
            self.finished.emit()
            return
        self._is_changing = True
        say(self.state, tr("Asking the desktop…"), "muted")
        self.moved.emit()
        self._submit(ChangeLinks(wanted, True))  # noqa: FBT003 - a command's field


def _stack_up(page: QWidget, *parts: QWidget) -> None:
    """One below the other, scrolled where the window is low."""
    area = QScrollArea(page)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    sheet = QWidget()
    box = QVBoxLayout(sheet)
    box.setContentsMargins(16, 0, 16, 8)
    box.setSpacing(10)
    for part in parts:
        if isinstance(part, QPushButton):
            box.addWidget(part, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            box.addWidget(part)
    box.addStretch(1)
    area.setWidget(sheet)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(area)
