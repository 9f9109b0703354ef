"""A number in another program, the key, Enter, one call: on a real desktop."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import running
from tests.program.processes import wait_until
from tests.program.user import User
from tests.program.x_server import Client

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.program.harness import Desktop

pytestmark = [pytest.mark.desktop, pytest.mark.keyring]

TEXT = "Bel 0470 12 34 56 vandaag"
SELECTING = Path(__file__).with_name("selecting_app.py")
KEY = "ctrl+alt+d"


class Caller(User):
    """Somebody who dials from other programs."""

    def wish(self, line: str) -> None:
        """Write a line into the settings before the program starts."""
        file = self.home / "config" / "settings.toml"
        file.write_text(f"{line}\n{file.read_text()}")


@pytest.fixture
def user(desktop: Desktop) -> Iterator[Caller]:
    with running(SimOptions(manual_clock=True)) as sim:
        made = Caller(desktop, sim)
        made.add_account()
        yield made


def owner_of_primary(desktop: Desktop) -> int:
    with contextlib.closing(Client(desktop.env["DISPLAY"])) as client:
        return int(client.core.GetSelectionOwner(client.proto.Atom.PRIMARY).reply().owner)


def select_in_xterm(desktop: Desktop, text: str) -> None:
    """A line in a terminal, marked by a triple click."""
    title = "a terminal with a number"
    desktop.start(
        (
            *("xterm", "-T", title, "-geometry", "60x6+40+40"),
            *("-e", "sh", "-c", f"printf '\\n%s\\n' '{text}'; exec sleep 600"),
        )
    )
    desktop.focus(title)

    def marked() -> bool:
        subprocess.run(
            (
                *("xdotool", "search", "--onlyvisible", "--name", title),
                *("mousemove", "--window", "%1", "40", "24"),
                *("click", "--repeat", "3", "--delay", "40", "1"),
            ),
            env=desktop.env,
            check=True,
            timeout=10,
        )
        return owner_of_primary(desktop) != 0

    wait_until(marked, "the line in the terminal is marked")


def select_in_qt(desktop: Desktop, text: str) -> None:
    app = desktop.start([sys.executable, SELECTING, text])
    app.wait_for("^SELECTED$")
    wait_until(lambda: owner_of_primary(desktop) != 0, "the text is marked")


@pytest.mark.parametrize("select", [select_in_xterm, select_in_qt])
def test_select_a_number_press_the_key_and_enter_calls_it_once(
    user: Caller, select: Callable[[Desktop, str], None]
) -> None:
    app = user.start("--hidden")
    select(user.desktop, TEXT)
    user.press_until_shown(KEY, "callFound")
    assert user.dialled == []
    user.desktop.keys("Return", "Return")
    user.wait_dialled("0470123456")
    user.quit(app)
    assert user.dialled == ["0470123456"]


def test_what_the_popup_shows_is_what_enter_dials(user: Caller) -> None:
    account = user.run("account", "plan", "work", "--country", "BE", "--outside-prefix", "9")
    assert account.wait() == 0, account.output
    app = user.start("--hidden")
    select_in_qt(user.desktop, TEXT)
    user.press_until_shown(KEY, "callFound")
    shown = user.desktop.a11y.find(id="numberPopup")
    assert any("90470123456" in node.name for node in user.desktop.a11y.nodes()), shown
    user.desktop.keys("Return")
    user.wait_dialled("90470123456")
    user.quit(app)


def test_escape_dials_nothing_and_the_key_works_again(user: Caller) -> None:
    app = user.start("--hidden")
    select_in_qt(user.desktop, TEXT)
    user.press_until_shown(KEY, "callFound")
    user.desktop.keys("Escape")
    wait_until(lambda: not user.desktop.a11y.find_all(id="callFound"), "the popup is gone")
    user.press_until_shown(KEY, "callFound")
    user.desktop.keys("Return")
    user.wait_dialled("0470123456")
    user.quit(app)


def test_of_several_numbers_the_one_that_is_chosen_is_dialled(user: Caller) -> None:
    app = user.start("--hidden")
    select_in_qt(user.desktop, "T +32 2 555 12 34, M +32 470 12 34 56")
    user.press_until_shown(KEY, "callFound")
    user.desktop.keys("Down", "Return")
    user.wait_dialled("+32470123456")
    user.quit(app)


def test_with_dial_at_once_a_held_key_and_five_presses_are_one_call(user: Caller) -> None:
    user.wish("dial_selection_at_once = true")
    app = user.start("--hidden")
    select_in_xterm(user.desktop, TEXT)

    def dialled() -> bool:
        user.desktop.keys(KEY)
        return bool(user.dialled)

    wait_until(dialled, "the call")
    for _ in range(5):
        user.desktop.keys(KEY)
    hold(user.desktop, KEY)
    user.quit(app)
    assert user.dialled == ["0470123456"]


def hold(desktop: Desktop, keys: str) -> None:
    """So long that the keyboard repeats: it begins to after 0.66 s."""
    words = ["xdotool", "keydown", keys, "sleep", "1", "keyup", keys]
    subprocess.run(words, env=desktop.env, check=True, timeout=10)


def test_the_hotkey_is_there_again_after_a_restart(user: Caller) -> None:
    user.quit(user.start("--hidden"))
    app = user.start("--hidden")
    select_in_qt(user.desktop, TEXT)
    user.press_until_shown(KEY, "callFound")
    user.desktop.keys("Escape")
    user.quit(app)


def test_dial_selection_from_the_desktops_own_keys_does_the_same(user: Caller) -> None:
    app = user.start("--hidden")
    select_in_qt(user.desktop, TEXT)
    assert user.run("dial-selection").wait() == 0
    user.desktop.a11y.find(id="callFound")
    user.desktop.keys("Return")
    user.wait_dialled("0470123456")
    user.quit(app)


def test_a_copied_number_is_dialled_from_the_tray(user: Caller) -> None:
    app = user.start("--hidden")
    select_in_qt(user.desktop, "0470 12 34 56")
    user.desktop.tray.click("Dial from clipboard")
    user.desktop.a11y.find(id="callFound")
    user.desktop.keys("Return")
    user.wait_dialled("0470123456")
    user.quit(app)


def test_a_call_that_fails_shows_the_window_with_the_reason(user: Caller) -> None:
    app = user.start("--hidden")
    select_in_qt(user.desktop, TEXT)
    user.press_until_shown(KEY, "callFound")
    user.sim.fault("400", method="POST", path="/phoneCalls")
    user.desktop.keys("Return")
    user.desktop.a11y.find(name="Call again: 0470123456")
    user.quit(app)
    assert len(user.dialled) == 1
