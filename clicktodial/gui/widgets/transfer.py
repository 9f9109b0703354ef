"""The transfer picker: one call on top, a search below, and a transfer that says it is blind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from clicktodial.engine.messages import Act
from clicktodial.gui.models.places import PlaceLine, place_lines
from clicktodial.gui.theme import Tone
from clicktodial.gui.widgets.labels import Badge, ElidedLabel
from clicktodial.gui.widgets.people_field import PeopleField
from clicktodial.gui.widgets.people_list import PeopleList
from clicktodial.i18n import tr
from clicktodial.model.calls import Action, ActionDetails
from clicktodial.model.planning import planned_by

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from clicktodial.engine.messages import Command
    from clicktodial.gui.models.rows import Row
    from clicktodial.gui.models.suggestions import Suggestion
    from clicktodial.gui.theme import Theme
    from clicktodial.model.dialplan import Reading
    from clicktodial.model.settings import Account


class TransferPage(QWidget):
    """Enter transfers, Esc leaves the call as it was."""

    closed = Signal()

    def __init__(
        self, theme: Theme, submit: Callable[[Command], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._submit = submit
        self._row: Row | None = None
        self._account: Account | None = None
        self._badge = Badge(theme, self)
        self._title = ElidedLabel("title", self)
        self._detail = ElidedLabel("muted", self)
        self.edit = QLineEdit(self)
        self.edit.setObjectName("transferField")
        self.edit.setPlaceholderText(tr("Name or number"))
        self.edit.setAccessibleName(tr("Name or number to transfer to"))
        self.edit.setMaxLength(256)
        self.results = PeopleList(theme, self)
        self.field = PeopleField(
            self.edit,
            self.results,
            submit,
            self,
            read=self._read,
            search_empty=True,
            arrange=self._with_places,
        )
        self.results.selectionModel().currentChanged.connect(self._show_verb)
        self.field.changed.connect(self._show_verb)
        self.field.chosen.connect(self._on_chosen)
        self.transfer_button = QPushButton(tr("Transfer now"), self)
        self.transfer_button.setObjectName("transferNow")
        self.transfer_button.setProperty("role", "primary")
        self.transfer_button.clicked.connect(self.field.choose)
        self.back_button = QPushButton(tr("Back"), self)
        self.back_button.setToolTip(tr("Esc: the call stays as it was"))
        self.back_button.clicked.connect(self.closed)
        self._show_verb()
        self._lay_out()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self._title)
        texts.addWidget(self._detail)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._badge)
        head.addLayout(texts, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.transfer_button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addWidget(self.edit)
        whole.addWidget(self.results, 1)
        whole.addLayout(buttons)

    def open_for(self, row: Row, account: Account | None) -> None:
        """Begin a transfer of this row's call, a call of ``account``; nothing is sent yet."""
        self._row, self._account = row, account
        self._badge.show_glyph(row.glyph, Tone(row.mood))
        self._title.set_full_text(row.title)
        self._detail.set_full_text(tr("Transfer to…"))
        self.edit.clear()
        self.field.search()
        self.edit.setFocus()

    def leave(self) -> None:
        """Forget the call: nothing is sent any more."""
        self._row = None

    def row(self) -> Row | None:
        """The row whose call is being transferred."""
        return self._row

    def _read(self, text: str) -> Reading | None:
        return planned_by(self._account, text)

    def _with_places(self, text: str, people: Sequence[Suggestion]) -> Sequence[Suggestion]:
        """Voicemail and parking, after the people."""
        return people if self._row is None else (*people, *place_lines(self._row, text))

    def _show_verb(self) -> None:
        """The button says what it will do."""
        line = self.results.chosen()
        if isinstance(line, PlaceLine):
            self.transfer_button.setText(line.verb)
            self.transfer_button.setToolTip("")
        else:
            self.transfer_button.setText(tr("Transfer now"))
            self.transfer_button.setToolTip(
                tr("A blind transfer: the call goes there at once, without asking")
            )

    def _on_chosen(self, line: Suggestion) -> None:
        row = self._row
        if row is None or row.entry.call is None:
            return
        call = row.entry.call
        if isinstance(line, PlaceLine):
            self._submit(Act(call.account, call.id, line.action))
        else:
            reading = self._read(line.number)
            details = ActionDetails(target=reading.dial if reading is not None else line.number)
            self._submit(Act(call.account, call.id, Action.TRANSFER, details))
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape.value:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
