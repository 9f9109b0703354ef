from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ANNA = "+442079460018"


@pytest.fixture
def sim() -> Iterator[Sim]:
    """A PBX on a manual clock in which nobody calls unasked."""
    with running(SimOptions(manual_clock=True)) as pbx:
        yield pbx


@pytest.fixture
def http(sim: Sim) -> Iterator[httpx.Client]:
    """Someone signed in, as an independent HTTP client sees the PBX."""
    headers = {"Authorization": f"Bearer {sim.token}"}
    # Plain http: loading the trusted certificates would only cost 30 ms a test.
    with httpx.Client(base_url=sim.url, headers=headers, verify=False) as client:
        yield client


@pytest.fixture
def control(sim: Sim) -> Iterator[httpx.Client]:
    """A client of the control address."""
    with httpx.Client(
        base_url=f"{sim.url}/control", headers={"X-Sim-Control": "1"}, verify=False
    ) as client:
        yield client


@pytest.fixture
def place(http: httpx.Client) -> Callable[..., str]:
    """Place a simple call and return its id."""

    def do(
        destination: str = ANNA, source: object = "0003*210", nonce: str = "", **query: str
    ) -> str:
        view = {"source": source, "destination": destination}
        body: dict[str, Any] = {"extension": "0003*210", "phoneCallView": [view], "nonce": nonce}
        answer = http.post("/uapi/phoneCalls/@me/simple", params=query, json=body)
        assert answer.status_code == 200, answer.text
        return str(answer.json()[0]["id"])

    return do


@pytest.fixture
def connected(sim: Sim, place: Callable[..., str]) -> Callable[..., str]:
    """Place a call and let time pass until both talk; return its id."""

    def do(destination: str = ANNA, **query: str) -> str:
        call_id = place(destination, **query)
        for seconds in (0.5, 2, 0.5, 5):
            sim.advance(seconds)
        return call_id

    return do


@pytest.fixture
def views(http: httpx.Client) -> Callable[[str], dict[str, dict[str, Any]]]:
    """Show a call's views by their extension; empty when the call is over."""

    def do(call_id: str) -> dict[str, dict[str, Any]]:
        entries = http.get(f"/uapi/phoneCalls/@me/@self/{call_id}").json()["entry"]
        return {view["extension"]: view for e in entries for view in e["phoneCallView"]}

    return do


@pytest.fixture
def update(http: httpx.Client) -> Callable[..., httpx.Response]:
    """Send an action for a call."""

    def do(call_id: str, action: str, extension: str = "@self", **fields: object) -> httpx.Response:
        address = f"/uapi/phoneCalls/@me/{extension}/{call_id}"
        return http.put(address, json={"action": action, **fields})

    return do
