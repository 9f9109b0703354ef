"""The text that is selected, or was copied, in another program: what every back end can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from clicktodial.model.selection import TextSource

READ_WITHIN_S: Final = 0.3
"""The owner of a selection may hang; nobody waits longer for it."""

MAX_TEXT_BYTES: Final = 1_048_576
"""More than anybody selects to find a number in; the rest is left where it is."""


class SelectionReader(Protocol):
    """Reads text on request, never by itself. Used from one asyncio loop."""

    needs_focus: bool
    """Only the program that has the focus can read (some Wayland desktops): show a window, and read
    there. True after a ``read`` that raised ``NotPossibleNowError`` for this reason."""

    async def open(self) -> None:
        """Get ready, so that the first ``read`` is as quick as the others. May be left out; raises
        nothing."""
        ...

    async def read(self, source: TextSource, time_ms: int = 0) -> str:
        """The text, at most ``MAX_TEXT_BYTES`` of it; empty when nothing is selected.

        ``time_ms``: the X server's time of the key press. Raises ``NoAnswerFromOwnerError`` when
        the program that owns the text does not hand it over within ``READ_WITHIN_S``, and
        ``NotPossibleNowError`` where it cannot be read at all.
        """
        ...

    async def close(self) -> None:
        """Give everything back. May be called twice."""
        ...
