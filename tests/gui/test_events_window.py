"""The window of phone call events: what it shows, sends and says, and that nothing waits for it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from clicktodial.engine.messages import (
    AddEvent,
    ChangeEvent,
    EventsListed,
    ListEvents,
    RemoveEvent,
)
from clicktodial.errors import NoAnswerError, RefusedError
from clicktodial.gui.models.events import Place, event_line, place_words, places, type_words
from clicktodial.gui.windows.events import EventsWindow
from clicktodial.model.calls import AccountName
from clicktodial.model.capabilities import ALL_CAPABILITIES, Service
from clicktodial.model.events import EventDraft, EventId, EventMethod, EventType, PhoneCallEvent
from clicktodial.model.snapshot import AccountView, Freshness, Heartbeat, Snapshot
from tests.engine.making import ACCOUNT, WORK

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from clicktodial.engine.messages import Command, Notice
    from clicktodial.errors import ClickToDialError
    from clicktodial.gui.theme import Theme
    from tests.gui.conftest import Desk

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

OWN = "0003*210"
VIEW = AccountView(ACCOUNT, Freshness.CURRENT, Heartbeat())
CARD = PhoneCallEvent(
    EventId("7"),
    OWN,
    EventType.DIAL_IN,
    "0",
    EventMethod.POST,
    "https://crm.example.com/in?from=EXTENSION",
    "Opens the card",
    enabled=True,
    modified=datetime(2026, 5, 4, 9, 30, tzinfo=UTC),
)
END = replace(CARD, id=EventId("8"), type=EventType.HANGUP, type_code="2", enabled=False)
ODD = replace(CARD, id=EventId("9"), type=EventType.UNKNOWN, type_code="77", enabled=None)
NO_METHOD = replace(CARD, id=EventId("10"), method=EventMethod.UNKNOWN)


# ---- words


def test_every_type_has_words_of_its_own() -> None:
    assert len({type_words(kind) for kind in EventType}) == len(EventType)


def test_a_line_says_type_method_address_note_and_whether_it_is_on() -> None:
    line = event_line(CARD)
    assert (line.title, line.details[0], line.mark) == (
        "A call comes in · POST", "https://crm.example.com/in?from=EXTENSION", "enabled",
    )  # fmt: skip
    assert line.details[1].startswith("Opens the card · changed 2026-05-04 ")


@pytest.mark.parametrize(
    ("event", "title"),
    [(ODD, "Unknown event 77 · POST"), (NO_METHOD, "A call comes in · unknown method")],
    ids=["type", "method"],
)
def test_what_is_not_known_is_said_so(event: PhoneCallEvent, title: str) -> None:
    assert event_line(event).title == title


def test_own_extensions_can_be_chosen_and_another_one_be_typed() -> None:
    old = AccountName("old")
    lacking = replace(
        VIEW,
        account=replace(ACCOUNT, name=old),
        offered=ALL_CAPABILITIES - {Service.EVENTS},
    )
    assert places((VIEW, lacking), ()) == (Place(WORK, OWN), Place(WORK))
    assert places((VIEW, lacking), {old})[2:] == (Place(old, OWN), Place(old))
    assert place_words(Place(WORK), several_accounts=True) == "work · another extension…"
    assert place_words(Place(WORK), several_accounts=False) == "Another extension…"


# ---- the window


@dataclass
class Bench:
    """The window; what it asks is kept, and answered by hand."""

    qtbot: QtBot
    window: EventsWindow
    sent: list[Command]
    snapshot: Snapshot = field(default_factory=lambda: Snapshot(1, (VIEW,)))

    def open(self, *events: PhoneCallEvent) -> None:
        with self.qtbot.waitActive(self.window):
            self.window.open(self.snapshot)
        self.answer(*events)

    def answer(self, *events: PhoneCallEvent, extension: str = OWN) -> None:
        self.window.on_events(EventsListed(WORK, extension, events))

    def fail(self, error: ClickToDialError, *events: PhoneCallEvent) -> None:
        self.window.on_events(EventsListed(WORK, OWN, events or None, error))

    def part(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        assert isinstance(found, QWidget)
        return found

    def button(self, name: str) -> QAbstractButton:
        button = self.part(name)
        assert isinstance(button, QAbstractButton)
        return button

    def press(self, name: str) -> None:
        assert self.button(name).isVisible()
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def choose(self, row: int) -> None:
        self.window.page.list.setCurrentRow(row)

    def note(self) -> str:
        return self.window.page.note.text()

    def type(self, url: str, note: str = "") -> None:
        self.window.form.url.setText(url)
        self.window.form.note.setText(note)


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Bench:
    sent: list[Command] = []
    window = EventsWindow(sent.append)
    qtbot.addWidget(window)
    return Bench(qtbot, window, sent)


def test_the_events_of_ones_own_extension_are_asked_for_and_listed(bench: Bench) -> None:
    bench.window.open(bench.snapshot)
    assert bench.sent == [ListEvents(WORK, OWN)]
    assert bench.note() == "Asking the phone system…"
    assert not bench.button("addEvent").isEnabled()
    bench.answer(CARD, END)
    assert [bench.window.page.list.item(n).text() for n in range(2)] == [
        "A call comes in · POST",
        "A call ends · POST",
    ]
    assert bench.note() == ""
    assert bench.button("addEvent").isEnabled()


def test_an_extension_without_events_is_told_in_words(bench: Bench) -> None:
    bench.open()
    assert bench.note().startswith("0003*210 has no phone call events.")


def test_what_could_not_be_listed_is_told_and_asked_again(bench: Bench) -> None:
    bench.window.open(bench.snapshot)
    lost = NoAnswerError("pbx.example.com", 10)
    bench.fail(lost)
    assert bench.note() == str(lost)
    assert not bench.button("addEvent").isEnabled()
    bench.press("reloadEvents")
    assert bench.sent[1:] == [ListEvents(WORK, OWN)]


def test_another_extension_is_typed_and_checked(bench: Bench) -> None:
    bench.open()
    bench.window.page.place.setCurrentIndex(1)
    assert bench.part("otherExtension").isVisible()
    QTest.keyClicks(bench.part("otherExtension"), "@self")
    bench.key(Qt.Key.Key_Return)
    assert "belong to one extension" in bench.note()
    assert len(bench.sent) == 1
    bench.window.page.other.setText("0003*250")
    bench.key(Qt.Key.Key_Return)
    assert bench.sent[1:] == [ListEvents(WORK, "0003*250")]
    bench.answer(CARD, extension="0003*250")
    assert bench.window.page.list.count() == 1


def test_an_answer_about_an_extension_that_is_no_longer_shown_is_left_alone(bench: Bench) -> None:
    bench.window.open(bench.snapshot)
    bench.window.page.place.setCurrentIndex(1)
    bench.answer(CARD)
    assert bench.window.page.list.count() == 0


def test_an_event_is_added(bench: Bench) -> None:
    bench.open()
    bench.press("addEvent")
    bench.type("https://crm.example.com/in", "the card")
    bench.key(Qt.Key.Key_Return)
    assert bench.sent[1:] == [
        AddEvent(
            WORK,
            OWN,
            EventDraft(
                EventType.DIAL_IN, EventMethod.GET, "https://crm.example.com/in", "the card", True
            ),
        )
    ]
    assert not bench.button("saveEvent").isEnabled()
    bench.answer(CARD)
    assert bench.window.page.isVisible()
    assert bench.note() == "The event was added."


@pytest.mark.parametrize(
    ("url", "note", "where"),
    [
        ("", "", "eventUrl"),
        ("crm.example.com", "", "eventUrl"),
        ("ftp://crm.example.com", "", "eventUrl"),
        ("https://crm.example.com/a b", "", "eventUrl"),
        ("https://crm.example.com/", "n" * 501, "eventNote"),
        ("https://crm.example.com/" + "u" * 2000, "", "eventUrl"),
    ],
    ids=["nothing", "no-scheme", "not-http", "space", "long-note", "long-url"],
)
def test_what_would_not_be_taken_is_said_at_its_field_and_not_sent(
    bench: Bench, url: str, note: str, where: str
) -> None:
    bench.open()
    bench.press("addEvent")
    bench.type(url, note)
    bench.press("saveEvent")
    assert len(bench.sent) == 1
    assert bench.part(f"{where}Error").isVisible()
    assert bench.part(where).hasFocus()


def test_what_the_phone_system_refuses_is_said_in_its_words_and_what_was_typed_stays(
    bench: Bench,
) -> None:
    bench.open()
    bench.press("addEvent")
    bench.type("https://crm.example.com/in")
    bench.press("saveEvent")
    refused = RefusedError(400, "Too many events")
    bench.window.on_events(EventsListed(WORK, OWN, (), refused))
    assert bench.window.form.state.text() == str(refused)
    assert bench.window.form.url.text() == "https://crm.example.com/in"
    assert bench.button("saveEvent").isEnabled()


def test_only_what_differs_is_changed_and_the_type_never(bench: Bench) -> None:
    bench.open(CARD)
    bench.press("editEvent")
    assert not bench.part("eventType").isEnabled()
    bench.type("https://crm.example.com/new", CARD.note)
    bench.press("saveEvent")
    assert bench.sent[1:] == [
        ChangeEvent(WORK, CARD, EventDraft(url="https://crm.example.com/new"))
    ]
    bench.answer(replace(CARD, url="https://crm.example.com/new"))
    assert bench.note() == "The event was changed."


def test_an_unchanged_event_is_not_sent(bench: Bench) -> None:
    bench.open(CARD)
    bench.key(Qt.Key.Key_Return)
    assert bench.window.form.isVisible()
    bench.press("saveEvent")
    assert bench.window.page.isVisible()
    assert len(bench.sent) == 1


@pytest.mark.parametrize(("event", "enabled"), [(CARD, False), (END, True)], ids=["off", "on"])
def test_an_event_is_turned_on_and_off_by_one_key(
    bench: Bench, event: PhoneCallEvent, enabled: bool
) -> None:
    bench.open(event)
    bench.window.page.list.setFocus()
    bench.key(Qt.Key.Key_Space)
    assert bench.sent[1:] == [ChangeEvent(WORK, event, EventDraft(enabled=enabled))]
    bench.key(Qt.Key.Key_Space)
    assert len(bench.sent) == 2


def test_an_event_is_deleted_after_a_question(bench: Bench) -> None:
    bench.open(CARD, END)
    bench.choose(1)
    bench.window.page.list.setFocus()
    bench.key(Qt.Key.Key_Delete)
    bench.key(Qt.Key.Key_Return)
    assert len(bench.sent) == 1
    bench.press("removeEvent")
    bench.key(Qt.Key.Key_Escape)
    assert bench.window.isVisible()
    bench.press("removeEvent")
    bench.press("confirm")
    assert bench.sent[1:] == [RemoveEvent(WORK, END)]
    bench.answer(CARD)
    assert bench.note() == "The event was deleted."


def test_a_question_is_about_the_event_that_was_chosen(bench: Bench) -> None:
    bench.open(CARD, END)
    bench.press("removeEvent")
    bench.choose(1)
    assert not bench.window.page.card.isVisible()


@pytest.mark.parametrize("event", [ODD, NO_METHOD], ids=["type", "method"])
def test_an_unknown_kind_can_be_deleted_only(bench: Bench, event: PhoneCallEvent) -> None:
    bench.open(event)
    assert not bench.button("editEvent").isEnabled()
    assert not bench.button("switchEvent").isEnabled()
    assert "only be deleted" in bench.button("editEvent").toolTip()
    bench.press("removeEvent")
    bench.press("confirm")
    assert bench.sent[1:] == [RemoveEvent(WORK, event)]


def test_the_chosen_event_stays_chosen_in_a_new_list(bench: Bench) -> None:
    bench.open(CARD, END)
    bench.choose(1)
    bench.press("reloadEvents")
    bench.answer(END, CARD)
    assert bench.window.page.list.chosen() == END


def test_an_account_that_turns_out_to_have_none_stays_and_says_why(bench: Bench) -> None:
    bench.window.open(bench.snapshot)
    lacking = replace(VIEW, offered=ALL_CAPABILITIES - {Service.EVENTS})
    bench.window.on_snapshot(Snapshot(2, (lacking,)))
    refused = RefusedError(501, "Not offered here")
    bench.fail(refused)
    assert bench.note() == str(refused)
    assert bench.window.page.place.count() == 2


def test_an_account_that_is_removed_takes_its_events_and_the_form_with_it(bench: Bench) -> None:
    bench.open(CARD)
    bench.press("editEvent")
    bench.window.on_snapshot(Snapshot(2))
    assert bench.window.page.isVisible()
    assert bench.window.page.list.count() == 0
    assert "No account offers" in bench.note()


def test_escape_leaves_the_form_then_the_window(bench: Bench) -> None:
    bench.open(CARD)
    bench.press("addEvent")
    bench.key(Qt.Key.Key_Escape)
    assert bench.window.page.isVisible()
    bench.key(Qt.Key.Key_Escape)
    assert not bench.window.isVisible()
    assert len(bench.sent) == 1


def test_opened_again_it_asks_again(bench: Bench) -> None:
    bench.open(CARD)
    bench.window.close()
    bench.window.open(bench.snapshot)
    assert bench.sent == [ListEvents(WORK, OWN)] * 2


@pytest.mark.parametrize("form", [False, True], ids=["list", "form"])
def test_every_control_has_a_name(bench: Bench, form: bool) -> None:
    bench.open(CARD)
    if form:
        bench.press("addEvent")
    kinds = (QAbstractButton, QLineEdit, QComboBox)
    unnamed = [
        widget.objectName()
        for kind in kinds
        for widget in bench.window.findChildren(kind)
        if widget.isVisible()
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert unnamed == []


def test_a_small_window_has_room_for_the_question(bench: Bench) -> None:
    bench.open(CARD, END)
    bench.window.resize(320, 360)
    bench.press("removeEvent")
    QApplication.processEvents()
    card = bench.window.page.card
    layout = card.layout()
    assert layout is not None
    assert card.height() >= layout.totalHeightForWidth(card.width())


# ---- with a real phone system


@pytest.fixture
def wired(desk: Desk) -> EventsWindow:
    """The window on the engine of a person who is signed in."""
    window = EventsWindow(desk.engine.submit, desk.window)

    def tell(notice: Notice) -> None:
        if isinstance(notice, EventsListed):
            window.on_events(notice)

    desk.inbox.observe(snapshot=window.on_snapshot, notice=tell)
    window.open(desk.snapshot)
    desk.wait(lambda: "has no phone call events" in window.page.note.text())
    return window


def add(desk: Desk, window: EventsWindow, url: str) -> None:
    window.page.add_button.click()
    window.form.url.setText(url)
    window.form.save_button.click()
    desk.wait(lambda: window.form.save_button.isEnabled() or window.page.isVisible())


def test_an_event_lives_from_being_added_to_being_deleted(desk: Desk, wired: EventsWindow) -> None:
    add(desk, wired, "https://crm.example.com/in")
    page = wired.page
    desk.wait(lambda: page.list.count() == 1)
    page.switch_button.click()
    desk.wait(lambda: (e := page.list.chosen()) is not None and e.enabled is False)
    assert page.switch_button.text() == "E&nable"
    page.edit_button.click()
    wired.form.note.setText("the customer's card")
    wired.form.save_button.click()
    desk.wait(lambda: (e := page.list.chosen()) is not None and e.note == "the customer's card")
    page.remove_button.click()
    wired.findChild(QAbstractButton, "confirm").click()  # type: ignore[union-attr]
    desk.wait(lambda: page.list.count() == 0 and page.note.text() == "The event was deleted.")


def test_what_a_real_phone_system_refuses_stays_in_the_form(
    desk: Desk, wired: EventsWindow
) -> None:
    desk.sim.fault("500", count=1, method="POST", path="phoneCallEvents")
    add(desk, wired, "https://crm.example.com/in")
    desk.wait(wired.form.state.isVisible)
    assert wired.form.url.text() == "https://crm.example.com/in"
    assert wired.form.state.property("role") == "bad"
    wired.form.save_button.click()
    desk.wait(lambda: wired.page.list.count() == 1)


def test_calls_go_on_while_the_phone_system_does_not_answer_about_events(
    desk: Desk, wired: EventsWindow
) -> None:
    desk.sim.fault("slow", path="phoneCallEvents")
    wired.page.reload_button.click()
    assert not wired.page.reload_button.isEnabled()
    desk.connect_to_anna()
    desk.press("Hold: Anna Peeters")
    desk.wait(lambda: desk.requests("PUT") == 1)
    assert not wired.page.reload_button.isEnabled()
