"""The program without a face: asyncio, no Qt. It owns all call state."""

from __future__ import annotations
