"""The last calls among what is found while one types: below a heading that cannot be chosen."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clicktodial.engine.messages import Dial, FindPeople, PeopleFound
from clicktodial.gui.models.suggestions import suggestions
from clicktodial.model.calls import Peer
from clicktodial.model.contacts import ContactHit, ContactId
from clicktodial.model.history import Outcome
from tests.gui.past_desk import PastDesk, past

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from clicktodial.gui.theme import Theme
    from clicktodial.model.history import PastCall
    from tests.gui.conftest import Desk

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

ZOE = ContactHit(ContactId(1), "Zoë Åström", "", "+46701234567", "mobile")
VERMEULEN = past(
    1, Outcome.MISSED, ago=timedelta(days=1), peer=Peer("+3225551234", "Zoë Vermeulen")
)
KNOWN = past(2, peer=Peer("+46 70 123 45 67", "Zoë Åström"))


def titles(hits: tuple[ContactHit, ...], calls: tuple[PastCall, ...]) -> list[str]:
    return [line.title for line in suggestions("zo", hits, calls, read=lambda _: None)]


def test_who_is_listed_already_is_not_listed_again() -> None:
    assert titles((ZOE,), (VERMEULEN, KNOWN)) == ["Zoë Åström", "Recent", "Zoë Vermeulen"]
    assert titles((ZOE,), (KNOWN,)) == ["Zoë Åström"]
    assert titles((), ()) == []


def test_when_and_what_happened_is_told() -> None:
    (_, line) = suggestions("zo", (), (VERMEULEN,), read=lambda _: None)
    assert line.detail == "yesterday, you missed it"


@pytest.fixture
def past_desk(qtbot: QtBot, theme: Theme) -> PastDesk:
    made = PastDesk.make(theme, ())
    qtbot.addWidget(made.window)
    made.window.show()
    return made


def search(desk: PastDesk, *hits: ContactHit) -> None:
    desk.window.dialer.field._submit = desk.submit
    desk.window.dialer._submit = desk.submit
    QTest.keyClicks(desk.window.dialer.edit, "zo")
    asked = desk.all_sent(FindPeople)[-1]
    desk.tell(PeopleFound(asked.serial, hits, (VERMEULEN,)))


def test_the_heading_is_passed_by(past_desk: PastDesk) -> None:
    search(past_desk, ZOE)
    results, edit = past_desk.window.results, past_desk.window.dialer.edit
    chosen = [results.chosen()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(edit, key)
        chosen.append(results.chosen())
    names = [line.name for line in chosen if line is not None]
    vermeulen, zoe = "Zoë Vermeulen", "Zoë Åström"
    assert names == [zoe, vermeulen, vermeulen, zoe, zoe]


def test_a_press_on_the_heading_calls_nobody(past_desk: PastDesk) -> None:
    search(past_desk, ZOE)
    results = past_desk.window.results
    spot = results.visualRect(results.model().index(1, 0)).center()
    QTest.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert past_desk.all_sent(Dial) == []
    chosen = results.chosen()
    assert chosen is None or chosen.name == "Zoë Åström"


def test_where_only_a_past_call_is_found_it_is_called_by_enter(past_desk: PastDesk) -> None:
    search(past_desk)
    QTest.keyClick(past_desk.window.dialer.edit, Qt.Key.Key_Return)
    assert [(dial.number, dial.name) for dial in past_desk.all_sent(Dial)] == [
        ("+3225551234", "Zoë Vermeulen")
    ]


def test_the_engine_finds_them_in_the_history(desk: Desk) -> None:
    desk.connect("+442079460099", "+442079460099")
    desk.type("+4420794600")
    desk.wait(lambda: "Recent" in [line.title for line in desk.window.results.lines()])
    # It is the same as what is typed by now, or a contact: then it is not there twice.
    numbers = [line.number for line in desk.window.results.lines()]
    assert numbers.count("+442079460099") == 1
