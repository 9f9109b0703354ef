"""The page of global keys: taking one, how it stands, and the proof that it arrives."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from clicktodial.engine.messages import ChangeSettings, HotkeysChanged, KeyReceived, ProveKeys
from clicktodial.gui.widgets.capture_field import CaptureField
from clicktodial.gui.windows.settings_keys import KeysPage
from clicktodial.gui.windows.settings_pages import PageName
from clicktodial.model.settings import Settings
from clicktodial.model.shortcuts import (
    DEFAULT_HOTKEYS,
    GlobalKey,
    KeyState,
    KeyStatus,
    parse_shortcut,
)
from tests.engine.making import ACCOUNT
from tests.gui.settings_bench import Bench, Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from clicktodial.gui.theme import Theme

# The platform without a screen has no order of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

SETTINGS = Settings(accounts=(ACCOUNT,))
DIAL, SHOW, HANG_UP = GlobalKey.DIAL_SELECTION, GlobalKey.SHOW_WINDOW, GlobalKey.HANG_UP
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALL_ACTIVE = HotkeysChanged({key: KeyState(KeyStatus.ACTIVE) for key in GlobalKey}, "X11")


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Bench:
    made = Bench(qtbot, SETTINGS)
    made.open(PageName.KEYS)
    return made


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, own_home: Path) -> Iterator[Desk]:
    made = Desk(qtbot, own_home / "program", SETTINGS)
    made.open(PageName.KEYS)
    yield made
    made.engine.stop()


def field(bench: Bench, key: GlobalKey) -> CaptureField:
    found = bench.part(f"key-{key.value}")
    assert isinstance(found, CaptureField)
    return found


def wait_for_keys(bench: Bench, key: GlobalKey) -> CaptureField:
    """Reach the field by Tab, which lets it wait."""
    found = field(bench, key)
    found.clearFocus()
    found.setFocus(Qt.FocusReason.TabFocusReason)
    assert found.is_waiting
    return found


def is_waiting(bench: Bench) -> CaptureField | None:
    """The field that waits for keys."""
    found = bench.window.findChildren(CaptureField)
    return next((one for one in found if one.is_waiting), None)


def state(bench: Bench, key: GlobalKey) -> str:
    return bench.text(f"keyState-{key.value}")


def error(bench: Bench, key: GlobalKey) -> str:
    return bench.text(f"keyError-{key.value}")


def kept(bench: Bench, key: GlobalKey) -> str:
    return str(bench.settings.hotkeys[key] or "")


# ---- what reaches the file


def test_keys_that_are_pressed_stand_in_the_file(desk: Desk) -> None:
    wait_for_keys(desk, SHOW)
    desk.key(Qt.Key.Key_C, CTRL | ALT)
    desk.press(f"removeKey-{DIAL.value}")
    desk.wait(lambda: desk.said() == "✓ Saved")
    table = tomllib.loads(desk.paths.settings_file.read_text())["hotkeys"]
    assert table[SHOW.value] == "Ctrl+Alt+C"
    assert table[DIAL.value] == ""
    assert desk.in_file().hotkeys == {
        **DEFAULT_HOTKEYS,
        SHOW: parse_shortcut("Ctrl+Alt+C"),
        DIAL: None,
    }


def test_dialling_at_once_is_a_setting(desk: Desk) -> None:
    desk.press("dialSelectionAtOnce")
    desk.wait(lambda: desk.in_file().dial_selection_at_once)
    desk.press("dialSelectionAtOnceDefault")
    desk.wait(lambda: not desk.in_file().dial_selection_at_once)


# ---- taking keys


def test_what_is_held_is_shown_while_it_is_held(bench: Bench) -> None:
    waiting = wait_for_keys(bench, SHOW)
    assert (waiting.text(), waiting.placeholderText()) == ("", "Press the keys…")
    nothing = Qt.KeyboardModifier.NoModifier
    for kind, key, held, shown in (
        (QEvent.Type.KeyPress, Qt.Key.Key_Control, nothing, "Ctrl+…"),
        (QEvent.Type.KeyPress, Qt.Key.Key_Alt, CTRL, "Ctrl+Alt+…"),
        (QEvent.Type.KeyRelease, Qt.Key.Key_Alt, CTRL | ALT, "Ctrl+…"),
        (QEvent.Type.KeyRelease, Qt.Key.Key_Control, CTRL, ""),
    ):
        QApplication.sendEvent(waiting, QKeyEvent(kind, key.value, held))
        assert waiting.text() == shown
    assert bench.sent == [ProveKeys(True)]


@pytest.mark.parametrize(
    ("key", "held", "shortcut"),
    [
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "F9"),
        (Qt.Key.Key_Enter, CTRL | Qt.KeyboardModifier.KeypadModifier, "Ctrl+Return"),
        (Qt.Key.Key_5, CTRL | Qt.KeyboardModifier.KeypadModifier, "Ctrl+5"),
        (Qt.Key.Key_Tab, CTRL, "Ctrl+Tab"),
        (Qt.Key.Key_Backtab, CTRL | SHIFT, "Ctrl+Shift+Tab"),
        (Qt.Key.Key_Escape, CTRL, "Ctrl+Esc"),
        (Qt.Key.Key_Backspace, ALT, "Alt+Backspace"),
        # The window's own letters: Alt+L closes, Alt+D is the check box.
        (Qt.Key.Key_L, ALT, "Alt+L"),
        (Qt.Key.Key_D, ALT, "Alt+D"),
    ],
)
def test_any_combination_is_taken(
    bench: Bench, key: Qt.Key, held: Qt.KeyboardModifier, shortcut: str
) -> None:
    taking = wait_for_keys(bench, SHOW)
    bench.key(key, held)
    assert kept(bench, SHOW) == shortcut
    assert taking.text() == shortcut
    assert not taking.is_waiting
    assert bench.window.isVisible()
    assert not bench.settings.dial_selection_at_once


def test_a_key_of_a_layout_without_latin_letters_is_known_by_its_place(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    taking = wait_for_keys(bench, SHOW)
    cyrillic = QKeyEvent(QEvent.Type.KeyPress, 0x412, ALT | CTRL, 40, 0x6F7, 0, "в")
    QApplication.sendEvent(taking, cyrillic)
    assert "Ctrl+Alt+D is taken already" in error(bench, SHOW)


def test_esc_cancels_and_the_next_one_closes_the_window(bench: Bench) -> None:
    waiting = wait_for_keys(bench, DIAL)
    bench.key(Qt.Key.Key_Escape)
    assert not waiting.is_waiting
    assert waiting.text() == "Ctrl+Alt+D"
    assert bench.window.isVisible()
    bench.key(Qt.Key.Key_Escape)
    assert not bench.window.isVisible()
    assert kept(bench, DIAL) == "Ctrl+Alt+D"


def test_backspace_removes_and_the_default_comes_back(bench: Bench) -> None:
    wait_for_keys(bench, DIAL)
    bench.key(Qt.Key.Key_Backspace)
    assert kept(bench, DIAL) == ""
    assert not bench.part(f"removeKey-{DIAL.value}").isEnabled()
    bench.press(f"resetKey-{DIAL.value}")
    assert kept(bench, DIAL) == "Ctrl+Alt+D"
    assert not bench.part(f"resetKey-{DIAL.value}").isEnabled()


def test_tab_goes_on_and_takes_nothing(bench: Bench) -> None:
    waiting = wait_for_keys(bench, DIAL)
    bench.key(Qt.Key.Key_Tab)
    assert is_waiting(bench) is None
    assert bench.focused().objectName() == f"removeKey-{DIAL.value}"
    bench.key(Qt.Key.Key_Backtab, SHIFT)
    assert is_waiting(bench) is waiting
    assert kept(bench, DIAL) == "Ctrl+Alt+D"


def test_after_a_key_was_taken_enter_lets_the_field_wait_again(bench: Bench) -> None:
    waiting = wait_for_keys(bench, SHOW)
    bench.key(Qt.Key.Key_F9)
    bench.key(Qt.Key.Key_Return)
    assert waiting.is_waiting
    bench.key(Qt.Key.Key_F10)
    assert kept(bench, SHOW) == "F10"


@pytest.mark.parametrize(
    ("key", "held", "said"),
    [
        (Qt.Key.Key_D, Qt.KeyboardModifier.NoModifier, "missing in every other program"),
        (Qt.Key.Key_D, SHIFT, "missing in every other program"),
        (Qt.Key.Key_Odiaeresis, CTRL, "not a key combination"),
        (Qt.Key.Key_D, CTRL | ALT, "It does this: Dial the selected text."),
    ],
)
def test_what_cannot_be_a_key_is_said_and_the_old_one_stays(
    bench: Bench, key: Qt.Key, held: Qt.KeyboardModifier, said: str
) -> None:
    taking = wait_for_keys(bench, SHOW)
    bench.key(key, held)
    assert said in error(bench, SHOW)
    assert kept(bench, SHOW) == ""
    assert not [c for c in bench.sent if isinstance(c, ChangeSettings)]
    taking.stop_waiting()
    assert taking.text() == ""


def test_a_held_key_is_taken_once(bench: Bench) -> None:
    taking = wait_for_keys(bench, SHOW)
    bench.key(Qt.Key.Key_F9)
    for _ in range(3):
        repeat = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_F9.value, Qt.KeyboardModifier.NoModifier, "", True
        )
        QApplication.sendEvent(taking, repeat)
    assert len([c for c in bench.sent if isinstance(c, ChangeSettings)]) == 1


# ---- how keys stand


def test_each_row_says_how_its_key_stands(bench: Bench) -> None:
    assert state(bench, DIAL) == "… not known yet"
    states = dict(ALL_ACTIVE.states) | {
        SHOW: KeyState(KeyStatus.TAKEN),
        HANG_UP: KeyState(KeyStatus.NO_SUCH_KEY),
    }
    bench.window.on_notice(HotkeysChanged(states, "X11"))
    assert state(bench, DIAL) == "✓ active"
    assert state(bench, SHOW).startswith("✗ Another program has this key")
    assert state(bench, HANG_UP).startswith("✗ This keyboard has no such key")
    assert not bench.is_shown("commandLine")


def test_where_no_key_works_the_reason_and_a_command_are_shown(bench: Bench) -> None:
    states = {key: KeyState(KeyStatus.NOT_WORKING) for key in GlobalKey}
    bench.window.on_notice(HotkeysChanged(states, "none", "No portal."))
    assert bench.text("keysReason") == "✗ No portal."
    assert bench.text("commandLine") == "clicktodial dial-selection"
    bench.press("copyCommand")
    assert QGuiApplication.clipboard().text() == "clicktodial dial-selection"
    assert bench.text("commandSaid") == "✓ Copied"
    bench.window.on_notice(ALL_ACTIVE)
    assert not bench.is_shown("keysReason")
    assert not bench.is_shown("commandLine")


# ---- the proof


def test_a_key_that_arrives_is_shown_in_its_row_for_a_while(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.window.on_notice(ALL_ACTIVE)
    page = bench.window.page(PageName.KEYS)
    assert isinstance(page, KeysPage)
    page.rows[DIAL]._received.setInterval(30)
    bench.window.on_notice(KeyReceived(DIAL))
    assert state(bench, DIAL) == "✓ Received"
    assert state(bench, SHOW) == "✓ active"
    bench.window.on_notice(ALL_ACTIVE)
    assert state(bench, DIAL) == "✓ Received"
    qtbot.waitUntil(lambda: state(bench, DIAL) == "✓ active")


def test_keys_prove_themselves_only_while_one_looks_at_them(bench: Bench, qtbot: QtBot) -> None:
    assert bench.sent == [ProveKeys(True)]
    bench.window.open_at(PageName.LINKS.value)
    assert bench.sent[1] == ProveKeys(False)
    bench.sent.clear()
    bench.window.open_at(PageName.KEYS.value)
    bench.window.close()
    assert bench.sent == [ProveKeys(True), ProveKeys(False)]


def test_a_window_behind_others_does_not_keep_the_keys_from_working(
    bench: Bench, qtbot: QtBot
) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    assert bench.sent == [ProveKeys(True), ProveKeys(False)]
    with qtbot.waitActive(bench.window):
        bench.window.activateWindow()
    assert bench.sent[-1] == ProveKeys(True)


def test_our_own_key_that_the_desktop_keeps_for_us_is_told_as_a_double(bench: Bench) -> None:
    """A grabbed key never reaches the field: what arrives instead is the proof."""
    waiting = wait_for_keys(bench, SHOW)
    bench.window.on_notice(KeyReceived(DIAL))
    assert "It does this: Dial the selected text." in error(bench, SHOW)
    assert kept(bench, SHOW) == ""
    assert not waiting.is_waiting
    wait_for_keys(bench, DIAL)
    bench.window.on_notice(KeyReceived(DIAL))
    assert state(bench, DIAL) == "✓ Received"
    assert kept(bench, DIAL) == "Ctrl+Alt+D"
