"""Phone links of other programs, clicked on a real desktop by the desktops' own tools."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
from typing import TYPE_CHECKING, NoReturn

import pytest

from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import running
from tests.program.processes import wait_until
from tests.program.user import PROGRAM, WINDOW, User

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.program.harness import Desktop
    from tests.program.processes import App

pytestmark = [pytest.mark.desktop, pytest.mark.keyring]

LINK = "tel:+32470123456"
OPENERS = {"xdg-open": ["xdg-open"], "gio": ["gio", "open"]}
PARTS = (*OPENERS, "update-desktop-database")


class Clicker(User):
    """Somebody whose links are opened by Click-to-Dial."""

    def register(self) -> None:
        done = self.run("links", "register", "--json")
        assert done.wait() == 0, done.output
        document = json.loads(next(line for line in done.lines if line.startswith("{")))
        assert all(link["ours"] for link in document["links"]), document

    def click(self, link: str, opener: str = "xdg-open") -> App:
        return self.desktop.start([*OPENERS[opener], link])

    def wait_digits(self, digits: str) -> None:
        """Wait until the dialer's field holds this number, in whichever notation."""
        field = self.desktop.a11y.find(id="dialField")
        wait_until(
            lambda: re.sub(r"\D", "", field.text()) == digits,
            lambda: f"{digits} in the field, which holds {field.text()!r}",
        )

    def wait_in_front(self) -> None:
        command = ["xdotool", "getactivewindow", "getwindowname"]

        def front() -> str:
            return subprocess.run(
                command, env=self.desktop.env, capture_output=True, text=True, check=False
            ).stdout

        wait_until(lambda: WINDOW in front(), lambda: f"in front is {front()!r}")


@pytest.fixture
def user(desktop: Desktop, missing: Callable[[str], NoReturn]) -> Iterator[Clicker]:
    absent = [program for program in (*PARTS, "xterm") if shutil.which(program) is None]
    if absent:
        missing(", ".join(absent))
    with running(SimOptions(manual_clock=True)) as sim:
        made = Clicker(desktop, sim)
        made.add_account()
        made.register()
        yield made


@pytest.mark.parametrize("opener", OPENERS)
def test_a_link_comes_to_the_front_and_its_number_waits(user: Clicker, opener: str) -> None:
    app = user.start()
    other = user.desktop.start(["xterm", "-T", "in front"])
    user.desktop.focus("in front")
    assert user.click(LINK, opener).wait() == 0
    user.wait_digits("32470123456")
    user.wait_in_front()
    assert user.dialled == []
    user.desktop.keys("Return")
    wait_until(lambda: len(user.dialled) == 1, "Enter dials it")
    other.end()
    user.quit(app)


def test_a_link_shows_the_program_that_sits_in_the_tray(user: Clicker) -> None:
    app = user.start("--hidden")
    user.click("callto:+3225551234")
    user.wait_digits("3225551234")
    user.click("sip:+3225556789@pbx.example")
    wait_until(lambda: user.desktop.a11y.find(id="dialField").text(), "the second has come")
    assert user.dialled == []
    user.quit(app)


def test_the_plus_of_a_link_is_not_lost(user: Clicker) -> None:
    app = user.start()
    user.click(LINK)
    user.wait_digits("32470123456")
    assert "+" in user.desktop.a11y.find(id="dialField").text()
    user.quit(app)


@pytest.mark.parametrize("opener", OPENERS)
def test_a_link_starts_the_program_and_its_number_waits(user: Clicker, opener: str) -> None:
    clicked = user.click(LINK, opener)
    user.wait_tray("ready")
    user.wait_digits("32470123456")
    assert user.dialled == []
    user.desktop.tray.click("Quit")
    assert clicked.wait() == 0


@pytest.mark.parametrize("opener", OPENERS)
def test_hostile_links_do_nothing_but_wait(user: Clicker, opener: str) -> None:
    app = user.start()
    for link in (
        "tel:+32'; touch pwned; '",
        'tel:"$(touch pwned)`touch pwned`"',
        "tel:123%0aEnter%0d",
        "tel:*21*0900%23",
        "tel:--demo",
        "tel:%00%1b[2J",
        "tel:112",
    ):
        assert user.click(link, opener).wait() == 0
    for refused in ("tel:" + "1" * 5000, "tel:\u202e654321"):
        user.click(refused, opener).wait()
    # Later than all of them, and it arrives: nothing hangs.
    user.click(LINK, opener)
    user.wait_digits("32470123456")
    assert user.dialled == []
    assert user.desktop.tray.count == 1
    assert app.returncode is None
    assert not list(user.desktop.home.glob("pwned*"))
    user.quit(app)


def test_links_work_again_after_kill_9(user: Clicker) -> None:
    app = user.start()
    os.kill(app.pid, signal.SIGKILL)
    app.wait()
    user.desktop.tray.wait_until_gone()
    clicked = user.click(LINK)
    user.wait_tray("ready")
    user.wait_digits("32470123456")
    assert user.dialled == []
    user.desktop.tray.click("Quit")
    assert clicked.wait() == 0


def test_links_clicked_in_a_row_all_reach_one_program(user: Clicker) -> None:
    app = user.start()
    clicks = [user.click(f"tel:+3247012345{n}") for n in range(6)]
    assert [click.wait() for click in clicks] == [0] * 6
    user.click(LINK)
    user.wait_digits("32470123456")
    assert user.desktop.tray.count == 1
    assert user.dialled == []
    user.quit(app)


def test_after_unregistering_links_do_not_come_any_more(user: Clicker) -> None:
    app = user.start()
    done = user.desktop.start((*PROGRAM, "links", "unregister"))
    assert done.wait() == 0, done.output
    assert user.click(LINK, "gio").wait() != 0
    assert user.desktop.a11y.find(id="dialField").text() == ""
    user.quit(app)
