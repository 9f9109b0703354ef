"""The popup, or the watch on the clipboard, alone in a program that says what happens to it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from clicktodial.engine.messages import Dial, DialText, NumbersFound, TextWanted, UnderstandText
from clicktodial.gui.clipboard_watch import ClipboardWatch
from clicktodial.gui.theme import LIGHT, Theme
from clicktodial.gui.windows.number_popup import NumberPopup
from clicktodial.model.calls import AccountName, Peer
from clicktodial.model.dialplan import Reading
from clicktodial.model.found import Found
from clicktodial.model.selection import TextSource
from clicktodial.model.settings import Settings, make_account

if TYPE_CHECKING:
    from clicktodial.engine.messages import Command

WORK = AccountName("work")
ACCOUNT = make_account(name=WORK, server="https://pbx.example.com", extensions=["0003*210"])
NUMBER = "+32470123456"
FOUND = Found(Reading(NUMBER, NUMBER), Peer(NUMBER, "Anna Peeters"), WORK)


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def on_command(command: Command) -> None:
    match command:
        case Dial(number):
            say("dialled", number)
        case DialText(watched=True):
            say("asked about a copy")
        case UnderstandText(text, _):
            say("read", text)
        case _:
            say("other", command)


class Witness(QObject):
    """Says what the popup gets."""

    def __init__(self, popup: QWidget) -> None:
        super().__init__(popup)
        self._popup = popup

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt
        if watched is self._popup and event.type() is QEvent.Type.WindowActivate:
            say("active")
        if watched is self._popup and event.type() is QEvent.Type.Hide:
            say("closed")
        if watched is self._popup and event.type() is QEvent.Type.Paint:
            say("painted")
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            say("key", "again" if event.isAutoRepeat() else "fresh")
        return False


def show_popup(popup: NumberPopup, *, watched: bool) -> None:
    source = TextSource.CLIPBOARD if watched else TextSource.SELECTION
    popup.show_found(NumbersFound(source, (FOUND,), text=NUMBER, watched=watched))
    place, pointer = popup.frameGeometry(), QCursor.pos()
    say("shown", place.contains(pointer), popup.screen().availableGeometry().contains(place))


def want_text(popup: NumberPopup) -> None:
    popup.want_text(TextWanted(TextSource.SELECTION))
    say("wanted")


def watch_clipboard(app: QApplication) -> ClipboardWatch:
    watch = ClipboardWatch(on_command, app)
    watch.set_on(True)
    # What is copied here comes first: a question about it would come before the other's.
    QGuiApplication.clipboard().setText("own")
    QTimer.singleShot(500, lambda: say("watching"))
    return watch


def show_other(title: str) -> QLineEdit:
    """Another program: its field has the focus."""
    edit = QLineEdit()
    edit.setWindowTitle(title)
    edit.returnPressed.connect(lambda: say("entered", edit.text()))
    edit.show()
    say("READY")
    return edit


def main() -> int:
    app = QApplication(sys.argv)
    if sys.argv[1] == "other":
        other = show_other(sys.argv[2])
        return app.exec() if other.isVisible() else 1
    app.setQuitOnLastWindowClosed(False)
    app.setStyle("Fusion")
    theme = Theme(app)
    theme.wear(LIGHT)
    popup = NumberPopup(theme, on_command)
    popup.on_settings(Settings(accounts=(ACCOUNT,)))
    witness = Witness(popup)
    app.installEventFilter(witness)
    if sys.argv[1] == "watch":
        watch = watch_clipboard(app)
        assert watch is not None
    elif sys.argv[1] == "wanted":
        want_text(popup)
    else:
        show_popup(popup, watched=sys.argv[1] == "unasked")
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
