"""Registering PhoneCallEvents (seeds/001, reference/unifiedapi.md §11)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.sim.speaking import ME, speaking

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from clicktodial.sim.server import Sim

BASE = f"/uapi/extensions/@me/{ME}/phoneCallEvents"
URL = "http://myevent.com/SaveMyPhoneCallDetails"


def add(http: httpx.Client, kind: str = "0", base: str = BASE, **fields: object) -> dict[str, Any]:
    answer = http.post(f"{base}/{kind}", json={"url": URL, **fields})
    assert answer.status_code == 200, answer.text
    return dict(answer.json()["PhoneCallEvent"])


def ids(answer: httpx.Response) -> list[str]:
    assert answer.status_code == 200, answer.text
    return [entry["id"] for entry in answer.json()["entry"]]


def code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]["code"]


def test_an_event_is_created_as_documented(sim: Sim, http: httpx.Client) -> None:
    event = add(http, "0", method="1", note="My phone call event is awesome", status="1")
    shown = {name: event[name] for name in ("type", "method", "note", "url", "status")}
    assert shown == {
        "type": "0",
        "method": "1",
        "note": "My phone call event is awesome",
        "url": URL,
        "status": "1",
    }
    assert re.fullmatch(r"[0-9A-Za-z]{30}", event["id"])
    assert event["links"] == {"self": f"{sim.url}{BASE}/0/{event['id']}"}
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", event["modified"])
    (listed,) = http.get(event["links"]["self"]).json()["entry"]
    assert listed == event


@pytest.mark.parametrize("number", [0, "0"])
def test_numbers_may_be_numbers_or_texts(http: httpx.Client, number: object) -> None:
    body = {"type": number, "method": number, "status": number, "url": URL}
    event = http.post(BASE, json=body).json()["PhoneCallEvent"]
    assert (event["type"], event["method"], event["status"]) == ("0", "0", "0")


def test_only_the_address_must_be_given(http: httpx.Client) -> None:
    event = add(http, "2")
    assert (event["method"], event["status"], event["note"]) == ("0", "1", "")


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/3", {}, 200),
        ("", {"type": 3}, 200),
        ("/3", {"type": "3"}, 200),
        ("/3", {"type": "4"}, 400),
        ("", {}, 400),
        ("/5", {}, 400),
        ("/-1", {}, 400),
        ("", {"type": True}, 400),
        ("", {"type": None}, 400),
        ("", {"type": [3]}, 400),
        ("", {"type": "dial-in"}, 400),
    ],
)
def test_the_type_stands_in_the_path_or_in_the_body(
    http: httpx.Client, path: str, body: dict[str, object], status: int
) -> None:
    answer = http.post(BASE + path, json={"url": URL, **body})
    assert answer.status_code == status
    if status == 200:
        assert answer.json()["PhoneCallEvent"]["type"] == "3"
    else:
        assert answer.json()["error"]["code"] == "pcet_type_invalid"


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"method": "2"}, "pce_method_invalid"),
        ({"method": "GET"}, "pce_method_invalid"),
        ({"method": True}, "pce_method_invalid"),
        ({"status": "2"}, "pce_status_invalid"),
        ({"status": None}, "pce_status_invalid"),
        ({"note": ["a"]}, "pce_note_invalid"),
        ({"url": ""}, "pce_url_invalid"),
        ({"url": 42}, "pce_url_invalid"),
        ({"url": "myevent.com/x"}, "pce_url_invalid"),
        ({"url": "ftp://myevent.com/x"}, "pce_url_invalid"),
        ({"url": "http://"}, "pce_url_invalid"),
        ({"url": "http:///path"}, "pce_url_invalid"),
        ({"url": "http://:80/path"}, "pce_url_invalid"),
        ({"url": "http://myevent.com:99999/"}, "pce_url_invalid"),
        ({"url": "http://myevent.com:0/"}, "pce_url_invalid"),
        ({"url": "http://[::1/"}, "pce_url_invalid"),
        ({"url": "http://myevent.com/a b"}, "pce_url_invalid"),
        ({"url": "http://myevent.com/\r\nX-Evil: 1"}, "pce_url_invalid"),
        ({"url": "http://myevent.com/é"}, "pce_url_invalid"),
    ],
)
def test_a_bad_field_has_its_own_code(
    http: httpx.Client, fields: dict[str, object], refusal: str
) -> None:
    assert code(http.post(f"{BASE}/0", json={"url": URL, **fields})) == (400, refusal)
    event = add(http)
    answer = http.put(f"{BASE}/0/{event['id']}", json=fields)
    assert code(answer) == (400, refusal)
    assert http.get(BASE).json()["entry"] == [event]


def test_an_event_without_an_address_is_refused(http: httpx.Client) -> None:
    assert code(http.post(f"{BASE}/0", json={"method": 0})) == (400, "pce_url_invalid")
    assert code(http.post(f"{BASE}/0", content=b"url=x")) == (400, "request_invalid")


@pytest.mark.parametrize("extension", ["0003*210", "210", "0003*220", "0003*219", "230", "231"])
def test_phones_queues_conferences_and_menus_have_events(
    http: httpx.Client, extension: str
) -> None:
    base = f"/uapi/extensions/@me/{extension}/phoneCallEvents"
    event = add(http, base=base)
    assert ids(http.get(base)) == [event["id"]]
    full = extension if "*" in extension else f"0003*{extension}"
    assert f"/{full}/" in event["links"]["self"]


@pytest.mark.parametrize("extension", ["@self", "0003*218", "0003*999", "+442079460018", "nobody"])
@pytest.mark.parametrize(
    ("method", "path"), [("POST", "/0"), ("GET", ""), ("PUT", "/0/abc"), ("DELETE", "/0/abc")]
)
def test_other_extensions_have_none(
    http: httpx.Client, extension: str, method: str, path: str
) -> None:
    address = f"/uapi/extensions/@me/{extension}/phoneCallEvents{path}"
    assert code(http.request(method, address, json={"url": URL})) == (400, "extension_invalid")


@pytest.fixture
def four(http: httpx.Client, sim: Sim) -> list[dict[str, Any]]:
    """Four events, a minute apart."""
    made = []
    for kind, letter in (("0", "d"), ("1", "b"), ("2", "a"), ("0", "c")):
        note = {"note": "night"} if letter in "ab" else {}
        made.append(add(http, kind, url=f"https://crm.example/{letter}?key=1", method=1, **note))
        sim.advance(60)
    return made


def test_events_are_listed_by_type_and_id(http: httpx.Client, four: list[dict[str, Any]]) -> None:
    add(http, base="/uapi/extensions/@me/0003*220/phoneCallEvents")
    assert set(ids(http.get(BASE))) == {event["id"] for event in four}
    assert set(ids(http.get(f"{BASE}/0/"))) == {four[0]["id"], four[3]["id"]}
    assert ids(http.get(f"{BASE}/1/{four[1]['id']}")) == [four[1]["id"]]
    assert ids(http.get(f"{BASE}/2/{four[1]['id']}")) == []
    assert ids(http.get(f"{BASE}/4")) == []
    assert code(http.get(f"{BASE}/7")) == (400, "pce_type_invalid")
    assert code(http.get(f"{BASE}/1/a-b")) == (400, "pce_id_invalid")


def test_events_have_all_standard_parameters(
    http: httpx.Client, four: list[dict[str, Any]]
) -> None:
    by_url = [four[index]["id"] for index in (2, 1, 3, 0)]
    first = http.get(f"{BASE}?count=3&sortOrder=asc&fields=id,url")
    assert ids(first) == by_url[:3]
    assert [set(entry) for entry in first.json()["entry"]] == [{"id", "url"}] * 3
    assert (first.json()["totalResults"], first.json()["sorted"]) == (4, True)
    assert ids(http.get(first.json()["paging"]["next"])) == by_url[3:]
    assert ids(http.get(f"{BASE}?sortOrder=desc")) == by_url[::-1]


@pytest.mark.parametrize(
    ("by", "operator", "value", "found"),
    [
        ("method", "equals", "1", [2, 1, 3, 0]),
        ("method", "equals", "0", []),
        ("note", "equals", "night", [2, 1]),
        ("note", "present", "", [2, 1]),
        ("note", "startsWith", "nig", [2, 1]),
        ("status", "equals", "1", [2, 1, 3, 0]),
        ("type", "inArray", "1,2", [2, 1]),
        ("type", "greaterThan", "1", [2]),
        ("url", "contains", "/c?", [3]),
    ],
)
def test_events_can_be_filtered_by_any_field(
    http: httpx.Client,
    four: list[dict[str, Any]],
    *,
    by: str,
    operator: str,
    value: str,
    found: list[int],
) -> None:
    query = {"filterBy": by, "filterOp": operator, "filterValue": value}
    assert ids(http.get(BASE, params=query)) == [four[index]["id"] for index in found]


def test_events_can_be_filtered_by_id_and_by_date(
    http: httpx.Client, four: list[dict[str, Any]]
) -> None:
    def found(by: str, operator: str, value: str) -> list[str]:
        query = {"filterBy": by, "filterOp": operator, "filterValue": value}
        return ids(http.get(BASE, params=query))

    assert found("id", "equals", four[1]["id"]) == [four[1]["id"]]
    assert found("modified", "lessThan", four[1]["modified"]) == [four[0]["id"]]
    assert found("modified", "equals", four[3]["modified"]) == [four[3]["id"]]


@pytest.mark.parametrize(
    ("query", "refusal"),
    [
        ("fields=id,published", "fields_invalid"),
        ("filterBy=published&filterValue=1", "filterby_invalid"),
        ("filterBy=modified&filterValue=today", "filtervalue_invalid"),
        ("filterBy=id&filterValue=a-b", "filtervalue_invalid"),
        ("count=0", "count_invalid"),
    ],
)
def test_a_bad_parameter_is_refused(http: httpx.Client, query: str, refusal: str) -> None:
    assert code(http.get(f"{BASE}?{query}")) == (400, refusal)


def test_an_event_is_changed(sim: Sim, http: httpx.Client) -> None:
    event = add(http, note="before")
    sim.advance(60)
    change = {"method": "1", "note": "I want to use POST for my event", "colour": "blue"}
    answer = http.put(f"{BASE}/0/{event['id']}/", json=change)
    changed = answer.json()["PhoneCallEvent"]
    assert changed["modified"] > event["modified"]
    same = {"type", "id", "url", "status", "links"}
    assert {name: changed[name] for name in same} == {name: event[name] for name in same}
    assert (changed["method"], changed["note"]) == ("1", "I want to use POST for my event")
    assert http.get(BASE).json()["entry"] == [changed]


def test_what_is_not_there_is_not_changed(http: httpx.Client) -> None:
    event = add(http)
    unknown = "NqeyDRqo4FtabmFj8gNWq3hsiGNYyq"
    for path, refusal in (
        (f"/0/{unknown}", "pce_id_invalid"),
        (f"/1/{event['id']}", "pce_id_invalid"),
        (f"/9/{event['id']}", "pce_type_invalid"),
    ):
        assert code(http.put(BASE + path, json={"note": "x"})) == (400, refusal)
        assert code(http.delete(BASE + path)) == (400, refusal)
    assert http.put(f"{BASE}/0", json={"note": "x"}).status_code == 501
    assert http.get(BASE).json()["entry"] == [event]


def test_one_event_is_deleted(http: httpx.Client, four: list[dict[str, Any]]) -> None:
    address = f"{BASE}/1/{four[1]['id']}"
    assert http.delete(address).json() == [{"id": four[1]["id"]}]
    assert code(http.delete(address)) == (400, "pce_id_invalid")
    assert len(ids(http.get(BASE))) == 3


def test_without_an_id_all_are_deleted(http: httpx.Client, four: list[dict[str, Any]]) -> None:
    other = "/uapi/extensions/@me/0003*220/phoneCallEvents"
    kept = add(http, base=other)["id"]
    assert http.delete(f"{BASE}/0").json() == [{"id": four[0]["id"]}, {"id": four[3]["id"]}]
    assert http.delete(BASE).json() == [{"id": four[1]["id"]}, {"id": four[2]["id"]}]
    assert http.delete(BASE).status_code == 204
    assert ids(http.get(other)) == [kept]


@pytest.mark.parametrize("user", ["@viewer", "@owner", "12"])
def test_the_user_may_be_named_in_every_way(http: httpx.Client, user: str) -> None:
    base = f"/unifiedapi/extensions/{user}/{ME}/phoneCallEvents"
    event = add(http, base=base)
    assert f"/unifiedapi/extensions/{user}/" in event["links"]["self"]
    assert ids(http.get(base)) == [event["id"]]


def test_only_who_is_signed_in_has_events(sim: Sim, http: httpx.Client) -> None:
    assert code(http.get(BASE.replace("@me", "20"))) == (401, "access_denied")
    assert code(http.get(BASE.replace("@me", "77"))) == (400, "user_invalid")
    sim.control("expire-tokens")
    assert code(http.get(BASE)) == (401, "access_denied")


def test_the_newer_documentation_wraps_and_wants_the_type_in_the_path() -> None:
    with speaking("v5-doc") as spoken:
        assert spoken.http.get(BASE).status_code == 204
        assert spoken.http.post(BASE, json={"type": "0", "url": URL}).status_code == 501
        event = add(spoken.http)
        (collection,) = spoken.http.get(BASE).json()
        assert collection["entry"] == [event]


def test_the_older_documentation_is_bare_and_wants_the_type_in_the_body() -> None:
    with speaking("v3-doc") as spoken:
        assert spoken.http.get(BASE).status_code == 204
        assert spoken.http.post(f"{BASE}/0", json={"url": URL}).status_code == 501
        event = spoken.http.post(BASE, json={"type": "0", "url": URL}).json()
        assert (event["type"], event["method"], event["status"]) == (0, 0, 1)
        assert spoken.http.get(BASE).json()["entry"] == [event]


def test_the_same_seed_gives_the_same_ids(http: httpx.Client, four: list[dict[str, Any]]) -> None:
    assert len({event["id"] for event in four}) == 4
    with speaking() as spoken:
        assert add(spoken.http)["id"] == four[0]["id"]


def test_the_control_shows_events_without_their_secrets(
    http: httpx.Client, control: httpx.Client, four: list[dict[str, Any]]
) -> None:
    add(http, url="http://me:word@crm.example:8080/x?key=1#y", status=0)
    shown = control.get("state").json()["events"]
    assert [event["id"] for event in shown[:4]] == [event["id"] for event in four]
    assert shown[0]["url"] == "https://crm.example/d"
    assert (shown[4]["url"], shown[4]["enabled"]) == ("http://crm.example:8080/x", False)


@pytest.fixture
def listed(http: httpx.Client) -> Callable[[], list[str]]:
    return lambda: ids(http.get(BASE))


def test_a_form_with_mistakes_creates_nothing(
    http: httpx.Client, listed: Callable[[], list[str]]
) -> None:
    http.post(f"{BASE}/0", json={"url": URL, "method": 7})
    http.post(BASE, json={"url": URL})
    assert listed() == []
