"""Whether this program starts when its user logs in."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clicktodial.desktop.autostart.base import Autostart


def make_autostart(environ: Mapping[str, str], command: Sequence[str]) -> Autostart:
    """The back end for this desktop; ``command`` starts this program (``lasting_command``).
    Imports nothing large."""
    if sys.platform == "win32":
        from clicktodial.desktop.autostart.windows import WindowsAutostart
        from clicktodial.desktop.autostart.windows_registry import CurrentUser

        return WindowsAutostart(environ, command, CurrentUser())
    elif sys.platform == "darwin":  # noqa: RET505 - so the type checker leaves the others out
        from clicktodial.desktop.autostart.macos import MacAutostart

        return MacAutostart(environ, command)
    else:
        # The other systems with a desktop have Linux's desktops.
        from clicktodial.desktop.autostart.linux import LinuxAutostart

        return LinuxAutostart(environ, command)
