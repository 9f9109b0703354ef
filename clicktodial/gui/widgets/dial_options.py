"""How one call is to be placed: which phones ring first, by callback, into a conference.

Made when it is first wanted: hardly anyone needs it at every start.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clicktodial.engine.messages import Dial, ForgetChoice
from clicktodial.gui.models.dial_form import (
    FIELDS,
    DialField,
    OptionsQuestion,
    TypedChoice,
    duration_text,
    first_mistake,
)
from clicktodial.gui.widgets.forms import CheckBox, Choice, LabelledEdit, say, words
from clicktodial.gui.widgets.labels import ElidedLabel
from clicktodial.i18n import tr
from clicktodial.model.dialling import CallKind, DialChoice
from clicktodial.model.numbers import display
from clicktodial.model.planning import planned_by

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from clicktodial.engine.messages import Command
    from clicktodial.errors import ClickToDialError
    from clicktodial.model.settings import Account

LEFT_TO_RIGHT = "\u200e"
"""Else a right-to-left window would turn the parts of ``0003*210`` round."""
_ENTER = {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}


class PhoneBoxes(QWidget):
    """A check box for each phone of one's own; several may ring at once."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 2, 0, 2)
        self._box.setSpacing(4)
        self._phones: list[CheckBox] = []

    def show_phones(self, extensions: Sequence[str], ticked: Sequence[str]) -> None:
        """Offer these; ``ticked`` ring."""
        for old in self._phones:
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._phones = [CheckBox(LEFT_TO_RIGHT + extension, self) for extension in extensions]
        for box, extension in zip(self._phones, extensions, strict=True):
            box.setAccessibleName(extension)
            box.setChecked(extension in ticked)
            self._box.addWidget(box)
        if self._phones:
            self.setFocusProxy(self._phones[0])

    def boxes(self) -> Sequence[QWidget]:
        """The boxes from top to bottom."""
        return self._phones

    def ticked(self) -> tuple[str, ...]:
        """The phones that are to ring."""
        return tuple(box.accessibleName() for box in self._phones if box.isChecked())


class DialPage(QWidget):
    """Enter calls, Esc goes back; nothing is sent before what was typed is sound."""

    closed = Signal()
    called = Signal(str)
    """The number, once the call has been asked for."""

    def __init__(self, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._submit = submit
        self._question = OptionsQuestion("", "", DialChoice(), ())
        self._accounts: Sequence[Account] = ()
        self._is_open = False
        self._make_head()
        self._make_fields()
        self._make_buttons()
        self._lay_out()

    # ---- parts

    def _make_head(self) -> None:
        self._title = ElidedLabel("headline", self)
        self._title.setObjectName("dialOptionsTitle")
        self._detail = words(self, "muted")
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget()
        self._scroll.setWidget(self._page)

    def _make_fields(self) -> None:
        self.account, self.phones = Choice(), PhoneBoxes()
        self.other_phone, self.extension = QLineEdit(), QLineEdit()
        self.conference, self.pin = QLineEdit(), QLineEdit()
        self.shown_to_me, self.shown_to_them = QLineEdit(), QLineEdit()
        self.duration = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        for edit in (self.shown_to_me, self.shown_to_them):
            edit.setPlaceholderText("John Doe <4242425>")
        self.duration.setPlaceholderText(tr("no limit"))
        self.conference.setPlaceholderText(tr("asked by voice"))
        self.pin.setPlaceholderText(tr("asked by voice"))
        self._fields = {
            field: LabelledEdit(editor, field, label, self._page)
            for field, editor, label in (
                (DialField.ACCOUNT, self.account, tr("&Account")),
                (DialField.PHONES, self.phones, tr("These phones ring first")),
                (DialField.OTHER_PHONE, self.other_phone, ""),
                (DialField.EXTENSION, self.extension, ""),
                (DialField.CONFERENCE, self.conference, tr("&Number of the conference")),
                (DialField.PIN, self.pin, tr("&PIN of the conference")),
                (DialField.SHOWN_TO_ME, self.shown_to_me, tr("Caller id shown to &me")),
                (DialField.SHOWN_TO_THEM, self.shown_to_them, tr("Caller id shown to &them")),
                (DialField.DURATION, self.duration, tr("&Longest duration, in minutes")),
            )
        }
        self._fields[DialField.DURATION].set_about(
            tr("The phone system ends the call after so many minutes")
        )
        self._fields[DialField.PIN].set_about(tr("It is used for this call and not kept"))
        for labelled in self._fields.values():
            if isinstance(labelled.editor, QLineEdit):
                labelled.editor.setMaxLength(128)
                labelled.editor.textEdited.connect(labelled.clear_error)
        self.account.currentIndexChanged.connect(self._on_account)
        self.video = CheckBox(tr("With &video"), self._page)
        self.video.setObjectName("dialVideo")
        self.remember = CheckBox(self._page)
        self.remember.setObjectName("dialRemember")

    def _make_buttons(self) -> None:
        self._note = words(self)
        self._note.setObjectName("dialOptionsNote")
        self._note.hide()
        self.call_button = QPushButton(tr("Call"), self)
        self.call_button.setObjectName("dialOptionsCall")
        self.call_button.setProperty("role", "primary")
        self.back_button = QPushButton(tr("Back"), self)
        self.back_button.setObjectName("dialOptionsBack")
        self.back_button.setToolTip(tr("Esc: nothing is dialled"))
        self.call_button.clicked.connect(self._on_call)
        self.back_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        fields = QVBoxLayout(self._page)
        fields.setContentsMargins(14, 4, 14, 8)
        fields.setSpacing(10)
        for field in DialField:
            fields.addWidget(self._fields[field])
        for box in (self.video, self.remember):
            fields.addWidget(box)
        fields.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.call_button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 8, 14, 12)
        foot.setSpacing(8)
        foot.addWidget(self._note)
        foot.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 12, 0, 0)
        whole.setSpacing(2)
        for label in (self._title, self._detail):
            label.setContentsMargins(14, 0, 14, 0)
            whole.addWidget(label)
        whole.addSpacing(6)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(foot)

    # ---- coming and going

    def open_for(self, question: OptionsQuestion) -> None:
        """Ask how the number is to be called; nothing is sent yet."""
        self._question, self._is_open = question, True
        choice = question.choice
        who = question.name or display(question.number)
        self._title.set_full_text(tr("Call {name}", name=who))
        self.remember.setText(tr("Always call {name} like this", name=who).replace("&", "&&"))
        self.remember.setChecked(question.is_remembered)
        self._show_fields(choice.kind, several=len(question.accounts) > 1)
        self._fill_in(choice, question.accounts)
        self._show_number()
        for labelled in self._fields.values():
            labelled.clear_error()
        say(self._note, "", "")
        self._scroll.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """Begin the typing; the page is shown by now."""
        self._first_field().setFocus()

    def _show_fields(self, kind: CallKind, *, several: bool) -> None:
        for field, labelled in self._fields.items():
            shown = field in FIELDS[kind] and (field is not DialField.ACCOUNT or several)
            labelled.setVisible(shown)
        callback = kind is CallKind.CALLBACK
        self._fields[DialField.OTHER_PHONE].set_label(
            tr("Your &public number, which rings first")
            if callback
            else tr("An&other number, which rings too")
        )
        self.other_phone.setPlaceholderText("+32470123456" if callback else "")
        self._fields[DialField.EXTENSION].set_label(
            tr("Callback &extension") if callback else tr("Conference &extension")
        )
        self.extension.setPlaceholderText("0003*218" if callback else "0003*219")

    def _fill_in(self, choice: DialChoice, accounts: Sequence[Account]) -> None:
        self._accounts = ()
        self.account.clear()
        self.account.addItems([account.name for account in accounts])
        names = [account.name for account in accounts]
        at = names.index(choice.account) if choice.account in names else 0
        self._accounts = accounts
        self.account.setCurrentIndex(at)
        own = accounts[at].extensions if accounts else ()
        others = [source for source in choice.sources if source not in own]
        self._show_phones(own, choice.sources or own[:1])
        self.other_phone.setText(others[0] if others else "")
        self.extension.setText(choice.extension)
        self.conference.setText(choice.conference)
        self.pin.setText(choice.pin)
        self.shown_to_me.setText(choice.caller_id)
        self.shown_to_them.setText(choice.caller_id_destination)
        self.duration.setText(duration_text(choice.duration_s))
        self.video.setChecked(choice.video)

    def _first_field(self) -> QWidget:
        """Where the typing begins."""
        return {
            CallKind.SIMPLE: self.shown_to_them,
            CallKind.CALLBACK: self.other_phone if self.extension.text() else self.extension,
            CallKind.CONFERENCE: self.conference if self.extension.text() else self.extension,
        }[self._question.choice.kind]

    def leave(self) -> None:
        """Nothing is sent any more, and the PIN is forgotten."""
        self._is_open = False
        # Not clear(), which a Ctrl+Z takes back.
        self.pin.setText("")

    def is_open(self) -> bool:
        """Is the page being used?"""
        return self._is_open

    def _order_tabs(self) -> None:
        """The phones' boxes are new each time."""
        editors = [self._fields[field].editor for field in DialField]
        at = editors.index(self.phones)
        editors[at : at + 1] = self.phones.boxes()
        rest = (self.video, self.remember, self.call_button, self.back_button)
        for before, after in pairwise((*editors, *rest)):
            QWidget.setTabOrder(before, after)

    # ---- presses

    def _on_account(self, index: int) -> None:
        """Another account has other phones."""
        if 0 <= index < len(self._accounts):
            own = self._accounts[index].extensions
            self._show_phones(own, own[:1])
            self._show_number()

    def _show_phones(self, own: Sequence[str], ticked: Sequence[str]) -> None:
        self.phones.show_phones(own, ticked)
        self._order_tabs()
        shown = self._question.choice.kind is CallKind.SIMPLE and bool(own)
        self._fields[DialField.PHONES].setVisible(shown)

    def _number(self) -> str:
        """What is dialled, by the chosen account's plan."""
        index = self.account.currentIndex()
        account = self._accounts[index] if 0 <= index < len(self._accounts) else None
        reading = planned_by(account, self._question.number)
        return reading.dial if reading is not None else self._question.number

    def _show_number(self) -> None:
        kind = self._question.choice.kind
        self._detail.setText(_kind_words(kind, display(self._number())))

    def _typed(self) -> TypedChoice:
        index = self.account.currentIndex()
        account = self._accounts[index].name if 0 <= index < len(self._accounts) else None
        return TypedChoice(
            kind=self._question.choice.kind,
            account=account,
            phones=self.phones.ticked(),
            other_phone=self.other_phone.text(),
            extension=self.extension.text(),
            conference=self.conference.text(),
            pin=self.pin.text(),
            shown_to_me=self.shown_to_me.text(),
            shown_to_them=self.shown_to_them.text(),
            duration=self.duration.text(),
            video=self.video.isChecked(),
        )

    def _on_call(self) -> None:
        if not self._is_open:
            return
        typed = self._typed()
        for labelled in self._fields.values():
            labelled.clear_error()
        say(self._note, "", "")
        number = self._number()
        mistake = first_mistake(typed, number)
        if mistake is not None:
            self._show_mistake(mistake.field, mistake.error)
            return
        self._is_open = False
        asked, remember = self._question, self.remember.isChecked()
        if asked.is_remembered and not remember:
            self._submit(ForgetChoice(number))
        self._submit(Dial(number, asked.name, typed.choice(), remember))
        self.called.emit(asked.number)

    def _show_mistake(self, field: DialField | None, error: ClickToDialError) -> None:
        if field is None:
            say(self._note, str(error), "bad")
            return
        labelled = self._fields[field]
        labelled.show_error(error)
        # The words find their place later.
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(labelled, 0, 12))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape.value:
            self.closed.emit()
        elif event.key() in _ENTER:
            # A held key must not call a second time, nor at all when it opened the page.
            if event.isAutoRepeat():
                return
            if self.back_button.hasFocus():
                self.closed.emit()
            else:
                self._on_call()
        else:
            super().keyPressEvent(event)


def _kind_words(kind: CallKind, number: str) -> str:
    return {
        CallKind.SIMPLE: tr("{number} · your own phone rings first", number=number),
        CallKind.CALLBACK: tr(
            "{number} · the phone system calls you back, then them", number=number
        ),
        CallKind.CONFERENCE: tr("{number} · is invited to a conference", number=number),
    }[kind]
