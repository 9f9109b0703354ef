"""The list of calls. Only the rows in sight are widgets, so a thousand calls cost no more."""

from __future__ import annotations

import time
from bisect import bisect_right
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from clicktodial.gui.widgets.call_row import CallRow
from clicktodial.i18n import tr
from clicktodial.model.calls import Action

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from clicktodial.gui.models.rows import Command, Row
    from clicktodial.gui.theme import Theme
    from clicktodial.model.snapshot import EntryKey

GAP = 8
MARGIN = 12
DEAD_SPOT_S = 3.0
"""How long the spot of a pressed *Hang up* takes no other press (``product.md §2``)."""


class CallList(QAbstractScrollArea):
    """Rows from top to bottom, one of them current: the one that the keys act on."""

    def __init__(
        self,
        theme: Theme,
        on_button: Callable[[Row, Action | Command], None],
        parent: QWidget | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        # The first widget of Qt's own making that Python gets to see costs 13 ms: PySide then sets
        # up the classes of all widgets, to find out which it is.
        self.setViewport(QWidget())
        self._theme, self._on_button = theme, on_button
        self._monotonic, self._wall = monotonic, wall
        self._rows: Sequence[Row] = ()
        self._bottoms: list[int] = []
        self._widgets: dict[EntryKey, CallRow] = {}
        self._spare: list[CallRow] = []
        self._heights: dict[tuple[object, ...], int] = {}
        self._ruler: CallRow | None = None
        self._current: EntryKey | None = None
        self._dead: list[tuple[QRect, float]] = []
        self._key_dead_until = 0.0
        self._tab_order: list[CallRow] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Calls"))
        self.setObjectName("callList")
        self.verticalScrollBar().valueChanged.connect(self._place)

    # ---- content

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; a row that is the same object as before is not touched."""
        before, self._rows = self._rows, rows
        if not self._stand_as(before):
            self._bottoms = list(accumulate(self._height(row) + GAP for row in rows))
        if self.current_row() is None:
            self._current = rows[0].entry.key if rows else None
        self._place()

    def _stand_as(self, before: Sequence[Row]) -> bool:
        """Do all rows keep their places? Of a thousand rows usually one has changed."""
        if len(before) != len(self._rows) or len(self._bottoms) != len(before):
            return False
        return all(
            old is new or self._height(old) == self._height(new)
            for old, new in zip(before, self._rows, strict=True)
        )

    def current_row(self) -> Row | None:
        """The row that the keys act on."""
        return next((row for row in self._rows if row.entry.key == self._current), None)

    def set_current(self, index: int) -> None:
        """Make the row at ``index`` the current one, and visible."""
        if not 0 <= index < len(self._rows):
            return
        self._current = self._rows[index].entry.key
        top, bottom = self._top(index), self._bottoms[index]
        bar = self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(top)
        elif bottom + MARGIN > bar.value() + self.viewport().height():
            bar.setValue(bottom + MARGIN - self.viewport().height())
        self._place()

    def show_entry(self, key: EntryKey) -> None:
        """Make the entry of that key current."""
        keys = [row.entry.key for row in self._rows]
        if key in keys:
            self.set_current(keys.index(key))

    def tick(self) -> bool:
        """Bring the timers in sight up to date; false when there is none that runs."""
        monotonic, wall = self._monotonic(), self._wall()
        for widget in self._widgets.values():
            widget.tick(monotonic, wall)
        return any(row.timer is not None for row in self._rows)

    # ---- geometry

    def _height(self, row: Row) -> int:
        known = self._heights.get(row.shape)
        if known is None:
            if self._ruler is None:
                self._ruler = self._made()
            self._ruler.show_row(row)
            known = self._heights[row.shape] = self._ruler.height_for(self._row_width())
        return known

    def _row_width(self) -> int:
        return max(self.viewport().width() - 2 * MARGIN, 200)

    def _top(self, index: int) -> int:
        return self._bottoms[index - 1] if index else 0

    def _made(self) -> CallRow:
        row = CallRow(self._theme, self._on_row_button, self._is_dead, self.viewport())
        row.hide()
        return row

    def _place(self) -> None:
        """Give each row in sight its widget, and the widget its place."""
        height = self.viewport().height()
        total = (self._bottoms[-1] if self._bottoms else 0) + 2 * MARGIN - GAP
        bar = self.verticalScrollBar()
        bar.setPageStep(height)
        bar.setSingleStep(40)
        bar.setRange(0, max(0, total - height))
        offset = bar.value()
        first = bisect_right(self._bottoms, offset - MARGIN)
        last = min(bisect_right(self._bottoms, offset + height), len(self._rows) - 1)
        in_sight = {self._rows[i].entry.key: i for i in range(first, last + 1)}
        for key in self._widgets.keys() - in_sight.keys():
            widget = self._widgets.pop(key)
            widget.hide()
            self._spare.append(widget)
        for key, index in in_sight.items():
            self._show_at(key, index, offset)
        self._set_tab_order(in_sight)

    def _show_at(self, key: EntryKey, index: int, offset: int) -> None:
        row, widget = self._rows[index], self._widgets.get(key)
        if widget is None:
            widget = self._spare.pop() if self._spare else self._made()
            self._widgets[key] = widget
        if widget.row is not row:
            widget.show_row(row)
            widget.tick(self._monotonic(), self._wall())
        top = self._top(index)
        place = QRect(
            MARGIN,
            top + MARGIN - offset,
            self._row_width(),
            self._bottoms[index] - GAP - top,
        )
        if widget.geometry() != place:
            widget.setGeometry(place)
        widget.set_current(key == self._current)
        widget.show()

    def _set_tab_order(self, in_sight: dict[EntryKey, int]) -> None:
        order = [self._widgets[key] for key in in_sight]
        if order == self._tab_order:
            return
        self._tab_order = order
        buttons = [button for widget in order for button in widget.buttons()]
        for before, after in pairwise(buttons):
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure_anew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._measure_anew()

    def _measure_anew(self) -> None:
        self._heights.clear()
        self._bottoms.clear()
        self.set_rows(self._rows)

    # ---- presses

    def _on_row_button(self, row: Row, does: Action | Command) -> None:
        self._current = row.entry.key
        widget = self._widgets.get(row.entry.key)
        if does is Action.HANG_UP and widget is not None:
            self._dead.append((widget.end_spot(), self._monotonic() + DEAD_SPOT_S))
        self._on_button(row, does)

    def press_hang_up(self, row: Row) -> None:
        """Hang up by key, which is as dead as the button's spot for a while after the last one."""
        now = self._monotonic()
        if row.end is not None and row.end.enabled and now >= self._key_dead_until:
            self._key_dead_until = now + DEAD_SPOT_S
            self._on_row_button(row, Action.HANG_UP)

    def _is_dead(self, spot: QPoint) -> bool:
        now = self._monotonic()
        self._dead = [(rect, until) for rect, until in self._dead if until > now]
        return any(rect.contains(spot) for rect, _ in self._dead)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = [row.entry.key for row in self._rows]
        index = keys.index(self._current) if self._current in keys else -1
        step = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}.get(event.key())
        if step is not None:
            self.set_current(min(max(index + step, 0), len(keys) - 1))
        else:
            super().keyPressEvent(event)
