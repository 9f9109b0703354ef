"""A Wayland desktop without a screen: KWin in a window of an X server, and the portals."""

from __future__ import annotations

import os
import shutil
import signal
from pathlib import Path
from typing import TYPE_CHECKING

from tests.program.bus import Bus
from tests.program.processes import wait_until
from tests.program.session import Keyring, Options, Session, missing_parts

if TYPE_CHECKING:
    from tests.program.processes import App

PORTAL = "org.freedesktop.portal.Desktop"
PLASMA_PORTAL = "org.freedesktop.impl.portal.desktop.kde"
KWIN = "org.kde.KWin"
SOCKET = "wayland-test"
# What KWin and its portal want to know.
DESKTOP = {
    "XDG_CURRENT_DESKTOP": "KDE",
    "XDG_SESSION_TYPE": "wayland",
    "KDE_FULL_SESSION": "true",
    "KDE_SESSION_VERSION": "5",
    # No graphics card, no compositing by one.
    "KWIN_COMPOSE": "Q",
}
PLACES = (Path("/usr/libexec"), *Path("/usr/lib").glob("*/libexec"), Path("/usr/lib"))
PLAIN = Options(tray=False, notifications=False, keyring=Keyring.NONE)


def _service(name: str) -> Path | None:
    """Where a program is that is not meant to be started by hand."""
    return next((place / name for place in PLACES if os.access(place / name, os.X_OK)), None)


def missing_wayland_parts(options: Options = PLAIN) -> list[str]:
    """The parts that such a session needs and this machine lacks; empty: it can start."""
    services = ("xdg-desktop-portal", "xdg-desktop-portal-kde")
    lacking = [name for name in missing_parts(options) if name != "openbox"]
    lacking += [] if shutil.which("kwin_wayland") else ["kwin_wayland"]
    return lacking + [name for name in services if not _service(name)]


class WaylandSession(Session):
    """A ``Session`` whose programs meet KWin: their windows, keys and selections are Wayland's.

    Mouse and keyboard work through the X server. There is one screen full of KWin.
    """

    def __init__(self, options: Options = PLAIN) -> None:
        super().__init__(options)

    def start_portals(self) -> None:
        """Start them; after ``kill_portals`` they can be started again."""
        # Plasma's first: the other looks for it only once.
        self._portals = [
            self._part(str(_service("xdg-desktop-portal-kde")), PLASMA_PORTAL),
            self._part(str(_service("xdg-desktop-portal")), PORTAL),
        ]

    def kill_portals(self) -> None:
        """End them as a crash would."""
        for app in self._portals:
            os.kill(app.pid, signal.SIGKILL)
            app.wait()

    def _start(self) -> None:
        super()._start()
        self._bus = Bus(self.bus_address)
        self._end.callback(self._bus.close)
        self.env |= DESKTOP
        self._part(str(self._copy_of_kwin()), KWIN, *self._kwin_options())
        self.env |= {"WAYLAND_DISPLAY": SOCKET, "QT_QPA_PLATFORM": "wayland"}
        self.start_portals()

    def _start_window_manager(self) -> App | None:
        # KWin is one. Without another, keys go to the window below the pointer: to KWin's.
        return None

    def _copy_of_kwin(self) -> Path:
        # A copy has no file capability, which containers refuse. KWin insists on its own name.
        installed = shutil.which("kwin_wayland")
        assert installed is not None
        copy = self.folder / "kwin_wayland"
        shutil.copyfile(installed, copy)
        copy.chmod(0o700)
        return copy

    def _kwin_options(self) -> tuple[str, ...]:
        size = ("--width", str(self.options.width), "--height", str(self.options.height))
        return ("--x11-display", self.display, "--socket", SOCKET, *size, "--no-lockscreen")

    def _part(self, path: str, bus_name: str, *options: str) -> App:
        """Start a program and wait until it has its name on the bus."""
        app = self._run(path, *options)

        def is_there() -> bool:
            assert app.returncode is None, f"{path} ended; it said:\n{app.output}"
            return self._bus.has_owner(bus_name)

        wait_until(is_there, lambda: f"{bus_name} on the bus; {path} said:\n{app.output}")
        return app
