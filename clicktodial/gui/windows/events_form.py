"""The form of one phone call event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clicktodial.gui.models.events import (
    KNOWN_METHODS,
    KNOWN_TYPES,
    EventField,
    Mistake,
    TypedEvent,
    changes,
    type_words,
)
from clicktodial.gui.widgets.forms import CheckBox, Choice, LabelledEdit, say, words
from clicktodial.i18n import tr
from clicktodial.model.events import LONGEST_NOTE, LONGEST_URL, EventDraft

if TYPE_CHECKING:
    from clicktodial.errors import ClickToDialError
    from clicktodial.model.events import PhoneCallEvent


class EventForm(QWidget):
    """Adds an event or changes one. What is typed stays until the phone system has taken it."""

    saved = Signal(object, object)
    """The event, ``None`` for a new one, and the draft."""
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._event: PhoneCallEvent | None = None
        self._make_fields()
        self._make_buttons()
        self._lay_out()

    def _make_fields(self) -> None:
        self._headline = words(self, "headline")
        self._page = QWidget()
        self.type, self.method = Choice(), Choice()
        for kind in KNOWN_TYPES:
            self.type.addItem(type_words(kind))
        for method in KNOWN_METHODS:
            self.method.addItem(method.value)
        for choice in (self.type, self.method):
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.url, self.note = QLineEdit(), QLineEdit()
        self.url.setPlaceholderText("https://example.com/calls")
        self.url.setMaxLength(LONGEST_URL + 100)
        self.note.setMaxLength(LONGEST_NOTE + 100)
        self.enabled = CheckBox(tr("&Enabled"))
        self.enabled.setObjectName("eventEnabled")
        self.fields = {
            field: LabelledEdit(editor, field, label, self._page)
            for field, editor, label in (
                (EventField.TYPE, self.type, tr("&When")),
                (EventField.METHOD, self.method, tr("&Method")),
                (EventField.URL, self.url, tr("&Address that is called")),
                (EventField.NOTE, self.note, tr("&Note")),
            )
        }
        self.fields[EventField.URL].set_about(
            tr("The phone system calls it, not this computer; it must be reachable from there")
        )
        for field in (EventField.URL, EventField.NOTE):
            labelled = self.fields[field]
            edit = labelled.editor
            assert isinstance(edit, QLineEdit)
            edit.textEdited.connect(lambda _text, part=labelled: part.clear_error())

    def _make_buttons(self) -> None:
        self.state = words(self)
        self.state.setObjectName("eventState")
        self.state.hide()
        self.cancel_button = QPushButton(tr("&Cancel"), self)
        self.cancel_button.setObjectName("cancelEvent")
        self.cancel_button.clicked.connect(self.cancelled)
        self.save_button = QPushButton(tr("&Save"), self)
        self.save_button.setObjectName("saveEvent")
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._on_save)

    def _lay_out(self) -> None:
        fields = QVBoxLayout(self._page)
        fields.setContentsMargins(16, 0, 16, 8)
        fields.setSpacing(10)
        for part in (*self.fields.values(), self.enabled):
            fields.addWidget(part)
        fields.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._page)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        self._headline.setContentsMargins(16, 0, 16, 10)
        self.state.setContentsMargins(16, 0, 16, 0)
        buttons.setContentsMargins(16, 10, 16, 14)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 14, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._headline)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.state)
        whole.addLayout(buttons)

    def open_for(self, event: PhoneCallEvent | None, extension: str) -> None:
        """Show this event, or an empty form for a new one of the extension."""
        self._event = event
        self._headline.setText(
            tr("Event of {extension}", extension=extension)
            if event is not None
            else tr("New event of {extension}", extension=extension)
        )
        self.type.setCurrentIndex(KNOWN_TYPES.index(event.type) if event else 0)
        self.type.setEnabled(event is None)
        self.fields[EventField.TYPE].set_about(
            "" if event is None else tr("Cannot be changed: add another event instead")
        )
        self.method.setCurrentIndex(KNOWN_METHODS.index(event.method) if event else 0)
        self.url.setText(event.url if event else "")
        self.note.setText(event.note if event else "")
        self.enabled.setChecked(event is None or event.enabled is not False)
        for labelled in self.fields.values():
            labelled.clear_error()
        self.show_busy(busy=False)
        say(self.state, "", "")
        (self.type if event is None else self.url).setFocus()

    def show_busy(self, *, busy: bool) -> None:
        """The phone system has been asked, or has answered."""
        self.save_button.setEnabled(not busy)
        for control in (self.method, self.enabled):
            control.setEnabled(not busy)
        self.type.setEnabled(not busy and self._event is None)
        for edit in (self.url, self.note):
            edit.setReadOnly(busy)
        if busy:
            say(self.state, tr("Waiting for the phone system…"), "muted")

    def show_error(self, error: ClickToDialError) -> None:
        """The phone system did not take it; what was typed stays."""
        self.show_busy(busy=False)
        say(self.state, str(error), "bad")
        self.save_button.setFocus()

    def _on_save(self) -> None:
        typed = TypedEvent(
            KNOWN_TYPES[self.type.currentIndex()],
            KNOWN_METHODS[self.method.currentIndex()],
            self.url.text(),
            self.note.text(),
            self.enabled.isChecked(),
        )
        for labelled in self.fields.values():
            labelled.clear_error()
        say(self.state, "", "")
        made = typed.checked()
        if isinstance(made, Mistake):
            self.fields[made.field].show_error(made.error)
            return
        draft = made if self._event is None else changes(self._event, made)
        if draft == EventDraft():
            self.cancelled.emit()
            return
        self.saved.emit(self._event, draft)
