"""The popup on a real Wayland desktop, where only the window in front may read."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.program.harness import Desktop

pytestmark = pytest.mark.desktop

SELECTING = Path(__file__).with_name("selecting_app.py")
POPUP = Path(__file__).with_name("popup_app.py")
ROOT = Path(__file__).resolve().parents[2]
NUMBER = "+32470123456"


def test_the_popup_comes_to_the_front_and_reads_what_is_selected(wayland: Desktop) -> None:
    other = wayland.start([sys.executable, SELECTING, NUMBER])
    other.wait_for("^SELECTED$")
    app = wayland.start([sys.executable, POPUP, "wanted"], PYTHONPATH=str(ROOT))
    app.wait_for("^active$")
    app.wait_for(rf"^read \{NUMBER}$")
    app.end()


def test_enter_dials_once(wayland: Desktop) -> None:
    app = wayland.start([sys.executable, POPUP, "asked"], PYTHONPATH=str(ROOT))
    app.wait_for("^active$")
    wayland.keys("Return", "Return")
    app.wait_for("^dialled")
    app.end()
    assert app.lines.count("dialled +32470123456") == 1
