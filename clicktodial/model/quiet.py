"""Do not disturb: until when, and why nothing pops up."""

from __future__ import annotations

import math
from typing import NamedTuple

UNTIL_TOLD = math.inf
"""Do not disturb until the user says otherwise."""


class DesktopQuiet(NamedTuple):
    """What the desktop says of itself; ``None``: it does not say."""

    is_wished: bool | None = None
    """Its own do not disturb is on."""
    is_presenting: bool | None = None
    """A window fills the screen, or something is presented."""
