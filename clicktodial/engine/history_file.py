"""The history's file as the engine uses it: opened at the first use, in the storage thread."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NewType, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from clicktodial.errors import ClickToDialError
    from clicktodial.model.history import HistoryId, Trace
    from clicktodial.storage.history import HistoryStore
    from clicktodial.storage.worker import Worker

_Result = TypeVar("_Result")

Ref = NewType("Ref", int)
"""A call's name while the program runs: its id is known only once it is in the file."""


class HistoryFile:
    """``run`` and ``close`` are awaited on the loop; ``keep``, ``know`` and ``id_of`` belong into
    what they run, that is into the worker's thread, where all is done in the order asked for."""

    def __init__(
        self, path: Path, worker: Worker, tell_trouble: Callable[[ClickToDialError], None]
    ) -> None:
        self._path, self._worker, self._tell_trouble = path, worker, tell_trouble
        self._store: HistoryStore | None = None
        self._ids: dict[Ref, HistoryId] = {}

    async def run(self, work: Callable[[HistoryStore], _Result]) -> _Result:
        """Do ``work`` with the file. Raises ``StorageError``."""
        return await self._worker.run(lambda: work(self._opened()))

    def keep(
        self, store: HistoryStore, changes: Mapping[Ref, Trace], seen: Mapping[Ref, datetime]
    ) -> bool:
        """Keep what became of some calls, and until when others went on."""
        if changes:
            traces = [
                replace(trace, call=replace(trace.call, id=self._ids.get(ref, trace.call.id)))
                for ref, trace in changes.items()
            ]
            self._ids.update(zip(changes, store.keep(traces), strict=True))
        rows = [(self._ids[ref], until) for ref, until in seen.items() if ref in self._ids]
        if rows:
            store.seen(rows)
        return True

    def know(self, ids: Mapping[Ref, HistoryId]) -> None:
        """These calls are in the file."""
        self._ids.update(ids)

    def id_of(self, ref: Ref) -> HistoryId | None:
        """The id of a call that has been kept."""
        return self._ids.get(ref)

    async def close(self) -> None:
        """Release the file, if it was opened."""
        store, self._store = self._store, None
        if store is not None:
            await self._worker.run(store.close)

    def _opened(self) -> HistoryStore:
        if self._store is None:
            from clicktodial.storage.history import HistoryStore

            self._store, broken = HistoryStore.open(self._path)
            if broken is not None:
                self._tell_trouble(broken)
            self._store.forget_deleted()
        return self._store
