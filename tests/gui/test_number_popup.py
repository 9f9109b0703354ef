"""The popup: what is shown is what is dialled, once, and only by a press that was meant for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from clicktodial.engine.messages import (
    ChangeSettings,
    Dial,
    NumbersFound,
    SettingsChanged,
    TextWanted,
    UnderstandText,
)
from clicktodial.errors import NoAnswerFromOwnerError
from clicktodial.gui.activation import forward_by_key
from clicktodial.gui.focused_reader import FRONT_WITHIN_MS, TRIES
from clicktodial.gui.windows.floating import near, within
from clicktodial.gui.windows.number_popup import UNASKED_MS, NumberPopup
from clicktodial.model.calls import AccountName, Peer
from clicktodial.model.dialling import CallKind, DialChoice
from clicktodial.model.dialplan import Caution, Reading
from clicktodial.model.found import Found
from clicktodial.model.selection import TextSource
from clicktodial.model.settings import Settings, make_account
from clicktodial.model.shortcuts import GlobalKey, KeyPress
from tests.gui.quick_desk import QuickDesk, hold_key, opened, press, shown_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.engine.messages import Command
    from clicktodial.gui.theme import Theme
    from clicktodial.sim.server import Sim

# The platform without a screen has no order of windows and lays down no sizes.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)")

WORK = AccountName("work")
SELECTION, CLIPBOARD = TextSource.SELECTION, TextSource.CLIPBOARD
ACCOUNT = make_account(name=WORK, server="https://pbx.example.com", extensions=["0003*210"])


def found(text: str, dial: str, name: str = "", **more: object) -> Found:
    reading = Reading(text, dial, about=str(more.get("about", "")))
    return Found(reading, Peer(dial, name, str(more.get("company", ""))), WORK)


ANNA = found(
    "0470 12 34 56", "+32470123456", "Anna Peeters", company="Peeters", about="Belgium, mobile"
)
BO = found("02 555 12 34", "+3225551234")
CARE = Found(Reading("0900 12 345", "+3290012345", caution=Caution.PREMIUM), Peer(""), WORK)


class Bench:
    """The popup alone, with a clock under the test's thumb."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.sent: list[Command] = []
        self.now = 100.0
        self.popup = NumberPopup(theme, self.sent.append, monotonic=lambda: self.now)
        qtbot.addWidget(self.popup)
        self.popup.on_settings(Settings(accounts=(ACCOUNT,)))

    def show(self, *numbers: Found, source: TextSource = SELECTION, text: str = "") -> None:
        self.popup.show_found(NumbersFound(source, numbers, text=text))
        self.qtbot.waitUntil(self.popup.isActiveWindow)

    def dials(self) -> list[Dial]:
        return [command for command in self.sent if isinstance(command, Dial)]

    def texts_read(self) -> list[UnderstandText]:
        return [command for command in self.sent if isinstance(command, UnderstandText)]

    def control(self, name: str) -> QAbstractButton:
        button = self.popup.findChild(QAbstractButton, name)
        assert button is not None
        return button


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Bench:
    return Bench(qtbot, theme)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, own_home: Path, sim: Sim) -> Iterator[QuickDesk]:
    yield from opened(qtbot, theme, own_home / "program", sim)


# ---- with engine and phone system


def test_enter_dials_what_is_shown_exactly_once(desk: QuickDesk) -> None:
    desk.select("+44 20 7946 0018")
    line = desk.popup.card.list.chosen()
    assert line is not None
    assert (line.title, line.number) == ("Anna Peeters", "+442079460018")
    press(desk.popup.card.list)
    assert not desk.popup.isVisible()
    desk.wait(lambda: desk.requests("POST", "/simple") == 1)
    desk.advance(1)
    desk.wait(lambda: desk.state("Anna Peeters") is not None)
    entry = desk.entry("Anna Peeters")
    assert entry is not None
    assert entry.peer.number == line.number
    assert desk.requests("POST", "/simple") == 1


def test_what_was_dialled_can_be_brought_back_and_what_is_typed_stays(desk: QuickDesk) -> None:
    desk.type("abc")
    desk.select("+44 20 7946 0018")
    press(desk.popup.card.list)
    assert desk.window.dialer.edit.text() == "abc"
    desk.window.dialer.redial()
    assert desk.window.dialer.edit.text() == "+44 20 7946 0018"


def test_one_press_never_places_two_calls(desk: QuickDesk) -> None:
    desk.select("+44 20 7946 0018")
    press(desk.popup.card.list)
    for _ in range(3):
        press(desk.popup.card.list)
        desk.popup.call_button.click()
    hold_key(desk.popup.card.list)
    desk.wait(lambda: desk.requests("POST", "/simple") == 1)
    desk.advance(1)
    desk.wait(lambda: desk.state("Anna Peeters") is not None)
    assert desk.requests("POST", "/simple") == 1


def test_escape_dials_nothing(desk: QuickDesk) -> None:
    desk.select("+44 20 7946 0018")
    press(desk.popup.card.list, Qt.Key.Key_Escape)
    assert not desk.popup.isVisible()
    assert desk.sent == []
    assert desk.requests("POST") == desk.requests("POST", "/oauth")


def test_the_option_is_kept_in_the_settings_and_dials_nothing(desk: QuickDesk) -> None:
    desk.select("+44 20 7946 0018")
    desk.popup.at_once.click()
    desk.wait(
        lambda: any(
            isinstance(n, SettingsChanged) and n.settings.dial_selection_at_once
            for n in desk.notices
        )
    )
    assert [c for c in desk.sent if isinstance(c, Dial)] == []
    assert desk.popup.at_once.isChecked()
    assert desk.popup.isVisible()


# ---- presses


def test_the_enter_that_is_held_since_before_does_not_count(bench: Bench) -> None:
    bench.show(ANNA)
    for target in (bench.popup.card.list, bench.popup.call_button, bench.popup):
        hold_key(target)
    assert bench.dials() == []
    assert bench.popup.isVisible()


def test_arrows_and_enter_dial_the_second(bench: Bench) -> None:
    bench.show(ANNA, BO, CARE)
    press(bench.popup.card.list, Qt.Key.Key_Down)
    press(bench.popup.card.list)
    assert [dial.number for dial in bench.dials()] == ["+3225551234"]


def test_figures_choose_and_do_not_dial(bench: Bench) -> None:
    bench.show(ANNA, BO, CARE)
    press(bench.popup.card.list, Qt.Key.Key_3)
    assert bench.dials() == []
    assert bench.popup.card.chosen() == CARE
    press(bench.popup.card.list, Qt.Key.Key_9)
    assert bench.popup.card.chosen() == CARE
    press(bench.popup.card.list)
    assert [dial.number for dial in bench.dials()] == ["+3290012345"]


def test_it_is_dialled_from_the_account_that_is_shown(bench: Bench) -> None:
    bench.show(ANNA)
    press(bench.popup.card.list)
    assert bench.dials() == [Dial("+32470123456", "Anna Peeters", DialChoice(account=WORK))]


def test_it_is_dialled_in_the_way_that_is_kept_for_the_number(bench: Bench) -> None:
    callback = DialChoice(kind=CallKind.CALLBACK, sources=("+3247",), extension="0003*218")
    bench.show(ANNA._replace(choice=callback))
    assert "callback to \u2066+3247\u2069" in shown_text(bench.popup)
    assert "as you chose" in shown_text(bench.popup)
    press(bench.popup.card.list)
    choice = bench.dials()[0].choice
    assert choice is not None
    assert (choice.kind, choice.sources, choice.account) == (CallKind.CALLBACK, ("+3247",), WORK)


def test_without_an_account_nothing_is_dialled_and_it_says_why(bench: Bench) -> None:
    bench.show(ANNA._replace(account=None))
    press(bench.popup.card.list)
    bench.popup.call_button.click()
    assert bench.dials() == []
    assert "Add an account first" in shown_text(bench.popup)


def test_another_text_takes_the_place_and_is_not_dialled_by_the_press_for_the_first(
    bench: Bench,
) -> None:
    bench.show(ANNA)
    bench.now += 5
    bench.show(BO)
    press(bench.popup.card.list)
    assert bench.dials() == []
    assert bench.popup.isVisible()
    bench.now += 1
    press(bench.popup.card.list)
    assert [dial.number for dial in bench.dials()] == ["+3225551234"]


def test_the_key_that_called_it_never_dials_when_pressed_again(bench: Bench) -> None:
    for _ in range(4):
        bench.show(ANNA)
    assert bench.dials() == []


def test_a_call_that_is_placed_already_asks_nothing(bench: Bench) -> None:
    bench.popup.show_found(NumbersFound(SELECTION, (ANNA,), is_dialled=True))
    assert not bench.popup.isVisible()
    bench.show(BO)
    bench.popup.show_found(NumbersFound(SELECTION, (ANNA,), is_dialled=True))
    assert not bench.popup.isVisible()
    assert bench.dials() == []


def test_it_closes_when_another_window_is_gone_to(bench: Bench, qtbot: QtBot) -> None:
    bench.show(ANNA)
    other = NumberPopup(bench.popup.card.list._theme, bench.sent.append)
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not bench.popup.isVisible())
    assert bench.dials() == []


def test_a_wrong_number_is_edited_in_the_dialer(bench: Bench) -> None:
    asked: list[str] = []
    bench.popup.edit_wanted.connect(asked.append)
    bench.show(ANNA)
    press(bench.popup.card.list, Qt.Key.Key_F2)
    assert asked == ["0470 12 34 56"]
    assert not bench.popup.isVisible()
    assert bench.dials() == []


# ---- words


def test_it_says_who_how_and_from_where(bench: Bench) -> None:
    bench.show(ANNA)
    line = bench.popup.card.list.chosen()
    assert line is not None
    assert line.title == "Anna Peeters · Peeters"
    assert line.detail.strip("\u2066\u2069") == "0470 12 34 56 → +32470123456"
    assert "Belgium, mobile · from \u20660003*210\u2069" in shown_text(bench.popup)


@pytest.mark.parametrize(
    ("reading", "words"),
    [
        (
            Reading("*21#", "*21#", caution=Caution.CODE),
            "A code: it can change settings of your line.",
        ),
        (Reading("0900", "0900", caution=Caution.PREMIUM), "Premium rate: the call costs extra."),
        (Reading("112", "112", caution=Caution.EMERGENCY), "An emergency number."),
        (Reading("1", "1", extension="5"), "then key in \u20665\u2069"),
    ],
)
def test_what_is_to_be_known_first_is_said_in_words(
    bench: Bench, reading: Reading, words: str
) -> None:
    bench.show(Found(reading, Peer(reading.dial), WORK))
    assert words in shown_text(bench.popup)
    assert words in bench.popup.card.spoken()


def test_the_words_go_with_the_number_that_is_chosen(bench: Bench) -> None:
    bench.show(ANNA, CARE)
    assert "costs extra" not in shown_text(bench.popup)
    press(bench.popup.card.list, Qt.Key.Key_Down)
    assert "costs extra" in shown_text(bench.popup)


def test_without_a_number_it_shows_the_beginning_of_what_it_looked_at(bench: Bench) -> None:
    bench.show(text="Dear\n\tAnna,\x00 " + "no number " * 50)
    text = shown_text(bench.popup)
    assert "No phone number in the selected text" in text
    assert "“Dear Anna, no number" in text
    assert len(text) < 250
    press(bench.popup)
    assert bench.dials() == []


@pytest.mark.parametrize(
    ("source", "words"),
    [(SELECTION, "No text is selected"), (CLIPBOARD, "The clipboard holds no text")],
)
def test_an_empty_text_is_told_from_one_without_a_number(
    bench: Bench, source: TextSource, words: str
) -> None:
    bench.show(source=source)
    assert words in shown_text(bench.popup)


def test_a_program_that_hangs_is_told_with_what_to_do(bench: Bench) -> None:
    bench.popup.show_found(NumbersFound(SELECTION, (), NoAnswerFromOwnerError()))
    text = shown_text(bench.popup)
    assert "does not hand over its text" in text
    assert "type the number" in text


def test_every_control_is_named_and_reached_by_tab(bench: Bench) -> None:
    bench.show(ANNA)
    names = []
    for _ in range(5):
        widget = bench.popup.focusWidget()
        assert widget is not None
        names.append(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name))
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    dials_at_once = "Dial at once when exactly one number is found"
    assert names == ["Numbers found", "Call", "Edit", dials_at_once, "Close"]


def test_right_to_left_it_keeps_the_plus_before_the_number(bench: Bench) -> None:
    bench.popup.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bench.show(BO)
    line = bench.popup.card.list.chosen()
    assert line is not None
    for text in (line.title, line.detail):
        assert text.startswith("\u2066")
        assert text.endswith("\u2069")


# ---- where it stands

ROOM = QRect(1920, 30, 1280, 690)
SIZE = QSize(380, 200)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(
    "pointer",
    [QPoint(2500, 300), QPoint(1920, 30), QPoint(3199, 719), QPoint(3199, 30), QPoint(1920, 719)],
)
def test_it_is_whole_on_the_pointers_screen_and_not_under_the_pointer(
    pointer: QPoint, *, mirrored: bool
) -> None:
    place = QRect(near(pointer, SIZE, ROOM, mirrored=mirrored), SIZE)
    assert ROOM.contains(place)
    assert not place.contains(pointer)


def test_on_a_screen_that_is_too_small_its_beginning_is_seen() -> None:
    assert within(QPoint(50, 50), SIZE, QRect(0, 0, 200, 100)) == QPoint(0, 0)


# ---- to the front


class Asked:
    """Implements ``Activator``."""

    def __init__(self) -> None:
        self.presses: list[KeyPress] = []

    def bring_to_front(self, window: int, press: KeyPress) -> None:
        assert window
        self.presses.append(press)


PRESS = KeyPress(GlobalKey.DIAL_SELECTION, 42, "token")


@pytest.mark.parametrize(
    ("notice", "presses"),
    [
        (NumbersFound(SELECTION, (ANNA,), press=PRESS), [PRESS]),
        (TextWanted(SELECTION, "t"), [KeyPress(GlobalKey.SHOW_WINDOW, token="t")]),
        (NumbersFound(SELECTION, (ANNA,)), []),
        (NumbersFound(CLIPBOARD, (ANNA,), text="0470 12 34 56", watched=True), []),
    ],
)
def test_the_desktop_hears_of_the_key_that_asked_for_the_window(
    qtbot: QtBot, theme: Theme, notice: NumbersFound | TextWanted, presses: list[KeyPress]
) -> None:
    asked = Asked()
    popup = NumberPopup(theme, lambda _command: None, activate=forward_by_key(lambda: asked))
    qtbot.addWidget(popup)
    if isinstance(notice, TextWanted):
        popup.want_text(notice)
    else:
        popup.show_found(notice)
    assert popup.isVisible()
    assert asked.presses == presses


# ---- nobody asked


def watched(text: str, *numbers: Found) -> NumbersFound:
    return NumbersFound(CLIPBOARD, numbers, text=text, watched=True)


def test_a_copied_number_is_offered_and_goes_by_itself(bench: Bench, qtbot: QtBot) -> None:
    # Without a screen every window is given the focus; this one must do without.
    bench.popup.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    bench.popup.show_found(watched("0470 12 34 56", ANNA))
    assert bench.popup.isVisible()
    assert bench.popup.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert bench.popup._going.interval() == UNASKED_MS
    assert not bench.popup.at_once.isVisible()
    bench.popup._going.setInterval(1)
    qtbot.waitUntil(lambda: not bench.popup.isVisible())
    assert bench.dials() == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("A whole letter in which a number stands, such as 0470 12 34 56", (ANNA,)),
        ("0470 12 34 56, 02 555 12 34", (ANNA, BO)),
        ("210", (found("210", "210"),)),
        ("nothing", ()),
    ],
)
def test_what_is_more_or_less_than_a_number_is_no_reason_to_come(
    bench: Bench, text: str, numbers: tuple[Found, ...]
) -> None:
    bench.popup.show_found(watched(text, *numbers))
    assert not bench.popup.isVisible()


def test_what_was_asked_for_is_not_taken_away_by_a_copy(bench: Bench) -> None:
    bench.show(BO)
    bench.popup.show_found(watched("0470 12 34 56", ANNA))
    assert bench.popup.card.chosen() == BO


# ---- what only the window in front may read


def test_once_in_front_it_reads_the_text_and_asks_what_is_in_it(bench: Bench) -> None:
    QGuiApplication.clipboard().setText("call 0470 12 34 56")
    bench.popup.want_text(TextWanted(CLIPBOARD))
    assert "Reading the clipboard…" in shown_text(bench.popup)
    bench.qtbot.waitUntil(lambda: len(bench.texts_read()) == 1)
    assert bench.texts_read() == [UnderstandText("call 0470 12 34 56", CLIPBOARD)]
    press(bench.popup)
    assert bench.dials() == []


def test_an_empty_clipboard_is_tried_for_a_while_and_told(bench: Bench) -> None:
    QGuiApplication.clipboard().clear()
    bench.popup.want_text(TextWanted(CLIPBOARD))
    bench.qtbot.waitUntil(lambda: len(bench.texts_read()) == 1)
    assert bench.texts_read() == [UnderstandText("", CLIPBOARD)]
    assert bench.popup._reader._tries == TRIES


def test_a_desktop_that_keeps_it_in_the_background_is_told_what_to_do(
    qtbot: QtBot, theme: Theme
) -> None:
    sent: list[Command] = []
    popup = NumberPopup(theme, sent.append, activate=lambda _window, _notice: None)
    qtbot.addWidget(popup)
    popup.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    assert popup._reader._overdue.interval() == FRONT_WITHIN_MS
    popup._reader._overdue.setInterval(1)
    popup.want_text(TextWanted(CLIPBOARD))
    qtbot.waitUntil(lambda: "Click here" in shown_text(popup))
    assert sent == []
    QGuiApplication.clipboard().setText("12345")
    popup.on_activated()
    assert sent == [UnderstandText("12345", CLIPBOARD)]


def test_closing_it_forgets_the_text(bench: Bench) -> None:
    bench.popup.want_text(TextWanted(CLIPBOARD))
    sent = len(bench.sent)
    bench.popup.close_window()
    bench.popup.on_activated()
    assert len(bench.sent) == sent


def test_the_option_alone_is_changed(bench: Bench) -> None:
    bench.show(ANNA)
    bench.popup.at_once.click()
    wanted = Settings(accounts=(ACCOUNT,), dial_selection_at_once=True)
    assert bench.sent == [ChangeSettings(wanted)]
