"""The list of people: any amount of lines, of which only those in sight are ever asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance

from clicktodial.engine.people_messages import ListPeople
from clicktodial.gui.models.paged import PagedModel
from clicktodial.gui.models.people import spoken_person, with_presence
from clicktodial.gui.widgets.paged_view import PagedView
from clicktodial.gui.widgets.person_delegate import PersonDelegate
from clicktodial.i18n import tr
from clicktodial.model.people import PeopleQuery

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from clicktodial.engine.messages import Command
    from clicktodial.engine.people_messages import PeopleListed
    from clicktodial.gui.theme import Theme
    from clicktodial.model.contacts import ContactId
    from clicktodial.model.people import PersonLine
    from clicktodial.model.presence import PresenceStatus

_ENTER = frozenset({Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value})
_CTRL = Qt.KeyboardModifier.ControlModifier
_QUIET = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class PersonList(PagedView):
    """Asks for its lines by ``ListPeople``; keys act on the marked one.

    Enter opens the card, Ctrl+Enter calls the first number, Delete deletes, ``*`` gives or takes
    the star, Ctrl+Page Down and Up go from letter to letter; letters go to the search.
    """

    opened = Signal(object)
    """The card of this ``PersonLine`` is to be shown."""
    call_pressed = Signal(object)
    delete_pressed = Signal(object)
    star_pressed = Signal(object)
    typed = Signal(str)
    """A letter, which belongs into the search."""
    arrived = Signal()

    def __init__(self, theme: Theme, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._submit = submit
        self.query = PeopleQuery()
        self._letters: tuple[tuple[str, int], ...] = ()
        self.presence: dict[str, PresenceStatus] = {}
        self._marked: ContactId | None = None
        self.lines: PagedModel[PersonLine] = PagedModel(
            self._ask, lambda line: line.title, self._spoken, self
        )
        self.setModel(self.lines)
        self.delegate = PersonDelegate(theme, self.lines, self.presence, self)
        self.setItemDelegate(self.delegate)
        self.setObjectName("people")
        self.setAccessibleName(tr("People"))
        self.setAccessibleDescription(
            tr("Enter opens the card, Ctrl+Enter calls, Delete deletes, * gives or takes the star")
        )
        self.clicked.connect(lambda _index: self._open())
        self.selectionModel().currentChanged.connect(self._on_marked)

    def _ask(self, first: int, amount: int, serial: int) -> None:
        self._submit(ListPeople(self.query, first, amount, serial))

    def _spoken(self, line: PersonLine) -> str:
        return with_presence(spoken_person(line), self.presence.get(line.number))

    # ---- what is listed

    def show_query(self, query: PeopleQuery) -> None:
        """List these people instead."""
        if query != self.query:
            self.query = query
            self._marked = None
            self.lines.start()

    def take(self, listed: PeopleListed) -> None:
        """An answer, perhaps to somebody else's question."""
        if self.lines.take(listed.serial, listed.total, listed.first, listed.people):
            self.delegate.shows_letters = not self.query.text.strip()
            if listed.first == 0:
                self._letters = listed.letters
            self._on_arrived()

    def _on_arrived(self) -> None:
        """The mark stays with its person, wherever that is now; at first it is on the first."""
        at = self.currentIndex().row()
        line = self.lines.row(at)
        if self._marked is not None and (line is None or line.id != self._marked):
            places = (n for n, one in self.lines.known().items() if one.id == self._marked)
            at = min(places, key=lambda n: abs(n - at), default=at)
        if not self.currentIndex().isValid() or at != self.currentIndex().row():
            self._set_row(max(at, 0))
        elif line is not None:
            self._marked = line.id
        self.arrived.emit()

    def _set_row(self, row: int) -> None:
        """Mark the line without moving the list, unless it is another list now."""
        bar = self.verticalScrollBar()
        value = bar.value()
        self.setCurrentIndex(self.lines.index(min(row, self.lines.total() - 1)))
        bar.setValue(value)

    def _on_marked(self, index: QModelIndex) -> None:
        line = self.lines.row(index.row())
        self._marked = line.id if line is not None else None

    def marked(self) -> PersonLine | None:
        """The line that keys act on."""
        return self.lines.row(self.currentIndex().row())

    def mark(self, contact_id: ContactId) -> None:
        """Mark that contact as soon as it is in the list."""
        self._marked = contact_id

    def in_sight(self) -> list[PersonLine]:
        """The lines that can be seen."""
        first, amount = max(self.first_row(), 0), self.viewport().height() // self.row_height()
        rows = range(first, first + amount + 2)
        return [line for line in map(self.lines.row, rows) if line is not None]

    def show_presence(self, known: Mapping[str, PresenceStatus]) -> None:
        """What the phones of some numbers are doing; those in sight are painted anew."""
        if any(self.presence.get(number) is not status for number, status in known.items()):
            self.presence.update(known)
            self.viewport().update()

    def forget_presence(self) -> None:
        """What was known is too old to be shown."""
        self.presence.clear()
        self.viewport().update()

    # ---- letters

    def letters(self) -> tuple[tuple[str, int], ...]:
        """Where the names of each letter begin; empty while the list is narrowed down."""
        return self._letters

    def go_to(self, row: int) -> None:
        """Mark this line and show it at the top."""
        index = self.lines.index(max(0, min(row, self.lines.total() - 1)))
        self.setCurrentIndex(index)
        self.scrollTo(index, PagedView.ScrollHint.PositionAtTop)

    def _go_to_letter(self, step: int) -> None:
        at = self.currentIndex().row()
        rows = [row for _, row in self._letters]
        after = [row for row in rows if row > at] if step > 0 else [r for r in rows if r < at]
        if after or step < 0:
            self.go_to((after[0] if step > 0 else after[-1]) if after else 0)

    # ---- presses

    def _open(self) -> None:
        line = self.marked()
        if line is not None:
            self.opened.emit(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        does = self._does(event)
        if does is not None:
            # A held key must not open, call or delete a second time.
            if not event.isAutoRepeat():
                does()
        elif self._is_typing(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _does(self, event: QKeyEvent) -> Callable[[], object] | None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER:
            return self._sends(self.call_pressed) if held == _CTRL else self._open
        if held == _CTRL:
            step = {Qt.Key.Key_PageDown.value: 1, Qt.Key.Key_PageUp.value: -1}.get(key)
            return (lambda: self._go_to_letter(step)) if step is not None else None
        if key == Qt.Key.Key_Delete.value:
            return self._sends(self.delete_pressed)
        if event.text() == "*":
            return self._sends(self.star_pressed)
        return None

    def _sends(self, signal: SignalInstance) -> Callable[[], object]:
        def send() -> None:
            line = self.marked()
            if line is not None:
                signal.emit(line)

        return send

    @staticmethod
    def _is_typing(event: QKeyEvent) -> bool:
        held = event.modifiers() & ~_QUIET
        return not held and event.text().isprintable() and bool(event.text().strip())
