from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATH = "/uapi/phoneCalls/@me/0003*210"


@pytest.fixture
def many(sim: Sim, place: Callable[..., str]) -> list[str]:
    """Five calls, one minute apart, on a phone that never answers."""
    sim.control("phones", pickup="never")
    ids = []
    for _ in range(5):
        ids.append(place(waitForPickup="3600"))
        sim.advance(60)
    return ids


@pytest.fixture
def with_204() -> Iterator[httpx.Client]:
    """A client of a PBX that answers 204 to empty lists."""
    with running(SimOptions(empty_status=204)) as sim:
        headers = {"Authorization": f"Bearer {sim.token}"}
        with httpx.Client(base_url=sim.url, headers=headers, verify=False) as client:
            yield client


def ids(answer: httpx.Response) -> list[str]:
    return [entry["id"] for entry in answer.json()["entry"]]


def test_an_empty_list_is_an_empty_collection(http: httpx.Client) -> None:
    assert http.get(PATH).json() == {
        "entry": [],
        "startIndex": 0,
        "totalResults": 0,
        "itemsPerPage": 20,
        "filtered": False,
        "sorted": False,
        "paging": {},
    }


def test_an_empty_list_can_be_a_204_without_body_on_a_connection_that_stays_usable(
    with_204: httpx.Client,
) -> None:
    for _ in range(3):
        answer = with_204.get(PATH)
        assert (answer.status_code, answer.content) == (204, b"")
    assert "content-length" not in with_204.get(f"{PATH}/b817d2618fe6f1804db1").headers


def test_pages_lead_to_each_other(http: httpx.Client, many: list[str]) -> None:
    first = http.get(f"{PATH}?count=2&sortOrder=ascending&fields=id%2Cpublished")
    second = http.get(first.json()["paging"]["next"])
    third = http.get(second.json()["paging"]["next"])
    assert [ids(page) for page in (first, second, third)] == [many[:2], many[2:4], many[4:]]
    assert "next" not in third.json()["paging"]
    assert "prev" not in first.json()["paging"]
    assert ids(http.get(third.json()["paging"]["prev"])) == many[2:4]
    assert set(third.json()["entry"][0]) == {"id", "published"}
    assert third.json()["totalResults"] == 5
    assert third.json()["itemsPerPage"] == 2


@pytest.mark.parametrize("order", ["asc", "desc", "ascending", "descending"])
def test_every_spelling_of_the_order_works(http: httpx.Client, many: list[str], order: str) -> None:
    answer = http.get(f"{PATH}?sortOrder={order}")
    assert answer.json()["sorted"]
    assert ids(answer) == (many if order.startswith("asc") else many[::-1])


def test_calls_can_be_filtered_by_id(http: httpx.Client, many: list[str]) -> None:
    def found(operator: str, value: str) -> list[str]:
        query = {"filterBy": "id", "filterOp": operator, "filterValue": value}
        answer = http.get(PATH, params=query)
        assert answer.json()["filtered"]
        return ids(answer)

    assert found("equals", many[2]) == [many[2]]
    assert found("startsWith", many[1][:12]) == [many[1]]
    assert found("contains", many[3][5:15]) == [many[3]]
    assert found("inArray", f"{many[0]},{many[4]}") == [many[0], many[4]]
    assert found("present", "") == many
    assert set(found("greaterThan", many[2])) == {i for i in many if i > many[2]}
    assert set(found("lessThan", many[2])) == {i for i in many if i < many[2]}


def test_calls_can_be_filtered_by_date_in_any_offset(http: httpx.Client, many: list[str]) -> None:
    published = [entry["published"] for entry in http.get(PATH).json()["entry"]]

    def found(operator: str, value: str) -> list[str]:
        query = {"filterBy": "published", "filterOp": operator, "filterValue": value}
        return ids(http.get(PATH, params=query))

    assert found("equals", published[1]) == [many[1]]
    assert found("equals", published[1].replace("+00:00", "Z")) == [many[1]]
    assert found("greaterThan", published[2]) == many[3:]
    assert found("lessThan", published[2]) == many[:2]
    assert found("inArray", ",".join(published[:2])) == many[:2]
    assert found("startsWith", published[0][:4]) == many


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("count=0", "count_invalid"),
        ("count=5001", "count_invalid"),
        ("count=many", "count_invalid"),
        ("startIndex=-1", "startindex_invalid"),
        ("startIndex=5001", "startindex_invalid"),
        ("fields=id,colour", "fields_invalid"),
        ("filterBy=colour&filterValue=1", "filterby_invalid"),
        ("filterBy=id&filterOp=near&filterValue=1", "filterop_invalid"),
        ("filterBy=id", "filtervalue_invalid"),
        ("filterBy=published&filterValue=yesterday", "filtervalue_invalid"),
        ("sortOrder=upwards", "sortorder_invalid"),
    ],
)
def test_a_bad_parameter_has_its_own_code(http: httpx.Client, query: str, code: str) -> None:
    answer = http.get(f"{PATH}?{query}")
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, code)


def test_unknown_parameters_are_ignored(http: httpx.Client, many: list[str]) -> None:
    assert ids(http.get(f"{PATH}?sortOder=desc&colour=blue")) == many
