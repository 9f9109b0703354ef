"""A program in the background that shows a window for a global key, and reads there.

Says ``LISTENING`` and to which key, then for each key ``PRESSED``, how long its window took to get
the focus, and what was selected: ``READ 2.1 ms +32470123456``. An argument is taken for the
activation token.
"""

from __future__ import annotations

import asyncio
import os
import sys
import threading
import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QLabel

from clicktodial.desktop.hotkey.wayland import PortalHotkeys
from clicktodial.model.shortcuts import GlobalKey, parse_shortcut


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class Popup(QObject):
    """Shown by a key, hidden again when it has read."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._window = QLabel("Dial?")
        self._window.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._window.resize(300, 80)
        self._began = 0.0
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._read_when_active)
        self.pressed.connect(self.show, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def show(self) -> None:
        say("PRESSED")
        self._began = time.monotonic()
        if len(sys.argv) > 1:
            os.environ["XDG_ACTIVATION_TOKEN"] = sys.argv[1]
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self._timer.start()

    @Slot()
    def _read_when_active(self) -> None:
        if self._window.isActiveWindow():
            self._timer.stop()
            after_ms = 1000 * (time.monotonic() - self._began)
            text = QApplication.clipboard().text(QClipboard.Mode.Selection)
            say("READ", f"{after_ms:.1f} ms", text)
            self._window.hide()


async def listen(popup: Popup) -> None:
    hotkeys = PortalHotkeys(os.environ)
    await hotkeys.open(lambda _: popup.pressed.emit(), say)
    key = GlobalKey.DIAL_SELECTION
    states = await hotkeys.set_keys({key: parse_shortcut("Ctrl+Alt+D")})
    say("LISTENING", states[key].trigger or states[key].reason or hotkeys.reason)
    await asyncio.Event().wait()


def main() -> int:
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    popup = Popup()
    threading.Thread(target=lambda: asyncio.run(listen(popup)), daemon=True).start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
