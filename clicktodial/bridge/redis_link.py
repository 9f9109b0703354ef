"""The way to Redis, for records and events alike. The only module that imports redis."""

from __future__ import annotations

import contextlib
import re
from typing import TYPE_CHECKING, Any

from clicktodial.errors import InputError, StorageError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from redis.asyncio import Redis
    from redis.asyncio.client import PubSub

_URL = re.compile(r"(redis|rediss|unix)://\S+")
_MOST_CONNECTIONS = 16
_TIMEOUT_S = 5.0
_SILENCE_S = 5.0


class RedisAwayError(StorageError):
    """Redis did not answer, or not as it should; only the kind of fault is told."""


class RedisAddressError(InputError):
    """The address is none of Redis."""

    def __init__(self) -> None:
        super().__init__(
            tr("This is not an address of Redis"),
            "",
            tr("It looks like redis://host:6379/0, rediss://… or unix:///run/redis/redis.sock."),
        )


class RedisLink:
    """Connections to one Redis. Nothing is connected before the first command.

    Commands are never sent twice by themselves: an event whose answer was lost would be doubled.
    ``url`` may hold a password; no representation shows it.
    """

    def __init__(self, url: str) -> None:
        """Raises ``RedisAddressError``."""
        from redis.asyncio import BlockingConnectionPool, Redis
        from redis.asyncio.retry import Retry
        from redis.backoff import NoBackoff

        if not _URL.fullmatch(url):
            raise RedisAddressError
        try:
            pool = BlockingConnectionPool.from_url(
                url,
                max_connections=_MOST_CONNECTIONS,
                timeout=_TIMEOUT_S,
                socket_timeout=_TIMEOUT_S,
                socket_connect_timeout=_TIMEOUT_S,
                retry=Retry(NoBackoff(), 0),
                protocol=2,
            )
        except ValueError:
            pool = None
        if pool is None:
            raise RedisAddressError
        self._client: Redis = Redis(connection_pool=pool)
        self._pool = pool

    async def do(self, *command: str | bytes | int) -> Any:  # noqa: ANN401 - what the command gives
        """Carry out one command. Raises ``RedisAwayError``."""
        async with _explained():
            return await self._client.execute_command(*command)  # type: ignore[no-untyped-call]

    @contextlib.asynccontextmanager
    async def hearing(self, channel: str) -> AsyncIterator[Hearing]:
        """Subscribe to a channel; it is subscribed when the block begins.

        Raises ``RedisAwayError``, also inside the block.
        """
        async with _explained(), self._client.pubsub() as pubsub:
            await pubsub.subscribe(channel)
            hearing = Hearing(pubsub)
            await hearing.confirmed()
            yield hearing

    async def aclose(self) -> None:
        """Drop the connections."""
        await self._pool.aclose()


class Hearing:
    """The messages of one channel."""

    def __init__(self, pubsub: PubSub) -> None:
        self._pubsub = pubsub

    async def confirmed(self) -> None:
        """Wait until Redis has confirmed the subscription."""
        if await self._pubsub.get_message(timeout=_TIMEOUT_S) is None:
            raise TimeoutError

    async def next(self) -> bytes:
        """Wait for a message. A connection that has gone silent is noticed by a ping."""
        is_asked = False
        while True:
            message = await self._pubsub.get_message(timeout=_SILENCE_S)
            if message is None:
                if is_asked:
                    raise TimeoutError
                await self._pubsub.ping()
                is_asked = True
            elif message["type"] == "message":
                return bytes(message["data"])
            else:
                is_asked = False


@contextlib.asynccontextmanager
async def _explained() -> AsyncIterator[None]:
    from redis.exceptions import RedisError

    kind = ""
    try:
        yield
    except (RedisError, OSError, TimeoutError) as error:
        kind = type(error).__name__
    if kind:
        # Raised outside "except": the library's error, whose frames know the password, is left.
        raise RedisAwayError(
            tr("Redis did not answer"), tr("The fault is called {kind}.", kind=kind)
        )
