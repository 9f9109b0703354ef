"""A list of any length as a Qt model that holds only the rows near those looked at.

The rows are asked for in pages, by a callback, and come back whenever they come: nothing waits.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    Ask = Callable[[int, int, int], None]
    """Asks for rows: ``first`` (from 0), ``amount``, ``serial``."""

_Row = TypeVar("_Row")

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
PAGE_ROWS: Final = 100
MOST_PAGES: Final = 12
"""So many pages are kept; those looked at longest ago are forgotten."""
MOST_ASKED: Final = 3
"""So many questions are under way at most: who drags the scroll bar passes by most pages, and
only those where one stops are worth asking for."""
_SERIALS = count(1)
"""One count for all models: an answer fits one model's last question."""


def new_serial() -> int:
    """For a question beside those of the models."""
    return next(_SERIALS)


class PagedModel(QAbstractListModel, Generic[_Row]):
    """``row(n)`` is the row, or ``None`` while it is on its way; asking for it is enough.

    ``ask`` is called with the first row, the amount and a serial; whoever gets the answer hands it
    to ``take``. ``title`` and ``spoken`` are what is shown and what a screen reader says of a row.
    """

    arrived = Signal()
    """Rows have come, or their amount is another."""

    def __init__(
        self,
        ask: Ask,
        title: Callable[[_Row], str],
        spoken: Callable[[_Row], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask, self._title, self._spoken = ask, title, spoken
        self._pages: dict[int, Sequence[_Row]] = {}
        """By their number, the one looked at last at the end."""
        self._old: set[int] = set()
        """Pages that are shown until the new ones have come."""
        self._asked: set[int] = set()
        self._wanted: list[int] = []
        self._serial, self._total = 0, 0
        self._begins_anew, self._is_waiting = False, False

    # ---- asking

    def start(self) -> None:
        """Ask for another list (or the first one); what is shown stays until it has come."""
        self._begins_anew = True
        self._ask_anew([0])

    def refresh(self) -> None:
        """The same list may have other rows now: ask again for those looked at."""
        if self._begins_anew:
            self.start()
            return
        self._old.update(self._pages)
        self._ask_anew(list(self._pages)[-2:] or [0])

    def _ask_anew(self, pages: list[int]) -> None:
        self._serial = new_serial()
        self._is_waiting = True
        self._asked.clear()
        self._wanted.clear()
        for page in pages:
            self._want(page)

    def _want(self, page: int) -> None:
        if page in self._asked:
            return
        if len(self._asked) < MOST_ASKED:
            self._asked.add(page)
            self._ask(page * PAGE_ROWS, PAGE_ROWS, self._serial)
            return
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted = [*self._wanted, page][-MOST_ASKED:]

    # ---- taking

    def take(self, serial: int, total: int, first: int, rows: Sequence[_Row]) -> bool:
        """An answer: ``rows`` from the ``first`` on, of ``total``. ``False`` when it does not
        belong to this model's last question."""
        if serial != self._serial:
            return False
        self._is_waiting = False
        page = first // PAGE_ROWS
        self._asked.discard(page)
        if self._begins_anew:
            self._begin_anew(page, total, rows)
        else:
            self._keep(page, rows)
            self._resize(total)
            self._tell_changed(first, len(rows))
        self.arrived.emit()
        while self._wanted and len(self._asked) < MOST_ASKED:
            self._want(self._wanted.pop())
        return True

    def _begin_anew(self, page: int, total: int, rows: Sequence[_Row]) -> None:
        self.beginResetModel()
        self._begins_anew = False
        self._pages.clear()
        self._old.clear()
        self._total = total
        self._keep(page, rows)
        self.endResetModel()

    def _keep(self, page: int, rows: Sequence[_Row]) -> None:
        self._pages.pop(page, None)
        self._pages[page] = rows
        self._old.discard(page)
        while len(self._pages) > MOST_PAGES:
            oldest = next(iter(self._pages))
            del self._pages[oldest]
            self._old.discard(oldest)

    def _resize(self, total: int) -> None:
        """Grow or shrink at the end, so that the view stays where it is."""
        before = self._total
        if total > before:
            self.beginInsertRows(_NO_PARENT, before, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < before:
            self.beginRemoveRows(_NO_PARENT, total, before - 1)
            self._total = total
            self.endRemoveRows()

    def _tell_changed(self, first: int, amount: int) -> None:
        last = min(first + amount, self._total) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first), self.index(last))

    # ---- looking

    def total(self) -> int:
        """How many rows there are, as far as is known."""
        return self._total

    def is_waiting(self) -> bool:
        """True until the first answer to the last ``start`` or ``refresh`` has come."""
        return self._is_waiting

    def row(self, at: int) -> _Row | None:
        """The row ``at`` (from 0); ``None`` while it is on its way, and where there is none."""
        if not 0 <= at < self._total:
            return None
        number, place = divmod(at, PAGE_ROWS)
        page = self._pages.pop(number, None)
        if page is not None:
            self._pages[number] = page
        if (page is None or number in self._old) and not self._begins_anew:
            self._want(number)
        return page[place] if page is not None and place < len(page) else None

    def known(self) -> dict[int, _Row]:
        """The rows that are at hand, by their place."""
        return {
            number * PAGE_ROWS + place: row
            for number, page in self._pages.items()
            for place, row in enumerate(page)
        }

    def changed(self, at: int) -> None:
        """Something else than the row itself is shown otherwise: paint it again."""
        self._tell_changed(at, 1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        row = self.row(index.row())
        if row is None:
            return "…"
        return self._title(row) if role == Qt.ItemDataRole.DisplayRole else self._spoken(row)
