"""The face: the only package with widgets."""

from __future__ import annotations
