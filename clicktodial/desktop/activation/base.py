"""Bringing a window of ours to the front after a global key: what every way can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from clicktodial.model.shortcuts import KeyPress


class Activator(Protocol):
    """Tells the window manager that the user asked for the window by a key. It decides."""

    def bring_to_front(self, window: int, press: KeyPress) -> None:
        """``window`` is the system's id of a window of ours that is shown, or is about to be
        activated by the toolkit right after this. Takes about a millisecond; never raises."""
        ...
