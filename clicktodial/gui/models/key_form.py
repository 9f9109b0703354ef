"""What the page of global keys shows, and what a pressed key is called: pure."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from clicktodial.errors import InputError
from clicktodial.i18n import tr
from clicktodial.model.shortcuts import (
    KEYS,
    GlobalKey,
    KeyStatus,
    Modifier,
    key_title,
    parse_shortcut,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.engine.messages import HotkeysChanged
    from clicktodial.model.shortcuts import KeyState, Shortcut

COMMAND: Final = "clicktodial dial-selection"
"""What a desktop's own settings can bind to a key."""


class Look(StrEnum):
    """The shape and colour beside a state; the values are roles of the style sheet."""

    GOOD = "good"
    QUIET = "muted"
    BAD = "bad"


class StateWords(NamedTuple):
    """How a key stands, in words that begin with a shape."""

    text: str
    look: Look


def key_state(
    key: GlobalKey, told: HotkeysChanged | None, wished: Shortcut | None = None
) -> StateWords:
    """How the key stands. ``told``: what was heard last; ``wished``: the key in the settings."""
    if told is None:
        return StateWords(tr("… not known yet"), Look.QUIET)
    state = told.states.get(key)
    if state is None:
        return StateWords(tr("… not known yet"), Look.QUIET)
    if state.status is KeyStatus.ACTIVE:
        return StateWords(_active_words(state, told, wished), Look.GOOD)
    text, look = {
        KeyStatus.OFF: (tr("– no key"), Look.QUIET),
        KeyStatus.TAKEN: (
            tr("✗ Another program has this key: choose another one."), Look.BAD,
        ),
        KeyStatus.NO_SUCH_KEY: (
            tr("✗ This keyboard has no such key: choose another one."), Look.BAD,
        ),
        KeyStatus.REFUSED: (tr("✗ The desktop refused this key."), Look.BAD),
        KeyStatus.NOT_WORKING: (tr("✗ Global keys do not work here."), Look.BAD),
    }[state.status]  # fmt: skip
    return StateWords(" ".join(part for part in (text, state.reason) if part), look)


def _active_words(state: KeyState, told: HotkeysChanged, wished: Shortcut | None) -> str:
    if not told.sets_keys_itself:
        return tr("✓ active")
    if state.trigger:
        return tr("✓ active: the desktop has set {keys}", keys=state.trigger)
    return tr("✓ active") if wished is not None else tr("✓ active: the desktop has the key")


def backend_words(told: HotkeysChanged | None) -> str:
    """What is to be known about keys on this desktop; empty where they simply work."""
    if told is None:
        return ""
    if told.reason:
        return f"✗ {told.reason}"
    if told.sets_keys_itself:
        return tr(
            "On this desktop you decide in the desktop's own settings which keys these are; what "
            "is chosen here is what Click-to-Dial asks for. To change a key later, open the "
            "desktop's settings, then Keyboard, then Shortcuts, and look for Click-to-Dial."
        )
    return ""


def needs_command(told: HotkeysChanged | None) -> bool:
    """Can the key that dials the selected text not work here, but for a command?"""
    return told is not None and bool(told.reason)


def used_by(
    shortcut: Shortcut, key: GlobalKey, hotkeys: Mapping[GlobalKey, Shortcut | None]
) -> GlobalKey | None:
    """Which other key of ours has this combination already?"""
    others = (other for other in GlobalKey if other is not key)
    return next((other for other in others if hotkeys.get(other) == shortcut), None)


def checked_key(
    shortcut: Shortcut, key: GlobalKey, hotkeys: Mapping[GlobalKey, Shortcut | None]
) -> Shortcut:
    """The combination, if no other key of ours has it. Raises ``InputError``."""
    other = used_by(shortcut, key, hotkeys)
    if other is not None:
        raise InputError(
            tr("{keys} is taken already", keys=shortcut),
            tr("It does this: {what}.", what=key_title(other)),
            tr("Choose another one, or remove it there first."),
        )
    return shortcut


# ---- what was pressed


class Pressed(NamedTuple):
    """A key event. ``portable``: Qt's name of key and modifiers (``Ctrl+Alt+D``); ``scan_code``:
    the place of the key on the keyboard, 0 where it is not known; ``platform``: Qt's name of it."""

    portable: str
    scan_code: int = 0
    platform: str = ""


# By their places, as they are labelled on a US keyboard (Linux: input-event-codes.h; Windows counts
# the same way in this part).
_ROWS: Final = ((2, "1234567890"), (16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
_LATIN: Final[Mapping[int, str]] = {
    first + n: sign for first, signs in _ROWS for n, sign in enumerate(signs)
}
_OFFSETS: Final[Mapping[str, int]] = {"xcb": 8, "wayland": 8, "windows": 0}
_NAMES: Final[Mapping[str, str]] = {"enter": "Return", "backtab": "Tab"}
_BASE_NAMES: Final = frozenset(key.casefold() for key in KEYS)


def shortcut_pressed(pressed: Pressed) -> Shortcut:
    """The combination that was pressed. Raises ``InputError`` for one that cannot be used.

    A key that writes no Latin letter or digit, because of Shift or of the layout, is known by its
    place: the desktop finds it there, too, as long as a Latin layout is among the user's.
    """
    held, last = _parts(pressed.portable)
    name = _NAMES.get(last.casefold(), last)
    if name.casefold() not in _BASE_NAMES:
        name = _by_place(pressed) or name
    return parse_shortcut("+".join([*held, name]))


def _parts(portable: str) -> tuple[list[str], str]:
    """The modifiers and the key, which may be the plus sign itself."""
    found = re.fullmatch(r"((?:\w+\+)*)(.+)", portable)
    if found is None:
        return [], portable
    known = {m.value for m in Modifier}
    return [part for part in found[1].split("+") if part in known], found[2]


def _by_place(pressed: Pressed) -> str:
    offset = _OFFSETS.get(pressed.platform.partition("-")[0])
    return "" if offset is None else _LATIN.get(pressed.scan_code - offset, "")
