"""Phone links: ``tel:``, ``callto:`` and ``sip:``."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class LinkScheme(StrEnum):
    """The kinds of links that a phone program opens."""

    TEL = "tel"
    CALLTO = "callto"
    SIP = "sip"


class LinkHandler(NamedTuple):
    """Who opens one kind of link. ``program`` is its name as the desktop shows it; empty when
    nobody does."""

    scheme: LinkScheme
    is_ours: bool
    program: str = ""
