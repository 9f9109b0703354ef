"""The History tab: what a line says, what a press sends, and a hundred thousand calls."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu

from clicktodial.engine.history_messages import (
    DeleteHistory,
    ExportHistory,
    HistoryExported,
    HistoryListed,
    ListHistory,
    NoteHistory,
    SettleMissed,
    UndeleteHistory,
)
from clicktodial.engine.messages import Dial
from clicktodial.errors import StorageError
from clicktodial.gui.models.history_filter import Period
from clicktodial.gui.models.past_calls import day_word, glyph_of, past_row, recently, spoken
from clicktodial.gui.widgets.tabs import TABS, Tab
from clicktodial.model.calls import AccountName, Peer
from clicktodial.model.dialling import DialChoice
from clicktodial.model.history import HistoryId, HistoryKind, Outcome
from clicktodial.model.settings import Settings, make_account
from tests.engine.making import ACCOUNT
from tests.gui.past_desk import PastDesk, past
from tests.slowness import slowness

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.gui.theme import Theme
    from clicktodial.model.history import PastCall

# The platform without a screen has no order of windows, and its menus have no grip on others.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)")

CALLS = (
    past(1, Outcome.MISSED),
    past(2, incoming=False),
    past(3, Outcome.PEER_LEG_FAILED, incoming=False, note="busy all day"),
    past(4, Outcome.MISSED, returned=True),
    past(5),
)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def open_desk(qtbot: QtBot, theme: Theme) -> Callable[..., PastDesk]:
    def make(*calls: PastCall) -> PastDesk:
        desk = PastDesk.make(theme, calls)
        qtbot.addWidget(desk.window)
        desk.window.show()
        qtbot.waitExposed(desk.window)
        return desk

    return make


def titles(desk: PastDesk) -> list[str]:
    model = desk.page().model
    return [str(model.index(n).data()) for n in range(model.total())]


def mark(desk: PastDesk, at: int) -> None:
    page = desk.page()
    page.list.setFocus()
    page.list.setCurrentIndex(page.model.index(at))


def key(desk: PastDesk, which: Qt.Key) -> None:
    QTest.keyClick(desk.page().list, which)


# ---- what a line says


TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("outcome", "more", "words"),
    [
        (Outcome.GOING_ON, {}, "going on"),
        (Outcome.ANSWERED, {}, "talked 3:12"),
        (Outcome.ANSWERED, {"duration_s": None}, "answered"),
        (Outcome.MISSED, {}, "missed"),
        (Outcome.MISSED, {"returned": True}, "missed, done"),
        (Outcome.TRANSFERRED, {"target": "210"}, "transferred to 210"),
        (Outcome.TRANSFERRED, {}, "transferred"),
        (Outcome.TO_VOICEMAIL, {}, "sent to voicemail"),
        (Outcome.CANCELLED, {}, "you hung up before an answer"),
        (Outcome.OWN_LEG_FAILED, {}, "your phone was not picked up"),
        (Outcome.PEER_LEG_FAILED, {}, "you called, no answer"),
        (Outcome.REFUSED, {}, "the phone system refused it"),
        (Outcome.UNKNOWN, {}, "how it went is not known"),
        (Outcome.ANSWERED, {"via": "Sales"}, "talked 3:12, via Sales"),
    ],
)
def test_what_happened_is_told_in_plain_words(
    outcome: Outcome, more: dict[str, Any], words: str
) -> None:
    call = past(1, outcome, name="", **more)
    assert past_row(call, TODAY, names_account=False).detail == words


def test_an_end_that_nobody_saw_is_told_so() -> None:
    began = datetime(2026, 11, 24, 10, 2).astimezone()
    call = past(
        1,
        Outcome.END_NOT_SEEN,
        name="",
        first_seen=began,
        last_seen=began + timedelta(minutes=5),
    )
    row = past_row(call, TODAY, names_account=False)
    assert row.detail == "seen from 10:02 to 10:07, end not seen"


def test_every_kind_has_a_shape_of_its_own() -> None:
    kinds = (
        past(1, Outcome.ANSWERED),
        past(1, Outcome.ANSWERED, incoming=False),
        past(1, Outcome.MISSED),
        past(1, Outcome.PEER_LEG_FAILED, incoming=False),
        past(1, Outcome.TRANSFERRED),
        past(1, Outcome.TO_VOICEMAIL),
        past(1, Outcome.UNKNOWN),
    )
    assert len({glyph_of(call) for call in kinds}) == len(kinds)


def test_number_company_and_account_stand_beside_what_happened() -> None:
    peer = Peer("+3225551234", "Anna Peeters", "Peeters & Zonen")
    row = past_row(replace(past(1), peer=peer), TODAY, names_account=True)
    assert row.title == "Anna Peeters"
    plain = row.detail.replace("\u2066", "").replace("\u2069", "")
    assert plain == "talked 3:12 · +3225551234 · Peeters & Zonen · work"


@pytest.mark.parametrize(
    ("day", "long", "short"),
    [
        (TODAY, "Today", "Today"),
        (date(2026, 11, 23), "Yesterday", "Yesterday"),
        (date(2026, 11, 19), "Thursday 19 November", "Thursday"),
        (date(2026, 11, 2), "Monday 2 November", "2 Nov"),
        (date(2025, 11, 2), "Sunday 2 November 2025", "2 Nov 2025"),
        (date(2026, 11, 26), "Thursday 26 November", "26 Nov"),
    ],
)
def test_days_are_named(day: date, long: str, short: str) -> None:
    assert day_word(day, TODAY) == long
    assert day_word(day, TODAY, short=True) == short


def test_a_screen_reader_says_it_all() -> None:
    began = datetime(2026, 11, 23, 14, 2).astimezone()
    peer = Peer("+3225551234", "Anna Peeters")
    call = past(1, Outcome.MISSED, peer=peer, began=began, note="call her")
    assert spoken(call, TODAY) == (
        "Missed call: Anna Peeters, +3225551234, Yesterday 14:02, not returned, note: call her"
    )
    assert recently(call, TODAY) == "yesterday, you missed it"
    assert "talked 3:12" in spoken(past(2), TODAY)


# ---- the page


def test_the_history_is_asked_for_when_it_is_looked_at(open_desk: Callable[..., PastDesk]) -> None:
    desk = open_desk(*CALLS)
    desk.tell_changed()
    assert desk.all_sent(ListHistory) == []
    desk.open()
    assert titles(desk) == [call.peer.name for call in CALLS]
    assert desk.page().day.text() in {"Today", "Yesterday"}
    desk.window.show_tab(Tab.CALLS)
    asked = len(desk.all_sent(ListHistory))
    desk.change(HistoryId(2), note="new")
    assert len(desk.all_sent(ListHistory)) == asked
    desk.open()
    call = desk.page().model.row(1)
    assert call is not None
    assert call.note == "new"


def test_a_list_left_open_over_midnight_tells_the_new_day(
    open_desk: Callable[..., PastDesk],
) -> None:
    noon = datetime.now().astimezone().replace(hour=12, minute=0)
    desk = open_desk(*(replace(call, began=noon - timedelta(minutes=call.id)) for call in CALLS))
    page = desk.open()
    page._now = lambda: noon
    page._start()
    mark(desk, 2)
    assert page.day.text() == "Today"
    assert page._day_timer.isActive()
    page._now = lambda: noon + timedelta(days=1)
    page._day_timer.timeout.emit()
    assert page.day.text() == "Yesterday"
    assert page.list.currentIndex().row() == 2
    page.set_seen(seen=False)
    assert not page._day_timer.isActive()


def test_the_badge_counts_what_is_missed_and_empties(open_desk: Callable[..., PastDesk]) -> None:
    desk = open_desk(*CALLS)
    strip = desk.window.tabs.strip

    def badge() -> str:
        button = strip.tabButton(TABS.index(Tab.HISTORY), strip.ButtonPosition.RightSide)
        return str(button.property("text")) if isinstance(button, QLabel) else ""

    assert badge() == ""
    desk.tell_changed()
    assert badge() == "1"
    assert strip.accessibleTabName(TABS.index(Tab.HISTORY)) == "History, 1"
    desk.open()
    mark(desk, 0)
    QTest.mouseClick(
        next(b for p, b in desk.page().marked.buttons.items() if p == "done"),
        Qt.MouseButton.LeftButton,
    )
    assert desk.all_sent(SettleMissed) == [SettleMissed((HistoryId(1),))]
    assert badge() == ""
    assert strip.accessibleTabName(TABS.index(Tab.HISTORY)) == "History"


def test_filters_narrow_the_list_down(qtbot: QtBot, open_desk: Callable[..., PastDesk]) -> None:
    desk = open_desk(*CALLS, past(6, ago=timedelta(days=9)))
    page = desk.open()
    assert len(titles(desk)) == 6
    for kind, amount in (
        (HistoryKind.MISSED, 1),
        (HistoryKind.PLACED, 2),
        (HistoryKind.FAILED, 1),
        (HistoryKind.RECEIVED, 4),
        (HistoryKind.ALL, 6),
    ):
        QTest.mouseClick(page.filter.kinds[kind], Qt.MouseButton.LeftButton)
        assert page.model.total() == amount, kind
    page.filter.period.setCurrentIndex(page.filter.period.findData(Period.WEEK))
    assert page.model.total() == 5
    QTest.keyClicks(page.filter.edit, "caller 3")
    qtbot.waitUntil(lambda: titles(desk) == ["Caller 3"])
    page.filter.edit.setFocus()
    QTest.keyClick(page.filter.edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.model.total() == 5)
    assert desk.window.isVisible()


def test_an_answer_to_what_was_asked_before_is_not_shown(
    open_desk: Callable[..., PastDesk],
) -> None:
    desk = open_desk(*CALLS)
    desk.answers = False
    page = desk.open()
    QTest.mouseClick(page.filter.kinds[HistoryKind.MISSED], Qt.MouseButton.LeftButton)
    first, second = desk.all_sent(ListHistory)
    desk.answer(second)
    desk.answer(first)
    assert titles(desk) == ["Caller 1"]


def test_the_account_can_be_chosen_where_there_are_several(
    open_desk: Callable[..., PastDesk],
) -> None:
    desk = open_desk(*CALLS)
    page = desk.open()
    assert not page.filter.account.isVisible()
    other = make_account(name="home", server="https://pbx.example.com", extensions=["0003*211"])
    desk.window.on_settings(Settings(accounts=(ACCOUNT, other)))
    assert page.filter.account.isVisible()
    page.filter.account.setCurrentIndex(2)
    assert desk.all_sent(ListHistory)[-1].query.account == AccountName("home")
    desk.window.on_settings(Settings(accounts=(ACCOUNT,)))
    assert desk.all_sent(ListHistory)[-1].query.account is None


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        (HistoryKind.ALL, "", "No calls yet"),
        (HistoryKind.MISSED, "", "No missed calls"),
        (HistoryKind.ALL, "zebra", "Nothing found"),
    ],
)
def test_an_empty_list_says_why(
    open_desk: Callable[..., PastDesk], kind: HistoryKind, text: str, words: str
) -> None:
    desk = open_desk()
    desk.page().filter.edit.setText(text)
    desk.page().filter.kinds[kind].setChecked(True)
    page = desk.open()
    assert page.nothing.isVisible()
    assert page.nothing.headline.text() == words


# ---- presses


def dials(desk: PastDesk) -> list[Dial]:
    return desk.all_sent(Dial)


def test_enter_calls_again_as_it_was_or_by_the_dial_plan(
    open_desk: Callable[..., PastDesk],
) -> None:
    called = past(2, incoming=False, peer=Peer("00470123456", "Bo"))
    caller = past(1, peer=Peer("0470123456", "Anna"))
    gone = past(3, peer=Peer("210"), account=AccountName("gone"))
    desk = open_desk(caller, called, gone)
    plan = replace(ACCOUNT.dial_plan, country="BE")
    desk.window.on_settings(Settings(accounts=(replace(ACCOUNT, dial_plan=plan),)))
    desk.open()
    for at in range(3):
        mark(desk, at)
        key(desk, Qt.Key.Key_Return)
    assert dials(desk) == [
        Dial("+32470123456", "Anna", DialChoice(account=AccountName("work"))),
        Dial("00470123456", "Bo", DialChoice(account=AccountName("work"))),
        Dial("210", "", None),
    ]


def test_a_held_key_calls_once_and_a_double_click_calls(
    open_desk: Callable[..., PastDesk],
) -> None:
    desk = open_desk(*CALLS)
    page = desk.open()
    mark(desk, 1)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True, 1
    )
    QApplication.sendEvent(page.list, held)
    assert dials(desk) == []
    spot = page.list.visualRect(page.model.index(2)).center()
    QTest.mouseDClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [dial.name for dial in dials(desk)] == ["Caller 3"]


def test_a_call_of_which_no_number_is_known_cannot_be_called(
    open_desk: Callable[..., PastDesk],
) -> None:
    desk = open_desk(past(1, peer=Peer("")))
    desk.open()
    mark(desk, 0)
    key(desk, Qt.Key.Key_Return)
    assert dials(desk) == []
    assert not desk.page().marked.buttons["call_again"].isVisible()  # type: ignore[index]


def test_a_note_is_kept_by_enter_and_by_leaving_but_not_by_escape(
    open_desk: Callable[..., PastDesk],
) -> None:
    desk = open_desk(*CALLS)
    page = desk.open()
    note = page.marked.note
    mark(desk, 2)
    key(desk, Qt.Key.Key_N)
    assert note.isVisible()
    assert note.text() == "busy all day"
    assert note.accessibleName() == "Note on the call: Caller 3"
    QTest.keyClicks(note, ", call monday")
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert desk.all_sent(NoteHistory) == [NoteHistory(HistoryId(3), "busy all day, call monday")]
    assert not note.isVisible()
    key(desk, Qt.Key.Key_N)
    QTest.keyClicks(note, "no!")
    QTest.keyClick(note, Qt.Key.Key_Escape)
    assert len(desk.all_sent(NoteHistory)) == 1
    assert desk.window.isVisible()
    key(desk, Qt.Key.Key_N)
    QTest.keyClicks(note, "!")
    mark(desk, 0)
    assert desk.all_sent(NoteHistory)[-1] == NoteHistory(HistoryId(3), "busy all day, call monday!")
    assert not note.isVisible()


def test_a_note_that_is_being_written_stays_when_calls_come(
    open_desk: Callable[..., PastDesk],
) -> None:
    desk = open_desk(*CALLS)
    page = desk.open()
    mark(desk, 2)
    key(desk, Qt.Key.Key_N)
    QTest.keyClicks(page.marked.note, "!")
    desk.calls.insert(0, past(0))
    desk.tell_changed()
    assert page.marked.note.isVisible()
    QTest.keyClick(page.marked.note, Qt.Key.Key_Return)
    assert desk.all_sent(NoteHistory) == [NoteHistory(HistoryId(3), "busy all day!")]


def test_a_deleted_call_can_be_brought_back(open_desk: Callable[..., PastDesk]) -> None:
    desk = open_desk(*CALLS)
    page = desk.open()
    mark(desk, 1)
    key(desk, Qt.Key.Key_Delete)
    assert desk.all_sent(DeleteHistory) == [DeleteHistory((HistoryId(2),))]
    assert len(titles(desk)) == 4
    assert page.list.currentIndex().row() == 1
    assert page.word.accessibleName() == "1 call deleted"
    page.word.undo.click()
    assert desk.all_sent(UndeleteHistory) == [UndeleteHistory(7)]
    assert not page.word.isVisible()


def test_all_that_is_shown_is_deleted_after_a_question_only(
    open_desk: Callable[..., PastDesk],
) -> None:
    desk = open_desk(*CALLS)
    page = desk.open()
    entry = {action.text(): action for action in page.filter.more.menu().actions()}
    entry["Delete all shown…"].trigger()
    assert page.card.isVisible()
    QTest.keyClick(page.card, Qt.Key.Key_Escape)
    desk.window.activateWindow()
    assert page.escape()
    assert desk.all_sent(DeleteHistory) == []
    entry["Delete all shown…"].trigger()
    page.card.confirmed.emit()
    assert desk.all_sent(DeleteHistory)[0].query is not None


def test_the_menu_key_shows_what_can_be_done(open_desk: Callable[..., PastDesk]) -> None:
    desk = open_desk(*CALLS)
    page = desk.open()
    mark(desk, 0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(page.list.viewport(), event)
    menu = page.findChild(QMenu, "historyMenu")
    assert menu is not None
    words = [action.text() for action in menu.actions()]
    assert words[0] == "Call again"
    assert {"Note", "Mark as done", "Copy number", "Delete"} <= set(words)
    next(a for a in menu.actions() if a.text() == "Copy number").trigger()
    assert QGuiApplication.clipboard().text() == CALLS[0].peer.number
    menu.close()


def test_the_history_is_written_to_a_file_as_it_is_shown(
    open_desk: Callable[..., PastDesk], own_home: Path
) -> None:
    desk = open_desk(*CALLS)
    page = desk.open()
    QTest.mouseClick(page.filter.kinds[HistoryKind.MISSED], Qt.MouseButton.LeftButton)
    entry = {action.text(): action for action in page.filter.more.menu().actions()}
    entry["Export to CSV…"].trigger()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    path = own_home / "calls.csv"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    (export,) = desk.all_sent(ExportHistory)
    assert (export.path, export.query.kind) == (path, HistoryKind.MISSED)
    desk.tell(HistoryExported(path, 1))
    assert page.word.accessibleName() == "1 call was written to calls.csv."
    desk.tell(HistoryExported(path, 0, StorageError("The disk is full.")))
    assert "The disk is full." in page.word.accessibleName()


# ---- keeping the place


def test_the_mark_and_the_place_stay_with_the_call(open_desk: Callable[..., PastDesk]) -> None:
    calls = [past(n) for n in range(1, 400)]
    desk = open_desk(*calls)
    page = desk.open()
    mark(desk, 250)
    page.list.scrollTo(page.model.index(250), page.list.ScrollHint.PositionAtTop)
    QApplication.processEvents()
    above = page.list.visualRect(page.list.currentIndex()).top()
    desk.calls = [past(-2), past(-1), past(0), *desk.calls]
    desk.tell_changed()
    marked = page.list.marked()
    assert marked is not None
    assert marked.id == calls[250].id
    assert page.list.currentIndex().row() == 253
    assert page.list.visualRect(page.list.currentIndex()).top() == above


def test_at_the_top_the_newest_call_comes_into_sight(open_desk: Callable[..., PastDesk]) -> None:
    desk = open_desk(*(past(n) for n in range(1, 50)))
    page = desk.open()
    desk.calls.insert(0, past(0))
    desk.tell_changed()
    first = page.list.first_in_sight()
    assert first is not None
    assert first.id == HistoryId(0)


# ---- a hundred thousand


def test_a_hundred_thousand_calls_open_and_scroll_at_once(
    open_desk: Callable[..., PastDesk],
) -> None:
    one = past(1)
    peers = [Peer(f"+3247{n:07}", f"Caller {n}", "Peeters & Zonen") for n in range(100)]
    calls = [
        replace(one, id=HistoryId(n), peer=peers[n % 100], began=one.began - timedelta(hours=n))
        for n in range(100_000)
    ]
    desk = open_desk(*calls[:1])
    desk.calls = calls
    # What the engine does in its thread is not part of it.
    desk.answers = False
    limit = slowness()
    began = time.thread_time()
    page = desk.open()
    (asked,) = desk.all_sent(ListHistory)
    _answer_as_engine(desk, asked)
    QApplication.processEvents()
    page.list.viewport().repaint()
    opened_ms = (time.thread_time() - began) * 1000
    assert page.model.total() == 100_000
    assert opened_ms < 100 * limit

    bar = page.list.verticalScrollBar()
    steps_ms = []
    answered = 1
    for n in range(60):
        began = time.thread_time()
        bar.setValue(bar.value() + (bar.maximum() // 7 if n % 10 == 0 else 120))
        page.list.viewport().repaint()
        steps_ms.append((time.thread_time() - began) * 1000)
        for asked in desk.all_sent(ListHistory)[answered:]:
            answered += 1
            began = time.thread_time()
            _answer_as_engine(desk, asked)
            page.list.viewport().repaint()
            steps_ms.append((time.thread_time() - began) * 1000)
    steps_ms.sort()
    assert steps_ms[len(steps_ms) * 95 // 100] < 16 * limit
    assert page.list.first_in_sight() is not None


def _answer_as_engine(desk: PastDesk, asked: ListHistory) -> None:
    part = tuple(desk.calls[asked.first : asked.first + asked.amount])
    desk.tell(HistoryListed(asked.serial, len(desk.calls), asked.first, part))


def test_everything_has_a_name(open_desk: Callable[..., PastDesk]) -> None:
    desk = open_desk(*CALLS)
    page = desk.open()
    mark(desk, 0)
    key(desk, Qt.Key.Key_N)
    for widget in (
        page.list,
        page.filter.edit,
        page.filter.period,
        page.filter.more,
        page.marked.note,
        page.marked.more,
        *page.filter.kinds.values(),
        *page.marked.buttons.values(),
    ):
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name), widget
    spoken_text = page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(spoken_text).startswith("Missed call: Caller 1")
