"""Keeps the stream from an account's bridge open, so that changes are heard of at once."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Protocol

from clicktodial.engine.pace import LONGEST_RETRY_S, Pace
from clicktodial.errors import ClickToDialError

if TYPE_CHECKING:
    from clicktodial.engine.clocks import Clocks
    from clicktodial.pbx.protocol import PbxClient


class StreamFeed(Protocol):
    """Who is told how the stream fares."""

    def heard(self) -> None:
        """The stream stands, and something may have happened."""
        ...

    def stream_lost(self, error: ClickToDialError) -> None:
        """It broke, or could not be opened; it is tried again."""
        ...


class Listener:
    """One stream at a time. Tries again after 1, 2, 4 … 60 s, with jitter, so that a bridge that
    comes back is not met by everybody at once."""

    def __init__(self, client: PbxClient, feed: StreamFeed, clocks: Clocks) -> None:
        self._client, self._feed = client, feed
        self._pace = Pace(clocks.random)
        self._restarted = asyncio.Event()

    def restart(self) -> None:
        """The computer slept, or its network changed: the stream may be dead without a sign."""
        self._client.doubt_news()
        self._pace.succeeded()
        self._restarted.set()

    async def run(self) -> None:
        """Listen until cancelled. Without a bridge there is nothing to do."""
        while self._client.has_bridge:
            self._restarted.clear()
            error = await self._heard_out()
            if error is not None:
                self._feed.stream_lost(error)
                await self._pause(self._pause_s(error))

    async def _heard_out(self) -> ClickToDialError | None:
        """Follow one stream to its end; ``None`` when it is to be opened anew at once."""
        following = asyncio.ensure_future(self._follow())
        restarted = asyncio.ensure_future(self._restarted.wait())
        try:
            await asyncio.wait({following, restarted}, return_when=asyncio.FIRST_COMPLETED)
            return following.result() if following.done() else None
        finally:
            for task in (following, restarted):
                task.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await task

    async def _follow(self) -> ClickToDialError:
        try:
            async with contextlib.aclosing(self._client.news()) as news:
                async for _ in news:
                    self._pace.succeeded()
                    self._feed.heard()
        except ClickToDialError as error:
            return error
        raise AssertionError  # a stream ends by an error only

    def _pause_s(self, error: ClickToDialError) -> float:
        """A refusal is not mended by asking often."""
        pause_s = self._pace.failed(error)
        return LONGEST_RETRY_S if error.needs_sign_in else pause_s

    async def _pause(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._restarted.wait()
