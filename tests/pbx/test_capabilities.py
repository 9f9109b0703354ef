"""What is learnt from a refusal, and how a permission is told from a sign-in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import (
    ClickToDialError,
    NotOfferedError,
    NotPermittedError,
    SignInRefusedError,
)
from clicktodial.model.calls import Action, ActionDetails
from clicktodial.model.capabilities import ALL_CAPABILITIES, Lack, Service, Why
from clicktodial.model.secret import Secret
from clicktodial.model.systems import SignIn
from clicktodial.pbx.protocol import RecordQuery
from clicktodial.pbx.registry import make_client, make_unifiedapi_client
from clicktodial.pbx.unifiedapi.client import UnifiedApiClient
from clicktodial.pbx.unifiedapi.tokens import PastedToken
from tests.pbx.conftest import QUICK
from tests.pbx.scripted import DROP, HANG, TOKEN, calls, refuse, say, say_json
from tests.pbx.test_all_actions import DONE, OWN, THEIRS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from clicktodial.model.settings import Account
    from clicktodial.web.http import Http
    from tests.pbx.scripted import Say, Scripted

NOON = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)
NO_PARK = Lack(Action.PARK, Why.NOT_OFFERED, NOON, "Not here.")
PLAIN = ActionDetails()
ASK: dict[Service, Callable[[UnifiedApiClient], Awaitable[object]]] = {
    Service.PRESENCE: lambda client: client.presence(),
    Service.EVENTS: lambda client: client.list_events("0003*210"),
    Service.CDR: lambda client: client.call_records(RecordQuery()),
}


@pytest.mark.parametrize("service", list(ASK))
@pytest.mark.parametrize("status", [501, 401, 403])
async def test_a_refused_service_is_learnt_with_the_time_and_the_words(
    account: Account, http: Http, pbx: Scripted, service: Service, status: int
) -> None:
    why = Why.NOT_OFFERED if status == 501 else Why.NOT_PERMITTED
    client = UnifiedApiClient(account, http, PastedToken(account, Secret(TOKEN)), now=lambda: NOON)
    pbx.will(refuse(status, "x", f"Not for {TOKEN}."))
    with pytest.raises((NotOfferedError, NotPermittedError)):
        await ASK[service](client)
    assert client.lacks == (Lack(service, why, NOON, "Not for …."),)
    assert client.capabilities == ALL_CAPABILITIES - {service}


@pytest.mark.parametrize("status", [401, 403])
async def test_the_list_proves_the_sign_in_once_and_with_one_entry(
    client: UnifiedApiClient, pbx: Scripted, status: int
) -> None:
    pbx.will(refuse(status, "access_denied"), calls())
    with pytest.raises(NotPermittedError):
        await client.perform(Action.MONITOR, THEIRS, PLAIN)
    put, proof = pbx.asked
    assert proof.target == "/uapi/phoneCalls/@me/0003*210?count=1&startIndex=0"
    assert proof.headers["authorization"] == put.headers["authorization"]
    assert Action.MONITOR not in client.capabilities


@pytest.mark.parametrize(
    ("status", "proof", "kind"),
    [
        (401, refuse(401, "access_denied"), SignInRefusedError),
        (401, refuse(403, "access_denied"), SignInRefusedError),
        (403, refuse(401, "access_denied"), SignInRefusedError),
        (403, refuse(403, "access_denied"), NotPermittedError),
        (401, say(500), NotPermittedError),
        (401, DROP, NotPermittedError),
        (403, HANG, NotPermittedError),
        (401, refuse(429, "limit"), NotPermittedError),
    ],
)
async def test_nothing_is_learnt_while_the_sign_in_is_in_doubt(
    client: UnifiedApiClient,
    pbx: Scripted,
    status: int,
    proof: Say,
    kind: type[ClickToDialError],
) -> None:
    pbx.will(refuse(status, "access_denied"))
    pbx.default = proof
    with pytest.raises(kind):
        await client.presence()
    assert client.lacks == ()


async def test_a_token_that_was_just_renewed_needs_no_proof(
    account: Account, http: Http, pbx: Scripted
) -> None:
    app = replace(account, sign_in=SignIn.APP, app_id="app")
    client = make_unifiedapi_client(app, Secret("app-secret"), http)
    grants = [say_json({"access_token": f"token-{n}"}) for n in (1, 2)]
    denied = refuse(403, "access_denied", "No.")
    pbx.will(grants[0], denied, grants[1], denied)
    with pytest.raises(NotPermittedError):
        await client.presence()
    assert pbx.count("GET", "phoneCalls") == 0
    assert [lack.capability for lack in client.lacks] == [Service.PRESENCE]


async def test_what_works_again_is_lacked_no_more(account: Account, pbx: Scripted) -> None:
    client = make_client(account, Secret(TOKEN), lacks=[NO_PARK], timeouts=QUICK)
    assert list(client.lacks) == [NO_PARK]
    assert client.capabilities == ALL_CAPABILITIES - {Action.PARK}
    pbx.will(DONE)
    await client.perform(Action.PARK, OWN, PLAIN)
    assert list(client.lacks) == []
    assert client.capabilities == ALL_CAPABILITIES
    await client.aclose()


@pytest.mark.parametrize("status", [400, 404, 409, 429, 500, 503])
async def test_other_trouble_teaches_nothing(
    client: UnifiedApiClient, pbx: Scripted, status: int
) -> None:
    pbx.default = refuse(status, "x")
    for ask in ASK.values():
        with pytest.raises(ClickToDialError):
            await ask(client)
    assert client.lacks == ()


async def test_a_colleagues_call_that_may_not_be_hung_up_says_nothing_about_ones_own(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    for call, details in ((THEIRS, PLAIN), (OWN, ActionDetails("+3235742879"))):
        pbx.will(refuse(403, "access_denied"), calls())
        with pytest.raises(NotPermittedError):
            await client.perform(Action.HANG_UP, call, details)
    assert client.lacks == ()


async def test_a_colleagues_list_that_may_not_be_seen_is_no_matter_of_signing_in(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(refuse(401, "access_denied"), calls())
    with pytest.raises(NotPermittedError):
        await client.list_extension("0003*220")
    assert client.lacks == ()
