"""What is going to happen, in order of time."""

from __future__ import annotations

import heapq
from collections.abc import Callable

Step = Callable[[], None]


class Agenda:
    """Steps waiting for their time. Two steps of the same time come in the order of entry."""

    def __init__(self, now: float, stepped: Step = lambda: None) -> None:
        """``stepped`` is told after each step."""
        self.now = now
        self._stepped = stepped
        self._entries: list[tuple[float, int, Step]] = []
        self._count = 0

    def after(self, delay_s: float, step: Step) -> None:
        """Take ``step`` when ``delay_s`` seconds have passed."""
        self._count += 1
        heapq.heappush(self._entries, (self.now + delay_s, self._count, step))

    @property
    def next_at(self) -> float | None:
        """When the next step is due; None: nothing is going to happen."""
        return self._entries[0][0] if self._entries else None

    def advance_to(self, now: float) -> None:
        """Take every step due by ``now``, each at its own time. Time never runs backwards."""
        while self._entries and self._entries[0][0] <= now:
            at, _, step = heapq.heappop(self._entries)
            self.now = max(self.now, at)
            step()
            self._stepped()
        self.now = max(self.now, now)
