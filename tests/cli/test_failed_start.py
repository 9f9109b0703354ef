"""The desktop program that cannot start: who pressed an icon must learn why."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.desktop.message_box import MessageBox

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="message boxes of Linux")


def test_a_screen_that_does_not_answer_is_told_in_words_and_in_a_box(tmp_path: Path) -> None:
    box = MessageBox(tmp_path, "zenity")
    done = subprocess.run(
        [sys.executable, "-m", "clicktodial"],
        env={**os.environ, "DISPLAY": "127.0.0.1:1", "QT_QPA_PLATFORM": "xcb", "PATH": box.path},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 3
    assert done.stderr.startswith("Click-to-Dial cannot open a window here. Qt says: ")
    assert "Traceback" not in done.stderr
    assert box.words()[-1] == f"--text={done.stderr.strip()}"
