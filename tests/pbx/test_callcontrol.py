"""Call Control's client against the built-in PBX, over real HTTP.

Each row of ``reference/call-control.md §4.2`` for both commands, success in every form (§3), the
rate limit (§5), hanging up (§4.3).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.errors import (
    ClickToDialError,
    ConnectError,
    ForeignExtensionError,
    InputError,
    NotAPbxError,
    NotOfferedError,
    NotPermittedError,
    OutcomeUnknownError,
    RateLimitedError,
    RefusedError,
    ServerFaultError,
    SignInRefusedError,
    TooManyCallsError,
    UnreachableError,
)
from clicktodial.model.calls import Action, ActionDetails, CallState
from clicktodial.model.secret import Secret
from clicktodial.model.snapshot import Watching
from clicktodial.pbx.callcontrol.client import CallControlClient
from clicktodial.pbx.callcontrol.credentials import PastedToken
from clicktodial.pbx.protocol import DialRequest, RecordQuery, Selection
from clicktodial.web.http import Http
from tests.pbx.at_callcontrol import NONCE, QUICK, account_at, desk
from tests.pbx.scripted import DROP, HANG, Say, Scripted, say
from tests.sim.controlling import ME, TENANT, ZOE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from clicktodial.pbx.protocol import PbxClient


NOW = 100.0
TOKEN = "cct_scripted"


@pytest.fixture
async def client(pbx: Scripted) -> AsyncIterator[CallControlClient]:
    """Someone at a service that answers as a test says; its steady clock stands still."""
    account = account_at(pbx.url)
    made = CallControlClient(
        account,
        PastedToken(account, Secret(TOKEN)),
        lambda url: Http(url, timeouts=QUICK),
        monotonic=lambda: NOW,
        jitter=lambda: 0.0,
    )
    yield made
    await made.aclose()


def posts(log: list[Any]) -> int:
    return sum(entry.method == "POST" for entry in log)


# ---- what is sent


async def test_exactly_the_documented_request_is_sent(
    pbx: Scripted, client: CallControlClient
) -> None:
    pbx.default = say(200, b"{}")
    await client.dial(DialRequest("0032470123456", (ME,), NONCE))
    (asked,) = pbx.asked
    assert (asked.method, asked.target) == ("POST", "/v3/call_control/")
    assert asked.headers["authorization"] == f"Bearer {TOKEN}"
    assert asked.headers["content-type"] == "application/json"
    assert asked.document == {
        "command": "click-to-dial",
        "user": {"tenant_id": TENANT, "user_extension": ME},
        "payload": {"destination": "+32470123456"},
    }


async def test_a_call_from_the_dial_to_its_end() -> None:
    async with desk() as one:
        assert await one.dial() is None
        assert await one.calls() == ()
        one.pbx.pass_(0.5)
        (call,) = await one.calls()
        assert (call.state, call.nonce, call.peer.name) == (
            CallState.RINGING_OWN,
            NONCE,
            "Zoë Åström",
        )
        one.pbx.pass_(2)
        assert [c.state for c in await one.calls()] == [CallState.DIALLED]
        assert await one.hang_up(call)
        assert await one.calls() == ()
        assert one.pbx.sim.state()["calls"] == []


async def test_a_ringing_own_phone_can_be_cancelled() -> None:
    async with desk() as one:
        await one.dial()
        one.pbx.pass_(0.5)
        (call,) = await one.calls()
        assert await one.hang_up(call)
        assert await one.calls() == ()


# ---- success in every form (§3)


@pytest.mark.parametrize("status", [200, 201, 202, 204])
@pytest.mark.parametrize("quirk", ["", "cc-empty-body", "cc-html-body", "cc-leg-id-hint"])
async def test_any_success_will_do(status: int, quirk: str) -> None:
    async with desk(*filter(None, [quirk])) as one:
        one.pbx.configure(status=status)
        await one.dial()
        one.pbx.pass_(0.5)
        (call,) = await one.calls()
        assert call.nonce == NONCE
        assert await one.hang_up(call)


async def test_the_leg_that_the_answer_names_is_it(
    pbx: Scripted, client: CallControlClient
) -> None:
    bodies = [
        {"call_leg_id": "leg-1"},
        {"data": {"id": "leg-1"}},
        {"payload": {"leg_id": "leg-1"}},
        {"id": 5},
        {"id": ""},
        {"data": ["leg-1"]},
    ]
    found = []
    for body in bodies:
        pbx.will(say(200, json.dumps(body).encode()))
        await client.dial(DialRequest(ZOE, (ME,), NONCE))
        dial = client._legs._dial
        assert dial is not None
        found.append(dial.hint)
    assert found == ["leg-1", "leg-1", "leg-1", None, None, None]


async def test_a_huge_answer_is_read_no_further_than_needed(
    pbx: Scripted, client: CallControlClient
) -> None:
    pbx.will(say(200, b"x" * 9_000_000), say(400, b"y" * 9_000_000))
    assert await client.dial(DialRequest(ZOE, (ME,), NONCE)) is None
    with pytest.raises(RefusedError):
        await client.dial(DialRequest(ZOE, (ME,), "n2"))


# ---- refusals (§4.2)

DIAL_ROWS: list[tuple[int, type[ClickToDialError], int]] = [
    (400, RefusedError, 1),
    (401, SignInRefusedError, 1),
    (403, ForeignExtensionError, 1),
    (404, NotAPbxError, 1),
    (405, NotAPbxError, 1),
    (409, RateLimitedError, 1),
    (415, NotAPbxError, 1),
    (422, RefusedError, 1),
    (429, TooManyCallsError, 1),
    (500, OutcomeUnknownError, 1),
    (502, OutcomeUnknownError, 1),
    (503, OutcomeUnknownError, 1),
    (504, OutcomeUnknownError, 1),
]
"""The status, what it means for a dial, and how many requests are sent in all."""


@pytest.mark.parametrize(("status", "error", "requests"), DIAL_ROWS)
async def test_a_refused_dial(status: int, error: type[ClickToDialError], requests: int) -> None:
    async with desk() as one:
        one.pbx.sim.fault(str(status))
        with pytest.raises(error) as caught:
            await one.dial()
        assert posts(one.pbx.sim.log(path="/v3/")) == requests
        assert one.pbx.sim.state()["calls"] == []
        assert one.pbx.sim.cc_token not in str(caught.value)
        assert caught.value.hint


HANG_UP_ROWS: list[tuple[int, type[ClickToDialError] | None, int]] = [
    (400, RefusedError, 1),
    (401, SignInRefusedError, 1),
    (403, None, 1),
    (404, None, 1),
    (405, NotAPbxError, 1),
    (409, None, 1),
    (415, NotAPbxError, 1),
    (422, RefusedError, 1),
    (429, None, 2),
    (500, ServerFaultError, 2),
    (502, ServerFaultError, 2),
    (503, ServerFaultError, 2),
    (504, ServerFaultError, 2),
]
"""``None``: no error, since the leg is over (403, 404, 409), or the second request is taken."""


@pytest.mark.parametrize(("status", "error", "requests"), HANG_UP_ROWS)
async def test_a_refused_hang_up(
    status: int, error: type[ClickToDialError] | None, requests: int
) -> None:
    async with desk() as one:
        call = await one.talking()
        before = posts(one.pbx.sim.log(path="/v3/"))
        one.now += 1
        if status == 429:
            one.pbx.sim.fault("429", "0", count=1)
        else:
            one.pbx.sim.fault(str(status))
        if error is None:
            assert await one.hang_up(call) is (status == 429)
        else:
            with pytest.raises(error):
                await one.hang_up(call)
        assert posts(one.pbx.sim.log(path="/v3/")) - before == requests


async def test_a_field_that_is_wrong_is_named(pbx: Scripted, client: CallControlClient) -> None:
    body = {
        "type": "validation_error",
        "errors": [
            {"code": "required", "detail": "This field is required.", "attr": "payload.destination"}
        ],
    }
    pbx.default = say(400, json.dumps(body).encode())
    with pytest.raises(RefusedError, match=r"required\. \(payload\.destination\)"):
        await client.dial(DialRequest(ZOE, (ME,), NONCE))


@pytest.mark.parametrize(
    "body", [b"", b"<h1>Bad</h1>", b"[1]", b'{"detail": 5}', b"{" * 9000, b'{"errors": [[]]}']
)
async def test_any_body_of_a_refusal_is_survived(
    pbx: Scripted, client: CallControlClient, body: bytes
) -> None:
    pbx.default = say(400, body)
    with pytest.raises(RefusedError):
        await client.dial(DialRequest(ZOE, (ME,), NONCE))


async def test_a_repeated_token_does_not_come_out_in_words(
    pbx: Scripted, client: CallControlClient
) -> None:
    pbx.default = say(400, json.dumps({"detail": f"bad {TOKEN} here"}).encode())
    with pytest.raises(RefusedError, match="bad … here"):
        await client.dial(DialRequest(ZOE, (ME,), NONCE))


@pytest.mark.parametrize("extension", ["211", "999"])
async def test_an_extension_of_somebody_else_points_at_the_settings(extension: str) -> None:
    async with desk(extension=extension) as one:
        with pytest.raises(ForeignExtensionError, match="not yours") as caught:
            await one.client.dial(DialRequest(ZOE, (extension,), NONCE))
        assert "settings" in caught.value.hint


async def test_another_tenant_is_refused_likewise() -> None:
    async with desk(tenant="another") as one:
        with pytest.raises(ForeignExtensionError):
            await one.dial()


async def test_a_token_that_is_not_taken_asks_to_sign_in_again() -> None:
    async with desk(token="wrong") as one:
        with pytest.raises(SignInRefusedError):
            await one.dial()
        assert posts(one.pbx.sim.log(path="/v3/")) == 1


# ---- no answer


@pytest.mark.parametrize("lost", [DROP, HANG, say(303, headers={"Location": "/x"})])
async def test_a_lost_answer_leaves_the_outcome_unknown_and_nothing_is_sent_again(
    pbx: Scripted, client: CallControlClient, lost: Say
) -> None:
    pbx.default = lost
    with pytest.raises(OutcomeUnknownError):
        await client.dial(DialRequest(ZOE, (ME,), NONCE))
    assert len(pbx.asked) == 1


async def test_what_was_never_sent_may_be_tried_again() -> None:
    async with desk() as one:
        one.pbx.sim.stop()
        with pytest.raises(ConnectError) as caught:
            await one.dial()
        assert not caught.value.request_may_have_arrived


@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_a_redirect_is_an_error_and_the_token_stays_here(
    pbx: Scripted, client: CallControlClient, elsewhere: Scripted, status: int
) -> None:
    pbx.default = say(status, headers={"Location": f"{elsewhere.url}/v3/call_control/"})
    with pytest.raises(UnreachableError):
        await client.dial(DialRequest(ZOE, (ME,), NONCE))
    assert elsewhere.asked == []


# ---- the rate limit (§5)


async def test_a_refused_call_says_when_it_is_possible_again_and_is_not_sent_by_itself() -> None:
    async with desk() as one:
        one.pbx.configure(rate="2;w=60")
        await one.dial()
        one.pbx.pass_(0.5)
        await one.dial("221", "n2")
        assert one.client.dial_again_at > one.now
        before = posts(one.pbx.sim.log(path="/v3/"))
        with pytest.raises(TooManyCallsError, match=r"Possible again in \d+ s"):
            await one.dial("222", "n3")
        assert posts(one.pbx.sim.log(path="/v3/")) == before
        one.now += 60
        one.pbx.pass_(60)
        assert one.client.dial_again_at <= one.now
        await one.dial("222", "n4")


async def test_the_last_request_is_kept_for_hanging_up() -> None:
    async with desk() as one:
        one.pbx.configure(rate="2;w=60")
        call = await one.talking()
        with pytest.raises(TooManyCallsError):
            await one.dial("221", "n2")
        assert await one.hang_up(call)


@pytest.mark.parametrize(
    ("form", "wait_s"),
    [("7", 7), ("", 30), ("-5", 30), ("99999", 120), ("Wed, 21 Oct 2015 07:28:00 GMT", 0)],
)
async def test_retry_after_in_every_form(
    pbx: Scripted, client: CallControlClient, form: str, wait_s: float
) -> None:
    pbx.default = say(429, b"{}", {"Retry-After": form} if form else {})
    with pytest.raises(TooManyCallsError):
        await client.dial(DialRequest(ZOE, (ME,), NONCE))
    assert client.dial_again_at - NOW == wait_s


async def test_a_hang_up_that_would_have_to_wait_long_is_not_sent_again() -> None:
    async with desk() as one:
        call = await one.talking()
        one.pbx.sim.fault("429", "6")
        with pytest.raises(TooManyCallsError, match="use your phone"):
            await one.hang_up(call)


# ---- hanging up what is over, or not one's own (§4.3)


@pytest.mark.parametrize("quirk", ["", "cc-gone-404", "cc-gone-409"])
async def test_hanging_up_a_leg_that_has_ended_is_no_error(quirk: str) -> None:
    async with desk(*filter(None, [quirk])) as one:
        call = await one.talking()
        one.pbx.sim.control("hangup", phone=ME)
        assert await one.hang_up(call) is False
        assert await one.calls() == ()


async def test_a_refusal_for_a_leg_that_is_heard_of_says_so() -> None:
    async with desk() as one:
        call = await one.talking()
        one.pbx.sim.fault("403", count=1)
        one.now -= 1  # as if the request had begun before the last event came
        with pytest.raises(NotPermittedError):
            await one.hang_up(call)


# ---- what this system does not have


async def test_nothing_but_dialling_and_hanging_up_is_offered() -> None:
    async with desk() as one:
        client: PbxClient = one.client
        call = await one.talking()
        asks: list[Callable[[], Awaitable[object]]] = [
            lambda: client.select_calls(Selection()),
            lambda: client.list_extension("220"),
            client.presence,
            lambda: client.list_events("210"),
            lambda: client.call_records(RecordQuery()),
            lambda: client.perform(Action.HOLD, call, ActionDetails()),
        ]
        before = len(one.pbx.sim.log())
        for ask in asks:
            with pytest.raises(NotOfferedError, match="Nothing was sent"):
                await ask()
        assert len(one.pbx.sim.log()) == before
        assert client.capabilities == {Action.HANG_UP}
        assert (client.watching, client.has_bridge, client.lacks) == (Watching.NOT, False, ())


@pytest.mark.parametrize(
    "more",
    [
        {"caller_id": "Me <1>"},
        {"duration_s": 60},
        {"video": True},
        {"sources": ("+32470112233",)},
    ],
)
async def test_a_call_that_it_cannot_place_is_not_placed(more: dict[str, Any]) -> None:
    async with desk() as one:
        request = DialRequest(**{"destination": ZOE, "sources": (ME,), "nonce": NONCE, **more})
        with pytest.raises(InputError, match="cannot place such a call"):
            await one.client.dial(request)
        assert posts(one.pbx.sim.log(path="/v3/")) == 0


# ---- every oddity of events, from the PBX to the list


@pytest.mark.parametrize(
    ("quirk", "states"),
    [
        ("cc-direction-in", ["ringing_own", "dialled"]),
        ("cc-no-ringing", ["", "dialled"]),
        ("cc-active-when-answered", ["ringing_own", "ringing_own"]),
        ("cc-pick-up-text", ["ringing_own", "dialled"]),
        ("cc-national-numbers", ["ringing_own", "dialled"]),
        ("cc-bare-numbers", ["ringing_own", "dialled"]),
        ("cc-duplicates", ["ringing_own", "dialled"]),
    ],
)
async def test_odd_events_do_not_mislead(quirk: str, states: list[str]) -> None:
    async with desk(quirk) as one:
        await one.dial("+442079460018")
        seen = []
        for seconds in (0.5, 2.0):
            one.pbx.pass_(seconds)
            calls = await one.calls()
            assert all(call.nonce == NONCE for call in calls)
            seen.append(calls[0].state.value if calls else "")
        assert seen == states
        one.pbx.pass_(10)
        (call,) = await one.calls()
        assert call.state is CallState.DIALLED
        assert call.peer.number == "+442079460018"
        assert await one.hang_up(call)
        assert await one.calls() == ()


async def test_a_leg_without_an_end_goes_after_its_hang_up() -> None:
    async with desk("cc-never-hangup") as one:
        call = await one.talking()
        assert await one.hang_up(call)
        assert len(await one.calls()) == 1
        one.now += 3.1
        assert await one.calls() == ()
