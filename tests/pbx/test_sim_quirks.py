"""Each oddity of ``reference/unifiedapi.md §20``, by number, against the built-in PBX over HTTP."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

import pytest

from clicktodial.errors import (
    ClickToDialError,
    NotPermittedError,
    OutcomeUnknownError,
    SignInRefusedError,
    UnreachableError,
)
from clicktodial.model.calls import Action, ActionDetails, CallState, Direction
from clicktodial.model.events import EventMethod, EventType, event_draft
from clicktodial.model.presence import PresenceStatus
from clicktodial.model.systems import SignIn
from clicktodial.pbx.protocol import DialRequest, Filter, FilterOp, RecordQuery, Selection
from clicktodial.sim.options import SimOptions
from clicktodial.sim.profiles import ProfileName, Quirk
from clicktodial.sim.server import running
from tests.pbx.at_the_sim import ANNA, MINE, PLAIN, ZOE, connected, only, talking_call

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from clicktodial.sim.server import Sim

PROFILES = pytest.mark.parametrize("profile", list(ProfileName))
DRAFT = event_draft(
    type=EventType.DIAL_OUT, method=EventMethod.GET, url="http://127.0.0.1:9/x", note="n"
)


def odd(*quirks: Quirk, profile: ProfileName = ProfileName.FIELD) -> AbstractContextManager[Sim]:
    return running(SimOptions(manual_clock=True, profile=profile, quirks=frozenset(quirks)))


@PROFILES
@pytest.mark.parametrize("quirk", [Quirk.FOREIGN_LINKS, Quirk.RELATIVE_LINKS])
async def test_quirk_01_links_are_never_followed(profile: ProfileName, quirk: Quirk) -> None:
    with odd(quirk, profile=profile) as sim:
        async with connected(sim) as client:
            call = await talking_call(sim, client)
            await client.perform(Action.HOLD, call, PLAIN)
            for number in range(3):
                sim.incoming(f"+3247012345{number}")
            some = await client.select_calls(Selection(most=2))
            assert len(some.calls) == 2
            assert len((await client.list_calls()).calls) == 4


@PROFILES
async def test_quirk_02_every_action_is_spelled_as_the_strict_system_wants(
    profile: ProfileName,
) -> None:
    with odd(profile=profile) as sim:
        async with connected(sim) as client:
            call = await talking_call(sim, client)
            for action in set(Action) - {Action.HANG_UP}:
                try:
                    await client.perform(action, call, ActionDetails(ZOE))
                except ClickToDialError as error:
                    assert "not implemented" not in str(error)  # noqa: PT017 - any other is fine
            assert client.lacks == ()
            assert len(sim.log("PUT")) == 12


@PROFILES
async def test_quirk_03_codes_as_numbers_or_text(profile: ProfileName) -> None:
    with odd(profile=profile) as sim:
        async with connected(sim) as client:
            assert (await talking_call(sim, client)).state is CallState.CONNECTED
            (zoe,) = await client.presence(ZOE)
            assert zoe.status is PresenceStatus.BUSY
            await client.add_event(MINE, DRAFT)
            (event,) = await client.list_events(MINE)
            assert (event.type, event.method, event.enabled) == (
                EventType.DIAL_OUT,
                EventMethod.GET,
                True,
            )


@pytest.mark.parametrize("quirk", [Quirk.ENTRY_BY_ID, Quirk.ENTRY_MISSING, Quirk.PHP_EMPTY_LISTS])
async def test_quirk_04_entry_by_id_missing_or_empty(quirk: Quirk) -> None:
    with odd(quirk) as sim:
        async with connected(sim) as client:
            assert (await client.list_calls()).calls == ()
            assert await client.list_events(MINE) == ()
            assert (await client.call_records(RecordQuery())).records == ()
            call = await talking_call(sim, client)
            await client.perform(Action.HANG_UP, call, PLAIN)
            assert len((await client.call_records(RecordQuery())).records) == 1


async def test_quirk_05_collections_wrapped_in_an_array() -> None:
    with odd(profile=ProfileName.V5_DOC) as sim:
        async with connected(sim) as client:
            await client.add_event(MINE, DRAFT)
            assert len(await client.list_events(MINE)) == 1
            assert MINE in {one.extension for one in await client.presence()}


@PROFILES
async def test_quirk_06_single_objects_wrapped_bare_or_in_an_array(profile: ProfileName) -> None:
    with odd(profile=profile) as sim:
        async with connected(sim) as client:
            call = await talking_call(sim, client)
            await client.perform(Action.RECORD, call, PLAIN)
            await client.perform(Action.PARK, call, PLAIN)
            assert (await only(client)).state is CallState.PARKED
            event = await client.add_event(MINE, DRAFT)
            assert event is not None
            changed = await client.change_event(event, event_draft(note="other"))
            assert changed is not None
            assert changed.note == "other"


@PROFILES
@pytest.mark.parametrize("status", [200, 204])
async def test_quirk_07_nothing_as_204_or_as_an_empty_collection(
    profile: ProfileName, status: int
) -> None:
    options = SimOptions(manual_clock=True, profile=profile, empty_status=status)
    with running(options) as sim:
        async with connected(sim) as client:
            assert (await client.list_calls()).calls == ()
            assert await client.list_events(MINE) == ()
            assert (await client.call_records(RecordQuery())).records == ()
            call = await talking_call(sim, client)
            await client.perform(Action.HANG_UP, call, PLAIN)
            assert (await client.list_calls()).calls == ()


async def test_quirk_08_parties_as_text() -> None:
    with odd(Quirk.STRING_PARTIES) as sim:
        async with connected(sim) as client:
            call = await talking_call(sim, client)
            assert (call.direction, call.peer.number) == (Direction.OUTGOING, ZOE)


@PROFILES
@pytest.mark.parametrize("quirks", [(), (Quirk.CALLER_ID_UPPER,)], ids=["id", "ID"])
async def test_quirk_09_the_spelling_of_the_caller_id(
    profile: ProfileName, quirks: tuple[Quirk, ...]
) -> None:
    with odd(*quirks, profile=profile) as sim:
        async with connected(sim) as client:
            sim.incoming(ANNA)
            sim.advance(1)
            assert (await only(client)).peer.name == "Anna Peeters"
            shown = DialRequest(
                ANNA,
                (MINE,),
                "n",
                caller_id="Me <0003*210>",
                caller_id_destination="Office <+442079460000>",
            )
            assert await client.dial(shown) is not None


async def test_quirk_10_numbers_as_text() -> None:
    with odd(profile=ProfileName.V5_DOC) as sim:
        async with connected(sim) as client:
            call = await talking_call(sim, client)
            await client.perform(Action.HOLD, call, PLAIN)
            assert (await only(client)).held_by_me
            await client.perform(Action.RESUME, call, PLAIN)
            await client.perform(Action.PARK, call, ActionDetails(park_s=30))
            assert (await only(client)).parked_slot.isdigit()
            await client.perform(Action.HANG_UP, call, PLAIN)
            found = await client.call_records(RecordQuery())
            assert found.total == 1
            assert sum(one.answered for one in found.statistics) == 1


async def test_quirk_11_empty_objects_as_empty_lists() -> None:
    with odd(Quirk.PHP_EMPTY_LISTS) as sim:
        async with connected(sim) as client:
            assert (await client.list_calls()).calls == ()
            assert (await talking_call(sim, client)).state is CallState.CONNECTED


async def test_quirk_12_differing_offsets_in_one_object() -> None:
    with odd(Quirk.MIXED_OFFSETS) as sim:
        async with connected(sim) as client:
            call = await talking_call(sim, client)
            assert call.started is not None
            assert call.answered is not None
            assert 0 <= (call.answered - call.started).total_seconds() <= 2
            assert call.started.utcoffset() != call.answered.utcoffset()


async def test_quirk_13_another_extension_is_charged() -> None:
    with odd(Quirk.CHARGED_ELSEWHERE) as sim:
        async with connected(sim) as client:
            call = await talking_call(sim, client)
            assert (call.extension, call.via) == (MINE, "0003*500")
            await client.perform(Action.HOLD, call, PLAIN)
            assert (await only(client)).held_by_me
            await client.perform(Action.HANG_UP, call, PLAIN)
            assert (await client.list_calls()).calls == ()


@pytest.mark.parametrize("quirks", [(), (Quirk.SHORT_NUMBERS,)], ids=["extended", "short"])
@pytest.mark.parametrize("own", ["0003*210", "210"])
async def test_quirk_14_extended_and_short_extensions(quirks: tuple[Quirk, ...], own: str) -> None:
    with odd(*quirks) as sim:
        async with connected(sim, extensions=(own,)) as client:
            call = await talking_call(sim, client)
            assert (call.direction, call.state) == (Direction.OUTGOING, CallState.CONNECTED)
            assert call.joined is False
            await client.perform(Action.PARK, call, PLAIN)
            await client.perform(Action.UNPARK, await only(client), PLAIN)
            assert (await only(client)).state is CallState.RINGING_OWN
            (zoe,) = await client.presence(ZOE)
            assert zoe.extension in {ZOE, "220"}


@pytest.mark.parametrize(
    ("profile", "quirks", "kind"),
    [
        (ProfileName.FIELD, (), SignInRefusedError),
        (ProfileName.V3_DOC, (), SignInRefusedError),
        (ProfileName.FIELD, (Quirk.DENIED_403,), NotPermittedError),
    ],
)
async def test_quirk_15_access_denied_as_401_or_403(
    profile: ProfileName, quirks: tuple[Quirk, ...], kind: type[ClickToDialError]
) -> None:
    with odd(*quirks, profile=profile) as sim:
        async with connected(sim, secret="tok_unknown") as client:
            for ask in (client.list_calls, client.presence):
                with pytest.raises(kind):
                    await ask()
            assert client.lacks == ()
        async with connected(sim, SignIn.APP) as client:
            await client.list_calls()
            sim.control("expire-tokens")
            assert (await client.list_calls()).calls == ()
        async with connected(sim, SignIn.APP, secret="wrong") as client:
            with pytest.raises(SignInRefusedError, match="invalid_client"):
                await client.list_calls()


async def test_quirk_16_tokens_live_as_long_as_is_said() -> None:
    with odd() as sim:
        sim.fault("token-expiry", "7200")
        async with connected(sim, SignIn.APP) as client:
            for _ in range(3):
                await client.list_calls()
            assert len(sim.log("POST", "token.php")) == 1


@PROFILES
async def test_quirk_17_the_party_of_a_hang_up_is_read_from_the_query(
    profile: ProfileName,
) -> None:
    with odd(profile=profile) as sim:
        async with connected(sim) as client:
            call = await talking_call(sim, client, ANNA)
            await client.perform(Action.HANG_UP, call, ActionDetails(ANNA))
            (entry,) = sim.log("DELETE")
            assert (entry.status, parse_qs(entry.query)) == (200, {"phoneNumber": [ANNA]})


async def test_quirk_18_no_error_of_the_samples_is_copied() -> None:
    with odd() as sim:
        async with connected(sim) as client:
            call = await talking_call(sim, client)
            ring = ActionDetails(MINE, caller_id='John "J" Doe <4242425>')
            await client.perform(Action.PARK, call, PLAIN)
            await client.perform(Action.UNPARK, call, ring)
            await client.perform(Action.HANG_UP, call, PLAIN)
            assert {entry.status for entry in sim.log()} == {200}
            assert {entry.method for entry in sim.log()} == {"POST", "GET", "PUT", "DELETE"}


async def test_quirk_19_paths_are_in_the_plural() -> None:
    with odd() as sim:
        async with connected(sim) as client:
            call = await talking_call(sim, client)
            await client.perform(Action.RECORD, call, PLAIN)
            await client.perform(Action.HANG_UP, call, PLAIN)
            assert {entry.path.split("/")[2] for entry in sim.log()} == {"phoneCalls"}


async def test_quirk_20_the_same_nonce_twice() -> None:
    with odd() as sim:
        async with connected(sim) as client:
            one = await client.dial(DialRequest(ZOE, (MINE,), "same"))
            two = await client.dial(DialRequest(ANNA, (MINE,), "same"))
            listed = (await client.list_calls()).calls
            assert [(c.id, c.nonce) for c in listed] == [(one, "same"), (two, "same")]


async def test_quirk_21_a_plus_arrives_as_a_plus() -> None:
    with odd() as sim:
        async with connected(sim) as client:
            call = await talking_call(sim, client, ANNA)
            assert call.started is not None
            at = call.started.astimezone().isoformat()
            wanted = Filter("published", FilterOp.IN_ARRAY, (at, "2020-01-01T00:00:00+05:30"))
            assert len((await client.select_calls(Selection(wanted))).calls) == 1
            await client.perform(Action.HANG_UP, call, ActionDetails(ANNA))
            found = await client.call_records(RecordQuery(destination=ANNA))
            assert [record.id for record in found.records] == [call.id]


@PROFILES
async def test_quirk_22_unknown_fields_are_ignored(profile: ProfileName) -> None:
    with odd(Quirk.UNKNOWN_FIELDS, profile=profile) as sim:
        async with connected(sim) as client:
            call = await talking_call(sim, client)
            await client.perform(Action.HOLD, call, PLAIN)
            assert (await only(client)).state is CallState.HELD
            assert await client.add_event(MINE, DRAFT) is not None
            assert len(await client.list_events(MINE)) == 1
            assert await client.presence()


@pytest.mark.parametrize("status", ["200", "400", "403", "404", "500", "502"])
async def test_quirk_23_pages_for_people_instead_of_answers(status: str) -> None:
    with odd() as sim:
        async with connected(sim) as client:
            call = await talking_call(sim, client)
            sim.fault("html", status)
            asks = (
                client.list_calls,
                client.presence,
                lambda: client.list_events(MINE),
                lambda: client.call_records(RecordQuery()),
                lambda: client.perform(Action.HOLD, call, PLAIN),
                lambda: client.perform(Action.HANG_UP, call, PLAIN),
                lambda: client.dial(DialRequest(ANNA, (MINE,), "n")),
            )
            for ask in asks:
                with pytest.raises(ClickToDialError) as caught:
                    await ask()
                assert "<" not in str(caught.value)
            assert client.lacks == ()


@pytest.mark.parametrize("fault", ["truncated", "empty", "html"])
async def test_a_spoiled_answer_to_a_create_places_one_call(fault: str) -> None:
    with odd() as sim:
        async with connected(sim) as client:
            await client.list_calls()
            sim.fault(fault, count=1)
            try:
                placed = await client.dial(DialRequest(ZOE, (MINE,), "n"))
                assert placed is None
            except (OutcomeUnknownError, UnreachableError):
                pass
            assert len(sim.log("POST")) == 1


@pytest.mark.parametrize("quirk", list(Quirk))
async def test_no_quirk_hides_a_call_or_shows_one_that_is_over(quirk: Quirk) -> None:
    with odd(quirk) as sim:
        async with connected(sim) as client:
            await client.dial(DialRequest(ZOE, (MINE,), "nonce-1"))
            sim.advance(1)
            sim.control("answer", phone=MINE)
            sim.advance(1)
            sim.control("answer", phone=ZOE)
            call = await only(client)
            assert (call.nonce, call.state) == ("nonce-1", CallState.CONNECTED)
            await client.perform(Action.HANG_UP, call, PLAIN)
            await client.perform(Action.HANG_UP, replace(call, nonce=""), PLAIN)
            assert (await client.list_calls()).calls == ()
