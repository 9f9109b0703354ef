"""Each oddity that real systems are known to have (``reference/unifiedapi.md §20``), by number."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import (
    NotPermittedError,
    RefusedError,
    SignInRefusedError,
    UnreachableError,
)
from clicktodial.model.calls import Action, ActionDetails, Call, CallState, Direction
from clicktodial.model.secret import Secret
from clicktodial.model.settings import make_account
from clicktodial.model.systems import SignIn
from clicktodial.pbx.protocol import DialRequest
from clicktodial.pbx.registry import make_unifiedapi_client
from clicktodial.pbx.unifiedapi import wire
from tests.pbx.scripted import calls, entry, refuse, say, say_json, view

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient
    from clicktodial.web.http import Http
    from tests.pbx.scripted import Say, Scripted

REQUEST = DialRequest("+32470123456", ("0003*210",), "nonce-1")
PLAIN = ActionDetails()
ID = "b817d2618fe6f1804db1"


async def listed(client: UnifiedApiClient, pbx: Scripted, step: Say) -> tuple[Call, ...]:
    pbx.will(step)
    return (await client.list_calls()).calls


async def the_one(client: UnifiedApiClient, pbx: Scripted, **changes: object) -> Call:
    (call,) = await listed(client, pbx, calls(entry(**changes)))
    return call


@pytest.mark.parametrize("word", ["link", "links"])
async def test_quirk_01_link_vs_links(
    client: UnifiedApiClient, pbx: Scripted, elsewhere: Scripted, word: str
) -> None:
    links = {word: {"self": f"{elsewhere.url}/uapi/phoneCalls/@me/0003*210/{ID}"}}
    pbx.will(say_json([{"id": ID, "extension": "0003*210", **links}]))
    assert await client.dial(REQUEST) == ID
    call = await the_one(client, pbx, **links)
    pbx.will(say_json({"PhoneCall": {"id": ID, **links}}))
    await client.perform(Action.HOLD, call, PLAIN)
    assert elsewhere.connections == 0


async def test_quirk_02_action_spelling_on_the_wire(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    call = await the_one(client, pbx)
    pbx.default = say_json({"PhoneCall": {"id": ID}})
    for action in (Action.HOLD, Action.RESUME, Action.TRANSFER, Action.VOICEMAIL):
        await client.perform(action, call, ActionDetails("0003*024"))
    sent = [a.document["action"] for a in pbx.asked if a.method == "PUT"]
    assert sent == ["OnHold", "OffHold", "Transfer", "TransferToVoicemail"]


@pytest.mark.parametrize("status", [5, "5", 5.0, "5.0", " 5 "])
async def test_quirk_03_numbers_may_be_strings(
    client: UnifiedApiClient, pbx: Scripted, status: object
) -> None:
    call = await the_one(client, pbx, phoneCallView=[view(status=status, flow="4")])
    assert call.state is CallState.CONNECTED


@pytest.mark.parametrize(
    ("document", "amount"),
    [
        ({"entry": [entry()], "totalResults": 1}, 1),
        ({"entry": {ID: entry()}, "totalResults": "1"}, 1),
        ({"entry": entry(), "totalResults": 1}, 1),
        ({"totalResults": 0}, 0),
        ({"startIndex": 0}, 0),
        ({"entry": None, "totalResults": 0}, 0),
        ({"entry": [], "totalResults": 0}, 0),
        ({"entry": {}, "totalResults": "0"}, 0),
        ({}, 0),
    ],
)
async def test_quirk_04_entry_as_list_dict_missing_or_empty(
    client: UnifiedApiClient, pbx: Scripted, document: object, amount: int
) -> None:
    assert len(await listed(client, pbx, say_json(document))) == amount


async def test_quirk_05_collection_wrapped_in_an_array(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    wrapped = [{"entry": [entry()], "totalResults": 1}]
    assert [c.id for c in await listed(client, pbx, say_json(wrapped))] == [ID]
    assert await listed(client, pbx, say_json([{"entry": [], "totalResults": 0}])) == ()
    assert await listed(client, pbx, say_json([])) == ()


@pytest.mark.parametrize(
    "document",
    [
        entry(),
        [entry()],
        {"PhoneCall": entry()},
        [{"PhoneCall": entry()}],
        {"PhoneCall": [entry()]},
        {"entry": [{"PhoneCall": entry()}]},
    ],
)
async def test_quirk_06_single_object_wrapped_or_in_an_array(
    client: UnifiedApiClient, pbx: Scripted, document: object
) -> None:
    (call,) = await listed(client, pbx, say_json(document))
    assert (call.id, call.peer.number) == (ID, "3235742879")
    pbx.will(say_json(document))
    assert await client.dial(REQUEST) == ID


async def test_quirk_07_no_content_and_empty_collection_alike(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    for nothing in (say(204), calls()):
        assert len(await listed(client, pbx, calls(entry()))) == 1
        assert await listed(client, pbx, nothing) == ()


@pytest.mark.parametrize("destination", ["3235742879", ["3235742879"], 3235742879, [3235742879]])
async def test_quirk_08_source_and_destination_as_array_or_string(
    client: UnifiedApiClient, pbx: Scripted, destination: object
) -> None:
    odd = view(source="0003*210", destination=destination)
    call = await the_one(client, pbx, phoneCallView=[odd])
    assert (call.direction, call.peer.number) == (Direction.OUTGOING, "3235742879")


@pytest.mark.parametrize("spelling", ["callerId", "callerID"])
async def test_quirk_09_spelling_of_the_caller_id(
    client: UnifiedApiClient, pbx: Scripted, spelling: str
) -> None:
    named = view(**{spelling: "John Doe <3235742879>"})
    assert (await the_one(client, pbx, phoneCallView=[named])).peer.name == "John Doe"
    pbx.will(say_json([]))
    await client.dial(REQUEST)
    assert "waitForPickup=" in pbx.asked[-1].target


async def test_quirk_10_numbers_as_strings_in_collections(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    first = {"entry": [entry("a1")], "totalResults": "2", "startIndex": "0", "itemsPerPage": "1"}
    pbx.will(say_json(first))
    found = await listed(client, pbx, say_json({**first, "entry": [entry("a2")]}))
    assert [c.id for c in found] == ["a1", "a2"]
    parked = view(parked="2012-06-27T16:10:00Z", parkedPos=701, holder="1")
    assert (await the_one(client, pbx, phoneCallView=[parked])).parked_slot == "701"


@pytest.mark.parametrize("empty", [{}, [], None])
async def test_quirk_11_absent_null_and_empty_objects(
    client: UnifiedApiClient, pbx: Scripted, empty: object
) -> None:
    odd = entry(links=empty, phoneCallView=[view(links=empty, callerId=empty, onHold=empty)])
    document = {"entry": [odd], "totalResults": 1, "paging": empty}
    (call,) = await listed(client, pbx, say_json(document))
    assert call.state is CallState.CONNECTED
    assert (await the_one(client, pbx, phoneCallView=empty)).legs == ()
    assert (await the_one(client, pbx, answered=empty, nonce=empty)).answered is None


async def test_quirk_12_dates_with_differing_offsets(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    call = await the_one(
        client, pbx, published="2012-06-27T14:08:50Z", answered="2012-06-27T17:08:55+03:00"
    )
    assert call.started is not None
    assert call.answered is not None
    assert (call.answered - call.started).total_seconds() == 5


async def test_quirk_13_the_charged_extension_is_not_ones_own(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    queue = view(id="00", extension="0003*500", source=["555"], destination=["0003*500"])
    own = view(id="01", source=["555"], destination=["0003*210"], status=3)
    call = await the_one(client, pbx, extension="0003*500", phoneCallView=[queue, own])
    assert (call.own_leg, call.extension, call.via) == ("01", "0003*210", "0003*500")
    assert call.state is CallState.INCOMING


@pytest.mark.parametrize(
    ("account_says", "pbx_says", "own"),
    [
        ("0003*210", "210", True),
        ("210", "0003*210", True),
        ("0003*210", "0003*210", True),
        ("0004*210", "0003*210", False),
        ("10", "0003*210", False),
    ],
)
async def test_quirk_14_extended_and_short_extensions(
    client_for: Callable[..., UnifiedApiClient],
    pbx: Scripted,
    account_says: str,
    pbx_says: str,
    own: bool,
) -> None:
    # The other view stands first and bears the charge: only the comparison can find one's own.
    other = view(id="00", extension="0009*999", source=["0009*999"], destination=[pbx_says])
    mine = view(id="01", extension=pbx_says, source=["0009*999"], destination=[pbx_says])
    client = client_for(account_says)
    call = await the_one(client, pbx, extension="0009*999", phoneCallView=[other, mine])
    assert (call.own_leg == "01") is own


@pytest.mark.parametrize("code", ["access_denied", "access_denided"])
@pytest.mark.parametrize("status", [401, 403])
async def test_quirk_15_access_denied_as_401_or_403(
    client: UnifiedApiClient, http: Http, pbx: Scripted, status: int, code: str
) -> None:
    pbx.will(refuse(status, code))
    with pytest.raises(SignInRefusedError if status == 401 else NotPermittedError):
        await client.list_calls()
    account = make_account(name="Office", server=pbx.url, sign_in=SignIn.APP, app_id="app")
    app = make_unifiedapi_client(account, Secret("app-secret"), http)
    pbx.will(say_json({"error": "invalid_client"}, status))
    with pytest.raises(SignInRefusedError, match="invalid_client"):
        await app.list_calls()


@pytest.mark.parametrize("lifetime", [3600, "7200", 1])
async def test_quirk_16_token_lifetimes_differ(http: Http, pbx: Scripted, lifetime: object) -> None:
    account = make_account(name="Office", server=pbx.url, sign_in=SignIn.APP, app_id="app")
    client = make_unifiedapi_client(account, Secret("app-secret"), http)
    pbx.will(say_json({"access_token": "tok", "expires_in": lifetime}))
    await client.list_calls()
    await client.list_calls()
    assert pbx.count("POST", "token.php") == 1


async def test_quirk_17_phone_number_of_a_hang_up_goes_into_the_query(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    call = await the_one(client, pbx)
    pbx.will(say_json([{"id": ID}]))
    await client.perform(Action.HANG_UP, call, ActionDetails("3235742879"))
    assert pbx.asked[-1].target.endswith(f"/{ID}?phoneNumber=3235742879")
    assert pbx.asked[-1].body == b""


async def test_quirk_18_our_requests_do_not_copy_the_errors_of_the_samples(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    call = await the_one(client, pbx)
    pbx.will(say_json([{"id": ID}]), say_json([{"id": ID}]))
    await client.perform(Action.HANG_UP, call, PLAIN)
    await client.dial(DialRequest("1", ("210",), "n", caller_id='John "J" Doe <4242425>'))
    listing, delete, create = pbx.asked
    assert (listing.method, listing.body) == ("GET", b"")
    assert delete.method == "DELETE"
    assert 'John "J" Doe <4242425>' in str(create.document)
    for asked in pbx.asked:
        assert asked.headers["authorization"].startswith("Bearer ")
        assert asked.headers["content-type"] == "application/json"


async def test_quirk_19_the_path_is_in_the_plural(client: UnifiedApiClient, pbx: Scripted) -> None:
    call = await the_one(client, pbx)
    pbx.will(say_json([{"id": ID}]), say_json([{"id": ID}]), say_json([{"id": ID}]))
    await client.perform(Action.HOLD, call, PLAIN)
    await client.perform(Action.HANG_UP, call, PLAIN)
    await client.dial(REQUEST)
    assert all(a.path.startswith("/uapi/phoneCalls/@me/") for a in pbx.asked)
    assert not any(a.path.endswith("/") for a in pbx.asked)


async def test_quirk_20_several_calls_may_carry_the_same_nonce(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    twins = calls(entry("a1", nonce="same"), entry("a2", nonce="same"))
    found = await listed(client, pbx, twins)
    assert [(c.id, c.nonce) for c in found] == [("a1", "same"), ("a2", "same")]


async def test_quirk_21_plus_is_escaped_in_queries_and_at_and_star_stay_in_paths(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    call = await the_one(client, pbx)
    pbx.will(say_json([{"id": ID}]))
    await client.perform(Action.HANG_UP, call, ActionDetails("+3235742879"))
    expected = f"/uapi/phoneCalls/@me/0003*210/{ID}?phoneNumber=%2B3235742879"
    assert pbx.asked[-1].target == expected


async def test_quirk_22_unknown_fields_are_ignored(client: UnifiedApiClient, pbx: Scripted) -> None:
    odd = entry(mood="good", ownerId=3, phoneCallView=[view(codec={"a": [1]}, video=True)])
    document = {"entry": [odd], "totalResults": 1, "etag": "x", "phoneCallStat": [{"type": 0}]}
    (call,) = await listed(client, pbx, say_json(document))
    assert call.state is CallState.CONNECTED


@pytest.mark.parametrize("status", [400, 401, 403, 429, 500, 502])
@pytest.mark.parametrize("body", [b"<html><h1>Proxy</h1>", b"", b"\xff\x00", b'{"error": 7}'])
async def test_quirk_23_error_bodies_that_are_not_json(
    client: UnifiedApiClient, pbx: Scripted, status: int, body: bytes
) -> None:
    pbx.will(say(status, body))
    with pytest.raises((RefusedError, UnreachableError, SignInRefusedError)) as caught:
        await client.list_calls()
    assert "Proxy" not in str(caught.value)
    assert caught.value.title


@pytest.mark.parametrize(
    "broken", [7, "text", None, [], {}, {"id": ""}, {"id": "../x"}, {"id": ["a"]}, {"id": True}]
)
async def test_a_broken_entry_is_skipped_and_the_others_stay(
    client: UnifiedApiClient, pbx: Scripted, broken: object
) -> None:
    found = await listed(client, pbx, calls(broken, entry(), broken))
    assert [c.id for c in found] == [ID]


@pytest.mark.parametrize("broken", [7, "text", None, [1]])
async def test_a_broken_view_is_skipped_and_the_others_stay(
    client: UnifiedApiClient, pbx: Scripted, broken: object
) -> None:
    call = await the_one(client, pbx, phoneCallView=[broken, view()])
    assert (call.own_leg, call.state) == ("00", CallState.CONNECTED)


def test_an_id_written_as_a_number_is_an_id() -> None:
    assert wire.decode_created(json.dumps([{"id": 4711}]).encode()) == "4711"
