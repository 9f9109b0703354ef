"""The few calls to Windows that copying needs, and nothing but the calls."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

UNICODE_TEXT: Final = 13

_MESSAGES_ONLY: Final = -3
_MOVABLE: Final = 2
_KEYBOARD_INPUT: Final = 1
_KEY_UP: Final = 2


class KeyStroke(NamedTuple):
    """A key going down or up; ``key`` is its virtual code."""

    key: int
    is_down: bool


class ClipboardCalls(Protocol):
    """Of ``user32`` and ``kernel32``, all from one thread."""

    def sequence(self) -> int:
        """Changes with every change of the clipboard."""
        ...

    def open(self) -> bool:
        """Take the clipboard for us; false while another program has it."""
        ...

    def close(self) -> None:
        """Let others have it again."""
        ...

    def formats(self) -> Sequence[int]:
        """What the open clipboard holds, the best first."""
        ...

    def get(self, kind: int) -> bytes | None:
        """The memory of one format; ``None`` when its owner does not give it."""
        ...

    def replace(self, contents: Sequence[tuple[int, bytes]]) -> None:
        """Have exactly this on the open clipboard."""
        ...

    def is_held(self, key: int) -> bool:
        """Whether a key is down now."""
        ...

    def send(self, strokes: Sequence[KeyStroke]) -> None:
        """Type, in the window that has the focus."""
        ...


class _Keyboard(ctypes.Structure):
    _fields_ = (
        ("key", ctypes.c_uint16),
        ("scan", ctypes.c_uint16),
        ("flags", ctypes.c_uint32),
        ("time", ctypes.c_uint32),
        ("extra", ctypes.c_size_t),
    )


class _Mouse(ctypes.Structure):
    _fields_ = (
        ("x", ctypes.c_int32),
        ("y", ctypes.c_int32),
        ("data", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("time", ctypes.c_uint32),
        ("extra", ctypes.c_size_t),
    )


class _Union(ctypes.Union):
    # The mouse's is the largest: without it the size would be wrong, and nothing be typed.
    _fields_ = (("keyboard", _Keyboard), ("mouse", _Mouse))


class _Input(ctypes.Structure):
    _fields_ = (("kind", ctypes.c_uint32), ("of", _Union))


class User32:
    """See ``ClipboardCalls``. The real ones; made on Windows alone."""

    def __init__(self) -> None:
        self._user = ctypes.WinDLL("user32", use_last_error=True)
        self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        self._window: int | None = None
        self._declare()

    def sequence(self) -> int:
        """See ``ClipboardCalls``."""
        return int(self._user.GetClipboardSequenceNumber())

    def open(self) -> bool:
        """See ``ClipboardCalls``. Without a window of ours nothing could be put there."""
        self._window = self._user.CreateWindowExW(
            *(0, "STATIC", None, 0, 0, 0, 0, 0),
            *(ctypes.c_void_p(_MESSAGES_ONLY), None, None, None),
        )
        if self._user.OpenClipboard(self._window):
            return True
        self._drop_window()
        return False

    def close(self) -> None:
        """See ``ClipboardCalls``. The window goes as well: it would be told of the next change and
        must answer, which this thread does not."""
        self._user.CloseClipboard()
        self._drop_window()

    def formats(self) -> Sequence[int]:
        """See ``ClipboardCalls``."""
        found: list[int] = []
        kind = 0
        while kind := int(self._user.EnumClipboardFormats(kind)):
            found.append(kind)
        return found

    def get(self, kind: int) -> bytes | None:
        """See ``ClipboardCalls``. The memory stays its owner's."""
        memory = self._user.GetClipboardData(kind)
        size = self._kernel.GlobalSize(memory) if memory else 0
        place = self._kernel.GlobalLock(memory) if size else None
        if not place:
            return None
        try:
            return ctypes.string_at(place, size)
        finally:
            self._kernel.GlobalUnlock(memory)

    def replace(self, contents: Sequence[tuple[int, bytes]]) -> None:
        """See ``ClipboardCalls``."""
        self._user.EmptyClipboard()
        for kind, data in contents:
            memory = self._kernel.GlobalAlloc(_MOVABLE, max(len(data), 1))
            place = self._kernel.GlobalLock(memory) if memory else None
            if not place:
                continue
            ctypes.memmove(place, data, len(data))
            self._kernel.GlobalUnlock(memory)
            if not self._user.SetClipboardData(kind, memory):
                # Only what was not taken is still ours.
                self._kernel.GlobalFree(memory)

    def is_held(self, key: int) -> bool:
        """See ``ClipboardCalls``."""
        return bool(self._user.GetAsyncKeyState(key) & 0x8000)

    def send(self, strokes: Sequence[KeyStroke]) -> None:
        """See ``ClipboardCalls``. All at once, so that nothing comes in between."""
        inputs = (_Input * len(strokes))()
        for one, stroke in zip(inputs, strokes, strict=True):
            one.kind = _KEYBOARD_INPUT
            one.of.keyboard = _Keyboard(stroke.key, 0, 0 if stroke.is_down else _KEY_UP, 0, 0)
        self._user.SendInput(len(strokes), inputs, ctypes.sizeof(_Input))

    def _drop_window(self) -> None:
        if self._window:
            self._user.DestroyWindow(self._window)
        self._window = None

    def _declare(self) -> None:
        handle, number, text = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_wchar_p
        user, kernel = self._user, self._kernel
        user.GetClipboardSequenceNumber.restype = number
        user.CreateWindowExW.argtypes = [
            *(number, text, text, number),
            *(ctypes.c_int,) * 4,
            *(handle,) * 4,
        ]
        user.CreateWindowExW.restype = handle
        user.DestroyWindow.argtypes = [handle]
        user.OpenClipboard.argtypes = [handle]
        user.EnumClipboardFormats.argtypes = [number]
        user.EnumClipboardFormats.restype = number
        user.GetClipboardData.argtypes = [number]
        user.GetClipboardData.restype = handle
        user.SetClipboardData.argtypes = [number, handle]
        user.SetClipboardData.restype = handle
        user.GetAsyncKeyState.restype = ctypes.c_int16
        user.SendInput.argtypes = [number, ctypes.POINTER(_Input), ctypes.c_int]
        kernel.GlobalAlloc.argtypes = [number, ctypes.c_size_t]
        kernel.GlobalAlloc.restype = handle
        kernel.GlobalSize.restype = ctypes.c_size_t
        kernel.GlobalLock.restype = handle
        for call in (kernel.GlobalSize, kernel.GlobalLock, kernel.GlobalUnlock, kernel.GlobalFree):
            call.argtypes = [handle]
