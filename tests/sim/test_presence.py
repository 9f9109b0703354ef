"""Presence as an independent client sees it (reference/unifiedapi.md §13)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import httpx

    from clicktodial.sim.server import Sim

ME, ZOE, ANNA = "0003*210", "0003*220", "+442079460018"


def presence(http: httpx.Client, extension: str, user: str = "@me") -> list[dict[str, Any]]:
    answer = http.get(f"/uapi/extensions/{user}/{extension}/presence")
    assert answer.status_code == 200, answer.text
    entries: list[dict[str, Any]] = answer.json()["entry"]
    return entries


def test_ones_own_phones_and_no_other_extensions(http: httpx.Client) -> None:
    assert [one["extension"] for one in presence(http, "@self")] == [ME, "0003*211"]


def test_a_phone_is_free_rings_and_is_busy(http: httpx.Client, sim: Sim) -> None:
    codes = [presence(http, ME)[0]["status"]]
    sim.incoming(ANNA)
    codes.append(presence(http, ME)[0]["status"])
    sim.control("answer")
    codes.append(presence(http, ME)[0]["status"])
    assert [int(code) for code in codes] == [1, 2, 3]


@pytest.mark.parametrize("extension", [ZOE, "220"])
def test_a_colleague_may_be_asked_about(http: httpx.Client, extension: str) -> None:
    (found,) = presence(http, extension, "@owner")
    assert (found["extension"], int(found["status"])) == (ZOE, 1)
    assert int(found["registration"][0]["registration"]) == 1


@pytest.mark.parametrize(
    ("user", "extension"), [("@owner", "@self"), ("@me", "0003*999"), ("@me", "0003*219")]
)
def test_what_has_no_presence(http: httpx.Client, user: str, extension: str) -> None:
    answer = http.get(f"/uapi/extensions/{user}/{extension}/presence")
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "extension_invalid")
