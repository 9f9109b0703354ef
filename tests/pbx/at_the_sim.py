"""A client at the built-in PBX, for the tests that run the two against each other."""

from __future__ import annotations

import ssl
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from clicktodial.model.calls import ActionDetails
from clicktodial.model.secret import Secret
from clicktodial.model.settings import make_account
from clicktodial.model.systems import SignIn
from clicktodial.pbx.protocol import DialRequest
from clicktodial.pbx.registry import make_client
from clicktodial.web.http import Timeouts

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from clicktodial.model.calls import Call
    from clicktodial.pbx.protocol import PbxClient
    from clicktodial.sim.server import Sim

MINE, ZOE, ANNA, MOBILE = "0003*210", "0003*220", "+442079460018", "+32499112233"
PLAIN = ActionDetails()


@asynccontextmanager
async def connected(
    sim: Sim,
    sign_in: SignIn = SignIn.TOKEN,
    *,
    user: str = "@me",
    extensions: tuple[str, ...] = (MINE,),
    secret: str = "",
) -> AsyncIterator[PbxClient]:
    """A client of the demo user's; ``secret`` replaces the one that is right."""
    account = make_account(
        name="Demo",
        server=sim.url,
        extensions=extensions,
        user=user,
        sign_in=sign_in,
        app_id=sim.app_id,
    )
    right = {SignIn.TOKEN: sim.token, SignIn.APP: sim.app_secret, SignIn.COOKIES: sim.cookies}
    trust = ssl.create_default_context(cafile=sim.certificate) if sim.certificate else None
    client = make_client(
        account, Secret(secret or right[sign_in]), timeouts=Timeouts(read_s=0.5), tls=trust
    )
    try:
        yield client
    finally:
        await client.aclose()


async def only(client: PbxClient) -> Call:
    """The one call that is going on."""
    (call,) = (await client.list_calls()).calls
    return call


async def talking_call(sim: Sim, client: PbxClient, number: str = ZOE) -> Call:
    """A call of our making, in which both talk."""
    await client.dial(DialRequest(number, (MINE,), "nonce-1"))
    sim.advance(1)
    sim.control("answer", phone=MINE)
    sim.advance(1)
    sim.control("answer", phone=number)
    return await only(client)
