"""The numbers of a contact that is being written: a label and a number a line, in any order."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from clicktodial.errors import InputError
from clicktodial.gui.models.number_labels import label_of, label_word, label_words
from clicktodial.gui.widgets.forms import Choice, say, words
from clicktodial.i18n import tr
from clicktodial.model.contacts import ContactNumber
from clicktodial.model.people import MOST_LABEL, MOST_NUMBER, MOST_NUMBERS, check_number

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MOVES = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}


class LabelChoice(Choice):
    """One of the usual labels, or what is typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(self.InsertPolicy.NoInsert)
        self.addItems(list(label_words().values()))
        self.setMinimumContentsLength(6)
        self.edit = QLineEdit(self)
        self.setLineEdit(self.edit)
        self.edit.setMaxLength(MOST_LABEL)
        # Its frame is the box's own.
        self.edit.setStyleSheet("border: none; padding: 0; background: transparent;")

    def minimumSizeHint(self) -> QSize:
        return QSize(
            self.fontMetrics().horizontalAdvance("extension") + 40,
            super().minimumSizeHint().height(),
        )


class NumberFields(QWidget):
    """One number. Alt+Up and Alt+Down move it, as its buttons do."""

    removed = Signal()
    moved = Signal(int)
    """So many places down."""
    entered = Signal()
    """Enter: what is written is complete."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._error = words(self, "bad")
        self._error.setObjectName("numberError")
        self._error.hide()
        self.label = LabelChoice(self)
        self.label.setObjectName("numberLabel")
        self.edit = QLineEdit(self)
        self.edit.setObjectName("numberText")
        self.edit.setMaxLength(MOST_NUMBER)
        self.edit.setPlaceholderText(tr("Number"))
        # A number is written from left to right everywhere.
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.edit.textEdited.connect(lambda _text: self._error.hide())
        self.edit.returnPressed.connect(self.entered)
        self.up = self._button("↑", lambda: self.moved.emit(-1))
        self.down = self._button("↓", lambda: self.moved.emit(1))
        self.remove = self._button("✕", self.removed.emit)
        for part in (self.edit, self.label, self.label.edit):
            part.installEventFilter(self)
        self._lay_out()

    def _button(self, sign: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(sign, self)
        button.setProperty("role", "plain")
        button.setAutoDefault(False)
        button.setFixedWidth(max(26, button.fontMetrics().horizontalAdvance(sign) + 14))
        button.clicked.connect(lambda _=False: does())
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.label)
        line.addWidget(self.edit, 1)
        for button in (self.up, self.down, self.remove):
            line.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addLayout(line)
        whole.addWidget(self._error)

    def show_number(self, number: ContactNumber) -> None:
        """Write this one."""
        self.label.setCurrentText(label_word(number.label))
        self.edit.setText(number.text)

    def show_place(self, at: int, amount: int) -> None:
        """It is the one at this place (from 0)."""
        named = {"n": at + 1}
        for part in (self.label, self.label.edit):
            part.setAccessibleName(tr("Label of number {n}", **named))
        self.edit.setAccessibleName(tr("Number {n}", **named))
        for button, text in (
            (self.up, tr("Move number {n} up", **named)),
            (self.down, tr("Move number {n} down", **named)),
            (self.remove, tr("Remove number {n}", **named)),
        ):
            button.setAccessibleName(text)
            button.setToolTip(text)
        self.up.setEnabled(at > 0)
        self.down.setEnabled(at < amount - 1)

    def number(self) -> ContactNumber:
        """What is written."""
        return ContactNumber(label_of(self.label.currentText()), self.edit.text().strip())

    def is_sound(self) -> bool:
        """Can it be kept? If not, say why."""
        number = self.number()
        try:
            if number.text:
                check_number(number)
        except InputError as error:
            say(self._error, str(error), "bad")
            self.edit.setAccessibleDescription(str(error))
            return False
        self.edit.setAccessibleDescription("")
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.modifiers() == Qt.KeyboardModifier.AltModifier
            and event.key() in _MOVES
        ):
            self.moved.emit(_MOVES[event.key()])
            return True
        return super().eventFilter(watched, event)


class NumberList(QWidget):
    """All of them, and a button for one more."""

    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[NumberFields] = []
        self.add_button = QPushButton(tr("Add a number"), self)
        self.add_button.setObjectName("addNumber")
        self.add_button.setProperty("role", "plain")
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add_pressed)
        self._box = QVBoxLayout()
        self._box.setSpacing(6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(self._box)
        whole.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_numbers(self, numbers: Sequence[ContactNumber]) -> None:
        """Write these; without any there is a line to begin with."""
        for row in self.rows:
            row.hide()
            self._box.removeWidget(row)
            row.deleteLater()
        self.rows = []
        for number in numbers or (None,):
            self.add(number)

    def add(self, number: ContactNumber | None = None) -> NumberFields:
        """One more line."""
        row = NumberFields(self)
        row.show_number(number or ContactNumber(self._next_label(), ""))
        row.removed.connect(lambda: self._remove(row))
        row.moved.connect(lambda places: self._move(row, places))
        row.entered.connect(self.entered)
        self.rows.append(row)
        self._box.addWidget(row)
        self._arranged()
        return row

    def _add_pressed(self) -> None:
        self.add().edit.setFocus()

    def _next_label(self) -> str:
        """The first usual one that no number has yet."""
        used = {row.number().label for row in self.rows}
        return next((label for label in label_words() if label not in used), "other")

    def _remove(self, row: NumberFields) -> None:
        at = self.rows.index(row)
        self.rows.remove(row)
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._arranged()
        if self.rows:
            self.rows[min(at, len(self.rows) - 1)].edit.setFocus()
        else:
            self.add_button.setFocus()

    def _move(self, row: NumberFields, places: int) -> None:
        at = self.rows.index(row)
        to = at + places
        if not 0 <= to < len(self.rows):
            return
        self.rows.insert(to, self.rows.pop(at))
        self._box.removeWidget(row)
        self._box.insertWidget(to, row)
        self._arranged()
        row.edit.setFocus()

    def _arranged(self) -> None:
        for n, row in enumerate(self.rows):
            row.show_place(n, len(self.rows))
        parts = [
            part
            for row in self.rows
            for part in (row.label, row.edit, row.up, row.down, row.remove)
        ]
        for one, after in pairwise([*parts, self.add_button]):
            QWidget.setTabOrder(one, after)
        self.add_button.setEnabled(len(self.rows) < MOST_NUMBERS)

    def numbers(self) -> tuple[ContactNumber, ...]:
        """What is written, without empty lines."""
        return tuple(number for number in (row.number() for row in self.rows) if number.text)

    def is_sound(self) -> bool:
        """Can all be kept? If not, say why, and go to the first that cannot."""
        wrong = [row for row in self.rows if not row.is_sound()]
        if wrong:
            wrong[0].edit.setFocus()
        return not wrong
