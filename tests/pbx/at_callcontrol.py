"""A Call Control client at the built-in PBX, told of the events that the PBX would post."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clicktodial.model.calls import Action, ActionDetails
from clicktodial.model.secret import Secret
from clicktodial.model.settings import make_account
from clicktodial.model.systems import System
from clicktodial.pbx.callcontrol.client import CallControlClient
from clicktodial.pbx.callcontrol.credentials import PastedToken
from clicktodial.pbx.event_stream import Frame
from clicktodial.pbx.protocol import DialRequest
from clicktodial.web.http import Http, Timeouts
from tests.sim.controlling import ME, TENANT, ZOE, controlling

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from clicktodial.model.calls import Call, CallId
    from clicktodial.model.settings import Account
    from tests.sim.controlling import Controlled

QUICK = Timeouts(connect_s=2.0, read_s=0.4, total_s=3.0)
NONCE = "n1"


def account_at(url: str, *, extension: str = ME, tenant: str = TENANT) -> Account:
    return make_account(
        name="work",
        server=url,
        extensions=[extension],
        system=System.CALLCONTROL,
        tenant=tenant,
    )


@dataclass(slots=True)
class Desk:
    """Someone at extension 210. ``now`` is the client's steady clock."""

    pbx: Controlled
    client: CallControlClient
    now: float = 100.0

    async def dial(self, number: str = ZOE, nonce: str = NONCE) -> CallId | None:
        return await self.client.dial(DialRequest(number, (ME,), nonce))

    async def hang_up(self, call: Call) -> bool:
        return await self.client.perform(Action.HANG_UP, call, ActionDetails())

    def hear(self) -> None:
        """Everything that was posted since the last time reaches the client."""
        for delivery in self.pbx.sim.webhooks():
            self.client._take(Frame("call", json.dumps(delivery.document).encode(), ""))
        self.pbx.sim.on_its_thread(lambda board: board.call_control.webhook.deliveries.clear())

    async def calls(self) -> tuple[Call, ...]:
        self.hear()
        return (await self.client.list_calls()).calls

    async def talking(self) -> Call:
        """A call to Zoë whose own side is picked up."""
        await self.dial()
        self.pbx.pass_(0.5, 2, 0.5)
        (call,) = await self.calls()
        return call


@contextlib.asynccontextmanager
async def desk(
    *quirks: str, token: str = "", extension: str = ME, tenant: str = TENANT
) -> AsyncIterator[Desk]:
    """The PBX with these quirks, and a client with the right token or another one."""
    with controlling(*quirks) as pbx:
        account = account_at(pbx.sim.url, extension=extension, tenant=tenant)
        credentials = PastedToken(account, Secret(token or pbx.sim.cc_token))
        client = CallControlClient(
            account,
            credentials,
            lambda server: Http(server, timeouts=QUICK),
            monotonic=lambda: made.now,
            jitter=lambda: 0.0,
        )
        made = Desk(pbx, client)
        try:
            yield made
        finally:
            await client.aclose()
