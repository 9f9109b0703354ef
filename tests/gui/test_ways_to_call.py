"""All ways of calling and all actions, from the window to the built-in PBX and back."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from clicktodial.engine.commands import SAME_PRESS_S
from clicktodial.engine.messages import Act, ChangeTeam, WatchTeam
from clicktodial.model.calls import Action, CallState
from clicktodial.model.snapshot import EndReason
from tests.gui.conftest import ANNA, Desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

UK_ANNA = "→ +442079460018 · United Kingdom, fixed line"
MOBILE = "+32470123456"


def choose(menu: QMenu, text: str) -> None:
    menu.aboutToShow.emit()
    {entry.text(): entry for entry in menu.actions()}[text].trigger()


def more(desk: Desk, name: str, text: str) -> None:
    """Choose from a call's *More* menu."""
    button = desk.button(f"More actions: {name}")
    assert isinstance(button, QPushButton)
    choose(button.menu(), text)


def ask(desk: Desk, text: str) -> None:
    """Type Anna's number and choose how to call her."""
    desk.type(ANNA)
    desk.wait(lambda: desk.window.results.chosen() is not None)
    choose(desk.window.dialer.call_button.menu(), text)


def detail(desk: Desk, name: str) -> str:
    rows = [row for row in desk.window.calls._rows if row.title == name]
    return rows[0].detail if rows else ""


def quiet_line(desk: Desk) -> str:
    line = desk.window.findChild(QWidget, "quietLine")
    assert line is not None
    return line.accessibleName()


def place_callback(desk: Desk, *, remember: bool = False) -> None:
    ask(desk, "Callback…")
    page = desk.window.options
    assert page is not None
    QTest.keyClicks(page.extension, "0003*218")
    QTest.keyClicks(page.other_phone, MOBILE)
    if remember:
        page.remember.click()
    QTest.keyClick(page.other_phone, Qt.Key.Key_Return)


def test_a_callback_rings_the_mobile_first(desk: Desk) -> None:
    place_callback(desk)
    desk.wait(lambda: desk.requests("POST", "/callback") == 1)
    desk.advance(0.5)
    desk.wait_state("Anna Peeters", CallState.RINGING_OWN)
    assert detail(desk, "Anna Peeters") == f"{MOBILE} is ringing: pick up to call"
    desk.advance(5)
    desk.advance(5)
    desk.wait_state("Anna Peeters", CallState.CONNECTED)
    assert desk.requests("POST", "/simple") == 0


def test_a_remembered_choice_is_used_by_enter_and_can_be_forgotten(desk: Desk) -> None:
    place_callback(desk, remember=True)
    desk.wait(lambda: desk.requests("POST", "/callback") == 1)
    desk.wait(lambda: desk.window.dialer.choice_for(ANNA) is not None)
    desk.advance(0.5)
    desk.wait_state("Anna Peeters", CallState.RINGING_OWN)
    desk.press("Cancel: Anna Peeters")
    desk.wait_ended("Anna Peeters")
    # Sooner it would be taken for the second half of a double click.
    pressed = time.monotonic()
    desk.wait(lambda: time.monotonic() - pressed > SAME_PRESS_S)
    desk.type(ANNA)
    desk.wait(lambda: desk.window.results.chosen() is not None)
    assert quiet_line(desk) == f"{UK_ANNA} · callback to {MOBILE} · as you chose"
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: desk.requests("POST", "/callback") == 2)
    desk.type(ANNA)
    choose(desk.window.dialer.call_button.menu(), "Forget how this number is called")
    desk.wait(lambda: "as you chose" not in quiet_line(desk))


def test_someone_is_invited_to_a_conference(desk: Desk) -> None:
    ask(desk, "Invite to conference…")
    page = desk.window.options
    assert page is not None
    QTest.keyClicks(page.extension, "0003*219")
    QTest.keyClick(page.extension, Qt.Key.Key_Return)
    desk.wait(lambda: desk.requests("POST", "/conferenceInvite") == 1)
    desk.advance(0.5)
    desk.wait(lambda: "the conference is open" in detail(desk, "Anna Peeters"))
    desk.advance(1)
    desk.wait(lambda: detail(desk, "Anna Peeters") == "Inviting Anna Peeters…")
    desk.advance(5)
    desk.wait(lambda: "in the conference" in detail(desk, "Anna Peeters"))


def test_a_call_is_placed_from_the_second_phone_with_another_caller_id(desk: Desk) -> None:
    ask(desk, "Show another caller id…")
    page = desk.window.options
    assert page is not None
    QTest.keyClicks(page.shown_to_them, "Shop <4242425>")
    QTest.keyClick(page.shown_to_them, Qt.Key.Key_Return)
    desk.wait(lambda: desk.requests("POST", "/simple") == 1)
    desk.advance(0.5)
    desk.wait_state("Anna Peeters", CallState.RINGING_OWN)


def test_a_call_is_parked_and_taken_back(desk: Desk) -> None:
    desk.connect_to_anna()
    more(desk, "Anna Peeters", "Park")
    desk.wait_state("Anna Peeters", CallState.PARKED)
    desk.press("Take back: Anna Peeters")
    desk.wait(lambda: desk.state("Anna Peeters") is not CallState.PARKED)
    desk.sim.control("answer")
    desk.poll()
    desk.wait_state("Anna Peeters", CallState.CONNECTED)
    assert desk.button("Hold: Anna Peeters").isEnabled()


def test_the_picker_parks_a_call(desk: Desk) -> None:
    desk.connect_to_anna()
    desk.press("Transfer: Anna Peeters")
    QTest.keyClicks(desk.window.transfer.edit, "park")
    desk.wait(lambda: desk.window.transfer.transfer_button.text() == "Park now")
    QTest.keyClick(desk.window.transfer.edit, Qt.Key.Key_Return)
    desk.wait_state("Anna Peeters", CallState.PARKED)


def test_a_call_is_recorded_until_it_is_told_to_stop(desk: Desk) -> None:
    desk.connect_to_anna()

    def is_recorded() -> bool:
        entry = desk.entry("Anna Peeters")
        return entry is not None and entry.call is not None and entry.call.recording is not None

    more(desk, "Anna Peeters", "Record")
    desk.wait(is_recorded)
    desk.wait(lambda: desk.entry("Anna Peeters").pending is None)  # type: ignore[union-attr]
    more(desk, "Anna Peeters", "Stop recording")
    desk.wait(lambda: not is_recorded())


def test_a_connected_call_goes_to_voicemail(desk: Desk) -> None:
    desk.connect_to_anna()
    more(desk, "Anna Peeters", "To voicemail")
    assert desk.wait_ended("Anna Peeters").reason is EndReason.TO_VOICEMAIL


def test_listening_in_is_said_until_one_leaves(desk: Desk) -> None:
    """The team's tab does the same; here the command is sent as it does."""
    desk.sim.incoming("+12025550143", "0003*223")
    account = desk.snapshot.accounts[0].account.name
    desk.engine.submit(ChangeTeam(account, ("0003*223",)))
    desk.engine.submit(WatchTeam(watched=True))
    desk.wait(lambda: bool(desk.snapshot.team and desk.snapshot.team[0].calls))
    desk.sim.advance(6)
    desk.wait(lambda: desk.snapshot.team[0].calls[0].call.state is CallState.CONNECTED)
    call = desk.snapshot.team[0].calls[0].call
    desk.engine.submit(Act(account, call.id, Action.MONITOR, of="0003*223"))
    desk.poll()
    desk.wait(lambda: bool(desk.snapshot.live))
    assert not desk.window.supervision.isVisible()
    desk.sim.control("answer")
    desk.poll()
    desk.wait(desk.window.supervision.isVisible)
    assert "Nobody hears you." in desk.window.supervision.accessibleName()
    leave = desk.window.findChild(QPushButton, "leaveSupervision")
    assert leave is not None
    QTest.mouseClick(leave, Qt.MouseButton.LeftButton)
    desk.wait(lambda: not desk.window.supervision.isVisible())
