"""What the windows have in common that float over other programs: they come, serve and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from clicktodial.gui.activation import bring_forward

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QKeyEvent

    from clicktodial.gui.activation import Activate


LEAVES_AFTER_MS = 150
"""Some window managers take the focus for a moment while they map a window."""
GAP = 12
"""Between the pointer and the window, and between the window and the edge of the screen."""


class FloatingWindow(QFrame):
    """Has no frame, stays on top, closes by Esc and when another window is gone to."""

    def __init__(self, activate: Activate = bring_forward) -> None:
        super().__init__()
        self._activate = activate
        self._was_active = False
        self.setProperty("role", "floating")
        self.setWindowFlags(
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        # On macOS tool windows hide while another program is in front.
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self._leaving = QTimer(self, interval=LEAVES_AFTER_MS, singleShot=True)
        self._leaving.timeout.connect(self._on_left)

    def close_window(self) -> None:
        """Nothing was done."""
        self._leaving.stop()
        self.hide()

    def on_activated(self) -> None:
        """The window has got the focus."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is not QEvent.Type.ActivationChange or not self.isVisible():
            return
        if self.isActiveWindow():
            self._was_active = True
            self._leaving.stop()
            self.on_activated()
        elif self._was_active:
            self._leaving.start()

    def _on_left(self) -> None:
        if not self.isActiveWindow():
            self.close_window()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape.value:
            self.close_window()
        else:
            super().keyPressEvent(event)

    # ---- where it stands

    def show_near_pointer(self, size: QSize) -> None:
        """Show it below the pointer, whole on the pointer's screen."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        pointer = QCursor.pos()
        self._show_at(QRect(near(pointer, size, _room(pointer), mirrored=mirrored), size))

    def show_over(self, window: QWidget | None, size: QSize) -> None:
        """Show it over the window, else in the middle of the pointer's screen."""
        over = window is not None and window.isVisible() and not window.isMinimized()
        middle = window.frameGeometry().center() if window is not None and over else None
        room = _room(middle or QCursor.pos())
        self._show_at(QRect(within(centred(middle or room.center(), size), size, room), size))

    def fit(self, size: QSize) -> None:
        """Take another size in the same place, as far as there is room for it."""
        self.setGeometry(QRect(within(self.pos(), size, _room(self.pos())), size))

    def _show_at(self, place: QRect) -> None:
        self._was_active = False
        self._leaving.stop()
        self.setGeometry(place)
        self.show()


def _room(at: QPoint) -> QRect:
    screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
    return screen.availableGeometry()


def near(pointer: QPoint, size: QSize, room: QRect, *, mirrored: bool) -> QPoint:
    """Below the pointer and beyond it in the direction of reading; above it at a screen's foot."""
    x = pointer.x() - GAP - size.width() if mirrored else pointer.x() + GAP
    y = pointer.y() + GAP
    if y + size.height() > room.bottom() - GAP:
        y = pointer.y() - GAP - size.height()
    return within(QPoint(x, y), size, room)


def centred(middle: QPoint, size: QSize) -> QPoint:
    """The corner of what has its middle there."""
    return QPoint(middle.x() - size.width() // 2, middle.y() - size.height() // 2)


def within(corner: QPoint, size: QSize, room: QRect) -> QPoint:
    """Moved so that it is seen whole, or at least its beginning."""
    x = min(corner.x(), room.right() - GAP - size.width())
    y = min(corner.y(), room.bottom() - GAP - size.height())
    return QPoint(max(x, room.left()), max(y, room.top()))
