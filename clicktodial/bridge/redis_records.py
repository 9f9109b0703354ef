"""The records that several nodes share, in Redis: a hash for each kind."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import time
from typing import TYPE_CHECKING, Any

from clicktodial.bridge.locks import Locks
from clicktodial.bridge.records import RecordsAwayError
from clicktodial.bridge.redis_link import RedisAwayError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from clicktodial.bridge.records import Shelf
    from clicktodial.bridge.redis_link import RedisLink

_PREFIX = "clicktodial"
_LOCK_MS = 60_000
"""Longer than anything that is done under a lock: a refresh ends after 30 s."""
_POLL_S = 0.05

_TAKE = """
local value = redis.call('HGET', KEYS[1], ARGV[1])
redis.call('HDEL', KEYS[1], ARGV[1])
return value
"""
_REPLACE = """
local value = redis.call('HGET', KEYS[1], ARGV[1])
if value ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1
"""
_RELEASE = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
"""


class RedisRecords:
    """See ``Records``."""

    def __init__(self, link: RedisLink) -> None:
        self._link = link
        self._locks = Locks()

    async def get(self, shelf: Shelf, key: str) -> bytes | None:
        """See ``Records``."""
        value = await self._do("HGET", _place(shelf), key)
        return None if value is None else bytes(value)

    async def put(self, shelf: Shelf, key: str, value: bytes) -> None:
        """See ``Records``."""
        await self._do("HSET", _place(shelf), key, value)

    async def replace(self, shelf: Shelf, key: str, old: bytes | None, new: bytes) -> bool:
        """See ``Records``."""
        if old is None:
            return bool(await self._do("HSETNX", _place(shelf), key, new))
        return bool(await self._do("EVAL", _REPLACE, 1, _place(shelf), key, old, new))

    async def delete(self, shelf: Shelf, key: str) -> bool:
        """See ``Records``."""
        return bool(await self._do("HDEL", _place(shelf), key))

    async def take(self, shelf: Shelf, key: str) -> bytes | None:
        """See ``Records``."""
        value = await self._do("EVAL", _TAKE, 1, _place(shelf), key)
        return None if value is None else bytes(value)

    async def keys(self, shelf: Shelf) -> frozenset[str]:
        """See ``Records``."""
        return frozenset(key.decode() for key in await self._do("HKEYS", _place(shelf)))

    async def all(self, shelf: Shelf) -> dict[str, bytes]:
        """See ``Records``."""
        found = await self._do("HGETALL", _place(shelf))
        return {key.decode(): bytes(found[key]) for key in sorted(found)}

    @contextlib.asynccontextmanager
    async def lock(self, name: str) -> AsyncIterator[None]:
        """See ``Records``. Those of one node wait for each other without asking Redis."""
        place, mine = f"{_PREFIX}:lock:{name}", secrets.token_hex(16)
        async with self._locks(name):
            await self._acquire(place, mine)
            try:
                yield
            finally:
                # What cannot be given back runs out by itself.
                with contextlib.suppress(RecordsAwayError):
                    await self._do("EVAL", _RELEASE, 1, place, mine)

    async def aclose(self) -> None:
        """See ``Records``."""
        await self._link.aclose()

    async def _acquire(self, place: str, mine: str) -> None:
        give_up_at = time.monotonic() + _LOCK_MS / 1000
        while not await self._do("SET", place, mine, "NX", "PX", _LOCK_MS):
            if time.monotonic() > give_up_at:
                raise RecordsAwayError(tr("Another node holds a lock for too long."))
            await asyncio.sleep(_POLL_S)

    async def _do(self, *command: str | bytes | int) -> Any:  # noqa: ANN401 - what the command gives
        try:
            return await self._link.do(*command)
        except RedisAwayError as error:
            detail = error.message
        raise RecordsAwayError(detail)


def _place(shelf: Shelf) -> str:
    return f"{_PREFIX}:records:{shelf}"
