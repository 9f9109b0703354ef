from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

import pytest

from clicktodial.errors import (
    ClickToDialError,
    ConnectError,
    NotAPbxError,
    RateLimitedError,
    ServerFaultError,
    SignInRefusedError,
)
from clicktodial.model.secret import Secret
from clicktodial.model.settings import make_account
from clicktodial.model.systems import SignIn
from clicktodial.pbx.unifiedapi.tokens import AppTokens, PastedToken
from tests.pbx.scripted import DROP, Say, refuse, say, say_json
from tests.pbx.tracebacks import shown

if TYPE_CHECKING:
    from clicktodial.web.http import Http, SecretHeaders
    from tests.pbx.scripted import Scripted

APP_SECRET = "s3cret~.-_+&= word"


class SteadyClock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> SteadyClock:
    return SteadyClock()


@pytest.fixture
def tokens(pbx: Scripted, http: Http, clock: SteadyClock) -> AppTokens:
    account = make_account(name="Office", server=pbx.url, sign_in=SignIn.APP, app_id="app~1")
    return AppTokens(account, Secret(APP_SECRET), http, steady_clock=clock)


def sent(headers: SecretHeaders) -> str:
    return headers.reveal()["Authorization"].removeprefix("Bearer ")


def grant(token: str, **more: object) -> Say:
    return say_json({"access_token": token, "expires_in": 3600, **more})


async def test_the_form_is_the_one_the_reference_names(tokens: AppTokens, pbx: Scripted) -> None:
    pbx.will(grant("one"))
    assert sent(await tokens.current()) == "one"
    (asked,) = pbx.asked
    assert (asked.method, asked.target) == ("POST", "/oauth/token.php")
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
    assert "authorization" not in asked.headers
    assert parse_qs(asked.body.decode()) == {
        "grant_type": ["client_credentials"],
        "client_id": ["app~1"],
        "client_secret": [APP_SECRET],
        "redirect_uri": [f"{pbx.url}/oauth/token.php"],
        "type": ["unifiedapi"],
    }


@pytest.mark.parametrize(
    ("lifetime", "last_good_s"),
    [(3600, 3299), ("3600", 3299), (7200.0, 6899), (600, 479), (10, 7), (None, 3299), ("", 3299)],
)
async def test_a_token_is_renewed_five_minutes_or_a_fifth_before_its_end(
    tokens: AppTokens, pbx: Scripted, clock: SteadyClock, lifetime: object, last_good_s: int
) -> None:
    pbx.will(grant("one", expires_in=lifetime), grant("two"))
    await tokens.current()
    clock.now += last_good_s
    assert sent(await tokens.current()) == "one"
    clock.now += 1
    assert sent(await tokens.current()) == "two"
    assert len(pbx.asked) == 2


async def test_a_failed_early_renewal_is_no_trouble_while_the_token_is_good(
    tokens: AppTokens, pbx: Scripted, clock: SteadyClock
) -> None:
    pbx.will(grant("one"), say(502), DROP, grant("two"))
    await tokens.current()
    clock.now += 3400
    assert sent(await tokens.current()) == "one"
    clock.now += 200
    with pytest.raises(ConnectError):
        await tokens.current()
    assert sent(await tokens.current()) == "two"


async def test_many_at_once_fetch_one_token(tokens: AppTokens, pbx: Scripted) -> None:
    pbx.default = grant("one")
    first = await asyncio.gather(*(tokens.current() for _ in range(5)))
    assert {sent(t) for t in first} == {"one"}
    pbx.default = grant("two")
    second = await asyncio.gather(*(tokens.renewed(first[0]) for _ in range(5)))
    assert {sent(t) for t in second if t} == {"two"}
    assert len(pbx.asked) == 2


async def test_cancelling_the_one_who_fetches_lets_the_next_fetch(
    tokens: AppTokens, pbx: Scripted
) -> None:
    pbx.will(Say(hang=True), grant("one"))
    first = asyncio.create_task(tokens.current())
    await pbx.arrived.wait()
    second = asyncio.create_task(tokens.current())
    first.cancel()
    assert sent(await second) == "one"


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (say_json({"error": "invalid_client"}, 400), SignInRefusedError),
        (say_json({"error": "invalid_client"}, 401), SignInRefusedError),
        (say_json({"error": "invalid_client"}), SignInRefusedError),
        (refuse(403, "access_denied"), SignInRefusedError),
        (say(401, b"<html>"), SignInRefusedError),
        (say(429), RateLimitedError),
        (say(500), ServerFaultError),
        (say(200, b"<html>"), NotAPbxError),
        (say(200, b"{}"), NotAPbxError),
        (say(204), NotAPbxError),
        (say(404, b"<html>"), NotAPbxError),
        (say_json(["token"]), NotAPbxError),
        (say(302, headers={"Location": "https://portal.example"}), NotAPbxError),
        (DROP, ConnectError),
        (grant("with space"), SignInRefusedError),
        (grant("line\r\nX-Evil: 1"), SignInRefusedError),
    ],
)
async def test_a_sign_in_that_fails_says_why(
    tokens: AppTokens, pbx: Scripted, step: Say, kind: type[ClickToDialError]
) -> None:
    pbx.will(step)
    with pytest.raises(kind) as caught:
        await tokens.current()
    assert "AppTokens" in shown(caught.value)
    for leak in ("s3cret", "with space", "X-Evil"):
        assert leak not in shown(caught.value)


async def test_the_words_of_a_refusal_are_shown_without_the_secret(
    tokens: AppTokens, pbx: Scripted
) -> None:
    words = {"error": "invalid_client", "error_description": f"{APP_SECRET} is wrong"}
    pbx.will(say_json(words, 400))
    with pytest.raises(SignInRefusedError, match="… is wrong"):
        await tokens.current()


@pytest.mark.parametrize("text", ["", "  ", "top secret", "tökén", "one\ntwo", "null\x00"])
def test_a_pasted_text_that_cannot_travel_in_a_header_is_refused(text: str) -> None:
    account = make_account(name="Office", server="https://pbx.example.com")
    with pytest.raises(SignInRefusedError) as caught:
        PastedToken(account, Secret(text))
    assert not text.strip() or repr(text)[1:-1] not in shown(caught.value)


async def test_a_pasted_token_loses_the_line_end_it_was_copied_with() -> None:
    account = make_account(name="Office", server="https://pbx.example.com")
    token = PastedToken(account, Secret(" tok_1\n"))
    assert sent(await token.current()) == "tok_1"
    assert await token.renewed(await token.current()) is None
