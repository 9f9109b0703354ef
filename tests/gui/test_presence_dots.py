"""What the phones of the people found are doing, in the lines of a search."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from clicktodial.engine.messages import AskPresence, FindPeople, PeopleFound, PresenceKnown
from clicktodial.gui.models.presence import presence_mark
from clicktodial.gui.models.suggestions import (
    MOST_ASKED,
    Suggestion,
    asked_extensions,
    is_extension,
    with_presence,
)
from clicktodial.gui.theme import DARK, LIGHT, Colors
from clicktodial.gui.widgets.people_field import PRESENCE_KEPT
from clicktodial.gui.widgets.presence_dot import paint_mark
from clicktodial.gui.windows.main import MainWindow
from clicktodial.model.calls import AccountName
from clicktodial.model.capabilities import ALL_CAPABILITIES, Service
from clicktodial.model.contacts import ContactHit, ContactId
from clicktodial.model.presence import Presence, PresenceStatus
from clicktodial.model.settings import Settings
from clicktodial.model.snapshot import (
    AccountView,
    CallEntry,
    EntryKey,
    Freshness,
    Heartbeat,
    Phase,
    Snapshot,
)
from tests.engine.making import ACCOUNT, WORK, make_call

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from clicktodial.engine.messages import Command
    from clicktodial.gui.theme import Theme
    from clicktodial.gui.widgets.people_field import PeopleField
    from tests.gui.conftest import Desk

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

VIEW = AccountView(ACCOUNT, Freshness.CURRENT, Heartbeat())
BUSY, FREE = PresenceStatus.BUSY, PresenceStatus.ONLINE


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("220", True),
        ("0003*220", True),
        ("1234", True),
        ("", False),
        ("12345", False),
        ("+32470123456", False),
        ("*98", False),
        ("0003*", False),
    ],
)
def test_only_what_looks_like_an_extension_is_asked(number: str, expected: bool) -> None:
    assert is_extension(number) is expected


def test_of_no_more_than_the_lines_in_sight_is_asked_and_each_once() -> None:
    lines = [Suggestion("", "", str(100 + n // 2)) for n in range(40)]
    assert asked_extensions(lines) == tuple(str(100 + n) for n in range(MOST_ASKED // 2))


def test_a_line_whose_presence_stays_is_the_same_object() -> None:
    lines = (Suggestion("A", "220", "220"), Suggestion("B", "221", "221"))
    first = with_presence(lines, {"220": BUSY})
    again = with_presence(first, {"220": BUSY, "221": FREE})
    assert again[0] is first[0]
    assert [line.words for line in again] == ["220 · on a call", "221 · free"]


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_the_marks_differ_also_without_colour(colors: Colors) -> None:
    drawn = set()
    for status in PresenceStatus:
        image = QImage(24, 24, QImage.Format.Format_ARGB32)
        image.fill(QColor(colors.card))
        painter = QPainter(image)
        mark = replace(presence_mark(status), mood=presence_mark(FREE).mood)
        paint_mark(painter, QRectF(0, 0, 24, 24), mark, colors, colors.card)
        painter.end()
        drawn.add(bytes(image.constBits()))
    assert len(drawn) == len(PresenceStatus)


# ---- in the window


@dataclass
class Bench:
    """The real window; what it asks is kept, and answered by hand."""

    window: MainWindow
    sent: list[Command]

    def show(self, view: AccountView = VIEW) -> None:
        self.window.on_settings(Settings(accounts=(view.account,)))
        call = CallEntry(EntryKey("k"), WORK, Phase.LIVE, make_call().peer, make_call())
        self.window.on_snapshot(Snapshot(1, (view,), (call,)))

    def find(self, *numbers: str) -> None:
        asked = [command for command in self.sent if isinstance(command, FindPeople)][-1]
        hits = tuple(
            ContactHit(ContactId(n), f"P{n}", "", number, "") for n, number in enumerate(numbers)
        )
        self.window.on_notice(PeopleFound(asked.serial, hits))

    def tell(self, found: dict[str, PresenceStatus], account: AccountName = WORK) -> None:
        known = {n: Presence(n, status) for n, status in found.items()}
        self.window.on_notice(PresenceKnown(account, known))

    def asked(self) -> list[AskPresence]:
        return [command for command in self.sent if isinstance(command, AskPresence)]

    @staticmethod
    def seen(field: PeopleField) -> list[PresenceStatus | None]:
        return [line.presence for line in field.results.lines()]


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Bench:
    sent: list[Command] = []
    window = MainWindow(theme, sent.append, hides_on_close=lambda: True)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    made = Bench(window, sent)
    made.show()
    return made


def test_the_dialer_asks_for_extensions_only_and_shows_the_answer(bench: Bench) -> None:
    QTest.keyClicks(bench.window.dialer.edit, "p")
    bench.find("220", "+442079460018", "0003*221")
    assert bench.asked() == [AskPresence(WORK, ("220", "0003*221"))]
    field = bench.window.dialer.field
    field.results.choose_next(1)
    chosen = field.results.chosen()
    bench.tell({"220": BUSY, "0003*221": FREE})
    assert bench.seen(field) == [BUSY, None, FREE]
    assert field.results.chosen() == chosen
    model = field.results.model()
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "P0, 220 · on a call"


def test_typing_on_does_not_let_the_marks_flicker(bench: Bench) -> None:
    QTest.keyClicks(bench.window.dialer.edit, "p")
    bench.find("220", "221")
    bench.tell({"220": BUSY, "221": FREE})
    QTest.keyClicks(bench.window.dialer.edit, "p")
    bench.find("221", "222")
    assert bench.seen(bench.window.dialer.field) == [FREE, None]


def test_the_transfer_picker_asks_the_calls_own_phone_system(bench: Bench) -> None:
    row = bench.window.calls.current_row()
    assert row is not None
    bench.window.open_transfer(row)
    bench.find("220")
    assert bench.asked() == [AskPresence(WORK, ("220",))]
    bench.tell({"220": FREE}, AccountName("home"))
    assert bench.seen(bench.window.transfer.field)[0] is None
    bench.tell({"220": BUSY})
    assert bench.seen(bench.window.transfer.field)[0] is BUSY


def test_nothing_is_asked_where_it_is_not_offered(bench: Bench) -> None:
    bench.show(replace(VIEW, offered=ALL_CAPABILITIES - {Service.PRESENCE}))
    QTest.keyClicks(bench.window.dialer.edit, "p")
    bench.find("220")
    row = bench.window.calls.current_row()
    assert row is not None
    bench.window.open_transfer(row)
    bench.find("220")
    assert bench.asked() == []


def test_it_is_asked_again_while_it_is_seen_and_old_marks_go(bench: Bench) -> None:
    field = bench.window.dialer.field
    QTest.keyClicks(bench.window.dialer.edit, "p")
    bench.find("220")
    bench.tell({"220": BUSY})
    for _ in range(PRESENCE_KEPT - 1):
        field._on_ask_again()
    assert bench.seen(field) == [BUSY]
    field._on_ask_again()
    assert bench.seen(field) == [None]
    assert len(bench.asked()) == PRESENCE_KEPT + 1
    bench.tell({"220": FREE})
    bench.window.close()
    field._on_ask_again()
    assert len(bench.asked()) == PRESENCE_KEPT + 1


def test_what_turns_out_not_to_be_offered_is_not_shown_any_more(bench: Bench) -> None:
    QTest.keyClicks(bench.window.dialer.edit, "p")
    bench.find("220")
    bench.tell({"220": BUSY})
    bench.show(replace(VIEW, offered=ALL_CAPABILITIES - {Service.PRESENCE}))
    assert bench.seen(bench.window.dialer.field) == [None]


# ---- with a real phone system


def test_the_transfer_picker_shows_what_a_real_phone_system_says(desk: Desk) -> None:
    desk.connect_to_anna()
    desk.key(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(desk.window.transfer.edit, "zo")
    results = desk.window.transfer.results
    desk.wait(lambda: (line := results.chosen()) is not None and line.presence is FREE)
    line = results.chosen()
    assert line is not None
    assert line.words.endswith("220 · free")


def test_a_phone_system_without_presence_is_asked_once_and_shows_no_marks(desk: Desk) -> None:
    desk.sim.fault("501", path="presence")
    desk.type("zoe")
    desk.wait(
        lambda: (
            Service.PRESENCE not in desk.snapshot.accounts[0].offered
            and desk.window.results.chosen() is not None
        )
    )
    asked = desk.requests("GET", "presence")
    desk.type("\b")
    desk.wait(lambda: not desk.window.dialer.field.is_waiting())
    assert desk.requests("GET", "presence") == asked
    assert Bench.seen(desk.window.dialer.field) == [None]
