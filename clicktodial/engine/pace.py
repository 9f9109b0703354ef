"""How often to ask the PBX, and how to notice that the computer slept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.errors import ClickToDialError

BUSY_S = 1.0
"""With a call up, or one just dialled."""
WATCHED_S = 2.5
"""With the window open."""
IDLE_S = 5.0
LIVE_S = 30.0
"""While a bridge tells of each change."""
FIRST_RETRY_S = 1.0
LONGEST_RETRY_S = 60.0
AFTER_CRASH_S = 10.0
"""A fault of our own may come again: the next try is not at once."""
SLEPT_S = 4.0
"""A wall clock that gained this much on the monotonic one means that the computer slept."""


@dataclass(slots=True)
class Pace:
    """The interval from the end of one poll to the next. ``random`` yields 0 ≤ x < 1."""

    random: Callable[[], float]
    failures: int = 0

    def interval_s(self, *, busy: bool, watched: bool, live: bool = False) -> float:
        """The interval when all is well. ``live``: whatever happens is told without asking."""
        if live:
            return LIVE_S
        return BUSY_S if busy else WATCHED_S if watched else IDLE_S

    def succeeded(self) -> None:
        """An answer came: the next failure starts from the shortest wait again."""
        self.failures = 0

    def failed(self, error: ClickToDialError) -> float:
        """Seconds to wait after one more failure: doubled each time, with jitter, up to a minute.

        A server's own wish (``Retry-After``) is honoured, up to an hour.
        """
        wish: float | None = getattr(error, "retry_after_s", None)
        backoff = min(FIRST_RETRY_S * 2.0**self.failures, LONGEST_RETRY_S)
        self.failures = min(self.failures + 1, 16)
        jittered = min(backoff * (0.75 + 0.5 * self.random()), LONGEST_RETRY_S)
        return jittered if wish is None else max(jittered, min(wish, 3600.0))


class SleepWatch:
    """Compares the two clocks: during sleep the wall clock runs on, the monotonic one may stop.

    Where the monotonic clock runs on during sleep, timers run out at wake-up by themselves.
    """

    def __init__(self, monotonic: Callable[[], float], wall: Callable[[], float]) -> None:
        self._monotonic, self._wall = monotonic, wall
        self._difference = wall() - monotonic()

    def slept(self) -> bool:
        """True once after each sleep (or after the wall clock was set forward)."""
        difference = self._wall() - self._monotonic()
        jump, self._difference = difference - self._difference, difference
        return jump > SLEPT_S
