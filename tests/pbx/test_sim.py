"""Our client against the built-in PBX, which shares no code with it."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import (
    NotAPbxError,
    NotOfferedError,
    NotPermittedError,
    OutcomeUnknownError,
    RateLimitedError,
    RefusedError,
    ServerFaultError,
    SignInRefusedError,
    UnreachableError,
)
from clicktodial.model.calls import Action, CallState, Direction
from clicktodial.model.secret import Secret
from clicktodial.model.settings import SignIn, make_account
from clicktodial.pbx.diagnosis import diagnose
from clicktodial.pbx.http import Timeouts
from clicktodial.pbx.protocol import DialRequest
from clicktodial.pbx.registry import make_client
from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import running

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from clicktodial.errors import ClickToDialError
    from clicktodial.model.calls import Call
    from clicktodial.pbx.protocol import PbxClient
    from clicktodial.sim.server import Sim


@pytest.fixture
def sim() -> Iterator[Sim]:
    with running(SimOptions(manual_clock=True)) as pbx:
        yield pbx


@asynccontextmanager
async def connected(sim: Sim, sign_in: SignIn = SignIn.TOKEN) -> AsyncIterator[PbxClient]:
    account = make_account(
        name="Demo",
        server=sim.url,
        extensions=[sim.extension],
        sign_in=sign_in,
        app_id=sim.app_id,
    )
    secret = Secret(sim.token if sign_in is SignIn.TOKEN else sim.app_secret)
    client = make_client(account, secret, timeouts=Timeouts(read_s=0.5))
    try:
        yield client
    finally:
        await client.aclose()


ZOE = "0003*220"


def request_to(sim: Sim, number: str = ZOE, nonce: str = "nonce-1") -> DialRequest:
    return DialRequest(number, sim.extension, nonce)


async def only(client: PbxClient) -> Call:
    (call,) = (await client.list_calls()).calls
    return call


@pytest.mark.parametrize("sign_in", list(SignIn))
async def test_both_ways_of_signing_in(sim: Sim, sign_in: SignIn) -> None:
    async with connected(sim, sign_in) as client:
        await client.sign_in()
        assert (await client.list_calls()).calls == ()


async def test_the_life_of_an_outgoing_call(sim: Sim) -> None:
    async with connected(sim) as client:
        identity = await client.dial(request_to(sim))
        assert (await only(client)).state is CallState.DIALING
        sim.advance(1)
        ringing = await only(client)
        assert (ringing.id, ringing.nonce) == (identity, "nonce-1")
        assert ringing.direction is Direction.OUTGOING
        assert ringing.state is CallState.RINGING_OWN
        assert ringing.peer.number == ZOE
        sim.control("answer", phone=sim.extension)
        sim.advance(1)
        there = await only(client)
        assert (there.state, there.answered) == (CallState.RINGING_PEER, None)
        sim.control("answer", phone=ZOE)
        talking = await only(client)
        assert talking.state is CallState.CONNECTED
        assert talking.answered is not None
        await client.perform(Action.HANG_UP, talking)
        assert (await client.list_calls()).calls == ()
        await client.perform(Action.HANG_UP, talking)


async def talking_call(sim: Sim, client: PbxClient) -> Call:
    await client.dial(request_to(sim))
    sim.advance(1)
    sim.control("answer", phone=sim.extension)
    sim.advance(1)
    sim.control("answer", phone=ZOE)
    return await only(client)


async def test_hold_and_resume(sim: Sim) -> None:
    async with connected(sim) as client:
        call = await talking_call(sim, client)
        await client.perform(Action.HOLD, call)
        held = await only(client)
        assert (held.state, held.held_by_me) == (CallState.HELD, True)
        await client.perform(Action.RESUME, held)
        assert (await only(client)).state is CallState.CONNECTED


async def test_a_transfer_takes_the_call_away(sim: Sim) -> None:
    async with connected(sim) as client:
        call = await talking_call(sim, client)
        await client.perform(Action.TRANSFER, call, "0003*224")
        sim.advance(1)
        assert (await client.list_calls()).calls == ()


async def test_an_incoming_call_is_shown_as_one(sim: Sim) -> None:
    async with connected(sim) as client:
        identity = sim.incoming("+32470123456")
        sim.advance(1)
        call = await only(client)
        assert (call.id, call.state) == (identity, CallState.INCOMING)
        assert call.direction is Direction.INCOMING
        assert call.peer.number == "+32470123456"
        await client.perform(Action.VOICEMAIL, call)
        (action,) = sim.log("PUT")
        assert action.status == 200


async def test_a_hold_by_the_other_side_is_told_from_ours(sim: Sim) -> None:
    async with connected(sim) as client:
        call = await talking_call(sim, client)
        (other,) = [leg for leg in call.legs if leg.id != call.own_leg]
        await client.perform(Action.HOLD, replace(call, own_leg=other.id))
        held = await only(client)
        assert (held.state, held.held_by_me) == (CallState.HELD, False)


@pytest.mark.parametrize("empty_status", [200, 204])
async def test_an_empty_list_in_either_form(empty_status: int) -> None:
    with running(SimOptions(empty_status=empty_status)) as sim:
        async with connected(sim) as client:
            assert (await client.list_calls()).calls == ()


async def test_an_unchanged_list_is_the_same_object(sim: Sim) -> None:
    async with connected(sim) as client:
        await talking_call(sim, client)
        first = await client.list_calls()
        assert await client.list_calls() is first


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("401", SignInRefusedError),
        ("403", NotPermittedError),
        ("409", RateLimitedError),
        ("429", RateLimitedError),
        ("500", ServerFaultError),
        ("501", NotOfferedError),
        ("hang", UnreachableError),
        ("drop", UnreachableError),
        ("drop-answer", UnreachableError),
        ("redirect", NotAPbxError),
        ("html", NotAPbxError),
        ("truncated", UnreachableError),
        ("empty", NotAPbxError),
        ("huge", NotAPbxError),
    ],
)
async def test_each_fault_is_an_error_of_its_kind(
    sim: Sim, fault: str, kind: type[ClickToDialError]
) -> None:
    async with connected(sim) as client:
        sim.fault(fault)
        with pytest.raises(kind):
            await client.list_calls()
        sim.control("clear-faults")
        assert (await client.list_calls()).calls == ()


@pytest.mark.parametrize("fault", ["drop", "drop-answer", "hang", "500", "html"])
async def test_a_create_request_is_sent_once_whatever_is_lost(sim: Sim, fault: str) -> None:
    async with connected(sim) as client:
        await client.list_calls()
        sim.fault(fault, method="POST")
        with pytest.raises(OutcomeUnknownError):
            await client.dial(request_to(sim))
        assert len(sim.log("POST", "simple")) == 1
        placed = [c.nonce for c in (await client.list_calls()).calls]
        assert placed == (["nonce-1"] if fault == "drop-answer" else [])


async def test_an_expired_token_is_renewed_by_the_app(sim: Sim) -> None:
    async with connected(sim, SignIn.APP) as client:
        await client.list_calls()
        sim.control("expire-tokens")
        assert await client.dial(request_to(sim)) is not None
        assert len((await client.list_calls()).calls) == 1


async def test_a_number_that_the_pbx_refuses_places_nothing(sim: Sim) -> None:
    async with connected(sim) as client:
        with pytest.raises(RefusedError):
            await client.dial(DialRequest("", sim.extension, "n"))
        assert (await client.list_calls()).calls == ()


async def test_the_diagnosis_of_a_good_account(sim: Sim) -> None:
    account = make_account(name="Demo", server=sim.url, extensions=[sim.extension])
    found = [step async for step in diagnose(account, Secret(sim.token))]
    assert [step.outcome.value for step in found] == ["ok"] * 5
