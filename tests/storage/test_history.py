from __future__ import annotations

import csv
import io
import random
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import StorageError
from clicktodial.model.calls import AccountName, Direction
from clicktodial.model.history import HistoryId, HistoryKind, HistoryQuery, Outcome
from clicktodial.model.numbers import same_number
from clicktodial.storage.history import HistoryStore
from clicktodial.storage.history_table import HEADER, export
from tests.history_making import ANNA, BERT, NOON, trace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from clicktodial.model.history import PastCall, Trace

OUT = Direction.OUTGOING
ALL = HistoryQuery()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[HistoryStore]:
    opened, broken = HistoryStore.open(tmp_path / "history.sqlite3")
    assert broken is None
    yield opened
    opened.close()


def keep(store: HistoryStore, *traces: Trace) -> list[HistoryId]:
    return store.keep(traces)


def found(store: HistoryStore, query: HistoryQuery = ALL) -> list[PastCall]:
    total, calls = store.page(query, 0, 1000)
    assert total == len(calls) == store.count(query)
    assert [call.id for call in store.all(query)] == [call.id for call in calls]
    return calls


def minutes(store: HistoryStore, query: HistoryQuery = ALL) -> list[float]:
    return [(call.began - NOON).total_seconds() / 60 for call in found(store, query)]


def test_what_is_kept_comes_back_whole_and_the_newest_first(store: HistoryStore) -> None:
    first = trace(1, name="Zoë", company="Café", via="Sales", target="701", note="call back")
    later = trace(2, answered=NOON, duration_s=42, outcome=Outcome.TRANSFERRED)
    ids = keep(store, first, later)
    kept = [replace(t.call, id=i) for t, i in zip((first, later), ids, strict=True)]
    assert found(store) == kept[::-1]


def test_two_that_began_in_the_same_moment_are_two(store: HistoryStore) -> None:
    one, other = keep(store, trace(1), trace(1, number=BERT))
    assert one != other
    assert len(found(store)) == 2


def test_a_change_replaces_the_row_and_leaves_the_note(store: HistoryStore) -> None:
    going = trace(1, outcome=Outcome.GOING_ON, ended=None)
    (identity,) = keep(store, going)
    assert store.note(identity, "order 4711")
    ended = replace(going.call, id=identity, outcome=Outcome.ANSWERED, ended=NOON)
    assert keep(store, replace(going, call=ended)) == [identity]
    (call,) = found(store)
    assert (call.outcome, call.ended, call.note) == (Outcome.ANSWERED, NOON, "order 4711")
    assert len(found(store, HistoryQuery(text="4711"))) == 1
    assert store.note(identity, "")
    assert found(store, HistoryQuery(text="4711")) == []
    assert not store.note(HistoryId(5), "nobody")


def test_words_and_parts_of_numbers_are_found(store: HistoryStore) -> None:
    keep(store, trace(1, name="Zoë Müller", company="Café Zürich"), trace(2, number=BERT))
    for text in ("zoe", "ZOË", "mul", "muller zo", "cafe", "047012", "0470 12", "470123456"):
        assert minutes(store, HistoryQuery(text=text)) == [1], text
    for text in ("+32 470", "123456", "+32470123456", "zoe 0470", "zoe 324"):
        assert minutes(store, HistoryQuery(text=text)) == [1], text
    for text in ("32", "+3"):
        assert minutes(store, HistoryQuery(text=text)) == [2, 1], text
    for text in ("uller", "zoe bert", "0471", "…", '"', "zoe* OR bert", "' --"):
        assert minutes(store, HistoryQuery(text=text)) == [], text


def test_kinds_accounts_and_times_narrow_the_list(store: HistoryStore) -> None:
    home = AccountName("home")
    keep(
        store,
        trace(1, outcome=Outcome.MISSED, number=BERT),
        trace(2, direction=OUT, account=home),
        trace(3, direction=OUT, outcome=Outcome.PEER_LEG_FAILED),
        trace(4, direction=OUT, outcome=Outcome.REFUSED, account=home),
        trace(5, account=home),
    )
    kinds = {
        HistoryKind.MISSED: [1],
        HistoryKind.PLACED: [4, 3, 2],
        HistoryKind.RECEIVED: [5, 1],
        HistoryKind.FAILED: [4, 3],
    }
    for kind, expected in kinds.items():
        assert minutes(store, HistoryQuery(kind=kind)) == expected
        assert minutes(store, HistoryQuery(kind=kind, text="32")) == expected
    assert minutes(store, HistoryQuery(account=home)) == [5, 4, 2]
    assert minutes(store, HistoryQuery(account=home, kind=HistoryKind.FAILED)) == [4]
    since, until = NOON + timedelta(minutes=2), NOON + timedelta(minutes=4)
    assert minutes(store, HistoryQuery(since=since, until=until)) == [4, 3, 2]
    assert minutes(store, HistoryQuery(since=since, text="324", kind=HistoryKind.PLACED)) == [
        4,
        3,
        2,
    ]
    numbers = HistoryQuery(numbers=("02 555 12 34", "7"))
    assert minutes(store, numbers) == [1]
    assert minutes(store, replace(numbers, kind=HistoryKind.PLACED)) == []
    assert minutes(store, replace(numbers, text="3225", account=AccountName("office"))) == [1]


def test_every_page_is_a_piece_of_the_whole_list(store: HistoryStore) -> None:
    order = list(range(200))
    random.Random(7).shuffle(order)
    keep(store, *(trace(minute) for minute in order))
    for query in (ALL, HistoryQuery(text="0470"), HistoryQuery(kind=HistoryKind.RECEIVED)):
        for first in (0, 1, 49, 99, 100, 101, 150, 190, 199, 200, 5000):
            total, calls = store.page(query, first, 30)
            assert total == 200
            began = [(call.began - NOON).total_seconds() / 60 for call in calls]
            assert began == list(range(199, -1, -1))[first : first + 30]


@pytest.mark.parametrize("returned_from", ["0470 12 34 56", "0032470123456", ANNA])
def test_a_missed_call_is_returned_by_a_later_one(store: HistoryStore, returned_from: str) -> None:
    keep(store, trace(1, outcome=Outcome.MISSED), trace(2, outcome=Outcome.MISSED, number=BERT))
    assert store.missed() == 2
    keep(store, trace(0, direction=OUT))
    assert store.missed() == 2
    keep(store, trace(3, direction=OUT, outcome=Outcome.REFUSED))
    assert store.missed() == 2
    keep(store, trace(4, direction=OUT, number=returned_from, account=AccountName("home")))
    assert store.missed() == 1
    assert [call.returned for call in found(store)][-3:] == [False, True, False]
    # One that is heard of only later, when it was returned already.
    keep(store, trace(3.5, outcome=Outcome.MISSED))
    assert store.missed() == 1
    keep(store, trace(5, outcome=Outcome.MISSED))
    assert store.missed() == 2


def test_missed_calls_are_settled_by_hand(store: HistoryStore) -> None:
    one, *_ = keep(store, *(trace(m, outcome=Outcome.MISSED, number="") for m in range(3)))
    keep(store, trace(9, number=""))
    assert store.settle_missed([one]) == 1
    assert store.missed() == 2
    assert store.settle_missed() == 2
    assert store.missed() == 0


def test_what_is_deleted_can_be_brought_back_and_is_found_again(store: HistoryStore) -> None:
    ids = keep(store, *(trace(minute, name="Zoë") for minute in range(10)))
    one = store.delete(ids[:2])
    assert one.amount == 2
    rest = store.delete(query=HistoryQuery(text="zoe"))
    assert (rest.amount, found(store), found(store, HistoryQuery(text="zoe"))) == (8, [], [])
    assert store.undelete(rest.batch) == 8
    assert len(found(store, HistoryQuery(text="zoe"))) == 8
    # A call that goes on is kept up to date also while it is deleted.
    late = replace(trace(0), call=replace(trace(0).call, id=ids[0], via="Sales"))
    assert keep(store, late) == [ids[0]]
    assert len(found(store)) == 8
    assert store.undelete(one.batch) == 2
    assert found(store)[-1].via == "Sales"
    assert store.undelete(one.batch) == 0
    last = store.delete(ids[:1])
    store.forget_deleted()
    assert store.undelete(last.batch) == 0


def test_deleting_all_that_is_shown_leaves_the_call_that_goes_on(store: HistoryStore) -> None:
    going, *_ = keep(store, trace(9, outcome=Outcome.GOING_ON, ended=None), trace(1), trace(2))
    assert store.delete(query=HistoryQuery()).amount == 2
    assert [call.id for call in store.all(HistoryQuery())] == [going]


def test_old_calls_are_pruned_but_not_one_that_goes_on(store: HistoryStore) -> None:
    keep(store, trace(0, outcome=Outcome.GOING_ON), *(trace(m) for m in range(1, 6)))
    assert store.prune(NOON + timedelta(minutes=4)) == 3
    assert minutes(store) == [5, 4, 0]
    assert minutes(store, HistoryQuery(text="0470")) == [5, 4, 0]


def test_an_account_takes_its_calls_along_to_its_new_name(store: HistoryStore) -> None:
    office, work = AccountName("office"), AccountName("work")
    (identity, _) = keep(store, trace(1), trace(2))
    store.fill(office, [], NOON)
    deleted = store.delete([identity])
    store.rename_account(office, work)
    store.undelete(deleted.batch)
    assert {call.account for call in found(store)} == {work}
    assert store.filled_until(work) == NOON
    assert store.filled_until(office) is None


def test_recent_people_are_told_once_each(store: HistoryStore) -> None:
    keep(store, trace(1, number=BERT, name="Bert"), trace(2, name="Anna"), trace(3, number=""))
    keep(store, trace(4, number="0470 123 456", name="Anna"))
    assert [call.peer.number for call in store.recent(5)] == ["0470 123 456", BERT]
    assert [call.peer.number for call in store.recent(5, "bert")] == [BERT]
    assert len(store.recent(1)) == 1
    last = store.last_contact(ANNA)
    assert last is not None
    assert same_number(last.peer.number, ANNA)
    earlier = store.last_contact(ANNA, last.began)
    assert earlier is not None
    assert earlier.began == NOON + timedelta(minutes=2)
    assert store.last_contact("") is None


def test_two_programs_use_the_file_at_once(store: HistoryStore, tmp_path: Path) -> None:
    other, _ = HistoryStore.open(tmp_path / "history.sqlite3")
    keep(store, trace(1))
    assert other.count(ALL) == 1
    keep(other, trace(2))
    assert store.count(ALL) == other.count(ALL) == 2
    other.close()


def test_a_broken_file_is_kept_aside(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    path.write_bytes(b"no database" * 1000)
    opened, broken = HistoryStore.open(path)
    assert broken is not None
    assert opened.count(ALL) == 0
    opened.close()
    assert len(list(tmp_path.glob("history.sqlite3.broken-*"))) == 1


def test_the_table_opens_in_a_spreadsheet_and_runs_nothing(
    store: HistoryStore, tmp_path: Path
) -> None:
    keep(store, trace(1, name="=cmd()", note='He said "yes",\nthen left', number="+32470123456"))
    path = tmp_path / "calls.csv"
    assert export(path, store.all(ALL)) == 1
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.endswith(b"\r\n")
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    assert rows[0] == list(HEADER)
    row = dict(zip(*rows, strict=True))
    assert (row["Name"], row["Number"]) == ("'=cmd()", "'+32470123456")
    assert row["Note"] == 'He said "yes",\nthen left'
    assert row["Began"][-6] in "+-"


def test_a_table_that_cannot_be_written_is_an_error(store: HistoryStore, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be written"):
        export(tmp_path / "missing" / "calls.csv", store.all(ALL))
