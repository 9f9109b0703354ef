"""Starts the desktop program: Qt, the icon in the tray, then everything else; and ends it."""

from __future__ import annotations

import builtins
import signal
import socket
import sys
from typing import TYPE_CHECKING

from clicktodial.i18n import tr

_plain_import = builtins.__import__

from PySide6.QtCore import QCoreApplication, QSocketNotifier, Qt  # noqa: E402
from PySide6.QtWidgets import QSystemTrayIcon  # noqa: E402

# PySide6 replaces ``__import__`` and keeps the source of every module imported after it: 10 MB.
builtins.__import__ = _plain_import

from clicktodial.desktop.instance.base import DIAL_SELECTION  # noqa: E402
from clicktodial.gui import icons  # noqa: E402
from clicktodial.gui.application import make_application  # noqa: E402
from clicktodial.gui.language import speak_alike  # noqa: E402
from clicktodial.gui.panel import is_worth_waiting  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.options import DesktopOptions
    from clicktodial.program import Program
    from clicktodial.storage.paths import Paths


def run(
    options: DesktopOptions,
    paths: Paths,
    prepare: Callable[[Program], None] | None = None,
) -> int:
    """Run the desktop program on these folders until it is quit; returns the exit code.

    ``prepare`` is called with the program before its event loop starts.
    """
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
    app = make_application(sys.argv[:1], options.fail)
    app.setApplicationName("clicktodial")
    app.setApplicationDisplayName(tr("Click-to-Dial"))
    app.setDesktopFileName("clicktodial")
    app.setQuitOnLastWindowClosed(False)
    app.setStyle("Fusion")
    speak_alike(app)
    icon = None if is_worth_waiting() else QSystemTrayIcon(app)
    if icon is not None:
        icon.setIcon(icons.icon("tray-offline"))
        icon.show()
    # Only now, with the icon in the tray, the rest of the face is loaded.
    from clicktodial.program import Program, leave

    program = Program(app, options, paths, icon)
    wakers = _quit_on_signals(leave)
    app.quit_asked.connect(leave)
    if options.hidden:
        program.start_hidden()
    else:
        program.window.show()
    app.link_clicked.connect(program.open_link)
    if options.link:
        program.open_link(options.link)
    if options.action == DIAL_SELECTION:
        program.dial_selection()
    if prepare is not None:
        prepare(program)
    try:
        return app.exec()
    finally:
        del wakers


def _quit_on_signals(leave: Callable[[], None]) -> tuple[object, ...]:
    """SIGINT, SIGTERM and SIGHUP quit in good order; a socket wakes Qt's loop for them.

    What is returned must be kept as long as the program runs.
    """
    read_end, write_end = socket.socketpair()
    for end in (read_end, write_end):
        end.setblocking(False)  # noqa: FBT003 - its only form
    signal.set_wakeup_fd(write_end.fileno(), warn_on_full_buffer=False)
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: None)
    notifier = QSocketNotifier(read_end.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(leave)
    return notifier, read_end, write_end
