"""How a number that a person wrote is understood; ``model.dialplan.explain`` is the door."""

from __future__ import annotations
