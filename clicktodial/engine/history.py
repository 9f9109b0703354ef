"""The history desk: answers what the face asks about past calls, and keeps what becomes of calls.

The disk is touched in the storage thread alone. A file that fails is told of once; calls are shown
and made as ever.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from clicktodial.engine import history_messages as h
from clicktodial.engine.history_file import HistoryFile
from clicktodial.engine.history_fill import HistoryFiller
from clicktodial.engine.messages import Trouble
from clicktodial.engine.pace import AFTER_CRASH_S
from clicktodial.engine.recorder import Recorder, lists_of
from clicktodial.errors import ClickToDialError, UnknownCallError
from clicktodial.model.history import Outcome

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from pathlib import Path

    from clicktodial.engine.clocks import Clocks
    from clicktodial.engine.deadlines import Instant
    from clicktodial.engine.handlers import Handlers
    from clicktodial.engine.history_file import Ref
    from clicktodial.engine.messages import Notice
    from clicktodial.engine.session import AccountSession, CallerNames
    from clicktodial.model.calls import AccountName
    from clicktodial.model.history import PastCall, Trace
    from clicktodial.model.settings import Settings
    from clicktodial.model.snapshot import Snapshot
    from clicktodial.storage.history import HistoryStore
    from clicktodial.storage.worker import Worker

_Result = TypeVar("_Result")

RECENT = 5
"""So many people are told of as called or calling last."""
MOST_LISTED = 1000
"""So many calls at most are told at once."""
PRUNE_EVERY_S = 24 * 3600.0
SEEN_EVERY_S = 30.0
"""So often it is written down that calls go on: no poll costs a write."""


class _Sight(NamedTuple):
    """What was to be seen at a moment, and when each account's newest list had come."""

    snapshot: Snapshot
    now: Instant
    lists: Mapping[AccountName, float | None]


class HistoryDesk:
    """Used on the engine's loop, from ``run`` to ``close``."""

    def __init__(
        self,
        path: Path,
        worker: Worker,
        *,
        clocks: Clocks,
        settings: Callable[[], Settings],
        sessions: Mapping[AccountName, AccountSession],
        names: CallerNames,
        tell: Callable[[Notice], None],
        note_crash: Callable[[Exception], ClickToDialError],
    ) -> None:
        self._note_crash = note_crash
        self._clocks, self._settings, self._tell = clocks, settings, tell
        self._file = HistoryFile(path, worker, self._trouble)
        self._filler = HistoryFiller(
            self._file,
            sessions=sessions,
            names=names,
            clocks=clocks,
            settings=settings,
            changed=self._changed,
        )
        self._is_failing = False
        self._news = asyncio.Event()
        self._recorder = Recorder()
        self._early: list[_Sight] | None = []
        self._has_crashed = False
        self._unkept: dict[Ref, Trace] = {}
        self._kept_at = float("-inf")
        self._is_changed = False
        self._snapshot: Snapshot | None = None

    def handlers(self) -> Handlers:
        """What carries out which command."""
        return {
            h.ListHistory: self._list,
            h.NoteHistory: self._note,
            h.NoteCall: self._note_call,
            h.SettleMissed: self._settle,
            h.DeleteHistory: self._delete,
            h.UndeleteHistory: self._undelete,
            h.ExportHistory: self._export,
        }

    # ---- life

    async def run(self) -> None:
        """Keep what becomes of calls, and tell how the history stands after each change; never
        ends by itself."""
        await self._whatever_happens(self._record)

    async def fill(self) -> None:
        """Ask phone systems for what was not seen; never ends by itself."""
        await self._whatever_happens(self._filler.run)

    async def _whatever_happens(self, work: Callable[[], Awaitable[None]]) -> None:
        """A fault of our own is told, once, and the work goes on."""
        while True:
            try:
                await work()
            except Exception as error:  # noqa: BLE001 - see above
                self._crashed(error)
                await asyncio.sleep(AFTER_CRASH_S)

    async def _record(self) -> None:
        if self._early is not None:
            await self._remember()
        self._changed()
        prune_at = self._clocks.monotonic()
        while True:
            if self._clocks.monotonic() >= prune_at:
                prune_at = self._clocks.monotonic() + PRUNE_EVERY_S
                await self._prune()
            self._news.clear()
            await self._keep()
            if self._is_changed:
                self._is_changed = False
                await self._tell_changed()
            await self._wait(prune_at)

    async def close(self) -> None:
        """Keep what is not kept yet, and release the file."""
        if self._early is None:
            await self._keep(now=True)
        await self._file.close()

    async def _remember(self) -> None:
        """Take up the calls that went on when the program ended last."""
        now = self._now()
        known = await self._tried(lambda store: store.unsettled(now)) or ()
        ids = self._recorder.remember(known)
        await self._tried(lambda _store: self._file.know(ids))
        early, self._early = self._early or [], None
        for sight in early:
            self._see(sight)

    async def _wait(self, prune_at: float) -> None:
        """Until there is something to do."""
        until = prune_at
        if self._recorder.is_anything_live or self._unkept:
            until = min(until, self._clocks.monotonic() + SEEN_EVERY_S)
        try:
            async with asyncio.timeout(max(0.0, until - self._clocks.monotonic())):
                await self._news.wait()
        except TimeoutError:
            return

    def _changed(self) -> None:
        self._is_changed = True
        self._news.set()

    # ---- calls

    def saw(self, snapshot: Snapshot, now: Instant) -> None:
        """The calls as they are now. Called at each list, also when nothing has changed: that
        costs nothing. Never raises: calls are shown whatever becomes of their history."""
        sight = _Sight(snapshot, now, lists_of(snapshot))
        if self._early is not None:
            self._early.append(sight)
            return
        try:
            self._see(sight)
        except Exception as error:  # noqa: BLE001 - see above
            self._crashed(error)

    def _see(self, sight: _Sight) -> None:
        changes = self._recorder.saw(*sight)
        if sight.snapshot is not self._snapshot:
            self._snapshot = sight.snapshot
            self._filler.saw(sight.snapshot)
        for trace in changes.values():
            if trace.call.outcome in {Outcome.END_NOT_SEEN, Outcome.UNKNOWN}:
                self._filler.wish(trace.call.account)
        if changes:
            self._unkept.update(changes)
            self._news.set()

    def _crashed(self, error: Exception) -> None:
        trouble = self._note_crash(error)
        if not self._has_crashed:
            self._has_crashed = True
            self._trouble(trouble)

    async def _keep(self, *, now: bool = False) -> None:
        """Write what is known, and at times until when calls have been seen."""
        is_time = now or self._clocks.monotonic() - self._kept_at >= SEEN_EVERY_S
        seen = self._recorder.seen_until() if is_time else {}
        changes, self._unkept = self._unkept, {}
        if is_time:
            self._kept_at = self._clocks.monotonic()
        if not changes and not seen:
            return
        if await self._tried(lambda store: self._file.keep(store, changes, seen)):
            self._is_changed = self._is_changed or bool(changes)
        else:
            # They are tried again; what is known of a call by then counts.
            self._unkept = {**changes, **self._unkept}

    async def _prune(self) -> None:
        days = self._settings().keep_history_days
        if days:
            before = self._now() - timedelta(days=days)
            if await self._tried(lambda store: store.prune(before)):
                self._changed()

    async def _tell_changed(self) -> None:
        def look(store: HistoryStore) -> h.HistoryChanged:
            return h.HistoryChanged(store.missed(), tuple(store.recent(RECENT)))

        told = await self._tried(look)
        if told is not None:
            self._tell(told)

    # ---- for other desks

    async def last_contact(self, number: str, before: datetime | None = None) -> PastCall | None:
        """The newest call with this number, in any notation, that began ``before``."""
        return await self._tried(lambda store: store.last_contact(number, before))

    async def recent(self, text: str, amount: int) -> tuple[PastCall, ...]:
        """The last call with each of ``amount`` people whom the text finds, the newest first."""
        found = await self._tried(lambda store: store.recent(amount, text))
        return tuple(found or ())

    async def renamed(self, old: AccountName, new: AccountName) -> None:
        """The account has another name: so have its calls."""
        self._recorder.renamed(old, new)
        await self._tried(lambda store: store.rename_account(old, new))
        self._changed()

    # ---- commands

    async def _list(self, command: h.ListHistory) -> None:
        first, amount = max(0, command.first), min(command.amount, MOST_LISTED)
        found = await self._tried(lambda store: store.page(command.query, first, amount))
        total, calls = found or (0, [])
        self._tell(h.HistoryListed(command.serial, total, first, tuple(calls)))

    async def _note(self, command: h.NoteHistory) -> None:
        await self._change(lambda store: store.note(command.id, command.note))

    async def _note_call(self, command: h.NoteCall) -> None:
        await self._keep()
        ref = self._recorder.ref_of(command.account, command.call_id)
        identity = await self._tried(lambda _store: self._file.id_of(ref)) if ref else None
        if identity is None:
            raise UnknownCallError(command.call_id)
        await self._change(lambda store: store.note(identity, command.note))

    async def _settle(self, command: h.SettleMissed) -> None:
        await self._change(lambda store: store.settle_missed(command.ids))

    async def _delete(self, command: h.DeleteHistory) -> None:
        deleted = await self._change(lambda store: store.delete(command.ids, command.query))
        self._tell(h.HistoryDeleted(deleted.batch, deleted.amount))

    async def _undelete(self, command: h.UndeleteHistory) -> None:
        await self._change(lambda store: store.undelete(command.batch))

    async def _export(self, command: h.ExportHistory) -> None:
        def write(store: HistoryStore) -> int:
            from clicktodial.storage.history_table import export

            return export(command.path, store.all(command.query))

        try:
            amount = await self._file.run(write)
        except ClickToDialError as error:
            self._tell(h.HistoryExported(command.path, 0, error))
        else:
            self._tell(h.HistoryExported(command.path, amount))

    # ---- plumbing

    async def _change(self, work: Callable[[HistoryStore], _Result]) -> _Result:
        """Do what a person has asked for. Raises ``StorageError``, which is told."""
        result = await self._file.run(work)
        self._changed()
        return result

    async def _tried(self, work: Callable[[HistoryStore], _Result]) -> _Result | None:
        """What comes of it; ``None`` when the file fails, which is told once."""
        try:
            result = await self._file.run(work)
        except ClickToDialError as error:
            if not self._is_failing:
                self._is_failing = True
                self._trouble(error)
            return None
        self._is_failing = False
        return result

    def _trouble(self, error: ClickToDialError) -> None:
        self._tell(Trouble(error))

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._clocks.wall(), UTC)
