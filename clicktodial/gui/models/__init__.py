"""What the widgets show, computed without widgets."""

from __future__ import annotations
