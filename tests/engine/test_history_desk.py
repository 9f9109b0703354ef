from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from clicktodial.engine import history_messages as h
from clicktodial.engine.clocks import Clocks
from clicktodial.engine.history import HistoryDesk
from clicktodial.engine.messages import Trouble
from clicktodial.engine.recorder import Recorder
from clicktodial.engine.store import CallStore
from clicktodial.errors import ClickToDialError, RefusedError, StorageError, UnknownCallError
from clicktodial.model.calls import AccountName, Call, CallState, call_id
from clicktodial.model.history import HistoryQuery, Outcome
from clicktodial.model.records import CallRecord, CallRecords, Flow
from clicktodial.model.settings import Settings
from clicktodial.pbx.protocol import Listing, RecordQuery
from clicktodial.storage.history import HistoryStore
from tests.engine.desk import AtOnce, Nobody
from tests.engine.making import ACCOUNT, WORK, make_call
from tests.history_making import ANNA, BERT, NOON, trace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from clicktodial.model.history import PastCall
    from tests.engine.conftest import VirtualLoop

pytestmark = pytest.mark.anyio


class Bench:
    """A desk on a real file, and what it told."""

    def __init__(self, path: Path, clocks: Clocks) -> None:
        self.told: list[Any] = []
        self.crashes: list[Exception] = []
        self.settings = Settings()
        self.sessions: dict[AccountName, Any] = {}
        self.path = path
        self.desk = HistoryDesk(
            path,
            AtOnce("storage"),
            clocks=clocks,
            settings=lambda: self.settings,
            sessions=self.sessions,
            names=Nobody(),
            tell=self.told.append,
            note_crash=self.note_crash,
        )

    def note_crash(self, error: Exception) -> ClickToDialError:
        self.crashes.append(error)
        return ClickToDialError("crashed")

    async def does(self, command: Any) -> Any:  # noqa: ANN401 - whatever was answered
        await self.desk.handlers()[type(command)](command)
        return self.told[-1] if self.told else None


@pytest.fixture
def clocks(loop: VirtualLoop) -> Clocks:
    """It is an hour after noon, in virtual time."""
    start = NOON.timestamp() + 3600 - loop.time()
    return Clocks(monotonic=loop.time, wall=lambda: start + loop.time())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "history.sqlite3"
    store, _ = HistoryStore.open(path)
    store.keep([trace(1), trace(2, number=BERT, outcome=Outcome.MISSED)])
    store.close()
    return path


@pytest.fixture
async def bench(path: Path, clocks: Clocks) -> AsyncIterator[Bench]:
    made = Bench(path, clocks)
    yield made
    await made.desk.close()


async def test_a_page_is_told_with_its_serial(bench: Bench) -> None:
    listed = await bench.does(h.ListHistory(HistoryQuery(), 1, 10, serial=7))
    assert (listed.serial, listed.total, listed.first) == (7, 2, 1)
    assert [call.peer.number for call in listed.calls] == [ANNA]


async def test_notes_and_deletions(bench: Bench, tmp_path: Path) -> None:
    listed = await bench.does(h.ListHistory(HistoryQuery(), 0, 10, serial=1))
    first = listed.calls[0].id
    await bench.does(h.NoteHistory(first, "again on Monday"))
    deleted = await bench.does(h.DeleteHistory(ids=(first,)))
    assert deleted.amount == 1
    await bench.does(h.UndeleteHistory(deleted.batch))
    listed = await bench.does(h.ListHistory(HistoryQuery(text="monday"), 0, 10, serial=2))
    assert [call.note for call in listed.calls] == ["again on Monday"]
    exported = await bench.does(h.ExportHistory(HistoryQuery(), tmp_path / "calls.csv"))
    assert (exported.amount, exported.error) == (2, None)
    exported = await bench.does(h.ExportHistory(HistoryQuery(), tmp_path / "no" / "calls.csv"))
    assert isinstance(exported.error, StorageError)


async def test_what_others_ask(bench: Bench) -> None:
    last = await bench.desk.last_contact("0470 12 34 56")
    assert last is not None
    assert last.peer.number == ANNA
    assert [call.peer.number for call in await bench.desk.recent("", 5)] == [BERT, ANNA]
    assert [call.peer.number for call in await bench.desk.recent("0470", 5)] == [ANNA]


async def test_a_file_that_fails_is_told_once_and_answers_stay_empty(
    tmp_path: Path, clocks: Clocks
) -> None:
    (tmp_path / "history.sqlite3").mkdir()
    bench = Bench(tmp_path / "history.sqlite3", clocks)
    for serial in (1, 2):
        listed = await bench.does(h.ListHistory(HistoryQuery(), 0, 10, serial=serial))
        assert listed == h.HistoryListed(serial, 0, 0, ())
    assert len([one for one in bench.told if isinstance(one, Trouble)]) == 1


class Day:
    """A store whose snapshots the desk sees, in virtual time."""

    def __init__(self, bench: Bench, clocks: Clocks) -> None:
        self.bench, self.clocks, self.store = bench, clocks, CallStore()
        self.store.set_accounts([ACCOUNT])
        self.work = [asyncio.create_task(w()) for w in (bench.desk.run, bench.desk.fill)]

    async def lists(self, *calls: Call) -> None:
        now = self.clocks.now()
        self.store.listed(WORK, Listing(calls), now, now)
        self.bench.desk.saw(self.store.snapshot(), now)
        await asyncio.sleep(1)

    async def ends(self) -> None:
        for task in self.work:
            task.cancel()
        await asyncio.gather(*self.work, return_exceptions=True)

    async def unchanged(self) -> None:
        now = self.clocks.now()
        self.store.unchanged(WORK, now, now)
        self.bench.desk.saw(self.store.snapshot(), now)
        await asyncio.sleep(1)

    async def calls(self) -> tuple[PastCall, ...]:
        listed = await self.bench.does(h.ListHistory(HistoryQuery(account=WORK), 0, 10, serial=9))
        calls: tuple[PastCall, ...] = listed.calls
        return calls


@pytest.fixture
async def day(bench: Bench, clocks: Clocks) -> AsyncIterator[Day]:
    made = Day(bench, clocks)
    yield made
    await made.ends()


def fresh(clocks: Clocks, name: str = "a1") -> Call:
    began = datetime.fromtimestamp(clocks.wall(), UTC)
    return replace(make_call(name, CallState.INCOMING), started=began)


async def test_each_change_is_kept_and_told_at_once(bench: Bench, day: Day, clocks: Clocks) -> None:
    await day.lists()
    assert bench.told[-1] == h.HistoryChanged(1, bench.told[-1].recent)
    assert len(bench.told[-1].recent) == 2
    await day.lists(fresh(clocks))
    assert bench.told[-1].recent[0].outcome is Outcome.GOING_ON
    await day.lists()
    assert bench.told[-1].missed == 2
    assert [call.outcome for call in await day.calls()] == [Outcome.MISSED]
    assert bench.crashes == []


async def test_until_when_a_call_was_seen_is_written_at_times_and_at_the_end(
    bench: Bench, day: Day, clocks: Clocks
) -> None:
    await day.lists()
    call = fresh(clocks)
    await day.lists(call)
    (first,) = await day.calls()
    for _ in range(10):
        await day.unchanged()
    assert (await day.calls())[0].last_seen == first.last_seen
    for _ in range(30):
        await day.unchanged()
    (later,) = await day.calls()
    assert timedelta(seconds=25) < later.last_seen - first.last_seen < timedelta(seconds=41)
    await bench.desk.close()
    (last,) = await day.calls()
    assert last.last_seen - first.last_seen == timedelta(seconds=40)


async def test_what_is_seen_while_the_file_is_opened_counts(bench: Bench, clocks: Clocks) -> None:
    store, _ = HistoryStore.open(bench.path)
    going = trace(3, account=WORK, call_id="old", outcome=Outcome.GOING_ON, ended=None)
    store.keep([going])
    store.close()
    day = Day(bench, clocks)
    bench.desk.saw(day.store.snapshot(), clocks.now())
    await day.lists(fresh(clocks))
    await day.lists(fresh(clocks, "a2"))
    await day.ends()
    assert [(c.call_id, c.outcome) for c in await day.calls()] == [
        ("a2", Outcome.GOING_ON),
        ("a1", Outcome.MISSED),
        ("old", Outcome.END_NOT_SEEN),
    ]


async def test_a_note_on_a_call_that_goes_on(bench: Bench, day: Day, clocks: Clocks) -> None:
    await day.lists(fresh(clocks))
    await bench.does(h.NoteCall(WORK, call_id("a1"), "asked for Bert"))
    await day.lists()
    assert [call.note for call in await day.calls()] == ["asked for Bert"]
    with pytest.raises(UnknownCallError):
        await bench.does(h.NoteCall(WORK, call_id("a7"), "nobody"))


async def test_old_calls_go_when_the_settings_say_so(bench: Bench, day: Day) -> None:
    bench.settings = Settings(keep_history_days=0)
    await asyncio.sleep(1)
    assert (await bench.does(h.ListHistory(HistoryQuery(), 0, 10, serial=1))).total == 2
    store, _ = HistoryStore.open(bench.path)
    long_ago = datetime(2023, 1, 1, tzinfo=UTC)
    old = trace(0)
    store.keep([replace(old, call=replace(old.call, began=long_ago))])
    store.close()
    bench.settings = Settings(keep_history_days=90)
    await asyncio.sleep(24 * 3600)
    assert (await bench.does(h.ListHistory(HistoryQuery(), 0, 10, serial=2))).total == 2


async def test_what_could_not_be_written_is_written_later(
    bench: Bench, day: Day, clocks: Clocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    await day.lists()
    with monkeypatch.context() as patch:
        patch.setattr(HistoryStore, "keep", full_disk)
        await day.lists(fresh(clocks))
        await day.lists(fresh(clocks), fresh(clocks, "a2"))
    assert len([one for one in bench.told if isinstance(one, Trouble)]) == 1
    await asyncio.sleep(31)
    assert {call.call_id for call in await day.calls()} == {"a1", "a2"}


def full_disk(*_: object) -> NoReturn:
    title = "The disk is full"
    raise StorageError(title)


async def test_a_fault_of_ours_is_told_once_and_disturbs_no_call(
    bench: Bench, day: Day, clocks: Clocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    await day.lists()
    with monkeypatch.context() as patch:
        patch.setattr(Recorder, "saw", lambda *_: 1 / 0)
        await day.lists(fresh(clocks))
        await day.lists()
    assert len(bench.crashes) == 2
    assert len([one for one in bench.told if isinstance(one, Trouble)]) == 1
    # The row of the one that ended meanwhile is still shown, so that it is not lost.
    await day.lists(fresh(clocks, "a2"))
    assert [call.call_id for call in await day.calls()] == ["a2", "a1"]


class Records:
    """A session whose phone system keeps records."""

    def __init__(self, clocks: Clocks) -> None:
        self.client, self._clocks = self, clocks
        self.asked: list[tuple[float, RecordQuery]] = []
        self.records: tuple[CallRecord, ...] = ()
        self.total = 0
        self.error: ClickToDialError | None = None

    async def call_records(self, query: RecordQuery) -> CallRecords:
        self.asked.append((self._clocks.monotonic(), query))
        if self.error is not None:
            raise self.error
        return CallRecords(self.records, max(self.total, len(self.records)))

    def learnt(self) -> None:
        """See ``AccountSession``."""


async def test_records_are_asked_for_after_the_start_a_gap_and_each_hour(
    bench: Bench, day: Day, clocks: Clocks
) -> None:
    pbx = bench.sessions[WORK] = Records(clocks)
    pbx.error = RefusedError(500, "no")
    await day.lists()
    await asyncio.sleep(10)
    assert len(pbx.asked) == 1
    (_, first) = pbx.asked[0]
    assert first.saved_from is not None
    now = datetime.fromtimestamp(clocks.wall(), UTC)
    assert timedelta(days=30) < now - first.saved_from < timedelta(days=32)
    assert not [one for one in bench.told if isinstance(one, Trouble)]
    pbx.error = None
    day.store.gap()
    bench.desk.saw(day.store.snapshot(), clocks.now())
    await day.lists()
    await asyncio.sleep(70)
    assert len(pbx.asked) == 2
    await asyncio.sleep(3600)
    assert len(pbx.asked) == 3
    (at, last) = pbx.asked[-1]
    assert at - pbx.asked[-2][0] == pytest.approx(3600, abs=1)
    assert last.saved_from is not None
    assert now - last.saved_from < timedelta(minutes=16)
    assert bench.crashes == []


async def test_an_account_that_keeps_no_records_is_not_asked(
    bench: Bench, day: Day, clocks: Clocks
) -> None:
    pbx = bench.sessions[WORK] = Records(clocks)
    day.store.accounts.offered(WORK, frozenset())
    await day.lists()
    await asyncio.sleep(7200)
    assert pbx.asked == []


async def test_what_is_more_than_is_given_at_once_is_asked_for_soon(
    bench: Bench, day: Day, clocks: Clocks
) -> None:
    pbx = bench.sessions[WORK] = Records(clocks)
    began = datetime.fromtimestamp(clocks.wall() - 86400, UTC)
    pbx.records = (CallRecord("r1", ANNA, "0003*210", started=began, flow=Flow.INCOMING),)
    pbx.total = 7000
    await day.lists()
    await asyncio.sleep(30)
    assert [call.call_id for call in await day.calls()] == ["r1"]
    await asyncio.sleep(60)
    assert len(pbx.asked) == 2
    (_, query) = pbx.asked[-1]
    assert query.saved_from is not None
    assert query.saved_from == began - timedelta(minutes=15)
    assert len(await day.calls()) == 1
