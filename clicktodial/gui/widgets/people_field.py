"""A field for a name or a number with the results of the search: used to dial and to transfer."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from clicktodial.engine.messages import FindPeople, PeopleFound
from clicktodial.gui.models.suggestions import suggestions

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLineEdit, QWidget

    from clicktodial.engine.messages import Command
    from clicktodial.gui.widgets.people_list import PeopleList

_STEPS = {
    Qt.Key.Key_Down.value: 1,
    Qt.Key.Key_Up.value: -1,
    Qt.Key.Key_PageDown.value: 8,
    Qt.Key.Key_PageUp.value: -8,
}
_ENTER = {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_WINDOW_KEYS = {
    QKeyCombination(_CTRL, Qt.Key.Key_E),
    QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_E),
    QKeyCombination(_CTRL, Qt.Key.Key_T),
    QKeyCombination(_CTRL, Qt.Key.Key_R),
}
_SERIALS = count(1)
"""One count for all fields: an answer fits one question."""


class PeopleField(QObject):
    """Searches while typing, moves through the results by the arrow keys, chooses by Enter.

    Enter before the answer has come waits for it: it never chooses what was not asked for.
    """

    chosen = Signal(object)
    changed = Signal()

    def __init__(
        self,
        edit: QLineEdit,
        results: PeopleList,
        submit: Callable[[Command], None],
        parent: QWidget,
        *,
        verb: str = "",
        search_empty: bool = False,
        on_enter: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self.edit, self.results = edit, results
        self._submit, self._verb, self._search_empty = submit, verb, search_empty
        self._on_enter = on_enter or self.choose
        self._serial = 0
        self._is_waiting, self._enter_waits = False, False
        edit.textChanged.connect(self._on_text_changed)
        edit.installEventFilter(self)
        results.activated.connect(lambda _: self.choose())
        results.clicked.connect(lambda _: self.choose())

    def on_notice(self, notice: object) -> None:
        """Take the answer to this field's own last question."""
        if not isinstance(notice, PeopleFound) or notice.serial != self._serial:
            return
        self._is_waiting = False
        self.results.show_lines(suggestions(self.edit.text(), notice.hits, verb=self._verb))
        self.changed.emit()
        if self._enter_waits:
            self.choose()

    def search(self) -> None:
        """Ask for what stands in the field."""
        text = self.edit.text().strip()
        self._enter_waits = False
        self._serial = next(_SERIALS)
        self._is_waiting = bool(text) or self._search_empty
        if self._is_waiting:
            self._submit(FindPeople(text, self._serial))
        else:
            self.results.show_lines(())

    def is_waiting(self) -> bool:
        """True while the answer to what was typed is on its way."""
        return self._is_waiting

    def choose(self) -> None:
        """Take the chosen line, once the results belong to what was typed."""
        if self._is_waiting:
            self._enter_waits = True
            return
        self._enter_waits = False
        line = self.results.chosen()
        if line is not None:
            self.chosen.emit(line)

    def _on_text_changed(self) -> None:
        self.search()
        self.changed.emit()

    @staticmethod
    def _is_windows_key(event: QKeyEvent) -> bool:
        """Keys that a line edit would keep for itself (Ctrl+E is "end of line" on X11)."""
        return event.keyCombination() in _WINDOW_KEYS

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER:
                # A held key must not call, or transfer, a second time.
                if not event.isAutoRepeat():
                    self._on_enter()
                return True
            step = _STEPS.get(event.key())
            if step is not None:
                self.results.choose_next(step)
                return True
        overrides = event.type() is QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and self._is_windows_key(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
