"""What happens to the computer that the program runs on."""

from __future__ import annotations

from enum import StrEnum


class Happening(StrEnum):
    """Told by ``desktop.power``."""

    FALLS_ASLEEP = "falls-asleep"
    WOKE_UP = "woke-up"
    NETWORK_CHANGED = "network-changed"
    """An address came or went: perhaps another network, perhaps one again."""
