"""The end of the session, in the middle of everything: the program ends in time, and what it had
been told stays in the history."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import time
from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running
from tests.program.harness import Desktop
from tests.program.processes import wait_until
from tests.program.session import Options
from tests.program.user import PROGRAM, User
from tests.slowness import slowness

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.program.session import Session

pytestmark = [pytest.mark.desktop, pytest.mark.keyring]

CALLERS = {f"+44207946{n:04}" for n in range(100, 110)}
WITHIN_S = 1.0


@pytest.fixture
def sim() -> Iterator[Sim]:
    with running(SimOptions(manual_clock=True)) as pbx:
        yield pbx


def ring_ten_times(user: User) -> None:
    """All ten are in the list that the program has last read, and shown."""
    for caller in CALLERS:
        user.sim.incoming(caller)
    shown = user.desktop.notifications
    wait_until(lambda: len(shown.shown()) == len(CALLERS), lambda: f"{shown.shown()}")


def history(user: User) -> list[dict[str, Any]]:
    """What the next start will know, asked by command once the program has ended."""
    command = user.desktop.start((*PROGRAM, "history", "--json"))
    assert command.wait() == 0, command.output
    return list(json.loads(command.lines[-1])["calls"])


@pytest.mark.parametrize("fault", ["slow", "hang"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_asked_to_end_while_ten_calls_ring_and_the_list_is_waited_for(
    desktop: Desktop, sim: Sim, fault: str, number: signal.Signals
) -> None:
    user = User(desktop, sim)
    user.add_account()
    app = user.start()
    ring_ten_times(user)
    sim.fault(fault, "30" if fault == "slow" else "")
    polls = len(sim.log("GET"))
    wait_until(lambda: len(sim.log("GET")) > polls, "a request that is not answered")
    began = time.monotonic()
    os.kill(app.pid, number)
    assert app.wait() == 0, app.output
    assert time.monotonic() - began < WITHIN_S * slowness()
    assert "Traceback" not in app.output
    assert desktop.notifications.shown() == []
    desktop.tray.wait_until_gone()
    assert {call["number"] for call in history(user)} == CALLERS


def test_the_end_of_the_x_server_ends_it_without_a_word_of_python_and_loses_nothing(
    make_session: Callable[[Options], Session], sim: Sim
) -> None:
    session = make_session(Options())
    with contextlib.closing(Desktop(session)) as desktop:
        user = User(desktop, sim)
        user.add_account()
        app = user.start()
        ring_ten_times(user)
        began = time.monotonic()
        session.kill_screen()
        assert app.wait() == 1, app.output
        assert time.monotonic() - began < 2 * WITHIN_S * slowness()
        assert "Traceback" not in app.output
        assert "Fatal" not in app.output
        assert {call["number"] for call in history(user)} == CALLERS
