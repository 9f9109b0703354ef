from __future__ import annotations

import csv
import io
import os
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.model.calls import AccountName, Direction
from clicktodial.model.history import Outcome
from clicktodial.storage.history import HistoryStore
from clicktodial.storage.paths import Paths
from tests.history_making import ANNA, BERT, NOON, trace

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Cli


@pytest.fixture
def past(nobody: Cli) -> Cli:
    """A command line whose history holds three calls."""
    store, _ = HistoryStore.open(Paths.from_environment(os.environ).history_file)
    placed = trace(2, direction=Direction.OUTGOING, number=BERT, name="Bert", duration_s=42)
    lost = trace(3, outcome=Outcome.END_NOT_SEEN, account=AccountName("home"))
    lost = replace(lost, call=replace(lost.call, ended=None))
    store.keep([trace(1, outcome=Outcome.MISSED, name="Zoë"), placed, lost])
    store.close()
    return nobody


def numbers(cli: Cli, *flags: str) -> list[str]:
    done = cli("history", *flags, "--json")
    assert done.code == 0, done.err
    calls: list[dict[str, Any]] = done.document["calls"]
    return [call["number"] for call in calls]


def test_past_calls_are_shown_the_newest_first(past: Cli) -> None:
    document = past("history", "--json").document
    assert (document["total"], document["missed"]) == (3, 1)
    assert [call["outcome"] for call in document["calls"]] == ["end_not_seen", "answered", "missed"]
    placed = document["calls"][1]
    assert set(placed) == {
        *("id", "account", "call_id", "direction", "outcome", "number", "name", "company"),
        *("extension", "via", "target", "began", "answered", "ended", "first_seen", "last_seen"),
        *("duration_s", "returned", "note"),
    }
    assert placed["began"] == (NOON + timedelta(minutes=2)).isoformat()
    assert document["calls"][0]["ended"] is None


def test_a_person_sees_a_table(past: Cli) -> None:
    lines = past("history").out.splitlines()
    assert lines[0].split() == ["Time", "Number", "Name", "Outcome", "Duration", "Note"]
    assert "end not seen" in lines[1]
    assert "Bert" in lines[2]
    assert "0:42" in lines[2]
    assert "Missed" in lines[3]


def test_calls_are_chosen(past: Cli) -> None:
    assert numbers(past, "--missed") == [ANNA]
    assert numbers(past, "--kind", "placed") == [BERT]
    assert numbers(past, "--account", "home") == [ANNA]
    assert numbers(past, "--search", "zoe") == [ANNA]
    assert numbers(past, "--search", "02 555") == [BERT]
    assert numbers(past, "--from", "2026-03-03") == []
    assert numbers(past, "--to", "2026-03-03") == [ANNA, BERT, ANNA]
    assert numbers(past, "--most", "1") == [ANNA]
    assert "2 more are not shown" in past("history", "--most", "1").err
    assert "no such call" in past("history", "--search", "nobody").err


def test_calls_are_exported(past: Cli, tmp_path: Path) -> None:
    file = tmp_path / "calls.csv"
    done = past("history", "--export", str(file), "--json")
    assert done.document == {"exported": 3, "file": str(file)}
    rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"))))
    assert [row["Outcome"] for row in rows] == ["end_not_seen", "answered", "missed"]
    done = past("history", "--export", str(tmp_path / "no" / "calls.csv"), "--json")
    assert (done.code, "cannot be written" in done.document["error"]["title"]) == (1, True)


def test_without_any_history_nothing_is_wrong(nobody: Cli) -> None:
    done = nobody("history")
    assert (done.code, done.out) == (0, "")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--kind", "all"],
        ["--missed", "--kind", "placed"],
        ["--most", "0"],
        ["--from", "yesterday"],
        ["--export", "calls.csv", "--most", "3"],
    ],
)
def test_wrong_usage_ends_with_2(nobody: Cli, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        nobody("history", *arguments)
    assert caught.value.code == 2


def test_a_time_that_ends_before_it_begins_is_refused(nobody: Cli) -> None:
    assert nobody("history", "--from", "2026-02-01", "--to", "2026-01-01").code == 1
