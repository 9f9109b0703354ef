"""Looks at each text that is copied, if the user switched that on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from clicktodial.engine.messages import DialText
from clicktodial.model.selection import TextSource

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.messages import Command

GATHERED_MS = 150
"""Some programs copy one thing in several steps."""


def can_watch() -> bool:
    """Under Wayland a program hears of copies only while it is in front, and no window of its can
    come without taking the focus."""
    return not QGuiApplication.platformName().startswith("wayland")


class ClipboardWatch(QObject):
    """Connected to the clipboard only while it is switched on. It never reads: under X11 that can
    take Qt 5 s while the other program hangs; the engine reads."""

    def __init__(self, submit: Callable[[Command], None], parent: QObject) -> None:
        super().__init__(parent)
        self._submit = submit
        self._is_on = False
        self._gathering = QTimer(self, interval=GATHERED_MS, singleShot=True)
        self._gathering.timeout.connect(
            lambda: self._submit(DialText(TextSource.CLIPBOARD, watched=True))
        )

    def set_on(self, wanted: bool) -> None:  # noqa: FBT001 - a switch
        """Begin or end to watch."""
        wanted = wanted and can_watch()
        if wanted is self._is_on:
            return
        self._is_on = wanted
        changed = QGuiApplication.clipboard().dataChanged
        if wanted:
            changed.connect(self._on_copied)
        else:
            changed.disconnect(self._on_copied)
            self._gathering.stop()

    def _on_copied(self) -> None:
        # What was copied here is a number that one already looks at.
        if QGuiApplication.clipboard().ownsClipboard():
            self._gathering.stop()
        else:
            self._gathering.start()
