"""The events of one process, in its memory: they are gone when it ends."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from clicktodial.bridge.events import KEPT_MS, MOST_KEPT, START, Event, EventId, Replay

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.bridge.events import Tell

_SWEEP_S = 30.0


def steady_wall_clock() -> Callable[[], float]:
    """The time of day as it was at first, moved on by a clock that nobody sets."""
    began = time.time() - time.monotonic()
    return lambda: began + time.monotonic()


@dataclass(slots=True)
class _Kept:
    """One user's events, the oldest first; those up to ``forgotten`` are not here (any more)."""

    forgotten: EventId
    newest: EventId
    events: deque[Event] = field(default_factory=deque)

    def forget(self, before_ms: int, most: int) -> None:
        while self.events and (self.events[0].id.ms < before_ms or len(self.events) > most):
            self.forgotten = self.events.popleft().id


class MemoryEvents:
    """See ``EventLog``. ``clock`` gives seconds since 1970 and never goes back.

    Every user's log begins when the process does: what was before is not known.
    """

    def __init__(
        self,
        tell: Tell,
        *,
        clock: Callable[[], float] | None = None,
        most_kept: int = MOST_KEPT,
    ) -> None:
        self._tell = tell
        self._clock = clock or steady_wall_clock()
        self._most_kept = most_kept
        self._began = EventId(self._now_ms() - 1)
        self._users: dict[str, _Kept] = {}

    async def append(self, user: str, kind: str, data: bytes) -> EventId:
        """See ``EventLog``; never fails."""
        kept = self._users.get(user)
        if kept is None:
            kept = self._users[user] = _Kept(self._began, self._began)
        now = self._now_ms()
        event_id = EventId(now)
        if event_id <= kept.newest:
            event_id = EventId(kept.newest.ms, kept.newest.sequence + 1)
        kept.newest = event_id
        event = Event(event_id, kind, data)
        kept.events.append(event)
        kept.forget(now - KEPT_MS, self._most_kept)
        self._tell(user, event)
        return event_id

    async def replay(self, user: str, after: EventId | None) -> Replay:
        """See ``EventLog``."""
        kept = self._users.get(user)
        if kept is None:
            newest = self._resting_point()
            asks_less = after is None or after == START
            known = asks_less or self._began <= (after or START) <= newest
            return Replay((), newest, complete=known)
        kept.forget(self._now_ms() - KEPT_MS, self._most_kept)
        if after is None:
            return Replay((), kept.newest, complete=True)
        events = tuple(event for event in kept.events if event.id > after)
        known = after == START or kept.forgotten <= after <= kept.newest
        return Replay(events, kept.newest, complete=known)

    async def is_there(self) -> bool:
        """Memory always is."""
        return True

    async def run(self) -> None:
        """Forget what is old also of users who have no new events: it is personal."""
        while True:
            await asyncio.sleep(_SWEEP_S)
            self.sweep()

    def sweep(self) -> None:
        """Forget what is older than five minutes."""
        before = self._now_ms() - KEPT_MS
        for kept in self._users.values():
            kept.forget(before, self._most_kept)

    async def aclose(self) -> None:
        """Nothing is open."""

    def _resting_point(self) -> EventId:
        """An id before every event that a user without events may get."""
        return max(self._began, EventId(self._now_ms() - 1))

    def _now_ms(self) -> int:
        return int(self._clock() * 1000)
