"""A field for a name or a number with the results of the search: used to dial and to transfer."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from clicktodial.engine.messages import AskPresence, FindPeople, PeopleFound, PresenceKnown
from clicktodial.gui.models.suggestions import asked_extensions, suggestions, with_presence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QLineEdit, QWidget

    from clicktodial.engine.messages import Command
    from clicktodial.gui.models.suggestions import Reader, Suggestion
    from clicktodial.gui.widgets.people_list import PeopleList
    from clicktodial.model.calls import AccountName
    from clicktodial.model.contacts import ContactHit
    from clicktodial.model.history import PastCall
    from clicktodial.model.presence import PresenceStatus

    Arrange = Callable[[str, Sequence[Suggestion]], Sequence[Suggestion]]

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
    QKeyCombination(_CTRL, Qt.Key.Key_K),
    QKeyCombination(_CTRL, Qt.Key.Key_T),
    QKeyCombination(_CTRL, Qt.Key.Key_R),
    QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_R),
}
_SERIALS = count(1)
"""One count for all fields: an answer fits one question."""
PRESENCE_AGAIN_MS = 5000
"""How often the presence of the lines in sight is asked again."""
PRESENCE_KEPT = 3
"""What was not answered so many times in a row is not shown any more."""


class PeopleField(QObject):
    """Searches while typing, moves through the results by the arrow keys, chooses by Enter.

    Enter before the answer has come waits for it: it never chooses what was not asked for.
    ``part``: which part of the text is searched for. ``arrange``: what is shown, for the text and
    the people found.
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
        read: Reader,
        verb: str = "",
        search_empty: bool = False,
        on_enter: Callable[[], None] | None = None,
        part: Callable[[str], str] = lambda text: text,
        arrange: Arrange = lambda _text, lines: lines,
    ) -> None:
        super().__init__(parent)
        self.edit, self.results, self._part, self._arrange = edit, results, part, arrange
        self._submit, self._verb, self._search_empty = submit, verb, search_empty
        self._read, self._on_enter = read, on_enter or self.choose
        self._serial = 0
        self._hits: tuple[ContactHit, ...] = ()
        self._recent: tuple[PastCall, ...] = ()
        self._is_waiting, self._enter_waits = False, False
        self._presence_from: AccountName | None = None
        self._presence: dict[str, PresenceStatus] = {}
        self._unanswered = 0
        self._ask_again = QTimer(self, interval=PRESENCE_AGAIN_MS)
        self._ask_again.timeout.connect(self._on_ask_again)
        edit.textChanged.connect(self._on_text_changed)
        edit.installEventFilter(self)
        results.activated.connect(lambda _: self.choose())
        results.clicked.connect(self._on_clicked)

    def _on_clicked(self, index: QModelIndex) -> None:
        """A press on a heading does not choose what is marked elsewhere."""
        if index == self.results.currentIndex():
            self.choose()

    def on_notice(self, notice: object) -> None:
        """Take the answer to this field's own last question, and what phones are doing."""
        if isinstance(notice, PresenceKnown) and notice.account == self._presence_from:
            self._on_presence(notice)
        if not isinstance(notice, PeopleFound) or notice.serial != self._serial:
            return
        self._is_waiting, self._hits, self._recent = False, notice.hits, notice.recent
        lines = self._lines()
        self._keep_presence(lines)
        self.results.show_lines(with_presence(lines, self._presence))
        self._ask_presence()
        self.changed.emit()
        if self._enter_waits:
            self.choose()

    def _lines(self) -> Sequence[Suggestion]:
        text = self.edit.text()
        part = self._part(text)
        found = suggestions(part, self._hits, self._recent, read=self._read, verb=self._verb)
        return self._arrange(text, found)

    def set_verb(self, verb: str) -> None:
        """What the line of a bare number says from the next search on, with ``{number}``."""
        self._verb = verb

    def refresh(self) -> None:
        """Arrange the lines anew, since something else than the text has changed. What is chosen
        stays chosen; if it has gone, nothing is."""
        if not self._is_waiting:
            self.results.keep_choice(with_presence(self._lines(), self._presence))

    def drop(self) -> None:
        """What was found has another meaning now: nothing can be chosen before something else is
        typed, or searched for."""
        self._serial = next(_SERIALS)
        self._is_waiting, self._enter_waits = False, False
        self._hits, self._recent = (), ()
        self.results.show_lines(())

    # ---- presence

    def ask_presence_of(self, account: AccountName | None) -> None:
        """Show what the phones are doing, as this account's phone system says; ``None``: do not."""
        if account != self._presence_from:
            self._presence_from = account
            self._presence.clear()
            self.results.show_presence({})
            self._ask_presence()

    def _keep_presence(self, lines: Sequence[Suggestion]) -> None:
        """Lines that stay while one types keep their marks: no flicker."""
        numbers = {line.number for line in lines}
        self._presence = {n: status for n, status in self._presence.items() if n in numbers}

    def _ask_presence(self) -> None:
        extensions = asked_extensions(self.results.lines())
        if self._presence_from is None or not extensions:
            self._ask_again.stop()
            return
        self._unanswered = 0
        self._ask_again.start()
        self._submit(AskPresence(self._presence_from, extensions))

    def _on_ask_again(self) -> None:
        """Nothing is asked when nobody looks, and what is too old is not shown."""
        unanswered = self._unanswered + 1
        if not self.results.isVisible():
            self._presence.clear()
            self._ask_again.stop()
            return
        if unanswered >= PRESENCE_KEPT:
            self._presence.clear()
            self.results.show_presence({})
        self._ask_presence()
        self._unanswered = unanswered

    def _on_presence(self, notice: PresenceKnown) -> None:
        self._unanswered = 0
        self._presence.update({n: presence.status for n, presence in notice.found.items()})
        self.results.show_presence(self._presence)

    # ---- searching

    def search(self) -> None:
        """Ask for what stands in the field."""
        text = self._part(self.edit.text()).strip()
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
