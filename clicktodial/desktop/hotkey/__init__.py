"""Keys that work while another program has the focus."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from clicktodial.desktop.hotkey.null import NoHotkeys
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.desktop.hotkey.base import Hotkeys


def make_hotkeys(environ: Mapping[str, str]) -> Hotkeys:
    """The back end for this desktop. Connects to nothing yet and imports nothing large."""
    if sys.platform == "win32":
        from clicktodial.desktop.hotkey.windows import WindowsHotkeys

        return WindowsHotkeys()
    if sys.platform == "darwin":
        from clicktodial.desktop.hotkey.macos import MacHotkeys

        return MacHotkeys()
    return _on_linux(environ)


def _on_linux(environ: Mapping[str, str]) -> Hotkeys:
    # Wayland first: there DISPLAY leads to an X server that sees the keys of X programs alone.
    if environ.get("WAYLAND_DISPLAY"):
        from clicktodial.desktop.hotkey.wayland import PortalHotkeys

        return PortalHotkeys(environ)
    if display := environ.get("DISPLAY"):
        from clicktodial.desktop.hotkey.x11 import X11Hotkeys

        return X11Hotkeys(display)
    return NoHotkeys(_bind_it_yourself())


def _bind_it_yourself() -> str:
    return tr(
        "This desktop gives programs no global keys. In its own keyboard settings you can bind a "
        "key to the command “clicktodial dial-selection”."
    )
