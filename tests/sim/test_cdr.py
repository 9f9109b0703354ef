"""Call records as an independent client sees them (reference/unifiedapi.md §14)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from clicktodial.sim.server import Sim

ANNA, BUSY = "+442079460018", "+493023125017"


@pytest.fixture
def over(
    http: httpx.Client, sim: Sim, place: Callable[..., str], connected: Callable[..., str]
) -> list[str]:
    """The ids of a call that was answered and of one that was not."""
    answered = connected(ANNA)
    http.delete(f"/uapi/phoneCalls/@me/@self/{answered}").raise_for_status()
    busy = place(BUSY)
    for seconds in (0.5, 2, 0.5, 2):
        sim.advance(seconds)
    return [answered, busy]


def records(http: httpx.Client, path: str = "/uapi/cdr", **query: str) -> dict[str, Any]:
    answer = http.get(path, params=query)
    assert answer.status_code == 200, answer.text
    document: dict[str, Any] = answer.json()
    return document


def test_a_record_stands_under_its_calls_id(http: httpx.Client, over: list[str]) -> None:
    found = records(http)
    assert set(found["entry"]) == set(over)
    view = found["entry"][over[0]]["phoneCallView"][0]
    assert (view["source"], view["destination"]) == ("0003*210", ANNA)
    assert "answered" in found["entry"][over[0]]
    assert "answered" not in found["entry"][over[1]]


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ({"disposition": "0"}, [0]),
        ({"disposition": "1"}, [1]),
        ({"destination": BUSY}, [1]),
        ({"source": "210"}, [0, 1]),
        ({"flow": "4"}, [0, 1]),
        ({"flow": "8"}, []),
        ({"filterBy": "destination", "filterValue": ANNA}, [0]),
        ({"endDate": "2001-01-01T00:00:00"}, []),
        ({"startDate": "2001-01-01T00:00:00"}, [0, 1]),
    ],
)
def test_records_are_picked(
    http: httpx.Client, over: list[str], query: dict[str, str], places: list[int]
) -> None:
    assert set(records(http, **query)["entry"]) == {over[place] for place in places}


def test_a_partys_fields_bring_its_view(http: httpx.Client, over: list[str]) -> None:
    found = records(http, fields="id,source,destination,disposition,answered")
    assert set(found["entry"][over[1]]) == {"id", "phoneCallView"}


def test_how_the_calls_ended_is_counted(http: httpx.Client, over: list[str]) -> None:
    assert len(over) == 2
    outgoing = records(http)["phoneCallStat"][1]
    assert (outgoing["type"], outgoing["total"]) == (1, 2)
    assert (outgoing["answered"], outgoing["busy"]) == ("1", "1")
    assert records(http, "/uapi/cdr/stats/@me")["phoneCallStat"][1] == outgoing


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({"startDate": "yesterday"}, "cdr_start_date_invalid"),
        ({"endDate": "1"}, "cdr_end_date_invalid"),
        ({"saveStartDate": "x"}, "cdr_save_start_date_invalid"),
        ({"saveEndDate": "x"}, "cdr_save_end_date_invalid"),
        ({"source": "x"}, "cdr_source_invalid"),
        ({"destination": "x"}, "cdr_destination_invalid"),
        ({"flow": "3"}, "cdr_flow_invalid"),
        ({"disposition": "9"}, "cdr_disposition_invalid"),
        (
            {"startDate": "2026-02-02T00:00:00", "endDate": "2026-02-01T00:00:00"},
            "cdr_invalid_date_parameters",
        ),
        ({"filterBy": "source", "filterValue": "x"}, "cdr_invalid_filter_by_source"),
        ({"filterBy": "destination", "filterValue": "x"}, "cdr_invalid_filter_by_destination"),
        ({"filterBy": "published", "filterValue": "x"}, "cdr_invalid_filter_by_published"),
        ({"filterBy": "answered", "filterValue": "x"}, "cdr_invalid_filter_by_answered"),
        ({"filterBy": "ownerId", "filterValue": "3"}, "filterby_invalid"),
    ],
)
def test_each_bad_value_has_its_code(http: httpx.Client, query: dict[str, str], code: str) -> None:
    answer = http.get("/uapi/cdr", params=query)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, code)
