"""Keys that work while another program has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.desktop.hotkey.null import NoHotkeys
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.desktop.hotkey.base import Hotkeys


def make_hotkeys(environ: Mapping[str, str]) -> Hotkeys:
    """The back end for this desktop. Connects to nothing yet and imports nothing large."""
    return NoHotkeys(tr("This desktop has no global keys."))
