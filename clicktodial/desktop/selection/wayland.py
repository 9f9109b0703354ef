"""The text that is selected, or was copied, in another program of a Wayland desktop."""

from __future__ import annotations

import asyncio
import contextlib
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

    from clicktodial.desktop.selection.base import SelectionReader


class WaylandSelection:
    """See ``SelectionReader``. Reads in the background where the compositor lets programs do so.

    Where it does not (GNOME), ``behind`` is asked, if there is one: the reader of the X server that
    runs for older programs. GNOME tells that one of every text; some others do not, so what it does
    not have may be there all the same: then, and without it, ``read`` raises
    ``NotPossibleNowError``, and ``needs_focus`` is true until the next ``read``.

    Each ``read`` is a connection of its own, some 2 ms: one that stayed would be woken by every
    text that the user marks in any program.
    """

    def __init__(self, environ: Mapping[str, str], behind: SelectionReader | None = None) -> None:
        self.needs_focus = False
        self._environ = environ
        self._behind = behind

    async def open(self) -> None:
        """See ``SelectionReader``."""
        if self._behind is not None:
            await self._behind.open()

    async def read(self, source: TextSource, time_ms: int = 0) -> str:
        """See ``SelectionReader``."""
        self.needs_focus = False
        primary = source is TextSource.SELECTION
        try:
            async with asyncio.timeout(READ_WITHIN_S):
                text = await read_text(self._socket(), primary=primary, limit=MAX_TEXT_BYTES)
        except TimeoutError:
            raise NoAnswerFromOwnerError from None
        except NotOfferedByCompositorError:
            return await self._read_behind(source, time_ms)
        return text.decode(errors="ignore")

    async def close(self) -> None:
        """See ``SelectionReader``."""
        if self._behind is not None:
            await self._behind.close()

    async def _read_behind(self, source: TextSource, time_ms: int) -> str:
        if self._behind is not None:
            with contextlib.suppress(NotPossibleNowError):
                if text := await self._behind.read(source, time_ms):
                    return text
        self.needs_focus = True
        raise NotPossibleNowError(
            tr("On this desktop only the window in front can read what was selected.")
        )

    def _socket(self) -> str:
        folder = Path(self._environ.get("XDG_RUNTIME_DIR", ""))
        return str(folder / (self._environ.get("WAYLAND_DISPLAY") or "wayland-0"))
