"""A list of people and numbers to choose from, painted by a delegate: thousands cost no widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QListView, QWidget

from clicktodial.gui.models.suggestions import with_presence
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clicktodial.gui.models.suggestions import Suggestion
    from clicktodial.gui.theme import Theme
    from clicktodial.model.presence import PresenceStatus

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class PeopleModel(QAbstractListModel):
    """The suggestions as a Qt model; the spoken text of a line is its title and its words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: Sequence[Suggestion] = ()

    def show(self, lines: Sequence[Suggestion]) -> None:
        """Show these lines."""
        if lines != self._lines:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()

    def update_lines(self, lines: Sequence[Suggestion]) -> None:
        """The same people with something new about them: what is chosen stays chosen."""
        before, self._lines = self._lines, lines
        for row, (old, new) in enumerate(zip(before, lines, strict=True)):
            if old is not new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def lines(self) -> Sequence[Suggestion]:
        """The lines shown."""
        return self._lines

    def line(self, row: int) -> Suggestion | None:
        """The suggestion at ``row``, if there is one."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line(index.row())
        is_heading = line is not None and line.is_heading
        return Qt.ItemFlag.NoItemFlags if is_heading else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row())
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.title}, {line.words}" if line.words else line.title
        return None


class PeopleList(QListView):
    """A ``QListView`` of suggestions; the first line is chosen until another one is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Not Qt's own, for the reason given in ``CallList``.
        self.setViewport(QWidget())
        self._lines = PeopleModel(self)
        self.setModel(self._lines)
        self._theme, self._is_dressed = theme, False
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.viewport().setBackgroundRole(QPalette.ColorRole.NoRole)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Results"))

    def show_lines(self, lines: Sequence[Suggestion]) -> None:
        """Show these lines and choose the first."""
        if lines and not self._is_dressed:
            from clicktodial.gui.widgets.people_delegate import LineDelegate

            self._is_dressed = True
            self.setItemDelegate(LineDelegate(self._theme, self._lines, self))
        self.setUniformItemSizes(not any(line.is_heading for line in lines))
        self._lines.show(lines)
        self.choose(self._near(0, 1))

    def keep_choice(self, lines: Sequence[Suggestion]) -> None:
        """Show these lines; what is chosen stays chosen, and if it has gone nothing is."""
        chosen, known = self.chosen(), self._lines.lines()
        if lines != known:
            self.show_lines(lines)
            row = next((n for n, line in enumerate(lines) if line == chosen), -1)
            self.choose(row)

    def fit_height(self, most: int) -> None:
        """Be as high as the lines are, or as so many of them; without lines be gone."""
        self.ensurePolished()
        amount = min(len(self.lines()), most)
        height = sum(max(self.sizeHintForRow(row), 1) for row in range(amount))
        self.setFixedHeight(height + 2 * self.frameWidth())
        self.setVisible(bool(amount))
        self.scrollTo(self.currentIndex())

    def lines(self) -> Sequence[Suggestion]:
        """The lines shown."""
        return self._lines.lines()

    def show_presence(self, known: Mapping[str, PresenceStatus]) -> None:
        """What the phones of some of the lines are doing, by number."""
        self._lines.update_lines(with_presence(self._lines.lines(), known))

    def chosen(self) -> Suggestion | None:
        """The chosen line."""
        return self._lines.line(self.currentIndex().row())

    def choose_next(self, step: int) -> None:
        """Choose the line ``step`` further down (or up)."""
        count = self._lines.rowCount()
        row = self._near(min(max(self.currentIndex().row() + step, 0), count - 1), step)
        if row >= 0:
            self.choose(row)

    def _near(self, row: int, step: int) -> int:
        """The row, or where it is a heading the next that is none; -1 without any."""
        onward = 1 if step > 0 else -1
        while (line := self._lines.line(row)) is not None and line.is_heading:
            row += onward
        return row if self._lines.line(row) is not None else -1

    def choose(self, row: int) -> None:
        """Choose the line at ``row``; none, if there is no such line."""
        self.setCurrentIndex(self._lines.index(row, 0))
