"""Moments, and how long the marks of our own stay before they are settled."""

from __future__ import annotations

from typing import NamedTuple

PENDING_S = 6.0
"""How long a pressed button may stay pending after the PBX took it."""
LISTED_WITHIN_S = 4.0
"""How long the list may lack a call whose creation the PBX has confirmed."""
PICK_UP_S = 45.0
"""How long a person is told to pick up the phone where nothing more is heard of a call."""
NONCE_SEARCH_S = 10.0
"""How long a call whose answer was lost is looked for in the list, by its nonce."""
TROUBLE_STAYS_S = 12.0
"""How long a row shows why an action failed."""


class Instant(NamedTuple):
    """A moment: ``monotonic`` for deadlines, ``wall`` (POSIX seconds) against the PBX's dates."""

    monotonic: float
    wall: float
