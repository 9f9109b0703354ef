"""One account at work: its client, its poller, and what their news does to the store."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from clicktodial.engine.network import way_out
from clicktodial.engine.pace import AFTER_CRASH_S
from clicktodial.engine.poller import Poller
from clicktodial.engine.store import MISSED_POLLS
from clicktodial.engine.team import TeamWatcher
from clicktodial.errors import ClickToDialError

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.clocks import Clocks
    from clicktodial.engine.deadlines import Instant
    from clicktodial.engine.store import CallStore
    from clicktodial.model.calls import Peer
    from clicktodial.model.settings import Account
    from clicktodial.pbx.protocol import Listing, PbxClient


class CallerNames(Protocol):
    """Who is behind a number."""

    async def named(self, peer: Peer) -> Peer:
        """The peer with the name and company of one's own contacts, if they know the number."""
        ...


class AccountSession:
    """Runs from ``start`` to ``stop``; ``client`` is there for commands all the while.

    ``keep_lacks`` is told whenever the account may have turned out to lack something.
    """

    def __init__(
        self,
        account: Account,
        client: PbxClient,
        *,
        store: CallStore,
        clocks: Clocks,
        names: CallerNames,
        publish: Callable[[], None],
        is_watched: Callable[[], bool],
        note_crash: Callable[[Exception], ClickToDialError],
        keep_lacks: Callable[[AccountSession], None] = lambda _session: None,
        look: Callable[[], str] = way_out,
    ) -> None:
        self.account, self.client = account, client
        self._store, self._clocks, self._names = store, clocks, names
        self._publish, self._keep_lacks = publish, keep_lacks
        self.is_watched, self._note_crash = is_watched, note_crash
        self._poller = Poller(client, self, clocks, look)
        self.team = TeamWatcher(
            client,
            lambda: self.account,
            board=store.team,
            clocks=clocks,
            names=names,
            answered=self.learnt,
            note_crash=note_crash,
        )
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to poll; signing in is part of the first poll."""
        self._task = asyncio.get_running_loop().create_task(self._run())

    async def stop(self) -> None:
        """End at once: a request that is under way is not waited for."""
        self.team.stop()
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        await self.client.aclose()

    def adopt(self, account: Account) -> None:
        """The same account, perhaps with another team: nothing is asked or shown anew."""
        is_other_team = account.team != self.account.team
        self.account = account
        if is_other_team:
            self.team.nudge()

    def nudge(self) -> None:
        """Poll at once."""
        self._poller.nudge()

    def learnt(self) -> None:
        """Something was asked of the PBX: show what came of it, keep what the account lacks."""
        self._store.offered(self.account.name, self.client.capabilities)
        self._keep_lacks(self)
        self._publish()

    async def _run(self) -> None:
        while True:
            try:
                await self._poller.run()
            except ClickToDialError as error:
                self.team.stop()
                self._store.signed_out(self.account.name, error)
                self._publish()
                return
            except Exception as error:  # noqa: BLE001 - a fault of ours must not freeze the list
                retry_at = self._clocks.monotonic() + AFTER_CRASH_S
                trouble = self._note_crash(error)
                self._store.poll_failed(self.account.name, trouble, retry_at, MISSED_POLLS)
                self._publish()
                await asyncio.sleep(AFTER_CRASH_S)

    # ---- Feed

    async def listed(self, listing: Listing, asked_at: Instant) -> None:
        """Names the callers, then hands the list to the store."""
        calls = [replace(c, peer=await self._names.named(c.peer)) for c in listing.calls]
        named = replace(listing, calls=tuple(calls))
        name = self.account.name
        self._store.listed(name, named, asked_at, self._clocks.now())
        self.learnt()

    def unchanged(self, asked_at: Instant) -> None:
        """Nothing is sent to the face, unless it confirms what was pressed meanwhile."""
        self._store.unchanged(self.account.name, asked_at, self._clocks.now())
        self.learnt()

    def failed(self, error: ClickToDialError, retry_at: float) -> None:
        """The face learns why, and when the next try is."""
        self._store.poll_failed(self.account.name, error, retry_at)
        self._publish()

    def woke_up(self) -> None:
        """Nothing listed before the sleep is believed until the next answer."""
        self._store.gap()
        self._publish()

    def is_busy(self) -> bool:
        """A call is up or being placed."""
        return self._store.is_busy(self.account.name)
