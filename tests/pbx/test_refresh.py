"""Refreshing tokens at a strict endpoint (``reference/call-control.md §7.1``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import (
    ConnectError,
    InputError,
    NotAPbxError,
    RateLimitedError,
    RefusedError,
    ServerFaultError,
    UnreachableError,
)
from clicktodial.model.secret import Secret
from clicktodial.pbx.callcontrol.refresh import INVALID_GRANT, TokenEndpoint, checked_token_url
from tests.bridge import token_endpoint as fake

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from clicktodial.pbx.callcontrol.refresh import TokenPair


@pytest.fixture
def server() -> Iterator[fake.TokenEndpoint]:
    with fake.token_endpoint() as running:
        yield running


@pytest.fixture
async def endpoint(server: fake.TokenEndpoint) -> AsyncIterator[TokenEndpoint]:
    opened = TokenEndpoint(server.url)
    yield opened
    await opened.aclose()


async def refreshed(endpoint: TokenEndpoint, token: str = "refresh-0-5d41") -> TokenPair:
    return await endpoint.refreshed(fake.CLIENT_ID, Secret(fake.CLIENT_SECRET), Secret(token))


async def test_a_token_is_used_up_for_a_new_pair(
    endpoint: TokenEndpoint, server: fake.TokenEndpoint
) -> None:
    pair = await refreshed(endpoint)
    assert pair.access_token.reveal() == "access-1-9b74"
    assert pair.refresh_token.reveal() == server.good == "refresh-1-5d41"
    assert pair.expires_in_s == 3600
    assert "9b74" not in repr(pair)
    (form,) = server.asked
    assert form == {
        "grant_type": "refresh_token",
        "refresh_token": "refresh-0-5d41",
        "client_id": fake.CLIENT_ID,
        "client_secret": fake.CLIENT_SECRET,
    }


async def test_a_void_token_is_told_by_its_code_and_not_repeated(endpoint: TokenEndpoint) -> None:
    with pytest.raises(RefusedError) as caught:
        await refreshed(endpoint, "void-5d41")
    assert caught.value.code == INVALID_GRANT
    assert "void-5d41" not in str(caught.value)


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("400", RefusedError),
        ("404", RefusedError),
        ("429", RateLimitedError),
        ("500", ServerFaultError),
        ("503", ServerFaultError),
    ],
)
async def test_a_refusal_leaves_the_token_good(
    endpoint: TokenEndpoint, server: fake.TokenEndpoint, fault: str, kind: type[Exception]
) -> None:
    server.faults = [fault]
    with pytest.raises(kind) as caught:
        await refreshed(endpoint)
    assert not getattr(caught.value, "request_may_have_arrived", False)
    assert (await refreshed(endpoint)).access_token


@pytest.mark.parametrize(("fault", "kind"), [("lost", ConnectError), ("empty", NotAPbxError)])
async def test_a_lost_answer_says_that_the_token_may_be_used_up(
    endpoint: TokenEndpoint, server: fake.TokenEndpoint, fault: str, kind: type[UnreachableError]
) -> None:
    server.faults = [fault]
    with pytest.raises(kind) as caught:
        await refreshed(endpoint)
    assert caught.value.request_may_have_arrived
    assert len(server.asked) == 1


async def test_where_nothing_listens_nothing_has_happened() -> None:
    with fake.token_endpoint() as gone:
        pass
    endpoint = TokenEndpoint(gone.url)
    with pytest.raises(UnreachableError) as caught:
        await refreshed(endpoint)
    assert not caught.value.request_may_have_arrived
    await endpoint.aclose()


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://id.example.com/oauth/token/", "https://id.example.com/oauth/token/"),
        ("id.example.com/token", "https://id.example.com/token"),
        ("http://127.0.0.1:8080/t", "http://127.0.0.1:8080/t"),
        ("https://id.example.com", "https://id.example.com/"),
    ],
)
def test_an_address_is_kept_whole(text: str, url: str) -> None:
    assert checked_token_url(text) == url


@pytest.mark.parametrize("text", ["http://id.example.com/t", "ftp://x/t", "", "https://x/ü"])
def test_other_addresses_are_refused(text: str) -> None:
    with pytest.raises(InputError):
        checked_token_url(text)
