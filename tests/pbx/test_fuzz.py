"""Whatever a server answers: an error of ours or a true answer, never a crash, never a ghost."""

from __future__ import annotations

import asyncio
import contextlib
import json
import ssl
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clicktodial.errors import ClickToDialError, SignInRefusedError
from clicktodial.model.calls import Action, ActionDetails, CallState, call_id
from clicktodial.model.events import EventType, event_draft
from clicktodial.model.presence import PresenceStatus
from clicktodial.model.records import Disposition, Flow
from clicktodial.model.secret import Secret
from clicktodial.model.settings import make_account
from clicktodial.model.systems import SignIn
from clicktodial.pbx.protocol import RecordQuery, Selection
from clicktodial.pbx.registry import make_client
from clicktodial.pbx.unifiedapi import events, presence, records, wire
from clicktodial.pbx.unifiedapi.cookies import PastedCookies
from clicktodial.pbx.unifiedapi.mapping import Standpoint, to_call
from tests.pbx.conftest import QUICK
from tests.pbx.scripted import TOKEN, Scripted, entry, say, scripted, view
from tests.pbx.test_all_actions import OWN
from tests.pbx.test_creates import CALLBACK, CONFERENCE, SIMPLE
from tests.pbx.test_events import DRAFT, EVENT
from tests.pbx.test_events import ONE as EVENTS
from tests.pbx.test_presence import ENTRY
from tests.pbx.test_records import DOCUMENT as RECORDS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from clicktodial.pbx.protocol import PbxClient

# The trust store takes longer to load than all the rest, and all is plain http here.
UNUSED = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
OFFICE = Standpoint(OWN.account, ("0003*210",))
WORDS = st.sampled_from(
    ["", "0", "5", "00", "-1", "0003*210", "210", "+32470123456", "Anna <1>",
     "2026-01-02T10:00:00Z", "PhoneCall", "b817d2618fe6f1804db1", "../x", "1e999", "9" * 400,
     "٣", "\x00", "\ud7ff"]
)  # fmt: skip
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)  # what JSON knows
LEAVES = st.one_of(st.none(), st.booleans(), st.integers(), NUMBERS, WORDS, st.text(max_size=12))
NAMES = st.sampled_from(
    ["entry", "id", "extension", "phoneCallView", "source", "destination", "status", "published",
     "answered", "parked", "onHold", "nonce", "totalResults", "PhoneCall", "PhoneCallEvent", "type",
     "method", "url", "registration", "agent", "expire", "error", "code", "message", "flow",
     "disposition", "duration", "phoneCallStat", "callerId", "holder", "parkedPos", "access_token"]
)  # fmt: skip
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(NAMES | WORDS, inner, max_size=6)
    ),
    max_leaves=25,
)
PART = st.one_of(LEAVES, ANYTHING)
CALLS: dict[str, Any] = {
    "entry": [
        entry(phoneCallView=[view(), view(id="01", extension="3235742879", onHold="x")]),
        entry("other1", nonce="nonce-2", extension="0003*500"),
    ],
    "startIndex": 0,
    "totalResults": 2,
}
GRANT = {"access_token": "tok_abcdef", "expires_in": 3600}
REAL = [CALLS, [EVENTS], RECORDS, [{"entry": [ENTRY], "totalResults": 1}], GRANT,
        [{"id": "c3e92a04ff422a7a0b9f", "links": {"self": "x"}}],
        {"PhoneCall": {"id": "b817d2618fe6f1804db1"}},
        {"error": {"code": "access_denied", "message": "No."}}]  # fmt: skip


@st.composite
def mutated(draw: st.DrawFn) -> object:
    """A real answer with one to three of its parts replaced, removed or wrapped."""
    document: object = json.loads(json.dumps(draw(st.sampled_from(REAL))))
    for _ in range(draw(st.integers(1, 3))):
        document = _changed(draw, document)
    return document


def _changed(draw: st.DrawFn, value: object) -> object:
    if isinstance(value, list):
        return [draw(PART)] if not value else list(_parts(draw, dict(enumerate(value))).values())
    if isinstance(value, dict) and value:
        return _parts(draw, value)
    return draw(PART)


def _parts(draw: st.DrawFn, parts: dict[Any, object]) -> dict[Any, object]:
    key = draw(st.sampled_from(list(parts)))
    match draw(st.sampled_from(["deeper", "deeper", "replaced", "removed", "wrapped"])):
        case "deeper":
            return {**parts, key: _changed(draw, parts[key])}
        case "replaced":
            return {**parts, key: draw(PART)}
        case "wrapped":
            return {**parts, key: [parts[key]]}
    return {name: part for name, part in parts.items() if name != key}


JSON_BODIES = st.one_of(mutated(), ANYTHING).map(lambda value: json.dumps(value).encode())
BODIES = st.one_of(
    JSON_BODIES,
    st.binary(max_size=60),
    st.tuples(JSON_BODIES, st.integers(1, 60)).map(lambda cut: cut[0][: -cut[1]]),
)
STATUSES = st.sampled_from([200, 200, 200, 201, 204, 400, 401, 403, 404, 409, 429, 500, 501, 503])


def named_in(value: object) -> set[str]:
    """Every text and number that stands anywhere in a document."""
    if isinstance(value, dict):
        return {str(key) for key in value}.union(*map(named_in, value.values()), set())
    if isinstance(value, list):
        return set().union(*map(named_in, value))
    return {str(value).strip()}


@given(BODIES)
def test_a_list_of_calls_is_read_or_refused(body: bytes) -> None:
    try:
        page = wire.decode_page(body)
    except wire.BodyError:
        return
    named = named_in(json.loads(body or b"null"))
    for wired in page.items:
        call = to_call(wired, OFFICE)
        if call is not None:
            assert call.id in named
            assert call_id(call.id) == call.id
            assert isinstance(call.state, CallState)


@given(BODIES)
def test_every_other_answer_is_read_or_refused(body: bytes) -> None:
    decoders: tuple[Callable[[bytes], wire.Page[Any]], ...] = (
        lambda text: events.decode(text, "0003*210"),
        presence.decode,
        lambda text: presence.decode(text, "0003*210"),
        records.decode,
    )
    for decode in decoders:
        try:
            page = decode(body)
        except wire.BodyError:
            continue
        assert len(page.items) <= page.entries
        assert page.total >= 0
    assert isinstance(wire.decode_created(body), str)
    assert len(wire.decode_fault(body).words) <= 300


@given(ANYTHING)
def test_what_is_not_known_is_told_as_unknown(value: object) -> None:
    names = ("status", "type", "method", "flow", "disposition", "registration")
    body = {"id": "a1", "extension": "1", **dict.fromkeys(names, value)}
    text = json.dumps([body]).encode()
    (event,) = events.decode(text, "1").items
    (seen,) = presence.decode(text).items
    (record,) = records.decode(text).items
    code = wire.code(json.loads(json.dumps(value)))
    assert (event.type is EventType.UNKNOWN) is (code not in {"0", "1", "2", "3", "4"})
    assert (seen.status in {PresenceStatus.UNKNOWN, PresenceStatus.OFFLINE}) is (
        code not in {"1", "2", "3"}
    )
    assert (record.disposition is Disposition.UNKNOWN) is (code not in {"0", "1", "2", "3", "5"})
    assert (record.flow is Flow.UNKNOWN) is (code not in {"2", "4", "8"})
    assert event.type_code == code


@given(ANYTHING)
def test_a_call_in_an_unknown_state_stays_in_the_list(value: object) -> None:
    text = json.dumps({"entry": [entry(phoneCallView=[view(status=value)])]}).encode()
    (wired,) = wire.decode_page(text).items
    call = to_call(wired, OFFICE)
    assert call is not None
    number = wire.number(json.loads(json.dumps(value)))
    assert (call.state is CallState.UNKNOWN) is (number not in {1, 2, 3, 4, 5})


@given(st.text(max_size=80) | st.just("dev=a; vn=b; xsrf-token=c"))
def test_any_pasted_text_is_three_cookies_or_refused(text: str) -> None:
    account = make_account(name="Hub", server="https://pbx.example.com", sign_in=SignIn.COOKIES)
    with contextlib.suppress(SignInRefusedError):
        headers = asyncio.run(PastedCookies(account, Secret(text)).current()).reveal()
        assert headers["Cookie"].isascii()
        assert headers["Cookie"].isprintable()


ASK: dict[str, Callable[[PbxClient], Awaitable[object]]] = {
    "list": lambda client: client.list_calls(),
    "select": lambda client: client.select_calls(Selection(most=3)),
    "extension": lambda client: client.list_extension("0003*220"),
    "presence": lambda client: client.presence(),
    "events": lambda client: client.list_events("0003*210"),
    "add": lambda client: client.add_event("0003*210", DRAFT),
    "change": lambda client: client.change_event(EVENT, event_draft(note="x")),
    "remove": lambda client: client.remove_event(EVENT),
    "records": lambda client: client.call_records(RecordQuery()),
    "hold": lambda client: client.perform(Action.HOLD, OWN, ActionDetails()),
    "hang up": lambda client: client.perform(Action.HANG_UP, OWN, ActionDetails()),
    "simple": lambda client: client.dial(SIMPLE),
    "callback": lambda client: client.dial(CALLBACK),
    "conference": lambda client: client.dial(CONFERENCE),
}


async def _ask(name: str, sign_in: SignIn, answers: list[tuple[int, bytes]]) -> None:
    async with scripted() as pbx:
        pbx.will(*[say(status, b"" if status == 204 else body) for status, body in answers])
        account = make_account(
            name="Office", server=pbx.url, extensions=["0003*210"], sign_in=sign_in, app_id="app"
        )
        client = make_client(account, Secret(TOKEN), timeouts=QUICK, tls=UNUSED)
        with contextlib.suppress(ClickToDialError):
            await ASK[name](client)
        await client.aclose()
        _check_what_was_asked(pbx, name)


def _check_what_was_asked(pbx: Scripted, name: str) -> None:
    """Nothing is repeated but a request that was refused with 401 or 403, or in another form."""
    created = pbx.count("POST", "phoneCalls/")
    assert created <= (2 if name in {"simple", "callback", "conference"} else 0)
    for asked in pbx.asked:
        if asked.method in {"PUT", "DELETE"}:
            assert asked.path.endswith((f"/{OWN.id}", f"/0/{EVENT.id}"))


@pytest.mark.parametrize("sign_in", [SignIn.TOKEN, SignIn.APP])
@pytest.mark.parametrize("name", list(ASK))
@settings(max_examples=25)
@given(answers=st.lists(st.tuples(STATUSES, BODIES), min_size=1, max_size=4))
def test_only_errors_of_ours_come_out_of_the_client(
    name: str, sign_in: SignIn, answers: list[tuple[int, bytes]]
) -> None:
    asyncio.run(_ask(name, sign_in, answers))
