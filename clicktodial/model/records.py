"""Call records (CDR): what the PBX keeps of past calls (``reference/unifiedapi.md §14``)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class Disposition(StrEnum):
    """How a call ended."""

    ANSWERED = "answered"
    BUSY = "busy"
    FAILED = "failed"
    NO_ANSWER = "no-answer"
    NOT_ALLOWED = "not-allowed"
    UNKNOWN = "unknown"


class Flow(StrEnum):
    """Where a call came from and went to."""

    LOCAL = "local"
    OUTGOING = "outgoing"
    INCOMING = "incoming"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One call that is over. What the PBX did not say is empty, ``None`` or ``UNKNOWN``; nothing
    is computed from what is missing."""

    id: str
    source: str
    destination: str
    extension: str = ""
    started: datetime | None = None
    answered: datetime | None = None
    disposition: Disposition = Disposition.UNKNOWN
    flow: Flow = Flow.UNKNOWN
    duration_s: int | None = None


@dataclass(frozen=True, slots=True)
class CallStatistic:
    """How many calls of one direction there were; ``incoming`` ``None``: not said which."""

    incoming: bool | None
    total: int
    answered: int
    unanswered: int
    busy: int
    failed: int
    unknown: int
    not_allowed: int


@dataclass(frozen=True, slots=True)
class CallRecords:
    """The records asked for, of ``total`` that there are, and the PBX's own counts."""

    records: tuple[CallRecord, ...]
    total: int
    statistics: tuple[CallStatistic, ...] = ()
