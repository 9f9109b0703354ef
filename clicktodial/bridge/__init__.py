"""The bridge: takes a phone system's events and pushes to each desktop only its own user's."""

from __future__ import annotations
