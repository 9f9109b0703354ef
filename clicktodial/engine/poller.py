"""Asks one account's PBX for its calls, again and again, at the pace that suits the moment."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Protocol

from clicktodial.engine.network import NetworkWatch, way_out
from clicktodial.engine.pace import Pace, SleepWatch
from clicktodial.errors import ClickToDialError

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.clocks import Clocks
    from clicktodial.engine.deadlines import Instant
    from clicktodial.pbx.protocol import Listing, PbxClient

LONGEST_SLICE_S = 5.0
"""A longer wait is cut into pieces, in which sleep and a change of the network are noticed: timers
stand still while the computer sleeps, so that only a piece is left to wait after it wakes."""


class Feed(Protocol):
    """Who is told what the polls bring."""

    async def listed(self, listing: Listing, asked_at: Instant) -> None:
        """A list came that differs from the one before, or is the first after a failure."""
        ...

    def unchanged(self, asked_at: Instant) -> None:
        """The same list came again."""
        ...

    def has_other_names(self) -> bool:
        """May callers be called otherwise than when a list last came?"""
        ...

    def failed(self, error: ClickToDialError, retry_at: float) -> None:
        """No list came; the next try is at ``retry_at`` (monotonic)."""
        ...

    def woke_up(self) -> None:
        """The computer slept."""
        ...

    def network_changed(self) -> None:
        """The computer is on another network, or on one again."""
        ...

    def is_busy(self) -> bool:
        """Is something going on that changes quickly?"""
        ...

    def is_live(self) -> bool:
        """Is whatever may happen told without asking?"""
        ...

    def is_watched(self) -> bool:
        """Is the window open?"""
        ...


class Poller:
    """One poll in flight at a time; the interval counts from the end of the last one."""

    def __init__(
        self, client: PbxClient, feed: Feed, clocks: Clocks, look: Callable[[], str] = way_out
    ) -> None:
        self._client, self._feed, self._clocks = client, feed, clocks
        self._network_watch = NetworkWatch(look)
        self._pace = Pace(clocks.random)
        self._sleep_watch = SleepWatch(clocks.monotonic, clocks.wall)
        self._nudged = asyncio.Event()
        self._last: Listing | None = None

    def nudge(self) -> None:
        """Ask at once: after a command, after a wake-up, when a person wishes it."""
        self._nudged.set()

    def begin_again(self) -> None:
        """Before another ``run``: what was learnt from failures, or missed in sleep, is over."""
        self._pace.succeeded()
        self._sleep_watch.slept()

    @property
    def is_failing(self) -> bool:
        """Did the last poll get no answer?"""
        return self._pace.failures > 0

    async def run(self) -> None:
        """Poll until cancelled. Raises an error that only a person can mend; may be run anew."""
        self._last = None
        while True:
            wait_s = await self._poll()
            await self._wait(wait_s)

    async def _poll(self) -> float:
        """One poll; returns the seconds to wait before the next."""
        self._nudged.clear()
        asked_at = self._clocks.now()
        try:
            listing = await self._client.list_calls()
        except ClickToDialError as error:
            if error.needs_sign_in:
                raise
            self._last = None
            wait_s = self._pace.failed(error)
            self._feed.failed(error, self._clocks.monotonic() + wait_s)
            return wait_s
        self._pace.succeeded()
        if listing is self._last and not self._feed.has_other_names():
            self._feed.unchanged(asked_at)
        else:
            self._last = listing
            await self._feed.listed(listing, asked_at)
        feed = self._feed
        return self._pace.interval_s(
            busy=feed.is_busy(), watched=feed.is_watched(), live=feed.is_live()
        )

    async def _wait(self, seconds: float) -> None:
        until = self._clocks.monotonic() + seconds
        is_long = seconds > LONGEST_SLICE_S
        if is_long:
            self._network_watch.note()
        while not self._nudged.is_set():
            left = until - self._clocks.monotonic()
            if left <= 0:
                return
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(min(left, LONGEST_SLICE_S)):
                    await self._nudged.wait()
            if self._sleep_watch.slept():
                self._pace.succeeded()
                await self._client.drop_resting()
                self._feed.woke_up()
                return
            if is_long and self._network_watch.changed():
                self._pace.succeeded()
                await self._client.drop_resting()
                self._feed.network_changed()
                return
