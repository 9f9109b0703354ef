"""Where the built-in PBX gets its time from."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    """Tells the time in seconds since the epoch; it never runs backwards."""

    def now(self) -> float:
        """Return the present time."""


class RealClock:
    """The computer's time; a change of the computer's date does not move it."""

    def __init__(self) -> None:
        self._offset_s = time.time() - time.monotonic()

    def now(self) -> float:
        """Return the present time."""
        return self._offset_s + time.monotonic()


class ManualClock:
    """Time that moves only when told."""

    def __init__(self, start: float) -> None:
        self._now = start

    def now(self) -> float:
        """Return the time that was set last."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Let ``seconds`` pass."""
        self._now += seconds
