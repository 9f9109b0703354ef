"""Tokens: activation, refresh, handing out (``reference/call-control.md §7.1``)."""

from __future__ import annotations

import hashlib
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clicktodial.bridge.signins import FIRST_PAUSE_S
from tests.bridge.serving import TENANT, callcontrol, setup
from tests.bridge.token_endpoint import CLIENT_ID, CLIENT_SECRET, token_endpoint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from clicktodial.bridge.book import Book, SignIn
    from tests.bridge.serving import Bridge, Desktop
    from tests.bridge.token_endpoint import TokenEndpoint

FIRST = {"access_token": "access-0-9b74", "refresh_token": "refresh-0-5d41", "expires_in": 3600}
USER = callcontrol("210")


@pytest.fixture
def endpoint() -> Iterator[TokenEndpoint]:
    with token_endpoint() as running:
        yield running


@pytest.fixture
def ready(one: Bridge, endpoint: TokenEndpoint) -> Bridge:
    """A bridge that knows the token endpoint, with a signed-in user."""
    one.do(lambda book: know(book, endpoint))
    assert activate(one).status_code == 200
    return one


async def know(book: Book, endpoint: TokenEndpoint) -> None:
    sealed = book.vault.seal(CLIENT_SECRET)
    found = setup(token_url=endpoint.url, client_id=CLIENT_ID, client_secret_sealed=sealed)
    await book.keep_setup(found)


def activate(bridge: Bridge, key: str = "", **fields: object) -> httpx.Response:
    known = key or bridge.do(lambda book: book.invite(3600))
    user = {"tenant_id": TENANT, "user_extension": "210", "confirmation_key": known}
    return bridge.post("activation", {**user, **(fields or FIRST)})


def sign_in(bridge: Bridge) -> SignIn | None:
    return bridge.do(lambda book: book.sign_ins.get(USER.key))


def refused(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()[:16]


def given(desktop: Desktop, **query: str) -> Any:  # noqa: ANN401 - any JSON
    answer = desktop.token(**query)
    assert answer.status_code == 200
    return answer.json()["access_token"]


def test_an_activated_user_gets_the_token(ready: Bridge) -> None:
    with ready.desktop(USER) as jane, ready.desktop("200") as john:
        answer = jane.token()
        assert answer.json() == {
            "access_token": "access-0-9b74",
            "expires_at": "2027-01-15T09:00:00Z",
            "tenant_id": TENANT,
            "user_extension": "210",
            "server": "https://api-eu-central-1.phoneserver.dev",
        }
        assert answer.headers["cache-control"] == "no-store"
        assert john.token().status_code == 404


@pytest.mark.parametrize(
    "fields",
    [
        {"tokens": FIRST},
        {**FIRST, "expires_in": "3600"},
        {"access_token": "access-0-9b74"},
        {"access_token": "access-0-9b74", "expires_in": "soon"},
    ],
)
def test_the_tokens_may_be_told_in_several_ways(single: Bridge, fields: dict[str, Any]) -> None:
    assert activate(single, **fields).status_code == 200
    with single.desktop(USER) as jane:
        assert given(jane) == "access-0-9b74"


def test_an_activation_may_be_a_form(single: Bridge) -> None:
    key = single.do(lambda book: book.invite(60))
    user = {"tenant_id": TENANT, "user_extension": "210", "confirmation_key": key}
    form = {**user, **{name: str(value) for name, value in FIRST.items()}}
    address = f"{single.url}/v1/callcontrol/hook-that-nobody-can-guess/activation"
    assert httpx.post(address, data=form, verify=False).status_code == 200
    with single.desktop(USER) as jane:
        assert given(jane) == "access-0-9b74"


def test_a_confirmation_key_is_good_once_and_not_for_long(one: Bridge) -> None:
    key = one.do(lambda book: book.invite(3600))
    assert activate(one, "wrong").status_code == 403
    assert activate(one, key).status_code == 200
    assert activate(one, key).status_code == 403
    late = one.do(lambda book: book.invite(60))
    one.clock.now += 61
    assert activate(one, late).status_code == 403


def test_an_activation_that_cannot_be_read_uses_no_key_up(single: Bridge) -> None:
    key = single.do(lambda book: book.invite(3600))
    assert activate(single, key, access_token="two words").status_code == 400
    assert activate(single, key, refresh_token="only").status_code == 400
    assert activate(single, key).status_code == 200


def test_after_the_deactivation_there_is_no_token(ready: Bridge) -> None:
    with ready.desktop(USER) as jane:
        assert given(jane)
        told = {"tenant_id": TENANT, "user_extension": "210"}
        assert ready.post("deactivation", told).status_code == 200
        assert jane.token().status_code == 404
        assert sign_in(ready) is None
        assert ready.post("deactivation", told).status_code == 200
        assert ready.post("deactivation", {"tenant_id": TENANT}).status_code == 400


def test_a_token_is_refreshed_before_it_expires(ready: Bridge, endpoint: TokenEndpoint) -> None:
    ready.clock.now += 0.79 * 3600
    ready.serve(lambda service: service.sign_ins.refresh_due())
    assert endpoint.asked == []
    ready.clock.now += 0.02 * 3600
    ready.serve(lambda service: service.sign_ins.refresh_due())
    assert [form["refresh_token"] for form in endpoint.asked] == ["refresh-0-5d41"]
    with ready.desktop(USER) as jane:
        assert given(jane) == "access-1-9b74"
    assert 'token_refreshes_total{outcome="done"} 1.0' in ready.metrics()


def test_an_expired_token_is_refreshed_when_it_is_asked_for(
    ready: Bridge, endpoint: TokenEndpoint
) -> None:
    ready.clock.now += 4000
    with ready.desktop(USER) as jane:
        assert given(jane) == "access-1-9b74"


def test_twenty_requests_at_once_lead_to_one_refresh(
    ready: Bridge, endpoint: TokenEndpoint
) -> None:
    ready.clock.now += 4000
    endpoint.gate.clear()
    with ready.desktop(USER) as jane, ThreadPoolExecutor(20) as pool:
        asked = [pool.submit(given, jane) for _ in range(20)]
        threading.Timer(0.2, endpoint.gate.set).start()
        assert {each.result(timeout=10) for each in asked} == {"access-1-9b74"}
    assert (len(endpoint.asked), endpoint.most_at_once, endpoint.reused) == (1, 1, [])


def test_a_refused_token_is_refreshed_once_and_not_too_often(
    ready: Bridge, endpoint: TokenEndpoint
) -> None:
    with ready.desktop(USER) as jane:
        first = refused("access-0-9b74")
        assert given(jane, refused=first) == "access-0-9b74"
        ready.clock.now += 10
        assert given(jane, refused=refused("some other")) == "access-0-9b74"
        assert given(jane, refused=first.upper()) == "access-1-9b74"
        assert given(jane, refused=first) == "access-1-9b74"
        assert given(jane, refused=refused("access-1-9b74")) == "access-1-9b74"
    assert len(endpoint.asked) == 1


def test_rotation_goes_on_and_on(ready: Bridge, endpoint: TokenEndpoint) -> None:
    with ready.desktop(USER) as jane:
        for number in range(1, 6):
            ready.clock.now += 4000
            assert given(jane) == f"access-{number}-9b74"
    assert endpoint.reused == []


def test_a_refresh_token_that_does_not_rotate_stays(ready: Bridge, endpoint: TokenEndpoint) -> None:
    endpoint.rotates = False
    with ready.desktop(USER) as jane:
        for number in (1, 2):
            ready.clock.now += 4000
            assert given(jane) == f"access-{number}-9b74"


@pytest.mark.parametrize("fault", ["lost", "empty"])
def test_after_a_lost_answer_the_old_token_is_never_used_again(
    ready: Bridge, endpoint: TokenEndpoint, fault: str
) -> None:
    endpoint.faults = [fault]
    ready.clock.now += 4000
    with ready.desktop(USER) as jane:
        assert [jane.token().status_code for _ in range(3)] == [404] * 3
        ready.serve(lambda service: service.sign_ins.refresh_due())
        assert len(endpoint.asked) == 1
        assert 'token_refreshes_total{outcome="lost"} 1.0' in ready.metrics()
        assert activate(ready).status_code == 200
        assert given(jane) == "access-0-9b74"


def test_a_void_refresh_token_signs_out(ready: Bridge, endpoint: TokenEndpoint) -> None:
    endpoint.good = "another"
    ready.clock.now += 4000
    with ready.desktop(USER) as jane:
        assert [jane.token().status_code for _ in range(2)] == [404, 404]
    assert len(endpoint.asked) == 1
    kept = sign_in(ready)
    assert kept is not None
    assert (kept.void, kept.access_sealed, kept.refresh_sealed) == ("refused", "", "")


@pytest.mark.parametrize("fault", ["503", "500", "429", "401"])
def test_a_fault_is_tried_again_a_little_later(
    ready: Bridge, endpoint: TokenEndpoint, fault: str
) -> None:
    endpoint.faults = [fault, fault]
    ready.clock.now += 4000
    with ready.desktop(USER) as jane:
        answer = jane.token()
        assert (answer.status_code, answer.headers["retry-after"]) == (503, f"{FIRST_PAUSE_S:.0f}")
        assert jane.token().status_code == 503
        assert len(endpoint.faults) == 1
        ready.clock.now += FIRST_PAUSE_S
        assert jane.token().headers["retry-after"] == f"{FIRST_PAUSE_S * 2:.0f}"
        ready.clock.now += FIRST_PAUSE_S * 2
        assert given(jane) == "access-1-9b74"


def test_an_endpoint_that_is_away_is_tried_again(ready: Bridge, endpoint: TokenEndpoint) -> None:
    with token_endpoint() as gone:
        pass
    ready.do(lambda book: know(book, gone))
    ready.clock.now += 4000
    with ready.desktop(USER) as jane:
        assert jane.token().status_code == 503
        ready.do(lambda book: know(book, endpoint))
        ready.clock.now += FIRST_PAUSE_S
        assert given(jane) == "access-1-9b74"


def test_a_node_that_died_while_it_waited_leaves_no_token_to_use_twice(
    ready: Bridge, endpoint: TokenEndpoint
) -> None:
    from msgspec.structs import replace

    async def asked(book: Book) -> None:
        held = await book.sign_ins.get(USER.key)
        assert held is not None
        await book.sign_ins.put(USER.key, replace(held, asked_at=book.now()))

    ready.do(asked)
    ready.clock.now += 4000
    with ready.desktop(USER) as jane:
        assert jane.token().status_code == 404
    assert endpoint.asked == []


def test_without_a_token_address_a_token_lives_its_life(single: Bridge) -> None:
    activate(single)
    with single.desktop(USER) as jane:
        assert given(jane) == "access-0-9b74"
        single.clock.now += 4000
        assert jane.token().status_code == 404


def test_a_new_activation_during_a_refresh_wins(ready: Bridge, endpoint: TokenEndpoint) -> None:
    ready.clock.now += 4000
    endpoint.gate.clear()
    with ready.desktop(USER) as jane, ThreadPoolExecutor(1) as pool:
        asking = pool.submit(jane.token)
        _wait_until_asked(ready)
        activate(ready, access_token="newer", refresh_token="newer still", expires_in=3600)
        endpoint.gate.set()
        assert asking.result(timeout=10).json()["access_token"] == "newer"
        assert given(jane) == "newer"


def test_a_deactivation_during_a_refresh_stays(ready: Bridge, endpoint: TokenEndpoint) -> None:
    ready.clock.now += 4000
    endpoint.gate.clear()
    with ready.desktop(USER) as jane, ThreadPoolExecutor(1) as pool:
        asking = pool.submit(jane.token)
        _wait_until_asked(ready)
        ready.post("deactivation", {"tenant_id": TENANT, "user_extension": "210"})
        endpoint.gate.set()
        assert asking.result(timeout=10).status_code == 404
    assert sign_in(ready) is None


def test_a_stop_waits_for_the_answer_and_keeps_it(
    start: Callable[..., Bridge], endpoint: TokenEndpoint
) -> None:
    first = start()
    first.do(lambda book: know(book, endpoint))
    activate(first)
    first.clock.now += 4000
    endpoint.gate.clear()
    with first.desktop(USER) as jane, ThreadPoolExecutor(1) as pool:
        asking = pool.submit(jane.token)
        _wait_until_asked(first)
        first.stop()
        endpoint.gate.set()
        asking.exception(timeout=10)
    first.gone.wait(timeout=10)
    second = start(clock=first.clock)
    with second.desktop(USER) as jane:
        assert given(jane) == "access-1-9b74"
    assert endpoint.reused == []


def _wait_until_asked(bridge: Bridge) -> None:
    """Until a refresh is under way; each look is a turn of the bridge's loop."""
    for _ in range(2000):
        found = sign_in(bridge)
        if found is not None and found.asked_at:
            return
    pytest.fail("nothing was asked")
