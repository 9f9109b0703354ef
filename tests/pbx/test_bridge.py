"""The desktop's side of the bridge, against a bridge that says what a test wrote down."""

from __future__ import annotations

import asyncio
import contextlib
import json
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import (
    ClickToDialError,
    ConnectError,
    NoAnswerError,
    NotAPbxError,
    RateLimitedError,
    ServerFaultError,
    SignInRefusedError,
)
from clicktodial.model.calls import AccountName
from clicktodial.model.secret import Secret
from clicktodial.pbx import bridge as bridge_module
from clicktodial.pbx.bridge import Bridge
from clicktodial.pbx.callcontrol.credentials import BridgeTokens
from clicktodial.web.http import Http
from tests.pbx.at_callcontrol import QUICK
from tests.pbx.scripted import DROP, Say, Scripted, say, say_json

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from clicktodial.pbx.event_stream import Frame

TOKEN = "ctb_Abcdef.0123-secret"
READY = b"id: 9-0\nevent: ready\ndata: {}\n\n"


def events(body: bytes, *, close: bool = False) -> Say:
    """The beginning of a stream."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
    return Say(head + body, close=close, hang=not close)


def frame(number: int, kind: str = "call", data: str = "{}") -> bytes:
    return f"id: {number}-0\nevent: {kind}\ndata: {data}\n\n".encode()


@pytest.fixture
async def bridge(pbx: Scripted) -> AsyncIterator[Bridge]:
    made = Bridge(AccountName("work"), Http(pbx.url, timeouts=QUICK), Secret(TOKEN))
    yield made
    await made.aclose()


class Ears:
    """Notes every frame, and how often news came."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self.frames: list[Frame] = []
        self.news = 0

    def take(self, frame: Frame) -> None:
        self.frames.append(frame)

    @property
    def ids(self) -> list[str]:
        return [frame.id for frame in self.frames]

    async def listen(self, until: int) -> None:
        """Until news have come so many times in all."""
        async with contextlib.aclosing(self._bridge.news(self.take)) as news:
            async for _ in news:
                self.news += 1
                assert self._bridge.is_live
                if self.news >= until:
                    return


@pytest.fixture
def ears(bridge: Bridge) -> Ears:
    return Ears(bridge)


# ---- the stream


async def test_what_was_missed_is_told_first_then_each_event_is_news(
    pbx: Scripted, bridge: Bridge, ears: Ears
) -> None:
    pbx.default = events(frame(7) + frame(8) + READY + frame(10) + frame(11))
    assert not bridge.is_live
    await ears.listen(until=3)
    assert not bridge.is_live
    assert [f"{f.kind} {f.id}" for f in ears.frames] == [
        "call 7-0",
        "call 8-0",
        "ready 9-0",
        "call 10-0",
        "call 11-0",
    ]
    (asked,) = pbx.asked
    assert asked.target == "/v1/events"
    assert asked.headers["accept"] == "text/event-stream"
    assert asked.headers["authorization"] == f"Bearer {TOKEN}"
    assert asked.headers["last-event-id"] == "0"


async def test_it_goes_on_where_it_was(pbx: Scripted, ears: Ears) -> None:
    pbx.will(events(READY + frame(10), close=True), events(frame(10) + frame(12) + READY))
    with pytest.raises(ConnectError):
        await ears.listen(until=9)
    await ears.listen(until=3)
    assert pbx.asked[1].headers["last-event-id"] == "10-0"
    assert ears.ids == ["9-0", "10-0", "12-0"]


async def test_after_a_reset_older_ids_count_again(pbx: Scripted, ears: Ears) -> None:
    reset = b"event: reset\ndata: {}\n\n"
    pbx.will(events(frame(50) + READY, close=True), events(reset + frame(3) + READY))
    with pytest.raises(ConnectError):
        await ears.listen(until=9)
    await ears.listen(until=ears.news + 1)
    assert [f.kind for f in ears.frames][-3:] == ["reset", "call", "ready"]


async def test_catching_up_asks_for_what_was_missed_and_ends(
    pbx: Scripted, bridge: Bridge, ears: Ears
) -> None:
    pbx.default = events(frame(7) + READY)
    await bridge.catch_up(ears.take)
    await bridge.catch_up(ears.take)
    assert ears.ids == ["7-0", "9-0"]
    assert [a.target for a in pbx.asked] == ["/v1/events?follow=0"] * 2
    assert pbx.asked[1].headers["last-event-id"] == "9-0"


async def test_while_the_stream_stands_there_is_nothing_to_catch_up_with(
    pbx: Scripted, bridge: Bridge
) -> None:
    pbx.default = events(READY)
    async with contextlib.aclosing(bridge.news()) as news:
        await anext(news)
        await bridge.catch_up()
        assert len(pbx.asked) == 1
        bridge.is_live = False  # it is doubted
        await bridge.catch_up()
        assert len(pbx.asked) == 2


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (say(401), SignInRefusedError),
        (say(403), SignInRefusedError),
        (say(404), NotAPbxError),
        (say(429, headers={"Retry-After": "7"}), RateLimitedError),
        (say(503), ServerFaultError),
        (say(200, b"<h1>Hotel</h1>"), NotAPbxError),
        (say(302, headers={"Location": "https://elsewhere.example"}), NotAPbxError),
        (DROP, ConnectError),
        (events(b"x" * 300_000), NotAPbxError),
        (events(b"", close=True), NotAPbxError),
    ],
)
async def test_what_is_no_bridge_says_so(
    pbx: Scripted, bridge: Bridge, ears: Ears, answer: Say, error: type[ClickToDialError]
) -> None:
    pbx.default = answer
    with pytest.raises(error) as caught:
        await ears.listen(until=1)
    assert TOKEN not in str(caught.value)
    with pytest.raises(error):
        await bridge.catch_up()


async def test_a_silent_stream_is_lost(
    pbx: Scripted, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge_module, "SILENCE_S", 0.1)
    pbx.default = events(READY)
    with pytest.raises(NoAnswerError):
        await ears.listen(until=2)
    assert ears.news == 1


async def test_a_proxy_that_holds_the_stream_back_is_noticed(
    pbx: Scripted, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge_module, "READY_WITHIN_S", 0.1)
    pbx.default = events(frame(1))
    with pytest.raises(NoAnswerError):
        await ears.listen(until=1)


async def test_cancelling_drops_the_connection(pbx: Scripted, bridge: Bridge, ears: Ears) -> None:
    pbx.default = events(READY)
    listening = asyncio.ensure_future(ears.listen(until=2))
    await pbx.arrived.wait()
    listening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await listening
    await pbx.dropped.wait()
    assert not bridge.is_live


@pytest.mark.parametrize("text", ["", "two words", "tok\nX: y", "tök"])
def test_a_text_that_cannot_be_a_token_is_refused(text: str) -> None:
    with pytest.raises(SignInRefusedError):
        Bridge(AccountName("work"), Http("http://127.0.0.1:1"), Secret(text))


# ---- tokens


def granted(token: str = "cct_1", expires_at: str = "2999-01-01T00:00:00Z", **more: str) -> Say:
    return say_json(
        {
            "access_token": token,
            "expires_at": expires_at,
            "tenant_id": "t-1",
            "user_extension": "210",
            **more,
        }
    )


async def test_a_token_is_fetched_once_and_used_until_it_ends(
    pbx: Scripted, bridge: Bridge
) -> None:
    now = [1_700_000_000.0]
    tokens = BridgeTokens(bridge, wall=lambda: now[0])
    pbx.will(granted("a", "2023-11-14T23:00:00Z", server="https://api.example"), granted("b"))
    first = await tokens.current()
    assert (first.token.reveal(), first.tenant, first.extension) == ("a", "t-1", "210")
    assert first.server == "https://api.example"
    assert (await tokens.current()).token == first.token
    now[0] += 3600
    assert (await tokens.current()).token.reveal() == "b"
    assert [a.target for a in pbx.asked] == ["/v1/token"] * 2


async def test_many_at_once_fetch_one_token(pbx: Scripted, bridge: Bridge) -> None:
    tokens = BridgeTokens(bridge)
    pbx.default = granted("a")
    found = await asyncio.gather(*(tokens.current() for _ in range(20)))
    assert len(pbx.asked) == 1
    pbx.default = granted("b")
    renewed = await asyncio.gather(*(tokens.renewed(one) for one in found))
    assert {one.token.reveal() for one in renewed if one is not None} == {"b"}
    digest = sha256(b"a").hexdigest()[:16]
    assert [a.target for a in pbx.asked] == ["/v1/token", f"/v1/token?refused={digest}"]


async def test_the_same_token_again_is_no_other(pbx: Scripted, bridge: Bridge) -> None:
    tokens = BridgeTokens(bridge)
    pbx.default = granted("a")
    assert await tokens.renewed(await tokens.current()) is None


async def test_a_user_without_a_sign_in_is_told_to_activate(pbx: Scripted, bridge: Bridge) -> None:
    pbx.default = say(404)
    with pytest.raises(SignInRefusedError, match="no sign-in for you") as caught:
        await BridgeTokens(bridge).current()
    assert "MyTelsmart" in caught.value.hint


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{",
        b"<h1>",
        json.dumps({"access_token": "a b"}).encode(),
        b'{"access_token": 5}',
    ],
)
async def test_what_is_no_token_says_so(pbx: Scripted, bridge: Bridge, body: bytes) -> None:
    pbx.default = say(200, body)
    with pytest.raises(NotAPbxError):
        await BridgeTokens(bridge).current()


async def test_a_lost_answer_for_a_token_places_no_call(pbx: Scripted, bridge: Bridge) -> None:
    pbx.default = DROP
    with pytest.raises(ConnectError) as caught:
        await BridgeTokens(bridge).current()
    assert not caught.value.request_may_have_arrived
