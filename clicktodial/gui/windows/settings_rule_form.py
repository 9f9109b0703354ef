"""The form of one rule of a dial plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from clicktodial.gui.models.plan_form import RuleField, typed_rule
from clicktodial.gui.widgets.forms import LabelledEdit, words
from clicktodial.gui.widgets.settings_parts import ENTER, button
from clicktodial.i18n import tr
from clicktodial.model.dialplan import Rule

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from clicktodial.gui.models.plan_form import RuleMistake


class RuleForm(QFrame):
    """One rule. What is wrong is said at its field, and not kept."""

    saved = Signal(object)
    cancelled = Signal()
    refused = Signal()
    """Something wrong is said at a field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ruleForm")
        self._headline = words(self, "title")
        labels = {
            RuleField.NAME: (tr("&Name"), tr("What the steps call it, such as Paris office")),
            RuleField.MATCH: (
                tr("When the whole number &fits"),
                tr(
                    "A regular expression of the number in its international form, if it has one, "
                    "such as {example}",
                    # Not to be broken in two after its first sign.
                    example="\\\u2060+322555(\\d{3})",
                ),
            ),
            RuleField.REPLACE: (
                tr("&Dial instead"),
                tr("\\1 stands for what the first round brackets fit, such as 7\\1"),
            ),
        }
        self.fields: dict[RuleField, LabelledEdit] = {}
        self.edits: dict[RuleField, QLineEdit] = {}
        for field, (label, about) in labels.items():
            edit = self.edits[field] = QLineEdit(self)
            edit.setMaxLength(200)
            labelled = self.fields[field] = LabelledEdit(edit, field, label, self)
            labelled.set_about(about)
            said = words(self, "muted")
            said.setText(about)
            labelled.put_below(said)
            edit.textEdited.connect(lambda _text, part=labelled: part.clear_error())
        self.save_button = button(tr("&Keep rule"), "keepRule", self, role="primary")
        self.cancel_button = button(tr("C&ancel"), "cancelRule", self)
        self._lay_out()
        self.save_button.clicked.connect(self._on_save)
        self.cancel_button.clicked.connect(self.cancelled)
        self.hide()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 4)
        whole.setSpacing(10)
        whole.addWidget(self._headline)
        for part in self.fields.values():
            whole.addWidget(part)
        whole.addLayout(buttons)

    def open_for(self, rule: Rule | None) -> None:
        """Show this rule, or an empty form for a new one."""
        self._headline.setText(tr("New rule") if rule is None else tr("Change the rule"))
        shown = rule or Rule("", "", "")
        for field, text in zip(RuleField, shown, strict=True):
            self.edits[field].setText(text)
            self.fields[field].clear_error()
        self.show()
        self.edits[RuleField.NAME].setFocus()

    def show_mistake(self, mistake: RuleMistake) -> None:
        """Say what is wrong at its field."""
        self.fields[mistake.field].show_error(mistake.error)
        self.refused.emit()

    def _on_save(self) -> None:
        for part in self.fields.values():
            part.clear_error()
        made = typed_rule(*(self.edits[field].text() for field in RuleField))
        if isinstance(made, Rule):
            self.saved.emit(made)
        else:
            self.show_mistake(made)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape.value:
            self.cancelled.emit()
        elif event.key() in ENTER and isinstance(self.focusWidget(), QLineEdit):
            self._on_save()
        else:
            super().keyPressEvent(event)
