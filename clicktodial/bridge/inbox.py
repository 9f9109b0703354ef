"""Events on their way in: kept for those who have a desktop, dropped for all others."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clicktodial.bridge.book import Book
    from clicktodial.bridge.events import EventLog
    from clicktodial.bridge.metrics import Metrics
    from clicktodial.bridge.users import User


class Inbox:
    """Takes each event of each user."""

    def __init__(self, book: Book, log: EventLog, metrics: Metrics) -> None:
        self._book = book
        self._log = log
        self._metrics = metrics

    async def take(self, user: User, kind: str, data: bytes) -> None:
        """Keep an event and tell of it, if the user has a bridge token.

        Raises ``RecordsAwayError``, ``EventsAwayError``: then the sender may try again.
        """
        if not await self._book.has_listener(user):
            self.drop("no desktop")
            return
        await self._log.append(user.key, kind, data)
        self._metrics.event_in(kind)

    def drop(self, reason: str) -> None:
        """Count an event that is not kept."""
        self._metrics.dropped(reason)
