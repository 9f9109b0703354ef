"""Finding numbers in texts; ``model.free_text.find_numbers`` is the door."""

from __future__ import annotations
