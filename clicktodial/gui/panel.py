"""Whether a panel for icons is there yet, asked before Qt is.

Qt looks for a panel on the bus (StatusNotifier) once, when the first icon is made, and keeps the
answer for the life of the program. We may come before the panel: then no icon must be made until it
is there. A panel that embeds X windows is found by the selection that it owns.
"""

from __future__ import annotations

import ctypes

from PySide6.QtGui import QGuiApplication

WATCHER = "org.kde.StatusNotifierWatcher"
EMBEDDING = b"_NET_SYSTEM_TRAY_S%d"


def is_worth_waiting() -> bool:
    """Could a panel still come to the bus that is not there now?"""
    platform = QGuiApplication.platformName()
    if not platform.startswith(("xcb", "wayland")):
        return False
    from PySide6.QtDBus import QDBusConnection

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected() or bus.interface().isServiceRegistered(WATCHER).value():
        return False
    return not (platform.startswith("xcb") and _is_embedded())


def _is_embedded() -> bool:
    """Is there a panel that embeds windows? Asked of Qt, it would look at the bus for good."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    pointer = ctypes.c_void_p
    xcb.xcb_connect.restype = pointer
    xcb.xcb_intern_atom_reply.restype = xcb.xcb_get_selection_owner_reply.restype = pointer
    screen = ctypes.c_int()
    connection = pointer(xcb.xcb_connect(None, ctypes.byref(screen)))
    try:
        if xcb.xcb_connection_has_error(connection):
            return False
        name = EMBEDDING % screen.value
        asked = xcb.xcb_intern_atom(connection, 0, len(name), name)
        atom = _answer(xcb.xcb_intern_atom_reply(connection, asked, None))
        asked = xcb.xcb_get_selection_owner(connection, atom)
        return _answer(xcb.xcb_get_selection_owner_reply(connection, asked, None)) != 0
    finally:
        xcb.xcb_disconnect(connection)


def _answer(reply: int | None) -> int:
    """The number that follows the eight bytes of a reply's head; 0 for none."""
    if not reply:
        return 0
    number = ctypes.c_uint32.from_address(reply + 8).value
    free = ctypes.CDLL(None).free
    free.argtypes, free.restype = (ctypes.c_void_p,), None
    free(reply)
    return number
