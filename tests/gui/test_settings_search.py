"""Finding a setting by its name, by what is said about it and by what it can be chosen to be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget

from clicktodial.gui.windows.settings_pages import PageName
from clicktodial.gui.windows.settings_search import FOUND, MARKED_MS, Place, found
from clicktodial.model.dialplan import DialPlan
from clicktodial.model.settings import Settings
from tests.engine.making import ACCOUNT
from tests.gui.settings_bench import Bench

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = [
    pytest.mark.qt_log_ignore("does not support raise"),
    pytest.mark.usefixtures("theme"),
]

SETTINGS = Settings(accounts=(replace(ACCOUNT, dial_plan=DialPlan(country="BE")),))


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot, SETTINGS)


def search(bench: Bench, text: str) -> list[str]:
    """Type it; the names of what is found."""
    bench.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert bench.focused().objectName() == "settingsSearch"
    QTest.keyClicks(bench.focused(), text)
    listed = bench.part("settingsFound")
    assert isinstance(listed, QListWidget)
    return [listed.item(row).text() for row in range(listed.count())]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("notif", "Notifications"),
        ("transfer", "Allow transfer to outside numbers"),
        ("ÉCRAN", None),
        ("present", "None while presenting"),
        ("keep past", "Keep past calls for"),
        ("dark", "Colours"),
        ("deutsch", "Language"),
        ("area code", "Own area code"),
        ("premium", "Dial phone links at once, without Enter"),
    ],
)
def test_a_setting_is_found_by_name_words_and_choices(
    bench: Bench, text: str, first: str | None
) -> None:
    bench.open(PageName.ACCOUNTS)
    names = search(bench, text)
    assert (names[0] if names else None) == first


def test_enter_goes_to_the_control_and_the_pages_come_back(bench: Bench) -> None:
    bench.open(PageName.ACCOUNTS)
    search(bench, "missed")
    assert not bench.is_shown("settingsPages")
    bench.key(Qt.Key.Key_Return)
    assert bench.is_shown("settings-notifications")
    assert bench.focused().objectName() == "notifyMissed"
    marked = bench.focused().parentWidget()
    assert marked is not None
    assert marked.property(FOUND)
    bench.qtbot.waitUntil(lambda: not marked.property(FOUND), timeout=3 * MARKED_MS)
    assert bench.is_shown("settingsPages")
    assert bench.text("settingsSearch") == ""


def test_the_arrows_walk_through_what_was_found(bench: Bench) -> None:
    bench.open(PageName.ACCOUNTS)
    names = search(bench, "quiet")
    bench.key(Qt.Key.Key_Down)
    listed = bench.part("settingsFound")
    assert isinstance(listed, QListWidget)
    assert listed.currentItem().text() == names[1]
    assert bench.focused().objectName() == "settingsSearch"


def test_esc_gives_the_search_up_then_closes_the_window(bench: Bench) -> None:
    bench.open(PageName.KEYS)
    search(bench, "quiet")
    bench.key(Qt.Key.Key_Escape)
    assert bench.is_shown("settingsPages")
    assert bench.is_shown("settings-keys")
    bench.key(Qt.Key.Key_Escape)
    assert not bench.window.isVisible()


def test_a_page_is_found_and_opened_where_one_begins(bench: Bench) -> None:
    bench.open(PageName.KEYS)
    assert search(bench, "appearance")[0] == "Appearance"
    bench.key(Qt.Key.Key_Return)
    assert bench.focused().objectName() == "colorScheme"


def test_in_a_narrow_window_what_was_found_stands_above_the_page(bench: Bench) -> None:
    bench.open(PageName.ACCOUNTS)
    bench.window.resize(340, 600)
    search(bench, "transfer")
    assert not bench.is_shown("settingsPage")
    assert bench.part("settingsFound").height() < 300


def test_pages_are_made_for_the_search_and_not_before(bench: Bench) -> None:
    bench.open(PageName.ACCOUNTS)
    made = "settings-appearance"
    assert not bench.window.findChildren(QWidget, made)
    search(bench, "x")
    assert bench.window.findChildren(QWidget, made)
    # Only the page that is seen asks anything of the desktop.
    assert bench.sent == []


def test_what_is_called_so_comes_before_what_only_speaks_of_it() -> None:
    speaks = Place(0, "A", "Wait", None, "before a call is transferred")
    called = Place(1, "B", "Allow transfer")
    begins = Place(2, "C", "Transfer at once")
    assert found("transfer", [speaks, called, begins]) == [begins, called, speaks]
    assert found("transfer nothing", [speaks, called, begins]) == []
    assert found("  ", [speaks]) == []
