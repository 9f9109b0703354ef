"""Writing a contact. Nothing is lost: what was written stays until it is kept or thrown away."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clicktodial.engine.people_messages import SaveContact
from clicktodial.errors import InputError
from clicktodial.gui.models.paged import new_serial
from clicktodial.gui.models.people import NEW_CONTACT, title_of
from clicktodial.gui.widgets.forms import CheckBox, LabelledEdit, QuestionCard, say, words
from clicktodial.gui.widgets.labels import ElidedLabel, LeadingLabel
from clicktodial.gui.widgets.number_fields import NumberList
from clicktodial.i18n import tr
from clicktodial.model.contacts import NOT_STORED, Contact
from clicktodial.model.people import MOST_NAME, checked

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.messages import Command
    from clicktodial.engine.people_messages import ContactSaved


class PersonField(StrEnum):
    """What has a label of its own."""

    NAME = "personName"
    COMPANY = "personCompany"
    NOTE = "personNoteText"


class PersonForm(QWidget):
    """Asks the engine to save; ``saved`` once it has."""

    saved = Signal(object, bool)
    """The ``ContactSaved``, and whether it is a new contact."""
    closed = Signal()

    def __init__(self, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._submit = submit
        self._begun = NEW_CONTACT
        self._serial = 0
        self.setObjectName("personForm")
        self._make_fields()
        self._make_buttons()
        self._lay_out()
        self.open_for(NEW_CONTACT)

    def _make_fields(self) -> None:
        self._page = QWidget(self)
        self._title = ElidedLabel("headline", self)
        self._title.setObjectName("personFormTitle")
        self.name, self.company, self.note = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(4 * self.note.fontMetrics().lineSpacing() + 18)
        self.fields = {
            field: LabelledEdit(editor, field, label, self._page)
            for field, editor, label in (
                (PersonField.NAME, self.name, tr("&Name")),
                (PersonField.COMPANY, self.company, tr("C&ompany")),
                (PersonField.NOTE, self.note, tr("No&te")),
            )
        }
        for edit in (self.name, self.company):
            edit.setMaxLength(MOST_NAME)
            edit.textEdited.connect(self.fields[PersonField.NAME].clear_error)
            edit.returnPressed.connect(self.save)
        self._numbers_title = LeadingLabel(parent=self._page)
        self._numbers_title.setText(tr("Numbers"))
        self.numbers = NumberList(self._page)
        self.numbers.entered.connect(self.save)
        self.favourite = CheckBox(tr("&Favourite"), self._page)
        self.favourite.setObjectName("personFavourite")

    def _make_buttons(self) -> None:
        self._word = words(self, "bad")
        self._word.setObjectName("personFormWord")
        self._word.hide()
        self.save_button = QPushButton(tr("Save"), self)
        self.save_button.setObjectName("savePerson")
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self.save)
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.cancel_button.setObjectName("cancelPerson")
        self.cancel_button.clicked.connect(self.leave)
        self.question = QuestionCard(self, yes=tr("Throw away"), no=tr("Keep writing"))
        self.question.confirmed.connect(self._close)
        self.question.closed.connect(self.name.setFocus)

    def _lay_out(self) -> None:
        fields = QVBoxLayout(self._page)
        fields.setContentsMargins(14, 4, 14, 8)
        fields.setSpacing(10)
        fields.addWidget(self.fields[PersonField.NAME])
        fields.addWidget(self.fields[PersonField.COMPANY])
        fields.addWidget(self._numbers_title)
        fields.addWidget(self.numbers)
        fields.addWidget(self.fields[PersonField.NOTE])
        fields.addWidget(self.favourite)
        fields.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._page)
        scroll.setMinimumHeight(64)
        self._scroll = scroll
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 8, 14, 12)
        foot.setSpacing(6)
        foot.addWidget(self._word)
        foot.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        self._title.setContentsMargins(14, 10, 14, 4)
        whole.addWidget(self.question)
        whole.addWidget(self._title)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)

    # ---- coming and going

    def open_for(self, contact: Contact, written: Contact | None = None) -> None:
        """Write this contact; ``written``: with this already changed in it."""
        self._begun, self._serial = contact, 0
        shown = written or contact
        is_new = contact.id == NOT_STORED
        whom = title_of(contact)
        self._title.set_full_text(tr("New contact") if is_new else tr("Edit {name}", name=whom))
        self.name.setText(shown.name)
        self.company.setText(shown.company)
        self.note.setPlainText(shown.note)
        self.favourite.setChecked(shown.favourite)
        self.numbers.show_numbers(shown.numbers)
        self.question.hide()
        self.fields[PersonField.NAME].clear_error()
        say(self._word, "", "bad")
        self._scroll.verticalScrollBar().setValue(0)

    def go_in(self) -> None:
        """Begin with the name."""
        self.name.setFocus()

    def written(self) -> Contact:
        """What is written."""
        return replace(
            self._begun,
            name=self.name.text().strip(),
            company=self.company.text().strip(),
            numbers=self.numbers.numbers(),
            favourite=self.favourite.isChecked(),
            note=self.note.toPlainText(),
        )

    def is_changed(self) -> bool:
        """Would something be lost by closing?"""
        return self.written() != self._begun

    def leave(self) -> None:
        """Close, after asking if something would be lost."""
        if not self.question.isHidden():
            self.question.close_card()
        elif self.is_changed():
            self.question.ask(tr("What you have written is not saved. Throw it away?"))
        else:
            self._close()

    def say(self, text: str) -> None:
        """Say why something was not done."""
        say(self._word, text, "bad")

    def _close(self) -> None:
        self.open_for(NEW_CONTACT)
        self.closed.emit()

    # ---- saving

    def save(self) -> None:
        """Save what is written, if it is sound."""
        self.question.hide()
        say(self._word, "", "bad")
        if self._serial or not self.numbers.is_sound():
            return
        try:
            contact = checked(self.written())
        except InputError as error:
            has_name = self.name.text().strip() or self.company.text().strip()
            (self.say(str(error)) if has_name else self._name_missing(error))
            return
        self._serial = new_serial()
        self._submit(SaveContact(contact, self._serial))

    def _name_missing(self, error: InputError) -> None:
        self.fields[PersonField.NAME].show_error(error)

    def on_saved(self, answer: ContactSaved) -> None:
        """The answer; perhaps to somebody else's question."""
        if not self._serial or answer.serial != self._serial:
            return
        self._serial = 0
        if answer.error is not None:
            self.say(str(answer.error))
            return
        is_new = self._begun.id == NOT_STORED
        self.open_for(NEW_CONTACT)
        self.saved.emit(answer, is_new)
