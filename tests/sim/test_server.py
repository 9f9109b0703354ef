"""The PBX inside a test: what others who write tests rely on."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx
import pytest

from clicktodial.sim.calls import CallId
from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import NotLoopbackError, PortTakenError, running, serving

if TYPE_CHECKING:
    from clicktodial.sim.server import Sim


def test_several_run_side_by_side_and_know_nothing_of_each_other() -> None:
    options = SimOptions(manual_clock=True)
    with running(options) as one, running(options) as other:
        one.incoming("+442079460018")
        assert len(one.state()["calls"]) == 1
        assert other.state()["calls"] == []


def test_it_can_go_away_and_come_back_on_its_port(sim: Sim, http: httpx.Client) -> None:
    port = urlsplit(sim.url).port or 0
    path = "/uapi/phoneCalls/@me/@self"
    assert http.get(path).status_code == 200
    sim.stop()
    sim.stop()
    with pytest.raises(httpx.TransportError):
        http.get(path)
    with running(SimOptions(port=port)) as again:
        assert again.url == sim.url
        assert http.get(path).status_code == 200


def test_a_port_in_use_and_a_foreign_address_are_errors_for_people(sim: Sim) -> None:
    with pytest.raises(PortTakenError), running(SimOptions(port=urlsplit(sim.url).port or 0)):
        pass
    with pytest.raises(NotLoopbackError), running(SimOptions(host="192.0.2.1")):
        pass


async def test_it_serves_inside_a_running_event_loop() -> None:
    async with serving(SimOptions()) as pbx:
        headers = {"Authorization": f"Bearer {pbx.welcome.token}"}
        async with httpx.AsyncClient(headers=headers, verify=False) as client:
            answer = await client.get(f"{pbx.welcome.url}/uapi/phoneCalls/@me/@self")
    assert answer.json()["entry"] == []


def test_the_world_can_be_read_on_its_own_thread(sim: Sim) -> None:
    call_id = CallId(sim.incoming("0003*220"))
    published = sim.on_its_thread(lambda board: board.world.calls[call_id].published)
    assert published == sim.world.now


def test_self_means_every_extension_of_the_user_and_no_others(sim: Sim, http: httpx.Client) -> None:
    mine = [sim.incoming("+442079460018", to) for to in ("0003*210", "0003*211")]
    sim.incoming("+12025550143", "0003*224")
    listed = http.get("/uapi/phoneCalls/@me/@self").json()["entry"]
    assert [entry["id"] for entry in listed] == mine
    ended = http.delete("/uapi/phoneCalls/@me/@self").json()
    assert [entry["id"] for entry in ended] == mine
    assert len(sim.state()["calls"]) == 1
