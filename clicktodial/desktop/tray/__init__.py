"""Whether the desktop has a place for icons of programs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from clicktodial.desktop.tray.null import FixedTray

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.desktop.tray.base import TrayPlace


def make_tray_place(environ: Mapping[str, str]) -> TrayPlace:
    """The way to look on this system."""
    if sys.platform in {"win32", "darwin"}:
        return FixedTray()
    from clicktodial.desktop.tray.linux import LinuxTray

    return LinuxTray(environ)
