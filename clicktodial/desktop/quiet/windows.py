"""Whether Windows is to be quiet, as it tells those who would show something.

It tells of presenting and of windows that fill the screen; of its own *focus* it tells nobody, but
keeps balloons away itself then.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Final

from clicktodial.i18n import tr
from clicktodial.model.quiet import DesktopQuiet

if TYPE_CHECKING:
    from collections.abc import Callable

BUSY, FULL_SCREEN_GAME, PRESENTATION, ACCEPTS, QUIET_TIME = 2, 3, 4, 5, 6
_PRESENTING: Final = frozenset({BUSY, FULL_SCREEN_GAME, PRESENTATION})


def user_state() -> int:
    """``SHQueryUserNotificationState``; 0 when Windows does not say."""
    state = ctypes.c_int(0)
    failed = ctypes.WinDLL("shell32").SHQueryUserNotificationState(ctypes.byref(state))
    return 0 if failed else state.value


class WindowsQuiet:
    """See ``QuietSense``. ``ask`` answers at once."""

    name = "Windows"

    def __init__(self, ask: Callable[[], int] = user_state) -> None:
        self._ask = ask

    @property
    def reason(self) -> str:
        """See ``QuietSense``."""
        return tr("Windows tells no program of its focus mode, but then shows nothing itself.")

    async def look(self) -> DesktopQuiet:
        """See ``QuietSense``."""
        state = self._ask()
        if not state:
            return DesktopQuiet()
        return DesktopQuiet(True if state == QUIET_TIME else None, state in _PRESENTING)
