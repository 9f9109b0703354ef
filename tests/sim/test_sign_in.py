from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import httpx

    from clicktodial.sim.server import Sim

PATH = "/uapi/phoneCalls/@me/@self"


def credentials(sim: Sim) -> dict[str, str]:
    return {
        "grant_type": "client_credentials",
        "client_id": sim.app_id,
        "client_secret": sim.app_secret,
    }


def assert_denied(answer: httpx.Response) -> None:
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "access_denied")


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer wrong-token", "Basic {token}", "{token}"])
def test_without_a_valid_token_nobody_comes_in(sim: Sim, http: httpx.Client, header: str) -> None:
    http.headers["Authorization"] = header.format(token=sim.token)
    assert_denied(http.get(PATH))
    assert_denied(http.post("/uapi/phoneCalls/@me/simple", json={}))


@pytest.mark.parametrize("form", ["{token}", "Bearer {token}"])
def test_the_token_may_come_in_the_query_and_never_shows_in_the_log(
    sim: Sim, http: httpx.Client, form: str
) -> None:
    del http.headers["Authorization"]
    query = {"accessRequestToken": form.format(token=sim.token), "count": "5"}
    assert http.get(PATH, params=query).status_code == 200
    assert sim.log("GET")[-1].query == "count=5"
    assert sim.token not in str(sim.state()["log"])


@pytest.mark.parametrize(
    ("change", "status", "error"),
    [
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"client_id": ""}, 401, "invalid_client"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({"grant_type": "authorization_code"}, 400, "unsupported_grant_type"),
    ],
)
def test_token_errors_are_oauths_own(
    sim: Sim, http: httpx.Client, change: dict[str, str], status: int, error: str
) -> None:
    answer = http.post("/oauth/token.php", data=credentials(sim) | change)
    assert (answer.status_code, answer.json()) == (status, {"error": error})


@pytest.mark.parametrize("body", [b"", b"{broken", b'{"grant_type": [1]}', b"\xff\xfe"])
def test_a_token_request_without_sense_is_an_invalid_request(
    http: httpx.Client, body: bytes
) -> None:
    answer = http.post("/oauth/token.php", content=body)
    assert (answer.status_code, answer.json()) == (400, {"error": "invalid_request"})


def test_a_token_lives_as_long_as_it_says(sim: Sim, http: httpx.Client) -> None:
    issued = http.post("/oauth/token.php", data=credentials(sim)).json()
    assert issued["token_type"] == "Bearer"
    http.headers["Authorization"] = f"Bearer {issued['access_token']}"
    sim.advance(issued["expires_in"] - 1)
    assert http.get(PATH).status_code == 200
    sim.advance(1)
    assert_denied(http.get(PATH))


def test_tokens_can_be_made_short_lived_and_a_new_one_lets_in_again(
    sim: Sim, http: httpx.Client
) -> None:
    sim.fault("token-expiry", "30")
    sim.advance(29)
    assert http.get(PATH).status_code == 200
    sim.advance(1)
    assert_denied(http.get(PATH))
    issued = http.post("/oauth/token.php", data=credentials(sim)).json()
    assert issued["expires_in"] == 30
    http.headers["Authorization"] = f"Bearer {issued['access_token']}"
    assert http.get(PATH).status_code == 200
    sim.control("expire-tokens")
    assert_denied(http.get(PATH))
