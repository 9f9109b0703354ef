"""The text that is selected, or was copied, in another program of a Wayland desktop."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from clicktodial.desktop.selection.base import MAX_TEXT_BYTES, READ_WITHIN_S
from clicktodial.desktop.selection.data_control_wayland import (
    NotOfferedByCompositorError,
    read_text,
)
from clicktodial.errors import NoAnswerFromOwnerError, NotPossibleNowError
from clicktodial.i18n import tr
from clicktodial.model.selection import TextSource

if TYPE_CHECKING:
    from collections.abc import Mapping


class WaylandSelection:
    """See ``SelectionReader``. Reads in the background where the compositor lets programs do so.

    Whether it does is known from the first ``read`` on: where it does not (GNOME), that raises
    ``NotPossibleNowError`` and ``needs_focus`` is true from then on.

    Each ``read`` is a connection of its own, some 2 ms: one that stayed would be woken by every
    text that the user marks in any program.
    """

    def __init__(self, environ: Mapping[str, str]) -> None:
        self.needs_focus = False
        self._environ = environ

    async def read(self, source: TextSource, time_ms: int = 0) -> str:  # noqa: ARG002  for X11
        """See ``SelectionReader``."""
        primary = source is TextSource.SELECTION
        try:
            async with asyncio.timeout(READ_WITHIN_S):
                text = await read_text(self._socket(), primary=primary, limit=MAX_TEXT_BYTES)
        except TimeoutError:
            raise NoAnswerFromOwnerError from None
        except NotOfferedByCompositorError:
            self.needs_focus = True
            raise NotPossibleNowError(
                tr("On this desktop only the window in front can read what was selected.")
            ) from None
        return text.decode(errors="ignore")

    async def close(self) -> None:
        """See ``SelectionReader``."""

    def _socket(self) -> str:
        folder = Path(self._environ.get("XDG_RUNTIME_DIR", ""))
        return str(folder / (self._environ.get("WAYLAND_DISPLAY") or "wayland-0"))
