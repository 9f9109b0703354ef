"""The few calls to macOS that copying needs, and nothing but the calls."""

from __future__ import annotations

import ctypes
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

TEXT: Final = "public.utf8-plain-text"

_SERVICES: Final = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
_HID_EVENTS: Final = 0
_COMMAND: Final = 1 << 20
_C: Final = 8


class PasteboardCalls(Protocol):
    """Of the general pasteboard, the accessibility permission and the keyboard."""

    def change_count(self) -> int:
        """Changes with every change of the pasteboard."""
        ...

    def items(self) -> Sequence[Mapping[str, bytes]]:
        """Every item, each with its data by type."""
        ...

    def write(self, items: Sequence[Mapping[str, bytes]]) -> None:
        """Have exactly these items on it."""
        ...

    def may_type(self) -> bool:
        """Whether the user lets this program press keys in others."""
        ...

    def press_copy(self) -> None:
        """Command and C, whatever other keys are held."""
        ...


class Pasteboard:
    """See ``PasteboardCalls``. The real ones; made on macOS alone."""

    def __init__(self) -> None:
        self._kit: Any = import_module("AppKit")
        self._board: Any = self._kit.NSPasteboard.generalPasteboard()
        self._services = ctypes.CDLL(_SERVICES)
        self._core = ctypes.CDLL(
            "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
        )
        self._declare()

    def change_count(self) -> int:
        """See ``PasteboardCalls``."""
        return int(self._board.changeCount())

    def items(self) -> Sequence[Mapping[str, bytes]]:
        """See ``PasteboardCalls``."""
        found = []
        for item in self._board.pasteboardItems() or ():
            data = {str(kind): item.dataForType_(kind) for kind in item.types()}
            found.append({kind: bytes(one) for kind, one in data.items() if one is not None})
        return found

    def write(self, items: Sequence[Mapping[str, bytes]]) -> None:
        """See ``PasteboardCalls``."""
        made = []
        for item in items:
            one = self._kit.NSPasteboardItem.alloc().init()
            for kind, data in item.items():
                one.setData_forType_(self._kit.NSData.dataWithBytes_length_(data, len(data)), kind)
            made.append(one)
        self._board.clearContents()
        if made:
            self._board.writeObjects_(made)

    def may_type(self) -> bool:
        """See ``PasteboardCalls``."""
        return bool(self._services.AXIsProcessTrusted())

    def press_copy(self) -> None:
        """See ``PasteboardCalls``. An event carries its modifiers: those held do not count."""
        for is_down in (True, False):
            event = self._services.CGEventCreateKeyboardEvent(None, _C, is_down)
            self._services.CGEventSetFlags(event, _COMMAND)
            self._services.CGEventPost(_HID_EVENTS, event)
            self._core.CFRelease(event)

    def _declare(self) -> None:
        services, pointer = self._services, ctypes.c_void_p
        services.AXIsProcessTrusted.restype = ctypes.c_bool
        services.CGEventCreateKeyboardEvent.argtypes = [pointer, ctypes.c_uint16, ctypes.c_bool]
        services.CGEventCreateKeyboardEvent.restype = pointer
        services.CGEventSetFlags.argtypes = [pointer, ctypes.c_uint64]
        services.CGEventSetFlags.restype = None
        services.CGEventPost.argtypes = [ctypes.c_uint32, pointer]
        services.CGEventPost.restype = None
        self._core.CFRelease.argtypes = [pointer]
        self._core.CFRelease.restype = None
