"""Every way of placing a call, as it goes over the wire (``reference/unifiedapi.md §7``)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

from clicktodial.errors import (
    ClickToDialError,
    InputError,
    NotOfferedError,
    NotPermittedError,
    OutcomeUnknownError,
    RefusedError,
    SignInRefusedError,
)
from clicktodial.model.capabilities import Service, Why
from clicktodial.model.dialling import CallKind
from clicktodial.pbx.protocol import DialRequest
from tests.pbx.scripted import DROP, calls, refuse, say, say_json
from tests.pbx.tracebacks import shown

if TYPE_CHECKING:
    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient
    from tests.pbx.scripted import Asked, Say, Scripted

PIN = "2233987"
SIMPLE = DialRequest("+32470123456", ("0003*210",), "nonce-1")
CALLBACK = DialRequest(
    "+32470123456",
    ("+32499112233",),
    "nonce-2",
    kind=CallKind.CALLBACK,
    extension="0003*218",
)
CONFERENCE = DialRequest(
    "0003*220",
    (),
    "nonce-3",
    kind=CallKind.CONFERENCE,
    extension="0003*219",
    conference="300",
    pin=PIN,
)
KINDS = {"simple": SIMPLE, "callback": CALLBACK, "conferenceInvite": CONFERENCE}
SERVICES = {"callback": Service.CALLBACK, "conferenceInvite": Service.CONFERENCE}
CREATED = say_json([{"id": "c3e92a04ff422a7a0b9f", "extension": "218", "link": {}}])


def query_of(target: str) -> dict[str, str]:
    return {key: values[0] for key, values in parse_qs(urlsplit(target).query).items()}


def view_of(asked: Asked) -> dict[str, object]:
    views = asked.document["phoneCallView"]
    assert isinstance(views, list)
    assert len(views) == 1
    view: dict[str, object] = views[0]
    return view


@pytest.mark.parametrize("kind", list(KINDS))
async def test_each_kind_has_its_path_and_names_its_call(
    client: UnifiedApiClient, pbx: Scripted, kind: str
) -> None:
    pbx.will(CREATED)
    assert await client.dial(KINDS[kind]) == "c3e92a04ff422a7a0b9f"
    (asked,) = pbx.asked
    assert (asked.method, asked.path) == ("POST", f"/uapi/phoneCalls/@me/{kind}")
    assert asked.document["nonce"] == KINDS[kind].nonce


@pytest.mark.parametrize("kind", list(KINDS))
async def test_what_every_kind_may_say(client: UnifiedApiClient, pbx: Scripted, kind: str) -> None:
    pbx.will(CREATED)
    full = replace(
        KINDS[kind],
        caller_id="John Doe <4242425>",
        caller_id_destination="Jane <3235742879>",
        wait_for_pickup_s=20,
        duration_s=600,
        video=True,
    )
    await client.dial(full)
    (asked,) = pbx.asked
    view = view_of(asked)
    assert view["callerId"] == "John Doe <4242425>"
    assert view["callerIdDestination"] == "Jane <3235742879>"
    assert view["destination"] == [full.destination]
    query = query_of(asked.target)
    assert (query["waitForPickup"], query["callDuration"]) == ("20", "600")
    assert query["video"] == "true"


async def test_what_is_not_said_is_not_sent(client: UnifiedApiClient, pbx: Scripted) -> None:
    pbx.will(CREATED)
    await client.dial(SIMPLE)
    assert query_of(pbx.asked[0].target) == {"waitForPickup": "25"}
    assert set(pbx.asked[0].document) == {"extension", "phoneCallView", "nonce"}


async def test_several_sources_ring_at_once(client: UnifiedApiClient, pbx: Scripted) -> None:
    pbx.will(CREATED)
    await client.dial(replace(SIMPLE, sources=("+32499112233", "0003*210", "0003*211")))
    document = pbx.asked[0].document
    view = view_of(pbx.asked[0])
    assert view["source"] == ["+32499112233", "0003*210", "0003*211"]
    assert document["extension"] == "0003*210"


async def test_the_charged_extension_may_be_named(client: UnifiedApiClient, pbx: Scripted) -> None:
    pbx.will(CREATED)
    await client.dial(replace(SIMPLE, extension="0003*211"))
    assert pbx.asked[0].document["extension"] == "0003*211"


@pytest.mark.parametrize("kind", list(KINDS))
async def test_public_transfer_is_asked_for_by_simple_calls_alone(
    client: UnifiedApiClient, pbx: Scripted, kind: str
) -> None:
    pbx.will(CREATED)
    await client.dial(replace(KINDS[kind], allow_public_transfer=True))
    query = query_of(pbx.asked[0].target)
    assert query.get("allowPublicTransfer") == ("true" if kind == "simple" else None)


async def test_a_callback_rings_a_public_number_first(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(CREATED)
    await client.dial(CALLBACK)
    assert pbx.asked[0].document == {
        "extension": "0003*218",
        "phoneCallView": [{"source": ["+32499112233"], "destination": ["+32470123456"]}],
        "nonce": "nonce-2",
    }


async def test_the_source_of_a_conference_is_the_conference(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.will(CREATED)
    await client.dial(replace(CONFERENCE, sources=("0003*210",)))
    assert pbx.asked[0].document == {
        "extension": "0003*219",
        "phoneCallView": [{"source": ["0003*219"], "destination": ["0003*220"]}],
        "nonce": "nonce-3",
    }
    query = query_of(pbx.asked[0].target)
    assert (query["number"], query["pin"]) == ("300", PIN)


@pytest.mark.parametrize("kind", ["simple", "callback"])
async def test_number_and_pin_belong_to_conferences(
    client: UnifiedApiClient, pbx: Scripted, kind: str
) -> None:
    pbx.will(CREATED)
    await client.dial(replace(KINDS[kind], conference="300", pin=PIN))
    assert {"number", "pin"}.isdisjoint(query_of(pbx.asked[0].target))


@pytest.mark.parametrize(
    "request_",
    [
        replace(SIMPLE, sources=()),
        replace(SIMPLE, caller_id="John"),
        replace(SIMPLE, caller_id_destination="<>"),
        replace(SIMPLE, duration_s=0),
        replace(CALLBACK, extension=""),
        replace(CALLBACK, sources=("0003*210",)),
        replace(CALLBACK, sources=("+32499112233", "+32499112234")),
        replace(CALLBACK, destination="0003*220"),
        replace(CONFERENCE, extension=""),
        replace(CONFERENCE, pin="12 34"),
    ],
    ids=lambda request: f"{request.kind}-{request.sources}-{request.destination}"[:60],
)
async def test_what_no_phone_system_takes_is_not_sent(
    client: UnifiedApiClient, pbx: Scripted, request_: DialRequest
) -> None:
    with pytest.raises(InputError) as caught:
        await client.dial(request_)
    assert pbx.asked == []
    assert "12 34" not in shown(caught.value)


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (refuse(400, "pc_pin_invalid", f"The PIN {PIN} is wrong."), RefusedError),
        (refuse(403, "access_denied", f"Not with {PIN}."), NotPermittedError),
        (refuse(401, "access_denied", f"Not with {PIN}."), NotPermittedError),
        (refuse(501, "request_not_implemented", f"No {PIN}."), NotOfferedError),
        (refuse(500, "internal_server_error", PIN), OutcomeUnknownError),
        (DROP, OutcomeUnknownError),
        (say(302, headers={"Location": f"https://x.example/{PIN}"}), ClickToDialError),
    ],
)
async def test_the_pin_is_in_no_error(
    client: UnifiedApiClient, pbx: Scripted, step: Say, kind: type[ClickToDialError]
) -> None:
    pbx.will(step)
    with pytest.raises(kind) as caught:
        await client.dial(CONFERENCE)
    assert f"pin={PIN}" in pbx.asked[0].target
    assert PIN not in shown(caught.value)
    assert PIN not in repr(client.lacks)


@pytest.mark.parametrize("kind", list(SERVICES))
@pytest.mark.parametrize(
    ("status", "why"),
    [(501, Why.NOT_OFFERED), (401, Why.NOT_PERMITTED), (403, Why.NOT_PERMITTED)],
)
async def test_a_refused_kind_is_remembered(
    client: UnifiedApiClient, pbx: Scripted, kind: str, status: int, why: Why
) -> None:
    pbx.will(refuse(status, "x", "Never."))
    with pytest.raises((NotOfferedError, NotPermittedError)):
        await client.dial(KINDS[kind])
    (lack,) = client.lacks
    assert (lack.capability, lack.why, lack.words) == (SERVICES[kind], why, "Never.")
    assert SERVICES[kind] not in client.capabilities
    assert pbx.count("POST") == 1


async def test_a_simple_call_is_never_learnt_to_be_impossible(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    for status in (501, 401, 403):
        pbx.will(refuse(status, "x"), *([] if status == 501 else [calls()]))
        with pytest.raises((NotOfferedError, NotPermittedError)):
            await client.dial(SIMPLE)
    assert client.lacks == ()


async def test_a_refused_sign_in_is_told_from_a_missing_permission(
    client: UnifiedApiClient, pbx: Scripted
) -> None:
    pbx.default = refuse(401, "access_denied")
    with pytest.raises(SignInRefusedError):
        await client.dial(CALLBACK)
    assert [a.method for a in pbx.asked] == ["POST", "GET"]
    assert client.lacks == ()
