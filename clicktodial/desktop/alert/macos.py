"""macOS's alert, by its scripting program: our own windows are what failed."""

from __future__ import annotations

import subprocess
from contextlib import suppress

# The words are arguments of the script, never part of it.
_SCRIPT = (
    "on run words",
    "display alert (item 1 of words) message (item 2 of words) as critical",
    "end run",
)


class MacAlert:
    """See ``Alert``. The box is a process of its own, which stays when this one ends."""

    def show(self, title: str, text: str) -> bool:
        """See ``Alert``."""
        lines = [word for line in _SCRIPT for word in ("-e", line)]
        with suppress(OSError):
            subprocess.Popen(  # noqa: S603 - the system's own program
                ["/usr/bin/osascript", *lines, title, text], start_new_session=True
            )
            return True
        return False
