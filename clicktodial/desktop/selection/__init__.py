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
    x11 = _on_x11(environ)
    if environ.get("WAYLAND_DISPLAY"):
        from clicktodial.desktop.selection.wayland import WaylandSelection

        # Behind it, where the compositor tells nothing: what X programs have selected.
        return WaylandSelection(environ, behind=x11)
    return x11 or NoSelection(_no_desktop())


def _on_x11(environ: Mapping[str, str]) -> SelectionReader | None:
    display = environ.get("DISPLAY")
    if not display:
        return None
    from clicktodial.desktop.selection.x11 import X11Selection

    return X11Selection(display)


def _no_desktop() -> str:
    return tr("The selected text cannot be read on this desktop. Type or paste the number instead.")
