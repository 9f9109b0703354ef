"""The settings window of the real program, before a real X server and a real keyboard."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clicktodial.model.shortcuts import DEFAULT_HOTKEYS, GlobalKey
from clicktodial.storage.paths import Paths
from clicktodial.storage.settings import SettingsFile
from tests.program.processes import wait_until

if TYPE_CHECKING:
    from tests.program.harness import Desktop

pytestmark = [pytest.mark.desktop, pytest.mark.keyring]

APP = Path(__file__).with_name("settings_app.py")
DIAL, SHOW = GlobalKey.DIAL_SELECTION.value, GlobalKey.SHOW_WINDOW.value


@pytest.fixture
def keys_page(desktop: Desktop) -> Desktop:
    """The page of keys, with the focus in its window, and the default key active."""
    desktop.start((sys.executable, APP, "keys"), PYTHONPATH=str(APP.parents[2]))
    desktop.focus("^Settings")
    desktop.a11y.find(id=f"keyState-{DIAL}", name="✓ active")
    return desktop


def hotkeys(desktop: Desktop) -> dict[str, str]:
    paths = Paths.under(Path(desktop.env["CLICKTODIAL_HOME"]))
    settings = SettingsFile(paths.settings_file).read().settings
    return {key.value: str(shortcut or "") for key, shortcut in settings.hotkeys.items()}


def test_a_global_key_proves_that_it_arrives_and_dials_nothing(keys_page: Desktop) -> None:
    keys_page.keys("ctrl+alt+d")
    keys_page.a11y.find(id=f"keyState-{DIAL}", name="✓ Received")
    keys_page.a11y.find(id=f"keyState-{DIAL}", name="✓ active")


def test_a_pressed_combination_is_taken_kept_and_works_at_once(keys_page: Desktop) -> None:
    # From the first key's field: past its button to remove it.
    keys_page.keys("Tab", "Tab")
    keys_page.keys("ctrl+shift+1")
    keys_page.a11y.find(id=f"keyState-{SHOW}", name="✓ active")
    wanted = {key.value: str(one or "") for key, one in DEFAULT_HOTKEYS.items()}
    wanted[SHOW] = "Ctrl+Shift+1"
    wait_until(lambda: hotkeys(keys_page) == wanted, "the key in the file")
    keys_page.keys("ctrl+shift+1")
    keys_page.a11y.find(id=f"keyState-{SHOW}", name="✓ Received")


def test_our_own_key_is_refused_for_anything_else(keys_page: Desktop) -> None:
    """The X server gives a grabbed key to whoever grabbed it, not to the field."""
    keys_page.keys("Tab", "Tab")
    keys_page.keys("ctrl+alt+d")
    keys_page.a11y.find(id=f"keyError-{SHOW}")
    assert hotkeys(keys_page)[SHOW] == ""
