"""Call Control: click-to-dial and hang-up (``seeds/003…``, ``reference/call-control.md``)."""

from __future__ import annotations
