"""A PBX whose second face is used, someone signed in there, and the integration's webhook."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx

from clicktodial.sim.callcontrol.quirks import CallControlQuirk
from clicktodial.sim.callcontrol.settings import CallControlSettings
from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running
from tests.sim.receiving import Receiver, receiving

if TYPE_CHECKING:
    from collections.abc import Iterator

TENANT = "b11d749b-8eb7-4236-a068-3d94ba3860d6"
PATH = "/v3/call_control/"
ME, SECOND, ANNA = "210", "211", "+442079460018"
ZOE, BUSY, NEVER, RECEPTION = "220", "221", "222", "224"

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Controlled:
    """The PBX, an independent client of it, and who receives its events."""

    sim: Sim
    http: httpx.Client
    webhook: Receiver

    def send(self, command: str, extension: str = ME, **payload: object) -> httpx.Response:
        """Send a command as the owner of an extension."""
        headers = {"Authorization": f"Bearer cct_demo-{extension}"}
        return self.http.post(PATH, json=request(command, extension, **payload), headers=headers)

    def dial(self, destination: str = ANNA, extension: str = ME) -> httpx.Response:
        return self.send("click-to-dial", extension, destination=destination)

    def hang_up(self, leg_id: str, extension: str = ME) -> httpx.Response:
        return self.send("hangup", extension, call_leg_id=leg_id)

    def event(self) -> Json:
        """Wait for an event."""
        received = self.webhook.next()
        assert (received.method, received.type) == ("POST", "application/json")
        return dict(received.told)

    def told(self) -> list[str]:
        """All events so far that were not asked for yet: extension, direction, state."""
        told = [delivery.document for delivery in self.sim.webhooks()]
        for document in told:
            assert self.event() == document
        self.sim.on_its_thread(lambda board: board.call_control.webhook.deliveries.clear())
        return [f"{e['user_extension']} {e['direction']} {e['state']}" for e in told]

    def ids(self) -> dict[str, str]:
        """The ids of the legs there are, by their extension."""
        return {leg["extension"]: leg["id"] for leg in self.sim.state()["legs"]}

    def pass_(self, *seconds: float) -> None:
        for some in seconds:
            self.sim.advance(some)

    def configure(self, **settings: object) -> Json:
        return self.sim.control("callcontrol", **settings)


def request(command: str, extension: str = ME, **payload: object) -> Json:
    user = {"tenant_id": TENANT, "user_extension": extension}
    return {"command": command, "user": user, "payload": payload}


@contextlib.contextmanager
def controlling(*quirks: str, heard: bool = True) -> Iterator[Controlled]:
    """Run the PBX on a manual clock, with these quirks; without ``heard`` it has no webhook."""
    with receiving() as receiver:
        settings = CallControlSettings(
            webhook=receiver.url if heard else "", quirks=frozenset(map(CallControlQuirk, quirks))
        )
        with running(SimOptions(manual_clock=True, call_control=settings)) as sim:
            headers = {"Authorization": f"Bearer {sim.cc_token}"}
            with httpx.Client(base_url=sim.url, headers=headers, verify=False) as http:
                yield Controlled(sim, http, receiver)
