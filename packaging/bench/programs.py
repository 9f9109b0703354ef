"""Floor and product as processes on the bench's desktop, watched from outside."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import processes
from desktop import READY_WITHIN_S
from phone_system import product

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop import Desktop
    from phone_system import PhoneSystem

FLOOR = (sys.executable, str(Path(__file__).with_name("floor.py")))


@dataclass(slots=True)
class Moments:
    """CPU seconds used at each moment of a start."""

    tray: float = 0.0
    painted: float = 0.0
    painted_after_s: float = 0.0
    """By the clock, since it was started."""


@dataclass(frozen=True, slots=True)
class Running:
    """A program that shows its icon and its window."""

    pid: int
    began: float
    """Monotonic seconds."""
    moments: Moments = field(default_factory=Moments)

    def rest_until(self, age_s: float, desktop: Desktop) -> None:
        """Wait until it has run for ``age_s``; the tray goes on answering."""
        while (left := self.began + age_s - time.monotonic()) > 0:
            desktop.tray.serve(left)


@contextlib.contextmanager
def running(desktop: Desktop, command: tuple[str, ...], home: Path) -> Iterator[Running]:
    """Start it, wait for icon and painted window, and end it afterwards. Raises ``OSError``."""
    icons = desktop.tray.icons
    process = desktop.spawn(command, CLICKTODIAL_HOME=str(home))
    program = Running(process.pid, time.monotonic())
    moments = program.moments
    try:
        while not (moments.tray and moments.painted):
            desktop.tray.serve(0.002)
            if not moments.tray and desktop.tray.icons > icons:
                moments.tray = processes.cpu_s(program.pid)
            # Read before the picture is looked at: the program goes on meanwhile.
            used_s = processes.cpu_s(program.pid)
            if not moments.painted and desktop.screen.is_painted():
                moments.painted = used_s
                moments.painted_after_s = time.monotonic() - program.began
            if process.poll() is not None or time.monotonic() > program.began + READY_WITHIN_S:
                raise OSError(f"no icon, or no window: {command}")
        yield program
    finally:
        processes.end(process)


def sign_in(desktop: Desktop, pbx: PhoneSystem, home: Path) -> None:
    """Add the account, as a person would: its secret goes to the keyring."""
    adding = desktop.spawn(
        (*product(), "account", "add", *pbx.account_arguments()),
        stdin=subprocess.PIPE,
        CLICKTODIAL_HOME=str(home),
    )
    adding.communicate(pbx.welcome["app_secret"])
    if adding.returncode:
        raise OSError("the account could not be added")


def wait_for_polls(program: Running, pbx: PhoneSystem, desktop: Desktop, count: int) -> None:
    """Wait until the PBX was asked ``count`` times for its list of calls. Raises ``OSError``."""
    while len(pbx.requests("GET")) < count:
        desktop.tray.serve(0.05)
        if time.monotonic() > program.began + READY_WITHIN_S:
            raise OSError("the product does not poll")
