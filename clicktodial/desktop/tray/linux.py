"""The tray on Linux: a StatusNotifier host on the session's bus, or a panel that embeds X windows.

Qt takes the first where there is one, else the second (``reference/desktop.md §2``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from clicktodial.desktop.session_bus_linux import (
    BusReplyError,
    NoBusError,
    SessionBus,
    Target,
    bus_address,
)
from clicktodial.desktop.x11_connection import ServerGoneError, connect
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

ANSWER_WITHIN_S: Final = 3.0
WATCHER: Final = "org.kde.StatusNotifierWatcher"
_PROPERTIES: Final = Target(WATCHER, "/StatusNotifierWatcher", "org.freedesktop.DBus.Properties")
_NOBODY: Final = 0


class LinuxTray:
    """See ``TrayPlace``. Connects for the moment: it is asked when the program is examined."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._bus = bus_address(environ)
        self._display = environ.get("DISPLAY", "")

    async def reason(self) -> str:
        """See ``TrayPlace``."""
        if await self._has_host() or await self._has_panel():
            return ""
        return tr(
            "This desktop shows no icons of programs. GNOME needs an extension for that, "
            "“AppIndicator and KStatusNotifierItem Support”."
        )

    async def _has_host(self) -> bool:
        if not self._bus:
            return False
        try:
            bus = await SessionBus.connect(
                self._bus, lambda _signal: None, lambda: None, timeout_s=ANSWER_WITHIN_S
            )
        except (NoBusError, TimeoutError):
            return False
        try:
            name = "IsStatusNotifierHostRegistered"
            (answer,) = await bus.call(
                _PROPERTIES, "Get", "ss", WATCHER, name, timeout_s=ANSWER_WITHIN_S
            )
        except (BusReplyError, NoBusError, TimeoutError, ValueError):
            return False
        else:
            return bool(answer == ("b", True))
        finally:
            await bus.close()

    async def _has_panel(self) -> bool:
        if not self._display:
            return False
        try:
            connection = await connect(self._display)
        except ServerGoneError:
            return False
        try:
            panel = connection.atom("_NET_SYSTEM_TRAY_S0")
            owner = connection.ask(lambda core: core.GetSelectionOwner(panel)).owner
        except ServerGoneError:
            return False
        else:
            return int(owner) != _NOBODY
        finally:
            connection.close()
