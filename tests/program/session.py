"""A desktop session without a screen: X server, window manager, buses, keyring, tray."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import tempfile
import uuid
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from tests.program import secret_service
from tests.program.accessibility import Accessibility
from tests.program.notifications import Notifications
from tests.program.processes import MARKER, App, end_marked
from tests.program.secret_service import SecretService
from tests.program.tray import Tray

Part = TypeVar("Part", Accessibility, Tray, Notifications, SecretService)
SERVICES = Path("/usr/share/dbus-1/services")
ACCESSIBILITY_SERVICE = "org.a11y.Bus.service"
PROMPTER_SERVICES = (
    "org.gnome.keyring.SystemPrompter.service",
    "org.gnome.keyring.PrivatePrompter.service",
)
# What is taken from the machine's environment; all else is the session's own.
INHERITED = ("PATH", "TMPDIR", "LD_LIBRARY_PATH", "CI")
BUS_CONFIGURATION = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={run}/bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class Keyring(StrEnum):
    """What the session has for a keyring."""

    UNLOCKED = "unlocked"
    LOCKED = "locked"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Options:
    """What a session is like."""

    tray: bool = True
    notifications: bool = True
    keyring: Keyring = Keyring.UNLOCKED
    width: int = 1280
    height: int = 800
    dpi: int = 96


def missing_parts(options: Options) -> list[str]:
    """The parts that such a session needs and this machine lacks; empty: it can start."""
    programs = ["Xvfb", "openbox", "dbus-daemon", "xdotool"]
    if options.keyring is not Keyring.NONE:
        programs.append("gnome-keyring-daemon")
    lacking = [program for program in programs if not shutil.which(program)]
    if not (SERVICES / ACCESSIBILITY_SERVICE).exists():
        lacking.append("at-spi2-core")
    return lacking


def x_server_command(width: int, height: int, dpi: int) -> tuple[str, ...]:
    """How an X server is started that takes the next free display."""
    screen = ("-screen", "0", f"{width}x{height}x24", "-dpi", str(dpi))
    return ("Xvfb", "-displayfd", "1", *screen, "-nolisten", "tcp", "-noreset")


def display_of(server: App) -> str:
    """Where the started X server is; it is ready then."""
    return ":" + server.wait_for(r"^\d+$").group()


class Session:
    """Starts on construction and ends with ``close``; leaves no process and no file behind."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.id = uuid.uuid4().hex
        self._end = contextlib.ExitStack()
        # A short path: sockets below it must stay within 108 characters.
        self.folder = Path(tempfile.mkdtemp(prefix="ctd-"))
        self._end.callback(shutil.rmtree, self.folder, ignore_errors=True)
        self._end.callback(end_marked, self.id)
        self.env = self._environment()
        try:
            self._start()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End all that was started."""
        self._end.close()

    def kill_screen(self) -> None:
        """The X server goes, as at the end of a session that asks nobody."""
        os.kill(self._screen.pid, signal.SIGKILL)
        self._screen.wait()

    def reset(self) -> None:
        """Forget what the last test left."""
        if self.keyring is not None:
            self.keyring.clear()
        if self.notifications is not None:
            self.notifications.clear()

    def _start(self) -> None:
        options = self.options
        self.display = self._start_x_server()
        self.env["DISPLAY"] = self.display
        window_manager = self._start_window_manager()
        self.bus_address = self._start_bus()
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self.bus_address
        keyring = options.keyring is not Keyring.NONE
        self.keyring = self._start_keyring() if keyring else None
        self.a11y = self._closing(Accessibility(self.bus_address))
        self.tray = self._closing(Tray(self.bus_address)) if options.tray else None
        self.notifications: Notifications | None = None
        if options.notifications:
            self.notifications = self._closing(Notifications(self.bus_address))
        if window_manager is not None:
            window_manager.wait_for("^started$")

    def _environment(self) -> dict[str, str]:
        folders = {"HOME": "home", "XDG_RUNTIME_DIR": "run"}
        for name in folders.values():
            (self.folder / name).mkdir(mode=0o700)
        inherited = {name: os.environ[name] for name in INHERITED if name in os.environ}
        return inherited | {
            **{name: str(self.folder / place) for name, place in folders.items()},
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONUNBUFFERED": "1",
            "PYTHONFAULTHANDLER": "1",
            MARKER: self.id,
        }

    def _start_x_server(self) -> str:
        options = self.options
        command = x_server_command(options.width, options.height, options.dpi)
        self._screen = self._run(*command)
        return display_of(self._screen)

    def _start_window_manager(self) -> App | None:
        return self._run("openbox", "--startup", "echo started")

    def _start_bus(self) -> str:
        services = self.folder / "services"
        services.mkdir()
        # Only these are started on demand: a session without a keyring shall have none.
        keyring = self.options.keyring is not Keyring.NONE
        for name in (ACCESSIBILITY_SERVICE, *(PROMPTER_SERVICES if keyring else ())):
            if (SERVICES / name).exists():
                shutil.copy(SERVICES / name, services)
        configuration = self.folder / "bus.conf"
        run = self.folder / "run"
        configuration.write_text(BUS_CONFIGURATION.format(run=run, services=services))
        options = ("--nofork", "--nopidfile", "--nosyslog", "--print-address=1")
        daemon = self._run("dbus-daemon", f"--config-file={configuration}", *options)
        return daemon.wait_for("^unix:.*").group()

    def _start_keyring(self) -> SecretService:
        options = ("--foreground", "--unlock", "--components=secrets")
        self._run("gnome-keyring-daemon", *options, feed=secret_service.PASSWORD)
        service = self._closing(SecretService(self.bus_address))
        if self.options.keyring is Keyring.LOCKED:
            service.lock()
        return service

    def _run(self, *command: str, feed: str = "") -> App:
        app = App(command, self.env, feed=feed)
        self._end.callback(app.end)
        return app

    def _closing(self, part: Part) -> Part:
        self._end.callback(part.close)
        return part
