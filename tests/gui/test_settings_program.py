from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton

from clicktodial.engine.desktop_messages import AskAutostart, AutostartKnown, ChangeAutostart
from clicktodial.errors import StorageError
from clicktodial.gui.windows.settings_pages import PageName
from clicktodial.model.autostart import LoginStart, StartState
from clicktodial.model.settings import Settings
from tests.gui.settings_bench import Bench, Desk

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("does not support raise")

OFF, ON = LoginStart(StartState.OFF), LoginStart(StartState.ON, "/usr/bin/clicktodial")
OTHER = LoginStart(StartState.OTHER, "/opt/old/clicktodial")
GONE = LoginStart(StartState.GONE, "/home/me/Click.AppImage")


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    bench = Bench(qtbot, Settings())
    bench.open(PageName.PROGRAM)
    return bench


def is_checked(bench: Bench) -> bool:
    box = bench.part("startAtLogin")
    assert isinstance(box, QAbstractButton)
    return box.isChecked()


def tell(
    bench: Bench,
    start: LoginStart | None,
    *,
    reason: str = "",
    error: StorageError | None = None,
) -> None:
    bench.window.on_notice(AutostartKnown(start, reason, error))


def test_it_is_asked_whenever_the_page_comes_to_the_front(bench: Bench) -> None:
    assert bench.sent == [AskAutostart()]
    assert not bench.part("startAtLogin").isEnabled()
    tell(bench, OFF)
    bench.window.navigation.choose(0)
    bench.open(PageName.PROGRAM)
    assert bench.sent.count(AskAutostart()) == 2


def test_it_is_switched_on_and_off(bench: Bench) -> None:
    tell(bench, OFF)
    assert not is_checked(bench)
    bench.press("startAtLogin")
    assert bench.sent[-1] == ChangeAutostart(on=True)
    tell(bench, ON)
    assert is_checked(bench)
    assert bench.text("loginNote") == "✓ Changed"
    bench.press("startAtLogin")
    assert bench.sent[-1] == ChangeAutostart(on=False)


def test_it_is_not_shown_as_done_when_it_was_refused(bench: Bench) -> None:
    tell(bench, OFF)
    bench.press("startAtLogin")
    tell(bench, OFF, error=StorageError("It cannot be changed", "The disk is full."))
    assert not is_checked(bench)
    assert "The disk is full" in bench.text("loginNote")


def test_where_it_cannot_be_switched_the_reason_is_said(bench: Bench) -> None:
    tell(bench, OFF, reason="The demo does not start by itself.")
    assert not bench.part("startAtLogin").isEnabled()
    assert bench.text("loginNote") == "The demo does not start by itself."


@pytest.mark.parametrize("start", [OTHER, GONE])
def test_what_starts_something_else_is_told_and_mended(bench: Bench, start: LoginStart) -> None:
    tell(bench, start)
    assert is_checked(bench)
    assert start.program in bench.text("loginNote")
    bench.part("startThisOne").setFocus()
    bench.press("startThisOne")
    assert bench.sent[-1] == ChangeAutostart(on=True)
    tell(bench, ON)
    assert not bench.is_shown("startThisOne")
    assert bench.focused().objectName() == "startAtLogin"


def test_the_engine_answers(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path, Settings())
    try:
        desk.open(PageName.PROGRAM)
        desk.wait(lambda: desk.text("loginNote") == "There is no desktop here.")
    finally:
        desk.engine.stop()
