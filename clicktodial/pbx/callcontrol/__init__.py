"""Telsmart Call Control: click-to-dial and hang-up, legs from pushed events (``seeds/003…``)."""

from __future__ import annotations
