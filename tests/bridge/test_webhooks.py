"""What the phone systems tell the bridge."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clicktodial.bridge.users import System, User
from clicktodial.bridge.vault import fingerprint
from tests.bridge.serving import HOOK, TENANT, Desktop, call_event, callcontrol, setup

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bridge.serving import Bridge

PBX_USER = User(System.UNIFIEDAPI, "pbx.example.com", "0003*210")
TOLD = {
    "CallID": "1700000000.17",
    "CallerIDNum": "+3228992675",
    "CallerIDName": "Zoë & Söhne",
    "CalledExtension": "0003*210",
    "CallStatus": "CALLING",
    "CallFlow": "IN",
}


@pytest.mark.parametrize("state", ["RINGING", "ACTIVE", "HELD", "HANGUP"])
def test_every_state_is_passed_on(single: Bridge, state: str) -> None:
    with single.desktop("200") as john:
        told = single.call("200", state=state, unknown_field="kept")
        assert john.replayed()[0].document == told


def test_a_pretty_object_becomes_one_line_and_stays_what_it_is(single: Bridge) -> None:
    told = call_event("200", caller_name="Zoë\n\u2028 & “Söhne”")
    body = json.dumps(told, indent=2, ensure_ascii=False).replace("\n", "\r\n").encode()
    address = f"{single.url}/v1/callcontrol/{HOOK}/events"
    with single.desktop("200") as john:
        assert httpx.post(address, content=body, verify=False).status_code == 200
        assert john.replayed()[0].document == told


def test_the_caller_of_an_internal_call_learns_that_it_was_answered(one: Bridge) -> None:
    with one.desktop("200") as john, one.desktop("210") as jane:
        one.call("200", state="RINGING", caller_number="210")
        one.call("200", state="ACTIVE", caller_number="210", caller_name="Jane Doe")
        assert [frame.event for frame in john.replayed()] == ["call", "call", "ready"]
        (peer, _) = jane.replayed()
        expected = {"peer_number": "200", "state": "ACTIVE", "timestamp": "1765209366386177"}
        assert (peer.event, peer.document) == ("peer", expected)


@pytest.mark.parametrize(
    "fields",
    [
        {"caller_number": "+3228992675"},
        {"caller_number": "200"},
        {"caller_number": "210", "direction": "out"},
        {"caller_number": "210", "state": "HELD"},
        {"caller_number": "210", "tenant_id": "another"},
        {"caller_number": "２１０"},
    ],
)
def test_nobody_else_learns_of_it(single: Bridge, fields: dict[str, str]) -> None:
    with single.desktop("200"), single.desktop("210") as jane:
        single.new_token(callcontrol("200", "another"))
        single.call("200", **({"state": "ACTIVE"} | fields))
        assert [frame.event for frame in jane.replayed()] == ["ready"]


@pytest.mark.parametrize("part", ["events", "activation", "deactivation"])
@pytest.mark.parametrize("hook", ["wrong", "", HOOK + "x", "%00", "ü"])
def test_a_wrong_address_is_not_there(single: Bridge, part: str, hook: str) -> None:
    answer = single.post(part, call_event("200"), hook)
    assert (answer.status_code, answer.content) == (404, b"")


def test_an_agreed_header_must_be_right(single: Bridge) -> None:
    agreed = setup(header_name="X-Webhook-Secret", header_print=fingerprint("s3cret-header"))
    single.do(lambda book: book.keep_setup(agreed))
    for headers in ({}, {"X-Webhook-Secret": "wrong"}, {"X-Webhook-Secret": "ü".encode()}):
        answer = single.post("events", call_event("200"), headers=headers)
        assert (answer.status_code, answer.content) == (403, b"")
    good = single.post("events", call_event("200"), headers={"x-webhook-secret": "s3cret-header"})
    assert good.status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'"text"',
        b"{",
        b"[" * 60_000,
        b'{"a":' * 10_000,
        b"\xff\xfe",
        json.dumps(call_event("200", state="SUMMARY")).encode(),
        json.dumps({**call_event("200"), "id": 5}).encode(),
        json.dumps({**call_event("200"), "state": ["RINGING"]}).encode(),
        json.dumps({**call_event("200"), "tenant_id": None}).encode(),
        json.dumps({**call_event("200"), "user_extension": 200}).encode(),
        json.dumps(call_event("../200")).encode(),
        json.dumps({"kind": "summary", "number": "+3228992675"}).encode(),
    ],
)
def test_what_is_not_understood_is_taken_and_dropped(single: Bridge, body: bytes) -> None:
    address = f"{single.url}/v1/callcontrol/{HOOK}/events"
    with single.desktop("200") as john:
        answer = httpx.post(address, content=body, verify=False)
        assert (answer.status_code, answer.content) == (200, b"")
        assert [frame.event for frame in john.replayed()] == ["ready"]
    assert 'events_dropped_total{reason="not a call event"} 1.0' in single.metrics()


def test_a_body_has_a_limit(single: Bridge) -> None:
    address = f"{single.url}/v1/callcontrol/{HOOK}/events"
    fits = json.dumps(call_event("200", filler="x" * 60_000)).encode()
    with single.desktop("200") as john:
        assert httpx.post(address, content=fits, verify=False).status_code == 200
        assert len(john.replayed()) == 2
        for body in (b"x" * 70_000, (b"x" * 1000 for _ in range(70))):
            answer = httpx.post(address, content=body, verify=False)
            assert (answer.status_code, answer.content) == (413, b"")
        stranger = httpx.post(address.replace(HOOK, "x"), content=b"x" * 70_000, verify=False)
        assert stranger.status_code == 404


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/v1/events"),
        ("DELETE", "/v1/token"),
        ("GET", f"/v1/callcontrol/{HOOK}/events"),
        ("POST", f"/v1/callcontrol/{HOOK}/other"),
        ("POST", f"/v1/callcontrol/{HOOK}/events/more"),
        ("GET", "/v1/unifiedapi/wrong"),
        ("POST", "/v1/unifiedapi/"),
        ("PUT", "/healthz"),
        ("GET", "/"),
        ("GET", "/v1/events/../../etc/passwd"),
        ("OPTIONS", "/v1/token"),
    ],
)
def test_any_other_way_is_not_there(single: Bridge, method: str, path: str) -> None:
    answer = httpx.request(method, single.url + path, verify=False)
    assert (answer.status_code, answer.content) == (404, b"")


# ---- UnifiedAPI


@pytest.fixture
def door(single: Bridge) -> str:
    """The address that the PBX calls for ``PBX_USER``."""
    key = single.do(lambda book: book.open_door(PBX_USER, registers=False))
    return f"{single.url}/v1/unifiedapi/{key}"


def by_get(address: str, told: dict[str, str]) -> httpx.Response:
    return httpx.get(address, params=told, verify=False)


def by_post(address: str, told: dict[str, str]) -> httpx.Response:
    return httpx.post(address, data=told, verify=False)


def by_both(address: str, told: dict[str, str]) -> httpx.Response:
    return httpx.post(address, params={"CallID": "x"}, data=told, verify=False)


@pytest.mark.parametrize("way", [by_get, by_post, by_both])
def test_a_phone_call_event_is_passed_on(
    single: Bridge, door: str, way: Callable[[str, dict[str, str]], httpx.Response]
) -> None:
    with single.desktop(PBX_USER) as desktop, single.desktop("210") as other:
        answer = way(door, TOLD)
        assert (answer.status_code, answer.content) == (200, b"")
        (heard, _) = desktop.replayed()
        assert (heard.event, heard.document) == ("phonecall", TOLD)
        assert [frame.event for frame in other.replayed()] == ["ready"]


def test_an_event_without_a_call_is_dropped(single: Bridge, door: str) -> None:
    with single.desktop(PBX_USER) as desktop:
        assert by_get(door, {"CallStatus": "CALLING"}).status_code == 200
        assert by_post(door, {"CallID": ""}).status_code == 200
        assert [frame.event for frame in desktop.replayed()] == ["ready"]


def test_a_new_address_voids_the_old_one(single: Bridge, door: str) -> None:
    single.do(lambda book: book.open_door(PBX_USER, registers=False))
    assert by_get(door, TOLD).status_code == 404
    single.do(lambda book: book.close_door(PBX_USER))
    assert by_get(door, TOLD).status_code == 404


def test_a_unifiedapi_user_has_no_token_to_fetch(single: Bridge, door: str) -> None:
    with single.desktop(PBX_USER) as desktop:
        assert desktop.token().status_code == 404


FUZZ = settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
FIELDS = st.dictionaries(st.sampled_from([*call_event("200"), "tokens", "access_token"]), VALUES)


@FUZZ
@given(body=st.binary(max_size=300) | FIELDS.map(lambda told: json.dumps(told).encode()))
@pytest.mark.parametrize("part", ["events", "activation", "deactivation"])
def test_no_body_is_a_fault(single: Bridge, part: str, body: bytes) -> None:
    address = f"{single.url}/v1/callcontrol/{HOOK}/{part}"
    answer = httpx.post(address, content=body, verify=False)
    assert answer.status_code in ({200} if part == "events" else {200, 400, 403})


@FUZZ
@given(changed=st.dictionaries(st.sampled_from([*call_event("200")]), VALUES, max_size=2))
def test_no_event_is_a_fault_and_none_breaks_the_stream(
    single: Bridge, changed: dict[str, Any]
) -> None:
    with Desktop(single.url, single.new_token(callcontrol("200"))) as john:
        assert single.post("events", {**call_event("200"), **changed}).status_code == 200
        frames = john.replayed()
        assert {frame.event for frame in frames} <= {"call", "ready", "peer"}
        assert all(isinstance(frame.document, dict) for frame in frames)


@FUZZ
@given(form=st.binary(max_size=300), query=st.dictionaries(st.text(), st.text(), max_size=4))
def test_no_form_is_a_fault(single: Bridge, form: bytes, query: dict[str, str]) -> None:
    key = single.do(lambda book: book.open_door(PBX_USER, registers=False))
    told = urlencode({**query, "CallID": "1"}, errors="replace")
    with Desktop(single.url, single.new_token(PBX_USER)) as desktop:
        address = f"{single.url}/v1/unifiedapi/{key}?{told}"
        assert httpx.post(address, content=form, verify=False).status_code == 200
        assert all(isinstance(frame.document, dict) for frame in desktop.replayed())


def test_the_tenant_is_part_of_who_it_is() -> None:
    assert callcontrol("200").key == f"callcontrol/{TENANT}/200"
