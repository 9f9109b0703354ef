"""The pages of plain settings: each choice is kept, can be undone, and has a way back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox

from clicktodial.engine.incoming_messages import (
    BeQuiet,
    NotificationTried,
    QuietChanged,
    TryNotification,
)
from clicktodial.engine.messages import ChangeSettings
from clicktodial.engine.settings_messages import ReadSettings
from clicktodial.errors import InputError
from clicktodial.gui.windows.settings_calls import checked_wait, kept_words
from clicktodial.gui.windows.settings_pages import PageName
from clicktodial.model.quiet import UNTIL_TOLD
from clicktodial.model.settings import ColorScheme, Settings
from tests.engine.making import ACCOUNT
from tests.gui.settings_bench import Bench, Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.gui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("does not support raise")


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Bench:
    return Bench(qtbot, Settings())


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, own_home: Path) -> Iterator[Desk]:
    made = Desk(qtbot, own_home / "program", Settings())
    yield made
    made.engine.stop()


def choose(bench: Bench, name: str, text: str) -> None:
    """By keys, as far down as it takes."""
    choice = bench.part(name)
    assert isinstance(choice, QComboBox)
    choice.setFocus()
    bench.key(Qt.Key.Key_Home)
    for _ in range(choice.findText(text)):
        bench.key(Qt.Key.Key_Down)
    assert choice.currentText() == text


@pytest.mark.parametrize(
    ("box", "setting"),
    [
        ("notifyIncoming", "notify_incoming"),
        ("notifyMissed", "notify_missed"),
        ("quietWithDesktop", "quiet_with_desktop"),
        ("quietWhilePresenting", "quiet_while_presenting"),
    ],
)
def test_every_notification_can_be_switched_off(desk: Desk, box: str, setting: str) -> None:
    desk.open(PageName.NOTIFICATIONS)
    desk.press(box)
    desk.wait(lambda: getattr(desk.in_file(), setting) is False)
    desk.wait(lambda: desk.said() == "✓ Saved")
    desk.press("undoSetting")
    desk.wait(lambda: getattr(desk.in_file(), setting) is True)


def test_a_notification_can_be_tried_and_tells_what_it_means_for_a_call(bench: Bench) -> None:
    bench.open(PageName.NOTIFICATIONS)
    bench.press("tryNotification")
    assert bench.sent == [TryNotification()]
    assert bench.text("notificationTried") == "Asking the desktop…"
    bench.window.on_notice(NotificationTried(reason="Nobody shows notifications here."))
    assert bench.text("notificationTried") == "Nobody shows notifications here."
    bench.window.on_notice(NotificationTried(has_buttons=True, quiet="The desktop is quiet."))
    said = bench.text("notificationTried")
    assert "Press its button" in said
    assert said.endswith("A call would not be told just now: The desktop is quiet.")
    bench.window.on_notice(NotificationTried(has_buttons=True, is_pressed=True))
    assert "it arrived" in bench.text("notificationTried")


def test_do_not_disturb_is_shown_and_can_be_ended(bench: Bench) -> None:
    bench.window.on_notice(QuietChanged(UNTIL_TOLD))
    bench.open(PageName.NOTIFICATIONS)
    assert bench.text("quietState") == "Now: Do not disturb"
    bench.part("endQuiet").setFocus()
    bench.press("endQuiet")
    assert bench.sent == [BeQuiet(None)]
    bench.window.on_notice(QuietChanged(None))
    assert not bench.is_shown("endQuiet")
    assert bench.focused().objectName() == "notifyIncoming"


def test_a_file_that_was_replaced_by_rubbish_costs_no_account(desk: Desk) -> None:
    desk.file.update(lambda _now: Settings(accounts=(ACCOUNT,)))
    desk.submit(ReadSettings())
    desk.wait(lambda: desk.window.keeper.settings.accounts == (ACCOUNT,))
    desk.open(PageName.NOTIFICATIONS)
    desk.paths.settings_file.write_text("rubbish = [")
    desk.press("notifyMissed")
    desk.wait(lambda: "notify_missed" in _text(desk.paths.settings_file))
    assert desk.in_file() == Settings(accounts=(ACCOUNT,), notify_missed=False)
    desk.wait(lambda: "The file was kept as" in desk.said())
    aside = [path for path in desk.paths.settings_file.parent.iterdir() if "rubbish" in _text(path)]
    assert len(aside) == 1


def test_what_is_written_by_hand_meanwhile_is_taken_over_and_rubbish_is_not(desk: Desk) -> None:
    desk.open(PageName.CALLS)
    desk.file.update(lambda now: replace(now, accounts=(ACCOUNT,), wait_for_pickup_s=44))
    desk.submit(ReadSettings())
    desk.wait(lambda: desk.text("waitForPickup") == "44")
    for text in ("", "rubbish = ["):
        desk.paths.settings_file.write_text(text)
        desk.submit(ReadSettings())
    # Not read as settings until then: whoever reads rubbish keeps it aside.
    desk.wait(lambda: "44" in _text(desk.paths.settings_file))
    assert desk.in_file().accounts == (ACCOUNT,)
    assert desk.text("waitForPickup") == "44"


def _text(path: Path) -> str:
    return path.read_text(errors="replace") if path.is_file() else ""


def test_calls_are_placed_and_kept_as_is_chosen(desk: Desk) -> None:
    desk.open(PageName.CALLS)
    assert desk.focused().objectName() == "waitForPickup"
    desk.enter("waitForPickup", "40")
    desk.wait(lambda: desk.in_file().wait_for_pickup_s == 40)
    desk.press("allowPublicTransfer")
    desk.wait(lambda: not desk.in_file().allow_public_transfer)
    choose(desk, "keepHistory", "30 days")
    desk.wait(lambda: desk.in_file().keep_history_days == 30)


def test_colours_and_language_are_chosen(desk: Desk) -> None:
    desk.open(PageName.APPEARANCE)
    choose(desk, "colorScheme", "Dark")
    desk.wait(lambda: desk.in_file().color_scheme is ColorScheme.DARK)
    choose(desk, "language", "Français")
    desk.wait(lambda: desk.in_file().language == "fr")


@pytest.mark.parametrize("text", ["", "4", "121", "soon", "-7", "²0", "1e2"])
def test_a_time_that_is_none_is_refused_and_stays_to_be_mended(bench: Bench, text: str) -> None:
    bench.open(PageName.CALLS)
    bench.enter("waitForPickup", text)
    assert "Enter 5 to 120 seconds." in bench.text("waitForPickupError")
    assert bench.text("waitForPickup") == text
    assert bench.sent == []
    bench.press("waitForPickupDefault")
    assert bench.text("waitForPickup") == "25"


def test_whole_seconds_are_taken() -> None:
    assert checked_wait(" 5 ") == 5
    assert checked_wait("120") == 120
    with pytest.raises(InputError):
        checked_wait("2.5")


def test_how_long_is_said_in_words() -> None:
    said = [kept_words(days) for days in (0, 1, 30, 183, 365, 730)]
    assert said == ["Always", "one day", "30 days", "6 months", "one year", "2 years"]


def test_what_was_written_into_the_file_by_hand_is_shown(bench: Bench) -> None:
    bench.open(PageName.CALLS)
    bench.window.on_settings(Settings(wait_for_pickup_s=300, keep_history_days=77))
    assert bench.text("waitForPickup") == "300"
    keep = bench.part("keepHistory")
    assert isinstance(keep, QComboBox)
    assert keep.currentText() == "77 days"


def test_all_defaults_of_a_page_come_back_at_once_and_can_be_undone(bench: Bench) -> None:
    changed = Settings(notify_missed=False, quiet_with_desktop=False, watch_clipboard=True)
    bench.window.on_settings(changed)
    bench.open(PageName.NOTIFICATIONS)
    bench.part("restorePage").setFocus()
    bench.press("restorePage")
    assert bench.sent == [ChangeSettings(Settings(watch_clipboard=True))]
    bench.keep()
    restore = bench.part("restorePage")
    assert isinstance(restore, QAbstractButton)
    assert not restore.isEnabled()
    assert bench.focused().objectName() == "notifyIncoming"
    bench.press("undoSetting")
    assert bench.sent[-1] == ChangeSettings(changed)
