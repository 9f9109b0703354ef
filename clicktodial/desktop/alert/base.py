"""A last word to the person, where the program cannot show a window of its own."""

from __future__ import annotations

from typing import Protocol


class Alert(Protocol):
    """Shows a text with what the system has. Never raises: it is itself the answer to an error."""

    def show(self, title: str, text: str) -> bool:
        """Show it, and not wait until it is read where that can be helped. Whether anything could
        be shown."""
        ...
