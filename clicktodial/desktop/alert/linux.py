"""The message boxes that Linux desktops bring, in the order of how well they are read."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_PROGRAMS = (
    ("zenity", "--error", "--no-markup", "--title={title}", "--text={text}"),
    ("kdialog", "--title", "{title}", "--error", "{text}"),
    ("notify-send", "--urgency=critical", "--", "{title}", "{text}"),
    ("xmessage", "-center", "{title}\n\n{text}"),
)
_SILENT = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_RDWR, 0) for stream in (0, 1, 2)]


class LinuxAlert:
    """See ``Alert``. The box is a process of its own, which stays when this one ends."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = dict(environ)

    def show(self, title: str, text: str) -> bool:
        """See ``Alert``."""
        for name, *words in _PROGRAMS:
            program = shutil.which(name, path=self._environ.get("PATH"))
            if program is not None:
                filled = (word.format(title=title, text=text) for word in words)
                with suppress(OSError):
                    os.posix_spawn(
                        program,
                        [program, *filled],
                        self._environ,
                        file_actions=_SILENT,
                        setsid=True,
                    )
                    return True
        return False
