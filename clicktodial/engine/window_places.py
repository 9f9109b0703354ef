"""Where the windows were left: kept for the next start."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from clicktodial.engine.desktop_messages import KeepPlace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.engine.handlers import Handlers
    from clicktodial.storage.desk_file import DeskFile
    from clicktodial.storage.worker import Worker

KEY = "windows"
MOST_WINDOWS = 16


class PlaceDesk:
    """Writes what came last; a window that is dragged about costs the disk one writing at a time.

    ``close`` writes what has not been written yet.
    """

    def __init__(self, file: DeskFile, disk: Worker) -> None:
        self._file, self._disk = file, disk
        self._new: dict[str, Mapping[str, object]] = {}
        self._lock = asyncio.Lock()

    def handlers(self) -> Handlers:
        """What carries out which command."""
        return {KeepPlace: self._keep}

    async def close(self) -> None:
        """Write what is left."""
        await self._write()

    async def _keep(self, command: KeepPlace) -> None:
        self._new[command.window] = command.place
        await self._write()

    async def _write(self) -> None:
        async with self._lock:
            if self._new:
                new, self._new = self._new, {}
                try:
                    await self._disk.run(lambda: self._merge(new))
                except asyncio.CancelledError:
                    # The program ends before the disk's turn came: ``close`` writes it.
                    self._new = {**new, **self._new}
                    raise

    def _merge(self, new: Mapping[str, Mapping[str, object]]) -> None:
        known = self._file.read(KEY)
        places = dict(known) if isinstance(known, dict) else {}
        if len(places) > MOST_WINDOWS:
            places = {}
        self._file.keep(KEY, {**places, **new})
