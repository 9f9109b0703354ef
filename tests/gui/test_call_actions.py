"""All that can be done to calls in the window: menus, the supervision bar, the tray's menu."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from clicktodial.engine.messages import Act, Dial, Dismiss, FindPeople, PeopleFound
from clicktodial.gui.tray import Menu
from clicktodial.gui.windows.main import MainWindow
from clicktodial.model.calls import Action, ActionDetails, CallState, Peer
from clicktodial.model.dialling import CallKind, DialChoice
from clicktodial.model.settings import Settings
from clicktodial.model.snapshot import (
    AccountView,
    CallEntry,
    EndReason,
    EntryKey,
    Freshness,
    Heartbeat,
    Phase,
    Snapshot,
)
from tests.engine.making import ACCOUNT, WORK, make_call

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

    from clicktodial.engine.messages import Command
    from clicktodial.gui.theme import Theme
    from clicktodial.model.calls import Call

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

VIEW = AccountView(ACCOUNT, Freshness.CURRENT, Heartbeat())
STALE = replace(VIEW, freshness=Freshness.STALE)
ANNA, LUKASZ = Peer("+442079460018", "Anna Peeters"), Peer("0003*223", "Łukasz Wójcik")
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def live(call: Call, peer: Peer = ANNA, joined_as: Action | None = None) -> CallEntry:
    key = EntryKey(call.id)
    entry = CallEntry(key, WORK, Phase.LIVE, peer, replace(call, peer=peer))
    return replace(entry, joined_as=joined_as)


def supervised(action: Action, name: str = "b2") -> CallEntry:
    return live(replace(make_call(name), joined=True), LUKASZ, action)


def snapshot(*entries: CallEntry, view: AccountView = VIEW) -> Snapshot:
    return Snapshot(1, (view,), entries)


class Desk:
    """A person before the window; what is asked of the engine is written down."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.sent: list[Command] = []
        self.window = MainWindow(theme, self.sent.append, hides_on_close=lambda: True)
        qtbot.addWidget(self.window)
        self.window.on_settings(Settings(accounts=(ACCOUNT,)))
        self.window.show()
        qtbot.waitExposed(self.window)

    def acts(self) -> list[Act]:
        return [command for command in self.sent if isinstance(command, Act)]

    def more(self, name: str) -> dict[str, QAction]:
        button = next(
            b
            for b in self.window.calls.findChildren(QPushButton)
            if b.accessibleName() == f"More actions: {name}" and b.isVisible()
        )
        button.menu().aboutToShow.emit()
        return {entry.text(): entry for entry in button.menu().actions()}

    def press(self, accessible_name: str) -> None:
        button = next(
            b
            for b in self.window.findChildren(QPushButton)
            if b.accessibleName() == accessible_name and b.isVisible()
        )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self.window.dialer.edit, key, modifier)

    def bar(self) -> QWidget:
        return self.window.supervision


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    return Desk(qtbot, theme)


# ---- the More menu


def test_the_more_menu_acts_on_its_call(desk: Desk) -> None:
    call = make_call()
    desk.window.on_snapshot(snapshot(live(call)))
    desk.more("Anna Peeters")["To voicemail"].trigger()
    desk.more("Anna Peeters")["Park"].trigger()
    desk.more("Anna Peeters")["Record"].trigger()
    assert desk.acts() == [
        Act(WORK, call.id, Action.VOICEMAIL),
        Act(WORK, call.id, Action.PARK),
        Act(WORK, call.id, Action.RECORD),
    ]


def test_a_call_is_parked_for_the_chosen_time(desk: Desk) -> None:
    call = make_call()
    desk.window.on_snapshot(snapshot(live(call)))
    below = desk.more("Anna Peeters")["Park for…"].menu()
    assert isinstance(below, QMenu)
    {entry.text(): entry for entry in below.actions()}["5 minutes"].trigger()
    assert desk.acts() == [Act(WORK, call.id, Action.PARK, ActionDetails(park_s=300))]


def test_a_greyed_entry_says_why(desk: Desk) -> None:
    desk.window.on_snapshot(snapshot(live(make_call(state=CallState.RINGING_PEER))))
    park = desk.more("Anna Peeters")["Park"]
    assert not park.isEnabled()
    assert park.toolTip() == "The other side has not answered yet"
    menu = park.parent()
    assert isinstance(menu, QMenu)
    assert menu.toolTipsVisible()


def test_the_number_is_copied(desk: Desk) -> None:
    desk.window.on_snapshot(snapshot(live(make_call())))
    desk.more("Anna Peeters")["Copy number"].trigger()
    assert QGuiApplication.clipboard().text() == ANNA.number


def test_a_parked_call_is_taken_back_by_its_first_button(desk: Desk) -> None:
    call = make_call(state=CallState.PARKED)
    desk.window.on_snapshot(snapshot(live(call)))
    desk.press("Take back: Anna Peeters")
    assert desk.acts() == [Act(WORK, call.id, Action.UNPARK)]


@pytest.mark.parametrize("state", [CallState.PARKED, CallState.HELD, CallState.INCOMING])
def test_in_a_narrow_window_no_word_is_cut_off_and_all_can_be_done(
    desk: Desk, qtbot: QtBot, state: CallState
) -> None:
    desk.window.resize(320, 400)
    desk.window.on_snapshot(snapshot(live(make_call(state=state))))

    def is_whole() -> bool:
        buttons = desk.window.calls.findChildren(QPushButton)
        shown = [button for button in buttons if button.isVisible()]
        return bool(shown) and all(b.width() >= b.sizeHint().width() for b in shown)

    qtbot.waitUntil(is_whole)
    row = desk.window.calls.current_row()
    assert row is not None
    visible = [b for b in desk.window.calls.findChildren(QPushButton) if b.isVisible()]
    names = {button.accessibleName() for button in visible}
    in_menu = desk.more("Anna Peeters") if "More actions: Anna Peeters" in names else {}
    for button in row.buttons:
        assert f"{button.text}: Anna Peeters" in names or button.text in in_menu


# ---- keys


def test_recording_by_key(desk: Desk) -> None:
    call = make_call()
    desk.window.on_snapshot(snapshot(live(call)))
    desk.key(Qt.Key.Key_R, CTRL_SHIFT)
    recorded = replace(call, recording=call.started)
    desk.window.on_snapshot(snapshot(live(recorded)))
    desk.key(Qt.Key.Key_R, CTRL_SHIFT)
    assert [act.action for act in desk.acts()] == [Action.RECORD, Action.STOP_RECORDING]


def test_parking_by_key_in_the_list(desk: Desk) -> None:
    desk.window.on_snapshot(snapshot(live(make_call())))
    desk.window.calls.setFocus()
    QTest.keyClick(desk.window.calls, Qt.Key.Key_P)
    desk.window.on_snapshot(snapshot(live(make_call(state=CallState.PARKED))))
    QTest.keyClick(desk.window.calls, Qt.Key.Key_P)
    assert [act.action for act in desk.acts()] == [Action.PARK, Action.UNPARK]


# ---- the transfer picker


@pytest.mark.parametrize(
    ("typed", "verb", "action"),
    [("park", "Park now", Action.PARK), ("voicemail", "To voicemail", Action.VOICEMAIL)],
)
def test_the_picker_parks_and_sends_to_voicemail(
    desk: Desk, typed: str, verb: str, action: Action
) -> None:
    call = make_call()
    desk.window.on_snapshot(snapshot(live(call)))
    desk.press("Transfer: Anna Peeters")
    QTest.keyClicks(desk.window.transfer.edit, typed)
    answer_all(desk)
    assert desk.window.transfer.transfer_button.text() == verb
    QTest.keyClick(desk.window.transfer.edit, Qt.Key.Key_Return)
    assert desk.acts() == [Act(WORK, call.id, action)]
    assert desk.window.stack.currentWidget() is desk.window.calls


def test_the_picker_transfers_to_a_number_as_before(desk: Desk) -> None:
    call = make_call()
    desk.window.on_snapshot(snapshot(live(call)))
    desk.press("Transfer: Anna Peeters")
    QTest.keyClicks(desk.window.transfer.edit, "224")
    answer_all(desk)
    assert desk.window.transfer.transfer_button.text() == "Transfer now"
    QTest.keyClick(desk.window.transfer.edit, Qt.Key.Key_Return)
    assert desk.acts() == [Act(WORK, call.id, Action.TRANSFER, ActionDetails(target="224"))]


def answer_all(desk: Desk) -> None:
    for command in list(desk.sent):
        if isinstance(command, FindPeople):
            desk.window.on_notice(PeopleFound(command.serial, ()))


# ---- calls of others


def test_the_supervision_bar_says_who_hears_one_and_leaves(desk: Desk) -> None:
    entry = supervised(Action.WHISPER)
    assert entry.call is not None
    desk.window.on_snapshot(snapshot(live(make_call("a1")), entry))
    assert desk.bar().isVisible()
    assert "Only Łukasz Wójcik hears you." in desk.bar().accessibleName()
    leave = desk.window.findChild(QPushButton, "leaveSupervision")
    assert leave is not None
    for _ in range(2):
        QTest.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert desk.acts() == [Act(WORK, entry.call.id, Action.HANG_UP)]


def test_the_supervision_bar_goes_when_the_list_no_longer_names_the_call(desk: Desk) -> None:
    desk.window.on_snapshot(snapshot(supervised(Action.MONITOR)))
    desk.window.on_snapshot(snapshot())
    assert not desk.bar().isVisible()


def test_a_stale_list_does_not_claim_that_one_is_heard(desk: Desk) -> None:
    desk.window.on_snapshot(snapshot(supervised(Action.BARGE_IN), view=STALE))
    assert "The list of calls is not current" in desk.bar().accessibleName()
    leave = desk.window.findChild(QPushButton, "leaveSupervision")
    assert leave is not None
    assert not leave.isEnabled()


@pytest.mark.parametrize(
    "entries",
    [
        (),
        (live(make_call()),),
        (live(replace(make_call(state=CallState.RINGING_OWN), joined=True), LUKASZ),),
    ],
    ids=["nothing", "own", "ringing"],
)
def test_without_supervision_there_is_no_bar(desk: Desk, entries: Sequence[CallEntry]) -> None:
    desk.window.on_snapshot(snapshot(*entries))
    assert not desk.bar().isVisible()


def test_the_trays_menu_leaves_a_joined_call(desk: Desk) -> None:
    entry = supervised(Action.MONITOR)
    menu = Menu(desk.sent.append, desk.window)
    menu.show_snapshot(snapshot(entry, live(make_call("a1"))))
    menu.aboutToShow.emit()
    below = [m for m in menu.findChildren(QMenu) if m.title() in {ANNA.name, LUKASZ.name}]
    words = {m.title(): [entry.text() for entry in m.actions()] for m in below}
    assert words["Łukasz Wójcik"] == ["Leave"]
    assert words["Anna Peeters"] == ["Hold", "Hang up"]


# ---- again


@pytest.mark.parametrize(
    "choice",
    [
        DialChoice(WORK, CallKind.CALLBACK, ("+32470123456",), "0003*218"),
        DialChoice(WORK, caller_id="Me <1>"),
        None,
    ],
    ids=["callback", "simple", "not-placed-here"],
)
def test_a_call_is_made_again_the_way_it_was_made(desk: Desk, choice: DialChoice | None) -> None:
    entry = CallEntry(
        EntryKey("k"), WORK, Phase.ENDED, ANNA, choice=choice, reason=EndReason.PEER_NO_ANSWER
    )
    desk.window.on_snapshot(snapshot(entry))
    desk.press("Call again: Anna Peeters")
    again = Dial(ANNA.number, ANNA.name, choice or DialChoice(WORK))
    assert desk.sent[-2:] == [Dismiss(entry.key), again]
