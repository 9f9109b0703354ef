"""How many requests the service still takes (``reference/call-control.md §5``)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.web.http import Reply

DEFAULT_WAIT_S = 30.0
LONGEST_WAIT_S = 120.0
_AMOUNT = re.compile(r"\s*([0-9]{1,9})\s*", re.ASCII)


class Quota:
    """What the headers of the last answers said. All of them are optional.

    ``monotonic`` counts seconds; ``random`` yields 0 ≤ x < 1.
    """

    def __init__(self, monotonic: Callable[[], float], random: Callable[[], float]) -> None:
        self._monotonic, self._random = monotonic, random
        self._remaining: int | None = None
        self._free_at = 0.0

    def note(self, reply: Reply) -> None:
        """Read the headers of an answer."""
        now = self._monotonic()
        if reply.status == 429:
            asked = DEFAULT_WAIT_S if reply.retry_after_s is None else reply.retry_after_s
            self._remaining = 0
            self._free_at = now + min(asked, LONGEST_WAIT_S) + self._random()
            return
        self._remaining = _amount(reply, "ratelimit-remaining")
        reset_s = _amount(reply, "ratelimit-reset")
        wait_s = DEFAULT_WAIT_S if reset_s is None else min(reset_s, LONGEST_WAIT_S)
        self._free_at = now + wait_s

    def free_at(self, *, reserve: int = 0) -> float:
        """Monotonic seconds from which a request may be sent; past or 0: now. ``reserve``: so many
        of those that remain are kept for something else."""
        if self._remaining is None or self._remaining > reserve:
            return 0.0
        return self._free_at

    def wait_s(self, *, reserve: int = 0) -> float:
        """Seconds until then; 0 when it may be sent now."""
        return max(0.0, self.free_at(reserve=reserve) - self._monotonic())


def _amount(reply: Reply, header: str) -> int | None:
    found = _AMOUNT.match(reply.headers.get(header, ""))
    return int(found[1]) if found else None
