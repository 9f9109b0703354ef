"""What the integration's addresses are told, and its tokens (reference/call-control.md §6, §7)."""

from __future__ import annotations

import socket
import threading
import time
from typing import TYPE_CHECKING

import httpx
import pytest

from clicktodial.sim.callcontrol.settings import CallControlSettings
from clicktodial.sim.options import SimOptions
from clicktodial.sim.post import WAITING
from clicktodial.sim.server import running
from clicktodial.sim.world import Timing
from tests.sim.controlling import (
    ANNA,
    ME,
    PATH,
    SECOND,
    TENANT,
    ZOE,
    Controlled,
    Json,
    controlling,
    request,
)
from tests.sim.receiving import receiving

if TYPE_CHECKING:
    from collections.abc import Iterator

TOKEN = "/v3/oauth/token/"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture
def pbx() -> Iterator[Controlled]:
    with controlling() as controlled:
        yield controlled


def outcomes(pbx: Controlled) -> list[str]:
    """What came of the deliveries, events' before the webhook's, once nothing waits any more."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        state = pbx.sim.state()
        found = [one["outcome"] for one in [*state["deliveries"], *state["webhooks"]]]
        if WAITING not in found:
            return found
    pytest.fail("a delivery waits for ever")


# Delivery


def test_an_event_is_one_flat_json_object(pbx: Controlled) -> None:
    pbx.configure(headers={"X-Hook-Key": "open sesame"}, webhook=f"{pbx.webhook.url}/cc?key=k-1")
    pbx.sim.incoming("+3228992675")
    received = pbx.webhook.next()
    assert (received.method, received.type) == ("POST", "application/json")
    assert received.path == "/events/cc"
    assert received.headers["X-Hook-Key"] == "open sesame"
    leg_id, timestamp = received.told["id"], received.told["timestamp"]
    assert received.told == {
        "tenant_id": TENANT,
        "user_extension": ME,
        "id": leg_id,
        "direction": "in",
        "state": "RINGING",
        "caller_number": "+3228992675",
        "caller_name": "+3228992675",
        "callee_number": ME,
        "callee_name": "Demo User",
        "timestamp": timestamp,
    }
    assert len(timestamp) == 16
    (delivery,) = pbx.sim.webhooks()
    assert delivery.url == f"{pbx.webhook.url}/cc"
    assert outcomes(pbx) == ["200"]
    for shown in (str(pbx.sim.state()), str(pbx.configure(status=200)), repr(delivery)):
        assert "open sesame" not in shown
        assert "k-1" not in shown


def test_events_arrive_in_order_although_the_receiver_is_slow(pbx: Controlled) -> None:
    pbx.webhook.open.clear()
    pbx.sim.incoming(ANNA)
    pbx.sim.control("answer")
    for _ in range(10):
        pbx.sim.control("hold")
        pbx.sim.control("resume")
    assert pbx.webhook.next().told["state"] == "RINGING"
    assert pbx.webhook.nothing()
    pbx.webhook.open.set()
    rest = [pbx.webhook.next().told["state"] for _ in range(21)]
    assert rest == ["ACTIVE", *["HELD", "ACTIVE"] * 10]


@pytest.mark.parametrize("status", [204, 302, 500])
def test_a_refusal_is_noted_and_nothing_is_sent_twice(pbx: Controlled, status: int) -> None:
    pbx.webhook.status = status
    pbx.sim.incoming(ANNA)
    assert outcomes(pbx) == [str(status)]
    pbx.webhook.next()
    assert pbx.webhook.nothing()
    assert pbx.sim.state()["failures"] == (status != 204)


def test_nobody_there_is_noted(pbx: Controlled) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    pbx.configure(webhook=f"http://localhost:{port}/")
    pbx.sim.incoming(ANNA)
    assert outcomes(pbx) == ["not reachable"]
    pbx.sim.control("hangup")
    assert outcomes(pbx) == ["not reachable"] * 2


def test_each_address_is_told_on_its_own(pbx: Controlled) -> None:
    """Phone call events and the webhook go the same way, and neither holds the other up."""
    headers = {"Authorization": f"Bearer {pbx.sim.token}"}
    with receiving() as other:
        events = "/uapi/extensions/@me/0003*210/phoneCallEvents/0"
        assert pbx.http.post(events, json={"url": other.url}, headers=headers).status_code == 200
        pbx.webhook.open.clear()
        pbx.sim.incoming(ANNA)
        assert other.next().told["CallStatus"] == "CALLING"
    pbx.webhook.open.set()
    assert pbx.event()["state"] == "RINGING"
    assert outcomes(pbx) == ["200", "200"]


def test_on_a_real_clock_nobody_need_ask() -> None:
    with receiving() as receiver:
        options = SimOptions(
            timing=Timing(setup_s=0.01, dial_s=0.01),
            answer_after_s=0.01,
            call_control=CallControlSettings(webhook=receiver.url),
        )
        with running(options) as sim:
            headers = {"Authorization": f"Bearer {sim.cc_token}"}
            body = request("click-to-dial", destination="222")
            httpx.post(sim.url + PATH, json=body, headers=headers, verify=False)
            states = [receiver.next().told["state"] for _ in range(3)]
    assert states == ["RINGING", "ACTIVE", "RINGING"]


def test_a_webhook_is_loopback_only_also_at_the_start() -> None:
    settings = CallControlSettings(webhook="http://192.0.2.1/hook")
    with running(SimOptions(manual_clock=True, call_control=settings)) as sim:
        sim.incoming(ANNA)
        assert sim.webhooks() == []


# Activation (§7.1)


def test_activation_tells_the_tokens_and_what_ties_it_to_its_beginning(pbx: Controlled) -> None:
    pbx.configure(
        activation_url=f"{pbx.webhook.url}/activated",
        deactivation_url=f"{pbx.webhook.url}/left",
        headers={"X-Key": "k-1"},
    )
    assert pbx.sim.control("deactivate") == {}
    left = pbx.webhook.next()
    assert (left.path, left.told) == (
        "/events/left",
        {"tenant_id": TENANT, "user_extension": ME},
    )
    assert pbx.dial().status_code == 401
    pbx.sim.control("activate", confirmation_key="conf-7")
    told = pbx.webhook.next()
    assert (told.method, told.path, told.headers["X-Key"]) == ("POST", "/events/activated", "k-1")
    document: Json = dict(told.told)
    token = document["access_token"]
    assert document == {
        "tenant_id": TENANT,
        "user_extension": ME,
        "access_token": token,
        "refresh_token": document["refresh_token"],
        "token_type": "Bearer",
        "expires_in": 3600,
        "confirmation_key": "conf-7",
    }
    answer = pbx.http.post(
        PATH,
        json=request("click-to-dial", destination=ANNA),
        headers={"Authorization": f"Bearer {token}"},
    )
    assert answer.status_code == 200
    # The old token stays void, and no secret is kept where it can be read.
    assert pbx.dial().status_code == 401
    assert token not in str(pbx.sim.state())
    assert "conf-7" not in str(pbx.sim.state())


def test_only_activated_users_are_told_of_their_legs(pbx: Controlled) -> None:
    pbx.sim.control("deactivate", extension=ZOE)
    pbx.dial(ZOE)
    pbx.pass_(20)
    assert pbx.told() == ["210 out RINGING", "210 out ACTIVE"]
    pbx.sim.control("activate", extension=ZOE)
    pbx.sim.control("hold", phone=ZOE)
    assert pbx.told() == ["220 in HELD"]
    pbx.sim.control("deactivate")
    pbx.sim.control("hangup")
    assert pbx.told() == ["220 in HANGUP"]


def test_who_has_no_phone_cannot_activate(pbx: Controlled) -> None:
    headers = {"X-Sim-Control": "1"}
    for extension in ("999", "218", ANNA):
        for command in ("activate", "deactivate"):
            address = f"{pbx.sim.url}/control/{command}"
            body = {"extension": extension}
            answer = httpx.post(address, json=body, headers=headers, verify=False)
            assert answer.status_code == 400


# Refresh


def refresh(pbx: Controlled, token: str, **fields: str) -> httpx.Response:
    form = {
        "grant_type": "refresh_token",
        "refresh_token": token,
        "client_id": pbx.sim.cc_client_id,
        "client_secret": pbx.sim.cc_client_secret,
        **fields,
    }
    return pbx.http.post(TOKEN, data=form, headers={"Authorization": ""})


def dial_with(pbx: Controlled, token: str) -> int:
    headers = {"Authorization": f"Bearer {token}"}
    body = request("click-to-dial", destination=ANNA)
    return pbx.http.post(PATH, json=body, headers=headers).status_code


def test_a_refresh_token_is_used_once(pbx: Controlled) -> None:
    assert pbx.sim.cc_token_url == pbx.sim.url + TOKEN
    first = refresh(pbx, pbx.sim.cc_refresh_token)
    assert first.status_code == 200
    pair = first.json()
    assert set(pair) == {"access_token", "refresh_token", "token_type", "expires_in"}
    assert (pair["token_type"], pair["expires_in"]) == ("Bearer", 3600)
    assert dial_with(pbx, pair["access_token"]) == 200
    again = refresh(pbx, pbx.sim.cc_refresh_token)
    assert (again.status_code, again.json()) == (400, {"error": "invalid_grant"})
    second = refresh(pbx, pair["refresh_token"]).json()
    assert len({pair["access_token"], second["access_token"], pbx.sim.cc_token}) == 3
    assert dial_with(pbx, second["access_token"]) == 200


def test_tokens_run_out_after_a_time_that_can_be_set(pbx: Controlled) -> None:
    pbx.configure(token_lifetime_s=60)
    pair = refresh(pbx, pbx.sim.cc_refresh_token).json()
    assert pair["expires_in"] == 60
    pbx.pass_(59.9)
    assert dial_with(pbx, pair["access_token"]) == 200
    pbx.pass_(0.1)
    assert dial_with(pbx, pair["access_token"]) == 401
    # A token of the start lasts, and the refresh token outlives the other.
    assert dial_with(pbx, pbx.sim.cc_token) == 200
    assert refresh(pbx, pair["refresh_token"]).status_code == 200


def test_after_a_lost_answer_the_old_refresh_token_is_worth_nothing(pbx: Controlled) -> None:
    pbx.sim.fault("drop-answer", count=1, path="/v3/oauth")
    with pytest.raises(httpx.TransportError):
        refresh(pbx, pbx.sim.cc_refresh_token)
    assert refresh(pbx, pbx.sim.cc_refresh_token).json() == {"error": "invalid_grant"}


def test_a_user_that_has_left_cannot_refresh(pbx: Controlled) -> None:
    pbx.sim.control("deactivate")
    assert refresh(pbx, pbx.sim.cc_refresh_token).json() == {"error": "invalid_grant"}
    assert refresh(pbx, f"ccr_demo-{SECOND}").status_code == 200


@pytest.mark.parametrize(
    ("fields", "status", "error"),
    [
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({"client_id": "someone"}, 401, "invalid_client"),
        ({"client_secret": "guess"}, 401, "invalid_client"),
        ({"refresh_token": "guess"}, 400, "invalid_grant"),
        ({"refresh_token": ""}, 400, "invalid_grant"),
    ],
)
def test_a_bad_refresh_is_refused_and_costs_no_token(
    pbx: Controlled, fields: dict[str, str], status: int, error: str
) -> None:
    answer = refresh(pbx, pbx.sim.cc_refresh_token, **fields)
    assert (answer.status_code, answer.json()) == (status, {"error": error})
    assert refresh(pbx, pbx.sim.cc_refresh_token).status_code == 200


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", FORM["Content-Type"]),
        (b"\xff=\xfe", FORM["Content-Type"]),
        (b"a=" + b"x" * 9_000, FORM["Content-Type"]),
        (b'{"grant_type": "refresh_token"}', "application/json"),
    ],
)
def test_what_is_no_form_is_no_refresh(pbx: Controlled, body: bytes, kind: str) -> None:
    answer = pbx.http.post(TOKEN, content=body, headers={"Content-Type": kind})
    assert (answer.status_code, answer.json()) == (400, {"error": "invalid_request"})


def test_two_refreshes_at_once_do_not_both_succeed(pbx: Controlled) -> None:
    statuses = []

    def go() -> None:
        statuses.append(refresh(pbx, pbx.sim.cc_refresh_token).status_code)

    threads = [threading.Thread(target=go) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert sorted(statuses) == [200, 400, 400, 400]


def test_secrets_are_in_no_log_and_no_repr(
    pbx: Controlled, caplog: pytest.LogCaptureFixture
) -> None:
    pbx.configure(quirks=["cc-lenient"], headers={"X-Key": "open sesame"})
    pair = refresh(pbx, pbx.sim.cc_refresh_token).json()
    dial_with(pbx, pair["access_token"])
    seen = caplog.text + str(pbx.sim.state())
    seen += pbx.sim.on_its_thread(lambda board: repr(board.call_control))
    for secret in (pair["access_token"], pair["refresh_token"], "open sesame"):
        assert secret not in seen
