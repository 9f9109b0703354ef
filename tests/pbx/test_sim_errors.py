"""Each error of ``reference/unifiedapi.md §3``, as the built-in PBX says it over HTTP."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import (
    ClickToDialError,
    NotOfferedError,
    NotPermittedError,
    NotPossibleNowError,
    OutcomeUnknownError,
    RateLimitedError,
    RefusedError,
    ServerFaultError,
    SignInRefusedError,
    UnknownCallError,
)
from clicktodial.model.calls import Action, ActionDetails, LegId, Peer
from clicktodial.model.capabilities import Service, Why
from clicktodial.model.dialling import CallKind
from clicktodial.model.events import EventId, EventMethod, EventType, PhoneCallEvent, event_draft
from clicktodial.model.systems import SignIn
from clicktodial.pbx.protocol import DialRequest, Filter, FilterOp, RecordQuery, Selection
from clicktodial.sim.options import SimOptions
from clicktodial.sim.profiles import ProfileName
from clicktodial.sim.server import running
from tests.pbx.at_the_sim import ANNA, MINE, MOBILE, PLAIN, ZOE, connected, talking_call

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from clicktodial.model.calls import Call
    from clicktodial.pbx.protocol import PbxClient
    from clicktodial.sim.server import Sim

DRAFT = event_draft(type=EventType.HANGUP, method=EventMethod.GET, url="http://127.0.0.1:9/x")
GONE = PhoneCallEvent(
    EventId("gone1"), MINE, EventType.HANGUP, "2", EventMethod.GET, "http://127.0.0.1:9/x"
)
SIMPLE = DialRequest(ZOE, (MINE,), "n")
CALLBACK = DialRequest(ANNA, (MOBILE,), "n", kind=CallKind.CALLBACK, extension="0003*218")
CONFERENCE = DialRequest(ZOE, (), "n", kind=CallKind.CONFERENCE, extension="0003*219")


@pytest.fixture(params=list(ProfileName))
def sim(request: pytest.FixtureRequest) -> Iterator[Sim]:
    with running(SimOptions(manual_clock=True, profile=request.param)) as pbx:
        yield pbx


ASKS: dict[str, Callable[[PbxClient], Awaitable[object]]] = {
    "extension_invalid": lambda c: c.list_extension("0003*999"),
    "extension_invalid presence": lambda c: c.presence("0003*999"),
    "extension_invalid events": lambda c: c.list_events("0003*218"),
    "extension_invalid add": lambda c: c.add_event("0003*218", DRAFT),
    "extension_invalid remove": lambda c: c.remove_event(replace(GONE, extension="0003*999")),
    "filterby_invalid": lambda c: c.select_calls(Selection(Filter("mood", FilterOp.PRESENT))),
    "filtervalue_invalid": lambda c: c.select_calls(
        Selection(Filter("published", FilterOp.EQUALS, ("soon",)))
    ),
    "filtervalue_invalid missing": lambda c: c.select_calls(
        Selection(Filter("id", FilterOp.EQUALS))
    ),
    "cdr_source_invalid": lambda c: c.call_records(RecordQuery(source="nobody")),
    "cdr_destination_invalid": lambda c: c.call_records(RecordQuery(destination="nobody")),
    "pc_destination_invalid": lambda c: c.dial(replace(SIMPLE, destination="")),
    "pc_source_invalid": lambda c: c.dial(replace(SIMPLE, sources=(MINE, "0003*999"))),
    "pc_extension_invalid": lambda c: c.dial(replace(SIMPLE, extension="0003*219")),
    "pc_extension_invalid callback": lambda c: c.dial(replace(CALLBACK, extension=MINE)),
    "pc_extension_invalid conference": lambda c: c.dial(replace(CONFERENCE, extension=MINE)),
    "pc_waitforpickup_invalid": lambda c: c.dial(replace(SIMPLE, wait_for_pickup_s=99_999)),
}


@pytest.mark.parametrize("name", list(ASKS))
async def test_a_request_that_cannot_be_is_refused_in_the_systems_words(
    sim: Sim, name: str
) -> None:
    async with connected(sim) as client:
        with pytest.raises(RefusedError) as caught:
            await ASKS[name](client)
        assert (caught.value.status, caught.value.code) == (400, name.partition(" ")[0])
        assert caught.value.words
        assert caught.value.words in str(caught.value)
        assert client.lacks == ()
        assert sim.state()["calls"] == []


ACTS: dict[str, tuple[Action, Callable[[Call], Call], ActionDetails]] = {
    "pc_action_invalid": (Action.RESUME, lambda call: call, PLAIN),
    "pc_phonecallviewid_invalid": (
        Action.HOLD,
        lambda call: replace(call, own_leg=LegId("77")),
        PLAIN,
    ),
    "pc_sendcallto_invalid": (Action.TRANSFER, lambda call: call, ActionDetails("0003*999")),
    "pc_sendcallto_invalid voicemail": (
        Action.VOICEMAIL,
        lambda call: call,
        ActionDetails("0003*219"),
    ),
    "pc_sendcallto_invalid monitor": (
        Action.MONITOR,
        lambda call: call,
        ActionDetails("0003*999"),
    ),
    "pc_transferfromnumber_invalid": (
        Action.TRANSFER,
        lambda call: replace(call, extension="0003*223"),
        ActionDetails("0003*224"),
    ),
    "pc_transfernumber_invalid": (
        Action.TRANSFER,
        lambda call: replace(call, peer=Peer("0003*223")),
        ActionDetails("0003*224"),
    ),
    "pc_waitforpickup_invalid": (
        Action.MONITOR,
        lambda call: call,
        ActionDetails(wait_for_pickup_s=99_999),
    ),
    "pc_phonenumber_invalid": (Action.HANG_UP, lambda call: call, ActionDetails("nobody")),
}


@pytest.mark.parametrize("name", list(ACTS))
async def test_an_action_that_cannot_be_is_refused_in_the_systems_words(
    sim: Sim, name: str
) -> None:
    action, changed, details = ACTS[name]
    async with connected(sim) as client:
        call = await talking_call(sim, client)
        with pytest.raises(RefusedError) as caught:
            await client.perform(action, changed(call), details)
        assert (caught.value.status, caught.value.code) == (400, name.partition(" ")[0])
        assert caught.value.words in str(caught.value)
        assert client.lacks == ()
        assert len((await client.list_calls()).calls) == 1


async def test_pc_phonecall_invalid_says_that_the_call_is_over(sim: Sim) -> None:
    async with connected(sim) as client:
        call = await talking_call(sim, client)
        sim.control("hangup", phone=ZOE)
        await client.perform(Action.HANG_UP, call, PLAIN)
        for action in set(Action) - {Action.HANG_UP}:
            with pytest.raises(UnknownCallError):
                await client.perform(action, call, ActionDetails("0003*224"))


async def test_pce_id_invalid_says_that_the_event_is_gone(sim: Sim) -> None:
    async with connected(sim) as client:
        await client.remove_event(GONE)
        with pytest.raises(NotPossibleNowError):
            await client.change_event(GONE, event_draft(note="x"))


async def test_user_invalid(sim: Sim) -> None:
    async with connected(sim, user="99") as client:
        with pytest.raises(RefusedError) as caught:
            await client.list_calls()
        assert (caught.value.status, caught.value.code) == (400, "user_invalid")


async def test_access_denied_for_another_user(sim: Sim) -> None:
    async with connected(sim, user="20") as client:
        with pytest.raises(SignInRefusedError):
            await client.list_calls()
    async with connected(sim, SignIn.APP, user="20") as client:
        with pytest.raises(NotPermittedError) as caught:
            await client.list_calls()
        assert caught.value.status == 401


async def test_access_denied_for_a_token_that_nobody_knows(sim: Sim) -> None:
    async with connected(sim, secret="tok_unknown") as client:
        with pytest.raises(SignInRefusedError, match="The phone system said"):
            await client.list_calls()
        assert [entry.status for entry in sim.log()] == [401]


async def test_access_denied_for_cookies_that_nobody_knows(sim: Sim) -> None:
    unknown = "dev=a; vn=b; xsrf-token=c"
    async with connected(sim, SignIn.COOKIES, secret=unknown) as client:
        with pytest.raises(SignInRefusedError):
            await client.list_calls()


async def test_an_apps_wrong_secret(sim: Sim) -> None:
    async with connected(sim, SignIn.APP, secret="wrong") as client:
        with pytest.raises(SignInRefusedError, match="invalid_client"):
            await client.dial(SIMPLE)
        assert sim.state()["calls"] == []


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("401", NotPermittedError),
        ("403", NotPermittedError),
        ("409", RateLimitedError),
        ("429", RateLimitedError),
        ("500", ServerFaultError),
        ("501", NotOfferedError),
    ],
)
async def test_a_status_with_its_code_while_a_call_is_changed(
    sim: Sim, fault: str, kind: type[ClickToDialError]
) -> None:
    async with connected(sim) as client:
        call = await talking_call(sim, client)
        sim.fault(fault, method="PUT")
        with pytest.raises(kind):
            await client.perform(Action.PARK, call, PLAIN)
        learnt = {"401": Why.NOT_PERMITTED, "403": Why.NOT_PERMITTED, "501": Why.NOT_OFFERED}
        expected = [(Action.PARK, learnt[fault])] if fault in learnt else []
        assert [(lack.capability, lack.why) for lack in client.lacks] == expected
        assert len(sim.log("PUT")) == 1


async def test_one_action_that_is_not_implemented(sim: Sim) -> None:
    async with connected(sim) as client:
        call = await talking_call(sim, client)
        sim.fault("501", action="Park")
        with pytest.raises(NotOfferedError):
            await client.perform(Action.PARK, call, PLAIN)
        await client.perform(Action.HOLD, call, PLAIN)
        assert [lack.capability for lack in client.lacks] == [Action.PARK]


@pytest.mark.parametrize("fault", ["401", "403", "501"])
@pytest.mark.parametrize(
    ("request_", "service", "path"),
    [
        (CALLBACK, Service.CALLBACK, "/callback"),
        (CONFERENCE, Service.CONFERENCE, "/conferenceInvite"),
    ],
    ids=["callback", "conference"],
)
async def test_a_kind_of_call_that_this_account_lacks(
    fault: str, request_: DialRequest, service: Service, path: str
) -> None:
    with running(SimOptions(manual_clock=True)) as sim:
        sim.fault(fault, path=path)
        async with connected(sim) as client:
            with pytest.raises((NotOfferedError, NotPermittedError)):
                await client.dial(request_)
            assert [lack.capability for lack in client.lacks] == [service]
            assert await client.dial(SIMPLE) is not None


async def test_an_internal_error_while_dialling_leaves_the_outcome_open(sim: Sim) -> None:
    async with connected(sim) as client:
        sim.fault("500", method="POST")
        with pytest.raises(OutcomeUnknownError):
            await client.dial(SIMPLE)
        assert len(sim.log("POST")) == 1


async def test_the_waiting_time_that_the_system_asks_for(sim: Sim) -> None:
    sim.fault("429", "7")
    async with connected(sim) as client:
        with pytest.raises(RateLimitedError) as caught:
            await client.call_records(RecordQuery())
        assert caught.value.retry_after_s == 7


async def test_dates_that_exclude_each_other(sim: Sim) -> None:
    query = RecordQuery(
        answered_from=datetime(2026, 2, 1, tzinfo=UTC), answered_to=datetime(2026, 1, 1, tzinfo=UTC)
    )
    async with connected(sim) as client:
        with pytest.raises(RefusedError) as caught:
            await client.call_records(query)
        assert (caught.value.status, caught.value.code) == (400, "cdr_invalid_date_parameters")
