"""Trying a dial plan out: what becomes of a text, and of the examples that were saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from clicktodial.gui.models.plan_form import LONGEST_TRIED, example_lines, trial
from clicktodial.gui.widgets.detail_delegate import DETAIL, MARK, DetailDelegate
from clicktodial.gui.widgets.forms import announce, make_clearable, say, words
from clicktodial.gui.widgets.labels import LeadingLabel, set_role
from clicktodial.gui.widgets.settings_parts import button
from clicktodial.i18n import tr
from clicktodial.model.dialplan import NO_PLAN

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from clicktodial.errors import ClickToDialError
    from clicktodial.gui.models.plan_form import ExampleLine, NumberLines
    from clicktodial.model.dialplan import DialPlan

_LINES_SHOWN = 4


class _Number(QFrame):
    """One number: the steps from top to bottom, then what is sent, in bold."""

    def __init__(self, number: NumberLines, parent: QWidget) -> None:
        super().__init__(parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        steps = words(self, "muted")
        steps.setObjectName("steps")
        steps.setText("\n".join(f"{n}. {step}" for n, step in enumerate(number.steps, 1)))
        sent = words(self, "headline")
        sent.setObjectName("sentNumber")
        sent.setText(f"\u2066{number.dial}\u2069")
        sent.setAccessibleName(tr("Sent: {number}", number=number.dial))
        sent.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        whole.addWidget(steps)
        whole.addWidget(sent)
        for note in number.notes:
            said = words(self)
            said.setText(note)
            whole.addWidget(said)


class Tester(QWidget):
    """A text and what becomes of it, step by step, while one types."""

    kept = Signal(str)
    """This text is to be one of the examples."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._plan = NO_PLAN
        label = LeadingLabel(parent=self)
        label.setText(tr("Type or paste a number, a link or any &text"))
        self.edit = QLineEdit(self)
        self.edit.setObjectName("planTester")
        self.edit.setAccessibleName(label.text().replace("&", ""))
        self.edit.setMaxLength(LONGEST_TRIED)
        self.edit.setPlaceholderText("T: +32 (0)2 555.12.34 ext. 5")
        make_clearable(self.edit)
        label.setBuddy(self.edit)
        self.keep_button = button(tr("&Keep as example"), "keepExample", self)
        self.keep_button.setEnabled(False)
        self._found = QWidget(self)
        self._found.setObjectName("planTrial")
        self._numbers: list[_Number] = []
        self._note = words(self, "muted")
        self._note.setObjectName("planTrialNote")
        self._lay_out(label)
        self.edit.textChanged.connect(lambda _text: self._try())
        self.keep_button.clicked.connect(lambda: self.kept.emit(self.edit.text()))

    def _lay_out(self, label: QWidget) -> None:
        self._found_box = QVBoxLayout(self._found)
        self._found_box.setContentsMargins(0, 2, 0, 0)
        self._found_box.setSpacing(10)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(label)
        whole.addWidget(self.edit)
        whole.addWidget(self._found)
        whole.addWidget(self._note)
        whole.addSpacing(4)
        whole.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_plan(self, plan: DialPlan) -> None:
        """Try the text with this plan from now on."""
        if plan != self._plan:
            self._plan = plan
            self._try()

    def refuse(self, error: ClickToDialError) -> None:
        """The text cannot be kept as an example."""
        say(self._note, str(error), "bad")

    def _try(self) -> None:
        tried = trial(self.edit.text(), self._plan)
        self.keep_button.setEnabled(bool(self.edit.text().strip()))
        for old in self._numbers:
            old.hide()
            old.deleteLater()
        self._numbers = [_Number(number, self._found) for number in tried.numbers]
        for made in self._numbers:
            self._found_box.addWidget(made)
            made.show()
        self._found.setVisible(bool(self._numbers))
        set_role(self._note, "muted")
        self._note.setText(tried.note)
        self._note.setVisible(bool(tried.note))
        self.edit.setAccessibleDescription(tried.spoken)
        if tried.spoken:
            announce(self.edit, tried.spoken)


class ExampleList(QListWidget):
    """The saved texts, each with what is dialled for it. Delete removes one, Enter tries it."""

    remove_pressed = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: tuple[ExampleLine, ...] = ()
        self.setObjectName("planExamples")
        self.setAccessibleName(tr("Examples"))
        self.setAccessibleDescription(tr("Enter tries an example, Delete removes it"))
        self.setItemDelegate(DetailDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.itemDoubleClicked.connect(lambda _item: self._open())

    def show_lines(self, lines: tuple[ExampleLine, ...]) -> None:
        """List these; the chosen place stays chosen."""
        if lines == self._lines:
            return
        row, blocker = max(0, self.currentRow()), QSignalBlocker(self)
        self._lines = lines
        self.clear()
        for line in lines:
            item = QListWidgetItem(line.text, self)
            item.setData(DETAIL, line.detail)
            item.setData(MARK, line.mark)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, line.spoken)
            item.setToolTip(line.text)
        self.setCurrentRow(min(row, len(lines) - 1))
        blocker.unblock()
        self._fit()

    def _fit(self) -> None:
        """As high as its lines, up to some: the page scrolls, too."""
        rows = min(max(1, self.count()), _LINES_SHOWN)
        height = self.sizeHintForRow(0) if self.count() else self.fontMetrics().height()
        self.setFixedHeight(rows * height + 2 * self.frameWidth() + 4)

    def _open(self) -> None:
        if 0 <= self.currentRow() < len(self._lines):
            self.opened.emit(self._lines[self.currentRow()].text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}:
            self._open()
        elif event.key() == Qt.Key.Key_Delete.value:
            self.remove_pressed.emit()
        else:
            super().keyPressEvent(event)


class Examples(QWidget):
    """The saved examples and how to be rid of one."""

    removed = Signal(int)
    opened = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = ExampleList(self)
        self.empty = words(self, "muted")
        self.empty.setText(
            tr("None yet. Each is tried anew after every change, and marked when that changes it.")
        )
        self.remove_button = button(tr("Re&move"), "removeExample", self)
        self.remove_button.setAccessibleName(tr("Remove the chosen example"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.empty)
        whole.addWidget(self.list)
        whole.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.list.remove_pressed.connect(self._on_remove)
        self.list.opened.connect(self.opened)
        self.remove_button.clicked.connect(self._on_remove)

    def show_plan(self, plan: DialPlan, before: DialPlan) -> int:
        """Try all examples anew; how many the change from ``before`` concerned."""
        lines = example_lines(plan, before)
        had_focus = self.list.hasFocus() or self.remove_button.hasFocus()
        self.list.show_lines(lines)
        self.empty.setVisible(not lines)
        for part in (self.list, self.remove_button):
            part.setVisible(bool(lines))
        if had_focus and lines:
            self.list.setFocus()
        return sum(1 for line in lines if line.before)

    def _on_remove(self) -> None:
        if self.list.currentRow() >= 0:
            self.removed.emit(self.list.currentRow())
