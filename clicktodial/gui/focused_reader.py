"""Reads the text that only the window in front may read (Wayland; ``reference/desktop.md §4``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from clicktodial.desktop.selection.base import MAX_TEXT_BYTES
from clicktodial.model.selection import TextSource

if TYPE_CHECKING:
    from collections.abc import Callable

FRONT_WITHIN_MS = 2000
"""A desktop that has not brought the window to the front by then does not do so by itself."""
TRY_EVERY_MS = 40
TRIES = 10
"""The text may be offered a moment after the focus."""


class FocusedReader(QObject):
    """One text at a time: wanted, then read once its window is in front."""

    def __init__(
        self,
        on_text: Callable[[str, TextSource], None],
        on_overdue: Callable[[TextSource], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._on_text, self._on_overdue = on_text, on_overdue
        self._wanted: TextSource | None = None
        self._tries = 0
        self._overdue = QTimer(self, interval=FRONT_WITHIN_MS, singleShot=True)
        self._overdue.timeout.connect(self._on_not_in_front)
        self._again = QTimer(self, interval=TRY_EVERY_MS, singleShot=True)
        self._again.timeout.connect(self.read)

    def want(self, source: TextSource) -> None:
        """Read this once the window is in front."""
        self._wanted, self._tries = source, 0
        self._again.stop()
        self._overdue.start()

    def forget(self) -> None:
        """The text is not wanted any more."""
        self._wanted = None
        self._overdue.stop()
        self._again.stop()

    def read(self) -> None:
        """The window is in front: read what is wanted, if anything is."""
        source = self._wanted
        if source is None:
            return
        self._overdue.stop()
        self._tries += 1
        text = _text(source)
        if text or self._tries >= TRIES:
            self.forget()
            self._on_text(text, source)
        else:
            self._again.start()

    def _on_not_in_front(self) -> None:
        if self._wanted is not None:
            self._on_overdue(self._wanted)


def _text(source: TextSource) -> str:
    modes = QClipboard.Mode
    mode = modes.Selection if source is TextSource.SELECTION else modes.Clipboard
    return QGuiApplication.clipboard().text(mode)[:MAX_TEXT_BYTES]
