"""Somebody at Xfce: its own notification service, and what it shows on the screen."""

from __future__ import annotations

import contextlib
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from tests.program.bus import Bus
from tests.program.processes import wait_until
from tests.program.user import User

if TYPE_CHECKING:
    from tests.program.processes import App

PLACES = sorted(Path("/usr/lib").glob("*/xfce4/notifyd/xfce4-notifyd"))
NAME = "org.freedesktop.Notifications"


class XfceUser(User):
    """Somebody at Xfce."""

    def start_service(self) -> App:
        service = self.desktop.start([PLACES[0]])
        with contextlib.closing(Bus(self.desktop.env["DBUS_SESSION_BUS_ADDRESS"])) as bus:
            wait_until(lambda: bus.has_owner(NAME), "the service is there")
        return service

    def windows(self) -> list[str]:
        """The notifications on the screen."""
        command = ["xdotool", "search", "--onlyvisible", "--class", "xfce4-notifyd"]
        done = subprocess.run(
            command, env=self.desktop.env, capture_output=True, text=True, check=False
        )
        return done.stdout.split()

    def wait_windows(self, count: int) -> None:
        wait_until(lambda: len(self.windows()) == count, lambda: f"windows: {self.windows()}")

    def asked(self, method: str) -> int:
        return len([entry for entry in self.sim.log() if entry.method == method])
