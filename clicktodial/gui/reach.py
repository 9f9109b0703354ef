"""Keeps the program within reach: without a tray the window must be somewhere.

A panel may start after the program, and may end before it. While the window is hidden, and only
then, it is looked from time to time whether there is a tray to bring it back from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

LOOK_MS = 10_000
"""A look takes 0.2 ms, and waits for nothing but the session's bus."""
WAIT_FOR_TRAY_MS = 10_000
"""At login the panel may take its time; until then a window that was not asked for stays away."""
LOOK_AT_START_MS = 500


class Reach(QObject):
    """Minimizes the window instead of leaving it hidden where no tray is (any longer)."""

    def __init__(self, window: QWidget, has_tray: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._has_tray = window, has_tray
        self._waited_ms = 0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._look)
        self._starting = QTimer(self, interval=LOOK_AT_START_MS)
        self._starting.timeout.connect(self._look_at_start)

    def begin_hidden(self) -> None:
        """The program was started without its window: there will be a tray soon, or none."""
        self._timer.start()
        if not self._has_tray():
            self._starting.start()

    def on_shown(self) -> None:
        """The window can be seen: nobody needs a tray to find it."""
        self._timer.stop()
        self._starting.stop()

    def on_hidden(self) -> None:
        """The window can be brought back by the tray alone, from now on."""
        self._timer.start()

    def _look(self) -> None:
        if self._window.isVisible():
            self._timer.stop()
        elif not self._starting.isActive() and not self._has_tray():
            self._window.showMinimized()

    def _look_at_start(self) -> None:
        self._waited_ms += LOOK_AT_START_MS
        if self._has_tray():
            self._starting.stop()
        elif self._waited_ms >= WAIT_FOR_TRAY_MS:
            self._starting.stop()
            self._window.showMinimized()
