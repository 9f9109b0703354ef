"""What sleep and the network do to the accounts at work, told by the system itself."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from clicktodial.engine.network import way_out
from clicktodial.model.happenings import Happening

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.engine.clocks import Clocks
    from clicktodial.engine.desktop import PowerSource
    from clicktodial.engine.session import AccountSession
    from clicktodial.model.calls import AccountName

SETTLES_S = 0.4
"""Addresses and routes come one after the other; what they make together is looked at once."""
ONE_WAKE_S = 2.0
"""A wake-up that is told of twice within this time is one."""


class Surroundings:
    """Hands on what happens; ``look`` gives the way into the network as it is now. ``unsettled``
    is told that much is asked of the network just now: what has time is to wait."""

    def __init__(
        self,
        source: PowerSource,
        sessions: Mapping[AccountName, AccountSession],
        *,
        clocks: Clocks,
        look: Callable[[], str] = way_out,
        unsettled: Callable[[], None] = lambda: None,
    ) -> None:
        self._unsettled = unsettled
        self._source, self._sessions = source, sessions
        self._clocks, self._look = clocks, look
        self._way = ""
        self._woke_at = float("-inf")
        self._settling: asyncio.TimerHandle | None = None

    async def start(self) -> None:
        """Begin to hear."""
        self._way = self._look()
        await self._source.open(self._on_happening)

    async def stop(self) -> None:
        """Hear no more."""
        if self._settling is not None:
            self._settling.cancel()
        await self._source.close()

    def _on_happening(self, happening: Happening) -> None:
        match happening:
            case Happening.FALLS_ASLEEP:
                self._on_asleep()
            case Happening.WOKE_UP:
                self._on_awake()
            case Happening.NETWORK_CHANGED if self._settling is None:
                loop = asyncio.get_running_loop()
                self._settling = loop.call_later(SETTLES_S, self._on_network)
            case _:
                pass

    def _on_asleep(self) -> None:
        """The screen that comes back first shows what was there: it must not look current."""
        for session in self._sessions.values():
            session.falls_asleep()

    def _on_awake(self) -> None:
        self._unsettled()
        now = self._clocks.monotonic()
        if now - self._woke_at < ONE_WAKE_S:
            return
        self._woke_at = now
        for session in self._sessions.values():
            session.begin_again(gap=True)

    def _on_network(self) -> None:
        self._settling = None
        self._unsettled()
        before, self._way = self._way, self._look()
        if not self._way:
            return
        for session in self._sessions.values():
            if self._way != before:
                session.begin_again(gap=False)
            else:
                # Such as: a private network came up, over which alone the server is reached.
                session.try_now_if_failing()
