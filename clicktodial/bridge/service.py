"""The service: all parts put together, and what runs in the background while it serves."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clicktodial.bridge.application import Application, Health
from clicktodial.bridge.callcontrol import CallControlDoors
from clicktodial.bridge.doors import DesktopDoors
from clicktodial.bridge.fanout import KEEP_ALIVE_S, Fanout
from clicktodial.bridge.inbox import Inbox
from clicktodial.bridge.logs import note
from clicktodial.bridge.memory_events import MemoryEvents
from clicktodial.bridge.metrics import Metrics
from clicktodial.bridge.records import RecordsAwayError, Shelf
from clicktodial.bridge.signins import SignIns
from clicktodial.bridge.tasks import cancelled
from clicktodial.bridge.unifiedapi import UnifiedApiDoor

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from clicktodial.bridge.book import Book
    from clicktodial.bridge.events import EventLog
    from clicktodial.bridge.redis_link import RedisLink
    from clicktodial.bridge.signins import Refresher

_CHECKS_PER_KEEP_ALIVE = 1.5
"""A revoked token's streams end within one keep-alive."""


@dataclass(frozen=True, slots=True)
class Wiring:
    """What the service is made of and does not make itself. ``redis`` ``None``: one process, with
    its events in memory."""

    book: Book
    refresher: Refresher
    redis: RedisLink | None = None
    keep_alive_s: float = KEEP_ALIVE_S
    metrics_print: str = ""
    at_start: Callable[[], Awaitable[None]] | None = None
    """Runs once beside the service: the registering of events at the PBX."""


class Service:
    """The parts of one running bridge."""

    def __init__(self, wiring: Wiring) -> None:
        book = wiring.book
        self._wiring = wiring
        self._is_whole = True
        self.metrics = Metrics()
        self.fanout = Fanout(self.metrics, wiring.keep_alive_s)
        self.metrics.count_connections(lambda: len(self.fanout))
        self.log = _event_log(wiring.redis, self.fanout)
        self.sign_ins = SignIns(book, wiring.refresher, self.metrics)
        inbox = Inbox(book, self.log, self.metrics)
        self.application = Application(
            DesktopDoors(book, self.log, self.fanout, self.sign_ins, self.metrics),
            CallControlDoors(book, inbox, self.sign_ins),
            UnifiedApiDoor(book, inbox),
            Health(
                book.records, self.log, self.metrics, wiring.metrics_print, lambda: self._is_whole
            ),
            self.metrics,
        )

    @contextlib.asynccontextmanager
    async def working(self) -> AsyncIterator[None]:
        """Work in the background. Raises ``WrongKeyError``, ``RecordsAwayError`` at once."""
        await self._wiring.book.check_key()
        works = [self.log.run, self.fanout.keep_alive, self.sign_ins.run, self._look_after_tokens]
        if self._wiring.at_start is not None:
            works.append(self._begin)
        tasks = [asyncio.create_task(work()) for work in works]
        for task in tasks:
            task.add_done_callback(self._on_ended)
        try:
            yield
        finally:
            await cancelled(tasks)
            await self.sign_ins.finish()
            await self.log.aclose()

    def _on_ended(self, task: asyncio.Task[None]) -> None:
        """A background task that ends by an error of ours does not do so unseen."""
        if not task.cancelled() and (error := task.exception()) is not None:
            self._is_whole = False
            note("background work has ended", logging.CRITICAL, error=type(error).__name__)

    async def _begin(self) -> None:
        assert self._wiring.at_start is not None
        await self._wiring.at_start()

    async def _look_after_tokens(self) -> None:
        """End the streams of tokens that were revoked, by whatever process; write down the use of
        the others."""
        book = self._wiring.book
        while True:
            await asyncio.sleep(self._wiring.keep_alive_s / _CHECKS_PER_KEEP_ALIVE)
            # A stream that opens while we look may have a token that we do not see yet.
            open_now = tuple(self.fanout)
            try:
                self.fanout.end_without(await book.records.keys(Shelf.TOKEN), open_now)
                await book.write_uses()
            except RecordsAwayError as error:
                note("away", logging.ERROR, detail=error.message)


def _event_log(redis: RedisLink | None, fanout: Fanout) -> EventLog:
    if redis is None:
        return MemoryEvents(fanout.tell)
    from clicktodial.bridge.redis_events import RedisEvents

    return RedisEvents(redis, fanout)
