"""Do not disturb: what is offered, what is shown, and how it ends."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QSystemTrayIcon

from clicktodial.engine.incoming_messages import BeQuiet, QuietChanged
from clicktodial.gui.models.quiet import (
    QuietChoice,
    choice_text,
    is_offered,
    quiet_text,
    turn_off_text,
    until,
)
from clicktodial.gui.models.status import TrayState, tray_state, tray_text
from clicktodial.gui.quiet_menu import QuietMenu
from clicktodial.gui.tray import Menu, Tray
from clicktodial.model.quiet import UNTIL_TOLD
from clicktodial.model.snapshot import AccountView, Freshness, Heartbeat, Snapshot
from tests.engine.making import ACCOUNT
from tests.gui.quick_desk import QuickDesk, opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.engine.messages import Notice
    from clicktodial.gui.theme import Theme
    from clicktodial.sim.server import Sim

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)")

READY = Snapshot(1, (AccountView(ACCOUNT, Freshness.CURRENT, Heartbeat()),))


def at(hour: int, minute: int = 0) -> float:
    return datetime(2026, 11, 24, hour, minute).astimezone().timestamp()


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


# ---- words


@pytest.mark.parametrize(
    ("choice", "now", "ends"),
    [
        (QuietChoice.HALF_HOUR, at(14), at(14, 30)),
        (QuietChoice.HOUR, at(14), at(15)),
        (QuietChoice.EVENING, at(14), at(18)),
        (QuietChoice.MORNING, at(14), at(8) + timedelta(days=1).total_seconds()),
        (QuietChoice.MORNING, at(2), at(8)),
        (QuietChoice.UNTIL_TOLD, at(14), UNTIL_TOLD),
    ],
)
def test_until_when(choice: QuietChoice, now: float, ends: float) -> None:
    assert until(choice, now) == ends


def test_an_evening_that_is_near_is_not_offered() -> None:
    assert is_offered(QuietChoice.EVENING, at(14))
    assert not is_offered(QuietChoice.EVENING, at(17, 45))
    assert not is_offered(QuietChoice.EVENING, at(22))


def test_how_it_is_said() -> None:
    assert quiet_text(at(14, 30), at(14)) == "Do not disturb until 14:30"
    assert quiet_text(until(QuietChoice.MORNING, at(14)), at(14)).endswith("Wednesday 08:00")
    assert quiet_text(UNTIL_TOLD, at(14)) == "Do not disturb"
    assert turn_off_text(at(14, 30), at(14)) == "On until 14:30 – turn off"
    assert choice_text(QuietChoice.EVENING) == "Until this evening, 18:00"


def test_the_trays_state_and_its_words() -> None:
    assert tray_state(READY, 0, is_quiet=True) is TrayState.DO_NOT_DISTURB
    assert tray_state(READY, 2, is_quiet=True) is TrayState.DO_NOT_DISTURB
    assert tray_state(Snapshot(), 0, is_quiet=True) is TrayState.OFFLINE
    text = tray_text(TrayState.DO_NOT_DISTURB, READY, 2, "Do not disturb until 14:30")
    assert text == "Click-to-Dial: 2 missed calls · Do not disturb until 14:30"


# ---- the menu


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path, sim: Sim) -> Iterator[QuickDesk]:
    yield from opened(qtbot, theme, tmp_path, sim)


def entries(menu: QuietMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [e.text() for e in menu.actions() if e.isVisible() and not e.isSeparator()]


def test_the_menu_offers_to_turn_it_off_only_while_it_is_on(desk: QuickDesk) -> None:
    menu = QuietMenu(desk.window, clock=lambda: at(14))
    assert entries(menu) == [choice_text(choice) for choice in QuietChoice]
    menu.show_quiet(at(14, 30))
    assert entries(menu)[0] == "On until 14:30 – turn off"
    menu.show_quiet(None)
    assert len(entries(menu)) == len(QuietChoice)


def test_the_icon_says_so_by_its_shape(desk: QuickDesk) -> None:
    tray = Tray(QSystemTrayIcon(), Menu(desk.submit, desk.window), desk.window)
    assert tray.icon is not None
    tray.on_snapshot(READY)
    ready = tray.icon.icon().pixmap(32).toImage()
    tray.show_quiet(UNTIL_TOLD)
    assert tray.icon.icon().pixmap(32).toImage() != ready
    assert "Do not disturb" in tray.icon.toolTip()
    tray.show_quiet(None)
    assert tray.icon.icon().pixmap(32).toImage() == ready


def test_it_is_begun_in_the_menu_and_ended_in_the_window(desk: QuickDesk) -> None:
    def on_notice(notice: Notice) -> None:
        if isinstance(notice, QuietChanged):
            desk.window.show_quiet(notice.until)

    desk.inbox.observe(notice=on_notice)
    (hour,) = [e for e in desk.menu.quiet.actions() if e.text() == "For 1 hour"]
    hour.trigger()
    desk.wait(lambda: desk.window.quiet is not None and desk.window.quiet.isVisible())
    assert desk.window.quiet is not None
    desk.window.quiet.off_button.click()
    desk.wait(lambda: desk.window.quiet is not None and not desk.window.quiet.isVisible())
    assert desk.notices[-1] == QuietChanged(None)
    assert sum(isinstance(command, BeQuiet) for command in desk.sent) == 1


def test_the_palette_finds_it(desk: QuickDesk) -> None:
    desk.open_palette("disturb hour")
    assert desk.chosen() == "Do not disturb: For 1 hour"
