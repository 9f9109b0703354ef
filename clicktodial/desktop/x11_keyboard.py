"""How the keyboard is laid out, as the X server tells it."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

from clicktodial.model.shortcuts import FUNCTION_KEYS, Modifier

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from clicktodial.desktop.x11_connection import X11Connection
    from clicktodial.model.shortcuts import Shortcut

_SHIFT: Final = 1 << 0
_LOCK: Final = 1 << 1
_CONTROL: Final = 1 << 2
_FIRST_FREE_ROW: Final = 3
"""Below it the modifiers' meaning is fixed; what Mod1 to Mod5 mean the map must say."""

_ALT: Final = (0xFFE9, 0xFFEA)
_META: Final = (0xFFE7, 0xFFE8)
_SUPER: Final = (0xFFEB, 0xFFEC)
_NUM_LOCK: Final = (0xFF7F,)
_SCROLL_LOCK: Final = (0xFF14,)

_NAMED: Final[Mapping[str, int]] = {
    "Space": 0x20,
    "Backspace": 0xFF08,
    "Tab": 0xFF09,
    "Return": 0xFF0D,
    "Pause": 0xFF13,
    "Esc": 0xFF1B,
    "Home": 0xFF50,
    "Left": 0xFF51,
    "Up": 0xFF52,
    "Right": 0xFF53,
    "Down": 0xFF54,
    "PgUp": 0xFF55,
    "PgDown": 0xFF56,
    "End": 0xFF57,
    "Print": 0xFF61,
    "Ins": 0xFF63,
    "Del": 0xFFFF,
    **{name: 0xFFBE + n for n, name in enumerate(FUNCTION_KEYS)},
}
"""Key symbols, from the X protocol's appendix A."""


def key_symbol(key: str) -> int:
    """The key symbol of a shortcut's key: a letter's is that of the small one."""
    return _NAMED.get(key) or ord(key.lower())


class Keyboard(NamedTuple):
    """``symbols``: of each key code, column by column (layout after layout, plain before shifted);
    ``masks``: the bit of each modifier that the keyboard has; ``locks``: the bits that change
    nothing about a shortcut, such as Num Lock's."""

    symbols: Mapping[int, tuple[int, ...]]
    masks: Mapping[Modifier, int]
    locks: tuple[int, ...]

    @property
    def ignored(self) -> int:
        """All locks' bits together."""
        return sum(self.locks)

    @property
    def lock_states(self) -> tuple[int, ...]:
        """Every combination of locks that may be on."""
        sizes = range(len(self.locks) + 1)
        return tuple(sum(some) for size in sizes for some in combinations(self.locks, size))

    def key_codes(self, shortcut: Shortcut) -> tuple[int, ...]:
        """The keys that carry the symbol, in the first column that has it at all: digits are on
        the shifted level in France, letters in the second layout in Greece."""
        wanted = key_symbol(shortcut.key)
        width = max(map(len, self.symbols.values()), default=0)
        for column in range(width):
            found = [code for code, row in self.symbols.items() if row[column] == wanted]
            if found:
                return tuple(found)
        return ()

    def mask(self, shortcut: Shortcut) -> int | None:
        """The modifiers' bits, ``None`` when one is missing on this keyboard."""
        bits = [self.masks.get(modifier, 0) for modifier in shortcut.modifiers]
        return None if 0 in bits else sum(bits)


def read_keyboard(connection: X11Connection) -> Keyboard:
    """Ask the server. Raises ``ServerGoneError``."""
    first = int(connection.setup.min_keycode)
    count = int(connection.setup.max_keycode) - first + 1
    keys = connection.ask(lambda core: core.GetKeyboardMapping(first, count))
    modifiers = connection.ask(lambda core: core.GetModifierMapping())
    width = keys.keysyms_per_keycode
    flat = list(keys.keysyms)
    symbols = {first + n: tuple(flat[n * width : (n + 1) * width]) for n in range(count)}
    per_row = modifiers.keycodes_per_modifier
    codes = list(modifiers.keycodes)
    rows = [codes[row * per_row : (row + 1) * per_row] for row in range(8)]
    return _keyboard(symbols, rows)


def _keyboard(symbols: Mapping[int, tuple[int, ...]], rows: Sequence[Sequence[int]]) -> Keyboard:
    held = [{symbol for code in row for symbol in symbols.get(code, ())} for row in rows]
    masks = {
        Modifier.SHIFT: _SHIFT,
        Modifier.CTRL: _CONTROL,
        Modifier.ALT: _bit(held, _ALT) or _bit(held, _META),
        Modifier.META: _bit(held, _SUPER),
    }
    locks = {_LOCK, _bit(held, _NUM_LOCK), _bit(held, _SCROLL_LOCK)} - {0, *masks.values()}
    return Keyboard(symbols, masks, tuple(sorted(locks)))


def _bit(held: Sequence[Container[int]], symbols: tuple[int, ...]) -> int:
    """The bit of the modifier that has one of the keys, the left one first; 0 when none has."""
    rows = range(_FIRST_FREE_ROW, len(held))
    return next((1 << row for symbol in symbols for row in rows if symbol in held[row]), 0)
