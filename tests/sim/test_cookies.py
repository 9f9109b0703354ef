"""Signing in with a browser session's cookies (reference/unifiedapi.md §2.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from tests.sim.speaking import ME, speaking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clicktodial.sim.server import Sim

PATH = f"/uapi/phoneCalls/@me/{ME}"


@pytest.fixture
def browser(sim: Sim) -> Iterator[httpx.Client]:
    """Someone who pasted the cookies, and nothing else."""
    with httpx.Client(base_url=sim.url, headers=headers(sim.cookies), verify=False) as client:
        yield client


def headers(cookies: str) -> dict[str, str]:
    return {"Cookie": cookies, "x-xsrf-token": cookies.rpartition("xsrf-token=")[2]}


def outcome(answer: httpx.Response) -> tuple[int, str]:
    code = "" if answer.status_code == 200 else answer.json()["error"]["code"]
    return answer.status_code, code


def test_three_cookies_and_the_header_let_in(sim: Sim, browser: httpx.Client) -> None:
    assert [pair.partition("=")[0] for pair in sim.cookies.split("; ")] == [
        "dev",
        "vn",
        "xsrf-token",
    ]
    assert outcome(browser.get(PATH)) == (200, "")
    view = {"source": [ME], "destination": ["1234"]}
    created = browser.post("/uapi/phoneCalls/@me/simple/", json={"phoneCallView": [view]})
    assert outcome(created) == (200, "")
    assert len(sim.state()["calls"]) == 1


def test_the_session_value_travels_url_encoded(sim: Sim, browser: httpx.Client) -> None:
    assert "vn=XI%2Cm-" in sim.cookies
    browser.headers["Cookie"] = sim.cookies.replace("%", "%25")
    assert outcome(browser.get(PATH)) == (401, "access_denied")


def test_their_order_and_other_cookies_do_not_matter(sim: Sim, browser: httpx.Client) -> None:
    turned = "; ".join(reversed([*sim.cookies.split("; "), "lang=en"]))
    browser.headers["Cookie"] = turned
    assert outcome(browser.get(PATH)) == (200, "")


@pytest.mark.parametrize("name", ["dev", "vn", "xsrf-token"])
@pytest.mark.parametrize("change", ["missing", "wrong", "empty"])
def test_each_cookie_is_needed_and_must_be_right(
    sim: Sim, browser: httpx.Client, name: str, change: str
) -> None:
    pairs = dict(pair.split("=", 1) for pair in sim.cookies.split("; "))
    value = pairs.pop(name)
    if change != "missing":
        pairs[name] = f"{value}x" if change == "wrong" else ""
    browser.headers["Cookie"] = "; ".join(f"{key}={value}" for key, value in pairs.items())
    # Even a header that repeats the wrong cookie does not help.
    browser.headers["x-xsrf-token"] = pairs.get("xsrf-token", "")
    assert outcome(browser.get(PATH)) == (401, "access_denied")


@pytest.mark.parametrize("header", [None, "", "another"])
def test_a_header_that_does_not_repeat_the_cookie_is_forbidden(
    sim: Sim, browser: httpx.Client, header: str | None
) -> None:
    del browser.headers["x-xsrf-token"]
    extra = {} if header is None else {"x-xsrf-token": header}
    assert outcome(browser.get(PATH, headers=extra)) == (403, "access_denied")
    body = {"phoneCallView": [{"source": [ME], "destination": ["1234"]}]}
    denied = browser.post("/uapi/phoneCalls/@me/simple", headers=extra, json=body)
    assert outcome(denied) == (403, "access_denied")
    assert sim.state()["calls"] == []


def test_a_bearer_token_wins_over_the_cookies(sim: Sim, browser: httpx.Client) -> None:
    wrong = {"Authorization": "Bearer wrong-token"}
    assert outcome(browser.get(PATH, headers=wrong)) == (401, "access_denied")
    right = {"Authorization": f"Bearer {sim.token}", "Cookie": "dev=x", "x-xsrf-token": "y"}
    assert outcome(browser.get(PATH, headers=right)) == (200, "")


def test_a_session_expires_with_the_tokens_and_a_new_one_lets_in(
    sim: Sim, browser: httpx.Client
) -> None:
    sim.control("expire-tokens")
    assert outcome(browser.get(PATH)) == (401, "access_denied")
    cookies = sim.control("new-cookies")["cookies"]
    assert cookies != sim.cookies
    assert outcome(browser.get(PATH)) == (401, "access_denied")
    browser.headers.update(headers(cookies))
    assert outcome(browser.get(PATH)) == (200, "")


def test_a_session_runs_out_in_time(sim: Sim, browser: httpx.Client) -> None:
    sim.fault("token-expiry", "30")
    sim.advance(29)
    assert outcome(browser.get(PATH)) == (200, "")
    sim.advance(1)
    assert outcome(browser.get(PATH)) == (401, "access_denied")


def test_cookies_never_show_in_the_log(sim: Sim, browser: httpx.Client) -> None:
    browser.get(PATH)
    shown = str(sim.state())
    assert sim.cookies.rpartition("=")[2] not in shown


def test_an_expired_sign_in_can_be_a_403() -> None:
    with speaking("field", "denied-403") as spoken:
        assert outcome(spoken.http.get(PATH)) == (200, "")
        spoken.sim.control("expire-tokens")
        assert outcome(spoken.http.get(PATH)) == (403, "access_denied")
