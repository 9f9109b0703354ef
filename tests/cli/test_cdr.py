from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.cli.arguments import end_moment, moment
from clicktodial.sim.people import MINE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from clicktodial.sim.server import Sim
    from tests.cli.conftest import Cli

ANNA = "+442079460018"
JOHN = "+12025550143"


@pytest.fixture
def in_brussels(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer whose clock stands an hour (in summer two) ahead of UTC."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture
def over(sim: Sim, talking: Callable[..., str]) -> list[str]:
    """The ids of two calls that were answered and are over, and of one that was missed."""
    first = talking(ANNA)
    sim.advance(30)
    sim.control("hangup")
    second = talking(JOHN)
    sim.advance(10)
    sim.control("hangup")
    sim.control("phones", phone=MINE, pickup="never")
    missed = sim.incoming(ANNA)
    sim.advance(60)
    assert sim.state()["calls"] == []
    return [first, second, missed]


def records(cli: Cli, *flags: str) -> list[dict[str, Any]]:
    done = cli("cdr", *flags, "--json")
    assert done.code == 0, done.err
    found = done.document["records"]
    assert isinstance(found, list)
    return found


def ids(cli: Cli, *flags: str) -> list[str]:
    return [record["id"] for record in records(cli, *flags)]


def now(sim: Sim) -> datetime:
    return datetime.fromtimestamp(sim.state()["now"], UTC)


def test_past_calls_are_shown(cli: Cli, over: list[str]) -> None:
    done = cli("cdr", "--json")
    assert set(done.document) == {"records", "total", "statistics"}
    found = {record["id"]: record for record in done.document["records"]}
    assert set(over) <= set(found)
    record = found[over[0]]
    assert set(record) == {
        *("id", "extension", "source", "destination", "started", "answered"),
        *("disposition", "flow", "duration_s"),
    }
    assert (record["source"], record["destination"]) == (MINE, ANNA)
    assert record["disposition"] == "answered"
    for one in done.document["statistics"]:
        assert one["direction"] in {"incoming", "outgoing"}
        assert one["total"] >= one["answered"]


def test_a_person_sees_a_table(cli: Cli, over: list[str]) -> None:
    lines = cli("cdr").out.splitlines()
    assert lines[0].split() == ["Time", "From", "To", "Outcome", "Duration", "Call", "id"]
    assert any(over[0] in line and ANNA in line and "Answered" in line for line in lines[1:])


def test_records_are_chosen_by_number_outcome_and_direction(cli: Cli, over: list[str]) -> None:
    first, second, missed = over
    assert ids(cli, "--destination", ANNA) == [first]
    assert ids(cli, "--destination", "+1 (202) 555-0143") == [second]
    assert ids(cli, "--source", ANNA) == [missed]
    assert ids(cli, "--disposition", "no-answer") == [missed]
    assert ids(cli, "--flow", "incoming") == [missed]
    assert set(ids(cli, "--flow", "outgoing")) == {first, second}


def test_records_are_chosen_by_time(cli: Cli, sim: Sim, over: list[str]) -> None:
    answered = {one["id"]: one["answered"] for one in records(cli)}
    later = (datetime.fromisoformat(answered[over[0]]) + timedelta(seconds=5)).isoformat()
    assert over[0] not in ids(cli, "--from", later)
    assert over[1] in ids(cli, "--from", later)
    assert over[0] in ids(cli, "--to", later)
    assert over[1] not in ids(cli, "--to", later)
    tomorrow = now(sim) + timedelta(days=2)
    assert ids(cli, "--from", f"{tomorrow:%Y-%m-%d}") == []


def test_there_may_be_more_than_is_shown(cli: Cli, over: list[str]) -> None:
    done = cli("cdr", "--most", "2", "--json")
    assert len(done.document["records"]) == 2
    assert done.document["total"] >= 3
    said = cli("cdr", "--most", str(done.document["total"] - 1)).err
    assert "1 more is not shown" in said
    assert cli("cdr").err == ""


def test_records_are_sorted_by_time(cli: Cli, over: list[str]) -> None:
    ascending = [one["started"] for one in records(cli, "--sort", "asc")]
    assert ascending == sorted(ascending)
    assert [one["started"] for one in records(cli, "--sort", "desc")] == ascending[::-1]


def test_no_record_is_no_error(cli: Cli) -> None:
    done = cli("cdr", "--destination", "+4999999999")
    assert (done.code, done.out) == (0, "")
    assert "no such record" in done.err


@pytest.mark.usefixtures("in_brussels")
def test_times_are_local_and_a_date_counts_to_its_end() -> None:
    assert moment("2026-01-31T09:00").isoformat() == "2026-01-31T09:00:00+01:00"
    assert moment("2026-07-31 09:00").isoformat() == "2026-07-31T09:00:00+02:00"
    assert moment("2026-01-31T09:00Z") == datetime(2026, 1, 31, 9, tzinfo=UTC)
    assert moment("2026-01-31").isoformat() == "2026-01-31T00:00:00+01:00"
    assert end_moment("2026-01-31").isoformat() == "2026-01-31T23:59:59+01:00"
    assert end_moment("2026-01-31T09:00").isoformat() == "2026-01-31T09:00:00+01:00"
    # In the night in which the clock is put back the day ends with the other offset.
    assert end_moment("2026-10-25").isoformat() == "2026-10-25T23:59:59+01:00"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--from", "2026-02-01", "--to", "2026-01-31"],
        ["--source", "anna"],
        ["--source", ""],
        ["--destination", "+"],
    ],
)
def test_what_cannot_be_is_not_asked(cli: Cli, sim: Sim, arguments: list[str]) -> None:
    done = cli("cdr", *arguments, "--json")
    assert (done.code, done.document["error"]["exit_code"]) == (1, 1)
    assert sim.log() == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["--from", "yesterday"],
        ["--to", "2026-13-01"],
        ["--from", ""],
        ["--from", "0001-01-01T00:00+14:00"],
        ["--most", "0"],
        ["--most", "many"],
        ["--flow", "unknown"],
        ["--disposition", "lost"],
        ["--sort", "up"],
        ["210"],
    ],
)
def test_wrong_usage_ends_with_2(nobody: Cli, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        nobody("cdr", *arguments)
    assert caught.value.code == 2


@pytest.mark.parametrize(
    ("fault", "code"), [("401", 3), ("403", 1), ("501", 1), ("500", 4), ("html", 4)]
)
def test_a_failure_has_its_exit_code(cli: Cli, sim: Sim, fault: str, code: int) -> None:
    sim.fault(fault)
    done = cli("cdr", "--json")
    assert (done.code, done.document["error"]["exit_code"]) == (code, code)


def test_without_an_account_there_are_no_records(nobody: Cli) -> None:
    assert nobody("cdr").code == 3
