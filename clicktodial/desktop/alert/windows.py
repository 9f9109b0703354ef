"""Windows' own message box."""

from __future__ import annotations

import ctypes

_OK_WITH_AN_ERROR_SIGN = 0x10
_TO_THE_FRONT = 0x10000


class WindowsAlert:
    """See ``Alert``. Waits until it is read: the box goes with the process."""

    def show(self, title: str, text: str) -> bool:
        """See ``Alert``."""
        flags = _OK_WITH_AN_ERROR_SIGN | _TO_THE_FRONT
        return bool(ctypes.windll.user32.MessageBoxW(None, text, title, flags))
