"""Events and the log that keeps the last five minutes of each user's.

What both kinds of log promise is written here once (``reference/call-control.md §7.2``).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from clicktodial.errors import StorageError
from clicktodial.i18n import tr

KEPT_MS = 5 * 60 * 1000
MOST_KEPT = 1000
"""Events that are kept of one user, at least; a user who has more of them in five minutes is told
to forget what was (``reset``)."""

_GREATEST = 2**64 - 1
_ID = re.compile(r"([0-9]{1,16})(?:-([0-9]{1,20}))?")


class EventId(NamedTuple):
    """An event's id, as Redis writes its streams' ids: milliseconds and a sequence, growing."""

    ms: int
    sequence: int = 0

    def __str__(self) -> str:
        return f"{self.ms}-{self.sequence}"


START = EventId(0)


def read_id(text: str) -> EventId | None:
    """The id in a ``Last-Event-ID``; ``None`` when it is none."""
    match = _ID.fullmatch(text)
    if match is None or int(match[2] or 0) > _GREATEST:
        return None
    return EventId(int(match[1]), int(match[2] or 0))


class Kind(StrEnum):
    """What a frame is about; the values go over the wire."""

    CALL = "call"
    PEER = "peer"
    PHONE_CALL = "phonecall"
    READY = "ready"
    RESET = "reset"


@dataclass(frozen=True, slots=True)
class Event:
    """One event as it is kept and sent. ``data`` is JSON on one line."""

    id: EventId
    kind: str
    data: bytes

    def frame(self) -> bytes:
        """The server-sent event."""
        return frame(self.kind, self.data, self.id)


def frame(kind: str, data: bytes = b"{}", event_id: EventId | None = None) -> bytes:
    """One frame of a ``text/event-stream``."""
    identity = f"id: {event_id}\n" if event_id is not None else ""
    return b"%sevent: %s\ndata: %s\n\n" % (identity.encode(), kind.encode(), data)


KEEP_ALIVE = b": keep-alive\n\n"


@dataclass(frozen=True, slots=True)
class Replay:
    """What happened after an id. ``newest`` is where it ends: a point to resume at, also when there
    was no event. ``complete`` is false when some may have been forgotten already."""

    events: tuple[Event, ...]
    newest: EventId
    complete: bool


Tell = Callable[[str, Event], None]
"""Takes a user's key and each of that user's events, in the order of their ids."""


class EventLog(Protocol):
    """Keeps each user's events of the last five minutes and tells of new ones."""

    async def append(self, user: str, kind: str, data: bytes) -> EventId:
        """Keep an event, then tell of it. Raises ``EventsAwayError``: then it is not kept."""
        ...

    async def replay(self, user: str, after: EventId | None) -> Replay:
        """The kept events after that id; ``None``: none of them, ``START``: all without a reset.

        Raises ``EventsAwayError``.
        """
        ...

    async def is_there(self) -> bool:
        """Whether events can be kept now."""
        ...

    async def run(self) -> None:
        """Work in the background until cancelled."""
        ...

    async def aclose(self) -> None:
        """Drop the connections."""
        ...


class EventsAwayError(StorageError):
    """The place where events are kept does not answer."""

    exit_code = 4
    retryable = True

    def __init__(self, detail: str) -> None:
        super().__init__(
            tr("Events cannot be kept now"),
            detail,
            tr("Check that Redis runs and that its address is right."),
        )
