"""The whole program before a screen reader: its windows by AT-SPI, and what it says by itself."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clicktodial.gui.windows.settings_pages import PageName
from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running
from tests.program.screen_reader import ASSERTIVE, POLITE, ScreenReader
from tests.program.user import WINDOW, User

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.program.accessibility import Node
    from tests.program.harness import Desktop

pytestmark = [pytest.mark.desktop, pytest.mark.keyring]

SETTINGS = Path(__file__).with_name("settings_app.py")
ANNA = "+442079460018"
CONTROLS = {
    "button",
    "check box",
    "check menu item",
    "combo box",
    "entry",
    "list",
    "menu",
    "menu item",
    "page tab",
    "push button",
    "radio button",
    "slider",
    "spin button",
    "table",
    "text",
    "toggle button",
}


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


@pytest.fixture
def reader(desktop: Desktop) -> Iterator[ScreenReader]:
    made = ScreenReader(desktop.a11y.address)
    yield made
    made.close()


def unnamed(desktop: Desktop) -> list[Node]:
    """Controls that a person would hear no name of, or whose role is not known."""
    shown = [node for node in desktop.a11y.nodes() if "showing" in node.states]
    return [
        node
        for node in shown
        if (node.role in CONTROLS or "focusable" in node.states) and not node.name.strip()
    ]


def test_each_change_of_a_call_is_said_once(user: User, reader: ScreenReader) -> None:
    app = user.start()
    said = reader.announcements()
    user.sim.incoming(ANNA)
    assert next(said) == ("Anna Peeters is calling.", ASSERTIVE)
    user.sim.control("answer")
    assert next(said) == ("Connected with Anna Peeters.", POLITE)
    user.desktop.a11y.find(name="Hold: Anna Peeters").press()
    assert next(said) == ("Anna Peeters is on hold.", POLITE)
    user.sim.control("hangup", phone=ANNA)
    text, how = next(said)
    assert text.startswith("The call with Anna Peeters has ended, 0:")
    assert how == POLITE
    user.quit(app)


def test_the_window_with_a_call_and_the_palette_have_a_name_for_everything(user: User) -> None:
    desktop = user.desktop
    app = user.start()
    user.sim.incoming(ANNA)
    user.sim.control("answer")
    desktop.a11y.find(name="Hold: Anna Peeters")
    assert unnamed(desktop) == []
    desktop.focus(WINDOW)
    desktop.keys("ctrl+k")
    desktop.a11y.find(id="paletteField", states={"focused"})
    assert unnamed(desktop) == []
    user.quit(app)


@pytest.mark.parametrize("page", PageName)
def test_the_settings_have_a_name_for_everything(user: User, page: PageName) -> None:
    desktop = user.desktop
    desktop.start((sys.executable, SETTINGS, page.value), PYTHONPATH=str(SETTINGS.parents[2]))
    desktop.focus("^Settings")
    desktop.a11y.find(id="settingsPages")
    assert unnamed(desktop) == []
