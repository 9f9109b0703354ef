"""The languages of macOS' settings, in their order there."""

from __future__ import annotations

import ctypes

_FRAMEWORK = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_UTF_8 = 0x08000100
_LONGEST_NAME_BYTES = 64


def preferred_languages() -> list[str]:
    """Empty where macOS does not say. CoreFoundation is asked as it is: its Python bindings take
    longer to load than all else that a command does."""
    try:
        library = ctypes.CDLL(_FRAMEWORK)
    except OSError:
        return []
    library.CFLocaleCopyPreferredLanguages.restype = ctypes.c_void_p
    library.CFArrayGetCount.restype = ctypes.c_long
    library.CFArrayGetCount.argtypes = [ctypes.c_void_p]
    library.CFArrayGetValueAtIndex.restype = ctypes.c_void_p
    library.CFArrayGetValueAtIndex.argtypes = [ctypes.c_void_p, ctypes.c_long]
    library.CFRelease.argtypes = [ctypes.c_void_p]
    names = library.CFLocaleCopyPreferredLanguages()
    if not names:
        return []
    try:
        places = range(library.CFArrayGetCount(names))
        found = (_text(library, library.CFArrayGetValueAtIndex(names, place)) for place in places)
        return [name for name in found if name]
    finally:
        library.CFRelease(names)


def _text(library: ctypes.CDLL, string: int) -> str:
    read = library.CFStringGetCString
    read.restype = ctypes.c_bool
    read.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_long, ctypes.c_uint32]
    buffer = ctypes.create_string_buffer(_LONGEST_NAME_BYTES)
    return buffer.value.decode() if read(string, buffer, len(buffer), _UTF_8) else ""
