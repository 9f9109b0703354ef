"""Incoming calls with Xfce's own notification service, whose buttons are pressed by a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import pytest

from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running
from tests.program.processes import wait_until
from tests.program.session import Options
from tests.program.xfce import PLACES, XfceUser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.program.harness import Desktop

pytestmark = [pytest.mark.desktop, pytest.mark.keyring]

ANNA = "+442079460018"


@pytest.fixture
def sim() -> Iterator[Sim]:
    with running(SimOptions(manual_clock=True)) as pbx:
        yield pbx


@pytest.fixture
def user(
    make_desktop: Callable[[Options], Desktop], sim: Sim, missing: Callable[[str], NoReturn]
) -> XfceUser:
    if not PLACES:
        missing("xfce4-notifyd")
    made = XfceUser(make_desktop(Options(notifications=False)), sim)
    made.add_account()
    made.add_people()
    return made


def test_a_button_is_pressed_and_moves_the_call(user: XfceUser) -> None:
    user.start_service()
    app = user.start("--hidden")
    user.sim.incoming(ANNA)
    user.wait_windows(1)
    window = user.windows()[0]
    user.desktop.a11y.find(name="To voicemail")
    drawn = [node.name for node in user.desktop.a11y.nodes() if "button" in node.role]
    assert drawn == ["To voicemail", "Transfer…", "Hang up", "Open"]
    user.desktop.a11y.find(name="To voicemail").press()
    wait_until(lambda: user.asked("PUT") == 1, lambda: f"asked; {window}")
    user.wait_tray("ready")
    user.wait_windows(0)
    assert user.asked("DELETE") == 0
    user.quit(app)


def test_it_is_gone_when_the_call_is_answered(user: XfceUser) -> None:
    user.start_service()
    app = user.start("--hidden")
    user.sim.incoming(ANNA)
    user.wait_windows(1)
    user.sim.control("answer")
    user.wait_windows(0)
    user.quit(app)


def test_a_service_that_is_killed_and_started_again_shows_it_again(user: XfceUser) -> None:
    service = user.start_service()
    app = user.start("--hidden")
    user.sim.incoming(ANNA)
    user.wait_windows(1)
    service.end()
    user.wait_windows(0)
    user.start_service()
    user.wait_windows(1)
    user.quit(app)
