from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from clicktodial.sim.control import control_application
from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, build, running

if TYPE_CHECKING:
    from collections.abc import Callable

ME, ANNA = "0003*210", "+442079460018"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Sim-Control": "0"},
        {"X-Sim-Control": "1", "Origin": "https://page.example"},
        {"X-Sim-Control": "1", "Origin": "null"},
        {"X-Sim-Control": "1", "Origin": ""},
    ],
)
def test_a_web_page_cannot_drive_the_pbx(sim: Sim, headers: dict[str, str]) -> None:
    for method, path in (("GET", "state"), ("POST", "incoming"), ("POST", "nothing")):
        answer = httpx.request(method, f"{sim.url}/control/{path}", headers=headers, verify=False)
        assert (answer.status_code, answer.json()["error"]["code"]) == (403, "control_denied")
        assert "access-control-allow-origin" not in answer.headers
    asked = httpx.options(f"{sim.url}/control/incoming", headers=headers, verify=False)
    assert asked.status_code == 405
    assert sim.state()["calls"] == []


async def test_another_computer_cannot_drive_the_pbx() -> None:
    app = control_application(build(SimOptions()))
    statuses = {}
    for peer in ("127.0.0.1", "::1", "192.0.2.7", "2001:db8::7"):
        transport = httpx.ASGITransport(app, client=(peer, 4242))
        async with httpx.AsyncClient(transport=transport, base_url="http://sim") as client:
            answer = await client.get("/control/state", headers={"X-Sim-Control": "1"})
            statuses[peer] = answer.status_code
    assert statuses == {"127.0.0.1": 200, "::1": 200, "192.0.2.7": 403, "2001:db8::7": 403}


def test_the_state_shows_calls_people_faults_and_requests(
    control: httpx.Client, place: Callable[..., str]
) -> None:
    call_id = place(nonce="mine-1")
    state = control.get("state").json()
    assert state["calls"][0]["id"] == call_id
    assert state["calls"][0]["views"][0]["extension"] == ME
    others = [person for person in state["people"] if person["user_id"] not in ("12", "3")]
    assert len(others) == 10
    assert "Zoë Åström" in [person["name"] for person in state["people"]]
    request = state["log"][0]
    assert (request["method"], request["path"]) == ("POST", "/uapi/phoneCalls/@me/simple")
    assert (request["nonce"], request["status"]) == ("mine-1", 200)
    assert request["received_at"] > 0


def test_calls_come_in_and_phones_answer_decline_and_hang_up(control: httpx.Client) -> None:
    def calls() -> list[str]:
        return [call["id"] for call in control.get("state").json()["calls"]]

    first = control.post("incoming", json={}).json()["id"]
    second = control.post("incoming", json={"from": "0003*220", "to": "0003*211"}).json()["id"]
    assert calls() == [first, second]
    assert control.post("answer", json={"phone": ME}).json() == {"id": first}
    assert control.post("answer").json()["error"]["code"] == "not_ringing"
    assert control.post("decline", json={"phone": "211"}).json() == {"id": second}
    assert calls() == [first]
    assert control.post("hangup", json={"phone": ANNA, "id": "other"}).json() == {"ids": []}
    assert control.post("hangup", json={"phone": ANNA}).json() == {"ids": [first]}
    assert calls() == []


def test_time_moves_by_command(control: httpx.Client) -> None:
    before = control.get("state").json()["now"]
    assert control.post("advance", json={"seconds": 12.5}).json()["now"] == before + 12.5


def test_a_real_clock_cannot_be_moved() -> None:
    with running() as sim, pytest.raises(Exception, match="manual clock"):
        sim.advance(1)


def test_habits_of_a_phone_can_be_changed(control: httpx.Client) -> None:
    changes = {"phone": "220", "pickup": "busy", "after_s": 1.5, "talk_s": None}
    answer = control.post("phones", json=changes).json()
    assert answer["phone"] == "0003*220"
    assert answer["policy"]["pickup"] == "busy"
    assert answer["policy"]["after_s"] == 1.5
    stranger = control.post("phones", json={"phone": "+3225550000", "pickup": "never"}).json()
    assert stranger["policy"]["pickup"] == "never"


@pytest.mark.parametrize(
    ("command", "values"),
    [
        ("incoming", {"from": "nobody"}),
        ("incoming", {"to": "0003*999"}),
        ("incoming", {"to": "+12025550143"}),
        ("phones", {"pickup": "perhaps"}),
        ("phones", {"after_s": -1}),
        ("phones", {"after_s": True}),
        ("fault", {"name": "earthquake"}),
        ("fault", {"name": "slow", "argument": "very"}),
        ("advance", {"seconds": "soon"}),
    ],
)
def test_a_command_without_sense_is_refused(
    control: httpx.Client, command: str, values: dict[str, object]
) -> None:
    answer = control.post(command, json=values)
    assert answer.status_code == 400
    assert answer.json()["error"]["message"]


def test_an_unknown_command_says_which_there_are(control: httpx.Client) -> None:
    answer = control.post("fly", json={})
    assert answer.status_code == 404
    assert "incoming" in answer.json()["error"]["message"]


def test_the_log_can_be_emptied_and_is_not_filled_by_control(control: httpx.Client) -> None:
    control.post("clear-log")
    control.get("state")
    assert control.get("state").json()["log"] == []


def test_calls_can_be_going_on_from_the_start() -> None:
    with running(SimOptions(calls=40)) as sim:
        answer = httpx.get(
            f"{sim.url}/uapi/phoneCalls/@me/{ME}?count=100",
            headers={"Authorization": f"Bearer {sim.token}"},
            verify=False,
        )
        entries = answer.json()["entry"]
    assert len(entries) == 40
    assert all(view["status"] == "5" for entry in entries for view in entry["phoneCallView"])
