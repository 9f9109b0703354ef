"""A PBX that speaks in a certain way, and someone signed in to it."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx

from clicktodial.sim.options import SimOptions
from clicktodial.sim.profiles import ProfileName, Quirk
from clicktodial.sim.server import Sim, running

if TYPE_CHECKING:
    from collections.abc import Iterator

ME, ANNA = "0003*210", "+442079460018"
MINE = f"/uapi/phoneCalls/@me/{ME}"
PARTIES = {
    "simple": (ME, ME, ANNA),
    "callback": ("0003*218", "+12025550143", ANNA),
    "conferenceInvite": ("0003*219", "0003*219", ANNA),
}


@dataclass(frozen=True, slots=True)
class Spoken:
    """The PBX and an independent client of it."""

    sim: Sim
    http: httpx.Client

    def create(self, kind: str = "simple", **query: str) -> httpx.Response:
        extension, source, destination = PARTIES[kind]
        view = {"source": [source], "destination": [destination]}
        body = {"extension": extension, "phoneCallView": [view], "nonce": "n-1"}
        return self.http.post(f"/uapi/phoneCalls/@me/{kind}", params=query, json=body)

    def connect(self) -> str:
        """Place a call, let time pass until both talk, and return its id."""
        self.create().raise_for_status()
        for seconds in (0.5, 2, 0.5, 5):
            self.sim.advance(seconds)
        return str(self.sim.state()["calls"][-1]["id"])

    def act(self, call_id: str, action: str, **fields: object) -> httpx.Response:
        return self.http.put(f"{MINE}/{call_id}", json={"action": action, **fields})

    def listed(self) -> dict[str, Any]:
        answer = self.http.get(MINE)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def shown(self) -> dict[str, Any]:
        """The only call in the list."""
        (entry,) = self.listed()["entry"]
        assert isinstance(entry, dict)
        return entry


@contextlib.contextmanager
def speaking(
    profile: str = "field", *quirks: str, empty_status: int | None = None
) -> Iterator[Spoken]:
    options = SimOptions(
        manual_clock=True,
        profile=ProfileName(profile),
        quirks=frozenset(map(Quirk, quirks)),
        empty_status=empty_status,
    )
    with running(options) as sim:
        headers = {"Authorization": f"Bearer {sim.token}"}
        with httpx.Client(base_url=sim.url, headers=headers, verify=False) as http:
            yield Spoken(sim, http)
