"""The test of an account, as it goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clicktodial.gui.models.account_steps import TestProgress
from clicktodial.gui.widgets.forms import announce, say, words
from clicktodial.gui.widgets.step_row import StepRow
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from clicktodial.gui.models.account_steps import StepLine


class TestView(QWidget):
    """The test as it goes on."""

    __test__ = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("accountTest")
        self.setAccessibleName(tr("Test of the account"))
        self.progress = TestProgress()
        self._rows: list[StepRow] = []
        self._shown: tuple[StepLine, ...] = ()
        self._state = words(self, "muted")
        self._state.setObjectName("accountTestState")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 4, 0, 0)
        self._box.setSpacing(6)
        self._box.addWidget(self._state)
        self.bring_up_to_date()

    def bring_up_to_date(self) -> None:
        """Show what the progress holds now."""
        if self.progress.lines[: len(self._shown)] != self._shown:
            self._clear()
        for line in self.progress.lines[len(self._shown) :]:
            row = StepRow(line, self)
            self._rows.append(row)
            self._box.insertWidget(len(self._rows) - 1, row)
            announce(row, line.spoken)
        self._shown = self.progress.lines
        summary = self.progress.summary
        if summary is not None:
            say(self._state, f"{summary.mark} {summary.spoken}", summary.role)
        else:
            say(self._state, tr("Testing…") if self.progress.is_running else "", "muted")
        self.setVisible(self.progress.is_running or summary is not None)

    def _clear(self) -> None:
        for row in self._rows:
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._shown = [], ()
