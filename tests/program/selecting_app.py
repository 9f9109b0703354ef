"""A program in whose window a text is selected, and another copied: ``selecting_app.py TEXT``.

Says ``SELECTED`` when it has the focus and owns both; what is copied ends with ``COPIED``. With
``--no-text`` it offers no text, but a picture; with ``--endless`` more than anybody can take.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QLineEdit

MEGABYTES = 8
COPIED = " copied"


def offer(text: str) -> QMimeData:
    data = QMimeData()
    match text:
        case "--no-text":
            data.setData("image/png", b"not text")
        case "--endless":
            data.setText("1" * MEGABYTES * 1_048_576)
        case _:
            data.setText(text)
    return data


def main() -> int:
    app = QApplication(sys.argv)
    window = QLineEdit(sys.argv[1])
    window.setWindowTitle("Selecting")
    window.resize(400, 60)
    timer = QTimer(interval=10)

    def select() -> None:
        # Wayland takes a selection only from the window that has the focus.
        if window.isActiveWindow():
            timer.stop()
            app.clipboard().setMimeData(offer(sys.argv[1]), QClipboard.Mode.Selection)
            copied = offer(sys.argv[1])
            if copied.hasText():
                copied.setText(copied.text() + COPIED)
            app.clipboard().setMimeData(copied, QClipboard.Mode.Clipboard)
            # The compositor shall know it before anybody is told.
            app.sync()
            sys.stdout.write("SELECTED\n")
            sys.stdout.flush()

    timer.timeout.connect(select)
    timer.start()
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
