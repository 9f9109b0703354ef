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
