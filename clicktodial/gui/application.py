"""The application object: how it comes to be, and what it is told.

Where it cannot be had, the person learns why. macOS tells it of links, which reach other systems'
programs as words of their command line.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLibraryInfo, QtMsgType, QUrl, Signal, qInstallMessageHandler
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from clicktodial.desktop.instance.base import is_link
from clicktodial.errors import SetupError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMessageLogContext


class NoWindowError(SetupError):
    """Qt cannot open windows here."""

    def __init__(self, words: str) -> None:
        message = tr("Qt says: {words}.", words=words.rstrip("."))
        hint = tr("The commands work without a window: see “clicktodial --help”.")
        if library := _missing_library():
            message = tr("A library of the system is missing: {name}.", name=library)
            hint = tr("Install it with your system's package manager, then start again.")
        super().__init__(tr("Click-to-Dial cannot open a window here"), message, hint)


def make_application(arguments: Sequence[str], fail: Callable[[NoWindowError], int]) -> Application:
    """The application object. Where there can be none, Qt ends the process, with words for
    programmers; here ``fail`` tells the person and gives the exit code."""
    said: list[str] = []

    def on_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            # The first word is the cause; the others are what follows from it.
            os._exit(fail(NoWindowError(next(iter(said), text))))
        said.append(text)

    qInstallMessageHandler(on_message)
    try:
        return Application(arguments)
    finally:
        qInstallMessageHandler(None)
        for text in said:
            sys.stderr.write(f"{text}\n")


def _missing_library() -> str:
    """What the system's linker does not find for the part of Qt that speaks X; empty where it finds
    all, and on systems without X."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    for plugin in folder.glob("libqxcb.so"):
        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:
            return str(error).partition(":")[0]
    return ""


class Application(QApplication):
    """Emits ``link_clicked`` for each link (what no link is, or not one of ours, is dropped), and
    ``quit_asked``.

    It looks at events sent to itself alone: an event filter would see all of everyone's.
    """

    link_clicked = Signal(str)
    quit_asked = Signal()
    """By the desktop: its session ends, or macOS' own menu says so. Qt would ask the windows, which
    hide instead of closing: that must not hold up a log-out.

    Windows' end of a session comes as ``aboutToQuit``. ``commitDataRequest`` is nothing to us: it
    comes before it is known that the session ends, and all that is known is kept at once. Our Qt on
    X11 speaks to no session manager."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Quit:
            event.accept()
            self.quit_asked.emit()
            return True
        if isinstance(event, QFileOpenEvent):
            link = event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded)
            if is_link(link):
                self.link_clicked.emit(link)
            return True
        return super().event(event)
