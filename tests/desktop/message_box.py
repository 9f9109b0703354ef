"""A desktop's program for message boxes that writes down what it is asked to show."""

from __future__ import annotations

import os
import select
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = """#!/bin/sh
for word; do printf '%s\\0' "$word"; done > '{pipe}'
"""
LONGEST_S = 10.0


class MessageBox:
    """``path`` is a search path with nothing but this program, called ``name``, on it."""

    def __init__(self, folder: Path, name: str) -> None:
        self.path = str(folder)
        pipe = folder / "shown"
        os.mkfifo(pipe)
        program = folder / name
        program.write_text(PROGRAM.format(pipe=pipe))
        program.chmod(0o755)
        self._pipe = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)

    def words(self) -> list[str]:
        """What it was started with; waits for it to be started."""
        ready, _, _ = select.select([self._pipe], [], [], LONGEST_S)
        assert ready, "no message box was shown"
        os.set_blocking(self._pipe, True)
        with os.fdopen(self._pipe, "rb") as pipe:
            return pipe.read().decode().removesuffix("\0").split("\0")
