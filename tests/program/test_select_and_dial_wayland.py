"""A number in another program, the desktop's own global key, Enter, one call: on Wayland."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import running
from tests.program.harness import Desktop
from tests.program.session import Options
from tests.program.user import User
from tests.program.wayland import WaylandSession, missing_wayland_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = [pytest.mark.desktop, pytest.mark.keyring]

SELECTING = Path(__file__).with_name("selecting_app.py")
WITH_ALL = Options(notifications=False)


@pytest.fixture(scope="module")
def session(missing: Callable[[str], NoReturn]) -> Iterator[WaylandSession]:
    """KWin with a tray and a keyring."""
    if lacking := missing_wayland_parts(WITH_ALL):
        missing(f"a Wayland desktop needs {', '.join(lacking)}")
    with contextlib.closing(WaylandSession(WITH_ALL)) as made:
        yield made


@pytest.fixture
def user(session: WaylandSession) -> Iterator[User]:
    with (
        contextlib.closing(Desktop(session)) as desktop,
        running(SimOptions(manual_clock=True)) as sim,
    ):
        made = User(desktop, sim)
        made.add_account()
        yield made


def test_the_portals_key_calls_the_selected_number_once(user: User) -> None:
    app = user.start("--hidden")
    other = user.desktop.start([sys.executable, SELECTING, "Bel 0470 12 34 56 vandaag"])
    other.wait_for("^SELECTED$")
    user.press_until_shown("ctrl+alt+d", "callFound")
    assert user.dialled == []
    user.desktop.keys("Return", "Return")
    user.wait_dialled("0470123456")
    user.quit(app)
    assert user.dialled == ["0470123456"]
