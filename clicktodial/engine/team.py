"""Asks for the calls and the presence of the extensions that an account watches.

Only while somebody looks. One request at a time, one extension after the other, at a calm pace;
one's own list is asked for beside it and never waits.
"""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

from clicktodial.engine.pace import AFTER_CRASH_S, Pace
from clicktodial.engine.presence import presence_of
from clicktodial.engine.team_board import MemberKey
from clicktodial.errors import ClickToDialError
from clicktodial.model.calls import Peer
from clicktodial.model.capabilities import Service

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.clocks import Clocks
    from clicktodial.engine.session import CallerNames
    from clicktodial.engine.team_board import TeamBoard
    from clicktodial.model.presence import PresenceStatus
    from clicktodial.model.settings import Account
    from clicktodial.pbx.protocol import PbxClient

TEAM_S = 3.0
"""From the end of one round through the team to the beginning of the next."""
REFUSED_S = 15.0
"""An extension whose calls the PBX does not show is not asked about in every round."""


class TeamWatcher:
    """One account's team. ``account`` gives the account as it is now: its team may change."""

    def __init__(
        self,
        client: PbxClient,
        account: Callable[[], Account],
        *,
        board: TeamBoard,
        clocks: Clocks,
        names: CallerNames,
        answered: Callable[[], None],
        note_crash: Callable[[Exception], ClickToDialError],
    ) -> None:
        self._client, self._account, self._board = client, account, board
        self._clocks, self._names = clocks, names
        self._answered, self._note_crash = answered, note_crash
        self._pace = Pace(clocks.random)
        self._refused_until: dict[str, float] = {}
        self._nudged = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._is_over = False

    def watch(self, *, watched: bool) -> None:
        """Somebody looks from now on, or nobody any more."""
        if watched and self._task is None and not self._is_over:
            self._task = asyncio.get_running_loop().create_task(self._run())
        elif not watched and self._task is not None:
            self._task.cancel()
            self._task = None
            self._board.not_current(self._account().name)

    def stop(self) -> None:
        """For good: the account is signed out, or its session ends."""
        self._is_over = True
        self.watch(watched=False)

    def nudge(self) -> None:
        """Ask at once: something was done to a colleague's call, or the team is another."""
        self._nudged.set()

    async def _run(self) -> None:
        while True:
            self._nudged.clear()
            try:
                wait_s = await self._round()
            except Exception as error:  # noqa: BLE001 - a fault of ours must not freeze the team
                self._note_crash(error)
                self._board.not_current(self._account().name)
                wait_s = AFTER_CRASH_S
            self._answered()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait_s):
                    await self._nudged.wait()

    async def _round(self) -> float:
        """Ask about each once; returns the seconds to wait before the next round."""
        account = self._account()
        for extension in account.team:
            if self._clocks.monotonic() < self._refused_until.get(extension, 0.0):
                continue
            key = MemberKey(account.name, extension)
            try:
                await self._ask(key)
            except ClickToDialError as error:
                if error.retryable or error.needs_sign_in:
                    # It is not about this one extension: the others would have to wait, too.
                    self._board.not_current(account.name)
                    self._board.failed(key, error)
                    return max(TEAM_S, self._pace.failed(error))
                self._refused_until[extension] = self._clocks.monotonic() + REFUSED_S
                self._board.failed(key, error)
            self._answered()
        self._pace.succeeded()
        return TEAM_S

    async def _ask(self, key: MemberKey) -> None:
        asked_at = self._clocks.now()
        listing = await self._client.list_extension(key.extension)
        plan = self._account().dial_plan
        calls = [replace(c, peer=await self._names.named(c.peer, plan)) for c in listing.calls]
        member = await self._names.named(Peer(key.extension), plan)
        self._board.listed(key, calls, asked_at, name=member.name)
        self._answered()
        self._board.has_presence(key, await self._presence(key.extension))

    async def _presence(self, extension: str) -> PresenceStatus | None:
        """Without it the calls are still shown: a failure is no more than a missing dot."""
        if Service.PRESENCE not in self._client.capabilities:
            return None
        try:
            found = await self._client.presence(extension)
        except ClickToDialError:
            return None
        presence = presence_of(extension, found)
        return None if presence is None else presence.status
