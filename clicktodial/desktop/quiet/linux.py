"""Whether a desktop on Linux is to be quiet.

Its own do not disturb: Plasma and dunst tell by a property of the notification service; others
keep a setting, which their own small program reads. Presenting: on X11 the window in front
fills the screen; Wayland tells no program of others' windows.
"""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import subprocess
from typing import TYPE_CHECKING, Final, NamedTuple

from clicktodial.desktop.session_bus_linux import (
    BusReplyError,
    NoBusError,
    SessionBus,
    Target,
    bus_address,
)
from clicktodial.i18n import tr
from clicktodial.model.quiet import DesktopQuiet

if TYPE_CHECKING:
    from collections.abc import Mapping

SERVICE: Final = "org.freedesktop.Notifications"
PROPERTIES: Final = Target(
    SERVICE, "/org/freedesktop/Notifications", "org.freedesktop.DBus.Properties"
)
TOLD_BY: Final = ((SERVICE, "Inhibited"), ("org.dunstproject.cmd0", "paused"))
"""Interface and property: Plasma's, dunst's."""
TIMEOUT_S: Final = 0.4


class _Setting(NamedTuple):
    """Where a desktop keeps its do not disturb, and what it reads when that is on."""

    command: tuple[str, ...]
    when_on: str


_SETTINGS: Final[Mapping[str, _Setting]] = {
    "GNOME": _Setting(
        ("gsettings", "get", "org.gnome.desktop.notifications", "show-banners"), "false"
    ),
    "Unity": _Setting(
        ("gsettings", "get", "org.gnome.desktop.notifications", "show-banners"), "false"
    ),
    "X-Cinnamon": _Setting(
        ("gsettings", "get", "org.cinnamon.desktop.notifications", "display-notifications"),
        "false",
    ),
    "MATE": _Setting(("gsettings", "get", "org.mate.NotificationDaemon", "do-not-disturb"), "true"),
    "XFCE": _Setting(("xfconf-query", "-c", "xfce4-notifyd", "-p", "/do-not-disturb"), "true"),
}


class LinuxQuiet:
    """See ``QuietSense``."""

    name = "Linux"

    def __init__(self, environ: Mapping[str, str], *, timeout_s: float = TIMEOUT_S) -> None:
        self._environ, self._timeout_s = environ, timeout_s
        self._is_wayland = bool(environ.get("WAYLAND_DISPLAY"))

    @property
    def reason(self) -> str:
        """See ``QuietSense``."""
        if self._is_wayland:
            return tr("Wayland tells no program whether a window of another fills the screen.")
        return ""

    async def look(self) -> DesktopQuiet:
        """See ``QuietSense``."""
        wished, presenting = await asyncio.gather(self._is_wished(), self._is_presenting())
        return DesktopQuiet(wished, presenting)

    async def _is_presenting(self) -> bool | None:
        display = self._environ.get("DISPLAY", "")
        if self._is_wayland or not display:
            return None
        from clicktodial.desktop.quiet.fullscreen_x11 import is_full_screen

        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._timeout_s):
                return await is_full_screen(display)
        return None

    async def _is_wished(self) -> bool | None:
        for desktop in self._environ.get("XDG_CURRENT_DESKTOP", "").split(":"):
            setting = _SETTINGS.get(desktop)
            if setting is not None and (said := await self._said(setting.command)):
                return said == setting.when_on
        return await self._inhibited()

    async def _said(self, command: tuple[str, ...]) -> str:
        """What a program of the desktop prints; empty when it cannot tell."""
        program = shutil.which(command[0], path=self._environ.get("PATH"))
        if program is None:
            return ""
        return await asyncio.to_thread(self._run, (program, *command[1:]))

    def _run(self, command: tuple[str, ...]) -> str:
        try:
            done = subprocess.run(  # noqa: S603 - found in the user's own PATH
                command,
                check=True,
                timeout=self._timeout_s,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=dict(self._environ),
            )
        except (OSError, subprocess.SubprocessError):
            return ""
        return done.stdout.decode(errors="replace").strip()

    async def _inhibited(self) -> bool | None:
        if not (address := bus_address(self._environ)):
            return None
        bus = None
        try:
            bus = await SessionBus.connect(
                address, lambda _signal: None, lambda: None, timeout_s=self._timeout_s
            )
            return await self._told_by(bus)
        except (NoBusError, TimeoutError):
            return None
        finally:
            if bus is not None:
                await bus.close()

    async def _told_by(self, bus: SessionBus) -> bool | None:
        for interface, name in TOLD_BY:
            with contextlib.suppress(BusReplyError):
                match await bus.call(
                    PROPERTIES, "Get", "ss", interface, name, timeout_s=self._timeout_s
                ):
                    case (("b", bool(is_quiet)),):
                        return is_quiet
                    case _:
                        pass
        return None
