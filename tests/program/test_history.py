"""The history in the whole program: a missed call is a badge until it is returned."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running
from tests.program.user import WINDOW, User

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.program.harness import Desktop

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


def miss(user: User) -> None:
    user.sim.incoming(ANNA)
    user.wait_tray("ringing")
    user.sim.control("hangup", phone=ANNA)
    user.wait_tray("1 missed call")


def test_a_missed_call_is_called_again_from_the_tab_and_the_badge_is_gone(user: User) -> None:
    app, desktop = user.start(), user.desktop
    miss(user)
    desktop.focus(WINDOW)
    desktop.a11y.find(name="History, 1").press()
    desktop.a11y.find(id="historySearch").focus()
    desktop.keys("Down")
    desktop.a11y.find(name="Call again: Anna Peeters")
    desktop.keys("Return")
    user.wait_dialled(ANNA)
    user.sim.advance(0.5)
    user.sim.advance(2.0)
    user.sim.advance(0.5)
    user.sim.advance(3.0)
    desktop.a11y.find(name=f"Hang up: {ANNA}").press()
    user.wait_tray("ready")
    desktop.a11y.find(name="History")
    user.wait_dialled(ANNA)
    user.quit(app)


def test_a_missed_call_stays_a_badge_across_a_restart_and_is_called_from_the_tray(
    user: User,
) -> None:
    app = user.start("--hidden")
    miss(user)
    user.quit(app)
    app = user.run("--hidden")
    user.wait_tray("1 missed call")
    (again,) = [one for one in user.desktop.tray.menu() if one.label == "Call again"]
    (who,) = again.children
    assert who.label.startswith("Anna Peeters · ")
    assert who.label.endswith(", you missed it")
    user.desktop.tray.click("Call again", who.label)
    user.wait_dialled(ANNA)
    user.quit(app)
