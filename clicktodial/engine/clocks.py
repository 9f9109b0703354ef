"""The two clocks that the engine lives by, injected so that tests own time."""

from __future__ import annotations

import random as random_module
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from clicktodial.engine.deadlines import Instant

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Clocks:
    """``monotonic`` must be the event loop's own clock; ``random`` yields 0 ≤ x < 1."""

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    random: Callable[[], float] = field(default=random_module.random)

    def now(self) -> Instant:
        """This moment on both clocks."""
        return Instant(self.monotonic(), self.wall())
