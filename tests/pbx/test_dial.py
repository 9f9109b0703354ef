from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import (
    ClickToDialError,
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
from clicktodial.model.secret import Secret
from clicktodial.model.settings import make_account
from clicktodial.model.systems import SignIn
from clicktodial.pbx.protocol import DialRequest
from clicktodial.pbx.registry import make_client, make_unifiedapi_client
from tests.pbx.conftest import QUICK
from tests.pbx.scripted import DROP, HANG, TOKEN, Say, calls, refuse, say, say_json, scripted

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient
    from clicktodial.web.http import Http
    from tests.pbx.scripted import Scripted

REQUEST = DialRequest("+32470123456", ("0003*210",), "nonce-1", wait_for_pickup_s=20)
CREATED = {"id": "c3e92a04ff422a7a0b9f", "extension": "0003*210", "links": {}}


async def test_the_request_is_written_as_the_documents_show_it(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(say_json([CREATED]))
    assert await client.dial(REQUEST) == "c3e92a04ff422a7a0b9f"
    (asked,) = pbx.asked
    assert (asked.method, asked.target) == (
        "POST",
        "/uapi/phoneCalls/@me/simple?waitForPickup=20",
    )
    assert asked.headers["content-type"] == "application/json"
    assert asked.document == {
        "extension": "0003*210",
        "phoneCallView": [{"source": ["0003*210"], "destination": ["+32470123456"]}],
        "nonce": "nonce-1",
    }


async def test_a_caller_id_is_sent_along(client: UnifiedApiClient, pbx: Scripted) -> None:
    pbx.will(say_json([CREATED]))
    await client.dial(DialRequest("1", ("210",), "n", caller_id="Zoë <4242>"))
    assert pbx.asked[0].document["phoneCallView"] == [
        {"source": ["210"], "destination": ["1"], "callerId": "Zoë <4242>"}
    ]


@pytest.mark.parametrize(
    ("own", "source", "charged"),
    [
        ("0003*210", "0003*211", "0003*211"),
        ("0003*210", "210", "210"),
        ("0003*210", "5354353", "0003*210"),
        ("0003*210", "+32470123456", "0003*210"),
        ("5354353", "5354353", "5354353"),
        ("", "+32470123456", None),
    ],
)
async def test_the_source_is_charged_or_for_a_public_number_the_accounts_extension(
    client_for: Callable[..., UnifiedApiClient],
    pbx: Scripted,
    own: str,
    source: str,
    charged: str | None,
) -> None:
    pbx.will(say_json([CREATED]))
    client = client_for(own) if own else client_for()
    await client.dial(DialRequest("1", (source,), "n"))
    assert pbx.asked[0].document.get("extension") == charged


@pytest.mark.parametrize(
    ("step", "found"),
    [
        (say_json([CREATED]), True),
        (say_json(CREATED), True),
        (say_json({"PhoneCall": CREATED}), True),
        (say_json([{"PhoneCall": CREATED}]), True),
        (say_json({"entry": [CREATED]}), True),
        (say(204), False),
        (say_json([]), False),
        (say_json([{"id": "not an id"}]), False),
        (say(200, b'[{"id": "c3e9'), False),
        (say(200, b""), False),
    ],
)
async def test_an_accepted_call_is_placed_whether_its_id_can_be_read_or_not(
    client: UnifiedApiClient, pbx: Scripted, step: Say, found: bool
) -> None:
    pbx.will(step)
    assert await client.dial(REQUEST) == ("c3e92a04ff422a7a0b9f" if found else None)
    assert len(pbx.asked) == 1


@pytest.mark.parametrize(
    "step",
    [
        DROP,
        HANG,
        Say(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n[{", close=True),
        Say(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n[{", hang=True),
        Say(b"\x00\x01nonsense\r\n\r\n", close=True),
        say(500),
        say(502, b"<html>Bad gateway"),
        say(504),
        say(520),
        say(303, headers={"Location": "/done"}),
        say(200, b"<html>Log in"),
        say(200, b" " * 5_000_000),
    ],
)
async def test_a_lost_answer_is_outcome_unknown_and_the_request_was_sent_once(
    client: UnifiedApiClient, pbx: Scripted, step: Say
) -> None:
    pbx.default = step
    with pytest.raises(OutcomeUnknownError, match=r"\+32470123456"):
        await client.dial(REQUEST)
    assert len(pbx.asked) == 1


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (refuse(400, "pc_destination_invalid"), RefusedError),
        (refuse(401, "access_denied"), SignInRefusedError),
        (refuse(403, "access_denied"), NotPermittedError),
        (say(404), NotAPbxError),
        (say(409), RateLimitedError),
        (say(429), RateLimitedError),
        (say(501), NotOfferedError),
        (say(503), ServerFaultError),
        (say(302, headers={"Location": "https://portal.example/"}), NotAPbxError),
    ],
)
async def test_a_refusal_means_that_no_call_was_placed(
    client: UnifiedApiClient, pbx: Scripted, step: Say, kind: type[ClickToDialError]
) -> None:
    pbx.default = step
    with pytest.raises(kind) as caught:
        await client.dial(REQUEST)
    assert not isinstance(caught.value, OutcomeUnknownError)
    assert pbx.count("POST") == 1


async def test_no_connection_means_that_no_call_was_placed() -> None:
    async with scripted() as gone:
        account = make_account(name="Office", server=gone.url)
    client = make_client(account, Secret(TOKEN), timeouts=QUICK)
    with pytest.raises(UnreachableError):
        await client.dial(REQUEST)
    await client.aclose()


async def test_a_call_is_not_repeated_on_a_connection_that_was_closed_meanwhile(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(calls(), DROP, say_json([CREATED]))
    await client.list_calls()
    with pytest.raises(OutcomeUnknownError):
        await client.dial(REQUEST)
    assert pbx.count("POST") == 1


async def test_a_cancelled_call_is_not_repeated(client: UnifiedApiClient, pbx: Scripted) -> None:
    pbx.will(HANG)
    task = asyncio.create_task(client.dial(REQUEST))
    await pbx.arrived.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await client.list_calls()
    assert pbx.count("POST", "simple") == 1


def app_client(pbx: Scripted, http: Http) -> UnifiedApiClient:
    account = make_account(name="Office", server=pbx.url, sign_in=SignIn.APP, app_id="app")
    return make_unifiedapi_client(account, Secret("app-secret"), http)


GRANT = say_json({"access_token": "token-1", "expires_in": 3600})


@pytest.mark.parametrize("status", [401, 403])
async def test_a_refused_token_is_renewed_and_the_call_placed_once(
    http: Http, pbx: Scripted, status: int
) -> None:
    client = app_client(pbx, http)
    pbx.will(GRANT, refuse(status, "access_denied"), GRANT, say_json([CREATED]))
    assert await client.dial(REQUEST) is not None
    assert pbx.count("POST", "simple") == 2
    assert [a.path for a in pbx.asked][2] == "/oauth/token.php"


async def test_a_renewal_that_is_lost_means_that_no_call_was_placed(
    http: Http, pbx: Scripted
) -> None:
    client = app_client(pbx, http)
    for lost in (DROP, say(502)):
        pbx.will(*([GRANT] if lost is DROP else []), refuse(401, "access_denied"), lost)
        with pytest.raises(UnreachableError) as caught:
            await client.dial(REQUEST)
        assert not caught.value.request_may_have_arrived


async def test_an_answer_lost_after_the_renewal_is_outcome_unknown(
    http: Http, pbx: Scripted
) -> None:
    client = app_client(pbx, http)
    pbx.will(GRANT, refuse(401, "access_denied"), GRANT, DROP)
    with pytest.raises(OutcomeUnknownError):
        await client.dial(REQUEST)
    assert pbx.count("POST", "simple") == 2


async def test_a_token_refused_after_its_renewal_is_a_matter_of_permission(
    http: Http, pbx: Scripted
) -> None:
    client = app_client(pbx, http)
    pbx.will(GRANT, refuse(401, "access_denied"), GRANT, refuse(401, "access_denied", "Never."))
    with pytest.raises(NotPermittedError, match="Never"):
        await client.dial(REQUEST)
    assert pbx.count("POST", "simple") == 2
