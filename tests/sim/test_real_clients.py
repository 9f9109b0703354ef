"""Requests shaped like those that other people's clients send (reference/unifiedapi.md §22)."""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import pytest

from clicktodial.sim.signin import READY_TOKEN

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.sim.server import Sim

ME, ANNA = "0003*210", "+442079460018"
SECOND, CALLBACK, ROOM, ZOE = "0003*211", "0003*218", "0003*219", "0003*220"
CHLOE = "+33199005512"
LISTED = "count=20&startIndex=0"


def raw(sim: Sim, request: str, body: str = "") -> tuple[int, Any]:
    """Send bytes as they are and return the status and the JSON document."""
    address = urlsplit(sim.url)
    length = f"Content-Length: {len(body.encode())}\r\n" if body else ""
    with socket.create_connection((address.hostname or "", address.port or 0), timeout=5) as link:
        link.sendall(f"{request}\r\nConnection: close\r\n{length}\r\n{body}".encode())
        answer = b"".join(iter(lambda: link.recv(65536), b""))
    head, _, document = answer.partition(b"\r\n\r\n")
    return int(head.split()[1]), json.loads(document) if document else None


def test_mcp_voipnow_places_lists_updates_and_deletes(sim: Sim, http: httpx.Client) -> None:
    http.headers["Content-Type"] = "application/json"
    http.headers["User-Agent"] = "VoipNow Calls MCP/5.7.0"
    body = {
        "extension": ME,
        "phoneCallView": [
            {
                "source": [ME],
                "destination": [ANNA],
                "callerId": "John Doe <4242425>",
                "callerDestination": "Jane Doe <4242426>",
            }
        ],
        "nonce": "1700000000",
    }
    created = http.post(
        "/uapi/phoneCalls/@me/simple/?waitForPickup=20&allowPublicTransfer=true",
        content=json.dumps(body),
    )
    assert created.status_code == 200
    call_id = created.json()[0]["id"]
    for seconds in (0.5, 2, 0.5, 4):
        sim.advance(seconds)
    listed = http.get(f"/uapi/phoneCalls/@me/{ME}/{call_id}/?count=20&startIndex=0").json()
    assert listed["totalResults"] == 1
    shown = [view["callerId"] for view in listed["entry"][0]["phoneCallView"]]
    assert shown == ["John Doe <4242425>", "Jane Doe <4242426>"]
    park = {"action": "Park", "maxInParking": 180, "phoneCallViewId": "01"}
    assert http.put(f"/uapi/phoneCalls/@me/{ME}/{call_id}/", json=park).status_code == 200
    gone = http.delete(f"/uapi/phoneCalls/@me/{ME}/{call_id}/?phoneNumber=%2B442079460018")
    assert gone.json() == [{"id": call_id}]


@pytest.mark.parametrize(
    "body",
    [
        {"action": "OnHold", "phoneCallViewId": "00"},
        {"action": "StartRecording", "phoneCallViewId": "00", "format": "wav49"},
        {
            "action": "Whisper",
            "sendCallTo": SECOND,
            "callerId": "Coach <211>",
            "waitForPickup": "25",
            "phoneCallViewId": "00",
            "private": "1",
        },
        {
            "action": "Monitor",
            "sendCallTo": "211",
            "waitForPickup": "15",
            "phoneCallViewId": "00",
        },
        {
            "action": "Transfer",
            "sendCallTo": ZOE,
            "transferFromNumber": ME,
            "transferNumber": ANNA,
        },
        {"action": "Transfer", "sendCallTo": ZOE, "transferFromNumber": "210"},
        {
            "action": "TransferToVoicemail",
            "sendCallTo": ZOE,
            "transferFromNumber": ME,
            "transferNumber": ANNA,
        },
        {"action": "TransferToVoicemail", "sendCallTo": "220", "transferNumber": ANNA},
    ],
    ids=lambda body: body["action"] + f"-{len(body)}",
)
def test_mcp_voipnow_reads_every_update_as_json(
    http: httpx.Client, connected: Callable[..., str], body: dict[str, Any]
) -> None:
    call_id = connected()
    answer = http.put(f"/uapi/phoneCalls/@me/{ME}/{call_id}/", json=body)
    assert answer.status_code == 200, answer.text
    assert answer.json()["PhoneCall"]["id"] == call_id


def test_mcp_voipnow_unparks_what_it_parked(
    sim: Sim,
    http: httpx.Client,
    connected: Callable[..., str],
    views: Callable[[str], dict[str, dict[str, Any]]],
) -> None:
    call_id = connected()
    address = f"/uapi/phoneCalls/@me/@self/{call_id}/"
    park = {"action": "Park", "phoneCallViewId": "01", "maxInParking": 180}
    assert http.put(address, json=park).status_code == 200
    assert "parked" in views(call_id)[ANNA]
    unpark = {
        "action": "UnPark",
        "phoneCallViewId": "01",
        "sendCallTo": SECOND,
        "callerId": "Parked <701>",
        "waitForPickup": "25",
    }
    assert http.put(address, json=unpark).status_code == 200
    sim.advance(3)
    assert views(call_id)[SECOND]["status"] == "5"


def test_mcp_voipnow_picks_up_a_call_that_rings_at_another_phone(
    sim: Sim, http: httpx.Client, control: httpx.Client
) -> None:
    call_id = control.post("/incoming", json={"from": ANNA}).json()["id"]
    sim.advance(0.5)
    body = {
        "action": "PickUp",
        "phoneCallViewId": "00",
        "sendCallTo": SECOND,
        "waitForPickup": "25",
    }
    assert http.put(f"/uapi/phoneCalls/@me/{ME}/{call_id}/", json=body).status_code == 200
    sim.advance(3)
    (call,) = http.get(f"/uapi/phoneCalls/@me/211/?{LISTED}").json()["entry"]
    assert call["id"] == call_id


@pytest.mark.parametrize(
    ("kind", "query", "extension", "source", "destination"),
    [
        ("callback", "waitForPickup=25&callDuration=300", CALLBACK, [ANNA], [CHLOE]),
        ("conferenceInvite", "number=3&pin=2233", ROOM, [ROOM], [ANNA]),
    ],
)
def test_mcp_voipnow_creates_the_other_kinds(  # noqa: PLR0917 - one value each
    http: httpx.Client, kind: str, query: str, extension: str, source: object, destination: object
) -> None:
    view = {"source": source, "destination": destination, "callerId": "Back <218>"}
    body = {"extension": extension, "phoneCallView": [view]}
    (created,) = http.post(f"/uapi/phoneCalls/@me/{kind}/?{query}", json=body).json()
    assert created["extension"] == extension
    (shown,) = http.get(f"/uapi/phoneCalls/@me/{extension}/{created['id']}/").json()["entry"]
    assert shown["phoneCallView"][0]["callerId"] == "Back <218>"


def test_mcp_voipnow_sends_one_nonce_for_all_its_calls(
    http: httpx.Client, place: Callable[..., str]
) -> None:
    ids = {place(nonce="Mzc4NDY1Njk1"), place(nonce="Mzc4NDY1Njk1")}
    listed = http.get(f"/uapi/phoneCalls/@viewer/210/?{LISTED}").json()
    assert {entry["id"] for entry in listed["entry"]} == ids
    assert {entry["nonce"] for entry in listed["entry"]} == {"Mzc4NDY1Njk1"}


def test_mcp_voipnow_filters_sorts_and_names_fields(
    http: httpx.Client, place: Callable[..., str]
) -> None:
    call_id = place()
    place()
    query = f"count=1&filterBy=id&filterOp=equals&filterValue={call_id}"
    fields = "fields=id%2CphoneCallView&startIndex=0&sortOrder=descending"
    listed = http.get(f"/uapi/phoneCalls/@me/@self/?{query}&{fields}").json()
    assert (listed["totalResults"], listed["filtered"], listed["sorted"]) == (1, True, True)
    (entry,) = listed["entry"]
    assert (entry["id"], set(entry)) == (call_id, {"id", "phoneCallView"})


def test_mcp_voipnow_hangs_up_every_call_without_an_id(
    sim: Sim, http: httpx.Client, place: Callable[..., str]
) -> None:
    ids = {place(), place()}
    gone = http.delete(f"/uapi/phoneCalls/@me/{ME}/").json()
    assert {entry["id"] for entry in gone} == ids
    assert sim.state()["calls"] == []


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("PUT", f"extensions/@me/0003*400/queue/agents/{ME}/", b'{"status":"1"}'),
        ("PUT", f"extensions/@me/0003*400/queue/agents/{ME}", b'{"status":1}'),
        ("GET", f"extensions/@me/400/queue/agents/?{LISTED}", b""),
        ("POST", f"faxes/@me/{ME}", b"--x\r\nno form\r\n--x--\r\n"),
    ],
)
def test_clients_read_in_json_that_queues_and_faxes_are_not_offered(
    http: httpx.Client, method: str, path: str, body: bytes
) -> None:
    answer = http.request(method, f"/uapi/{path}", content=body)
    assert (answer.status_code, answer.json()["error"]["code"]) == (501, "request_not_implemented")


def test_the_python_example_asks_for_a_token_with_an_absolute_target(sim: Sim) -> None:
    form = (
        f"&client_id={sim.app_id}&client_secret={sim.app_secret}&grant_type=client_credentials"
        "&redirect_uri=https://host/ouath/token.php&type=unifiedapi&state=0"
    )
    status, document = raw(
        sim,
        "POST https://pbx.example/oauth/token.php HTTP/1.1\r\nHost: pbx.example\r\n"
        "Content-type: application/x-www-form-urlencoded",
        form,
    )
    assert status == 200
    assert document["expires_in"] == 3600
    token = document["access_token"]
    status, document = raw(
        sim,
        f"GET HTTP://pbx.example/uapi/phoneCalls/@me/@self HTTP/1.1\r\nHost: x\r\n"
        f"Authorization: Bearer {token}",
    )
    assert (status, document["entry"]) == (200, [])


def test_the_example_scripts_send_strings_and_no_trailing_slash(
    sim: Sim, http: httpx.Client
) -> None:
    body = {"extension": ME, "phoneCallView": [{"source": ME, "destination": ANNA}]}
    call_id = http.post("/uapi/phoneCalls/@me/simple", json=body).json()[0]["id"]
    for seconds in (0.5, 2, 0.5, 4):
        sim.advance(seconds)
    address = f"/unifiedapi/phoneCalls/@me/@self/{call_id}"
    record = {"action": "StartRecording", "format": "wav", "phoneCallViewId": "00"}
    assert http.put(address, json=record).status_code == 200
    barge = {
        "action": "BargeIn",
        "sendCallTo": "0003*224",
        "callerId": "John Doe <42420042>",
        "waitForPickup": "20",
        "phoneCallViewId": "00",
    }
    assert http.put(address, json=barge).status_code == 200
    transfer = {"action": "Transfer", "sendCallTo": "0003*220", "phoneCallViewId": "00"}
    assert http.put(address, json=transfer).status_code == 200


def test_the_php_app_polls_the_link_with_a_bare_question_mark_and_no_space_in_headers(
    sim: Sim,
) -> None:
    body = json.dumps(
        {"extension": ME, "phoneCallView": [{"source": [ME], "destination": ANNA}], "nonce": "n"}
    )
    headers = f"Host: {urlsplit(sim.url).netloc}\r\nAuthorization:Bearer {READY_TOKEN}"
    status, created = raw(
        sim,
        f"POST /unifiedapi/phoneCalls/@me/simple HTTP/1.1\r\nContent-type:application/json\r\n"
        f"{headers}",
        body,
    )
    assert status == 200
    link = created[0]["links"]["self"]
    assert link.startswith(f"{sim.url}/unifiedapi/phoneCalls/@me/{ME}/")
    status, listed = raw(sim, f"GET {urlsplit(link).path}? HTTP/1.0\r\n{headers}")
    assert (status, listed["entry"][0]["phoneCallView"][0]["status"]) == (200, "2")


def test_the_delphi_client_works_as_owner_and_waits_for_no_results(
    sim: Sim, http: httpx.Client
) -> None:
    body = {"extension": ME, "phoneCallView": [{"source": [ME], "destination": ANNA}]}
    created = http.post("/uapi/phoneCalls/@owner/simple?allowPublicTransfer=true", json=body)
    call = json.loads(created.text.strip("[]"))
    address = f"/uapi/phoneCalls/@owner/{call['extension']}/{call['id']}"
    assert http.get(address).json()["totalResults"] == 1
    assert http.delete(f"/uapi/phoneCalls/@me/@self/{call['id']}").status_code == 200
    assert http.get(address).json()["totalResults"] == 0


def test_json_that_the_delphi_client_breaks_is_refused_in_the_documented_shape(
    http: httpx.Client, place: Callable[..., str]
) -> None:
    broken = (
        '{"action":"PickUp","sendCallTo":"0003*211","callerId:"John <1>","phoneCallViewId":"00"}'
    )
    answer = http.put(f"/uapi/phoneCalls/@me/@self/{place()}", content=broken)
    assert answer.status_code == 400
    assert set(answer.json()["error"]) == {"code", "message"}


@pytest.mark.parametrize(
    "body",
    ["", "[]", "nonsense", '{"a":1}trailing', '\xff"nonce"', pytest.param("[" * 99_999, id="deep")],
)
def test_a_body_that_is_no_json_object_places_nothing(
    sim: Sim, http: httpx.Client, body: str
) -> None:
    answer = http.post("/uapi/phoneCalls/@me/simple", content=body.encode("latin-1"))
    assert answer.status_code == 400
    assert sim.state()["calls"] == []


def test_the_node_script_posts_json_for_a_token_and_reads_entry(sim: Sim) -> None:
    fields = {
        "grant_type": "client_credentials",
        "client_id": sim.app_id,
        "client_secret": sim.app_secret,
    }
    answer = httpx.post(f"{sim.url}/oauth/token.php", json=fields, verify=False)
    token = answer.json()["access_token"]
    assert len(token) >= 10
    assert ":" not in token
    answer = httpx.get(
        f"{sim.url}/uapi/phoneCalls/12/@self/b817d2618fe6f1804db1",
        headers={"Authorization": f"bearer {token}"},
        verify=False,
    )
    assert answer.json()["entry"] == []


@pytest.mark.parametrize(
    "path",
    [
        "/uapi/phoneCalls/%40me/0003%2A210",
        "/uapi/phoneCalls/@viewer/0003*210/",
        "/uapi/phoneCalls/@me/210",
        "/unifiedapi/phoneCalls/@owner/@self",
        "/uapi/phoneCalls/12/%40self/",
    ],
)
def test_every_spelling_of_the_path_shows_the_call(
    http: httpx.Client, place: Callable[..., str], path: str
) -> None:
    call_id = place()
    answer = http.get(path)
    assert answer.status_code == 200
    assert [entry["id"] for entry in answer.json()["entry"]] == [call_id]


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/uapi/phoneCalls/@you/@self", 400, "user_invalid"),
        ("GET", "/uapi/phoneCalls/20/@self", 401, "access_denied"),
        ("GET", "/uapi/phoneCalls/@me/999", 400, "extension_invalid"),
        ("GET", "/uapi/phoneCalls/@me/0003*218", 400, "extension_invalid"),
        ("GET", "/uapi/phoneCalls/@me/+32470123456", 400, "extension_invalid"),
        ("POST", "/uapi/phoneCalls/@me/telepathy", 501, "request_not_implemented"),
        ("POST", "/uapi/phoneCalls/@me/dialledIn", 501, "request_not_implemented"),
        ("PATCH", "/uapi/phoneCalls/@me/@self", 501, "request_not_implemented"),
        ("GET", "/uapi/nothing", 501, "request_not_implemented"),
        ("GET", "/unifiedapi/", 501, "request_not_implemented"),
    ],
)
def test_a_wrong_address_is_refused_in_the_documented_shape(
    http: httpx.Client, method: str, path: str, status: int, code: str
) -> None:
    answer = http.request(method, path, json={})
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)


def test_outside_the_service_it_answers_like_any_web_server(http: httpx.Client) -> None:
    answer = http.get("/elsewhere")
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/html")


def listed_events(http: httpx.Client, path: str = "") -> list[dict[str, Any]]:
    """Return the phone call events as mcp-voipnow lists them, misspelt parameter and all."""
    address = f"/uapi/extensions/@me/{ME}/phoneCallEvents/{path}?{LISTED}&sortOder=descending"
    entries: list[dict[str, Any]] = http.get(address).json()["entry"]
    return entries


def test_mcp_voipnow_keeps_phone_call_events(http: httpx.Client) -> None:
    base = f"/uapi/extensions/@me/{ME}/phoneCallEvents/"
    for kind in "01234":
        new = {
            "type": kind,
            "method": "0",
            "note": f"note {kind}",
            "url": f"http://127.0.0.1:9/hook?t={kind}",
            "status": "1",
        }
        assert http.post(base, json=new).json()["PhoneCallEvent"]["type"] == kind
    assert [event["type"] for event in listed_events(http)] == ["0", "1", "2", "3", "4"]
    (event,) = listed_events(http, "2/")
    assert listed_events(http, f"2/{event['id']}/") == [event]
    changed = http.put(f"{base}2/{event['id']}/", json={"status": "0"}).json()["PhoneCallEvent"]
    assert (changed["status"], changed["note"]) == ("0", "note 2")
    assert http.delete(f"{base}2/{event['id']}/").json() == [{"id": event["id"]}]
    assert len(http.delete(f"{base}1/").json()) == 1
    assert len(http.delete(base).json()) == 3
    assert listed_events(http) == []


def test_mcp_voipnow_filters_phone_call_events(http: httpx.Client) -> None:
    base = "/uapi/extensions/@me/210/phoneCallEvents/"
    for kind in "01":
        http.post(base, json={"type": kind, "url": f"http://127.0.0.1:9/{kind}"})
    query = "count=2&filterBy=type&filterValue=1&startIndex=0&fields=id%2Curl"
    (event,) = http.get(f"{base}?{query}").json()["entry"]
    assert (event["url"], set(event)) == ("http://127.0.0.1:9/1", {"id", "url"})


def test_laravel_voipnow_sends_the_type_as_a_number_and_no_slash(http: httpx.Client) -> None:
    base = f"/uapi/extensions/@me/{ME}/phoneCallEvents"
    new = {"type": 0, "method": "1", "note": "", "url": "http://127.0.0.1:9/", "status": "1"}
    assert http.post(base, json=new).status_code == 200
    (event,) = http.get(base).json()["entry"]
    gone = http.delete(f"{base}/0/{event['id']}")
    assert (gone.status_code, gone.json()) == (200, [{"id": event["id"]}])


def test_mcp_voipnow_lists_the_presence_of_ones_own_phones(http: httpx.Client) -> None:
    filters = "filterBy=extension&filterOp=startsWith&filterValue=0003"
    query = f"count=1&{filters}&startIndex=1&fields=extension%2Cregistration&sortOrder=descending"
    listed = http.get(f"/uapi/extensions/@me/@self/presence/?{query}").json()
    (entry,) = listed["entry"]
    assert (entry["extension"], set(entry)) == (ME, {"extension", "registration"})
    assert listed["totalResults"] == 2


def test_the_example_scripts_ask_for_the_presence_of_one_extension(
    http: httpx.Client, connected: Callable[..., str]
) -> None:
    address = f"/uapi/extensions/@me/{ME}/presence"
    assert [entry["status"] for entry in http.get(address).json()["entry"]] == ["1"]
    connected()
    assert [entry["status"] for entry in http.get(address).json()["entry"]] == ["3"]


@pytest.fixture
def ended(http: httpx.Client, connected: Callable[..., str]) -> list[str]:
    """Let three calls come to their end; return their ids, the oldest first."""
    ids = [connected(), connected(CHLOE), connected()]
    for call_id in ids:
        http.delete(f"/uapi/phoneCalls/@me/{ME}/{call_id}/")
    return ids


@pytest.mark.parametrize("path", ["cdr/", "cdr/12/", "cdr/@me/"])
def test_mcp_voipnow_reads_call_records_by_id(
    http: httpx.Client, ended: list[str], path: str
) -> None:
    shown = http.get(f"/uapi/{path}?{LISTED}").json()
    assert set(shown["entry"]) == set(ended)
    assert shown["entry"][ended[1]]["phoneCallView"][0]["destination"] == CHLOE


def test_mcp_voipnow_picks_call_records_by_everything_it_knows(
    http: httpx.Client, ended: list[str]
) -> None:
    query = {
        "count": "50",
        "source": ME,
        "destination": ANNA,
        "startDate": "2020-01-01T00:00:00",
        "endDate": "2090-01-01T00:00:00",
        "saveStartDate": "2020-01-01T00:00:00",
        "saveEndDate": "2090-01-01T00:00:00",
        "disposition": "0",
        "flow": "4",
        "startIndex": "0",
        "sortOrder": "descending",
    }
    shown = http.get("/uapi/cdr/", params=query).json()
    assert list(shown["entry"]) == [ended[2], ended[0]]


def test_laravel_voipnow_follows_the_next_pages_of_records_to_the_end(
    http: httpx.Client, ended: list[str]
) -> None:
    dates = "startDate=2020-01-01T00%3A00%3A00%2B00%3A00&endDate=2090-01-01T00%3A00%3A00%2B00%3A00"
    address, found = f"/uapi/cdr/12?count=1&{dates}", []
    while address:
        page = http.get(address).json()
        found += list(page["entry"])
        address = page["paging"].get("next", "")
    assert sorted(found) == sorted(ended)
