"""Bringing a window of ours to the front after a global key."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from clicktodial.desktop.activation.null import NoActivator

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.desktop.activation.base import Activator


def make_activator(environ: Mapping[str, str]) -> Activator:
    """The way of this desktop. Connects to nothing yet and imports nothing large."""
    if sys.platform != "linux":
        return NoActivator()
    if environ.get("WAYLAND_DISPLAY"):
        from clicktodial.desktop.activation.wayland import TokenActivator

        return TokenActivator()
    if display := environ.get("DISPLAY"):
        from clicktodial.desktop.activation.x11 import X11Activator

        return X11Activator(display)
    return NoActivator()
