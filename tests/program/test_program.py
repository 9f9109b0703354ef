"""The whole program as its users have it: real window, tray, keyring, D-Bus and phone system."""

from __future__ import annotations

import os
import re
import signal
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running
from clicktodial.storage.paths import Paths
from clicktodial.storage.settings import SettingsFile
from tests.program.processes import marked, wait_until
from tests.program.session import Keyring, Options
from tests.program.user import PROGRAM, WINDOW, User

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.program.harness import Desktop
    from tests.program.processes import App

pytestmark = [pytest.mark.desktop, pytest.mark.keyring]

ANNA = "+442079460018"


@pytest.fixture
def sim() -> Iterator[Sim]:
    with running(SimOptions(manual_clock=True)) as pbx:
        yield pbx


@pytest.fixture
def user(desktop: Desktop, sim: Sim) -> User:
    made = User(desktop, sim)
    made.add_account()
    made.add_people()
    return made


def test_the_main_job_from_the_first_key_to_quit(user: User) -> None:
    desktop, sim = user.desktop, user.sim
    app = user.start()
    desktop.focus(WINDOW)
    desktop.type("zoe")
    desktop.keys("Return")
    desktop.a11y.find(name="Cancel: Zoë Åström")
    sim.advance(0.5)
    sim.advance(2.0)
    sim.advance(0.5)
    sim.advance(3.0)
    desktop.a11y.find(name="Hold: Zoë Åström").press()
    user.wait_tray("on hold: Zoë Åström")
    desktop.keys("ctrl+e")
    user.wait_tray("on a call: Zoë Åström")
    desktop.keys("ctrl+t")
    desktop.a11y.find(id="transferNow")
    desktop.type("224")
    desktop.a11y.find(id="transferNow").press()
    desktop.a11y.find(name="Call again: Zoë Åström")
    assert [entry.method for entry in sim.log() if entry.method != "GET"].count("PUT") == 3
    assert len(sim.log("POST", "/simple")) == 1
    user.quit(app)


def test_the_tray_shows_calls_and_steers_them(user: User) -> None:
    app = user.start("--hidden")
    user.sim.incoming(ANNA)
    user.wait_tray("ringing: Anna Peeters")
    user.sim.control("answer")
    user.wait_tray("on a call: Anna Peeters")
    user.desktop.tray.click("Anna Peeters", "Hold")
    user.wait_tray("on hold: Anna Peeters")
    user.desktop.tray.click("Anna Peeters", "Hang up")
    user.wait_tray("ready")
    user.quit(app)


def test_each_tray_state_has_a_picture_of_its_own(user: User) -> None:
    app = user.start()
    ready = user.desktop.tray.item().icons
    user.sim.incoming(ANNA)
    user.wait_tray("ringing")
    ringing = user.desktop.tray.item().icons
    user.sim.control("answer")
    user.wait_tray("on a call")
    on_call = user.desktop.tray.item().icons
    assert len({str(ready), str(ringing), str(on_call)}) == 3
    assert all(icons and not icons[-1].is_blank for icons in (ready, ringing, on_call))
    user.quit(app)


def test_every_control_in_the_window_has_a_name(user: User) -> None:
    app = user.start()
    user.sim.incoming(ANNA)
    user.desktop.a11y.find(name="To voicemail: Anna Peeters")
    controls = {"push button", "button", "text", "entry", "combo box", "check box", "menu item"}
    unnamed = [
        node for node in user.desktop.a11y.nodes() if node.role in controls and not node.name
    ]
    assert unnamed == []
    user.quit(app)


def test_the_network_is_pulled_and_comes_back(user: User) -> None:
    app = user.start()
    user.sim.incoming(ANNA)
    user.sim.control("answer")
    user.wait_tray("on a call")
    user.sim.fault("drop")
    user.wait_tray("not current")
    hang_up = user.desktop.a11y.find(name="Hang up: Anna Peeters")
    assert "enabled" not in hang_up.states
    user.sim.control("clear-faults")
    user.desktop.a11y.find(name="Try now").press()
    user.wait_tray("on a call")
    user.quit(app)


# ---- one program


def test_two_starts_at_the_same_time_end_in_one_program(user: User) -> None:
    starts = [user.run() for _ in range(4)]
    user.wait_tray("ready")
    wait_until(lambda: sum(app.returncode is None for app in starts) == 1, "one program is left")
    assert [app.returncode for app in starts if app.returncode is not None] == [0, 0, 0]
    assert user.desktop.tray.count == 1
    user.quit(next(app for app in starts if app.returncode is None))


def test_a_link_goes_to_the_running_program_and_waits_there_for_enter(user: User) -> None:
    app = user.start()
    second = user.run("tel:+32-2-555-12-34")
    assert second.wait() == 0
    field = user.desktop.a11y.find(id="dialField")
    wait_until(lambda: field.text() == "+3225551234", "the link is in the field")
    assert user.sim.log("POST", "/simple") == []
    user.desktop.focus(WINDOW)
    user.desktop.keys("Return")
    wait_until(lambda: len(user.sim.log("POST", "/simple")) == 1, "it is dialled")
    user.quit(app)


def test_after_kill_9_it_starts_again_with_everything_there(user: User) -> None:
    app = user.start()
    os.kill(app.pid, signal.SIGKILL)
    app.wait()
    user.desktop.tray.wait_until_gone()
    again = user.start()
    user.quit(again)


# ---- leaving nothing behind


def _files(home: Path) -> Iterator[Path]:
    return (path for path in home.rglob("*") if path.is_file())


def test_the_secrets_are_in_the_keyring_and_nowhere_else(user: User) -> None:
    app = user.start()
    user.sim.fault("401", count=2)
    user.desktop.focus(WINDOW)
    user.desktop.type("12345")
    user.desktop.keys("Return")
    wait_until(lambda: bool(user.sim.log("POST", "/simple")), "it is dialled")
    tokens = {user.sim.app_secret, user.sim.token}
    tokens |= {str(t) for t in user.sim.on_its_thread(lambda board: list(board.tokens._expiries))}
    command_line = Path(f"/proc/{app.pid}/cmdline").read_bytes()
    environment = Path(f"/proc/{app.pid}/environ").read_bytes()
    user.quit(app)
    written = b"".join(path.read_bytes() for path in _files(user.desktop.home))
    for secret in tokens:
        for place in (written, command_line, environment, app.output.encode()):
            assert secret.encode() not in place
    assert user.sim.app_secret in [secret.value for secret in user.desktop.keyring.secrets()]


def test_quit_takes_under_half_a_second_with_a_request_hanging(user: User) -> None:
    app = user.start()
    user.sim.fault("hang")
    polls = len(user.sim.log("GET"))
    wait_until(lambda: len(user.sim.log("GET")) > polls, "a request hangs")
    began = time.monotonic()
    app_quit_by_signal(app)
    assert time.monotonic() - began < 0.5
    sockets = [p for p in user.home.rglob("*") if p.is_socket()]
    assert sockets == []


def app_quit_by_signal(app: App) -> None:
    os.kill(app.pid, signal.SIGTERM)
    assert app.wait() == 0, app.output


# ---- without a tray, without a keyring


def is_minimised(desktop: Desktop) -> bool:
    done = desktop.start(("xdotool", "search", "--onlyvisible", "--name", WINDOW))
    return done.wait() != 0


def test_without_a_tray_closing_minimises_and_the_menu_is_in_the_window(
    make_desktop: Callable[[Options], Desktop], sim: Sim
) -> None:
    user = User(make_desktop(Options(tray=False)), sim)
    user.add_account()
    app = user.run()
    user.desktop.a11y.find(name=re.compile("up to date"))
    user.desktop.focus(WINDOW)
    user.desktop.a11y.find(id="dialField", states={"focused"})
    user.desktop.keys("Escape")
    wait_until(lambda: is_minimised(user.desktop), "the window is minimised")
    assert user.run().wait() == 0, "a second start brings the window back"
    user.desktop.focus(WINDOW)
    user.desktop.a11y.find(id="dialField", states={"focused"})
    user.desktop.keys("Tab", "Tab")
    user.desktop.a11y.find(name="Menu", states={"focused"})
    user.desktop.keys("space")
    user.desktop.a11y.find(name="Menu", states={"pressed"})
    user.desktop.keys("Up")
    user.desktop.keys("Return")
    assert app.wait() == 0, app.output


@pytest.mark.parametrize("bridge", ["", "https://bridge.invalid"])
def test_without_a_keyring_it_says_so_and_keeps_the_secret_in_memory(
    make_desktop: Callable[[Options], Desktop], sim: Sim, bridge: str
) -> None:
    user = User(make_desktop(Options(keyring=Keyring.NONE)), sim)
    user.add_account()
    if bridge:
        settings = SettingsFile(Paths.under(user.home).settings_file)
        settings.update(
            lambda now: replace(now, accounts=(replace(now.accounts[0], bridge=bridge),))
        )
    app = user.run()
    desktop = user.desktop
    desktop.a11y.find(name=re.compile("keyring cannot be used"))
    desktop.a11y.find(name="Sign in again…").press()
    desktop.a11y.find(id="accountSecret").set_text(sim.app_secret)
    desktop.a11y.find(id="saveAccount").press()
    user.wait_tray("ready")
    app_quit_by_signal(app)
    written = b"".join(path.read_bytes() for path in _files(desktop.home))
    assert sim.app_secret.encode() not in written


# ---- the newcomer's first minute


def test_the_demo_tour_does_the_whole_main_job(desktop: Desktop, tmp_path: Path) -> None:
    app = desktop.start((*PROGRAM, "--demo", "--tour", str(tmp_path)))
    assert app.wait(timeout_s=60) == 0, app.output
    assert "✗" not in app.output
    assert len(list(tmp_path.glob("*.png"))) == 10


def test_the_demo_leaves_no_process_and_no_files_even_after_kill_9(
    desktop: Desktop, tmp_path: Path
) -> None:
    app = desktop.start((*PROGRAM, "--demo"), TMPDIR=str(tmp_path))
    desktop.tray.wait_for_item(lambda item: "ready" in item.tooltip)
    assert len(list(tmp_path.iterdir())) == 1
    desktop.tray.click("Quit")
    assert app.wait() == 0, app.output
    assert list(tmp_path.iterdir()) == []
    again = desktop.start((*PROGRAM, "--demo"), TMPDIR=str(tmp_path))
    desktop.tray.wait_for_item(lambda item: "ready" in item.tooltip)
    os.kill(again.pid, signal.SIGKILL)
    again.wait()
    wait_until(lambda: not marked(desktop.id), "the built-in phone system has ended, too")


def test_a_contacts_file_that_cannot_be_opened_is_told_without_a_traceback(user: User) -> None:
    broken = user.home / "data" / "contacts.sqlite3"
    broken.unlink()
    broken.mkdir(parents=True)
    app = user.start()
    user.desktop.a11y.find(name=re.compile("contacts.sqlite3"))
    assert "Traceback" not in app.output
    user.quit(app)
