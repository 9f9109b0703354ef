"""Whether a colleague's phone is there, rings or is busy (``reference/unifiedapi.md §13``)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class PresenceStatus(StrEnum):
    """What an extension's phones are doing. ``OFFLINE``: all of them are known to be away."""

    ONLINE = "online"
    RINGING = "ringing"
    BUSY = "busy"
    OFFLINE = "offline"
    UNKNOWN = "unknown"


class RegistrationState(StrEnum):
    """How one phone stands with the PBX."""

    REGISTERED = "registered"
    NOT_NEEDED = "not-needed"
    NOT_REGISTERED = "not-registered"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Registration:
    """One phone of an extension. ``agent`` is what it calls itself."""

    agent: str
    state: RegistrationState
    expires: datetime | None = None


@dataclass(frozen=True, slots=True)
class Presence:
    """One extension as the PBX sees it."""

    extension: str
    status: PresenceStatus
    registrations: tuple[Registration, ...] = ()
