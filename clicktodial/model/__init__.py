"""Pure data and rules: no input or output, no clock, no Qt."""

from __future__ import annotations
