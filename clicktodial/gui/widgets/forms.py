"""What forms are made of: texts that are spoken, labelled controls, and a question to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from clicktodial.gui.widgets.labels import LeadingLabel, set_role
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from enum import StrEnum

    from PySide6.QtGui import QPaintEvent

    from clicktodial.errors import ClickToDialError


def words(parent: QWidget, role: str = "") -> QLabel:
    """A label for texts of any length and origin."""
    label = LeadingLabel(role, parent)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def say(label: QLabel, text: str, role: str) -> None:
    """Show the text, or hide the label without one; screen readers speak it at once."""
    set_role(label, role)
    label.setText(text)
    label.setVisible(bool(text))
    if text:
        announce(label, text)


def announce(widget: QWidget, text: str) -> None:
    """Let screen readers speak the text."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def make_clearable(edit: QLineEdit) -> None:
    """Give the field a button that empties it, with a name, which Qt's has not."""
    edit.setClearButtonEnabled(True)
    for one in edit.findChildren(QToolButton):
        one.setAccessibleName(tr("Clear the field"))


class LabelledEdit(QWidget):
    """A control below its label, and what is wrong with it below that."""

    def __init__(self, editor: QWidget, field: StrEnum, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.editor = editor
        self._about = ""
        self._label = LeadingLabel(parent=self)
        self._label.setBuddy(editor)
        self._error = words(self, "bad")
        self._error.setObjectName(f"{field.value}Error")
        self._error.hide()
        editor.setObjectName(field.value)
        self._line = QHBoxLayout()
        self._line.setSpacing(6)
        self._line.addWidget(editor)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(3)
        self._box.addWidget(self._label)
        self._box.addLayout(self._line)
        self._box.addWidget(self._error)
        self.set_label(label)

    def put_beside(self, widget: QWidget) -> None:
        """Show something at the end of the control's line."""
        self._line.addWidget(widget)

    def put_below(self, widget: QWidget) -> None:
        """Show something between the control and what is wrong with it."""
        self._box.insertWidget(self._box.count() - 1, widget)

    def set_label(self, label: str) -> None:
        """Name the control; an ``&`` marks its key."""
        self._label.setText(label)
        self.editor.setAccessibleName(label.replace("&", ""))

    def set_about(self, about: str) -> None:
        """Describe the control in a tooltip and to screen readers."""
        self._about = about
        self.editor.setToolTip(about)
        self.editor.setAccessibleDescription(about)

    def show_error(self, error: ClickToDialError) -> None:
        """Say what is wrong, and go there."""
        self.say_error(error)
        self.editor.setFocus()

    def say_error(self, error: ClickToDialError) -> None:
        """Say what is wrong, and leave the person where they are."""
        text = str(error)
        self.editor.setAccessibleDescription(f"{text} {self._about}".strip())
        say(self._error, text, "bad")

    def clear_error(self) -> None:
        """Nothing is known to be wrong any more."""
        if not self._error.isHidden():
            self._error.hide()
            self.editor.setAccessibleDescription(self._about)

    def error_text(self) -> str:
        """What is said to be wrong; empty when nothing is."""
        return "" if self._error.isHidden() else self._error.text()


class Choice(QComboBox):
    """Draws its own arrow: a style sheet takes away the style's."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.6))
        spot = QRect(self.width() - 24, self.height() // 2 - 2, 10, 5)
        arrow = QStyle.visualRect(self.layoutDirection(), self.rect(), spot)
        tip = QPoint(arrow.center().x(), arrow.bottom())
        painter.drawPolyline([arrow.topLeft(), tip, arrow.topRight()])


class CheckBox(QCheckBox):
    """Its box can be seen on a dark ground, too."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = QStyle.SubElement.SE_CheckBoxIndicator
        box = QRectF(self.style().subElementRect(place, option, self))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


class RadioButton(QRadioButton):
    """Its ring can be seen on a dark ground, too."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = QStyle.SubElement.SE_RadioButtonIndicator
        ring = QRectF(self.style().subElementRect(place, option, self))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1))
        painter.drawEllipse(ring.adjusted(0.5, 0.5, -0.5, -0.5))


class QuestionCard(QFrame):
    """Asks before something is undone for good; nothing waits for the answer, Enter keeps it."""

    confirmed = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget, *, yes: str, no: str) -> None:
        super().__init__(parent)
        self.setObjectName("questionCard")
        self.setProperty("role", "banner")
        self._words = words(self)
        self._yes = QPushButton(yes, self)
        self._yes.setObjectName("confirm")
        self._yes.setProperty("role", "danger")
        self._no = QPushButton(no, self)
        self._no.setObjectName("keep")
        self._yes.clicked.connect(self._on_confirmed)
        self._no.clicked.connect(self.close_card)
        for button in (self._yes, self._no):
            button.setAutoDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._no)
        buttons.addWidget(self._yes)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 10, 14, 12)
        whole.setSpacing(8)
        whole.addWidget(self._words)
        whole.addLayout(buttons)
        self.hide()

    def ask(self, text: str) -> None:
        """Ask this."""
        self.setVisible(True)
        say(self._words, text, "")
        for button in (self._yes, self._no):
            button.setAccessibleDescription(text)
        self._no.setFocus()

    def close_card(self) -> None:
        """Everything stays as it is."""
        self.hide()
        self.closed.emit()

    def _on_confirmed(self) -> None:
        self.hide()
        self.confirmed.emit()
