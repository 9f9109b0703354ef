"""The open connections of desktops, and who gets what.

A connection costs little because nothing of it has a timer or a queue of its own: one writer task
sleeps until something is pushed, one pass over all connections keeps them alive.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import TYPE_CHECKING

from clicktodial.bridge.events import KEEP_ALIVE, Event, EventId, frame

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from clicktodial.bridge.metrics import Metrics
    from clicktodial.bridge.web import Send

KEEP_ALIVE_S = 15.0
MOST_BACKLOG_BYTES = 256 * 1024
"""What may wait for a desktop that reads slowly; then it is cut off, and resumes by its last id."""
MOST_STREAMS_PER_USER = 16
_AT_ONCE = 50
"""Keep-alives that are sent before events get a turn."""


class Stream:
    """One desktop's connection. Belongs to the event loop's thread.

    ``newest`` is the id up to which everything has been pushed; ``abort`` cuts the connection.
    Events that are pushed before ``begin`` wait for it, since the replay goes first.
    """

    __slots__ = (
        "_abort",
        "_backlog",
        "_early",
        "_is_over",
        "_oldest_ms",
        "_pending",
        "_waiter",
        "due",
        "newest",
        "token",
        "user",
    )

    def __init__(self, user: str, token: str, abort: Callable[[], None]) -> None:
        self.user = user
        self.token = token
        self.newest = EventId(0)
        self.due = 0.0
        self._abort = abort
        self._early: list[Event] | None = []
        self._pending: list[bytes] = []
        self._backlog = 0
        self._oldest_ms: int | None = None
        self._is_over = False
        self._waiter: asyncio.Future[None] | None = None

    def begin(self, frames: Sequence[bytes], newest: EventId) -> None:
        """Push the replay, which ends with the event ``newest``, then what came meanwhile."""
        early, self._early = self._early or [], None
        self._pending += frames
        self.newest = newest
        for event in early:
            self.push(event, event.frame())

    def push(self, event: Event, framed: bytes) -> None:
        """Send an event soon; one that was pushed already is not sent twice."""
        if self._early is not None:
            self._early.append(event)
        elif event.id > self.newest:
            self.newest = event.id
            if self._oldest_ms is None:
                self._oldest_ms = event.id.ms
            self._queue(framed)

    def keep_alive(self) -> None:
        """Send a comment, unless something waits to be sent anyway."""
        if not self._pending:
            self._queue(KEEP_ALIVE)

    def end(self) -> None:
        """End the answer once all is sent that was pushed."""
        self._is_over = True
        self._wake()

    def cut(self) -> None:
        """Drop the connection now."""
        self._abort()

    async def write_to(self, send: Send, note_delay: Callable[[float], None]) -> None:
        """Send what is pushed until ``end``. ``note_delay`` gets the seconds between an event's id
        and its writing."""
        while self._pending or not self._is_over:
            if not self._pending:
                self._waiter = asyncio.get_running_loop().create_future()
                await self._waiter
                continue
            chunk, self._pending, self._backlog = b"".join(self._pending), [], 0
            oldest_ms, self._oldest_ms = self._oldest_ms, None
            await send({"type": "http.response.body", "body": chunk, "more_body": True})
            if oldest_ms is not None:
                note_delay(max(0.0, time.time() - oldest_ms / 1000))
        await send({"type": "http.response.body", "body": b""})

    def _queue(self, framed: bytes) -> None:
        self._backlog += len(framed)
        if self._backlog > MOST_BACKLOG_BYTES:
            self.cut()
            return
        self._pending.append(framed)
        self._wake()

    def _wake(self) -> None:
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)


class Fanout:
    """All open streams by their user. Belongs to the event loop's thread."""

    def __init__(self, metrics: Metrics, keep_alive_s: float = KEEP_ALIVE_S) -> None:
        self._metrics = metrics
        self._keep_alive_s = keep_alive_s
        self._streams: dict[str, list[Stream]] = {}
        self._by_due: deque[Stream] = deque()

    def __len__(self) -> int:
        return sum(map(len, self._streams.values()))

    def __iter__(self) -> Iterator[Stream]:
        for streams in list(self._streams.values()):
            yield from list(streams)

    def attach(self, stream: Stream) -> None:
        """Let it get its user's events. A user with too many streams loses the oldest."""
        streams = self._streams.setdefault(stream.user, [])
        streams.append(stream)
        stream.due = time.monotonic() + self._keep_alive_s
        self._by_due.append(stream)
        if len(streams) > MOST_STREAMS_PER_USER:
            self._metrics.cut("too many")
            streams[0].end()

    def detach(self, stream: Stream) -> None:
        """It is closed."""
        streams = self._streams.get(stream.user, [])
        if stream in streams:
            streams.remove(stream)
        if not streams:
            self._streams.pop(stream.user, None)
        stream.due = 0.0

    def tell(self, user: str, event: Event) -> None:
        """Push an event to the user's streams."""
        streams = self._streams.get(user)
        if streams:
            framed = event.frame()
            for stream in streams:
                stream.push(event, framed)
            self._metrics.events_out(event.kind, len(streams))

    def positions(self) -> dict[str, EventId]:
        """For each user with a stream the id up to which all of the streams have everything."""
        return {
            user: min(stream.newest for stream in streams)
            for user, streams in self._streams.items()
        }

    def end_user(self, user: str) -> None:
        """End a user's streams: the desktops come again and are told what they missed."""
        for stream in self._streams.get(user, ()):
            stream.end()

    def end_without(self, tokens: Collection[str], among: Iterable[Stream]) -> None:
        """End those ``among`` the streams whose token is not one of ``tokens`` (any more)."""
        for stream in among:
            if stream.token not in tokens:
                self._metrics.cut("revoked")
                stream.end()

    def end_all(self) -> None:
        """The service stops."""
        for stream in self:
            stream.end()

    async def keep_alive(self) -> None:
        """Keep all streams alive until cancelled: one timer for all of them."""
        while True:
            await asyncio.sleep(self._keep_alive_s / 15)
            await self._keep_due_alive(time.monotonic())

    async def _keep_due_alive(self, now: float) -> None:
        count = 0
        while self._by_due and self._by_due[0].due <= now:
            stream = self._by_due.popleft()
            if stream.due:
                stream.keep_alive()
                stream.due = now + self._keep_alive_s
                self._by_due.append(stream)
            count += 1
            if count % _AT_ONCE == 0:
                await asyncio.sleep(0)


def replay_frames(events: Sequence[Event], newest: EventId, *, complete: bool) -> list[bytes]:
    """What a stream begins with: a reset if something is missing, the events, and "ready"."""
    reset = [] if complete else [frame("reset")]
    return [*reset, *(event.frame() for event in events), frame("ready", event_id=newest)]
