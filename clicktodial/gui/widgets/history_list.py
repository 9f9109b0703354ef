"""The list of past calls: any length, painted, at hand by keyboard; keeps its place when calls
come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence

from clicktodial.gui.widgets.history_delegate import HistoryDelegate
from clicktodial.gui.widgets.paged_view import PagedView
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from clicktodial.gui.models.paged import PagedModel
    from clicktodial.gui.theme import Theme
    from clicktodial.model.history import HistoryId, PastCall

_ENTER = frozenset({Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value})


class HistoryList(PagedView):
    """Enter or a double click calls again, Delete deletes, N writes a note, the menu key opens the
    menu of the marked call."""

    call_pressed = Signal()
    delete_pressed = Signal()
    note_pressed = Signal()
    copy_pressed = Signal()
    menu_wanted = Signal(QPoint)
    """Where on the screen."""
    marked_changed = Signal()
    """Another call is marked, or it has changed."""
    top_changed = Signal()
    """Another call is the first in sight."""

    def __init__(
        self,
        theme: Theme,
        model: PagedModel[PastCall],
        parent: QWidget,
        *,
        today: Callable[[], date],
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._marked_id: HistoryId | None = None
        self._top: tuple[int, HistoryId] | None = None
        self.lines = HistoryDelegate(theme, model, self, today)
        self.setObjectName("historyList")
        self.setAccessibleName(tr("Past calls"))
        self.setAccessibleDescription(
            tr("Enter calls again, N writes a note, Delete deletes, the menu key shows all")
        )
        self.setModel(model)
        self.setItemDelegate(self.lines)
        model.arrived.connect(self._on_arrived)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._on_scrolled())
        self.selectionModel().currentChanged.connect(lambda *_: self._on_marked())

    # ---- looking

    def marked(self) -> PastCall | None:
        """The call that keys and buttons act on."""
        return self._rows.row(self.currentIndex().row())

    def first_in_sight(self) -> PastCall | None:
        """The call at the top."""
        return self._rows.row(self.first_row())

    # ---- keeping the place

    def begin_anew(self) -> None:
        """Another list is shown from now on: nothing is marked, and it begins at the top."""
        self._marked_id, self._top = None, None
        self.setCurrentIndex(QModelIndex())
        self.scrollToTop()

    def _on_arrived(self) -> None:
        self._follow_top()
        self._follow_marked()
        self._on_scrolled()
        self.marked_changed.emit()

    def _follow_top(self) -> None:
        """What one reads stays under one's eyes. At the very top the newest is what one reads."""
        bar = self.verticalScrollBar()
        if self._top is None or bar.value() == 0:
            return
        row, call_id = self._top
        now = self._row_of(call_id, row)
        if now is not None and now != row:
            self._top = now, call_id
            self.updateGeometries()
            bar.setValue(bar.value() + (now - row) * self.row_height())

    def _follow_marked(self) -> None:
        """The mark stays with its call; where that has gone, with its place."""
        at = self.currentIndex().row()
        if self._marked_id is not None and at >= 0:
            now = self._row_of(self._marked_id, at)
            if now is not None and now != at:
                bar = self.verticalScrollBar()
                value = bar.value()
                self.setCurrentIndex(self._rows.index(now))
                bar.setValue(value)
        elif at >= 0:
            self._keep_marked()

    def _row_of(self, call_id: HistoryId, near: int) -> int | None:
        row = self._rows.row(near)
        if row is not None and row.id == call_id:
            return near
        places = (at for at, call in self._rows.known().items() if call.id == call_id)
        return min(places, key=lambda at: abs(at - near), default=None)

    def _keep_marked(self) -> None:
        call = self.marked()
        if call is not None:
            self._marked_id = call.id

    def _on_marked(self) -> None:
        self._marked_id = None
        self._keep_marked()
        self.marked_changed.emit()

    def _on_scrolled(self) -> None:
        call = self.first_in_sight()
        self._top = (self.first_row(), call.id) if call is not None else self._top
        self.top_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The marked call stays in sight: its buttons come up below it."""
        marked = self.visualRect(self.currentIndex())
        was_in_sight = 0 <= marked.top() < event.oldSize().height()
        super().resizeEvent(event)
        if self.currentIndex().isValid() and was_in_sight:
            self.scrollTo(self.currentIndex())

    # ---- presses

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_pressed.emit()
            return
        does: Callable[[], object] | None = self._does(event)
        if does is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() and self.marked() is not None:
            does()

    def _does(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        if event.key() in _ENTER:
            return self.call_pressed.emit
        return {
            Qt.Key.Key_Delete.value: self.delete_pressed.emit,
            Qt.Key.Key_N.value: self.note_pressed.emit,
        }.get(event.key())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.total():
            self.setCurrentIndex(self._rows.index(max(self.first_row(), 0)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and at.isValid():
            self.setCurrentIndex(at)
            if self.marked() is not None:
                self.call_pressed.emit()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse for the call below it, by key for the marked one."""
        by_mouse = event.reason() is event.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        if self.marked() is not None:
            below = self.visualRect(index).center()
            at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(below)
            self.menu_wanted.emit(at)
        event.accept()
