"""The whole program, called from another one: a number is marked, the key pressed, Enter."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import running
from tests.program.processes import wait_until
from tests.program.test_program import User

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.program.harness import Desktop
    from tests.program.processes import App

pytestmark = [pytest.mark.desktop, pytest.mark.keyring]

SELECTING = Path(__file__).with_name("selecting_app.py")
NUMBER = "+442079460018"
POPUP = "^Number to call$"


@pytest.fixture
def user(desktop: Desktop) -> Iterator[User]:
    with running(SimOptions(manual_clock=True)) as sim:
        made = User(desktop, sim)
        made.add_account()
        yield made


def calls(user: User) -> int:
    return len(user.sim.log("POST", "/simple"))


def select(user: User) -> App:
    """Another program, in front, with a number that is marked in it."""
    other = user.desktop.start([sys.executable, SELECTING, f"call {NUMBER}, please"])
    other.wait_for("^SELECTED")
    return other


def ready(user: User) -> App:
    """In the tray, and its keys are grabbed."""
    app = user.start("--hidden")
    select(user)
    return app


def press_until_shown(user: User) -> None:
    """The keys are grabbed a moment after the icon is there; a press in between is nobody's."""

    def is_shown() -> bool:
        user.desktop.keys("ctrl+alt+d")
        return bool(user.desktop.a11y.find_all(id="foundNumbers"))

    wait_until(is_shown, "the popup")
    user.desktop.focus(POPUP)


def test_select_press_enter_is_exactly_one_call(user: User) -> None:
    app = ready(user)
    press_until_shown(user)
    assert calls(user) == 0
    # A second press may have put the same number in the first's place: for a moment it is not
    # dialled then, and nothing tells when that is over.
    user.desktop._xdotool("sleep", "0.5", "key", "Return")
    wait_until(lambda: calls(user) == 1, "the call")
    user.desktop.keys("Return", "Return")
    user.quit(app)
    assert calls(user) == 1


def test_escape_is_no_call(user: User) -> None:
    app = ready(user)
    press_until_shown(user)
    user.desktop.keys("Escape")
    wait_until(lambda: not user.desktop.a11y.find_all(id="foundNumbers"), "the popup is gone")
    user.quit(app)
    assert calls(user) == 0
