"""The few calls to macOS that global keys need: Carbon's hot keys, on the program's main thread.

Called by ctypes, as the libraries for it keep the result to themselves, and with it the conflict.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ALREADY_EXISTS: Final = -9878
"""``eventHotKeyExistsErr``"""

_KEYS: Final = 128
_LONGEST: Final = 4
_DISPLAYED: Final = 3
_NO_DEAD_KEYS: Final = 1
_PRESSED: Final = 5
_RELEASED: Final = 6
_CARBON: Final = "/System/Library/Frameworks/Carbon.framework/Carbon"


def _code(letters: bytes) -> int:
    return int.from_bytes(letters, "big")


_KEYBOARD_CLASS: Final = _code(b"keyb")
_DIRECT_OBJECT: Final = _code(b"----")
_HOT_KEY_ID: Final = _code(b"hkid")
_SIGNATURE: Final = _code(b"CtDl")


class HotkeyCalls(Protocol):
    """All but ``on_main_thread`` are called on the program's main thread, by way of it."""

    def on_main_thread(self, work: Callable[[], None]) -> None:
        """Do it soon, on the main thread; called from any thread."""
        ...

    def listen(self, on_key: Callable[[int, bool], None]) -> int:
        """Tell of our keys: id, and whether pressed or released. 0, or the error's number."""
        ...

    def silence(self) -> None:
        """Tell of nothing any more."""
        ...

    def layout(self) -> Mapping[str, int]:
        """Which key types a character, without modifiers; empty when that is not known."""
        ...

    def register(self, ident: int, modifiers: int, code: int) -> int:
        """0, or the number of the error."""
        ...

    def unregister(self, ident: int) -> None:
        """Give a key back."""
        ...


class _EventType(ctypes.Structure):
    _fields_ = (("of", ctypes.c_uint32), ("kind", ctypes.c_uint32))


class _HotKeyId(ctypes.Structure):
    _fields_ = (("signature", ctypes.c_uint32), ("ident", ctypes.c_uint32))


_pointer = ctypes.c_void_p
_Handler = ctypes.CFUNCTYPE(ctypes.c_int32, _pointer, _pointer, _pointer)
_Work = ctypes.CFUNCTYPE(None, _pointer)


class Carbon:
    """See ``HotkeyCalls``. The real ones; made on macOS alone."""

    def __init__(self) -> None:
        self._carbon = ctypes.CDLL(_CARBON)
        self._system = ctypes.CDLL(None)
        self._declare()
        self._works: dict[int, Callable[[], None]] = {}
        # Kept: the system calls them as long as the program runs.
        self._run_work = _Work(self._run)
        self._handler = _Handler(self._handle)
        self._on_key: Callable[[int, bool], None] = _ignore
        self._handler_ref = _pointer()
        self._keys: dict[int, ctypes.c_void_p] = {}

    def on_main_thread(self, work: Callable[[], None]) -> None:
        """See ``HotkeyCalls``. Qt's event loop empties the main queue."""
        ident = id(work)
        self._works[ident] = work
        queue = ctypes.byref(ctypes.c_char.in_dll(self._system, "_dispatch_main_q"))
        self._system.dispatch_async_f(queue, ident, self._run_work)

    def listen(self, on_key: Callable[[int, bool], None]) -> int:
        """See ``HotkeyCalls``."""
        self._on_key = on_key
        kinds = (_EventType * 2)(
            _EventType(_KEYBOARD_CLASS, _PRESSED), _EventType(_KEYBOARD_CLASS, _RELEASED)
        )
        target = self._carbon.GetEventDispatcherTarget()
        place = ctypes.byref(self._handler_ref)
        return int(self._carbon.InstallEventHandler(target, self._handler, 2, kinds, None, place))

    def silence(self) -> None:
        """See ``HotkeyCalls``."""
        self._on_key = _ignore
        if self._handler_ref.value:
            self._carbon.RemoveEventHandler(self._handler_ref)
            self._handler_ref = _pointer()

    def layout(self) -> Mapping[str, int]:
        """See ``HotkeyCalls``. Of the newest layout that has Latin letters."""
        source = self._carbon.TISCopyCurrentASCIICapableKeyboardLayoutInputSource()
        if not source:
            return {}
        try:
            name = _pointer.in_dll(self._carbon, "kTISPropertyUnicodeKeyLayoutData")
            data = self._carbon.TISGetInputSourceProperty(source, name)
            if not data:
                return {}
            place = self._carbon.CFDataGetBytePtr(data)
            typed = {self._typed(place, code): code for code in reversed(range(_KEYS))}
        finally:
            self._carbon.CFRelease(source)
        return {character: code for character, code in typed.items() if len(character) == 1}

    def register(self, ident: int, modifiers: int, code: int) -> int:
        """See ``HotkeyCalls``."""
        found = _pointer()
        target = self._carbon.GetEventDispatcherTarget()
        ours = _HotKeyId(_SIGNATURE, ident)
        error = self._carbon.RegisterEventHotKey(
            code, modifiers, ours, target, 0, ctypes.byref(found)
        )
        if error == 0:
            self._keys[ident] = found
        return int(error)

    def unregister(self, ident: int) -> None:
        """See ``HotkeyCalls``."""
        if (key := self._keys.pop(ident, None)) is not None:
            self._carbon.UnregisterEventHotKey(key)

    def _declare(self) -> None:
        carbon = self._carbon
        number, place = ctypes.c_uint32, ctypes.POINTER(_pointer)
        kinds = ctypes.POINTER(_EventType)
        carbon.GetEventDispatcherTarget.restype = _pointer
        carbon.InstallEventHandler.argtypes = [
            *(_pointer, _Handler, ctypes.c_ulong, kinds, _pointer, place)
        ]
        carbon.RemoveEventHandler.argtypes = [_pointer]
        carbon.RegisterEventHotKey.argtypes = [number, number, _HotKeyId, _pointer, number, place]
        carbon.UnregisterEventHotKey.argtypes = [_pointer]
        carbon.GetEventKind.argtypes = [_pointer]
        carbon.GetEventKind.restype = number
        carbon.GetEventParameter.argtypes = [
            *(_pointer, number, number, _pointer, ctypes.c_ulong, _pointer, _pointer)
        ]
        self._declare_layout()
        self._system.dispatch_async_f.argtypes = [_pointer, _pointer, _Work]
        self._system.dispatch_async_f.restype = None

    def _declare_layout(self) -> None:
        carbon, number = self._carbon, ctypes.c_uint32
        carbon.TISCopyCurrentASCIICapableKeyboardLayoutInputSource.restype = _pointer
        carbon.TISGetInputSourceProperty.argtypes = [_pointer, _pointer]
        carbon.TISGetInputSourceProperty.restype = _pointer
        carbon.CFDataGetBytePtr.argtypes = [_pointer]
        carbon.CFDataGetBytePtr.restype = _pointer
        carbon.CFRelease.argtypes = [_pointer]
        carbon.CFRelease.restype = None
        carbon.LMGetKbdType.restype = ctypes.c_uint8
        carbon.UCKeyTranslate.argtypes = [
            *(_pointer, ctypes.c_uint16, ctypes.c_uint16, number, number, number),
            *(_pointer, ctypes.c_ulong, _pointer, _pointer),
        ]

    def _typed(self, layout: int, code: int) -> str:
        dead = ctypes.c_uint32()
        length = ctypes.c_ulong()
        found = (ctypes.c_uint16 * _LONGEST)()
        error = self._carbon.UCKeyTranslate(
            *(layout, code, _DISPLAYED, 0, self._carbon.LMGetKbdType(), _NO_DEAD_KEYS),
            *(ctypes.byref(dead), _LONGEST, ctypes.byref(length), found),
        )
        return "" if error else "".join(map(chr, found[: length.value]))

    def _run(self, ident: int) -> None:
        self._works.pop(ident)()

    def _handle(self, _next: int, event: int, _data: int) -> int:
        found = _HotKeyId()
        size = ctypes.sizeof(found)
        self._carbon.GetEventParameter(
            event, _DIRECT_OBJECT, _HOT_KEY_ID, None, size, None, ctypes.byref(found)
        )
        if found.signature == _SIGNATURE:
            self._on_key(found.ident, self._carbon.GetEventKind(event) == _PRESSED)
        return 0


def _ignore(ident: int, pressed: bool) -> None:  # noqa: FBT001 - an event's two facts
    """For a program that does not listen."""
