"""The phone systems: the only package that speaks HTTP as a client."""

from __future__ import annotations
