"""One account at work: its client, its poller, and what their news does to the store."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from clicktodial.engine.account_board import MISSED_POLLS
from clicktodial.engine.listener import Listener
from clicktodial.engine.network import way_out
from clicktodial.engine.pace import AFTER_CRASH_S
from clicktodial.engine.poller import Poller
from clicktodial.engine.team import TeamWatcher
from clicktodial.errors import ClickToDialError
from clicktodial.model.snapshot import Watching

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.engine.clocks import Clocks
    from clicktodial.engine.deadlines import Instant
    from clicktodial.engine.store import CallStore
    from clicktodial.model.calls import Call, Peer
    from clicktodial.model.dialplan import DialPlan
    from clicktodial.model.settings import Account
    from clicktodial.pbx.protocol import Listing, PbxClient


class CallerNames(Protocol):
    """Who is behind a number."""

    names_version: int
    """Another one whenever who is behind a number may be another."""

    async def named(self, peer: Peer, plan: DialPlan) -> Peer:
        """The peer with the name and company of one's own contacts, if they know the number.
        ``plan``: what the phone system may have put before it."""
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
        self._listener = Listener(client, self, clocks)
        self._listening: asyncio.Task[None] | None = None
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
        self._named_by = names.names_version

    def start(self) -> None:
        """Begin to listen and to poll; signing in is part of the first poll."""
        loop = asyncio.get_running_loop()
        self._show_watching()
        self._listening = loop.create_task(self._listen())
        self._task = loop.create_task(self._run())

    async def stop(self) -> None:
        """End at once: a request that is under way is not waited for."""
        self.team.stop()
        for task in (self._listening, self._task):
            if task is not None:
                task.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await task
        await self.client.aclose()

    def adopt(self, account: Account) -> None:
        """The same account, perhaps with another team or dial plan: nothing begins anew."""
        is_other_team = account.team != self.account.team
        self.account = account
        if is_other_team:
            self.team.nudge()

    def nudge(self) -> None:
        """Poll at once."""
        self._poller.nudge()

    def try_now_if_failing(self) -> None:
        """Poll at once instead of waiting longer, if the last polls got no answer."""
        if self._poller.is_failing:
            self._poller.begin_again()
            self._poller.nudge()

    def falls_asleep(self) -> None:
        """The computer is about to sleep: what is listed will be old."""
        self._store.gap()
        self._publish()

    def begin_again(self, *, gap: bool) -> None:
        """Ask at once over new connections: the computer woke up (``gap``), or is on another
        network. A poll that is under way may never be answered, and is not waited for."""
        former = self._task
        if former is None or former.done():
            return
        if gap:
            self.falls_asleep()
        self._listener.restart()
        self._poller.begin_again()
        former.cancel()
        self._task = asyncio.get_running_loop().create_task(self._run_after(former))

    async def _run_after(self, former: asyncio.Task[None]) -> None:
        await asyncio.wait([former])
        if former.cancelled():
            await self.client.drop_resting()
            await self._run()

    def learnt(self) -> None:
        """Something was asked of the PBX: show what came of it, keep what the account lacks."""
        name, client = self.account.name, self.client
        self._store.accounts.offered(name, client.capabilities, dial_again_at=client.dial_again_at)
        self._show_watching()
        self._keep_lacks(self)
        self._publish()

    def _show_watching(self, error: ClickToDialError | None = None) -> None:
        self._store.accounts.watched(self.account.name, self.client.watching, error)

    async def _listen(self) -> None:
        while True:
            try:
                await self._listener.run()
            except Exception as error:  # noqa: BLE001 - without news the list is still asked for
                self.stream_lost(self._note_crash(error))
                await asyncio.sleep(AFTER_CRASH_S)
            else:
                return

    async def _run(self) -> None:
        while True:
            try:
                await self._poller.run()
            except ClickToDialError as error:
                self.team.stop()
                if self._listening is not None:
                    self._listening.cancel()
                self._store.signed_out(self.account.name, error)
                self._publish()
                return
            except Exception as error:  # noqa: BLE001 - a fault of ours must not freeze the list
                retry_at = self._clocks.monotonic() + AFTER_CRASH_S
                trouble = self._note_crash(error)
                self._store.accounts.poll_failed(self.account.name, trouble, retry_at, MISSED_POLLS)
                self._publish()
                await asyncio.sleep(AFTER_CRASH_S)

    # ---- Feed

    async def listed(self, listing: Listing, asked_at: Instant) -> None:
        """Names the callers, then hands the list to the store."""
        self._named_by = self._names.names_version
        calls, passed = await self._named(listing.calls), await self._named(listing.passed)
        named = replace(listing, calls=calls, passed=passed)
        name = self.account.name
        self._store.listed(name, named, asked_at, self._clocks.now())
        self.learnt()

    async def _named(self, calls: tuple[Call, ...]) -> tuple[Call, ...]:
        plan = self.account.dial_plan
        return tuple([replace(c, peer=await self._names.named(c.peer, plan)) for c in calls])

    def has_other_names(self) -> bool:
        """A contact was changed, or came, since the callers were named."""
        return self._names.names_version != self._named_by

    def unchanged(self, asked_at: Instant) -> None:
        """Nothing is sent to the face, unless it confirms what was pressed meanwhile."""
        self._store.unchanged(self.account.name, asked_at, self._clocks.now())
        self.learnt()

    def failed(self, error: ClickToDialError, retry_at: float) -> None:
        """The face learns why, and when the next try is."""
        self._store.accounts.poll_failed(self.account.name, error, retry_at)
        self._publish()

    def woke_up(self) -> None:
        """Nothing listed before the sleep is believed until the next answer."""
        self._listener.restart()
        self._store.gap()
        self._publish()

    def network_changed(self) -> None:
        """What was connected over the old network may be dead without a sign."""
        self._listener.restart()

    def is_busy(self) -> bool:
        """A call is up or being placed."""
        return self._store.is_busy(self.account.name)

    def is_live(self) -> bool:
        """A stream tells of each change; but what was pressed here may have no event of its own.

        Where nothing can be asked there is no reason to ask often, either.
        """
        if self._store.is_unsettled(self.account.name):
            return False
        return self.client.watching is not Watching.POLLING

    # ---- StreamFeed

    def heard(self) -> None:
        """List at once."""
        self._show_watching()
        self._poller.nudge()

    def stream_lost(self, error: ClickToDialError) -> None:
        """From now on the list is asked for as without a bridge."""
        if self._store.accounts.is_live(self.account.name):
            self._poller.nudge()
        self._show_watching(error)
        self._publish()
