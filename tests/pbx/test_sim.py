"""Our client against the built-in PBX, which shares no code with it, in each of its manners."""

from __future__ import annotations

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
    TlsError,
    UnreachableError,
)
from clicktodial.model.calls import Action, ActionDetails, CallState, Direction, RecordingFormat
from clicktodial.model.capabilities import ALL_CAPABILITIES, Service
from clicktodial.model.dialling import CallKind
from clicktodial.model.events import EventMethod, EventType, event_draft
from clicktodial.model.presence import PresenceStatus
from clicktodial.model.records import Disposition, Flow
from clicktodial.model.secret import Secret
from clicktodial.model.settings import make_account
from clicktodial.model.systems import TRAITS, SignIn, System
from clicktodial.pbx.diagnosis import diagnose
from clicktodial.pbx.protocol import (
    DialRequest,
    Filter,
    FilterOp,
    RecordQuery,
    Selection,
    SortOrder,
)
from clicktodial.pbx.registry import make_client
from clicktodial.sim.options import SimOptions
from clicktodial.sim.profiles import ProfileName
from clicktodial.sim.server import running
from clicktodial.web.http import Timeouts
from tests.pbx.at_the_sim import ANNA, MINE, MOBILE, PLAIN, ZOE, connected, only, talking_call

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clicktodial.errors import ClickToDialError
    from clicktodial.model.calls import Call
    from clicktodial.pbx.protocol import PbxClient
    from clicktodial.sim.server import Sim


OWN_SIGN_INS = TRAITS[System.UNIFIEDAPI].sign_ins


@pytest.fixture(params=list(ProfileName))
def sim(request: pytest.FixtureRequest) -> Iterator[Sim]:
    with running(SimOptions(manual_clock=True, profile=request.param)) as pbx:
        yield pbx


async def zoes_call(sim: Sim, client: PbxClient, *, answered: bool) -> Call:
    """Anna calls Zoë; the call as Zoë's phone shows it."""
    sim.incoming(ANNA, ZOE)
    sim.advance(1)
    if answered:
        sim.control("answer", phone=ZOE)
    (call,) = (await client.list_extension(ZOE)).calls
    assert (await client.list_calls()).calls == ()
    return call


@pytest.mark.parametrize("sign_in", OWN_SIGN_INS)
async def test_every_way_of_signing_in(sim: Sim, sign_in: SignIn) -> None:
    async with connected(sim, sign_in) as client:
        await client.sign_in()
        assert (await client.list_calls()).calls == ()
        assert await client.dial(DialRequest(ZOE, (MINE,), "n")) is not None


async def test_the_life_of_an_outgoing_call(sim: Sim) -> None:
    async with connected(sim) as client:
        identity = await client.dial(DialRequest(ZOE, (MINE,), "nonce-1"))
        assert (await only(client)).state is CallState.DIALING
        sim.advance(1)
        ringing = await only(client)
        assert (ringing.id, ringing.nonce) == (identity, "nonce-1")
        assert ringing.direction is Direction.OUTGOING
        assert ringing.state is CallState.RINGING_OWN
        assert ringing.peer.number == ZOE
        sim.control("answer", phone=MINE)
        sim.advance(1)
        there = await only(client)
        assert (there.state, there.answered) == (CallState.RINGING_PEER, None)
        sim.control("answer", phone=ZOE)
        talking = await only(client)
        assert talking.state is CallState.CONNECTED
        assert talking.answered is not None
        await client.perform(Action.HANG_UP, talking, PLAIN)
        assert (await client.list_calls()).calls == ()
        await client.perform(Action.HANG_UP, talking, PLAIN)


async def test_hold_and_resume(sim: Sim) -> None:
    async with connected(sim) as client:
        call = await talking_call(sim, client)
        await client.perform(Action.HOLD, call, PLAIN)
        held = await only(client)
        assert (held.state, held.held_by_me) == (CallState.HELD, True)
        await client.perform(Action.RESUME, held, PLAIN)
        assert (await only(client)).state is CallState.CONNECTED


async def test_record_and_stop(sim: Sim) -> None:
    async with connected(sim) as client:
        call = await talking_call(sim, client)
        details = ActionDetails(recording_format=RecordingFormat.WAV49)
        await client.perform(Action.RECORD, call, details)
        recorded = await only(client)
        assert recorded.recording is not None
        await client.perform(Action.STOP_RECORDING, recorded, PLAIN)
        assert (await only(client)).recording is None


async def test_park_and_take_back(sim: Sim) -> None:
    async with connected(sim) as client:
        call = await talking_call(sim, client)
        await client.perform(Action.PARK, call, ActionDetails(park_s=30))
        parked = await only(client)
        assert (parked.state, bool(parked.parked_slot)) == (CallState.PARKED, True)
        await client.perform(Action.UNPARK, parked, PLAIN)
        assert (await only(client)).state is CallState.RINGING_OWN
        sim.control("answer", phone=MINE)
        assert (await only(client)).state is CallState.CONNECTED


async def test_a_transfer_takes_the_call_away(sim: Sim) -> None:
    async with connected(sim) as client:
        call = await talking_call(sim, client)
        await client.perform(Action.TRANSFER, call, ActionDetails("0003*224"))
        sim.advance(1)
        assert (await client.list_calls()).calls == ()


async def test_an_incoming_call_is_sent_to_voicemail(sim: Sim) -> None:
    async with connected(sim) as client:
        identity = sim.incoming("+32470123456")
        sim.advance(1)
        call = await only(client)
        assert (call.id, call.state) == (identity, CallState.INCOMING)
        assert (call.direction, call.joined) == (Direction.INCOMING, False)
        assert call.peer.number == "+32470123456"
        await client.perform(Action.VOICEMAIL, call, PLAIN)
        (action,) = sim.log("PUT")
        assert action.status == 200


async def test_a_call_that_rings_at_a_colleague_is_picked_up(sim: Sim) -> None:
    async with connected(sim) as client:
        ringing = await zoes_call(sim, client, answered=False)
        assert (ringing.mine, ringing.state) == (False, CallState.INCOMING)
        await client.perform(Action.PICK_UP, ringing, PLAIN)
        mine = await only(client)
        assert (mine.id, mine.joined, mine.state) == (ringing.id, True, CallState.RINGING_OWN)
        sim.control("answer", phone=MINE)
        taken = await only(client)
        assert (taken.joined, taken.state) == (False, CallState.CONNECTED)
        assert (taken.direction, taken.peer.number) == (Direction.INCOMING, ANNA)


@pytest.mark.parametrize("action", [Action.BARGE_IN, Action.WHISPER, Action.MONITOR])
async def test_a_colleagues_call_is_joined_and_left(sim: Sim, action: Action) -> None:
    async with connected(sim) as client:
        theirs = await zoes_call(sim, client, answered=True)
        details = ActionDetails(private=True, caller_id="Team <0003*210>", wait_for_pickup_s=20)
        await client.perform(action, theirs, details)
        assert (await only(client)).state is CallState.RINGING_OWN
        sim.control("answer", phone=MINE)
        joined = await only(client)
        assert (joined.id, joined.joined, joined.state) == (theirs.id, True, CallState.CONNECTED)
        assert joined.direction is Direction.UNKNOWN
        await client.perform(Action.HANG_UP, joined, PLAIN)
        assert (await client.list_calls()).calls == ()
        assert [call.id for call in (await client.list_extension(ZOE)).calls] == [theirs.id]


async def test_a_hold_by_the_other_side_is_told_from_ours(sim: Sim) -> None:
    async with connected(sim) as client:
        call = await talking_call(sim, client)
        (other,) = [leg for leg in call.legs if leg.id != call.own_leg]
        await client.perform(Action.HOLD, replace(call, own_leg=other.id), PLAIN)
        held = await only(client)
        assert (held.state, held.held_by_me) == (CallState.HELD, False)


async def test_a_callback_is_followed_until_it_is_over(sim: Sim) -> None:
    async with connected(sim) as client:
        request = DialRequest(
            ANNA, (MOBILE,), "nonce-2", kind=CallKind.CALLBACK, extension="0003*218"
        )
        identity = await client.dial(request)
        sim.advance(1)
        ringing = await only(client)
        assert (ringing.id, ringing.state) == (identity, CallState.RINGING_OWN)
        assert (ringing.peer.number, ringing.extension) == (ANNA, MOBILE)
        await client.perform(Action.HANG_UP, ringing, PLAIN)
        assert (await client.list_calls()).calls == ()
        assert sim.state()["calls"] == []


async def test_someone_is_called_into_a_conference(sim: Sim) -> None:
    async with connected(sim) as client:
        request = DialRequest(
            ZOE,
            ("0003*219",),
            "nonce-3",
            kind=CallKind.CONFERENCE,
            extension="0003*219",
            conference="300",
            pin="2233",
        )
        identity = await client.dial(request)
        sim.advance(1)
        call = await only(client)
        assert (call.id, call.peer.number) == (identity, ZOE)
        assert call.extension == "0003*219"


async def test_a_call_from_ones_mobile_is_found_though_no_extension_rings(sim: Sim) -> None:
    async with connected(sim) as client:
        identity = await client.dial(DialRequest(ANNA, (MOBILE,), "nonce-4"))
        sim.advance(1)
        call = await only(client)
        assert (call.id, call.state) == (identity, CallState.RINGING_OWN)


async def test_calls_are_selected_and_ordered(sim: Sim) -> None:
    async with connected(sim) as client:
        for number in ("+32470123456", ANNA, "+12025550143"):
            sim.incoming(number)
            sim.advance(2)
        listed = (await client.list_calls()).calls
        newest = await client.select_calls(Selection(sort_order=SortOrder.DESCENDING, most=2))
        assert [c.id for c in newest.calls] == [c.id for c in reversed(listed)][:2]
        second = listed[1]
        assert second.started is not None
        later = Filter("published", FilterOp.GREATER_THAN, (second.started.isoformat(),))
        assert [c.id for c in (await client.select_calls(Selection(later))).calls] == [listed[2].id]
        two = Filter("id", FilterOp.IN_ARRAY, (listed[0].id, listed[2].id))
        assert len((await client.select_calls(Selection(two))).calls) == 2
        rest = await client.select_calls(Selection(start_index=1))
        assert [c.id for c in rest.calls] == [c.id for c in listed[1:]]


async def test_events_are_added_changed_and_removed(sim: Sim) -> None:
    async with connected(sim) as client:
        assert await client.list_events(MINE) == ()
        for kind in list(EventType)[:5]:
            draft = event_draft(
                type=kind, method=EventMethod.POST, url=f"http://127.0.0.1:9/{kind}", note="a note"
            )
            added = await client.add_event(MINE, draft)
            assert added is not None
            assert (added.type, added.method, added.enabled) == (kind, EventMethod.POST, True)
        events = {event.type: event for event in await client.list_events(MINE)}
        assert len(events) == 5
        hangup = events[EventType.HANGUP]
        assert (hangup.url, hangup.note) == ("http://127.0.0.1:9/hangup", "a note")
        changed = await client.change_event(hangup, event_draft(enabled=False, note="another"))
        assert changed is not None
        assert (changed.enabled, changed.note, changed.url) == (False, "another", hangup.url)
        for event in events.values():
            await client.remove_event(event)
            await client.remove_event(event)
        assert await client.list_events(MINE) == ()


async def test_events_are_selected(sim: Sim) -> None:
    async with connected(sim) as client:
        for name in ("b", "a", "c"):
            url = f"http://127.0.0.1:9/{name}"
            draft = event_draft(type=EventType.DIAL_IN, method=EventMethod.GET, url=url)
            await client.add_event(MINE, draft)
        ordered = Selection(sort_order=SortOrder.DESCENDING, most=2)
        found = await client.list_events(MINE, ordered)
        assert [event.url[-1] for event in found] == ["c", "b"]


async def test_presence_of_ones_own_and_of_a_colleague(sim: Sim) -> None:
    async with connected(sim) as client:
        own = {one.extension: one.status for one in await client.presence()}
        assert own[MINE] is PresenceStatus.ONLINE
        await talking_call(sim, client)
        (zoe,) = await client.presence(ZOE)
        assert (zoe.extension, zoe.status) == (ZOE, PresenceStatus.BUSY)
        assert zoe.registrations


async def test_a_call_that_is_over_is_in_the_records(sim: Sim) -> None:
    async with connected(sim) as client:
        call = await talking_call(sim, client)
        sim.advance(30)
        await client.perform(Action.HANG_UP, call, PLAIN)
        found = await client.call_records(RecordQuery())
        (record,) = found.records
        assert (record.id, record.source, record.destination) == (call.id, MINE, ZOE)
        assert record.disposition is Disposition.ANSWERED
        assert found.total == 1
        query = RecordQuery(
            answered_from=call.started,
            source=MINE,
            destination=ZOE,
            disposition=Disposition.ANSWERED,
            flow=Flow.LOCAL,
            selection=Selection(most=1),
        )
        assert [one.id for one in (await client.call_records(query)).records] == [call.id]
        busy = RecordQuery(disposition=Disposition.BUSY)
        assert (await client.call_records(busy)).records == ()


async def test_an_unchanged_list_is_the_same_object(sim: Sim) -> None:
    async with connected(sim) as client:
        await talking_call(sim, client)
        first = await client.list_calls()
        assert await client.list_calls() is first


@pytest.mark.parametrize("service", [Service.PRESENCE, Service.EVENTS, Service.CDR])
@pytest.mark.parametrize(("status", "kind"), [("501", NotOfferedError), ("401", NotPermittedError)])
async def test_a_service_that_there_is_not_is_learnt(
    sim: Sim, service: Service, status: str, kind: type[ClickToDialError]
) -> None:
    paths = {
        Service.PRESENCE: "/presence",
        Service.EVENTS: "/phoneCallEvents",
        Service.CDR: "/cdr",
    }
    sim.fault(status, path=paths[service])
    async with connected(sim) as client:
        asks = {
            Service.PRESENCE: client.presence(),
            Service.EVENTS: client.list_events(MINE),
            Service.CDR: client.call_records(RecordQuery()),
        }
        for known, ask in asks.items():
            if known is service:
                with pytest.raises(kind):
                    await ask
            else:
                await ask
        assert client.capabilities == ALL_CAPABILITIES - {service}


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
async def test_each_fault_is_an_error_of_its_kind(fault: str, kind: type[ClickToDialError]) -> None:
    with running(SimOptions(manual_clock=True)) as sim:
        async with connected(sim) as client:
            sim.fault(fault)
            with pytest.raises(kind):
                await client.list_calls()
            sim.control("clear-faults")
            assert (await client.list_calls()).calls == ()


@pytest.mark.parametrize("fault", ["drop", "drop-answer", "hang", "500", "html"])
async def test_a_create_request_is_sent_once_whatever_is_lost(fault: str) -> None:
    with running(SimOptions(manual_clock=True)) as sim:
        async with connected(sim) as client:
            await client.list_calls()
            sim.fault(fault, method="POST")
            with pytest.raises(OutcomeUnknownError):
                await client.dial(DialRequest(ZOE, (MINE,), "nonce-1"))
            assert len(sim.log("POST", "simple")) == 1
            placed = [c.nonce for c in (await client.list_calls()).calls]
            assert placed == (["nonce-1"] if fault == "drop-answer" else [])


async def test_a_lost_callback_is_found_by_its_nonce(sim: Sim) -> None:
    async with connected(sim) as client:
        sim.fault("drop-answer", method="POST")
        request = DialRequest(
            ANNA, (MOBILE,), "nonce-2", kind=CallKind.CALLBACK, extension="0003*218"
        )
        with pytest.raises(OutcomeUnknownError):
            await client.dial(request)
        assert (await only(client)).nonce == "nonce-2"


async def test_an_expired_token_is_renewed_by_the_app(sim: Sim) -> None:
    async with connected(sim, SignIn.APP) as client:
        await client.list_calls()
        sim.control("expire-tokens")
        assert await client.dial(DialRequest(ZOE, (MINE,), "nonce-1")) is not None
        assert len((await client.list_calls()).calls) == 1


@pytest.mark.parametrize("sign_in", [SignIn.TOKEN, SignIn.COOKIES])
async def test_an_expired_sign_in_is_no_missing_permission(sim: Sim, sign_in: SignIn) -> None:
    async with connected(sim, sign_in) as client:
        sim.control("expire-tokens")
        for ask in (client.presence, client.list_calls):
            with pytest.raises(SignInRefusedError):
                await ask()
        assert client.lacks == ()


async def test_a_number_that_the_pbx_refuses_places_nothing(sim: Sim) -> None:
    async with connected(sim) as client:
        with pytest.raises(RefusedError):
            await client.dial(DialRequest("", (MINE,), "n"))
        assert (await client.list_calls()).calls == ()


@pytest.mark.parametrize("sign_in", OWN_SIGN_INS)
async def test_over_https_with_the_certificate_of_the_system(sign_in: SignIn) -> None:
    with running(SimOptions(manual_clock=True, https=True)) as sim:
        assert sim.url.startswith("https://")
        async with connected(sim, sign_in) as client:
            await client.sign_in()
            assert (await talking_call(sim, client)).state is CallState.CONNECTED
        stranger = make_client(
            make_account(name="Demo", server=sim.url), Secret(sim.token), timeouts=Timeouts()
        )
        with pytest.raises(TlsError):
            await stranger.list_calls()
        await stranger.aclose()


@pytest.mark.parametrize("extensions", [(), ("0003*210",)])
async def test_the_diagnosis_of_a_good_account(sim: Sim, extensions: tuple[str, ...]) -> None:
    account = make_account(name="Demo", server=sim.url, extensions=extensions)
    found = [step async for step in diagnose(account, Secret(sim.token))]
    assert [step.outcome.value for step in found] == ["ok"] * 6
    if not extensions:
        assert {MINE, "0003*211"} <= set(found[3].extensions)
    assert found[-1].found == "Works: presence, phone call events, call records."
    assert found[-1].lacks == ()
