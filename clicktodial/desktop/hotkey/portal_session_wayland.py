"""One session of the GlobalShortcuts portal: what was said of it, and which presses count."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Final

REPEAT_WITHIN_S: Final = 1.5
"""A key that is held repeats sooner than this, whatever the keyboard's settings."""

DOUBLE_WITHIN_S: Final = 0.25
"""Nobody means two presses that are as close as this."""

BOUNCE_WITHIN_S: Final = 0.1
"""Some desktops tell a repetition as a key that is let go and pressed at once (KWin, nested)."""


@dataclass(slots=True)
class PortalSession:
    """What the portal said of one session. Without a ``handle`` there is none."""

    handle: str = ""
    given: dict[str, str] = field(default_factory=dict)
    """The keys that the desktop has for each shortcut, in its own words."""
    refusal: str = ""
    """Why there are none, for a person."""
    is_late: bool = False
    """``set_keys`` has answered before the desktop did."""
    _pressed_at: dict[str, float] = field(default_factory=dict)
    _let_go_at: dict[str, float] = field(default_factory=dict)

    def is_repeated(self, name: str, now: float) -> bool:
        """Whether this press of a key at ``now``, in seconds, belongs to the one before.

        A held key repeats on some desktops, and not every desktop tells that it was let go.
        """
        since_pressed = now - self._pressed_at.get(name, -math.inf)
        let_go_at = self._let_go_at.pop(name, None)
        self._pressed_at[name] = now
        if let_go_at is None:
            return since_pressed < REPEAT_WITHIN_S
        return since_pressed < DOUBLE_WITHIN_S or now - let_go_at < BOUNCE_WITHIN_S

    def let_go(self, name: str, now: float) -> None:
        """A key was let go."""
        self._let_go_at[name] = now
