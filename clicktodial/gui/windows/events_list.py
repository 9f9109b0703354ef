"""The list of phone call events, and what can be done with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from clicktodial.gui.models.events import event_line
from clicktodial.gui.widgets.detail_delegate import DETAIL, MARK, DetailDelegate
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from clicktodial.model.events import EventId, PhoneCallEvent

_ENTER = frozenset({Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value})


class EventList(QListWidget):
    """The events of one extension. Enter or a double click opens one, Space turns it on or off,
    Delete asks to delete it."""

    opened = Signal()
    switched = Signal()
    remove_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._events: Sequence[PhoneCallEvent] = ()
        self.setObjectName("eventList")
        self.setAccessibleName(tr("Phone call events"))
        self.setAccessibleDescription(
            tr("Enter opens an event, Space turns it on or off, Delete deletes it")
        )
        self.setItemDelegate(DetailDelegate(self, details=2))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.itemDoubleClicked.connect(lambda _item: self.opened.emit())

    def show_events(self, events: Sequence[PhoneCallEvent]) -> None:
        """List these events; the chosen one stays chosen."""
        chosen = self.chosen()
        blocker = QSignalBlocker(self)
        self._events = events
        self.clear()
        for event in events:
            self.addItem(_item(event))
        self.setCurrentRow(0)
        self.choose(chosen.id if chosen is not None else None)
        blocker.unblock()

    def choose(self, event_id: EventId | None) -> None:
        """Mark the event of that id."""
        for row, event in enumerate(self._events):
            if event.id == event_id:
                self.setCurrentRow(row)

    def chosen(self) -> PhoneCallEvent | None:
        """The marked event."""
        row = self.currentRow()
        return self._events[row] if 0 <= row < len(self._events) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Not handed on: the same Enter would press Save in the form that it opens.
        if event.key() in _ENTER:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Space.value:
            self.switched.emit()
        elif event.key() == Qt.Key.Key_Delete.value:
            self.remove_pressed.emit()
        else:
            super().keyPressEvent(event)


def _item(event: PhoneCallEvent) -> QListWidgetItem:
    line = event_line(event)
    item = QListWidgetItem(line.title)
    item.setData(DETAIL, "\n".join(line.details))
    item.setData(MARK, line.mark)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, line.spoken)
    item.setToolTip(event.url)
    return item
