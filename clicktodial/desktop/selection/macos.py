"""Selected and copied text on macOS, which has no selection but the one that is copied.

Pressing Command+C in another program needs the user's permission (Accessibility). Put back
afterwards is every type of every item that its owner gives out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from clicktodial.desktop.selection.copying import Copied, CopyingReader
from clicktodial.desktop.selection.macos_api import TEXT, Pasteboard
from clicktodial.errors import NotPossibleNowError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from clicktodial.desktop.selection.macos_api import PasteboardCalls

Saved: TypeAlias = "Sequence[Mapping[str, bytes]]"


class PasteboardSelection(CopyingReader[Saved]):
    """See ``SelectionReader``. ``make_calls`` is called with the first read."""

    def __init__(self, make_calls: Callable[[], PasteboardCalls] = Pasteboard) -> None:
        super().__init__(lambda: MacClipboard(make_calls()))


class MacClipboard:
    """See ``Clipboard``. A pasteboard is never closed to anybody."""

    def __init__(self, calls: PasteboardCalls) -> None:
        self._calls = calls

    def version(self) -> int:
        """See ``Clipboard``."""
        return self._calls.change_count()

    def read(self) -> Copied:
        """See ``Clipboard``."""
        version = self._calls.change_count()
        texts = (item.get(TEXT, b"") for item in self._calls.items())
        text = "\n".join(text.decode("utf-8", "replace") for text in texts if text)
        return Copied(text, version)

    def save(self) -> Saved:
        """See ``Clipboard``."""
        return self._calls.items()

    def restore(self, saved: Saved) -> bool:
        """See ``Clipboard``."""
        self._calls.write(saved)
        return True

    def copy(self) -> None:
        """See ``Clipboard``."""
        if not self._calls.may_type():
            raise NotPossibleNowError(
                tr(
                    "macOS does not let Click-to-Dial copy the selected text. Allow it in System "
                    "Settings, Privacy & Security, Accessibility; or copy the number yourself, "
                    "then choose “Dial from clipboard”."
                )
            )
        self._calls.press_copy()
