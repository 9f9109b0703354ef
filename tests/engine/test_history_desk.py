from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.engine import history_messages as h
from clicktodial.engine.clocks import Clocks
from clicktodial.engine.history import HistoryDesk
from clicktodial.engine.messages import Trouble
from clicktodial.errors import StorageError
from clicktodial.model.history import HistoryQuery, Outcome
from clicktodial.model.settings import Settings
from clicktodial.storage.history import HistoryStore
from tests.engine.desk import AtOnce, Nobody
from tests.history_making import ANNA, BERT, trace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

pytestmark = pytest.mark.anyio


class Bench:
    """A desk on a real file, and what it told."""

    def __init__(self, path: Path) -> None:
        self.told: list[Any] = []
        self.desk = HistoryDesk(
            path,
            AtOnce("storage"),
            clocks=Clocks(),
            settings=Settings,
            sessions={},
            names=Nobody(),
            tell=self.told.append,
        )

    async def does(self, command: Any) -> Any:  # noqa: ANN401 - whatever was answered
        await self.desk.handlers()[type(command)](command)
        return self.told[-1] if self.told else None


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "history.sqlite3"
    store, _ = HistoryStore.open(path)
    store.keep([trace(1), trace(2, number=BERT, outcome=Outcome.MISSED)])
    store.close()
    return path


@pytest.fixture
async def bench(path: Path) -> AsyncIterator[Bench]:
    made = Bench(path)
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


async def test_a_file_that_fails_is_told_once_and_answers_stay_empty(tmp_path: Path) -> None:
    (tmp_path / "history.sqlite3").mkdir()
    bench = Bench(tmp_path / "history.sqlite3")
    for serial in (1, 2):
        listed = await bench.does(h.ListHistory(HistoryQuery(), 0, 10, serial=serial))
        assert listed == h.HistoryListed(serial, 0, 0, ())
    assert len([one for one in bench.told if isinstance(one, Trouble)]) == 1
