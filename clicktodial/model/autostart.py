"""Whether the program starts when its user logs in."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class StartState(StrEnum):
    """What happens at the next login."""

    OFF = "off"
    ON = "on"
    OTHER = "other"
    """Another Click-to-Dial starts: another version, or one that its user wrote down."""
    GONE = "gone"
    """It is switched on, but the program that would start is no longer there."""


class LoginStart(NamedTuple):
    """``program``: the file that is started, or would be; empty when it is off."""

    state: StartState
    program: str = ""

    @property
    def is_on(self) -> bool:
        """Was it switched on, whatever comes of it?"""
        return self.state is not StartState.OFF
