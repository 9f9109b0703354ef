"""Which column of a table means what: one row for each, with some of what it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from clicktodial.gui.models.import_lines import column_title
from clicktodial.gui.widgets.forms import words
from clicktodial.gui.widgets.settings_parts import SteadyChoice
from clicktodial.i18n import tr
from clicktodial.model.imports import Meaning, meaning_word

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_SHOWN = 60
"""Characters of a column's samples."""
MOST_COLUMNS = 60
"""So many columns can be chosen from; further ones stay as they were found."""


class ColumnRow(QWidget):
    """One column: its title, what it holds, and what that means."""

    chosen = Signal()

    def __init__(
        self, title: str, samples: Sequence[str], meaning: Meaning, parent: QWidget
    ) -> None:
        super().__init__(parent)
        head = words(self, "title")
        head.setText(title)
        held = words(self, "muted")
        held.setText(_samples(samples))
        self.choice = SteadyChoice(self)
        self.choice.setObjectName("columnMeaning")
        self.choice.setAccessibleName(tr("What “{column}” holds", column=title))
        self.choice.setAccessibleDescription(held.text())
        for one in Meaning:
            self.choice.addItem(meaning_word(one), one.value)
        self.choice.setCurrentIndex(list(Meaning).index(meaning))
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addWidget(head)
        text.addWidget(held)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addLayout(text, 1)
        line.addWidget(self.choice)
        self.choice.currentIndexChanged.connect(lambda _n: self.chosen.emit())

    def meaning(self) -> Meaning:
        """What the person says it means."""
        return Meaning(self.choice.currentData())


def _samples(samples: Sequence[str]) -> str:
    words = (" ".join(sample.split()) for sample in samples)
    text = " · ".join(word for word in words if word)
    return f"{text[:_MOST_SHOWN]}…" if len(text) > _MOST_SHOWN else text or tr("empty")


class ColumnsView(QScrollArea):
    """All columns."""

    changed = Signal()
    """A person says that a column means something else."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("importColumns")
        self.setAccessibleName(tr("Columns"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._rows: list[ColumnRow] = []
        self._sheet = QWidget()
        self._sheet.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._box = QVBoxLayout(self._sheet)
        self._box.setContentsMargins(0, 0, 8, 0)
        self._box.setSpacing(8)
        self._box.addStretch(1)
        self.setWidget(self._sheet)

    def show_columns(
        self, titles: Sequence[str], samples: Sequence[Sequence[str]], meanings: Sequence[Meaning]
    ) -> None:
        """Show these; the control that has the focus stays where nothing but meanings differ."""
        for row in self._rows:
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for at, meaning in enumerate(meanings[:MOST_COLUMNS]):
            held = samples[at] if at < len(samples) else ()
            row = ColumnRow(column_title(titles, at), held, meaning, self._sheet)
            row.chosen.connect(self.changed)
            self._rows.append(row)
            self._box.insertWidget(at, row)

    def meanings(self) -> tuple[Meaning, ...]:
        """What the columns mean, as far as they are shown."""
        return tuple(row.meaning() for row in self._rows)
