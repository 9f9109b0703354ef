"""A field that takes the next key combination that is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from clicktodial.errors import InputError
from clicktodial.gui.models.key_form import Pressed, shortcut_pressed
from clicktodial.gui.widgets.forms import announce
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent

    from clicktodial.model.shortcuts import Shortcut

_MODIFIER_KEYS = frozenset(
    key.value
    for key in (
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta),
        *(Qt.Key.Key_AltGr, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R),
        *(Qt.Key.Key_Hyper_L, Qt.Key.Key_Hyper_R, Qt.Key.Key_Mode_switch),
        *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_unknown),
    )
)
_REAL = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_BY_KEY = {
    Qt.Key.Key_Control.value: Qt.KeyboardModifier.ControlModifier,
    Qt.Key.Key_Alt.value: Qt.KeyboardModifier.AltModifier,
    Qt.Key.Key_Meta.value: Qt.KeyboardModifier.MetaModifier,
    Qt.Key.Key_Super_L.value: Qt.KeyboardModifier.MetaModifier,
    Qt.Key.Key_Super_R.value: Qt.KeyboardModifier.MetaModifier,
    Qt.Key.Key_Shift.value: Qt.KeyboardModifier.ShiftModifier,
}
_LEAVE = frozenset({Qt.Key.Key_Tab.value, Qt.Key.Key_Backtab.value})
_BEGIN = frozenset(
    {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value, Qt.Key.Key_Space.value, Qt.Key.Key_F2.value}
)
_ERASE = frozenset({Qt.Key.Key_Backspace.value, Qt.Key.Key_Delete.value})
_BY_HAND = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class CaptureField(QLineEdit):
    """Waits for keys once it is reached, until a combination was taken or Esc is pressed; Enter or
    a click lets it wait again. Tab leaves it, Backspace takes the key away."""

    captured = Signal(object)
    """A ``Shortcut`` was pressed."""
    refused = Signal(object)
    """What was pressed cannot be used; an ``InputError`` says why."""
    removed = Signal()
    cancelled = Signal()
    began = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shortcut: Shortcut | None = None
        self.is_waiting = False
        self.setReadOnly(True)
        self.setMinimumWidth(110)
        # Keys are written from left to right in every window.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleDescription(
            tr("Press the keys together. Esc cancels, Backspace removes the key, Tab goes on.")
        )
        self.setToolTip(self.accessibleDescription())
        self._show()

    def show_shortcut(self, shortcut: Shortcut | None) -> None:
        """This is the key now."""
        self._shortcut = shortcut
        if not self.is_waiting:
            self._show()

    def stop_waiting(self) -> None:
        """Wait no longer."""
        self.is_waiting = False
        self._show()

    def _show(self, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        if self.is_waiting:
            self.setText(_native(held) if held else "")
            self.setPlaceholderText(tr("Press the keys…"))
        else:
            self.setText(_shown(self._shortcut))
            self.setPlaceholderText(tr("none"))

    def _begin(self) -> None:
        if not self.is_waiting:
            self.is_waiting = True
            self._show()
            announce(self, tr("Press the keys…"))
            self.began.emit()

    # ---- events

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_HAND:
            self._begin()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.is_waiting:
            self.stop_waiting()
            self.cancelled.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._begin()

    def event(self, event: QEvent) -> bool:
        # Else the window's own shortcuts and the labels' letters would get the keys.
        if not self.is_waiting or not isinstance(event, QKeyEvent) or _leaves(event):
            return super().event(event)
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        # Tab with Ctrl, Alt or Super is a combination like others; QWidget would go on with it.
        if event.type() is QEvent.Type.KeyPress:
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.is_waiting:
            self._begin_or_ignore(event)
            return
        event.accept()
        plain = not _held(event)
        if event.isAutoRepeat():
            return
        if event.key() in _MODIFIER_KEYS:
            self._show(_held(event) | _BY_KEY.get(event.key(), Qt.KeyboardModifier.NoModifier))
        elif plain and event.key() == Qt.Key.Key_Escape.value:
            self.stop_waiting()
            self.cancelled.emit()
        elif plain and event.key() in _ERASE:
            self.stop_waiting()
            self.removed.emit()
        else:
            self._take(event)

    def _begin_or_ignore(self, event: QKeyEvent) -> None:
        if not _held(event) and event.key() in _BEGIN:
            self._begin()
        elif not _held(event) and event.key() in _ERASE:
            self.removed.emit()
        else:
            event.ignore()

    def _take(self, event: QKeyEvent) -> None:
        try:
            shortcut = shortcut_pressed(_pressed(event))
        except InputError as error:
            self._show()
            self.refused.emit(error)
            return
        self._shortcut = shortcut
        self.stop_waiting()
        self.captured.emit(shortcut)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self.is_waiting:
            let_go = _BY_KEY.get(event.key(), Qt.KeyboardModifier.NoModifier)
            self._show(_held(event) & ~let_go)
        else:
            super().keyReleaseEvent(event)


def _leaves(event: QKeyEvent) -> bool:
    """Tab and Shift+Tab go on to the next field."""
    others = _held(event) & ~Qt.KeyboardModifier.ShiftModifier
    return event.key() in _LEAVE and not others


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    """Without what is no modifier of a shortcut: the keypad, and AltGr."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in _REAL:
        if event.modifiers() & modifier:
            held |= modifier
    return held


def _pressed(event: QKeyEvent) -> Pressed:
    combination = QKeyCombination(_held(event), Qt.Key(event.key()))
    portable = QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)
    return Pressed(portable, event.nativeScanCode(), QGuiApplication.platformName())


def _native(held: Qt.KeyboardModifier) -> str:
    """The modifiers as this system writes them."""
    sequence = QKeySequence(QKeyCombination(held, Qt.Key.Key_A))
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)[:-1] + "…"


def _shown(shortcut: Shortcut | None) -> str:
    """The keys as this system writes them."""
    if shortcut is None:
        return ""
    return QKeySequence(str(shortcut)).toString(QKeySequence.SequenceFormat.NativeText)
