"""One's own phone is in a call of others: said on top of the window for as long as it is so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from clicktodial.gui.models.call_words import stale_supervision_words, supervision_words
from clicktodial.gui.widgets.labels import WrappedLabel
from clicktodial.i18n import tr
from clicktodial.model.snapshot import Freshness

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from clicktodial.model.snapshot import CallEntry, EntryKey, Snapshot


class SupervisionBar(QFrame):
    """Shows the first such call that the list names, with *Leave*."""

    leave_pressed = Signal(object)
    """The entry's key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setObjectName("supervision")
        self._key: EntryKey | None = None
        self._text = WrappedLabel(parent=self)
        self._leave = QPushButton(tr("Leave"), self)
        self._leave.setObjectName("leaveSupervision")
        self._leave.setAutoDefault(False)
        self._leave.clicked.connect(lambda: self.leave_pressed.emit(self._key))
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 9, 14, 9)
        line.setSpacing(10)
        line.addWidget(self._text, 1)
        line.addWidget(self._leave)
        self.hide()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Say what goes on; nothing when the list names no such call."""
        entry = next((e for e in snapshot.live if supervision_words(e)), None)
        if entry is None:
            self._key = None
            self.hide()
            return
        self._key = entry.key
        current = _is_current(snapshot, entry)
        text = supervision_words(entry) if current else stale_supervision_words(entry)
        if text != self._text.text():
            self._text.show_text(text)
            self.setAccessibleName(text)
        self._leave.setEnabled(current and entry.pending is None)
        self._leave.setAccessibleName(tr("Leave: {name}", name=entry.peer.label))
        self.show()


def _is_current(snapshot: Snapshot, entry: CallEntry) -> bool:
    view = snapshot.account(entry.account)
    return view is not None and view.freshness is Freshness.CURRENT
