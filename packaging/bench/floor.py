"""The floor: the least PySide6 program with a tray icon, its menu and one small window.

It does nothing; what the product costs more than this is what we made it cost.

    python packaging/bench/floor.py
"""

from __future__ import annotations

import signal
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QSystemTrayIcon,
    QVBoxLayout,
    QWidget,
)


def make_window() -> QWidget:
    """A field, a button and a list, in a window of the product's size."""
    window = QWidget()
    window.setWindowTitle("Floor")
    window.resize(372, 560)
    box = QVBoxLayout(window)
    for part in (QLineEdit(placeholderText="Number"), QPushButton("Dial"), QListWidget()):
        box.addWidget(part)
    return window


def main() -> int:
    """Run until SIGTERM."""
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    pixmap = QPixmap(32, 32)
    pixmap.fill(QColor(Qt.GlobalColor.darkGreen))
    menu = QMenu()
    menu.addAction("Quit", app.quit)
    tray = QSystemTrayIcon(QIcon(pixmap), app)
    tray.setContextMenu(menu)
    tray.show()
    window = make_window()
    window.show()
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
