"""The few calls to Windows that balloons need, and nothing but the calls."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any, Final, Protocol

from clicktodial.desktop.message_windows import Msg

if TYPE_CHECKING:
    from collections.abc import Callable

WM_EVENT: Final = 0x8001
WM_CHANGE: Final = 0x8002
"""Numbers that are a program's own (``WM_APP`` and above)."""

BALLOON_CLOSED: Final = 0x0404
"""``NIN_BALLOONTIMEOUT``: also when the user has closed it."""
BALLOON_PRESSED: Final = 0x0405
PANEL_STARTED: Final = -1
"""In place of a balloon's event: the task bar has started anew and shows nothing of ours."""

LONGEST_TITLE: Final = 63
LONGEST_TEXT: Final = 255
_ADD, _CHANGE, _REMOVE, _SET_VERSION = 0, 1, 2, 4
_VERSION: Final = 3
_HAS_MESSAGE, _HAS_ICON, _HAS_TIP, _HAS_BALLOON, _NOW_OR_NEVER = 1, 2, 4, 0x10, 0x40
_PROGRAMS_ICON, _SILENT = 4, 0x10
_APPLICATION_ICON: Final = 32512


class BalloonCalls(Protocol):
    """Of ``user32`` and ``shell32``. All but ``wake`` are called by the thread that opened."""

    def open(self, on_event: Callable[[int, int], None]) -> None:
        """Have a window, which nobody sees. ``on_event``: the balloon's number, and what happened
        to it; called while this thread waits."""
        ...

    def wait(self) -> bool:
        """Wait for the next message and let it have its effect; false when none will come."""
        ...

    def wake(self) -> None:
        """Have ``wait`` return; from any thread."""
        ...

    def show(self, ident: int, title: str, text: str, *, is_new: bool) -> bool:
        """Show a balloon, or change it; whether Windows did."""
        ...

    def remove(self, ident: int) -> None:
        """Take a balloon away, with its icon."""
        ...

    def close(self) -> None:
        """Give the window back."""
        ...


class _Data(ctypes.Structure):
    """``NOTIFYICONDATAW``"""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("window", ctypes.c_void_p),
        ("ident", ctypes.c_uint),
        ("flags", ctypes.c_uint),
        ("message", ctypes.c_uint),
        ("icon", ctypes.c_void_p),
        ("tip", ctypes.c_wchar * 128),
        ("state", ctypes.c_uint32),
        ("state_mask", ctypes.c_uint32),
        ("text", ctypes.c_wchar * 256),
        ("version", ctypes.c_uint),
        ("title", ctypes.c_wchar * 64),
        ("text_flags", ctypes.c_uint32),
        ("guid", ctypes.c_byte * 16),
        ("large_icon", ctypes.c_void_p),
    )


class Shell32:
    """See ``BalloonCalls``. The real ones; made on Windows alone."""

    def __init__(self) -> None:
        self._user = ctypes.WinDLL("user32", use_last_error=True)
        self._shell = ctypes.WinDLL("shell32", use_last_error=True)
        self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        self._window: int | None = None
        self._on_event: Callable[[int, int], None] = lambda _ident, _event: None
        procedure = ctypes.WINFUNCTYPE(
            ctypes.c_ssize_t, ctypes.c_void_p, ctypes.c_uint, ctypes.c_size_t, ctypes.c_ssize_t
        )
        # Kept: Windows calls it as long as the window is there.
        self._procedure = procedure(self._on_message)
        self._declare(procedure)

    def _declare(self, procedure: Any) -> None:  # noqa: ANN401 - a type that ctypes makes
        class WindowClass(ctypes.Structure):
            _fields_ = (
                ("style", ctypes.c_uint),
                ("procedure", procedure),
                ("class_extra", ctypes.c_int),
                ("window_extra", ctypes.c_int),
                ("instance", ctypes.c_void_p),
                ("icon", ctypes.c_void_p),
                ("cursor", ctypes.c_void_p),
                ("background", ctypes.c_void_p),
                ("menu", ctypes.c_wchar_p),
                ("name", ctypes.c_wchar_p),
            )

        self._window_class = WindowClass
        pointer, number = ctypes.c_void_p, ctypes.c_uint
        word, long = ctypes.c_size_t, ctypes.c_ssize_t
        self._kernel.GetModuleHandleW.argtypes = [ctypes.c_wchar_p]
        self._kernel.GetModuleHandleW.restype = pointer
        self._user.CreateWindowExW.restype = pointer
        self._user.CreateWindowExW.argtypes = [
            *(ctypes.c_uint32, ctypes.c_wchar_p, ctypes.c_wchar_p, ctypes.c_uint32),
            *(ctypes.c_int,) * 4,
            *(pointer,) * 4,
        ]
        self._user.DefWindowProcW.argtypes = [pointer, number, word, long]
        self._user.DefWindowProcW.restype = long
        self._user.GetMessageW.argtypes = [ctypes.POINTER(Msg), pointer, number, number]
        self._user.DispatchMessageW.argtypes = [ctypes.POINTER(Msg)]
        self._user.DispatchMessageW.restype = long
        self._user.PostMessageW.argtypes = [pointer, number, word, long]
        self._user.DestroyWindow.argtypes = [pointer]
        self._user.UnregisterClassW.argtypes = [ctypes.c_wchar_p, pointer]
        self._user.LoadIconW.argtypes = [pointer, pointer]
        self._user.LoadIconW.restype = pointer
        self._shell.Shell_NotifyIconW.argtypes = [ctypes.c_uint32, ctypes.POINTER(_Data)]

    def open(self, on_event: Callable[[int, int], None]) -> None:
        """See ``BalloonCalls``. Not for messages only: those hear of no new task bar."""
        self._on_event = on_event
        self._instance = self._kernel.GetModuleHandleW(None)
        self._name = f"ClickToDialNotices{id(self)}"
        window_class = self._window_class()
        window_class.procedure = self._procedure
        window_class.instance, window_class.name = self._instance, self._name
        self._user.RegisterClassW(ctypes.byref(window_class))
        self._panel_started = self._user.RegisterWindowMessageW("TaskbarCreated")
        self._icon = self._user.LoadIconW(self._instance, 1) or self._user.LoadIconW(
            None, _APPLICATION_ICON
        )
        place = (0, 0, 0, 0)
        self._window = self._user.CreateWindowExW(
            0, self._name, self._name, 0, *place, None, None, self._instance, None
        )

    def wait(self) -> bool:
        """See ``BalloonCalls``."""
        found = Msg()
        if self._user.GetMessageW(ctypes.byref(found), None, 0, 0) <= 0:
            return False
        self._user.DispatchMessageW(ctypes.byref(found))
        return True

    def wake(self) -> None:
        """See ``BalloonCalls``."""
        self._user.PostMessageW(self._window, WM_CHANGE, 0, 0)

    def show(self, ident: int, title: str, text: str, *, is_new: bool) -> bool:
        """See ``BalloonCalls``."""
        data = self._data(ident)
        data.flags = _HAS_MESSAGE | _HAS_ICON | _HAS_TIP | _HAS_BALLOON | _NOW_OR_NEVER
        data.message, data.icon, data.large_icon = WM_EVENT, self._icon, self._icon
        data.tip, data.title, data.text = title[:LONGEST_TITLE], title, text
        data.text_flags = _PROGRAMS_ICON | _SILENT
        verb = _ADD if is_new else _CHANGE
        is_done = bool(self._shell.Shell_NotifyIconW(verb, ctypes.byref(data)))
        if is_done and is_new:
            version = self._data(ident)
            version.version = _VERSION
            self._shell.Shell_NotifyIconW(_SET_VERSION, ctypes.byref(version))
        return is_done

    def remove(self, ident: int) -> None:
        """See ``BalloonCalls``."""
        self._shell.Shell_NotifyIconW(_REMOVE, ctypes.byref(self._data(ident)))

    def close(self) -> None:
        """See ``BalloonCalls``."""
        self._user.DestroyWindow(self._window)
        self._user.UnregisterClassW(self._name, self._instance)

    def _data(self, ident: int) -> _Data:
        data = _Data()
        data.size, data.window, data.ident = ctypes.sizeof(_Data), self._window, ident
        return data

    def _on_message(self, window: int, number: int, word: int, long: int) -> int:
        if number == WM_EVENT:
            self._on_event(word, long)
            return 0
        if number == self._panel_started:
            self._on_event(0, PANEL_STARTED)
        return int(self._user.DefWindowProcW(window, number, word, long))
