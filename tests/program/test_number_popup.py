"""The popup among other programs, on a real X server with a real window manager."""

from __future__ import annotations

import subprocess
import sys
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from tests.program.harness import Desktop
    from tests.program.processes import App

pytestmark = pytest.mark.desktop

POPUP = Path(__file__).with_name("popup_app.py")
ROOT = Path(__file__).resolve().parents[2]
COPY = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
app.clipboard().setText(sys.argv[1])
print("copied", flush=True)
app.exec()
"""


class Other(NamedTuple):
    """Another program, whose field has the focus. Its title is nobody else's, not even that of a
    window that is just going."""

    app: App
    title: str


def other_program(desktop: Desktop) -> Other:
    title = f"Other {uuid.uuid4().hex}"
    app = popup(desktop, "other", title)
    app.wait_for("^READY")
    desktop.focus(title)
    return Other(app, title)


def popup(desktop: Desktop, *how: str) -> App:
    return desktop.start([sys.executable, POPUP, *how], PYTHONPATH=str(ROOT))


def xdotool(desktop: Desktop, *words: str) -> None:
    subprocess.run(["xdotool", *words], env=desktop.env, timeout=10, check=True)


def test_enter_dials_once_and_the_popup_is_gone(desktop: Desktop) -> None:
    other_program(desktop)
    app = popup(desktop, "asked")
    app.wait_for("^active$")
    desktop.keys("Return", "Return", "Return")
    app.wait_for("^closed$")
    app.wait_for("^dialled")
    app.end()
    assert app.lines.count("dialled +32470123456") == 1


def test_the_enter_that_is_held_in_another_program_does_not_dial(desktop: Desktop) -> None:
    other_program(desktop)
    xdotool(desktop, "keydown", "Return")
    try:
        app = popup(desktop, "asked")
        app.wait_for("^active$")
        app.wait_for("^key again$")
    finally:
        xdotool(desktop, "keyup", "Return")
    assert "key fresh" not in app.lines
    assert "closed" not in app.lines
    desktop.keys("Return")
    app.wait_for("^dialled")
    app.end()
    assert app.lines.count("dialled +32470123456") == 1


def test_it_stands_beside_the_pointer_on_the_screen_wherever_that_is(desktop: Desktop) -> None:
    for x, y in (("0", "0"), ("1279", "799"), ("640", "400")):
        xdotool(desktop, "mousemove", "--sync", x, y)
        app = popup(desktop, "asked")
        app.wait_for("^shown False True$")
        app.end()


def test_going_to_another_window_closes_it(desktop: Desktop) -> None:
    other = other_program(desktop)
    app = popup(desktop, "asked")
    app.wait_for("^active$")
    desktop.focus(other.title)
    app.wait_for("^closed$")
    assert "dialled" not in app.output
    app.end()


def test_what_nobody_asked_for_leaves_the_focus_where_it_is(desktop: Desktop) -> None:
    other = other_program(desktop)
    desktop.type("12")
    app = popup(desktop, "unasked")
    app.wait_for("^painted$")
    desktop.type("34")
    desktop.keys("Return")
    other.app.wait_for("^entered 1234$")
    assert "active" not in app.lines
    assert "dialled" not in app.output
    app.end()


def test_only_what_other_programs_copy_is_asked_about(desktop: Desktop) -> None:
    app = popup(desktop, "watch")
    app.wait_for("^watching$")
    assert "asked about a copy" not in app.lines
    other = desktop.start([sys.executable, "-c", COPY, "0470 12 34 56"])
    other.wait_for("^copied$")
    app.wait_for("^asked about a copy$")
    app.end()
    assert app.lines.count("asked about a copy") == 1
    other.end()
