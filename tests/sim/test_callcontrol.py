"""Click-to-dial and hang-up: what they do and what is told of it (reference/call-control.md)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.sim.controlling import (
    ANNA,
    BUSY,
    ME,
    NEVER,
    RECEPTION,
    SECOND,
    TENANT,
    ZOE,
    Controlled,
    controlling,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
OWN_ID, OTHER_ID = "b6b87eb5-04e4-4838-81b6-fe6bfa6936bf", "e8461f72-e479-44bd-a312-c51447925a96"


@pytest.fixture
def pbx() -> Iterator[Controlled]:
    with controlling() as controlled:
        yield controlled


def uapi(pbx: Controlled) -> httpx.Client:
    """Someone signed in to the other face."""
    headers = {"Authorization": f"Bearer {pbx.sim.token}"}
    return httpx.Client(base_url=pbx.sim.url, headers=headers, verify=False)


def test_example_4_in_full() -> None:
    with controlling("cc-example-ids") as pbx:
        answer = pbx.dial(ZOE)
        assert (answer.status_code, answer.json()) == (200, {})
        pbx.pass_(0.5, 2, 0.5, 3)
        assert pbx.hang_up(OWN_ID).json() == {}
        events = [pbx.event() for _ in range(6)]
        parties = {
            "tenant_id": TENANT,
            "caller_number": ME,
            "caller_name": "Demo User",
            "callee_number": ZOE,
            "callee_name": "Zoë Åström",
        }
        own = {**parties, "user_extension": ME, "id": OWN_ID, "direction": "out"}
        other = {**parties, "user_extension": ZOE, "id": OTHER_ID, "direction": "in"}
        times = [int(event.pop("timestamp")) for event in events]
        assert events == [
            {**own, "state": "RINGING"},
            {**own, "state": "ACTIVE"},
            {**other, "state": "RINGING"},
            {**other, "state": "ACTIVE"},
            {**own, "state": "HANGUP"},
            {**other, "state": "HANGUP"},
        ]
        began = times[0]
        assert [at - began for at in times[:4]] == [0, 2_000_000, 2_500_000, 5_500_000]
        assert times == sorted(set(times))
        assert abs(began / 1e6 - pbx.sim.state()["now"] + 5.5) < 0.001
        # The ids belong to the first such call only.
        pbx.dial(ZOE)
        pbx.pass_(0.5)
        assert pbx.event()["id"] not in (OWN_ID, OTHER_ID)


def test_each_leg_has_an_id_of_its_own_and_keeps_it(pbx: Controlled) -> None:
    pbx.dial(ZOE)
    pbx.pass_(30)
    events = [pbx.event() for _ in range(4)]
    assert [event["id"] for event in events] == [events[0]["id"]] * 2 + [events[2]["id"]] * 2
    assert events[0]["id"] != events[2]["id"]
    assert all(UUID4.fullmatch(event["id"]) for event in events)


def test_no_state_is_skipped_however_far_time_jumps(pbx: Controlled) -> None:
    pbx.dial("223")
    pbx.pass_(500)
    assert pbx.told() == [
        "210 out RINGING",
        "210 out ACTIVE",
        "223 in RINGING",
        "223 in ACTIVE",
        "223 in HANGUP",
        "210 out HANGUP",
    ]


def test_of_an_external_destination_only_the_own_leg_is_told(pbx: Controlled) -> None:
    pbx.dial("+32470123456")
    pbx.pass_(0.5)
    event = pbx.event()
    assert (event["callee_number"], event["callee_name"]) == ("+32470123456", "+32470123456")
    pbx.pass_(60)
    pbx.hang_up(event["id"])
    assert [pbx.event()["state"] for _ in range(2)] == ["ACTIVE", "HANGUP"]
    assert pbx.webhook.nothing()


@pytest.mark.parametrize("destination", ["200", "112", "abc", "*21", "+32 470 12", "0003*220"])
def test_a_bad_destination_shows_only_after_the_own_pick_up(
    pbx: Controlled, destination: str
) -> None:
    assert pbx.dial(destination).status_code == 200
    pbx.pass_(60)
    assert pbx.told() == ["210 out RINGING", "210 out ACTIVE", "210 out HANGUP"]


@pytest.mark.parametrize(
    ("destination", "far"),
    [(BUSY, "221"), (NEVER, "222")],
)
def test_a_busy_or_silent_far_side_ends_the_own_leg_after_its_own(
    pbx: Controlled, destination: str, far: str
) -> None:
    assert pbx.dial(destination).status_code == 200
    pbx.pass_(120)
    assert pbx.told() == [
        "210 out RINGING",
        "210 out ACTIVE",
        f"{far} in RINGING",
        f"{far} in HANGUP",
        "210 out HANGUP",
    ]


@pytest.mark.parametrize("pickup", ["never", "decline", "busy"])
def test_an_own_phone_that_is_not_picked_up_dials_nothing(pbx: Controlled, pickup: str) -> None:
    pbx.sim.control("phones", phone=ME, pickup=pickup)
    pbx.dial(ZOE)
    pbx.pass_(30.4 if pickup == "never" else 0.5)
    assert pbx.told() == ["210 out RINGING"]
    pbx.pass_(2)
    assert pbx.told() == ["210 out HANGUP"]


def test_an_own_phone_that_is_off_only_hangs_up(pbx: Controlled) -> None:
    pbx.sim.control("register", phone=ME, registration=-1)
    assert pbx.dial().status_code == 200
    pbx.pass_(60)
    assert pbx.told() == ["210 out HANGUP"]


def test_a_busy_own_extension_rings_once_more(pbx: Controlled) -> None:
    pbx.dial(ANNA)
    pbx.pass_(60)
    assert pbx.dial(ZOE).status_code == 200
    pbx.pass_(0.5)
    assert pbx.told() == ["210 out RINGING", "210 out ACTIVE", "210 out RINGING"]


@pytest.mark.parametrize("seconds", [0.0, 0.5, 2.5, 10.0])
def test_the_own_leg_can_be_hung_up_in_every_state(pbx: Controlled, seconds: float) -> None:
    pbx.dial(ANNA)
    pbx.pass_(seconds)
    assert pbx.hang_up(pbx.ids()[ME]).status_code == 200
    assert pbx.told()[-1] == "210 out HANGUP"
    assert pbx.sim.state()["calls"] == []


def test_a_held_leg_can_be_hung_up(pbx: Controlled) -> None:
    pbx.dial(ANNA)
    pbx.pass_(20)
    pbx.sim.control("hold")
    assert pbx.hang_up(pbx.ids()[ME]).status_code == 200
    assert pbx.told()[-2:] == ["210 out HELD", "210 out HANGUP"]


def test_the_peer_hangs_up_with_its_own_leg_which_is_told_first(pbx: Controlled) -> None:
    pbx.dial(ZOE)
    pbx.pass_(20)
    pbx.told()
    ids = pbx.ids()
    assert pbx.hang_up(ids[ZOE], ME).status_code == 403
    assert pbx.hang_up(ids[ZOE], ZOE).status_code == 200
    assert pbx.told() == ["220 in HANGUP", "210 out HANGUP"]


def test_a_leg_that_is_over_or_unknown_cannot_be_hung_up(pbx: Controlled) -> None:
    pbx.dial()
    pbx.pass_(20)
    own = pbx.ids()[ME]
    assert [pbx.hang_up(own).status_code for _ in range(2)] == [200, 403]
    for leg_id in ("e8461f72-e479-44bd-a312-c51447925a96", "1", "x" * 255):
        assert pbx.hang_up(leg_id).status_code == 403


def test_hold_and_resume_on_the_phone_are_told(pbx: Controlled) -> None:
    pbx.dial(ZOE)
    pbx.pass_(20)
    pbx.told()
    assert len(pbx.sim.control("hold")["ids"]) == 1
    assert pbx.sim.control("hold")["ids"] == []
    assert len(pbx.sim.control("hold", phone=ZOE)["ids"]) == 1
    assert pbx.sim.control("resume", id="another")["ids"] == []
    pbx.sim.control("resume")
    assert pbx.told() == ["210 out HELD", "220 in HELD", "210 out ACTIVE"]


def test_a_ringing_phone_has_no_hold_key(pbx: Controlled) -> None:
    pbx.sim.incoming(ANNA)
    assert pbx.sim.control("hold")["ids"] == []
    assert pbx.told() == ["210 in RINGING"]


def test_a_call_from_outside_is_told_from_the_called_ones_side(pbx: Controlled) -> None:
    pbx.sim.incoming("+3228992675")
    event = pbx.event()
    assert (event["direction"], event["state"]) == ("in", "RINGING")
    assert event["caller_number"] == event["caller_name"] == "+3228992675"
    assert (event["callee_number"], event["callee_name"]) == (ME, "Demo User")
    pbx.sim.control("answer")
    pbx.sim.control("hangup", phone="+3228992675")
    assert [pbx.event()["state"] for _ in range(2)] == ["ACTIVE", "HANGUP"]


@pytest.mark.parametrize(("command", "last"), [("decline", 2), ("hangup", 2)])
def test_a_colleague_that_calls_has_a_leg_too(pbx: Controlled, command: str, last: int) -> None:
    pbx.sim.incoming("0003*220")
    pbx.sim.control(command)
    assert pbx.told() == [
        "220 out RINGING",
        "210 in RINGING",
        "210 in HANGUP",
        "220 out HANGUP",
    ]


def test_the_caller_that_loses_patience_hangs_up_first(pbx: Controlled) -> None:
    pbx.sim.incoming("0003*220")
    pbx.sim.control("hangup", phone=ZOE)
    assert pbx.told()[2:] == ["220 out HANGUP", "210 in HANGUP"]


def test_a_transfer_ends_one_leg_and_rings_another(pbx: Controlled) -> None:
    pbx.sim.incoming(ANNA)
    pbx.sim.control("answer")
    pbx.told()
    with uapi(pbx) as http:
        (call,) = http.get("/uapi/phoneCalls/@me/0003*210").json()["entry"]
        body = {"action": "Transfer", "sendCallTo": "0003*224", "transferFromNumber": "0003*210"}
        assert http.put(f"/uapi/phoneCalls/@me/0003*210/{call['id']}", json=body).status_code == 200
    assert pbx.told() == ["210 in HANGUP", "224 in RINGING"]
    pbx.pass_(2)
    pbx.sim.control("hangup", phone=RECEPTION)
    assert pbx.told() == ["224 in ACTIVE", "224 in HANGUP"]


def test_one_call_is_seen_through_both_faces(pbx: Controlled) -> None:
    pbx.dial(ZOE)
    pbx.pass_(20)
    with uapi(pbx) as http:
        (call,) = http.get("/uapi/phoneCalls/@me/@self").json()["entry"]
        views = call["phoneCallView"]
        assert [view["extension"] for view in views] == ["0003*210", "0003*220"]
        assert {view["status"] for view in views} == {"5"}
        address = f"/uapi/phoneCalls/@me/0003*210/{call['id']}"
        held = {"action": "OnHold", "phoneCallViewId": "00"}
        assert http.put(address, json=held).status_code == 200
        pbx.told()
        assert pbx.hang_up(pbx.ids()[ME]).status_code == 200
        assert http.get(address).json()["entry"] == []
        # And the other way round.
        view = {"source": ["0003*210"], "destination": [ANNA]}
        body = {"extension": "0003*210", "phoneCallView": [view]}
        (placed,) = http.post("/uapi/phoneCalls/@me/simple", json=body).json()
        pbx.pass_(20)
        assert http.delete(f"/uapi/phoneCalls/@me/0003*210/{placed['id']}").status_code == 200
    assert pbx.told() == [
        "210 out HANGUP",
        "220 in HANGUP",
        "210 out RINGING",
        "210 out ACTIVE",
        "210 out HANGUP",
    ]


def test_everyone_dials_from_their_own_phone(pbx: Controlled) -> None:
    assert pbx.dial(ME, extension=SECOND).status_code == 200
    pbx.pass_(3)
    assert pbx.told() == ["211 out RINGING", "211 out ACTIVE", "210 in RINGING"]


def test_nobody_looks_at_legs_before_the_face_is_used() -> None:
    with controlling(heard=False) as pbx:
        pbx.sim.incoming(ANNA)
        pbx.sim.control("answer")
        assert pbx.sim.state()["legs"] == []
        pbx.dial(ZOE)
        assert [leg["state"] for leg in pbx.sim.state()["legs"]] == ["ACTIVE", None]
        assert pbx.sim.webhooks() == []


def test_legs_there_were_before_the_webhook_are_known_but_not_told(pbx: Controlled) -> None:
    pbx.configure(webhook="")
    pbx.sim.incoming(ANNA)
    pbx.sim.control("answer")
    pbx.configure(webhook=pbx.webhook.url)
    assert pbx.told() == []
    assert pbx.hang_up(pbx.ids()[ME]).status_code == 200
    assert pbx.told() == ["210 in HANGUP"]
