"""A Wayland desktop without a screen: KWin in a window of an X server, and the portals."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from tests.program.bus import Bus
from tests.program.processes import TIMEOUT_S, App, wait_until
from tests.program.session import Keyring, Options, Session

PORTAL = "org.freedesktop.portal.Desktop"
KDE_PORTAL = "org.freedesktop.impl.portal.desktop.kde"
KWIN = "org.kde.KWin"
SOCKET = "wayland-test"
PLACES = (Path("/usr/libexec"), *Path("/usr/lib").glob("*/libexec"), Path("/usr/lib"))
WITHOUT_EXTRAS = Options(tray=False, notifications=False, keyring=Keyring.NONE)


def _program(name: str) -> str | None:
    """Where a program is that is not meant to be started by hand."""
    found = (str(place / name) for place in PLACES if os.access(place / name, os.X_OK))
    return next(found, None)


def missing_wayland_parts() -> list[str]:
    """The parts that a Wayland session needs and this machine lacks; empty: it can start."""
    in_path = [name for name in ("Xvfb", "dbus-daemon", "xdotool") if not shutil.which(name)]
    if not shutil.which("kwin_wayland"):
        in_path.append("kwin_wayland")
    portals = ("xdg-desktop-portal", "xdg-desktop-portal-kde")
    return in_path + [name for name in portals if not _program(name)]


class WaylandSession(Session):
    """Starts on construction and ends with ``close``; leaves no process and no file behind."""

    def __init__(self) -> None:
        super().__init__(WITHOUT_EXTRAS)

    def start_portal(self) -> None:
        """Start the portals; after ``end_portal`` they can be started again."""
        # The back end first: Plasma's portal is only asked for once, when the other starts.
        self._backend = self._part("xdg-desktop-portal-kde", KDE_PORTAL)
        self._portal = self._part("xdg-desktop-portal", PORTAL)

    def end_portal(self) -> None:
        """End the portals as a crash would."""
        for app in (self._portal, self._backend):
            os.kill(app.pid, 9)
            app.wait()

    def keys(self, *words: str) -> None:
        """Press keys in KWin's window, as ``xdotool`` has it: ``keys("key", "ctrl+alt+d")``."""
        self._xdotool(*words)

    def click_at(self, x: int, y: int) -> None:
        """Press and release the left mouse button at a place of KWin's window."""
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", "1")

    def _start(self) -> None:
        self.display = self._start_x_server()
        self.env["DISPLAY"] = self.display
        self.bus_address = self._start_bus()
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self.bus_address
        self.keyring = self.tray = self.notifications = None
        self.env |= {
            "XDG_CURRENT_DESKTOP": "KDE",
            "XDG_SESSION_TYPE": "wayland",
            "KDE_FULL_SESSION": "true",
            "KDE_SESSION_VERSION": "5",
            # No graphics card, no compositing by one.
            "KWIN_COMPOSE": "Q",
        }
        self.bus = Bus(self.bus_address)
        self._end.callback(self.bus.close)
        self._start_kwin()
        self.env |= {"WAYLAND_DISPLAY": SOCKET, "QT_QPA_PLATFORM": "wayland"}
        self.start_portal()

    def _start_kwin(self) -> None:
        installed = shutil.which("kwin_wayland")
        assert installed is not None
        # A copy has no file capability, which containers refuse. KWin insists on its own name.
        copy = self.folder / "kwin_wayland"
        shutil.copyfile(installed, copy)
        copy.chmod(0o700)
        size = ("--width", str(self.options.width), "--height", str(self.options.height))
        where = ("--x11-display", self.display, "--socket", SOCKET)
        self.kwin = self._run(str(copy), *where, *size, "--no-lockscreen")
        self._wait_for(self.kwin, KWIN)
        # There is no window manager: keys go to the window below the pointer.
        self._xdotool("mousemove", "300", "300")

    def _part(self, name: str, bus_name: str) -> App:
        path = _program(name)
        assert path is not None
        app = self._run(path)
        self._wait_for(app, bus_name)
        return app

    def _wait_for(self, app: App, bus_name: str) -> None:
        def there() -> bool:
            assert app.returncode is None, f"{app.command} ended; it said:\n{app.output}"
            return self.bus.has_owner(bus_name)

        wait_until(there, lambda: f"{bus_name} is there; it said:\n{app.output}")

    def _xdotool(self, *words: str) -> None:
        command = ["xdotool", *words]
        done = subprocess.run(
            command, env=self.env, capture_output=True, text=True, timeout=TIMEOUT_S, check=False
        )
        assert done.returncode == 0, f"{command}: {done.stderr.strip()}"
