"""What stands below the list of past calls: what can be done to the marked one, and its note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from clicktodial.gui.models.history_press import HistoryPress, press_word, presses
from clicktodial.gui.models.past_calls import title_of
from clicktodial.gui.widgets.labels import WrappedLabel
from clicktodial.gui.widgets.note_line import NoteLine
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from clicktodial.model.history import PastCall

MOST_OF_NOTE = 240
"""So much of a note is shown; the rest is read where it is changed."""
_BUTTONS = (HistoryPress.CALL_AGAIN, HistoryPress.NOTE, HistoryPress.DONE)


class MarkedCallBar(QFrame):
    """Buttons for the marked call, and its note; ``pressed`` with a ``HistoryPress``."""

    pressed = Signal(object)
    note_kept = Signal(object, str)
    """The call, and its note from now on."""
    closed = Signal()
    """The note is not written any more."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("markedCall")
        self._call: PastCall | None = None
        self._noted: PastCall | None = None
        self._text = WrappedLabel("muted", self)
        self._text.setObjectName("noteText")
        self.note = NoteLine(self)
        self.note.setObjectName("historyNote")
        self.note.kept.connect(self._on_kept)
        self.note.closed.connect(self._on_note_closed)
        self.buttons = {press: self._made_button(press) for press in _BUTTONS}
        self.buttons[HistoryPress.CALL_AGAIN].setProperty("role", "primary")
        self.more = QPushButton("⋯", self)
        self.more.setAutoDefault(False)
        self.more.setToolTip(tr("More"))
        menu = QMenu(self.more)
        menu.aboutToShow.connect(lambda: self.fill_menu(menu, without=_BUTTONS))
        self.more.setMenu(menu)
        self._lay_out()
        self.show_call(None)

    def _made_button(self, press: HistoryPress) -> QPushButton:
        button = QPushButton(press_word(press), self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.pressed.emit(press))
        return button

    def _lay_out(self) -> None:
        line = QFrame(self)
        line.setProperty("role", "line")
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in self.buttons.values():
            buttons.addWidget(button)
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 6, 12, 8)
        inner.setSpacing(6)
        inner.addWidget(self._text)
        inner.addWidget(self.note)
        inner.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(line)
        whole.addLayout(inner)

    def show_call(self, call: PastCall | None) -> None:
        """Act on this call; without one the bar is gone. A note that is being written belongs to
        the call that it was begun for."""
        self._call = call
        if self.note.is_open() and (
            call is None or self._noted is None or call.id != self._noted.id
        ):
            self.note.keep()
        self.setVisible(call is not None)
        if call is None:
            return
        offered, whom = presses(call), title_of(call.peer)
        for press, button in self.buttons.items():
            button.setVisible(press in offered)
            button.setAccessibleName(f"{press_word(press)}: {whom}")
        self.more.setAccessibleName(tr("More actions: {name}", name=whom))
        self._show_note()

    def _show_note(self) -> None:
        note = self._call.note if self._call is not None else ""
        short = note if len(note) <= MOST_OF_NOTE else note[:MOST_OF_NOTE].rstrip() + "…"
        self._text.show_text("" if self.note.is_open() else short)

    def fill_menu(self, menu: QMenu, without: tuple[HistoryPress, ...] = ()) -> None:
        """What can be done to the marked call."""
        menu.clear()
        for press in presses(self._call) if self._call is not None else ():
            if press not in without:
                entry = menu.addAction(press_word(press))
                entry.triggered.connect(lambda _=False, p=press: self.pressed.emit(p))

    def write_note(self) -> None:
        """Write the marked call's note."""
        if self._call is not None:
            self._noted = self._call
            self.note.open_for(self._call.note, title_of(self._call.peer))
            self._show_note()

    def _on_kept(self, text: str) -> None:
        self.note_kept.emit(self._noted, text)

    def _on_note_closed(self) -> None:
        self._show_note()
        self.closed.emit()
