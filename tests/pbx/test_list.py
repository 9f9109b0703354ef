from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

from clicktodial.errors import (
    ClickToDialError,
    NotAPbxError,
    NotOfferedError,
    NotPermittedError,
    RateLimitedError,
    RefusedError,
    ServerFaultError,
    SignInRefusedError,
    UnreachableError,
)
from clicktodial.pbx.protocol import Filter, FilterOp, SortOrder
from clicktodial.pbx.unifiedapi.requests import ListQuery, list_target
from tests.pbx.scripted import (
    CALLS_PATH,
    DROP,
    HANG,
    TOKEN,
    Say,
    calls,
    entry,
    refuse,
    say,
    say_json,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient
    from tests.pbx.scripted import Scripted


def query_of(target: str) -> dict[str, list[str]]:
    return parse_qs(urlsplit(target).query)


async def ids(client: UnifiedApiClient) -> list[str]:
    return [call.id for call in (await client.list_calls()).calls]


async def test_a_poll_asks_only_for_the_fields_needed(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    await client.list_calls()
    assert pbx.asked[0].target == (
        f"{CALLS_PATH}?count=500&startIndex=0"
        "&fields=id%2Cnonce%2Cextension%2Cpublished%2Canswered%2CphoneCallView"
    )


@pytest.mark.parametrize(
    ("extensions", "path"),
    [(("210",), "/uapi/phoneCalls/12/210"), ((), "/uapi/phoneCalls/12/@self"),
     (("0003*210", "0003*211"), "/uapi/phoneCalls/12/@self")],
)  # fmt: skip
async def test_one_extension_is_polled_itself_and_otherwise_all_of_the_user(
    client_for: Callable[..., UnifiedApiClient],
    pbx: Scripted,
    extensions: tuple[str, ...],
    path: str,
) -> None:
    await client_for(*extensions, user="12").list_calls()
    assert pbx.asked[0].path == path


def test_every_standard_parameter_can_be_sent() -> None:
    query = ListQuery(
        count=20,
        start_index=40,
        filter=Filter("published", FilterOp.IN_ARRAY, ("2012-06-27T16:08:50+02:00", "b")),
        fields=("id", "phoneCallView"),
        sort_order=SortOrder.DESCENDING,
    )
    assert list_target("@me", "0003*210", query) == (
        f"{CALLS_PATH}?count=20&startIndex=40&filterBy=published&filterOp=inArray"
        "&filterValue=2012-06-27T16%3A08%3A50%2B02%3A00%2Cb&fields=id%2CphoneCallView"
        "&sortOrder=desc"
    )


async def test_equal_bytes_give_the_same_listing_again(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.default = calls(entry())
    first = await client.list_calls()
    assert await client.list_calls() is first
    pbx.default = calls(entry(), entry("other1"))
    second = await client.list_calls()
    assert [c.id for c in second.calls] == ["b817d2618fe6f1804db1", "other1"]


async def test_a_call_described_as_before_stays_the_same_object(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(calls(entry("a1"), entry("a2")), calls(entry("a2"), entry("a1", nonce="new")))
    one, two = (await client.list_calls()).calls
    same, other = (await client.list_calls()).calls
    assert same is two
    assert (other.id, other.nonce, one.nonce) == ("a1", "new", "")


async def test_a_failure_in_between_does_not_bring_an_old_listing_back(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(calls(entry()), say(500), calls())
    assert len(await ids(client)) == 1
    with pytest.raises(ServerFaultError):
        await client.list_calls()
    assert await ids(client) == []


async def test_a_moved_clock_gives_a_new_listing_with_the_same_calls(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    body = json.dumps({"entry": [entry()]}).encode()
    pbx.will(say(200, body), say(200, body, {"Date": "Sun, 09 Sep 2001 01:46:40 GMT"}))
    first, second = await client.list_calls(), await client.list_calls()
    assert first.clock_offset_s == 0
    assert second.clock_offset_s < -1_000_000
    assert second.calls is first.calls


async def test_pages_are_followed_by_index_and_never_by_their_links(
    client: UnifiedApiClient, pbx: Scripted, elsewhere: Scripted
) -> None:
    next_page = {"next": f"{elsewhere.url}/steal", "prev": f"{elsewhere.url}/steal"}
    for names in (["a1", "a2"], ["a2", "a3"], ["a5"]):
        entries = [entry(name) for name in names]
        pbx.will(say_json({"entry": entries, "totalResults": 5, "paging": next_page}))
    assert await ids(client) == ["a1", "a2", "a3", "a5"]
    assert [query_of(a.target)["startIndex"] for a in pbx.asked] == [["0"], ["2"], ["4"]]
    assert elsewhere.connections == 0


async def test_several_unchanged_pages_give_the_same_listing_again(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pages = [say_json({"entry": [entry(n)], "totalResults": 2}) for n in ("a1", "a2")]
    pbx.will(*pages, *pages)
    first = await client.list_calls()
    assert len(first.calls) == 2
    assert await client.list_calls() is first


async def test_a_pbx_that_ignores_the_index_is_not_asked_for_ever(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.default = say_json({"entry": [entry()], "totalResults": 999_999})
    assert len(await ids(client)) == 1
    assert len(pbx.asked) == 2


async def test_rejected_fields_are_left_out_from_then_on(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(refuse(400, "fields_invalid"), calls(entry()), calls(entry()))
    assert len(await ids(client)) == 1
    assert len(await ids(client)) == 1
    assert ["fields" in query_of(a.target) for a in pbx.asked] == [True, False, False]


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (refuse(400, "extension_invalid", "Not yours."), RefusedError),
        (refuse(403, "access_denied"), NotPermittedError),
        (refuse(401, "access_denied"), SignInRefusedError),
        (refuse(409, "limit"), RateLimitedError),
        (say(429, headers={"Retry-After": "7"}), RateLimitedError),
        (say(501), NotOfferedError),
        (refuse(500, "internal_server_error"), ServerFaultError),
        (say(503, b"<html>busy"), ServerFaultError),
        (say(404, b"<html>no such page"), NotAPbxError),
        (refuse(404, "gone"), RefusedError),
        (say(200, b"<!doctype html><p>Log in"), NotAPbxError),
        (say(200, b'{"entry": [{"id": "b8'), NotAPbxError),
        (say(200, b""), NotAPbxError),
        (say(200, b'"hello"'), NotAPbxError),
        (say(200, b"null"), NotAPbxError),
        (say(200, b'{"login": "please"}'), NotAPbxError),
        (say_json({"totalResults": 3}), NotAPbxError),
        (refuse(200, "access_denied"), RefusedError),
        (say(200, b"[" * 100_000), NotAPbxError),
        (say(200, b"\xff\xfe{}"), NotAPbxError),
        (DROP, UnreachableError),
        (HANG, UnreachableError),
    ],
)
async def test_trouble_is_an_error_of_its_kind_and_never_an_empty_list(
    client: UnifiedApiClient, pbx: Scripted, step: Say, kind: type[ClickToDialError]
) -> None:
    pbx.default = step
    with pytest.raises(kind) as caught:
        await client.list_calls()
    assert caught.value.title


async def test_the_waiting_time_asked_for_is_handed_on(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(say(429, headers={"Retry-After": "7"}))
    with pytest.raises(RateLimitedError) as caught:
        await client.list_calls()
    assert caught.value.retry_after_s == 7


async def test_a_pbx_that_repeats_the_token_does_not_make_us_show_it(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    for status in (400, 401, 403, 500):
        pbx.will(refuse(status, "x", f"Bearer {TOKEN} is bad"))
        with pytest.raises(ClickToDialError) as caught:
            await client.list_calls()
        assert TOKEN not in str(caught.value)
        assert "Bearer … is bad" in str(caught.value)


async def test_words_of_the_pbx_are_one_short_printable_line(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(refuse(400, "x", "a\n\x1b[31mb" + "c" * 10_000))
    with pytest.raises(RefusedError) as caught:
        await client.list_calls()
    assert caught.value.words.startswith("a [31mbccc")
    assert len(caught.value.words) == 300


async def test_a_poll_survives_the_server_closing_the_resting_connection(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.default = calls(entry())
    first = await client.list_calls()
    await pbx.close_connections()
    assert await client.list_calls() is first


async def test_a_cancelled_poll_leaves_the_client_usable(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(HANG)
    task = asyncio.create_task(client.list_calls())
    await pbx.arrived.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    pbx.default = calls(entry())
    assert len(await ids(client)) == 1
