"""From an empty home to a test call that was picked up: by keys alone, the real keyring, the real
window and the built-in phone system."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running
from clicktodial.storage.paths import Paths
from clicktodial.storage.settings import SettingsFile
from tests.program.processes import wait_until
from tests.program.user import WINDOW, User

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.program.harness import Desktop

pytestmark = [pytest.mark.desktop, pytest.mark.keyring]

MOST_INPUTS = 14
"""Keys and texts from the first window to the end. Each takes a person a second or, pasted, two:
what is left of the minute is for the phone to ring."""


@pytest.fixture
def sim() -> Iterator[Sim]:
    with running(SimOptions(manual_clock=True)) as pbx:
        yield pbx


@dataclass
class Hands:
    """Counts what a person does; a text that is typed or pasted is one input."""

    desktop: Desktop
    inputs: int = 0

    def press(self, *keys: str) -> None:
        self.inputs += len(keys)
        self.desktop.keys(*keys)

    def paste(self, text: str) -> None:
        self.inputs += 1
        self.desktop.type(text)


def test_from_an_empty_home_to_a_call_that_was_picked_up(desktop: Desktop, sim: Sim) -> None:
    user, hands = User(desktop, sim), Hands(desktop)
    user.run()
    desktop.focus(f"^{WINDOW}$")
    desktop.a11y.find(id="connect")
    hands.press("Return")
    desktop.focus("^Connect your phone system")
    desktop.a11y.find(id="firstHeadline", name="Connect your phone system")
    hands.press("Tab", "Tab")
    for part in (sim.url, sim.app_id):
        hands.paste(part)
        hands.press("Tab")
    hands.paste(sim.app_secret)
    hands.press("Return")
    desktop.a11y.find(id="firstHeadline", name="Your phone")
    hands.press("Return")
    desktop.a11y.find(id="firstHeadline", name="A test call")
    wait_until(lambda: "enabled" in desktop.a11y.find(id="firstNext").states, "signed in")
    hands.paste("+32470111222")
    hands.press("Return")
    user.wait_dialled("+32470111222")
    sim.advance(1.0)
    desktop.a11y.find(id="firstCallState", name="Your phone is ringing: pick up to call")
    sim.advance(3.0)
    wait_said(desktop, "Ringing")
    sim.control("hangup")
    wait_said(desktop, "✓ It works")
    hands.press("Return")
    desktop.a11y.find(id="firstHeadline", name="Dial from anywhere")
    hands.press("Return")
    assert hands.inputs <= MOST_INPUTS
    assert user.dialled == ["+32470111222"]
    kept(user)


def wait_said(desktop: Desktop, words: str) -> None:
    """About the test call."""
    wait_until(lambda: desktop.a11y.find(id="firstCallState").name.startswith(words), words)


def kept(user: User) -> None:
    """The account is in the file, its secret in the keyring alone."""
    paths = Paths.under(user.home)
    (account,) = SettingsFile(paths.settings_file).read().settings.accounts
    assert account.extensions == (user.sim.extension,)
    assert user.sim.app_secret not in paths.settings_file.read_text()
    kept = [secret.value for secret in user.desktop.keyring.secrets()]
    assert user.sim.app_secret in kept
