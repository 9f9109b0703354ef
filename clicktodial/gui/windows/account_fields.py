"""What the accounts' forms are made of: texts that are spoken, and labelled controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QStyle, QVBoxLayout, QWidget

from clicktodial.gui.widgets.labels import set_role

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from clicktodial.errors import ClickToDialError
    from clicktodial.gui.models.account_form import Field


def words(parent: QWidget, role: str = "") -> QLabel:
    """A label for texts of any length and origin."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    label.setProperty("role", role)
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


class LabelledEdit(QWidget):
    """A control below its label, and what is wrong with it below that."""

    def __init__(self, editor: QWidget, field: Field, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.editor = editor
        self._about = ""
        self._label = QLabel(self)
        self._label.setBuddy(editor)
        self._error = words(self, "bad")
        self._error.setObjectName(f"{field.value}Error")
        self._error.hide()
        editor.setObjectName(field.value)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        for part in (self._label, editor, self._error):
            box.addWidget(part)
        self.set_label(label)

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
        text = str(error)
        self.editor.setAccessibleDescription(f"{text} {self._about}".strip())
        say(self._error, text, "bad")
        self.editor.setFocus()

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
