"""Selected and copied text on Windows, which has no selection but the one that is copied.

Put back afterwards is every format that lies in memory. Pictures by handle (bitmaps, metafiles)
and what an owner draws itself cannot be; Windows makes a bitmap anew from the one in memory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from clicktodial.desktop.selection.copying import Copied, CopyingReader
from clicktodial.desktop.selection.windows_api import UNICODE_TEXT, KeyStroke, User32

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.desktop.selection.windows_api import ClipboardCalls

Saved: TypeAlias = list[tuple[int, bytes]]

_SHIFT: Final = 0x10
_CONTROL: Final = 0x11
_ALT: Final = 0x12
_LEFT_WIN: Final = 0x5B
_RIGHT_WIN: Final = 0x5C
_C: Final = ord("C")

_HANDLES: Final = frozenset({2, 3, 9, 14})
"""Bitmap, metafile, palette, enhanced metafile."""

_PRIVATE: Final = range(0x80, 0x400)
"""What the owner draws, what only it understands, and handles to drawing objects."""


class CopyingSelection(CopyingReader[Saved]):
    """See ``SelectionReader``. ``make_calls`` is called with the first read."""

    def __init__(self, make_calls: Callable[[], ClipboardCalls] = User32) -> None:
        super().__init__(lambda: WindowsClipboard(make_calls()))


class WindowsClipboard:
    """See ``Clipboard``."""

    def __init__(self, calls: ClipboardCalls) -> None:
        self._calls = calls

    def version(self) -> int:
        """See ``Clipboard``."""
        return self._calls.sequence()

    def read(self) -> Copied | None:
        """See ``Clipboard``."""
        if not self._calls.open():
            return None
        try:
            version, data = self._calls.sequence(), self._calls.get(UNICODE_TEXT)
        finally:
            self._calls.close()
        text, _, _ = (data or b"").decode("utf-16-le", "replace").partition("\0")
        return Copied(text, version)

    def save(self) -> Saved | None:
        """See ``Clipboard``."""
        if not self._calls.open():
            return None
        try:
            kinds = [kind for kind in self._calls.formats() if _is_memory(kind)]
            found = [(kind, self._calls.get(kind)) for kind in kinds]
        finally:
            self._calls.close()
        return [(kind, data) for kind, data in found if data is not None]

    def restore(self, saved: Saved) -> bool:
        """See ``Clipboard``."""
        if not self._calls.open():
            return False
        try:
            self._calls.replace(saved)
        finally:
            self._calls.close()
        return True

    def copy(self) -> None:
        """See ``Clipboard``. The hotkey is still held: with Alt or Shift down, C is another key.

        Control goes down first: Alt or Windows let go alone would open a menu.
        """
        others = (_ALT, _SHIFT, _LEFT_WIN, _RIGHT_WIN)
        self._calls.send(
            [
                KeyStroke(_CONTROL, is_down=True),
                *(KeyStroke(key, is_down=False) for key in others if self._calls.is_held(key)),
                KeyStroke(_C, is_down=True),
                KeyStroke(_C, is_down=False),
                KeyStroke(_CONTROL, is_down=False),
            ]
        )


def _is_memory(kind: int) -> bool:
    return kind not in _HANDLES and kind not in _PRIVATE
