"""What the pages of the settings window are made of. Each part has a way back to its default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clicktodial.gui.widgets.forms import CheckBox, Choice, LabelledEdit, say, words
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from enum import StrEnum

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent

    from clicktodial.errors import ClickToDialError

ENTER = frozenset({Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value})


ASIDE = "aside"
"""The property of what only serves the control beside it, and is nothing that one looks for."""


def button(text: str, name: str, parent: QWidget, *, role: str = "") -> QPushButton:
    """A button that no Enter in a field presses."""
    made = QPushButton(text, parent)
    made.setObjectName(name)
    made.setAutoDefault(False)
    if role:
        made.setProperty("role", role)
    return made


class DefaultButton(QPushButton):
    """The way back to the default; to be seen only where there is something to go back from."""

    def __init__(self, of: str, what: str, parent: QWidget) -> None:
        super().__init__(tr("Default"), parent)
        self.setObjectName(f"{of}Default")
        self.setProperty("role", "plain")
        self.setProperty(ASIDE, True)  # noqa: FBT003 - Qt's signature
        self.setAutoDefault(False)
        spoken = tr("Restore the default: {setting}", setting=what.replace("&", ""))
        self.setAccessibleName(spoken)
        self.setToolTip(tr("Restore the default"))
        self.hide()


class SteadyChoice(Choice):
    """The wheel scrolls the page: it must not change what is applied at once."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class SettingEdit(LabelledEdit):
    """A text that is applied when its field is left, or on Enter. Esc brings back what applies."""

    entered = Signal(str)
    """To be checked and kept, or to be refused by ``refuse``."""

    def __init__(self, field: StrEnum, label: str, about: str, parent: QWidget) -> None:
        self.edit = _Edit()
        super().__init__(self.edit, field, label, parent)
        self._value = self._default = ""
        self.default_button = DefaultButton(field.value, label, self)
        self.put_beside(self.default_button)
        if about:
            self.set_about(about)
            said = words(self, "muted")
            said.setText(about)
            self.put_below(said)
        self.edit.left.connect(self._on_left)
        self.edit.taken_back.connect(self._take_back)
        self.edit.textEdited.connect(lambda _text: self.clear_error())
        self.default_button.clicked.connect(self._on_default)

    def show_value(self, value: str, default: str = "") -> None:
        """This applies; what is being typed, or was refused, stays."""
        is_typed = self.edit.text() != self._value and self.edit.isModified()
        self._value, self._default = value, default
        if not is_typed or self.edit.text().strip() == value:
            self._take_back()
        self._show_default()

    def refuse(self, error: ClickToDialError) -> None:
        """Say what is wrong; what was typed stays, and is not applied."""
        self.say_error(error)
        self.default_button.setVisible(True)

    def forget(self) -> None:
        """Drop what was typed, and what was said about it."""
        self._take_back()

    def _show_default(self) -> None:
        wanted = self._value != self._default or bool(self.error_text())
        if not wanted and self.default_button.hasFocus():
            self.edit.setFocus()
        self.default_button.setVisible(wanted)

    def _take_back(self) -> None:
        self.edit.setText(self._value)
        self.edit.setModified(False)
        self.clear_error()
        self._show_default()

    def _on_left(self) -> None:
        text = self.edit.text().strip()
        if text == self._value:
            self._take_back()
        elif self.edit.isModified():
            self.entered.emit(text)

    def _on_default(self) -> None:
        self.clear_error()
        if self._value == self._default:
            self._take_back()
            return
        self.edit.setText(self._default)
        self.edit.setModified(True)
        self.entered.emit(self._default)


class _Edit(QLineEdit):
    left = Signal()
    taken_back = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            # Not handed on to the window's buttons.
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape.value and self.isModified():
            self.taken_back.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class SettingCheck(QWidget):
    """A setting that is on or off, and what that means."""

    switched = Signal(bool)

    def __init__(self, name: str, label: str, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._default = False
        self.box = CheckBox(label, self)
        self.box.setObjectName(name)
        self.box.setAccessibleDescription(about)
        self.default_button = DefaultButton(name, label, self)
        said = words(self, "muted")
        said.setText(about)
        line = QHBoxLayout()
        line.addWidget(self.box)
        line.addStretch(1)
        line.addWidget(self.default_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(3)
        whole.addLayout(line)
        whole.addWidget(said)
        self.box.clicked.connect(self.switched)
        self.default_button.clicked.connect(self._on_default)

    def show_value(self, *, value: bool, default: bool) -> None:
        """This applies."""
        self._default = default
        self.box.setChecked(value)
        if value is default and self.default_button.hasFocus():
            self.box.setFocus()
        self.default_button.setVisible(value is not default)

    def _on_default(self) -> None:
        self.box.setChecked(self._default)
        self.switched.emit(self._default)


class SettingChoice(LabelledEdit):
    """A setting with a few values to choose from, and what it means."""

    chosen = Signal(object)
    """One of the values."""

    def __init__(
        self,
        name: StrEnum,
        label: str,
        about: str,
        values: Sequence[tuple[object, str]],
        parent: QWidget,
    ) -> None:
        self.choice = SteadyChoice()
        super().__init__(self.choice, name, label, parent)
        self._default: object = None
        self._values = [value for value, _ in values]
        self.choice.addItems([text for _, text in values])
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.default_button = DefaultButton(name.value, label, self)
        self.put_beside(self.default_button)
        if about:
            self.set_about(about)
            said = words(self, "muted")
            said.setText(about)
            self.put_below(said)
        self.choice.activated.connect(lambda row: self.chosen.emit(self._values[row]))
        self.default_button.clicked.connect(lambda: self.chosen.emit(self._default))

    def show_value(self, value: object, default: object, text: str = "") -> None:
        """This applies; a value that is not among those to choose from is shown as ``text``."""
        self._default = default
        if value not in self._values:
            self._values.append(value)
            self.choice.addItem(text or str(value))
        self.choice.setCurrentIndex(self._values.index(value))
        if value == default and self.default_button.hasFocus():
            self.choice.setFocus()
        self.default_button.setVisible(value != default)


class CommandCard(QFrame):
    """A command to be copied: it can be marked, and has a button."""

    def __init__(self, command: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QLineEdit(command, self)
        self.line.setReadOnly(True)
        self.line.setObjectName("commandLine")
        self.line.setAccessibleName(tr("Command"))
        # A command reads from left to right in every window.
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self.copy_button = button(tr("Cop&y"), "copyCommand", self)
        self.copy_button.setAccessibleDescription(tr("Copies the command"))
        self.said = words(self, "good")
        self.said.setObjectName("commandSaid")
        self.said.hide()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.line, 1)
        line.addWidget(self.copy_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(line)
        whole.addWidget(self.said)
        self.copy_button.clicked.connect(self._on_copy)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.line.text())
        say(self.said, tr("✓ Copied"), "good")
