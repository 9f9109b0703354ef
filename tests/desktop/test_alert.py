from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from clicktodial.desktop.alert import make_alert
from clicktodial.desktop.alert.null import NoAlert
from tests.desktop.message_box import MessageBox

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="message boxes of Linux")

TITLE = "Click-to-Dial cannot start"
TEXT = "--help <b>is</b> “shown” as it is; $HOME too."


@pytest.mark.parametrize(
    ("program", "words"),
    [
        ("zenity", ["--error", "--no-markup", f"--title={TITLE}", f"--text={TEXT}"]),
        ("kdialog", ["--title", TITLE, "--error", TEXT]),
        ("notify-send", ["--urgency=critical", "--", TITLE, TEXT]),
        ("xmessage", ["-center", f"{TITLE}\n\n{TEXT}"]),
    ],
)
def test_the_desktops_own_program_shows_it(program: str, words: list[str], tmp_path: Path) -> None:
    box = MessageBox(tmp_path, program)
    assert make_alert({"PATH": box.path, "DISPLAY": ":1"}).show(TITLE, TEXT)
    assert box.words() == words


def test_without_such_a_program_nothing_is_shown(tmp_path: Path) -> None:
    assert not make_alert({"PATH": str(tmp_path), "DISPLAY": ":1"}).show(TITLE, TEXT)


def test_without_a_screen_there_is_nobody_to_show_it_to() -> None:
    assert isinstance(make_alert({}), NoAlert)
