"""The settings window: its pages, by keys alone, in any width and direction, and what is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from clicktodial.engine.messages import (
    ChangeSettings,
    HotkeysChanged,
    LinksKnown,
    SettingsChanged,
    Trouble,
)
from clicktodial.errors import StorageError
from clicktodial.gui.windows.settings_pages import PageName, page_table
from clicktodial.model.dialplan import DialPlan, Rule
from clicktodial.model.links import LinkHandler, LinkScheme
from clicktodial.model.settings import Settings
from clicktodial.model.shortcuts import GlobalKey, KeyState, KeyStatus
from tests.engine.making import ACCOUNT
from tests.gui.settings_bench import Bench, Desk, spoken_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.gui.theme import Theme

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

PLAN = DialPlan(country="BE", rules=(Rule("Paris", "1", "2"),), examples=("0470123456",))
SETTINGS = Settings(accounts=(replace(ACCOUNT, dial_plan=PLAN),))
NO_KEYS = HotkeysChanged({key: KeyState(KeyStatus.NOT_WORKING) for key in GlobalKey}, "none", "No.")
NOBODY = LinksKnown(tuple(LinkHandler(scheme, is_ours=False) for scheme in LinkScheme))
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Bench:
    return Bench(qtbot, SETTINGS)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, own_home: Path) -> Iterator[Desk]:
    made = Desk(qtbot, own_home / "program", SETTINGS)
    yield made
    made.engine.stop()


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def fill(bench: Bench, page: PageName) -> None:
    """As many controls as the page ever shows."""
    bench.open(page)
    bench.window.on_notice(NO_KEYS)
    bench.window.on_notice(NOBODY)
    if page is PageName.DIAL_PLAN:
        bench.type("planTester", "0470123456")


def controls(bench: Bench) -> list[QWidget]:
    """All that can be seen and takes part in work by keys."""
    return [
        widget
        for widget in bench.window.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and widget.isVisibleTo(bench.window)
        and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not isinstance(widget.parentWidget(), QComboBox)
    ]


# ---- pages


def test_every_page_is_in_the_table_once_and_opens_by_its_name(bench: Bench) -> None:
    assert [entry.name for entry in page_table()] == list(PageName)
    for row, name in enumerate(PageName):
        bench.window.open_at(name.value)
        assert bench.window.navigation.list.currentRow() == row
        assert bench.part(f"settings-{name.value}").isVisible()


def test_without_a_name_the_window_opens_where_it_was_last(bench: Bench) -> None:
    bench.open(PageName.KEYS)
    bench.window.close()
    bench.window.open_at("")
    assert bench.is_shown("settings-keys")
    bench.window.open_at("no such page")
    assert bench.is_shown("settings-keys")


def test_a_page_is_made_when_it_is_first_shown_and_knows_what_was_told_before(
    bench: Bench,
) -> None:
    bench.window.on_notice(NO_KEYS)
    bench.open(PageName.LINKS)
    assert bench.window.findChild(QWidget, "settings-keys") is None
    bench.open(PageName.KEYS)
    assert bench.text("keysReason") == "✗ No."


def test_a_narrow_window_has_a_line_to_choose_from_in_place_of_the_list(bench: Bench) -> None:
    bench.open(PageName.KEYS)
    assert bench.is_shown("settingsPages")
    assert not bench.is_shown("settingsPage")
    bench.window.resize(360, 600)
    assert not bench.is_shown("settingsPages")
    choice = bench.part("settingsPage")
    assert isinstance(choice, QComboBox)
    assert choice.currentText() == "Keys"
    choice.setCurrentIndex(choice.findText("Links and clipboard"))
    assert bench.is_shown("settings-links")
    bench.window.resize(760, 600)
    assert bench.window.navigation.list.currentItem().text() == choice.currentText()


# ---- by keys


def test_esc_closes_the_window(bench: Bench) -> None:
    bench.open(PageName.LINKS)
    bench.key(Qt.Key.Key_Escape)
    assert not bench.window.isVisible()


def test_enter_presses_the_button_that_has_the_focus_and_no_other(bench: Bench) -> None:
    bench.open(PageName.LINKS)
    bench.window.navigation.list.setFocus()
    bench.key(Qt.Key.Key_Return)
    assert bench.window.isVisible()
    bench.part("closeSettings").setFocus()
    bench.key(Qt.Key.Key_Return)
    assert not bench.window.isVisible()


@pytest.mark.parametrize("page", PageName)
def test_every_control_has_a_name_and_is_reached_by_tab(bench: Bench, page: PageName) -> None:
    fill(bench, page)
    wanted = controls(bench)
    assert len(wanted) > 2
    assert [w.objectName() for w in wanted if not spoken_name(w)] == []
    assert [type(w) for w in wanted if not w.objectName()] == []
    reached: set[str] = set()
    bench.window.navigation.list.setFocus()
    for _ in range(3 * len(wanted)):
        reached.add(bench.focused().objectName())
        bench.key(Qt.Key.Key_Tab)
    missed = {w.objectName() for w in wanted if w.isEnabled()} - reached
    assert missed == set()


# ---- any width and direction


@pytest.mark.parametrize("width", [320, 760])
@pytest.mark.parametrize("page", PageName)
def test_nothing_sticks_out(bench: Bench, page: PageName, width: int) -> None:
    bench.window.resize(width, 500)
    fill(bench, page)
    QApplication.processEvents()
    whole = bench.window.rect()
    outside = [
        w.objectName()
        for w in controls(bench)
        if not _columns(whole).contains(
            _columns(QRect(w.mapTo(bench.window, w.rect().topLeft()), w.size()))
        )
    ]
    assert outside == []


def _columns(rect: QRect) -> QRect:
    """Its place from left to right alone: down there it scrolls."""
    return QRect(rect.left(), 0, rect.width(), 1)


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize("page", PageName)
def test_from_right_to_left_the_list_stands_on_the_right(bench: Bench, page: PageName) -> None:
    fill(bench, page)
    QApplication.processEvents()
    shown = bench.part(f"settings-{page.value}")
    navigation = bench.window.navigation
    assert navigation.x() >= shown.x() + shown.width()
    assert bench.window.width() - navigation.x() - navigation.width() == 12


# ---- what is kept


def test_a_change_is_confirmed_once_the_file_has_it_and_can_be_undone(desk: Desk) -> None:
    desk.open(PageName.LINKS)
    desk.press("watchClipboard")
    desk.wait(lambda: desk.said() == "✓ Saved")
    assert desk.in_file().watch_clipboard
    assert desk.in_file().accounts == SETTINGS.accounts
    desk.press("undoSetting")
    desk.wait(lambda: not desk.in_file().watch_clipboard)
    desk.wait(lambda: desk.said() == "✓ Saved")
    box = desk.part("watchClipboard")
    assert isinstance(box, QAbstractButton)
    assert not box.isChecked()


def test_what_could_not_be_saved_is_told_and_shown_as_it_is(bench: Bench) -> None:
    bench.open(PageName.LINKS)
    bench.press("dialLinksAtOnce")
    assert bench.said() == "Saving…"
    bench.window.on_notice(Trouble(StorageError("The disk is full")))
    assert bench.said() == "The disk is full."
    box = bench.part("dialLinksAtOnce")
    assert isinstance(box, QAbstractButton)
    assert not box.isChecked()
    assert not bench.is_shown("undoSetting")


def test_trouble_of_another_origin_is_none_of_the_windows(bench: Bench) -> None:
    bench.open(PageName.LINKS)
    bench.window.on_notice(Trouble(StorageError("Contacts cannot be read")))
    assert bench.said() == ""


def test_news_from_elsewhere_is_shown_and_confirms_nothing(bench: Bench) -> None:
    bench.open(PageName.LINKS)
    bench.window.on_notice(SettingsChanged(replace(SETTINGS, watch_clipboard=True)))
    box = bench.part("watchClipboard")
    assert isinstance(box, QAbstractButton)
    assert box.isChecked()
    assert bench.said() == ""


def test_the_way_back_to_the_default_is_there_only_where_it_leads_somewhere(bench: Bench) -> None:
    bench.open(PageName.LINKS)
    assert not bench.is_shown("watchClipboardDefault")
    bench.press("watchClipboard")
    bench.keep()
    assert spoken_name(bench.part("watchClipboardDefault")).startswith("Restore the default: Watch")
    bench.part("watchClipboardDefault").setFocus()
    bench.press("watchClipboardDefault")
    assert bench.sent[-1] == ChangeSettings(SETTINGS)
    assert not bench.is_shown("watchClipboardDefault")
    assert bench.focused().objectName() == "watchClipboard"
