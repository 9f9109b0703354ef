"""Whether the desktop is to be quiet: its own do not disturb, and presenting."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from clicktodial.desktop.quiet.null import UnknownQuiet
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.desktop.quiet.base import QuietSense


def make_quiet_sense(environ: Mapping[str, str]) -> QuietSense:
    """The back end for this desktop. Connects to nothing yet."""
    if sys.platform == "win32":
        from clicktodial.desktop.quiet.windows import WindowsQuiet

        return WindowsQuiet()
    if sys.platform == "darwin":
        return UnknownQuiet(tr("macOS tells no program whether it is to be quiet."))
    from clicktodial.desktop.quiet.linux import LinuxQuiet

    return LinuxQuiet(environ)
