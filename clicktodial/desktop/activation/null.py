"""Where the toolkit's own activation is enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clicktodial.model.shortcuts import KeyPress


class NoActivator:
    """See ``Activator``. Windows and macOS let a program to the front whose key was pressed."""

    def bring_to_front(self, window: int, press: KeyPress) -> None:
        """See ``Activator``."""
