"""How slow this computer is just now, so that a limit of time means the same on each."""

from __future__ import annotations

import time

_USUAL_S = 0.006
"""What the work below takes on the machine that the limits were set on, when it is quiet."""


def slowness() -> float:
    """By how much a limit is to be multiplied: 1 on the usual machine and on faster ones. The work
    is done now, since what else runs on the computer changes from second to second."""
    return max(1.0, min(_work_s() for _ in range(3)) / _USUAL_S)


def _work_s() -> float:
    began = time.thread_time()
    words: dict[str, int] = {}
    for n in range(40_000):
        key = f"{n % 997}"
        words[key] = words.get(key, 0) + len(key)
    sorted(words.items())
    return time.thread_time() - began
