"""The Team page: what a row says, and what a press sends."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QPushButton

from clicktodial.engine.messages import Act, ChangeTeam, Dial, FindPeople, PeopleFound, WatchTeam
from clicktodial.errors import NoAnswerError
from clicktodial.gui.models.presence import presence_mark, presence_word
from clicktodial.gui.models.team import TeamRow, make_team_row, team_rows
from clicktodial.gui.tray import Menu
from clicktodial.gui.widgets.tabs import TABS, Tab
from clicktodial.gui.widgets.team import TeamPage
from clicktodial.gui.widgets.team_row import TeamRowWidget
from clicktodial.gui.windows.main import MainWindow
from clicktodial.model.calls import AccountName, Action, Call, CallState, Leg, LegId, Peer
from clicktodial.model.capabilities import ALL_CAPABILITIES, Service
from clicktodial.model.contacts import ContactHit, ContactId
from clicktodial.model.dialling import DialChoice
from clicktodial.model.presence import PresenceStatus
from clicktodial.model.settings import Settings
from clicktodial.model.snapshot import (
    AccountView,
    CallEntry,
    EntryKey,
    Freshness,
    Heartbeat,
    Phase,
    Snapshot,
    TeamCall,
    TeamMember,
)
from tests.engine.making import ACCOUNT, WORK, make_call
from tests.slowness import slowness

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from clicktodial.engine.messages import Command
    from clicktodial.gui.models.rows import Button
    from clicktodial.gui.theme import Theme

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

LUKASZ, ZOE = "0003*223", "0003*220"
TEAMED = replace(ACCOUNT, extensions=("0003*210", "0003*211"), team=(LUKASZ, ZOE))
VIEW = AccountView(TEAMED, Freshness.CURRENT, Heartbeat())
ANNA = Peer("+442079460018", "Anna Peeters")


def theirs(state: CallState = CallState.CONNECTED, name: str = "b1") -> Call:
    return replace(make_call(name, state), peer=ANNA, mine=False, extension=LUKASZ)


def member(*calls: TeamCall, presence: PresenceStatus | None = PresenceStatus.BUSY) -> TeamMember:
    return TeamMember(WORK, LUKASZ, "Łukasz Wójcik", presence, calls, is_current=True)


def shown(*calls: TeamCall, view: AccountView = VIEW) -> TeamRow:
    return make_team_row(member(*calls), view, several_accounts=False)


def buttons(row: TeamRow) -> dict[str, Button]:
    line = row.lines[0]
    return {b.text: b for b in (*line.buttons, *(button for _, button in line.more))}


# ---- what a row says


def test_every_presence_has_a_shape_and_a_word_of_its_own() -> None:
    assert len({presence_mark(status).shape for status in PresenceStatus}) == len(PresenceStatus)
    assert len({presence_word(status) for status in PresenceStatus}) == len(PresenceStatus)


@pytest.mark.parametrize(
    ("status", "word"),
    [
        (PresenceStatus.ONLINE, "free"),
        (PresenceStatus.RINGING, "ringing"),
        (PresenceStatus.BUSY, "on a call"),
        (PresenceStatus.OFFLINE, "offline"),
        (PresenceStatus.UNKNOWN, "not known"),
        (None, "not known"),
    ],
)
def test_a_colleague_is_told_by_name_extension_and_word(
    status: PresenceStatus | None, word: str
) -> None:
    row = make_team_row(member(presence=status), VIEW, several_accounts=False)
    assert (row.title, row.detail) == ("Łukasz Wójcik", f"{LUKASZ} · {word}")


def test_an_extension_without_a_name_is_its_own_name() -> None:
    nameless = replace(member(presence=PresenceStatus.ONLINE), name="")
    row = make_team_row(nameless, VIEW, several_accounts=True)
    assert (row.title, row.detail) == (LUKASZ, "free · work")


@pytest.mark.parametrize(
    ("state", "word"), [(CallState.INCOMING, "ringing"), (CallState.CONNECTED, "on a call")]
)
def test_the_calls_tell_where_the_presence_does_not(state: CallState, word: str) -> None:
    silent = member(TeamCall(theirs(state)), presence=None)
    assert make_team_row(silent, VIEW, several_accounts=False).detail == f"{LUKASZ} · {word}"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (CallState.DIALING, "is about to call Anna Peeters"),
        (CallState.RINGING_OWN, "is about to call Anna Peeters"),
        (CallState.RINGING_PEER, "is calling Anna Peeters"),
        (CallState.INCOMING, "Anna Peeters is calling"),
        (CallState.CONNECTED, "with Anna Peeters"),
        (CallState.HELD, "with Anna Peeters, on hold"),
        (CallState.PARKED, "with Anna Peeters, parked"),
        (CallState.UNKNOWN, "with Anna Peeters, state not known"),
    ],
)
def test_a_call_is_told_in_words(state: CallState, words: str) -> None:
    assert shown(TeamCall(theirs(state))).lines[0].text == words


@pytest.mark.parametrize(
    ("state", "possible"),
    [
        (CallState.INCOMING, {"Pick up", "Hang up…"}),
        (
            CallState.CONNECTED,
            {
                "Listen in",
                "Whisper, and hear the call",
                "Whisper, without hearing the call",
                "Barge in",
                "Hang up…",
            },
        ),
        (CallState.RINGING_PEER, {"Hang up…"}),
    ],
)
def test_what_cannot_be_done_now_is_greyed_with_the_reason(
    state: CallState, possible: set[str]
) -> None:
    offered = buttons(shown(TeamCall(theirs(state))))
    assert {text for text, button in offered.items() if button.enabled} == possible
    assert all(button.reason for button in offered.values() if not button.enabled)


def test_what_the_phone_system_never_offers_is_not_there() -> None:
    poor = replace(VIEW, offered=ALL_CAPABILITIES - {Action.MONITOR, Action.WHISPER})
    offered = buttons(shown(TeamCall(theirs()), view=poor))
    assert set(offered) == {"Barge in", "Hang up…"}


def test_a_pressed_button_is_pending_and_the_others_wait() -> None:
    offered = buttons(shown(TeamCall(theirs(), pending=Action.MONITOR)))
    assert offered["Listen in"].pending
    assert not any(button.enabled for button in offered.values())
    assert "under way" in offered["Barge in"].reason


@pytest.mark.parametrize("whose", ["member", "account"])
def test_what_is_not_current_says_so_and_nothing_can_be_pressed(whose: str) -> None:
    one, view = member(TeamCall(theirs())), VIEW
    if whose == "member":
        one = replace(one, is_current=False)
    else:
        view = replace(VIEW, freshness=Freshness.STALE)
    row = make_team_row(one, view, several_accounts=False)
    assert row.detail == f"{LUKASZ} · not current"
    assert row.lines[0].text == "was in a call with Anna Peeters"
    assert row.lines[0].timer is None
    assert not any(button.enabled for button in buttons(row).values())


@pytest.mark.parametrize("phone", ["0003*210", "210"])
def test_a_call_that_one_is_in_is_not_joined_again(phone: str) -> None:
    view = replace(VIEW, account=replace(TEAMED, extensions=(phone,)))
    joined = replace(theirs(), legs=(Leg(LegId("00"), LUKASZ), Leg(LegId("02"), "0003*210")))
    offered = buttons(shown(TeamCall(joined), view=view))
    assert {text for text, button in offered.items() if button.enabled} == {"Hang up…"}
    assert "already" in offered["Listen in"].reason


def test_errors_stand_where_they_belong() -> None:
    lost = NoAnswerError("pbx.example.com", 10)
    row = shown(TeamCall(theirs(), error=lost))
    assert row.lines[0].trouble == lost.what_happened
    unseen = replace(member(), is_current=False, error=lost)
    assert make_team_row(unseen, VIEW, several_accounts=False).trouble == lost.what_happened
    stale = replace(VIEW, freshness=Freshness.STALE)
    assert make_team_row(unseen, stale, several_accounts=False).trouble == ""


def test_a_row_that_has_not_changed_is_the_same_object() -> None:
    first = team_rows(Snapshot(1, (VIEW,), (), (member(TeamCall(theirs())),)), {})
    again = team_rows(
        Snapshot(2, (VIEW,), (), (member(TeamCall(theirs())),)), {row.key: row for row in first}
    )
    assert again[0] is first[0]


# ---- the page in the window


@dataclass
class Bench:
    """The real window; what it would send is kept."""

    window: MainWindow
    sent: list[Command]
    account: AccountView = VIEW

    def show(self, *members: TeamMember, entries: tuple[CallEntry, ...] = ()) -> None:
        self.window.on_settings(Settings(accounts=(self.account.account,)))
        self.window.on_snapshot(Snapshot(1, (self.account,), entries, members))

    def page(self) -> TeamPage:
        page = self.window.tabs.page(Tab.TEAM)
        assert isinstance(page, TeamPage)
        return page

    def button(self, name: str) -> QAbstractButton:
        for button in self.window.findChildren(QAbstractButton):
            spoken = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
            if spoken == name and button.isVisible():
                return button
        raise AssertionError(name)

    def press(self, name: str) -> None:
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def menu(self, name: str) -> dict[str, QMenu]:
        button = self.button(name)
        assert isinstance(button, QPushButton)
        menu = button.menu()
        menu.aboutToShow.emit()
        return {action.text(): menu for action in menu.actions()}

    def choose(self, name: str, entry: str) -> None:
        menu = self.menu(name)[entry]
        next(action for action in menu.actions() if action.text() == entry).trigger()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def acts(self) -> list[Act]:
        return [command for command in self.sent if isinstance(command, Act)]

    def watches(self) -> list[bool]:
        return [command.watched for command in self.sent if isinstance(command, WatchTeam)]


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Bench:
    sent: list[Command] = []
    window = MainWindow(theme, sent.append, hides_on_close=lambda: True)
    qtbot.addWidget(window)
    made = Bench(window, sent)
    window.show()
    qtbot.waitExposed(window)
    made.show(member(TeamCall(theirs())), TeamMember(WORK, ZOE, "Zoë Åström", is_current=True))
    return made


TEAM_KEY = Qt.Key(Qt.Key.Key_1.value + TABS.index(Tab.TEAM))
CTRL = Qt.KeyboardModifier.ControlModifier
MORE = "More actions: Łukasz Wójcik with Anna Peeters"


def test_the_tab_is_there_only_with_a_team(bench: Bench) -> None:
    strip, at = bench.window.tabs.strip, TABS.index(Tab.TEAM)
    assert strip.isTabVisible(at)
    bench.account = replace(VIEW, account=ACCOUNT)
    bench.show()
    assert not strip.isTabVisible(at)


def test_tabs_change_by_key_and_the_team_is_asked_for_only_while_it_is_seen(bench: Bench) -> None:
    assert bench.watches() == []
    bench.key(TEAM_KEY, CTRL)
    assert bench.window.stack.currentWidget() is bench.page()
    assert bench.watches() == [True]
    bench.key(Qt.Key.Key_1, CTRL)
    assert bench.window.stack.currentWidget() is bench.window.empty
    for _ in range(TABS.index(Tab.TEAM)):
        bench.key(Qt.Key.Key_Tab, CTRL)
    bench.window.close()
    bench.window.bring_up()
    assert bench.watches() == [True, False, True, False, True]


def test_a_search_covers_the_team_which_is_not_asked_for_meanwhile(bench: Bench) -> None:
    bench.window.show_tab(Tab.TEAM)
    QTest.keyClicks(bench.window.dialer.edit, "zo")
    assert not bench.window.tabs.strip.isVisible()
    bench.key(Qt.Key.Key_Escape)
    assert bench.window.stack.currentWidget() is bench.page()
    assert bench.watches() == [True, False, True]


@pytest.mark.parametrize(("amount", "sent"), [(1, 1), (2, 0)])
def test_keys_never_act_on_one_of_several_calls_out_of_sight(
    bench: Bench, amount: int, sent: int
) -> None:
    calls = [replace(make_call(f"c{n}"), state=CallState.CONNECTED) for n in range(amount)]
    entries = tuple(
        CallEntry(EntryKey(call.id), WORK, Phase.LIVE, call.peer, call) for call in calls
    )
    bench.show(member(), entries=entries)
    bench.key(TEAM_KEY, CTRL)
    bench.key(Qt.Key.Key_E, CTRL)
    assert [one.action for one in bench.sent if isinstance(one, Act)] == [Action.HOLD] * sent


def test_a_call_being_placed_is_shown(bench: Bench) -> None:
    bench.window.show_tab(Tab.TEAM)
    entry = CallEntry(EntryKey("k"), WORK, Phase.PLACING, ANNA, choice=DialChoice())
    bench.show(member(), entries=(entry,))
    assert bench.window.stack.currentWidget() is bench.window.calls


def test_a_call_that_was_placed_here_is_marked_although_its_placing_was_never_seen(
    bench: Bench,
) -> None:
    talking = CallEntry(EntryKey("a"), WORK, Phase.LIVE, ANNA, make_call())
    bench.show(member(), entries=(talking,))
    call = make_call("b2", state=CallState.RINGING_OWN)
    placed = CallEntry(EntryKey("n:1"), WORK, Phase.LIVE, ANNA, call, choice=DialChoice())
    bench.show(member(), entries=(talking, placed))
    row = bench.window.calls.current_row()
    assert row is not None
    assert row.entry.key == "n:1"


def test_a_call_that_rings_is_counted_on_the_other_tab(bench: Bench) -> None:
    bench.window.show_tab(Tab.TEAM)
    call = make_call(state=CallState.INCOMING)
    bench.show(member(), entries=(CallEntry(EntryKey("k"), WORK, Phase.LIVE, ANNA, call),))
    strip = bench.window.tabs.strip
    badge = strip.tabButton(0, strip.ButtonPosition.RightSide)
    assert badge is not None
    assert badge.property("text") == "1"
    strip.show_tab(Tab.CALLS)
    assert strip.tabButton(0, strip.ButtonPosition.RightSide) is None


def test_listening_in_is_sent_for_the_colleagues_call(bench: Bench) -> None:
    bench.window.show_tab(Tab.TEAM)
    bench.press("Listen in: Łukasz Wójcik with Anna Peeters")
    (act,) = bench.acts()
    assert (act.account, act.call_id, act.action, act.of) == (
        WORK, theirs().id, Action.MONITOR, LUKASZ,
    )  # fmt: skip
    assert act.details.target == ""


@pytest.mark.parametrize(
    ("entry", "private"),
    [("Whisper, and hear the call", False), ("Whisper, without hearing the call", True)],
)
def test_one_can_whisper_with_and_without_hearing(bench: Bench, entry: str, private: bool) -> None:
    bench.window.show_tab(Tab.TEAM)
    bench.choose(MORE, entry)
    (act,) = bench.acts()
    assert (act.action, act.details.private) == (Action.WHISPER, private)


def test_another_phone_of_ones_own_can_join(bench: Bench) -> None:
    bench.window.show_tab(Tab.TEAM)
    bench.choose(MORE, "Join with 0003*211")
    assert bench.acts() == []
    bench.choose(MORE, "Barge in")
    bench.press("Listen in: Łukasz Wójcik with Anna Peeters")
    assert [act.details.target for act in bench.acts()] == ["0003*211", "0003*211"]


def test_someone_elses_call_is_hung_up_after_a_question_only(bench: Bench) -> None:
    bench.window.show_tab(Tab.TEAM)
    bench.choose(MORE, "Hang up…")
    assert bench.page().card.isVisible()
    bench.key(Qt.Key.Key_Return)
    assert not bench.page().card.isVisible()
    bench.choose(MORE, "Hang up…")
    bench.key(Qt.Key.Key_Escape)
    assert bench.window.isVisible()
    assert bench.acts() == []
    bench.choose(MORE, "Hang up…")
    bench.press("Hang it up")
    assert [act.action for act in bench.acts()] == [Action.HANG_UP]


def test_the_question_goes_with_the_call(bench: Bench) -> None:
    bench.window.show_tab(Tab.TEAM)
    bench.choose(MORE, "Hang up…")
    bench.show(member())
    assert not bench.page().card.isVisible()


def test_a_menu_that_was_opened_before_the_call_ended_does_nothing(bench: Bench) -> None:
    bench.window.show_tab(Tab.TEAM)
    menu = bench.menu(MORE)["Barge in"]
    entry = next(action for action in menu.actions() if action.text() == "Barge in")
    bench.show(member())
    entry.trigger()
    assert bench.acts() == []


def test_enter_in_the_list_does_nothing_and_arrows_mark(bench: Bench) -> None:
    bench.window.show_tab(Tab.TEAM)
    team = bench.page().list
    team.setFocus()
    bench.key(Qt.Key.Key_Return)
    bench.key(Qt.Key.Key_Down)
    row = team.current_row()
    assert row is not None
    assert row.title == "Zoë Åström"
    assert bench.acts() == []


def test_tab_visits_the_buttons_of_a_row(bench: Bench) -> None:
    bench.window.show_tab(Tab.TEAM)
    (row,) = [w for w in bench.window.findChildren(TeamRowWidget) if w.isVisible() and w.row
              and w.row.title == "Łukasz Wójcik"]  # fmt: skip
    names = [w.accessibleName() for w in row.buttons()]
    assert names == ["Colleague: Łukasz Wójcik", "Listen in: Łukasz Wójcik with Anna Peeters", MORE]
    first, *others = row.buttons()
    first.setFocus()
    for other in others:
        bench.key(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is other


def test_delete_takes_the_marked_one_out_and_keeps_the_order(bench: Bench) -> None:
    bench.window.show_tab(Tab.TEAM)
    bench.page().list.setFocus()
    bench.key(Qt.Key.Key_Delete)
    bench.choose("Colleague: Zoë Åström", "Remove from the team")
    assert bench.sent[-2:] == [ChangeTeam(WORK, (ZOE,)), ChangeTeam(WORK, (LUKASZ,))]


def test_keys_act_on_the_row_whose_button_has_the_focus(bench: Bench) -> None:
    bench.window.show_tab(Tab.TEAM)
    bench.button("Colleague: Zoë Åström").setFocus()
    bench.key(Qt.Key.Key_Delete)
    assert bench.sent[-1] == ChangeTeam(WORK, (LUKASZ,))


def test_the_menus_team_leaves_a_transfer_as_it_was(bench: Bench) -> None:
    entry = CallEntry(EntryKey("k"), WORK, Phase.LIVE, ANNA, make_call())
    bench.show(member(), entries=(entry,))
    row = bench.window.calls.current_row()
    assert row is not None
    bench.window.open_transfer(row)
    bench.window.show_tab(Tab.TEAM)
    assert bench.window.stack.currentWidget() is bench.page()
    assert bench.window.dialer.isVisible()
    assert bench.acts() == []


def test_a_colleague_can_be_called(bench: Bench) -> None:
    bench.window.show_tab(Tab.TEAM)
    bench.choose("Colleague: Zoë Åström", "Call")
    assert bench.sent[-1] == Dial(ZOE, "Zoë Åström")


def test_a_colleague_of_another_account_is_called_from_there(bench: Bench) -> None:
    home = replace(ACCOUNT, name=AccountName("home"), team=())
    bench.window.show_tab(Tab.TEAM)
    bench.window.on_settings(Settings(accounts=(home, TEAMED)))
    bench.choose("Colleague: Zoë Åström", "Call")
    assert bench.sent[-1] == Dial(ZOE, "Zoë Åström", DialChoice(account=WORK))


def answer(bench: Bench, *numbers: str) -> None:
    asked = [command for command in bench.sent if isinstance(command, FindPeople)][-1]
    hits = tuple(
        ContactHit(ContactId(n), f"P{n}", "", number, "") for n, number in enumerate(numbers)
    )
    bench.window.on_notice(PeopleFound(asked.serial, hits))


def test_a_colleague_is_added_at_the_end(bench: Bench) -> None:
    bench.window.show_tab(Tab.TEAM)
    bench.press("Add a colleague…")
    QTest.keyClicks(bench.page().adder.edit, "p")
    answer(bench, "+442079460018", "0003*224", "*98", "225")
    assert [line.number for line in bench.page().adder.results.lines()] == ["0003*224", "225"]
    bench.key(Qt.Key.Key_Return)
    assert bench.sent[-2:-1] == [ChangeTeam(WORK, (LUKASZ, ZOE, "0003*224"))]
    bench.key(Qt.Key.Key_Escape)
    assert bench.page().list.isVisible()
    assert bench.window.isVisible()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("220", "in your team already"),
        ("210", "your own phone"),
        ("+442079460018", "Only extensions"),
        ("nobody", "Nobody found"),
    ],
)
def test_who_cannot_be_added_is_told_why(bench: Bench, typed: str, words: str) -> None:
    bench.window.show_tab(Tab.TEAM)
    bench.press("Add a colleague…")
    QTest.keyClicks(bench.page().adder.edit, typed)
    answer(bench)
    bench.key(Qt.Key.Key_Return)
    assert words in bench.page().adder.note.text()
    assert not [command for command in bench.sent if isinstance(command, ChangeTeam)]


def test_an_empty_team_says_what_it_is_good_for(bench: Bench) -> None:
    bench.account = replace(VIEW, account=ACCOUNT)
    bench.show()
    bench.window.show_tab(Tab.TEAM)
    assert bench.page().nobody.isVisible()
    assert bench.window.tabs.strip.isVisible()
    bench.press("Add a colleague…")
    assert bench.page().adder.edit.hasFocus()


def test_a_hundred_colleagues_make_few_widgets_and_are_quick(bench: Bench) -> None:
    members = tuple(
        TeamMember(WORK, str(n), f"Colleague {n}", PresenceStatus.ONLINE, is_current=True)
        for n in range(100, 200)
    )
    bench.window.show_tab(Tab.TEAM)
    bench.show(*members)
    assert len(bench.window.findChildren(TeamRowWidget)) < 20
    began = time.perf_counter()
    bench.show(*members[:-1], replace(members[-1], presence=PresenceStatus.BUSY))
    assert time.perf_counter() - began < 0.1 * slowness()
    bench.page().list.set_current(99)
    row = bench.page().list.current_row()
    assert row is not None
    assert row.title == "Colleague 199"


@pytest.mark.parametrize("size", [(320, 360), (372, 560)])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_page_fits_small_windows_and_both_directions(
    bench: Bench, size: tuple[int, int], direction: Qt.LayoutDirection
) -> None:
    bench.window.setLayoutDirection(direction)
    bench.window.show_tab(Tab.TEAM)
    bench.window.resize(*size)
    bench.choose(MORE, "Hang up…")
    assert (bench.window.width(), bench.window.height()) == size
    card, team = bench.page().card, bench.page().list
    layout = card.layout()
    assert layout is not None
    assert card.height() >= layout.totalHeightForWidth(card.width())
    assert team.height() >= 60
    assert team.viewport().width() <= size[0]


def test_every_control_of_the_page_has_a_name(bench: Bench) -> None:
    bench.window.show_tab(Tab.TEAM)
    unnamed = [
        button
        for button in bench.window.findChildren(QAbstractButton)
        if button.isVisible()
        and not QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    ]
    assert unnamed == []


# ---- the menu


def test_the_menu_offers_what_an_account_has(bench: Bench) -> None:
    menu = Menu(bench.sent.append, bench.window)

    def texts() -> set[str]:
        return {action.text() for action in menu.actions() if action.isVisible()}

    assert not texts() & {"Team…", "Phone call events…"}
    menu.show_snapshot(Snapshot(1, (VIEW,)))
    assert texts() >= {"Team…", "Phone call events…"}
    lacking = replace(VIEW, offered=ALL_CAPABILITIES - {Service.EVENTS})
    menu.show_snapshot(Snapshot(2, (lacking,)))
    assert texts() & {"Team…", "Phone call events…"} == {"Team…"}
