"""Whether a panel for icons is there yet, asked before Qt is.

Qt looks for a panel on the bus (StatusNotifier) once, when the first icon is made, and keeps the
answer for the life of the program. At login we may come before the panel: then no icon must be made
until it is there.
"""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

WATCHER = "org.kde.StatusNotifierWatcher"


def is_worth_waiting() -> bool:
    """Could a panel still come to the bus that is not there now?"""
    if not QGuiApplication.platformName().startswith(("xcb", "wayland")):
        return False
    from PySide6.QtDBus import QDBusConnection

    bus = QDBusConnection.sessionBus()
    return bus.isConnected() and not bus.interface().isServiceRegistered(WATCHER).value()
