"""A small program to prove the harness with: tray icon, menu, line edit, button."""

from __future__ import annotations

import sys

from PySide6.QtGui import QAction, QColor, QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSystemTrayIcon,
    QVBoxLayout,
    QWidget,
)


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def main() -> int:
    app = QApplication(sys.argv)
    window = QWidget(windowTitle="Dummy")
    layout = QVBoxLayout(window)
    number, button, status = QLineEdit(), QPushButton("Dial"), QLabel("idle")
    number.setAccessibleName("Number")
    for widget, name in ((number, "number"), (button, "dial"), (status, "status")):
        widget.setObjectName(name)
        layout.addWidget(widget)
    button.clicked.connect(lambda: status.setText(f"dialled {number.text()}"))
    button.clicked.connect(lambda: say("dialled", number.text()))
    number.returnPressed.connect(lambda: say("entered", number.text()))
    hold = QAction("Hold", window, shortcut=QKeySequence("Ctrl+T"))
    hold.triggered.connect(lambda: say("held"))
    window.addAction(hold)

    pixmap = QPixmap(32, 32)
    pixmap.fill(QColor("teal"))
    tray = QSystemTrayIcon(QIcon(pixmap), window, toolTip="Dummy is ready")
    menu = QMenu(window)
    quiet = menu.addAction("Do not disturb")
    quiet.setCheckable(True)
    quiet.toggled.connect(lambda checked: say("quiet", checked))
    more = menu.addMenu("Accounts")
    more.addAction("Work", lambda: say("account work"))
    menu.addAction("Impossible").setEnabled(False)
    menu.addAction("&Quit", app.quit)
    tray.setContextMenu(menu)
    tray.activated.connect(lambda reason: say("activated", reason.name))
    tray.show()
    window.resize(360, 200)
    window.show()
    say("READY", QSystemTrayIcon.isSystemTrayAvailable())
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
