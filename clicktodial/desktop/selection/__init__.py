"""The text that is selected, or was copied, in another program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.desktop.selection.null import NoSelection
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.desktop.selection.base import SelectionReader


def make_selection_reader(environ: Mapping[str, str]) -> SelectionReader:
    """The reader for this desktop. Connects to nothing yet and imports nothing large."""
    return NoSelection(tr("The selected text cannot be read on this desktop."))
