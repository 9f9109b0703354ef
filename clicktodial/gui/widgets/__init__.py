"""The pieces that the windows are made of."""

from __future__ import annotations
