"""The Call button's menu and the page it opens, in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QWidget

from clicktodial.engine.messages import ChoicesChanged, Dial, ForgetChoice
from clicktodial.gui.models.dial_form import DialField
from clicktodial.gui.windows.main import MainWindow
from clicktodial.model.capabilities import ALL_CAPABILITIES, Service
from clicktodial.model.dialling import CallKind, DialChoice
from clicktodial.model.settings import Settings, make_account
from clicktodial.model.snapshot import AccountView, Freshness, Heartbeat, Snapshot

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from clicktodial.engine.messages import Command
    from clicktodial.gui.theme import Theme
    from clicktodial.gui.widgets.dial_options import DialPage

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

ANNA, MOBILE = "+442079460018", "+32470123456"
UK_ANNA = "→ +442079460018 · United Kingdom, fixed line"
WORK = make_account(
    name="work", server="https://pbx.example.com", extensions=["0003*210", "0003*211"]
)
HOME = make_account(name="home", server="https://home.example.com", extensions=["200"])
CALLBACK = DialChoice(WORK.name, CallKind.CALLBACK, (MOBILE,), "0003*218")
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Desk:
    """A person before the window; what is asked of the engine is written down."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.sent: list[Command] = []
        self.window = MainWindow(theme, self.sent.append, hides_on_close=lambda: True)
        qtbot.addWidget(self.window)
        self.settings(WORK)
        self.window.show()
        qtbot.waitExposed(self.window)

    def settings(self, *accounts: object) -> None:
        self.window.on_settings(Settings(accounts=accounts))  # type: ignore[arg-type]

    def dials(self) -> list[Dial]:
        return [command for command in self.sent if isinstance(command, Dial)]

    def type(self, text: str) -> None:
        QTest.keyClicks(self.window.dialer.edit, text)

    def entries(self) -> dict[str, QAction]:
        menu = self.window.dialer.call_button.menu()
        menu.aboutToShow.emit()
        return {entry.text(): entry for entry in menu.actions() if entry.text()}

    def choose(self, text: str) -> None:
        self.entries()[text].trigger()

    @property
    def page(self) -> DialPage:
        page = self.window.options
        assert page is not None
        return page

    def fill_in(self, field: DialField, text: str) -> None:
        edit = self.page.findChild(QLineEdit, field.value)
        assert edit is not None
        assert edit.isVisible()
        edit.clear()
        QTest.keyClicks(edit, text)

    def error(self, field: DialField) -> str:
        label = self.page.findChild(QLabel, f"{field.value}Error")
        assert label is not None
        return label.text() if label.isVisible() else ""

    def focused(self) -> QWidget:
        focused = self.window.focusWidget()
        assert focused is not None
        return focused

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.focused(), key)

    def is_page_shown(self) -> bool:
        return self.window.stack.currentWidget() is self.window.options


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    return Desk(qtbot, theme)


# ---- the menu


def test_the_menu_calls_from_each_phone_and_from_all_at_once(desk: Desk) -> None:
    desk.settings(WORK, HOME)
    desk.type(ANNA)
    calls = [text for text in desk.entries() if text.startswith("Call from")]
    assert calls == [
        "Call from work · 0003*210",
        "Call from work · 0003*211",
        "Call from work · 0003*210, 0003*211",
        "Call from home · 200",
    ]
    desk.choose("Call from work · 0003*210, 0003*211")
    choice = DialChoice(WORK.name, sources=("0003*210", "0003*211"))
    assert desk.dials() == [Dial(ANNA, "", choice)]


def test_without_a_number_the_menu_says_what_is_missing(desk: Desk) -> None:
    entries = desk.entries()
    assert not any(entry.isEnabled() for entry in entries.values())
    assert {entry.toolTip() for entry in entries.values()} == {"Type a name or a number first"}


def test_what_no_account_offers_is_hidden(desk: Desk) -> None:
    offered = ALL_CAPABILITIES - {Service.CALLBACK}
    view = AccountView(WORK, Freshness.CURRENT, Heartbeat(), offered=offered)
    desk.window.on_snapshot(Snapshot(1, (view,)))
    desk.type(ANNA)
    assert "Callback…" not in desk.entries()
    assert "Invite to conference…" in desk.entries()


def test_a_remembered_choice_can_be_used_and_forgotten(desk: Desk) -> None:
    desk.window.on_notice(ChoicesChanged({ANNA: CALLBACK}))
    desk.type(ANNA)
    line = desk.window.findChild(QWidget, "quietLine")
    assert line is not None
    assert line.accessibleName() == f"{UK_ANNA} · callback to {MOBILE} · as you chose"
    desk.choose("Forget how this number is called")
    assert desk.sent[-1] == ForgetChoice(ANNA)
    desk.choose(f"As remembered: callback to {MOBILE}")
    assert desk.dials() == [Dial(ANNA)]


def test_nothing_is_remembered_for_another_number(desk: Desk) -> None:
    desk.window.on_notice(ChoicesChanged({MOBILE: CALLBACK}))
    desk.type(ANNA)
    assert not any("emember" in text or "Forget" in text for text in desk.entries())


def test_the_number_is_copied(desk: Desk) -> None:
    desk.type("+44 20 7946 0018")
    desk.choose("Copy number")
    assert QGuiApplication.clipboard().text() == ANNA


@pytest.mark.qt_log_ignore("does not support grabbing", "does not support raise")
def test_the_menu_opens_by_key(desk: Desk) -> None:
    desk.type(ANNA)
    QTest.keyClick(desk.window.dialer.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = desk.window.dialer.call_button.menu()
    assert menu.isVisible()
    assert menu.activeAction() is menu.actions()[0]
    menu.close()


# ---- the page


def test_a_callback_is_placed_by_keyboard_alone(desk: Desk) -> None:
    desk.type(ANNA)
    desk.choose("Callback…")
    assert desk.is_page_shown()
    assert desk.window.focusWidget() is desk.page.extension
    QTest.keyClicks(desk.page.extension, "0003*218")
    desk.key(Qt.Key.Key_Tab)
    assert desk.window.focusWidget() is desk.page.other_phone
    QTest.keyClicks(desk.page.other_phone, "+32 470 12 34 56")
    desk.key(Qt.Key.Key_Return)
    assert desk.dials() == [Dial(ANNA, "", CALLBACK, remember=False)]
    assert not desk.is_page_shown()
    assert desk.window.dialer.edit.text() == ""


def test_a_conference_is_remembered_when_wished(desk: Desk) -> None:
    desk.type(ANNA)
    desk.choose("Invite to conference…")
    desk.fill_in(DialField.EXTENSION, "0003*219")
    desk.fill_in(DialField.CONFERENCE, "3")
    desk.fill_in(DialField.PIN, "2233")
    assert desk.page.pin.echoMode() is QLineEdit.EchoMode.Password
    desk.page.remember.click()
    desk.page.call_button.click()
    choice = DialChoice(
        WORK.name, CallKind.CONFERENCE, extension="0003*219", conference="3", pin="2233"
    )
    assert desk.dials() == [Dial(ANNA, "", choice, remember=True)]
    assert desk.page.pin.text() == ""


def test_another_caller_id_is_shown(desk: Desk) -> None:
    desk.type(ANNA)
    desk.choose("Show another caller id…")
    QTest.keyClicks(desk.page.shown_to_them, "Shop <4242425>")
    second = next(b for b in desk.page.findChildren(QCheckBox) if b.accessibleName() == "0003*211")
    second.click()
    desk.fill_in(DialField.DURATION, "30")
    desk.page.video.click()
    desk.page.call_button.click()
    (dial,) = desk.dials()
    assert dial.choice == DialChoice(
        WORK.name,
        sources=("0003*210", "0003*211"),
        caller_id_destination="Shop <4242425>",
        duration_s=1800,
        video=True,
    )


def test_escape_goes_back_and_nothing_is_sent(desk: Desk) -> None:
    desk.type(ANNA)
    desk.choose("Callback…")
    before = list(desk.sent)
    desk.key(Qt.Key.Key_Escape)
    assert not desk.is_page_shown()
    assert desk.window.isVisible()
    assert desk.window.dialer.edit.text() == ANNA
    assert desk.sent == before


def test_enter_on_back_goes_back(desk: Desk) -> None:
    desk.type(ANNA)
    desk.choose("Show another caller id…")
    desk.page.back_button.setFocus()
    desk.key(Qt.Key.Key_Return)
    assert not desk.is_page_shown()
    assert desk.dials() == []


@pytest.mark.parametrize(
    ("entry", "field", "wrong"),
    [
        ("Callback…", DialField.EXTENSION, "abc"),
        ("Invite to conference…", DialField.EXTENSION, ""),
        ("Show another caller id…", DialField.SHOWN_TO_THEM, "Shop"),
        ("Show another caller id…", DialField.DURATION, "long"),
        ("Show another caller id…", DialField.OTHER_PHONE, "mobile"),
    ],
)
def test_a_mistake_is_shown_at_its_field_and_nothing_is_sent(
    desk: Desk, entry: str, field: DialField, wrong: str
) -> None:
    desk.type(ANNA)
    desk.choose(entry)
    desk.fill_in(field, wrong)
    desk.page.call_button.click()
    assert desk.error(field)
    assert desk.focused().objectName() == field.value
    assert desk.dials() == []
    QTest.keyClicks(desk.focused(), "1")
    assert desk.error(field) == ""


def test_a_callback_to_an_extension_is_refused_in_words(desk: Desk) -> None:
    desk.type("220")
    desk.choose("Callback…")
    desk.fill_in(DialField.EXTENSION, "0003*218")
    desk.fill_in(DialField.OTHER_PHONE, MOBILE)
    desk.page.call_button.click()
    note = desk.page.findChild(QLabel, "dialOptionsNote")
    assert note is not None
    assert "public numbers only" in note.text()
    assert desk.dials() == []


def test_a_double_click_and_a_held_key_place_one_call(desk: Desk) -> None:
    desk.window.on_notice(ChoicesChanged({}, (CALLBACK,)))
    desk.type(ANNA)
    desk.choose("Callback…")
    for _ in range(3):
        desk.page.call_button.click()
        QTest.keyClick(desk.page, Qt.Key.Key_Return)
    assert len(desk.dials()) == 1


def test_the_page_begins_with_what_was_used_last(desk: Desk) -> None:
    desk.window.on_notice(ChoicesChanged({}, (CALLBACK,)))
    desk.type(ANNA)
    desk.choose("Callback…")
    assert (desk.page.extension.text(), desk.page.other_phone.text()) == ("0003*218", MOBILE)
    assert not desk.page.remember.isChecked()


def test_the_page_begins_with_what_is_remembered_for_the_number(desk: Desk) -> None:
    own = DialChoice(WORK.name, CallKind.CALLBACK, ("+32470999999",), "0003*217")
    desk.window.on_notice(ChoicesChanged({ANNA: own}, (CALLBACK,)))
    desk.type(ANNA)
    desk.choose("Callback…")
    assert (desk.page.extension.text(), desk.page.other_phone.text()) == (
        "0003*217",
        "+32470999999",
    )
    assert desk.page.remember.isChecked()


def test_a_remembered_choice_is_forgotten_when_its_box_is_cleared(desk: Desk) -> None:
    desk.window.on_notice(ChoicesChanged({ANNA: CALLBACK}))
    desk.type(ANNA)
    desk.choose("Callback…")
    desk.page.remember.click()
    desk.page.call_button.click()
    assert ForgetChoice(ANNA) in desk.sent
    assert desk.dials() == [Dial(ANNA, "", CALLBACK, remember=False)]


def test_among_several_accounts_one_is_chosen(desk: Desk) -> None:
    desk.settings(WORK, HOME)
    desk.type(ANNA)
    desk.choose("Show another caller id…")
    desk.page.account.setCurrentIndex(1)
    desk.page.call_button.click()
    (dial,) = desk.dials()
    assert dial.choice == DialChoice(HOME.name, sources=("200",))


def test_one_account_is_not_asked_for(desk: Desk) -> None:
    desk.type(ANNA)
    desk.choose("Callback…")
    assert not desk.page.account.isVisible()


def test_in_a_low_window_every_field_can_be_reached(desk: Desk, qtbot: QtBot) -> None:
    desk.type(ANNA)
    desk.choose("Invite to conference…")
    desk.window.resize(320, 360)
    for field in (DialField.CONFERENCE, DialField.PIN, DialField.SHOWN_TO_THEM):
        desk.key(Qt.Key.Key_Tab)
        assert desk.focused().objectName() == field.value
        qtbot.waitUntil(lambda: not desk.focused().visibleRegion().isEmpty())
    desk.key(Qt.Key.Key_Tab)
    assert desk.focused() is desk.page.duration
    qtbot.waitUntil(lambda: not desk.page.duration.visibleRegion().isEmpty())
    assert desk.page.call_button.visibleRegion().boundingRect() == desk.page.call_button.rect()


def test_every_control_of_the_page_has_a_name(desk: Desk) -> None:
    desk.type(ANNA)
    for entry in ("Callback…", "Invite to conference…", "Show another caller id…"):
        desk.choose(entry)
        shown = [
            widget
            for kind in (QAbstractButton, QLineEdit)
            for widget in desk.page.findChildren(kind)
            if widget.isVisible()
        ]
        unnamed = [
            w.objectName()
            for w in shown
            if not (w.accessibleName() or (isinstance(w, QAbstractButton) and w.text()))
        ]
        assert unnamed == []
        desk.window.close_options()


def test_a_link_from_outside_takes_the_place_of_the_page(desk: Desk) -> None:
    desk.type(ANNA)
    desk.choose("Callback…")
    desk.window.bring_up("tel:+32-2-555-12-34")
    assert not desk.is_page_shown()
    assert desk.window.dialer.edit.isVisible()
    assert desk.window.dialer.edit.text() == "tel:+32-2-555-12-34"
