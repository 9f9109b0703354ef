"""The few calls to Windows that global keys need, and nothing but the calls."""

from __future__ import annotations

import ctypes
from typing import Final, NamedTuple, Protocol

from clicktodial.desktop.message_windows import Msg

WM_HOTKEY: Final = 0x0312
WM_CHANGE: Final = 0x8000
"""The first of the numbers that are a program's own (``WM_APP``)."""

ERROR_HOTKEY_ALREADY_REGISTERED: Final = 1409


class Message(NamedTuple):
    """A message to a thread; ``word``: for ``WM_HOTKEY`` the id of the key."""

    number: int
    word: int


class HotkeyCalls(Protocol):
    """Of ``user32`` and ``kernel32``. Keys and messages belong to the thread that asks."""

    def start_queue(self) -> int:
        """Have messages kept for this thread from now on; the thread's id, for ``post``."""
        ...

    def wait(self) -> Message | None:
        """The next message to this thread; ``None`` when there will be none any more."""
        ...

    def post(self, thread: int, number: int) -> None:
        """Send a message to a thread, from any thread."""
        ...

    def register(self, ident: int, modifiers: int, key: int) -> int:
        """0, or the number of the error."""
        ...

    def unregister(self, ident: int) -> None:
        """Give a key back."""
        ...


class User32:
    """See ``HotkeyCalls``. The real ones; made on Windows alone."""

    def __init__(self) -> None:
        self._user = ctypes.WinDLL("user32", use_last_error=True)
        self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        message = ctypes.POINTER(Msg)
        window, number = ctypes.c_void_p, ctypes.c_uint
        self._user.GetMessageW.argtypes = [message, window, number, number]
        self._user.PeekMessageW.argtypes = [message, window, number, number, number]
        self._user.PostThreadMessageW.argtypes = [
            ctypes.c_uint32,
            number,
            ctypes.c_size_t,
            ctypes.c_ssize_t,
        ]
        self._user.RegisterHotKey.argtypes = [window, ctypes.c_int, number, number]
        self._user.UnregisterHotKey.argtypes = [window, ctypes.c_int]
        self._kernel.GetCurrentThreadId.restype = ctypes.c_uint32

    def start_queue(self) -> int:
        """See ``HotkeyCalls``. A thread has a queue from its first look into it."""
        self._user.PeekMessageW(ctypes.byref(Msg()), None, 0, 0, 0)
        return int(self._kernel.GetCurrentThreadId())

    def wait(self) -> Message | None:
        """See ``HotkeyCalls``."""
        found = Msg()
        # 0: the thread is to end; -1: an error, after which no wait would help.
        if self._user.GetMessageW(ctypes.byref(found), None, 0, 0) <= 0:
            return None
        return Message(found.number, found.word)

    def post(self, thread: int, number: int) -> None:
        """See ``HotkeyCalls``."""
        self._user.PostThreadMessageW(thread, number, 0, 0)

    def register(self, ident: int, modifiers: int, key: int) -> int:
        """See ``HotkeyCalls``."""
        if self._user.RegisterHotKey(None, ident, modifiers, key):
            return 0
        return ctypes.get_last_error() or -1

    def unregister(self, ident: int) -> None:
        """See ``HotkeyCalls``."""
        self._user.UnregisterHotKey(None, ident)
