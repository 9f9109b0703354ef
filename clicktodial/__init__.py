"""Click-to-Dial: a desktop companion for hosted phone systems. It carries no audio."""

from __future__ import annotations

__version__ = "0.1.0"
