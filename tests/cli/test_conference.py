from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.sim.people import MY_CONFERENCE

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.sim.server import Sim
    from tests.cli.conftest import Cli

ANNA = "+442079460018"
PIN = "771144"
INVITE = ["conference", ANNA, "--extension", "219"]


def only_call(sim: Sim) -> dict[str, Any]:
    (call,) = sim.state()["calls"]
    assert isinstance(call, dict)
    return call


def type_in(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    given = SimpleNamespace(buffer=io.BytesIO(text.encode()))
    monkeypatch.setattr(sys, "stdin", given)


def test_someone_is_called_into_a_conference(cli: Cli, sim: Sim) -> None:
    done = cli(*INVITE, "--json")
    assert (done.code, done.err) == (0, "")
    call = only_call(sim)
    assert (call["kind"], call["extension"]) == ("conferenceInvite", MY_CONFERENCE)
    assert call["destination"] == [ANNA]
    assert (call["conference_number"], call["conference_pin"]) == ("", "")
    assert done.document == {
        "id": call["id"],
        "account": "work",
        "extension": "219",
        "number": ANNA,
        "kind": "conference",
        "sources": ["219"],
    }
    assert cli(*INVITE).out.startswith(f"Calling {ANNA} into the conference 219. Call id: ")


def test_every_flag_reaches_the_phone_system(cli: Cli, sim: Sim) -> None:
    room = ["--number", "3", "--pin", PIN]
    manner = ["--caller-id", "Room <219>", "--to-caller-id", "Sales <4243>", "--video"]
    times = ["--wait-for-pickup", "7", "--max-duration", "60"]
    assert cli(*INVITE, *room, *manner, *times).code == 0
    call = only_call(sim)
    assert (call["conference_number"], call["conference_pin"]) == ("3", PIN)
    assert call["caller_id"] == "Room <219>"
    assert call["caller_id_destination"] == "Sales <4243>"
    assert (call["wait_for_pickup_s"], call["duration_s"], call["video"]) == (7, 60, True)


def test_the_pin_is_read_from_standard_input(
    cli: Cli, sim: Sim, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_in(monkeypatch, f"{PIN}\n")
    assert cli(*INVITE, "--number", "3", "--pin-stdin").code == 0
    assert only_call(sim)["conference_pin"] == PIN


@pytest.mark.parametrize("typed", ["", "\n", "p1n\n", "12\t34\n"])
def test_what_cannot_be_a_pin_is_not_sent(
    cli: Cli, sim: Sim, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    type_in(monkeypatch, typed)
    done = cli(*INVITE, "--pin-stdin", "--json")
    assert (done.code, done.document["error"]["exit_code"]) == (1, 1)
    assert sim.log() == []


@pytest.mark.parametrize("fault", ["", "403", "501", "500", "drop", "html", "truncated"])
def test_the_pin_never_shows(cli: Cli, sim: Sim, own_home: Path, fault: str) -> None:
    if fault:
        sim.fault(fault, method="POST")
    said = cli.hurried(*INVITE, "--number", "3", "--pin", PIN, "--json")
    assert PIN not in said.out + said.err
    assert not any(PIN.encode() in p.read_bytes() for p in own_home.rglob("*") if p.is_file())


def test_the_pin_is_no_argument_of_the_process(cli: Cli, sim: Sim) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "clicktodial", *INVITE, "--number", "3", "--pin-stdin"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=dict(os.environ),
    ) as program:
        shown = b""
        while not shown:  # it is empty for a moment after the program is there
            shown = Path(f"/proc/{program.pid}/cmdline").read_bytes()
        out, err = program.communicate(f"{PIN}\n")
    assert program.returncode == 0, err
    assert b"--pin-stdin" in shown
    assert PIN.encode() not in shown
    assert PIN not in out + err


def test_a_lost_answer_is_looked_for_and_nobody_is_called_twice(
    cli: Cli, sim: Sim, sent: Callable[[], list[str]]
) -> None:
    sim.fault("drop-answer", count=1, method="POST")
    done = cli.hurried(*INVITE, "--json")
    assert (done.code, done.document["id"]) == (0, only_call(sim)["id"])
    assert sent() == ["POST"]


@pytest.mark.parametrize("fault", ["drop", "500", "html"])
def test_a_call_that_never_shows_ends_with_5(
    cli: Cli, sim: Sim, sent: Callable[[], list[str]], fault: str
) -> None:
    sim.fault(fault, method="POST")
    done = cli.hurried(*INVITE, "--json")
    assert (done.code, done.document["error"]["exit_code"]) == (5, 5)
    assert sent() == ["POST"]


@pytest.mark.parametrize(("fault", "code"), [("401", 3), ("403", 1), ("501", 1), ("429", 1)])
def test_a_refusal_has_its_exit_code_and_no_call(cli: Cli, sim: Sim, fault: str, code: int) -> None:
    sim.fault(fault)
    assert cli.hurried(*INVITE).code == code
    assert sim.state()["calls"] == []


@pytest.mark.parametrize(
    "arguments",
    [
        [*INVITE[:3], "room"],
        [*INVITE, "--number", "three"],
        [*INVITE, "--pin", "12x"],
        [*INVITE, "--caller-id", "me"],
        ["conference", "anna", *INVITE[2:]],
    ],
)
def test_what_no_phone_system_takes_is_not_sent(cli: Cli, sim: Sim, arguments: list[str]) -> None:
    done = cli(*arguments, "--json")
    assert (done.code, done.document["error"]["exit_code"]) == (1, 1)
    assert sim.log() == []


def test_an_extension_that_is_no_conference_is_refused(cli: Cli, sim: Sim) -> None:
    assert cli("conference", ANNA, "--extension", "210").code == 1
    assert sim.state()["calls"] == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["conference", ANNA],
        [*INVITE, "--pin", "1", "--pin-stdin"],
        [*INVITE, "--max-duration", "0"],
        [*INVITE, "--dry-run"],
        ["conference", "--extension", "219"],
    ],
)
def test_wrong_usage_ends_with_2(nobody: Cli, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        nobody(*arguments)
    assert caught.value.code == 2


def test_without_an_account_nobody_is_called(nobody: Cli) -> None:
    assert nobody(*INVITE).code == 3
