"""A scrolled column of rows of any height. Only the rows in sight are widgets, so a thousand rows
cost no more than ten."""

from __future__ import annotations

import time
from bisect import bisect_right
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent, QRect, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

GAP = 8
MARGIN = 12


class Shown(Protocol):
    """What a row says. ``key``: which row it is, all along. Rows of equal ``shape`` are equally
    high."""

    @property
    def key(self) -> Hashable:
        """The same for each state of one row."""
        ...

    @property
    def shape(self) -> tuple[object, ...]:
        """All that its height depends on, but for the width."""
        ...


R = TypeVar("R", bound=Shown)


class RowWidget(QWidget, Generic[R]):
    """Shows one row after the other."""

    row: R | None = None

    def show_row(self, row: R) -> None:
        """Show ``row``; what has not changed is not touched."""
        raise NotImplementedError

    def tick(self, monotonic: float, wall: float) -> None:
        """Bring what counts seconds up to date."""
        raise NotImplementedError

    def set_current(self, current: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Mark the row that the keys act on."""
        raise NotImplementedError

    def buttons(self) -> tuple[QWidget, ...]:
        """The buttons in the order in which Tab visits them."""
        raise NotImplementedError

    def height_for(self, width: int) -> int:
        """How high the row as shown must be at this width."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return layout.totalSizeHint().height()


class RowArea(QAbstractScrollArea, Generic[R]):
    """Rows from top to bottom, one of them current: the one that the keys act on."""

    def __init__(
        self,
        make_widget: Callable[[QWidget], RowWidget[R]],
        parent: QWidget | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        # The first widget of Qt's own making that Python gets to see costs 13 ms: PySide then sets
        # up the classes of all widgets, to find out which it is.
        self.setViewport(QWidget())
        self._make_widget = make_widget
        self._monotonic, self._wall = monotonic, wall
        self._rows: Sequence[R] = ()
        self._bottoms: list[int] = []
        self._widgets: dict[Hashable, RowWidget[R]] = {}
        self._spare: list[RowWidget[R]] = []
        self._heights: dict[tuple[object, ...], int] = {}
        self._ruler: RowWidget[R] | None = None
        self._current: Hashable = None
        self._tab_order: list[QWidget] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._place)

    # ---- content

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these rows; a row that is the same object as before is not touched."""
        before, self._rows = self._rows, rows
        if not self._stand_as(before):
            self._bottoms = list(accumulate(self._height(row) + GAP for row in rows))
        if self.current_row() is None:
            self._current = rows[0].key if rows else None
        self._place()

    def _stand_as(self, before: Sequence[R]) -> bool:
        """Do all rows keep their places? Of a thousand rows usually one has changed."""
        if len(before) != len(self._rows) or len(self._bottoms) != len(before):
            return False
        return all(
            old is new or self._height(old) == self._height(new)
            for old, new in zip(before, self._rows, strict=True)
        )

    def current_row(self) -> R | None:
        """The row that the keys act on."""
        return next((row for row in self._rows if row.key == self._current), None)

    def set_current(self, index: int) -> None:
        """Make the row at ``index`` the current one, and visible."""
        if not 0 <= index < len(self._rows):
            return
        self._current = self._rows[index].key
        top, bottom = self._top(index), self._bottoms[index]
        bar = self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(top)
        elif bottom + MARGIN > bar.value() + self.viewport().height():
            bar.setValue(bottom + MARGIN - self.viewport().height())
        self._place()

    def show_key(self, key: Hashable) -> None:
        """Make the row of that key current."""
        keys = [row.key for row in self._rows]
        if key in keys:
            self.set_current(keys.index(key))

    def tick_widgets(self) -> None:
        """Bring the seconds in sight up to date."""
        monotonic, wall = self._monotonic(), self._wall()
        for widget in self._widgets.values():
            widget.tick(monotonic, wall)

    # ---- geometry

    def _height(self, row: R) -> int:
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

    def _made(self) -> RowWidget[R]:
        row = self._make_widget(self.viewport())
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
        in_sight = {self._rows[i].key: i for i in range(first, last + 1)}
        for key in self._widgets.keys() - in_sight.keys():
            widget = self._widgets.pop(key)
            widget.hide()
            self._spare.append(widget)
        for key, index in in_sight.items():
            self._show_at(key, index, offset)
        self._set_tab_order(in_sight)

    def _show_at(self, key: Hashable, index: int, offset: int) -> None:
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

    def _set_tab_order(self, in_sight: dict[Hashable, int]) -> None:
        order = [button for key in in_sight for button in self._widgets[key].buttons()]
        if order == self._tab_order:
            return
        self._tab_order = order
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure_anew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            # The rows are told after this, and are not yet as high as they will be.
            QTimer.singleShot(0, self, self._wear_style)

    def _wear_style(self) -> None:
        if self._ruler is not None:
            # What it has worn before stays in its measures.
            self._ruler.deleteLater()
            self._ruler = None
        self._measure_anew()

    def _measure_anew(self) -> None:
        self._heights.clear()
        self._bottoms.clear()
        self.set_rows(self._rows)

    # ---- keys

    def _say_current(self) -> None:
        """The focus stays with the list, so that a screen reader does not notice the move."""
        from clicktodial.gui.widgets.forms import announce

        widget = self._widgets.get(self._current)
        if widget is not None:
            words = (widget.accessibleName(), widget.accessibleDescription())
            announce(self, ", ".join(filter(None, words)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = [row.key for row in self._rows]
        index = keys.index(self._current) if self._current in keys else -1
        step = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}.get(event.key())
        if step is not None:
            self.set_current(min(max(index + step, 0), len(keys) - 1))
            self._say_current()
        else:
            super().keyPressEvent(event)
