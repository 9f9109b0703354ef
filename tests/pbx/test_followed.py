"""Calls that one placed but that one's own list does not show, and colleagues' lists."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import (
    NotAPbxError,
    OutcomeUnknownError,
    RateLimitedError,
    RefusedError,
    ServerFaultError,
)
from clicktodial.model.calls import CallState, Direction
from clicktodial.pbx.protocol import DialRequest, Filter, FilterOp, Selection, SortOrder
from clicktodial.pbx.unifiedapi.following import LISTS_TO_APPEAR
from tests.pbx.scripted import CALLS_PATH, DROP, calls, entry, refuse, say, say_json, view
from tests.pbx.test_creates import CALLBACK, CONFERENCE, CREATED, SIMPLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient
    from tests.pbx.scripted import Say, Scripted

WIDE = "/uapi/phoneCalls/@me/@self"
MOBILE = replace(SIMPLE, sources=("+32499112233",), nonce="nonce-4")
ID = "c3e92a04ff422a7a0b9f"


def ringing(identity: str = ID, nonce: str = "nonce-2", **changes: object) -> dict[str, object]:
    """A callback that rings one's mobile."""
    mobile = view(
        extension="+32499112233", source=["+32499112233"], destination=["+32470123456"], **changes
    )
    return entry(identity, nonce=nonce, extension="0003*218", phoneCallView=[mobile], answered=None)


async def ids(client: UnifiedApiClient) -> list[str]:
    return [call.id for call in (await client.list_calls()).calls]


def paths(pbx: Scripted) -> list[str]:
    return [asked.path for asked in pbx.asked if asked.method == "GET"]


@pytest.mark.parametrize("request_", [CALLBACK, CONFERENCE, MOBILE], ids=["cb", "conf", "mobile"])
async def test_a_call_that_rings_no_extension_of_ones_own_is_followed(
    client: UnifiedApiClient, pbx: Scripted, request_: DialRequest
) -> None:
    pbx.will(CREATED, calls(), calls(ringing(nonce=request_.nonce), ringing("other1", "theirs")))
    await client.dial(request_)
    assert await ids(client) == [ID]
    assert paths(pbx) == [CALLS_PATH, WIDE]


async def test_ones_own_calls_are_polled_alone(client: UnifiedApiClient, pbx: Scripted) -> None:
    pbx.will(CREATED)
    await client.dial(replace(SIMPLE, sources=("+32499112233", "210")))
    await client.list_calls()
    assert paths(pbx) == [CALLS_PATH]


async def test_a_list_of_all_extensions_needs_no_second(
    client_for: Callable[..., UnifiedApiClient], pbx: Scripted
) -> None:
    client = client_for("0003*210", "0003*211")
    pbx.will(CREATED)
    await client.dial(CALLBACK)
    await client.list_calls()
    assert paths(pbx) == [WIDE]


async def test_it_is_seen_from_the_phone_that_rings(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(CREATED, calls(), calls(ringing(status=3)))
    await client.dial(CALLBACK)
    (call,) = (await client.list_calls()).calls
    assert (call.state, call.direction) == (CallState.RINGING_OWN, Direction.OUTGOING)
    assert (call.peer.number, call.extension, call.via) == (
        "+32470123456",
        "+32499112233",
        "0003*218",
    )
    assert call.mine
    assert not call.joined


async def test_a_conference_is_its_own_source(client: UnifiedApiClient, pbx: Scripted) -> None:
    room = view(extension="0003*219", source=["0003*219"], destination=["0003*220"], status=4)
    placed = entry(ID, nonce="nonce-3", extension="0003*219", phoneCallView=[room])
    pbx.will(CREATED, calls(), calls(placed))
    await client.dial(CONFERENCE)
    (call,) = (await client.list_calls()).calls
    assert (call.state, call.peer.number) == (CallState.RINGING_PEER, "0003*220")
    assert (call.extension, call.via) == ("0003*219", "")


async def test_an_unknown_outcome_is_followed_by_its_nonce(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(DROP, calls(), calls(ringing("abc1")))
    with pytest.raises(OutcomeUnknownError):
        await client.dial(CALLBACK)
    assert await ids(client) == ["abc1"]
    # Its nonce may be shown in the first lists alone.
    pbx.will(calls(), calls(ringing("abc1", "")))
    assert await ids(client) == ["abc1"]


async def test_following_ends_when_the_call_is_over(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(CREATED, calls(), calls(ringing()), calls(), calls(), calls(entry()))
    await client.dial(CALLBACK)
    assert [await ids(client) for _ in range(3)] == [[ID], [], ["b817d2618fe6f1804db1"]]
    assert paths(pbx) == [CALLS_PATH, WIDE, CALLS_PATH, WIDE, CALLS_PATH]


async def test_following_ends_when_the_call_never_shows(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(say(204))
    assert await client.dial(CALLBACK) is None
    for _ in range(LISTS_TO_APPEAR + 3):
        assert await ids(client) == []
    assert paths(pbx).count(WIDE) == LISTS_TO_APPEAR


async def test_a_refused_call_is_not_followed(client: UnifiedApiClient, pbx: Scripted) -> None:
    pbx.will(refuse(400, "pc_destination_invalid"))
    with pytest.raises(RefusedError):
        await client.dial(CALLBACK)
    await client.list_calls()
    assert paths(pbx) == [CALLS_PATH]


async def test_an_unchanged_pair_of_lists_is_the_same_object(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(CREATED, *[calls(entry()), calls(ringing())] * 2)
    await client.dial(CALLBACK)
    first = await client.list_calls()
    assert len(first.calls) == 2
    assert await client.list_calls() is first


async def test_a_call_in_both_lists_is_listed_once(client: UnifiedApiClient, pbx: Scripted) -> None:
    pbx.will(CREATED, calls(ringing()), calls(ringing()))
    await client.dial(CALLBACK)
    assert await ids(client) == [ID]


@pytest.mark.parametrize("step", [refuse(400, "extension_invalid"), refuse(403, "access_denied")])
async def test_a_system_without_the_wider_list_shows_what_it_has(
    client: UnifiedApiClient, pbx: Scripted, step: Say
) -> None:
    pbx.will(CREATED, calls(entry()), step)
    pbx.default = calls(entry())
    await client.dial(CALLBACK)
    for _ in range(2):
        assert await ids(client) == ["b817d2618fe6f1804db1"]
    assert paths(pbx).count(WIDE) == 1


@pytest.mark.parametrize(
    ("step", "kind"), [(say(500), ServerFaultError), (say(429), RateLimitedError)]
)
async def test_a_wider_list_that_fails_for_a_moment_ends_no_call(
    client: UnifiedApiClient, pbx: Scripted, step: Say, kind: type[Exception]
) -> None:
    pbx.will(CREATED, calls(), calls(ringing()), calls(), step, calls(), calls(ringing()))
    await client.dial(CALLBACK)
    assert await ids(client) == [ID]
    with pytest.raises(kind):
        await client.list_calls()
    assert await ids(client) == [ID]


async def test_a_wider_list_that_always_fails_is_given_up(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(CREATED)
    await client.dial(CALLBACK)
    for _ in range(LISTS_TO_APPEAR):
        pbx.will(calls(), say(404))
        with pytest.raises(NotAPbxError):
            await client.list_calls()
    assert await ids(client) == []


THEIR_VIEWS = [
    view(id="00", extension="+32470123456", source=["+32470123456"], destination=["0003*220"]),
    view(
        id="01", extension="0003*220", source=["+32470123456"], destination=["0003*220"], status=3
    ),
]


@pytest.mark.parametrize(
    ("user", "extension", "path"),
    [
        ("@me", "0003*220", "@owner/0003*220"),
        ("@viewer", "0003*220", "@owner/0003*220"),
        ("12", "0003*220", "12/0003*220"),
        ("@me", "0003*210", "@me/0003*210"),
        ("@me", "210", "@me/210"),
    ],
)
async def test_where_an_extensions_calls_are_listed(
    client_for: Callable[..., UnifiedApiClient],
    pbx: Scripted,
    user: str,
    extension: str,
    path: str,
) -> None:
    pbx.will(calls(entry("a1", phoneCallView=THEIR_VIEWS)))
    listing = await client_for("0003*210", user=user).list_extension(extension)
    assert pbx.asked[0].path == f"/uapi/phoneCalls/{path}"
    (call,) = listing.calls
    assert call.mine is (extension != "0003*220")


async def test_a_colleagues_call_is_seen_from_the_colleague(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.default = calls(entry("a1", extension="0003*500", phoneCallView=THEIR_VIEWS))
    listing = await client.list_extension("0003*220")
    (call,) = listing.calls
    assert (call.mine, call.joined, call.extension, call.own_leg) == (
        False,
        False,
        "0003*220",
        "01",
    )
    assert (call.state, call.direction) == (CallState.INCOMING, Direction.INCOMING)
    assert (call.peer.number, call.via) == ("+32470123456", "0003*500")
    assert await client.list_extension("0003*220") is listing


async def test_each_list_keeps_its_own_memory(client: UnifiedApiClient, pbx: Scripted) -> None:
    pbx.default = calls(entry("a1", phoneCallView=THEIR_VIEWS))
    own, theirs = await client.list_calls(), await client.list_extension("0003*220")
    assert own.calls[0].mine
    assert not theirs.calls[0].mine
    assert await client.list_calls() is own
    assert await client.list_extension("0003*220") is theirs


async def test_a_selection_is_asked_for_and_paged_by_index(
    client: UnifiedApiClient, pbx: Scripted, elsewhere: Scripted
) -> None:
    for names in (["a1", "a2"], ["a3", "a4"]):
        page = [entry(name) for name in names]
        more = {"next": f"{elsewhere.url}/steal"}
        pbx.will(say_json({"entry": page, "totalResults": 99, "paging": more}))
    wanted = Filter("published", FilterOp.GREATER_THAN, ("2026-01-02T10:00:00+01:00",))
    found = await client.select_calls(Selection(wanted, SortOrder.DESCENDING, 10, 3))
    assert [call.id for call in found.calls] == ["a1", "a2", "a3"]
    first, second = pbx.asked
    assert first.target == (
        f"{CALLS_PATH}?count=3&startIndex=10&filterBy=published&filterOp=greaterThan"
        "&filterValue=2026-01-02T10%3A00%3A00%2B01%3A00"
        "&fields=id%2Cnonce%2Cextension%2Cpublished%2Canswered%2CphoneCallView&sortOrder=desc"
    )
    assert "count=1&startIndex=12" in second.target
    assert elsewhere.connections == 0


async def test_a_selection_beyond_the_end_is_empty_and_no_fault(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.default = say_json({"entry": [], "totalResults": 3, "startIndex": 10})
    assert (await client.select_calls(Selection(start_index=10))).calls == ()
    assert (await client.select_calls(Selection(most=0))).calls == ()


async def test_a_selection_does_not_disturb_the_poll(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(calls(entry()), calls(), calls(entry()))
    first = await client.list_calls()
    assert (await client.select_calls(Selection(most=5))).calls == ()
    assert await client.list_calls() is first
