"""The events that several nodes share: a Redis stream for each user.

Each event is kept and published by one script, so that the order of the publications is the order
of the ids. All nodes hear one channel and tell those of their desktops whom it concerns: with a
channel for each user every stream that opens would have to wait until Redis has confirmed it, and
a thousand that come back after a node's end would each ask anew.

A node that loses its connection subscribes again, reads on from what each desktop got last, and
only then listens: nothing is lost or doubled.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

from clicktodial.bridge.events import (
    KEPT_MS,
    MOST_KEPT,
    START,
    Event,
    EventId,
    EventsAwayError,
    Replay,
    read_id,
)
from clicktodial.bridge.logs import note
from clicktodial.bridge.redis_link import RedisAwayError

if TYPE_CHECKING:
    from clicktodial.bridge.fanout import Fanout
    from clicktodial.bridge.redis_link import Hearing, RedisLink

_CHANNEL = "clicktodial:events"
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.05, 2.0
_APPEND = """
local now = redis.call('TIME')
local oldest = string.format('%.0f', now[1] * 1000 + math.floor(now[2] / 1000) - ARGV[3])
local id = redis.call('XADD', KEYS[1], 'MAXLEN', ARGV[4], '*', 'kind', ARGV[1], 'data', ARGV[2])
redis.call('XTRIM', KEYS[1], 'MINID', oldest)
redis.call('PEXPIRE', KEYS[1], ARGV[3])
redis.call('PUBLISH', ARGV[5], ARGV[6] .. ' ' .. id .. ' ' .. ARGV[1] .. ' ' .. ARGV[2])
return id
"""
_REPLAY = """
local now = redis.call('TIME')
local first = redis.call('XRANGE', KEYS[1], '-', '+', 'COUNT', 1)[1]
local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)[1]
local events = {}
if ARGV[1] ~= '' then events = redis.call('XRANGE', KEYS[1], ARGV[1], '+') end
return {
  string.format('%.0f', now[1] * 1000 + math.floor(now[2] / 1000)),
  redis.call('XLEN', KEYS[1]), first and first[1] or '', last and last[1] or '', events
}
"""


class RedisEvents:
    """See ``EventLog``."""

    def __init__(self, link: RedisLink, fanout: Fanout) -> None:
        self._link = link
        self._fanout = fanout
        self._is_heard = False

    async def append(self, user: str, kind: str, data: bytes) -> EventId:
        """See ``EventLog``."""
        limits = (KEPT_MS, MOST_KEPT)
        written = await self._do(
            "EVAL", _APPEND, 1, _stream(user), kind, data, *limits, _CHANNEL, user
        )
        return _id(written)

    async def replay(self, user: str, after: EventId | None) -> Replay:
        """See ``EventLog``."""
        since = "" if after is None else f"({after}"
        now, length, first, last, found = await self._do("EVAL", _REPLAY, 1, _stream(user), since)
        # Where there is no event an id stands for now: later ones are greater.
        newest = _id(last) if last else EventId(int(now) - 1)
        events = tuple(_event(entry) for entry in found)
        if after is None or after == START:
            return Replay(events, newest, complete=True)
        is_young = after.ms >= int(now) - KEPT_MS and length < MOST_KEPT
        reaches_back = bool(first) and _id(first) <= after
        return Replay(events, newest, after <= newest and (reaches_back or is_young))

    async def is_there(self) -> bool:
        """See ``EventLog``."""
        try:
            await self._link.do("PING")
        except RedisAwayError:
            return False
        return self._is_heard

    async def run(self) -> None:
        """Hear of new events; when Redis goes away, read on as soon as it is back."""
        pause_s = _FIRST_PAUSE_S
        while True:
            try:
                async with self._link.hearing(_CHANNEL) as hearing:
                    await self._read_on()
                    self._is_heard = True
                    note("hearing events")
                    pause_s = _FIRST_PAUSE_S
                    await self._hear(hearing)
            except (RedisAwayError, EventsAwayError) as error:
                note("events are away", logging.ERROR, detail=error.message, again_s=pause_s)
            finally:
                self._is_heard = False
            await asyncio.sleep(pause_s)
            pause_s = min(pause_s * 2, _LONGEST_PAUSE_S)

    async def aclose(self) -> None:
        """See ``EventLog``."""
        await self._link.aclose()

    async def _hear(self, hearing: Hearing) -> None:
        while True:
            user, written, kind, data = (await hearing.next()).split(b" ", 3)
            self._fanout.tell(user.decode(), Event(_id(written), kind.decode(), data))

    async def _read_on(self) -> None:
        """Tell what was missed while nothing was heard."""
        for user, newest in self._fanout.positions().items():
            replay = await self.replay(user, newest)
            for event in replay.events:
                self._fanout.tell(user, event)
            if not replay.complete:
                self._fanout.end_user(user)

    async def _do(self, *command: str | bytes | int) -> Any:  # noqa: ANN401 - what the command gives
        try:
            return await self._link.do(*command)
        except RedisAwayError as error:
            detail = error.message
        raise EventsAwayError(detail)


def _stream(user: str) -> str:
    return f"clicktodial:stream:{user}"


def _id(written: bytes) -> EventId:
    found = read_id(written.decode("ascii"))
    assert found is not None
    return found


def _event(entry: list[Any]) -> Event:
    written, fields = entry
    told = dict(zip(fields[::2], fields[1::2], strict=True))
    return Event(_id(written), told[b"kind"].decode(), bytes(told[b"data"]))
