"""A note on a call that goes on, or has just ended: written below the calls, whatever becomes of
the call's row meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from clicktodial.engine.history_messages import HistoryListed, ListHistory, NoteCall
from clicktodial.gui.models.paged import new_serial
from clicktodial.gui.widgets.labels import ElidedLabel
from clicktodial.gui.widgets.note_line import NoteLine
from clicktodial.i18n import tr
from clicktodial.model.history import HistoryQuery

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.model.calls import Call

_NEWEST = 100
"""A call of now is among so many."""


class NoteBar(QFrame):
    """Enter or going elsewhere keeps the note, Esc leaves it as it was."""

    def __init__(self, submit: Callable[[Command], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("noteBar")
        self._submit = submit
        self._call: Call | None = None
        self._serial = 0
        self._words = ElidedLabel("muted", self)
        self.line = NoteLine(self)
        self.line.setObjectName("callNote")
        self.line.kept.connect(self._on_kept)
        self.line.closed.connect(self.hide)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 6, 12, 8)
        whole.setSpacing(4)
        whole.addWidget(self._words)
        whole.addWidget(self.line)
        self.hide()

    def open_for(self, call: Call, whom: str) -> None:
        """Write the note of this call; what is noted already comes from the history."""
        self.line.keep()
        self._call = call
        self._words.set_full_text(tr("Note on the call: {name}", name=whom))
        self.show()
        self.line.open_for("", whom)
        self._serial = new_serial()
        query = HistoryQuery(account=call.account)
        self._submit(ListHistory(query, 0, _NEWEST, self._serial))

    def on_notice(self, notice: Notice) -> None:
        """What is noted so far."""
        call = self._call
        if call is None or not isinstance(notice, HistoryListed) or notice.serial != self._serial:
            return
        meant = (past for past in notice.calls if past.call_id == call.id)
        known = next(meant, None)
        if known is not None:
            self.line.learn(known.note)

    def _on_kept(self, note: str) -> None:
        if self._call is not None:
            self._submit(NoteCall(self._call.account, self._call.id, note))
