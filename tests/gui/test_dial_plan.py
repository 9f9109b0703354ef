"""What Enter dials is what the window shows: by the account's dial plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from clicktodial.model.calls import CallState
from clicktodial.model.dialplan import DialPlan, Rule
from tests.gui.conftest import ANNA, Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.gui.theme import Theme
    from clicktodial.sim.server import Sim

PLAN = DialPlan(
    country="BE",
    outside_prefix="9",
    internal_lengths=(3,),
    rules=(Rule("Our own office", r"\+322555(\d{3})0", r"\1"),),
)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, own_home: Path, sim: Sim) -> Iterator[Desk]:
    made = Desk(qtbot, theme, own_home / "program", sim, PLAN)
    made.open()
    yield made
    made.engine.stop()


def dialled(desk: Desk) -> list[str]:
    """The numbers in all requests for a call, as they came to the phone system."""
    return [entry.destination for entry in desk.sim.log("POST", "/simple")]


def type_number(desk: Desk, text: str) -> None:
    desk.window.dialer.edit.setText(text)
    desk.wait(lambda: not desk.window.dialer.field.is_waiting())


@pytest.mark.parametrize(
    ("typed", "sent", "line"),
    [
        ("0470 12 34 56", "90470123456", "→ 90470123456 · Belgium, mobile · from 0003*210"),
        (
            "+44 20 7946 0018",
            "900442079460018",
            "→ 900442079460018 · United Kingdom, fixed line · from 0003*210",
        ),
        ("02 555 123 0", "123", "→ 123 · rule “Our own office” · from 0003*210"),
        ("220", "220", "→ 220 · extension · from 0003*210"),
        ("112", "112", "→ 112 · an emergency number · from 0003*210"),
        (
            "02 555 12 34 ext. 7",
            "9025551234",
            "→ 9025551234 · Belgium, fixed line · then key in 7 · from 0003*210",
        ),
    ],
)
def test_enter_dials_what_the_quiet_line_shows(
    desk: Desk, typed: str, sent: str, line: str
) -> None:
    type_number(desk, typed)
    assert desk.quiet_line() == line
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: desk.requests("POST", "/simple") == 1)
    assert dialled(desk) == [sent]


def test_the_line_for_a_number_names_what_is_dialled(desk: Desk) -> None:
    type_number(desk, "0470 12 34 56")
    line = desk.window.results.chosen()
    assert line is not None
    assert line.title == "Call 90470123456"


def test_a_person_who_is_chosen_is_dialled_by_the_plan_too(desk: Desk) -> None:
    type_number(desk, "anna")
    assert desk.quiet_line().startswith("→ 900442079460018 · ")
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: desk.requests("POST", "/simple") == 1)
    assert dialled(desk) == ["900442079460018"]


def menu_texts(desk: Desk) -> list[str]:
    menu = desk.window.dialer.call_button.menu()
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if action.isEnabled()]


def choose(desk: Desk, text: str) -> None:
    menu_texts(desk)
    menu = desk.window.dialer.call_button.menu()
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_the_menu_calls_as_typed_without_the_plan(desk: Desk) -> None:
    type_number(desk, "0470 12 34 56")
    choose(desk, "As typed: 0470123456")
    desk.wait(lambda: desk.requests("POST", "/simple") == 1)
    assert dialled(desk) == ["0470123456"]


def test_letters_are_keys_only_when_asked(desk: Desk) -> None:
    type_number(desk, "0800 FLOWE")
    assert desk.quiet_line() == ""
    choose(desk, "Letters as keys: 9080035693")
    desk.wait(lambda: desk.requests("POST", "/simple") == 1)
    assert dialled(desk) == ["9080035693"]


def test_what_is_copied_is_the_number_itself(desk: Desk) -> None:
    type_number(desk, "0470 12 34 56")
    choose(desk, "Copy number")
    assert QGuiApplication.clipboard().text() == "0470123456"


def test_calling_back_goes_through_the_plan_and_calling_again_does_not(desk: Desk) -> None:
    desk.sim.incoming(ANNA)
    desk.poll()
    desk.wait_state("Anna Peeters", CallState.INCOMING)
    desk.sim.control("hangup", phone=ANNA)
    desk.poll()
    desk.wait_ended("Anna Peeters")
    desk.sim.control("phones", phone="0003*210", pickup="decline")
    desk.press("Call again: Anna Peeters")
    desk.wait(lambda: desk.requests("POST", "/simple") == 1)
    assert dialled(desk) == ["900442079460018"]
    desk.wait(lambda: (e := desk.entry("Anna Peeters")) is not None and e.choice is not None)
    desk.advance(2)
    desk.wait_ended("Anna Peeters")
    desk.press("Call again: Anna Peeters")
    desk.wait(lambda: desk.requests("POST", "/simple") == 2)
    assert dialled(desk) == ["900442079460018"] * 2


def test_a_transfer_goes_through_the_plan(desk: Desk) -> None:
    desk.connect_to_anna()
    desk.key(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    desk.window.transfer.edit.setText("0470 12 34 56")
    desk.wait(lambda: not desk.window.transfer.field.is_waiting())
    line = desk.window.transfer.results.chosen()
    assert line is not None
    assert line.title == "90470123456"
    desk.key(Qt.Key.Key_Return)
    entry = desk.wait_ended("Anna Peeters")
    assert entry.target == "90470123456"


def test_another_account_dials_by_its_own_plan(desk: Desk) -> None:
    type_number(desk, "0470 12 34 56")
    choose(desk, "Call from work · 0003*210")
    desk.wait(lambda: desk.requests("POST", "/simple") == 1)
    assert dialled(desk) == ["90470123456"]
