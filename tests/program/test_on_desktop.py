"""The program as a citizen of its desktop: login, sleep, panels that come and go, and windows
that stay where they were put."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import time
from typing import TYPE_CHECKING, NoReturn

import pytest

from clicktodial.gui.reach import LOOK_MS, WAIT_FOR_TRAY_MS
from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running
from tests.program.bus import Service
from tests.program.processes import wait_until
from tests.program.session import Options
from tests.program.tray import Tray
from tests.program.user import WINDOW, User
from tests.program.x_server import Client
from tests.slowness import slowness

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.program.harness import Desktop

pytestmark = [pytest.mark.desktop, pytest.mark.keyring]

LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"


@pytest.fixture
def sim() -> Iterator[Sim]:
    with running(SimOptions(manual_clock=True)) as pbx:
        yield pbx


@pytest.fixture
def user(desktop: Desktop, sim: Sim) -> User:
    made = User(desktop, sim)
    made.add_account()
    return made


def xdotool(desktop: Desktop, *words: str) -> str:
    done = subprocess.run(
        ["xdotool", *words], env=desktop.env, capture_output=True, text=True, check=False
    )
    return done.stdout


def shown(desktop: Desktop) -> list[str]:
    """The main windows that can be seen."""
    return xdotool(desktop, "search", "--onlyvisible", "--name", f"^{WINDOW}$").split()


def in_the_task_list(desktop: Desktop) -> int:
    """How many windows a person could choose from, minimized ones included."""
    with contextlib.closing(Client(desktop.env["DISPLAY"])) as client:
        atoms = [
            client.core.InternAtom(False, len(name), name).reply().atom
            for name in ("_NET_CLIENT_LIST", "WINDOW")
        ]
        found = client.core.GetProperty(False, client.root, *atoms, 0, 99).reply()
        return int(found.value_len)


def test_started_at_login_before_its_panel_it_waits_in_the_tray(
    make_desktop: Callable[[Options], Desktop], sim: Sim
) -> None:
    user = User(make_desktop(Options(tray=False)), sim)
    user.add_account()
    user.run("--hidden")
    wait_until(lambda: sim.log("GET", "phoneCalls"), "the first poll")
    assert in_the_task_list(user.desktop) == 0
    with contextlib.closing(Tray(user.desktop.env["DBUS_SESSION_BUS_ADDRESS"])) as tray:
        tray.wait_for_item(lambda item: "ready" in item.tooltip)
        assert in_the_task_list(user.desktop) == 0
        tray.activate()
        wait_until(lambda: shown(user.desktop), "the window")


def test_started_before_its_panel_with_a_window_it_comes_into_the_tray_later(
    make_desktop: Callable[[Options], Desktop], sim: Sim
) -> None:
    user = User(make_desktop(Options(tray=False)), sim)
    user.add_account()
    app = user.run()
    user.desktop.a11y.find(name=re.compile("up to date"))
    with contextlib.closing(Tray(user.desktop.env["DBUS_SESSION_BUS_ADDRESS"])) as tray:
        tray.wait_for_item(lambda item: "ready" in item.tooltip)
        tray.click("Quit")
        assert app.wait() == 0, app.output


def test_a_panel_that_embeds_windows_is_given_the_icon_at_once(
    make_desktop: Callable[[Options], Desktop], sim: Sim
) -> None:
    user = User(make_desktop(Options(tray=False)), sim)
    user.add_account()
    with contextlib.closing(Client(user.desktop.env["DISPLAY"])) as panel:
        name = "_NET_SYSTEM_TRAY_S0"
        selection = panel.core.InternAtom(False, len(name), name).reply().atom
        panel.core.SetSelectionOwner(panel.window(), selection, 0)
        asked = panel.proto.ClientMessageEvent
        user.run("--hidden")
        wait_until(
            lambda: any(isinstance(event, asked) for event in panel.events()),
            "an icon to embed",
            timeout_s=WAIT_FOR_TRAY_MS / 1000 - 1,
        )


def test_a_panel_that_goes_away_leaves_the_window_within_reach(
    make_desktop: Callable[[Options], Desktop], sim: Sim
) -> None:
    user = User(make_desktop(Options(tray=False)), sim)
    user.add_account()
    with contextlib.closing(Tray(user.desktop.env["DBUS_SESSION_BUS_ADDRESS"])) as tray:
        app = user.run("--hidden")
        tray.wait_for_item(lambda item: "ready" in item.tooltip)
        assert in_the_task_list(user.desktop) == 0
    within = 3 * LOOK_MS / 1000 * slowness()
    wait_until(lambda: in_the_task_list(user.desktop) == 1, "the window", timeout_s=within)
    assert shown(user.desktop) == []
    os.kill(app.pid, signal.SIGTERM)
    assert app.wait() == 0, app.output


def test_it_says_that_the_computer_slept_and_asks_at_once(
    make_desktop: Callable[[Options], Desktop], sim: Sim
) -> None:
    user = User(make_desktop(Options()), sim)
    user.add_account()
    bus = user.desktop.env["DBUS_SESSION_BUS_ADDRESS"]
    with contextlib.closing(Service(bus, LOGIN, lambda _request: None)) as login:
        user.run(DBUS_SYSTEM_BUS_ADDRESS=bus)
        user.desktop.a11y.find(name=re.compile("up to date"))
        login.emit(LOGIN_PATH, MANAGER, "PrepareForSleep", "b", (True,))
        before = len(sim.log("GET", "phoneCalls"))
        woke = time.monotonic()
        login.emit(LOGIN_PATH, MANAGER, "PrepareForSleep", "b", (False,))
        wait_until(lambda: len(sim.log("GET", "phoneCalls")) > before, "a fresh list")
        assert time.monotonic() - woke < 1.0 * slowness()
        user.desktop.a11y.find(name=re.compile("up to date"))


def test_the_window_comes_back_where_it_was_left(user: User) -> None:
    app = user.start()
    desktop = user.desktop
    (window,) = wait_until(lambda: shown(desktop), "the window")
    xdotool(desktop, "windowmove", "--sync", window, "300", "130")
    xdotool(desktop, "windowsize", "--sync", window, "420", "590")
    place = wait_until(lambda: xdotool(desktop, "getwindowgeometry", window), "the place")
    assert "420x590" in place
    user.quit(app)
    for _ in range(2):
        app = user.start()
        (again,) = wait_until(lambda: shown(desktop), "the window")
        found = xdotool(desktop, "getwindowgeometry", again)
        assert found.splitlines()[1:] == place.splitlines()[1:]
        os.kill(app.pid, signal.SIGTERM)
        assert app.wait() == 0, app.output


LEFT, RIGHT = (0, 0, 640, 800), (640, 150, 640, 650)


def set_screens(desktop: Desktop, **screens: tuple[int, int, int, int]) -> None:
    """Divide the one screen of the X server into these; the first has it as its output."""
    for name in ("left", "right"):
        xrandr(desktop, "--delmonitor", name)
    for name, (x, y, width, height) in screens.items():
        output = "screen" if name == "left" else "none"
        xrandr(desktop, "--setmonitor", name, f"{width}/160x{height}/200+{x}+{y}", output)


def xrandr(desktop: Desktop, *words: str) -> None:
    subprocess.run(["xrandr", *words], env=desktop.env, capture_output=True, check=False)


def corner(desktop: Desktop, window: str) -> tuple[int, int]:
    found = xdotool(desktop, "getwindowgeometry", "--shell", window)
    values = dict(line.split("=") for line in found.split())
    return int(values["X"]), int(values["Y"])


def test_on_two_screens_windows_stay_on_theirs_and_come_over_when_it_is_gone(
    make_desktop: Callable[[Options], Desktop], sim: Sim, missing: Callable[[str], NoReturn]
) -> None:
    if shutil.which("xrandr") is None:
        missing("xrandr")
    user = User(make_desktop(Options()), sim)
    user.add_account()
    desktop = user.desktop
    set_screens(desktop, left=LEFT, right=RIGHT)
    app = user.start()
    (window,) = wait_until(lambda: shown(desktop), "the window")
    xdotool(desktop, "windowmove", "--sync", window, "760", "210")
    place = corner(desktop, window)
    desktop.focus(f"^{WINDOW}$")
    desktop.keys("ctrl+k")
    palette = desktop.a11y.find(id="paletteField", states={"focused"})
    assert RIGHT[0] <= palette.extents().x < RIGHT[0] + RIGHT[2]
    desktop.keys("Escape")
    user.quit(app)
    app = user.start()
    (window,) = wait_until(lambda: shown(desktop), "the window")
    assert corner(desktop, window) == place
    user.quit(app)
    set_screens(desktop, left=LEFT)
    app = user.start()
    (window,) = wait_until(lambda: shown(desktop), "the window")
    assert corner(desktop, window)[0] + 372 <= LEFT[2]
    user.quit(app)
