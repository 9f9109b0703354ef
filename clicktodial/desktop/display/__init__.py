"""Whether there is a screen to show a window on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_SIGNS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_display(environ: Mapping[str, str]) -> bool:
    """``False`` where Qt would find no screen and end the process without a word to the user."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(environ.get(sign) for sign in _SIGNS)
