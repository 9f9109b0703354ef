"""The application object: macOS tells it of links, which reach other systems' programs as words
of their command line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from clicktodial.desktop.instance.base import is_link


class Application(QApplication):
    """Emits ``link_clicked`` for each link; what no link is, or not one of ours, is dropped.

    It looks at events sent to itself alone: an event filter would see all of everyone's.
    """

    link_clicked = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            link = event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded)
            if is_link(link):
                self.link_clicked.emit(link)
            return True
        return super().event(event)
