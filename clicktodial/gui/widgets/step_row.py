"""A step of a test, or something that was examined, in one row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clicktodial.gui.widgets.forms import words

if TYPE_CHECKING:
    from clicktodial.gui.models.account_steps import StepLine


class StepRow(QWidget):
    """A shape, the step and its outcome in words, and what was found below."""

    def __init__(self, line: StepLine, parent: QWidget) -> None:
        super().__init__(parent)
        mark = words(self, line.role)
        mark.setText(line.mark)
        mark.setFixedWidth(mark.fontMetrics().horizontalAdvance("✓✓"))
        title = words(self, line.role)
        title.setText(f"{line.title}: {line.word}")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(title)
        if line.detail:
            detail = words(self, "muted")
            detail.setText(line.detail)
            texts.addWidget(detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
