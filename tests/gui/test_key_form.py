"""What a pressed key is called, and how a global key stands in words."""

from __future__ import annotations

import pytest

from clicktodial.engine.messages import HotkeysChanged
from clicktodial.errors import InputError
from clicktodial.gui.models.key_form import (
    Look,
    Pressed,
    backend_words,
    checked_key,
    key_state,
    needs_command,
    shortcut_pressed,
)
from clicktodial.model.shortcuts import (
    DEFAULT_HOTKEYS,
    GlobalKey,
    KeyState,
    KeyStatus,
    key_title,
    parse_shortcut,
)

DIAL, SHOW = GlobalKey.DIAL_SELECTION, GlobalKey.SHOW_WINDOW
CTRL_ALT_D = parse_shortcut("Ctrl+Alt+D")


@pytest.mark.parametrize(
    ("portable", "scan_code", "platform", "shortcut"),
    [
        ("Ctrl+Alt+D", 40, "xcb", "Ctrl+Alt+D"),
        ("Ctrl+Alt+Shift+D", 40, "xcb", "Ctrl+Alt+Shift+D"),
        ("Meta+F12", 96, "xcb", "Meta+F12"),
        ("F9", 75, "xcb", "F9"),
        ("Ctrl+Enter", 104, "xcb", "Ctrl+Return"),
        ("Ctrl+Alt+Shift+Backtab", 23, "xcb", "Ctrl+Alt+Shift+Tab"),
        ("Ctrl+Ins", 118, "xcb", "Ctrl+Ins"),
        # Shift writes another sign, a French or Russian layout another letter: the place counts.
        ("Ctrl+Shift+!", 10, "xcb", "Ctrl+Shift+1"),
        ("Ctrl+Shift++", 19, "wayland", "Ctrl+Shift+0"),
        ("Ctrl+Alt+В", 40, "wayland-egl", "Ctrl+Alt+D"),
        ("Ctrl+Alt+В", 32, "windows", "Ctrl+Alt+D"),
    ],
)
def test_a_pressed_key_has_its_name(
    portable: str, scan_code: int, platform: str, shortcut: str
) -> None:
    assert shortcut_pressed(Pressed(portable, scan_code, platform)) == parse_shortcut(shortcut)


@pytest.mark.parametrize(
    ("pressed", "said"),
    [
        (Pressed("D", 40, "xcb"), "missing in every other program"),
        (Pressed("Shift+D", 40, "xcb"), "missing in every other program"),
        (Pressed("Ctrl+ö", 47, "xcb"), "not a key combination"),
        (Pressed("Ctrl++"), "not a key combination"),
        (Pressed("Ctrl+Volume Up", 123, "xcb"), "not a key combination"),
        (Pressed("Ctrl+В", 40, "cocoa"), "not a key combination"),
        (Pressed("", 0, "xcb"), "not a key combination"),
    ],
)
def test_what_cannot_be_used_is_told(pressed: Pressed, said: str) -> None:
    with pytest.raises(InputError, match=said):
        shortcut_pressed(pressed)


def test_a_combination_of_our_own_is_refused_by_what_it_does() -> None:
    with pytest.raises(InputError) as refused:
        checked_key(CTRL_ALT_D, SHOW, DEFAULT_HOTKEYS)
    assert key_title(DIAL) in str(refused.value)
    assert checked_key(CTRL_ALT_D, DIAL, DEFAULT_HOTKEYS) == CTRL_ALT_D


def told(status: KeyStatus, trigger: str = "", reason: str = "") -> HotkeysChanged:
    return HotkeysChanged({DIAL: KeyState(status, trigger, reason)}, "X11")


def test_every_state_has_words_and_a_shape_of_its_own() -> None:
    said = {key_state(DIAL, told(status), CTRL_ALT_D).text for status in KeyStatus}
    assert len(said) == len(KeyStatus)
    assert {text[0] for text in said} == {"✓", "–", "✗"}
    assert key_state(DIAL, told(KeyStatus.ACTIVE), CTRL_ALT_D).look is Look.GOOD


@pytest.mark.parametrize("news", [None, HotkeysChanged({}, "X11")])
def test_what_is_not_known_is_not_said_to_work(news: HotkeysChanged | None) -> None:
    assert key_state(DIAL, news, CTRL_ALT_D).text == "… not known yet"


def test_the_desktops_own_keys_are_said_in_its_words() -> None:
    states = {DIAL: KeyState(KeyStatus.ACTIVE, "Super+D")}
    portal = HotkeysChanged(states, "portal", sets_keys_itself=True)
    assert "Super+D" in key_state(DIAL, portal, CTRL_ALT_D).text
    assert "desktop's own settings" in backend_words(portal)
    assert not needs_command(portal)


def test_why_a_key_is_refused_is_said_with_it() -> None:
    said = key_state(DIAL, told(KeyStatus.REFUSED, reason="You said no."), CTRL_ALT_D)
    assert said.text == "✗ The desktop refused this key. You said no."


def test_where_none_works_the_reason_is_told_and_the_command_is_needed() -> None:
    none = HotkeysChanged({}, "none", "No portal here.")
    assert backend_words(none) == "✗ No portal here."
    assert needs_command(none)
    assert backend_words(told(KeyStatus.ACTIVE)) == ""
