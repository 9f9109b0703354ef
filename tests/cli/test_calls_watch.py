from __future__ import annotations

import json
import signal
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clicktodial.cli.call_events import AccountEvent, CallEvents
from clicktodial.engine.store import CallStore, Instant
from clicktodial.errors import ConnectError, SignInRefusedError
from clicktodial.model.calls import Call, CallState, Direction, LegId, Peer, call_id
from clicktodial.model.settings import make_account
from clicktodial.pbx.protocol import Listing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pytest

    from clicktodial.sim.server import Sim
    from tests.cli.conftest import Cli

ANNA = "+442079460018"
WORK = make_account(name="work", server="https://pbx.example.com", extensions=["210"])
CALL = Call(
    call_id("c1"),
    WORK.name,
    "210",
    CallState.RINGING_PEER,
    Direction.OUTGOING,
    Peer(ANNA, "Anna"),
    LegId("00"),
)
UP = replace(CALL, state=CallState.CONNECTED)


class Pictures:
    """A store that is told lists and failures, and the events that come of them."""

    def __init__(self) -> None:
        self.store = CallStore()
        self.store.set_accounts([WORK])
        self._events = CallEvents()
        self._time = 0.0

    def _now(self) -> Instant:
        self._time += 1
        return Instant(self._time, self._time)

    def listed(self, *calls: Call) -> list[dict[str, Any]]:
        now = self._now()
        self.store.listed(WORK.name, Listing(calls), now, now)
        return self.events()

    def failed(self) -> list[dict[str, Any]]:
        self.store.accounts.poll_failed(WORK.name, ConnectError("pbx"), 0.0)
        return self.events()

    def events(self) -> list[dict[str, Any]]:
        return [event.as_json() for event in self._events.between(self.store.snapshot())]


def kinds(events: list[dict[str, Any]]) -> list[str]:
    return [event["event"] for event in events]


def test_calls_come_change_and_go() -> None:
    pictures = Pictures()
    (added,) = pictures.listed(CALL)
    assert (added["event"], added["call"]["state"]) == ("added", "ringing_peer")
    assert pictures.listed(CALL) == []
    (changed,) = pictures.listed(UP)
    assert (changed["event"], changed["call"]["state"]) == ("changed", "connected")
    (ended,) = pictures.listed()
    assert ended == {
        "event": "ended",
        "call": {**changed["call"], "actions": []},
        "reason": "ended",
        "duration_s": None,
    }
    assert pictures.events() == []


def test_a_list_is_stale_once_after_two_missed_polls_and_then_current() -> None:
    pictures = Pictures()
    pictures.listed(CALL)
    assert pictures.failed() == []
    (stale,) = pictures.failed()
    assert (stale["event"], stale["account"]) == ("stale", "work")
    assert stale["error"]["exit_code"] == 4
    assert pictures.failed() == []
    assert kinds(pictures.listed(UP)) == ["current", "changed"]


def test_an_account_that_never_answered_is_told_at_once() -> None:
    pictures = Pictures()
    assert kinds(pictures.failed()) == ["stale"]
    assert kinds(pictures.listed(CALL)) == ["current", "added"]


def test_the_calls_of_an_account_that_is_signed_out_are_not_called_ended() -> None:
    pictures = Pictures()
    pictures.listed(CALL)
    pictures.store.signed_out(WORK.name, SignInRefusedError("work"))
    assert kinds(pictures.events()) == ["stale"]
    pictures.store.connecting(WORK.name)
    assert kinds(pictures.listed(CALL)) == ["current", "added"]


def test_events_speak_to_people_too() -> None:
    error = ConnectError("pbx")
    assert "No connection to pbx" in AccountEvent(WORK.name, error).words()
    assert "current again" in AccountEvent(WORK.name).words()


@contextmanager
def running(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """The program itself, in a process of its own."""
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "clicktodial", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            yield program
        finally:
            program.kill()


def next_event(program: subprocess.Popen[str]) -> dict[str, Any]:
    assert program.stdout is not None
    event = json.loads(program.stdout.readline())
    assert isinstance(event, dict)
    return event


def test_watch_tells_each_change_survives_an_outage_and_ends_with_ctrl_c(
    cli: Cli, sim: Sim, talking: Callable[..., str]
) -> None:
    call = talking()
    with running("calls", "--watch", "--json") as program:
        event = next_event(program)
        assert (event["event"], event["call"]["id"]) == ("added", call)
        assert cli("hold", call).code == 0
        event = next_event(program)
        assert (event["event"], event["call"]["state"]) == ("changed", "held")
        sim.fault("500")
        assert next_event(program)["event"] == "stale"
        sim.control("clear-faults")
        sim.control("hangup")
        assert next_event(program) == {"event": "current", "account": "work"}
        event = next_event(program)
        assert (event["event"], event["call"]["id"]) == ("ended", call)
        program.send_signal(signal.SIGINT)
        out, err = program.communicate()
    assert (program.returncode, out, err) == (130, "", "")


def test_watch_shows_people_what_goes_on_and_what_fails(
    cli: Cli, sim: Sim, gone: str, talking: Callable[..., str]
) -> None:
    cli.add_account("other", gone, "210")
    talking()
    with running("calls", "--watch") as program:
        assert program.stdout is not None
        assert program.stderr is not None
        line = program.stdout.readline()
        assert "Connected" in line
        assert ANNA in line
        assert "other: not current" in program.stderr.readline()
        program.send_signal(signal.SIGINT)
        program.communicate()
    assert program.returncode == 130


def test_watch_ends_quietly_when_nobody_reads_any_more(
    cli: Cli, talking: Callable[..., str]
) -> None:
    call = talking()
    with running("calls", "--watch", "--json") as program:
        next_event(program)
        assert program.stdout is not None
        program.stdout.close()
        cli("hold", call)
        assert program.wait(timeout=20) == 141
        assert program.stderr is not None
        assert program.stderr.read() == ""


def test_watch_ends_with_3_when_every_account_needs_a_person(cli: Cli, sim: Sim) -> None:
    sim.fault("401")
    cli.add_account("too", sim.url, "0003*211")
    done = cli("calls", "--watch", "--json")
    assert done.code == 3
    assert json.loads(done.out.splitlines()[-1])["error"]["exit_code"] == 3


def test_watch_goes_on_when_one_account_needs_a_person(
    cli: Cli, sim: Sim, talking: Callable[..., str]
) -> None:
    cli.add_account("no token", sim.url, "0003*211")
    sim.fault("401", path="0003*211")
    talking()
    with running("calls", "--watch", "--json") as program:
        events = {next_event(program)["event"] for _ in range(2)}
    assert events == {"added", "stale"}


def test_watch_without_a_secret_ends_with_3(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CLICKTODIAL_SECRET")
    assert cli("calls", "--watch").code == 3


def test_ctrl_c_while_a_call_is_placed_says_that_it_may_ring(cli: Cli, sim: Sim) -> None:
    sim.fault("hang", method="POST")
    with running("dial", ANNA) as program:
        while not sim.log("POST"):
            assert program.poll() is None
        program.send_signal(signal.SIGINT)
        out, err = program.communicate()
    assert (program.returncode, out) == (130, "")
    assert f"{ANNA} may have been placed" in err


def finished(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "clicktodial", *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_program_itself_keeps_the_contract(cli: Cli, sim: Sim) -> None:
    dialled = finished("dial", ANNA, "--json")
    assert (dialled.returncode, dialled.stderr) == (0, "")
    call = json.loads(dialled.stdout)["id"]
    refused = finished("hold", call, "--json")
    assert refused.returncode == 1
    assert json.loads(refused.stdout)["error"]["exit_code"] == 1
    ended = finished("hangup", call, "--json")
    assert (ended.returncode, json.loads(ended.stdout)) == (0, {"call": None, "done": True})
    assert finished("dial").returncode == 2
    sim.stop()
    unreached = finished("calls", "--json")
    assert unreached.returncode == 4
    assert json.loads(unreached.stdout)["error"]["exit_code"] == 4
