"""One sync from beginning to end: what a source tells is staged, then taken over at once."""

from __future__ import annotations

import asyncio
import time
from contextlib import aclosing
from typing import TYPE_CHECKING

from clicktodial.errors import ClickToDialError, NoAnswerError, NotASourceError
from clicktodial.i18n import tr
from clicktodial.model.sources import SourceKind
from clicktodial.sources.base import MAX_CONTACTS, End, Known, SourceTimeouts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from clicktodial.model.sources import ContactSource
    from clicktodial.sources.base import Delta, SourceClient
    from clicktodial.storage.contact_sync import ContactSync, SyncCount
    from clicktodial.storage.worker import Worker

LONGEST_SYNC_S = SourceTimeouts().sync_s


class Syncing:
    """Syncs sources into the file of contacts, one after the other, in a thread of its own.

    The file is opened at the first use. Cancelling a sync leaves the contacts as they were.
    """

    def __init__(
        self, path: Path, worker: Worker, *, wall_clock: Callable[[], float] = time.time
    ) -> None:
        self._path, self.worker, self._wall_clock = path, worker, wall_clock
        self._sync: ContactSync | None = None
        self._one_at_a_time = asyncio.Lock()

    def opened(self) -> ContactSync:
        """The file; to be called in the worker's thread. Raises ``StorageError``."""
        if self._sync is None:
            from clicktodial.storage.contact_sync import ContactSync

            self._sync = ContactSync.open(self._path)
        return self._sync

    async def close(self) -> None:
        """Release the file, if it was opened."""
        sync, self._sync = self._sync, None
        if sync is not None:
            await self.worker.run(sync.close)

    async def run(
        self,
        source: ContactSource,
        client: SourceClient,
        *,
        whole: bool = False,
        within_s: float = LONGEST_SYNC_S,
    ) -> SyncCount:
        """Sync ``source``. Raises ``ClickToDialError``; the contacts are as they were then."""
        async with self._one_at_a_time:
            try:
                async with asyncio.timeout(within_s):
                    return await self._synced(source, client, whole=whole)
            except TimeoutError:
                error: ClickToDialError = NoAnswerError(source.server, within_s)
        raise error

    async def _synced(
        self, source: ContactSource, client: SourceClient, *, whole: bool
    ) -> SyncCount:
        identity = "\n".join(source.identity)

        def begin() -> Known:
            sync = self.opened()
            sync.begin()
            # A directory does not need the tags, which may be many.
            is_tagged = source.kind is SourceKind.CARDDAV
            tags = sync.tags(source.name, identity) if is_tagged else {}
            return Known(sync.state(source.name, identity), tags)

        known = await self.worker.run(begin)
        end = await self._staged(source, client, known, whole=whole)
        now = self._wall_clock()
        return await self.worker.run(
            lambda: self.opened().apply(
                source.name, identity, end.state, is_whole=end.is_whole, now=now
            )
        )

    async def _staged(
        self, source: ContactSource, client: SourceClient, known: Known, *, whole: bool
    ) -> End:
        count = 0
        changes = client.changes(known, whole=whole)
        async with aclosing(changes):  # type: ignore[type-var]
            async for one in changes:
                if isinstance(one, End):
                    return one
                count += len(one.entries)
                if count > MAX_CONTACTS:
                    break
                await self.worker.run(lambda delta=one: self._stage(delta))  # type: ignore[misc]
        what = tr("It has more than {n} contacts.", n=f"{MAX_CONTACTS:,}")
        raise NotASourceError(source.server, what)

    def _stage(self, delta: Delta) -> None:
        entries = ((one.id, one.tag, one.contact) for one in delta.entries)
        self.opened().stage(entries, delta.removed)
