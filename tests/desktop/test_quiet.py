"""Whether the desktop is to be quiet, as each desktop tells it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from clicktodial.desktop.quiet import make_quiet_sense
from clicktodial.desktop.quiet.linux import LinuxQuiet
from clicktodial.desktop.quiet.null import UnknownQuiet
from clicktodial.model.quiet import DesktopQuiet
from tests.program.bus import Answer, Request, Service

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# Written for another system: mypy does not look into it here.
windows: Any = import_module("clicktodial.desktop.quiet.windows")

UNKNOWN = DesktopQuiet()
SERVICE = "org.freedesktop.Notifications"
linux = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus and Linux desktops")


async def test_nothing_is_known_where_nobody_tells() -> None:
    sense = UnknownQuiet("It does not say.")
    assert await sense.look() == UNKNOWN
    assert sense.reason == "It does not say."


@pytest.mark.parametrize(
    ("state", "found"),
    [
        (0, UNKNOWN),
        (1, DesktopQuiet(None, is_presenting=False)),
        (windows.BUSY, DesktopQuiet(None, is_presenting=True)),
        (windows.FULL_SCREEN_GAME, DesktopQuiet(None, is_presenting=True)),
        (windows.PRESENTATION, DesktopQuiet(None, is_presenting=True)),
        (windows.ACCEPTS, DesktopQuiet(None, is_presenting=False)),
        (windows.QUIET_TIME, DesktopQuiet(is_wished=True, is_presenting=False)),
    ],
)
async def test_windows_tells_a_number(state: int, found: DesktopQuiet) -> None:
    sense = windows.WindowsQuiet(lambda: state)
    assert await sense.look() == found
    assert sense.reason


@pytest.fixture
def bus_address(missing: Callable[[str], NoReturn]) -> Iterator[str]:
    if shutil.which("dbus-daemon") is None:
        missing("dbus-daemon")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as bus:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()
        bus.terminate()


@linux
@pytest.mark.parametrize("interface", [SERVICE, "org.dunstproject.cmd0"])
@pytest.mark.parametrize("is_quiet", [True, False])
async def test_a_service_tells_by_a_property(
    bus_address: str, interface: str, is_quiet: bool
) -> None:
    def answer(request: Request) -> Answer | None:
        is_known = request.method == "Get" and request.arguments[0] == interface
        return ("v", (("b", is_quiet),)) if is_known else None

    service = Service(bus_address, SERVICE, answer)
    sense = LinuxQuiet({"DBUS_SESSION_BUS_ADDRESS": bus_address})
    assert (await sense.look()).is_wished is is_quiet
    service.close()


@linux
@pytest.mark.parametrize("told", [("v", (("s", "yes"),)), ("", ()), None])
async def test_a_service_that_tells_nonsense_tells_nothing(
    bus_address: str, told: Answer | None
) -> None:
    service = Service(bus_address, SERVICE, lambda _request: told)
    sense = LinuxQuiet({"DBUS_SESSION_BUS_ADDRESS": bus_address})
    assert await sense.look() == UNKNOWN
    service.close()


@linux
async def test_without_a_service_or_a_bus_nothing_is_known(bus_address: str) -> None:
    assert await LinuxQuiet({"DBUS_SESSION_BUS_ADDRESS": bus_address}).look() == UNKNOWN
    assert await make_quiet_sense({}).look() == UNKNOWN


def _program(folder: Path, name: str, script: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)


@linux
@pytest.mark.parametrize(
    ("desktop", "program", "says", "is_wished"),
    [
        ("ubuntu:GNOME", "gsettings", "false", True),
        ("GNOME", "gsettings", "true", False),
        ("MATE", "gsettings", "true", True),
        ("XFCE", "xfconf-query", "true", True),
        ("XFCE", "xfconf-query", "false", False),
    ],
)
async def test_a_desktop_keeps_a_setting(
    tmp_path: Path, desktop: str, program: str, says: str, is_wished: bool
) -> None:
    _program(tmp_path, program, f"echo {says}")
    sense = LinuxQuiet({"XDG_CURRENT_DESKTOP": desktop, "PATH": str(tmp_path)})
    assert (await sense.look()).is_wished is is_wished


@linux
@pytest.mark.parametrize("script", ["exit 1", "exec sleep 60", ":"])
async def test_a_setting_that_cannot_be_read_is_not_known(tmp_path: Path, script: str) -> None:
    _program(tmp_path, "gsettings", script)
    path = f"{tmp_path}:/usr/bin:/bin"
    sense = LinuxQuiet({"XDG_CURRENT_DESKTOP": "GNOME", "PATH": path}, timeout_s=0.2)
    assert await sense.look() == UNKNOWN


@linux
def test_wayland_tells_of_no_other_window() -> None:
    assert "Wayland" in LinuxQuiet({"WAYLAND_DISPLAY": "wayland-0"}).reason
    assert LinuxQuiet({"DISPLAY": ":0"}).reason == ""
