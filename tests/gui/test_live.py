"""UnifiedAPI with a bridge beside it: an event makes the window list at once; polls are rare."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clicktodial.model.calls import CallState
from clicktodial.model.snapshot import Freshness, Watching
from tests.gui.callcontrol_desk import WithBridge

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.gui.theme import Theme
    from tests.company import Company

ANNA, ZOE = "Anna Peeters", "Zoë Åström"


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, own_home: Path, company: Company) -> Iterator[WithBridge]:
    made = WithBridge(qtbot, theme, own_home / "program", company)
    made.open_live()
    yield made
    made.engine.stop()


def lists(desk: WithBridge) -> int:
    return desk.requests("GET", "/phoneCalls")


def test_a_call_shows_at_once_without_a_poll(desk: WithBridge) -> None:
    assert "live" in desk.footer()
    desk.sim.incoming("+442079460018")
    desk.wait_state(ANNA, CallState.INCOMING)
    before = lists(desk)
    desk.sim.control("answer")
    desk.wait_state(ANNA, CallState.CONNECTED)
    assert lists(desk) - before <= 2
    desk.sim.control("hangup", phone="0003*210")
    desk.wait_ended(ANNA)


def test_a_call_of_ones_own_goes_through_all_its_states(desk: WithBridge) -> None:
    desk.type("zoe")
    desk.wait(lambda: desk.window.results.chosen() is not None)
    desk.window.dialer.press_call()
    desk.wait(lambda: len(desk.sim.state()["calls"]) == 1)
    desk.sim.advance(0.5)
    desk.wait_state(ZOE, CallState.RINGING_OWN)
    desk.sim.control("answer")
    desk.sim.advance(0.5)
    desk.wait_state(ZOE, CallState.RINGING_PEER)
    desk.sim.control("answer", phone="0003*220")
    desk.wait_state(ZOE, CallState.CONNECTED)


def test_what_is_pressed_here_is_confirmed_although_no_event_tells_it(desk: WithBridge) -> None:
    desk.connect_to_anna()
    desk.press("Hold: Anna Peeters")
    desk.wait_state(ANNA, CallState.HELD)


def test_without_the_bridge_it_polls_as_ever(desk: WithBridge) -> None:
    desk.company.bridge.stop()
    desk.wait(lambda: desk.view().watching is Watching.POLLING)
    assert desk.freshness() is Freshness.CURRENT
    assert "polling" in desk.footer()
    assert desk.view().bridge_error is not None
    before = lists(desk)
    desk.wait(lambda: lists(desk) > before + 1)
