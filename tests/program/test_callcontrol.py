"""The whole program on Call Control: bridge and phone system are processes of their own."""

from __future__ import annotations

import os
import re
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.company import Company
from tests.company import company as running_company
from tests.program.processes import marked, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.program.harness import Desktop
    from tests.program.processes import App

pytestmark = [pytest.mark.desktop, pytest.mark.keyring]

PROGRAM = (sys.executable, "-m", "clicktodial")
DEMO = (*PROGRAM, "--demo", "--system", "callcontrol")
WINDOW = "Click-to-Dial"


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    with running_company(tmp_path / "bridge") as made:
        made.activate()
        yield made


def added(desktop: Desktop, company: Company) -> str:
    """The account, added by command; gives its bridge token."""
    token = company.callcontrol_token()
    command = (
        *(*PROGRAM, "account", "add", "work", "--system", "callcontrol"),
        *("--bridge", company.bridge.url, "--bridge-token-stdin"),
    )
    done = desktop.start(command, feed=f"{token}\n")
    assert done.wait() == 0, done.output
    return token


def started(desktop: Desktop) -> App:
    app = desktop.start(PROGRAM)
    desktop.tray.wait_for_item(lambda item: "ready" in item.tooltip)
    desktop.a11y.find(name=re.compile(r"· live$"))
    return app


def test_the_tour_shows_the_two_steps_with_live_legs(desktop: Desktop, tmp_path: Path) -> None:
    app = desktop.start((*DEMO, "--tour", str(tmp_path)))
    assert app.wait(timeout_s=60) == 0, app.output
    assert "✗" not in app.output
    assert len(list(tmp_path.glob("*.png"))) == 8


def test_the_demo_leaves_no_process_and_no_files_even_after_kill_9(
    desktop: Desktop, tmp_path: Path
) -> None:
    app = desktop.start(DEMO, TMPDIR=str(tmp_path))
    desktop.tray.wait_for_item(lambda item: "ready" in item.tooltip)
    desktop.tray.click("Quit")
    assert app.wait() == 0, app.output
    assert list(tmp_path.iterdir()) == []
    again = desktop.start(DEMO, TMPDIR=str(tmp_path))
    desktop.tray.wait_for_item(lambda item: "ready" in item.tooltip)
    os.kill(again.pid, signal.SIGKILL)
    again.wait()
    wait_until(lambda: not marked(desktop.id), "phone system and bridge have ended, too")


def test_a_call_is_placed_once_and_hung_up_by_keys(desktop: Desktop, company: Company) -> None:
    token = added(desktop, company)
    app = started(desktop)
    desktop.focus(WINDOW)
    desktop.type("220")
    desktop.keys("Return", "Return")
    wait_until(lambda: company.sim.state()["calls"], "the call is placed")
    company.sim.advance(0.5)
    desktop.tray.wait_for_item(lambda item: "ringing" in item.tooltip)
    company.sim.control("answer")
    desktop.tray.wait_for_item(lambda item: "on a call" in item.tooltip)
    desktop.keys("ctrl+shift+e")
    wait_until(lambda: not company.sim.state()["calls"], "it is hung up")
    assert len(company.sim.log("POST", "/v3/call_control")) == 2
    desktop.tray.click("Quit")
    assert app.wait() == 0, app.output
    assert token not in app.output
    assert company.sim.cc_token not in app.output


def test_the_tokens_are_in_the_keyring_alone(desktop: Desktop, company: Company) -> None:
    token = added(desktop, company)
    app = started(desktop)
    home = Path(desktop.env["CLICKTODIAL_HOME"])
    contents = [file.read_bytes() for file in home.rglob("*") if file.is_file()]
    assert contents
    assert not any(token.encode() in content or b"cct_" in content for content in contents)
    desktop.tray.click("Quit")
    assert app.wait() == 0, app.output


def test_without_the_bridge_the_window_says_so(desktop: Desktop, company: Company) -> None:
    added(desktop, company)
    app = started(desktop)
    company.bridge.stop()
    desktop.tray.wait_for_item(lambda item: "not current" in item.tooltip)
    desktop.tray.click("Quit")
    assert app.wait() == 0, app.output
