"""The languages of Windows' own interface, in the order of the person's settings."""

from __future__ import annotations

import ctypes

_BY_NAME = 0x8
"""``MUI_LANGUAGE_NAME``: “de-AT”, not a number."""


def preferred_languages() -> list[str]:
    """Empty where Windows does not say."""
    ask = ctypes.windll.kernel32.GetUserPreferredUILanguages
    count, length = ctypes.c_ulong(), ctypes.c_ulong()
    if not ask(_BY_NAME, ctypes.byref(count), None, ctypes.byref(length)):
        return []
    # Names parted by NUL, and an empty one at the end.
    names = ctypes.create_unicode_buffer(length.value)
    if not ask(_BY_NAME, ctypes.byref(count), names, ctypes.byref(length)):
        return []
    return [name for name in "".join(names[: length.value]).split("\0") if name]
