"""``clicktodial bridge register`` at the built-in PBX (``reference/unifiedapi.md §11``)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.test_bridge import URL, Admin, local

if TYPE_CHECKING:
    from clicktodial.sim.server import Sim
    from tests.cli.conftest import Cli

__all__ = ["local"]
TYPES = {"dial-in", "dial-out", "hangup", "answer-in", "answer-out"}


@pytest.fixture
def admin(local: Admin, sim: Sim) -> Admin:
    """The administrator of a bridge with one user at the PBX."""
    local.done("setup", "--public-url", URL)
    local.done("user", "add", sim.extension, "--pbx", sim.url)
    secret = f"{sim.app_secret}\n"
    known = ("pbx", "add", sim.url, "--app-id", sim.app_id, "--app-secret-stdin")
    local.done(*known, stdin=secret)
    return local


def listed(cli: Cli) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = json.loads(cli("events", "list", "--json").out)
    return events


def registered(admin: Admin) -> tuple[int, int, int]:
    (report,) = json.loads(admin("register").out)
    return report["added"], report["mended"], report["removed"]


def test_the_five_types_are_added_once(admin: Admin, cli: Cli) -> None:
    assert registered(admin) == (5, 0, 0)
    events = listed(cli)
    assert {event["type"] for event in events} == TYPES
    assert {event["method"] for event in events} == {"POST"}
    (url,) = {event["url"] for event in events}
    assert url.startswith(f"{URL}/v1/unifiedapi/")
    assert registered(admin) == (0, 0, 0)
    assert listed(cli) == events


def test_what_is_wrong_is_mended_and_others_events_stay(admin: Admin, cli: Cli) -> None:
    other = ("--url", "https://crm.example.com/calls")
    assert cli("events", "add", "--type", "hangup", *other).code == 0
    registered(admin)
    events = {event["type"]: event for event in listed(cli) if URL in event["url"]}
    good = events["dial-in"]["url"]
    for kind, change in (
        ("dial-in", ("--url", f"{URL}/v1/unifiedapi/an-old-key")),
        ("dial-out", ("--method", "GET")),
        ("answer-in", ("--disabled",)),
    ):
        assert cli("events", "update", events[kind]["id"], "--type", kind, *change).code == 0
    assert cli("events", "remove", events["hangup"]["id"], "--type", "hangup").code == 0
    assert cli("events", "add", "--type", "answer-out", "--url", good).code == 0
    assert registered(admin) == (1, 3, 1)
    after = listed(cli)
    assert {event["url"] for event in after} == {good, other[1]}
    assert len(after) == 6
    assert all(event["enabled"] for event in after)


def test_a_key_that_nobody_knows_any_more_is_made_anew(admin: Admin, cli: Cli, sim: Sim) -> None:
    registered(admin)
    before = {event["url"] for event in listed(cli)}
    admin.done("user", "add", sim.extension, "--pbx", sim.url)
    assert registered(admin) == (0, 5, 0)
    assert not before & {event["url"] for event in listed(cli)}


def test_a_pbx_that_is_not_known_is_said(admin: Admin, sim: Sim) -> None:
    admin.done("pbx", "remove", sim.url)
    result = admin("register", sim.extension)
    assert result.code == 1
    assert "pbx add" in result.err


def test_a_refused_sign_in_is_said(admin: Admin, sim: Sim) -> None:
    known = ("pbx", "add", sim.url, "--app-id", sim.app_id, "--app-secret-stdin")
    admin.done(*known, stdin="wrong\n")
    result = admin("register")
    assert result.code == 3
    assert "wrong" not in result.out
