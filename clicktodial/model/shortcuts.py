"""Key combinations, and the things that keys do from anywhere on the desktop.

The notation is Qt's portable one (``Ctrl+Alt+D``): on macOS ``Ctrl`` is the Command key and
``Meta`` the Control key; elsewhere ``Meta`` is the Super or Windows key.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple, assert_never

from clicktodial.errors import InputError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Mapping


class GlobalKey(StrEnum):
    """What a key can do while another program has the focus. The values stand in the settings."""

    DIAL_SELECTION = "dial_selection"
    SHOW_WINDOW = "show_window"
    PALETTE = "palette"
    HOLD_RESUME = "hold_resume"
    HANG_UP = "hang_up"


def key_title(key: GlobalKey) -> str:
    """What the key does, for a person: shown in our settings and in the desktop's own."""
    match key:
        case GlobalKey.DIAL_SELECTION:
            return tr("Dial the selected text")
        case GlobalKey.SHOW_WINDOW:
            return tr("Show the window")
        case GlobalKey.PALETTE:
            return tr("Find or do: people, numbers, actions")
        case GlobalKey.HOLD_RESUME:
            return tr("Hold or resume the call")
        case GlobalKey.HANG_UP:
            return tr("Hang up the call")
        case _:
            assert_never(key)


class Modifier(StrEnum):
    """The keys that are held, in the order in which they are written."""

    META = "Meta"
    CTRL = "Ctrl"
    ALT = "Alt"
    SHIFT = "Shift"


FUNCTION_KEYS: Final = tuple(f"F{n}" for n in range(1, 25))
_NAMED_KEYS: Final = (
    *("Space", "Tab", "Return", "Backspace", "Esc", "Ins", "Del", "Home", "End"),
    *("PgUp", "PgDown", "Left", "Right", "Up", "Down", "Pause", "Print"),
)
KEYS: Final = frozenset(
    (*"ABCDEFGHIJKLMNOPQRSTUVWXYZ", *"0123456789", *FUNCTION_KEYS, *_NAMED_KEYS)
)
"""The names of all keys that can be part of a global shortcut."""


class Shortcut(NamedTuple):
    """One key with the modifiers held. Made by ``parse_shortcut``, which checks it."""

    modifiers: frozenset[Modifier]
    key: str

    def __str__(self) -> str:
        return "+".join([*(m.value for m in Modifier if m in self.modifiers), self.key])


def parse_shortcut(text: str) -> Shortcut:
    """The shortcut written as ``Ctrl+Alt+D``, in any order and case.

    Raises ``InputError`` for what no key is, and for what would take an ordinary key away from all
    programs: without ``Ctrl``, ``Alt`` or ``Meta`` only function keys are accepted.
    """
    *held, last = [part.strip() for part in text.strip().split("+")]
    names = {m.casefold(): m for m in Modifier} | {"super": Modifier.META, "win": Modifier.META}
    keys = {key.casefold(): key for key in KEYS}
    key = keys.get(last.casefold())
    modifiers = [names.get(part.casefold()) for part in held]
    if key is None or None in modifiers:
        raise InputError(
            tr("“{text}” is not a key combination", text=text[:40]),
            "",
            tr("Write it like Ctrl+Alt+D."),
        )
    shortcut = Shortcut(frozenset(m for m in modifiers if m is not None), key)
    if not shortcut.modifiers - {Modifier.SHIFT} and key not in FUNCTION_KEYS:
        raise InputError(
            tr("{keys} would be missing in every other program", keys=shortcut),
            "",
            tr("Hold Ctrl, Alt or the Super key with it, or take a function key."),
        )
    return shortcut


DEFAULT_HOTKEYS: Final[Mapping[GlobalKey, Shortcut | None]] = {
    GlobalKey.DIAL_SELECTION: parse_shortcut("Ctrl+Alt+D"),
    GlobalKey.SHOW_WINDOW: None,
    GlobalKey.PALETTE: None,
    GlobalKey.HOLD_RESUME: None,
    GlobalKey.HANG_UP: None,
}
"""Nothing is taken from other programs but the one key that the product is there for."""


class KeyStatus(StrEnum):
    """What came of asking the desktop for a key."""

    ACTIVE = "active"
    OFF = "off"
    """No key was asked for."""
    TAKEN = "taken"
    """Another program, or the desktop itself, has it."""
    NO_SUCH_KEY = "no such key"
    """The keyboard, as it is laid out now, has no such key."""
    REFUSED = "refused"
    """The user or the desktop said no."""
    NOT_WORKING = "not working"
    """There are no global keys here; the back end knows the reason."""


class KeyState(NamedTuple):
    """How a global key stands. ``trigger``: the keys in the desktop's own words, which may be
    others than those asked for (Wayland portal). ``reason``: why it is not active, for a person."""

    status: KeyStatus
    trigger: str = ""
    reason: str = ""


class KeyPress(NamedTuple):
    """A global key was pressed. ``time_ms`` is the X server's time stamp, ``token`` Wayland's
    activation token (or on X11 the id of a start that the desktop announced); each lets a window
    of ours come to the front, and is empty elsewhere."""

    key: GlobalKey
    time_ms: int = 0
    token: str = ""
