"""Windows come back where they were left.

What was kept is read once, before the first window: a small file, 0.1 ms. Writing is the engine's
work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from clicktodial.gui.models.window_place import TITLE_BAR, Rect, WindowPlace, fitted, read_place

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from clicktodial.engine.messages import Command

QUIET_MS = 600
"""A window that is dragged is written down once it has come to rest."""
FRAME = 8
"""Logical pixels that a frame may take of a screen's width."""
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange})


class WindowMemory(QObject):
    """Of all windows; ``kept`` is what the file held (``engine.window_places``)."""

    def __init__(self, kept: object, submit: Callable[[Command], None], parent: QObject) -> None:
        super().__init__(parent)
        self._kept = kept if isinstance(kept, dict) else {}
        self._submit = submit
        self._keepers: list[PlaceKeeper] = []

    def place(self, window: QWidget, name: str) -> None:
        """Put a window that has not been shown yet where it was left, and watch it."""
        place = read_place(self._kept.get(name))
        self._keepers.append(PlaceKeeper(window, name, place, self._submit))

    def close(self) -> None:
        """The program ends: keep what has just moved, and watch no more."""
        keepers, self._keepers = self._keepers, []
        for keeper in keepers:
            keeper.keep()
            keeper.leave()


class PlaceKeeper(QObject):
    """Watches one window. It looks at this window's events alone."""

    def __init__(
        self,
        window: QWidget,
        name: str,
        place: WindowPlace | None,
        submit: Callable[[Command], None],
    ) -> None:
        super().__init__(window)
        self._window, self._name, self._submit = window, name, submit
        self._timer = QTimer(self, interval=QUIET_MS, singleShot=True)
        self._timer.timeout.connect(self.keep)
        self._rect = Rect(window.x(), window.y(), window.width(), window.height())
        self._kept = place
        self._keep_within()
        if place is not None:
            self._restore(fitted(place, screens()))
        window.installEventFilter(self)

    def _keep_within(self) -> None:
        """Be no larger than the screen, where that is small or its scale is large."""
        window = self._window
        room = window.screen().availableSize() - QSize(FRAME, TITLE_BAR)
        window.setMinimumSize(window.minimumSize().boundedTo(room))
        window.resize(window.size().boundedTo(room))

    def _restore(self, place: WindowPlace) -> None:
        window, rect = self._window, place.rect
        window.resize(rect.width, rect.height)
        if _keeps_corners():
            window.move(rect.x, rect.y)
        self._rect = rect
        if place.is_maximized:
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and self._window.isVisible():
            self._timer.start()
        elif event.type() is QEvent.Type.Hide:
            self.keep()
        return super().eventFilter(watched, event)

    def leave(self) -> None:
        """Watch no more: a window tells its last events when half of it is gone."""
        self._window.removeEventFilter(self)

    def keep(self) -> None:
        """Have the place written down, if it is another."""
        self._timer.stop()
        window = self._window
        if window.isMinimized() or window.isFullScreen():
            return
        if not window.isMaximized():
            size, corner = window.size(), window.pos()
            self._rect = Rect(corner.x(), corner.y(), size.width(), size.height())
        place = WindowPlace(self._rect, window.isMaximized(), _keeps_corners())
        if place != self._kept:
            self._kept = place
            from clicktodial.engine.desktop_messages import KeepPlace

            self._submit(KeepPlace(self._name, place.kept()))


def screens() -> list[Rect]:
    """What panels leave of each screen, the first screen first."""
    first = QGuiApplication.primaryScreen()
    found = sorted(QGuiApplication.screens(), key=lambda screen: screen is not first)
    free = (screen.availableGeometry() for screen in found)
    return [Rect(one.x(), one.y(), one.width(), one.height()) for one in free]


def _keeps_corners() -> bool:
    """Wayland tells no program where its windows are, and lets none put them anywhere."""
    return not QGuiApplication.platformName().startswith("wayland")
