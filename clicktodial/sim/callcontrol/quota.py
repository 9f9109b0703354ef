"""How many requests a user may make: a sliding window (``reference/call-control.md §5``)."""

from __future__ import annotations

import math
import re
from collections import deque
from dataclasses import dataclass, field

_RULE = re.compile(r"(\d{1,6});w=(\d{1,6})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Rate:
    """At most ``limit`` requests within any ``window_s`` seconds. 30 in 60 s is the example of the
    vendor's page; the real figure is unknown."""

    limit: int = 30
    window_s: int = 60

    def __str__(self) -> str:
        return f"{self.limit};w={self.window_s}"


def read_rate(text: str) -> Rate:
    """Read ``30;w=60``. Raises ValueError for anything else."""
    match = _RULE.fullmatch(text)
    if match is None or not int(match[2]):
        message = f"{text[:40]!r} is not LIMIT;w=SECONDS, for example 30;w=60"
        raise ValueError(message)
    return Rate(int(match[1]), int(match[2]))


@dataclass(frozen=True, slots=True)
class Allowance:
    """What is left to a user. ``reset_s``: whole seconds until at least one becomes free."""

    rate: Rate
    granted: bool
    remaining: int
    reset_s: int

    def headers(self) -> dict[str, str]:
        """Return it as response headers."""
        shown = {
            "RateLimit-Limit": str(self.rate.limit),
            "RateLimit-Remaining": str(self.remaining),
            "RateLimit-Reset": str(self.reset_s),
            "RateLimit-Policy": str(self.rate),
        }
        return shown if self.granted else {**shown, "Retry-After": str(self.reset_s)}


@dataclass(slots=True)
class Quota:
    """Who asked when, in seconds of the world, per user and scope. What is refused is not counted:
    the vendor does not say whether it is."""

    _times: dict[tuple[str, str], deque[float]] = field(default_factory=dict)

    def spend(self, user: str, scope: str, rate: Rate, now: float) -> Allowance:
        """Count a request and return what is left, or return why it is not granted."""
        times = self._window(user, scope, rate, now)
        granted = len(times) < rate.limit
        if granted:
            times.append(now)
        return _allowance(times, rate, now, granted=granted)

    def look(self, user: str, scope: str, rate: Rate, now: float) -> Allowance:
        """Return what is left without counting anything."""
        return _allowance(self._window(user, scope, rate, now), rate, now, granted=True)

    def _window(self, user: str, scope: str, rate: Rate, now: float) -> deque[float]:
        times = self._times.setdefault((user, scope), deque())
        while times and times[0] <= now - rate.window_s:
            times.popleft()
        return times


def _allowance(times: deque[float], rate: Rate, now: float, *, granted: bool) -> Allowance:
    # A limit that was lowered meanwhile: so many have to fall out of the window.
    surplus = max(0, len(times) - max(rate.limit, 1))
    free_at = times[surplus] + rate.window_s if times else now + rate.window_s * (not rate.limit)
    return Allowance(
        rate, granted, max(0, rate.limit - len(times)), max(0, math.ceil(free_at - now))
    )
