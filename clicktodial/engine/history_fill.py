"""Asks phone systems for their records of past calls, to fill what was not seen here.

It is asked after the start, after each gap in an account's list, when a call's end was not seen,
and every hour; nothing is said about failures, since the history is what was seen, in any case.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from clicktodial.engine.history_merge import Viewpoint, merged, other_number
from clicktodial.errors import ClickToDialError
from clicktodial.model.calls import Peer
from clicktodial.model.capabilities import Service
from clicktodial.model.snapshot import Freshness
from clicktodial.pbx.protocol import RecordQuery, Selection, SortOrder

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clicktodial.engine.clocks import Clocks
    from clicktodial.engine.history_file import HistoryFile
    from clicktodial.engine.session import AccountSession, CallerNames
    from clicktodial.model.calls import AccountName
    from clicktodial.model.records import CallRecord
    from clicktodial.model.settings import Settings
    from clicktodial.model.snapshot import AccountView, Snapshot
    from clicktodial.storage.history import HistoryStore

SOON_S: Final = 5.0
"""So long after a call the phone system has written down what became of it."""
AGAIN_S: Final = 60.0
EVERY_S: Final = 3600.0
MOST_ASKED: Final = 5000
FARTHEST_BACK: Final = timedelta(days=31)
OVERLAP: Final = timedelta(minutes=15)
"""What a phone system wrote down late, or by another clock, is asked for again."""
AROUND: Final = timedelta(hours=12)
"""So much before the first record the calls are looked through that it may be about."""


@dataclass(slots=True)
class _Account:
    """``due``: when to ask next (monotonic). ``error``: why the last time gave nothing."""

    due: float
    asked_at: float = float("-inf")
    error: ClickToDialError | None = None


class HistoryFiller:
    """Used on the engine's loop; ``run`` never ends by itself."""

    def __init__(
        self,
        file: HistoryFile,
        *,
        sessions: Mapping[AccountName, AccountSession],
        names: CallerNames,
        clocks: Clocks,
        settings: Callable[[], Settings],
        changed: Callable[[], None],
    ) -> None:
        self._file, self._sessions, self._names = file, sessions, names
        self._clocks, self._settings, self._changed = clocks, settings, changed
        self._accounts: dict[AccountName, _Account] = {}
        self._views: dict[AccountName, AccountView] = {}
        self._wake = asyncio.Event()

    def saw(self, snapshot: Snapshot) -> None:
        """Accounts whose list has become current are asked about what was missed before."""
        before, self._views = self._views, {}
        for view in snapshot.accounts:
            if view.freshness is Freshness.CURRENT and Service.CDR in view.offered:
                self._views[view.account.name] = view
        for name in self._views.keys() - before.keys():
            self.wish(name)

    def wish(self, name: AccountName) -> None:
        """Something is missing that the account's records may tell."""
        now = self._clocks.monotonic()
        account = self._accounts.setdefault(name, _Account(now + SOON_S))
        account.due = min(account.due, max(now + SOON_S, account.asked_at + AGAIN_S))
        self._wake.set()

    async def run(self) -> None:
        """Ask whoever is due."""
        while True:
            self._wake.clear()
            now = self._clocks.monotonic()
            for name in [n for n in self._views if self._accounts[n].due <= now]:
                await self._ask(name)
            await self._wait()

    async def _wait(self) -> None:
        dues = [self._accounts[name].due for name in self._views]
        wait_s = max(0.0, min(dues) - self._clocks.monotonic()) if dues else None
        try:
            async with asyncio.timeout(wait_s):
                await self._wake.wait()
        except TimeoutError:
            return

    async def _ask(self, name: AccountName) -> None:
        account, session = self._accounts[name], self._sessions.get(name)
        account.asked_at = self._clocks.monotonic()
        account.due = account.asked_at + EVERY_S
        if session is None:
            return
        try:
            await self._fill(session, self._views[name])
        except ClickToDialError as error:
            account.error = error
        else:
            account.error = None
        session.learnt()

    async def _fill(self, session: AccountSession, view: AccountView) -> None:
        name, now = view.account.name, datetime.fromtimestamp(self._clocks.wall(), UTC)
        offset = timedelta(seconds=view.clock_offset_s)
        since = await self._file.run(lambda store: self._since(store, name, now))
        first = Selection(sort_order=SortOrder.ASCENDING, most=MOST_ASKED)
        query = RecordQuery(selection=first, saved_from=since + offset)
        found = await session.client.call_records(query)
        here = Viewpoint(
            name, view.account.extensions, now, view.clock_offset_s, view.account.dial_plan
        )
        names = await self._named(found.records, here)
        started = [moment for r in found.records if (moment := here.ours(r.started)) is not None]
        until = now
        if found.total > len(found.records) and started:
            # There is more than is given at once: the rest is asked for soon.
            until = max(started)
            self._accounts[name].due = self._clocks.monotonic() + AGAIN_S
        oldest = min(started, default=since)

        def keep(store: HistoryStore) -> bool:
            known = store.of_account(name, oldest - AROUND, now)
            traces = merged(found.records, known, here, names)
            store.fill(name, traces, until)
            return bool(traces)

        if await self._file.run(keep):
            self._changed()

    def _since(self, store: HistoryStore, name: AccountName, now: datetime) -> datetime:
        """From when on records are missing."""
        days = self._settings().keep_history_days
        farthest = now - min(FARTHEST_BACK, timedelta(days=days) if days else FARTHEST_BACK)
        known = store.filled_until(name)
        if known is None:
            return farthest
        missing = store.first_unsettled(name, now - timedelta(days=2))
        since = min(known - OVERLAP, missing or known)
        return max(since, farthest)

    async def _named(self, records: tuple[CallRecord, ...], here: Viewpoint) -> Mapping[str, Peer]:
        numbers = {other_number(record, here) for record in records} - {""}
        return {n: await self._names.named(Peer(n), here.plan) for n in numbers}
