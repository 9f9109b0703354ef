"""The text that is selected, or was copied, in another program."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from clicktodial.desktop.selection.null import NoSelection
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.desktop.selection.base import SelectionReader


def make_selection_reader(environ: Mapping[str, str]) -> SelectionReader:
    """The reader for this desktop. Connects to nothing yet and imports nothing large."""
    if sys.platform == "win32":
        from clicktodial.desktop.selection.windows import CopyingSelection

        return CopyingSelection()
    if sys.platform == "darwin":
        from clicktodial.desktop.selection.macos import PasteboardSelection

        return PasteboardSelection()
    return _on_linux(environ)


def _on_linux(environ: Mapping[str, str]) -> SelectionReader:
    # Wayland first: there DISPLAY leads to the selections of X programs alone.
    if environ.get("WAYLAND_DISPLAY"):
        # Here the focused reader is to be returned: desktop/selection/wayland.py,
        # FocusedSelection().
        return NoSelection(_no_desktop())
    if display := environ.get("DISPLAY"):
        from clicktodial.desktop.selection.x11 import X11Selection

        return X11Selection(display)
    return NoSelection(_no_desktop())


def _no_desktop() -> str:
    return tr("The selected text cannot be read on this desktop. Type or paste the number instead.")
