"""The rules of a dial plan: their list in order, and the form of one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clicktodial.gui.models.plan_form import RuleField, RuleMistake, rule_detail
from clicktodial.gui.widgets.detail_delegate import DETAIL, MARK, DetailDelegate
from clicktodial.gui.widgets.settings_parts import ENTER, button
from clicktodial.gui.windows.settings_rule_form import RuleForm
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from clicktodial.errors import InputError
    from clicktodial.model.dialplan import Rule

_LINES_SHOWN = 5


class RuleList(QListWidget):
    """The rules in order. Enter edits one, Delete removes it, Alt and an arrow moves it."""

    opened = Signal()
    remove_pressed = Signal()
    move_pressed = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rules: tuple[Rule, ...] | None = None
        self.setObjectName("planRules")
        self.setAccessibleName(tr("Rules, in order"))
        self.setAccessibleDescription(
            tr("Enter edits a rule, Delete removes it, Alt with an arrow key moves it")
        )
        self.setItemDelegate(DetailDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.itemDoubleClicked.connect(lambda _item: self.opened.emit())

    def show_rules(self, rules: tuple[Rule, ...]) -> None:
        """List these; the chosen place stays chosen."""
        if rules == self._rules:
            return
        row, blocker = max(0, self.currentRow()), QSignalBlocker(self)
        self._rules = rules
        self.clear()
        for n, rule in enumerate(rules, 1):
            item = QListWidgetItem(f"{n}. {rule.name}", self)
            item.setData(DETAIL, rule_detail(rule))
            item.setData(MARK, "")
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                tr(
                    "{n}, {name}: {match} becomes {replace}",
                    n=n, name=rule.name, match=rule.match, replace=rule.replace,
                ),
            )  # fmt: skip
        self.setCurrentRow(min(row, len(rules) - 1))
        blocker.unblock()
        shown = min(max(1, len(rules)), _LINES_SHOWN)
        height = self.sizeHintForRow(0) if rules else self.fontMetrics().height()
        self.setFixedHeight(shown * height + 2 * self.frameWidth() + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        moves = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}
        if event.key() in ENTER:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete.value:
            self.remove_pressed.emit()
        elif alt and event.key() in moves:
            self.move_pressed.emit(moves[event.key()])
        else:
            super().keyPressEvent(event)


class Rules(QWidget):
    """The rules and what can be done with them. ``place`` is ``None`` for a new rule."""

    saved = Signal(object, object)
    """A place and a rule."""
    removed = Signal(int)
    moved = Signal(int, int)
    revealed = Signal(QWidget)
    """This is to be seen now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rules: tuple[Rule, ...] = ()
        self._place: int | None = None
        self.list = RuleList(self)
        self.form = RuleForm(self)
        self._actions = QWidget(self)
        self.add_button = button(tr("Add &rule…"), "addRule", self._actions)
        self.edit_button = button(tr("&Edit…"), "editRule", self._actions)
        self.remove_button = button(tr("Remo&ve"), "removeRule", self._actions)
        self.up_button = button(tr("Move &up"), "moveRuleUp", self._actions)
        self.down_button = button(tr("Move do&wn"), "moveRuleDown", self._actions)
        for part, name in (
            (self.edit_button, tr("Edit the chosen rule")),
            (self.remove_button, tr("Remove the chosen rule")),
            (self.up_button, tr("Move the chosen rule up")),
            (self.down_button, tr("Move the chosen rule down")),
        ):
            part.setAccessibleName(name)
        self._lay_out()
        self._connect()
        self.show_rules(())

    def _lay_out(self) -> None:
        buttons = QGridLayout(self._actions)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        for n, part in enumerate(
            (
                self.add_button,
                self.edit_button,
                self.remove_button,
                self.up_button,
                self.down_button,
            )
        ):
            buttons.addWidget(part, n // 3, n % 3)
        buttons.setColumnStretch(3, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.list)
        whole.addWidget(self._actions)
        whole.addWidget(self.form)

    def _connect(self) -> None:
        self.list.opened.connect(self._on_edit)
        self.list.remove_pressed.connect(self._on_remove)
        self.list.move_pressed.connect(self._on_move)
        self.list.currentRowChanged.connect(lambda _row: self._show_buttons())
        self.add_button.clicked.connect(lambda: self._open_form(None))
        self.edit_button.clicked.connect(self._on_edit)
        self.remove_button.clicked.connect(self._on_remove)
        self.up_button.clicked.connect(lambda: self._on_move(-1))
        self.down_button.clicked.connect(lambda: self._on_move(1))
        self.form.saved.connect(lambda rule: self.saved.emit(self._place, rule))
        self.form.cancelled.connect(self.close_form)
        self.form.refused.connect(lambda: self.revealed.emit(self.form))

    def put_last(self, button: QPushButton) -> None:
        """Show this beside the other buttons."""
        grid = self._actions.layout()
        assert isinstance(grid, QGridLayout)
        grid.addWidget(button, 1, 2)

    def show_rules(self, rules: tuple[Rule, ...]) -> None:
        """List these."""
        had_focus = self.list.hasFocus()
        self._rules = rules
        self.list.show_rules(rules)
        self.list.setVisible(bool(rules))
        self._show_buttons()
        if had_focus and not rules:
            self.add_button.setFocus()

    def _show_buttons(self) -> None:
        row, last = self.list.currentRow(), len(self._rules) - 1
        for part, can in (
            (self.edit_button, row >= 0),
            (self.remove_button, row >= 0),
            (self.up_button, row > 0),
            (self.down_button, 0 <= row < last),
        ):
            _enable(part, self.list, can=can)
            part.setVisible(bool(self._rules))

    def _open_form(self, place: int | None) -> None:
        self._place = place
        self._actions.hide()
        self.list.setEnabled(False)
        self.form.open_for(None if place is None else self._rules[place])
        self.revealed.emit(self.form)

    def close_form(self) -> None:
        """Leave the form; what was typed there is not kept."""
        if self.form.isHidden():
            return
        self.form.hide()
        self._actions.show()
        self.list.setEnabled(True)
        (self.list if self._rules else self.add_button).setFocus()

    def choose(self, place: int) -> None:
        """Mark the rule in that place."""
        self.list.setCurrentRow(place)

    def refuse(self, error: InputError) -> None:
        """The plan cannot be kept with the rule that was sent."""
        self.form.show_mistake(RuleMistake(RuleField.NAME, error))

    def _on_edit(self) -> None:
        if self.list.currentRow() >= 0:
            self._open_form(self.list.currentRow())

    def _on_remove(self) -> None:
        if self.list.currentRow() >= 0:
            self.removed.emit(self.list.currentRow())

    def _on_move(self, by: int) -> None:
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + by < len(self._rules):
            self.moved.emit(row, by)


def _enable(part: QPushButton, other: QWidget, *, can: bool) -> None:
    """A control that is greyed hands its focus on."""
    if not can and part.hasFocus():
        other.setFocus()
    part.setEnabled(can)
