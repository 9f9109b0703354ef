"""Showing an error where no window of ours can: at a start from a menu nobody reads a terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from clicktodial.desktop.alert.null import NoAlert
from clicktodial.desktop.display import has_display

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.desktop.alert.base import Alert


def make_alert(environ: Mapping[str, str]) -> Alert:
    """The way of this system. Who reads the terminal needs none."""
    if not has_display(environ) or (sys.stderr is not None and sys.stderr.isatty()):
        return NoAlert()
    if sys.platform == "win32":
        from clicktodial.desktop.alert.windows import WindowsAlert

        # Of the command line is what has streams, and a script waits for no box. ``sys.stderr`` is
        # there by now in any case.
        return WindowsAlert() if sys.__stderr__ is None else NoAlert()
    if sys.platform == "darwin":
        from clicktodial.desktop.alert.macos import MacAlert

        return MacAlert()
    from clicktodial.desktop.alert.linux import LinuxAlert

    return LinuxAlert(environ)
