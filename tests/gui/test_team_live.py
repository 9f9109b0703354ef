"""The Team page on a real engine and a real phone system."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clicktodial.gui.widgets.tabs import Tab
from clicktodial.gui.widgets.team import TeamPage
from clicktodial.model.calls import CallState, Peer
from clicktodial.model.presence import PresenceStatus
from clicktodial.storage.settings import SettingsFile

if TYPE_CHECKING:
    from tests.gui.conftest import Desk

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

LUKASZ = "0003*223"
ANNA = Peer("+442079460018", "Anna Peeters")


def team_page(desk: Desk) -> TeamPage:
    page = desk.window.tabs.page(Tab.TEAM)
    assert isinstance(page, TeamPage)
    return page


def add_lukasz(desk: Desk) -> None:
    desk.window.show_tab(Tab.TEAM)
    desk.press("Add a colleague…")
    adder = team_page(desk).adder
    QTest.keyClicks(adder.edit, "lukasz")
    desk.wait(lambda: (line := adder.results.chosen()) is not None and line.number == "223")
    QTest.keyClick(adder.edit, Qt.Key.Key_Return)
    desk.wait(lambda: [m.extension for m in desk.snapshot.team] == ["223"])
    QTest.keyClick(adder.edit, Qt.Key.Key_Escape)
    desk.wait(lambda: desk.snapshot.team[0].is_current)


def test_a_colleague_is_added_kept_named_and_shown_with_presence(desk: Desk) -> None:
    add_lukasz(desk)
    saved = SettingsFile(desk.paths.settings_file).read()
    assert saved.settings.accounts[0].team == ("223",)
    desk.wait(lambda: desk.snapshot.team[0].presence is PresenceStatus.ONLINE)
    row = team_page(desk).list.current_row()
    assert row is not None
    assert (row.title, row.detail) == ("Łukasz Wójcik", "223 · free")


def test_a_call_that_rings_at_a_colleague_is_picked_up(desk: Desk) -> None:
    add_lukasz(desk)
    desk.sim.incoming(ANNA.number, LUKASZ)
    desk.poll()
    desk.wait(lambda: bool(desk.snapshot.team[0].calls))
    desk.press("Pick up: Łukasz Wójcik with Anna Peeters")
    desk.wait_state("Łukasz Wójcik", CallState.RINGING_OWN)
    again = desk.button("Pick up: Łukasz Wójcik with Anna Peeters")
    desk.wait(lambda: "already" in again.toolTip())
    desk.sim.control("answer")
    desk.poll()
    desk.wait_state("Anna Peeters", CallState.CONNECTED)
    desk.wait(lambda: not desk.snapshot.team[0].calls)


def test_one_listens_in_on_a_colleague_and_leaves(desk: Desk) -> None:
    add_lukasz(desk)
    desk.sim.incoming(ANNA.number, LUKASZ)
    desk.advance(6)
    desk.wait(lambda: bool(desk.snapshot.team[0].calls))
    desk.press("Listen in: Łukasz Wójcik with Anna Peeters")
    desk.wait(lambda: any(e.call is not None and e.call.joined for e in desk.snapshot.live))
    assert desk.requests("PUT") == 1


def test_the_team_is_asked_for_only_while_it_is_seen(desk: Desk) -> None:
    add_lukasz(desk)
    desk.window.tabs.show_tab(Tab.CALLS)
    desk.wait(lambda: not desk.snapshot.team[0].is_current)
    asked = desk.requests("GET", "223")
    polls = desk.requests("GET", "/phoneCalls")
    desk.wait(lambda: desk.requests("GET", "/phoneCalls") >= polls + 2)
    assert desk.requests("GET", "223") == asked
