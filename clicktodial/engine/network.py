"""Notices that this computer's way into the network has changed."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

# A documentation address (RFC 5737): nothing is sent to it, only the route is looked up.
_SOMEWHERE = ("192.0.2.1", 9)


def way_out() -> str:
    """The local address from which the default route leaves; empty when there is none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(_SOMEWHERE)
        except OSError:
            return ""
        return str(probe.getsockname()[0])


class NetworkWatch:
    """Compares the way out with the one before."""

    def __init__(self, look: Callable[[], str]) -> None:
        self._look = look
        self._known: str | None = None

    def note(self) -> None:
        """Remember the way out as it is now."""
        self._known = self._look()

    def changed(self) -> bool:
        """True when there is a way out, and it is another than the one noted."""
        now = self._look()
        return bool(now) and now != self._known
