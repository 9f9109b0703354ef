"""A country: chosen from a list, or found by a part of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget

from clicktodial.errors import InputError
from clicktodial.gui.models.countries import countries, country_found, country_row
from clicktodial.gui.widgets.forms import LabelledEdit, words
from clicktodial.gui.widgets.settings_parts import ENTER, DefaultButton, SteadyChoice

if TYPE_CHECKING:
    from enum import StrEnum

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from clicktodial.errors import ClickToDialError


class _Combo(SteadyChoice):
    left = Signal()
    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(14)
        self.addItems([country.label for country in countries()])
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)

    def is_typed(self) -> bool:
        """Is there a text that was typed since the last choice?"""
        edit = self.lineEdit()
        return edit is not None and edit.isModified()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape.value and self.is_typed():
            self.taken_back.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class CountryField(LabelledEdit):
    """The country's two letters, or nothing for none."""

    chosen = Signal(str)

    def __init__(self, field: StrEnum, label: str, about: str, parent: QWidget) -> None:
        self.combo = _Combo()
        super().__init__(self.combo, field, label, parent)
        self._letters = ""
        self.default_button = DefaultButton(field.value, label, self)
        self.put_beside(self.default_button)
        self.set_about(about)
        said = words(self, "muted")
        said.setText(about)
        self.put_below(said)
        edit = self.combo.lineEdit()
        assert edit is not None
        self.edit = edit
        edit.setObjectName(f"{field.value}Text")
        edit.setAccessibleName(label.replace("&", ""))
        edit.textEdited.connect(lambda _text: self.clear_error())
        self.combo.activated.connect(self._on_activated)
        self.combo.left.connect(self._on_left)
        self.combo.taken_back.connect(self._take_back)
        self.default_button.clicked.connect(self._on_default)

    def show_value(self, letters: str) -> None:
        """This country applies; what is being typed stays."""
        is_news = letters != self._letters
        self._letters = letters
        if is_news or not self.combo.is_typed():
            self._take_back()

    def refuse(self, error: ClickToDialError) -> None:
        """Say what is wrong; what was typed stays, and is not applied."""
        self.say_error(error)
        self.default_button.show()

    def forget(self) -> None:
        """Drop what was typed, and what was said about it."""
        self._take_back()

    def _take_back(self) -> None:
        row = country_row(self._letters)
        self.combo.setCurrentIndex(row)
        self.edit.setText(countries()[row].label)
        self.edit.setCursorPosition(0)
        self.edit.setModified(False)
        self.clear_error()
        if not self._letters and self.default_button.hasFocus():
            self.combo.setFocus()
        self.default_button.setVisible(bool(self._letters))

    def _on_activated(self, row: int) -> None:
        self.edit.setModified(False)
        self._choose(countries()[row].letters)

    def _on_left(self) -> None:
        if not self.combo.is_typed():
            return
        try:
            letters = country_found(self.edit.text())
        except InputError as error:
            self.refuse(error)
            return
        self.edit.setModified(False)
        self._choose(letters)

    def _on_default(self) -> None:
        self.edit.setModified(False)
        self._choose("")

    def _choose(self, letters: str) -> None:
        if letters == self._letters:
            self._take_back()
        else:
            self.chosen.emit(letters)
