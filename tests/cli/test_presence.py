from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from clicktodial.cli.presence import presence_document
from clicktodial.model.presence import (
    Presence,
    PresenceStatus,
    Registration,
    RegistrationState,
)
from clicktodial.sim.people import MINE, MY_SECOND

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.sim.server import Sim
    from tests.cli.conftest import Cli

ANNA = "+442079460018"
ZOE = "0003*220"


def test_ones_own_phones_are_shown(cli: Cli) -> None:
    shown = cli("presence", "--json").document
    assert {one["extension"] for one in shown} == {MINE, MY_SECOND}
    for one in shown:
        assert set(one) == {"extension", "status", "registrations"}
        assert one["status"] == "online"
        for phone in one["registrations"]:
            assert set(phone) == {"agent", "state", "expires"}


def test_a_phone_rings_and_is_busy(cli: Cli, sim: Sim, talking: Callable[..., str]) -> None:
    talking()
    sim.incoming(ANNA, ZOE)
    busy, ringing = cli("presence", "210", ZOE, "--json").document
    assert (busy["status"], ringing["status"]) == ("busy", "ringing")
    lines = cli("presence", "210", ZOE).out.splitlines()
    assert lines[0].split() == ["Extension", "State", "Phones"]
    assert [line.split()[1] for line in lines[1:]] == ["Busy", "Rings"]


def test_all_that_is_known_of_a_phone_is_told() -> None:
    until = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
    phone = Registration("Desk 5.0", RegistrationState.REGISTERED, until)
    assert presence_document(Presence(MINE, PresenceStatus.BUSY, (phone,))) == {
        "extension": MINE,
        "status": "busy",
        "registrations": [
            {"agent": "Desk 5.0", "state": "registered", "expires": "2026-01-02T03:04:00+00:00"}
        ],
    }


def test_the_others_are_shown_when_one_extension_is_refused(cli: Cli) -> None:
    done = cli("presence", "999", ZOE, "--json")
    assert done.code == 1
    assert [one["extension"] for one in done.document] == [ZOE]
    assert done.err.startswith("999: ")
    alone = cli("presence", "999", "--json")
    assert (alone.code, alone.document["error"]["exit_code"]) == (1, 1)


def test_several_extensions_are_asked_at_the_same_time(cli: Cli, sim: Sim) -> None:
    sim.fault("slow", "0.4")
    assert len(cli("presence", "210", "220", "220", "--json").document) == 2
    first, second = sim.log("GET")
    assert second.received_at - first.received_at < 0.4


@pytest.mark.parametrize("extension", ["", "anna", "+442079460018", "21 0", "*", "@self"])
def test_what_is_no_extension_is_not_asked_for(cli: Cli, sim: Sim, extension: str) -> None:
    assert cli("presence", "210", extension).code == 1
    assert sim.log() == []


@pytest.mark.parametrize(
    ("fault", "code"), [("401", 3), ("403", 1), ("501", 1), ("500", 4), ("html", 4)]
)
def test_a_failure_has_its_exit_code(cli: Cli, sim: Sim, fault: str, code: int) -> None:
    sim.fault(fault)
    done = cli("presence", "--json")
    assert (done.code, done.document["error"]["exit_code"]) == (code, code)


def test_the_account_is_the_named_one(cli: Cli, sim: Sim, gone: str) -> None:
    cli.add_account("gone", gone, "210")
    assert cli("presence", "--account", "gone").code == 4
    assert cli("presence", "--account", "work").code == 0
    assert cli("presence", "--account", "nobody").code == 3


def test_without_an_account_there_is_no_presence(nobody: Cli) -> None:
    assert nobody("presence").code == 3
