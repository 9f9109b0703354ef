"""Phone call events: the PBX calls a URL when something happens at an extension.

``seeds/001…``, ``reference/unifiedapi.md §11, §12``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from clicktodial.errors import InputError
from clicktodial.i18n import tr
from clicktodial.model.settings import checked_extension

if TYPE_CHECKING:
    from datetime import datetime

EventId = NewType("EventId", str)

LONGEST_URL, LONGEST_NOTE = 2000, 500


class EventType(StrEnum):
    """What happens at the extension; the values are the command line's words."""

    DIAL_IN = "dial-in"
    DIAL_OUT = "dial-out"
    HANGUP = "hangup"
    ANSWER_IN = "answer-in"
    ANSWER_OUT = "answer-out"
    UNKNOWN = "unknown"


class EventMethod(StrEnum):
    """How the URL is called."""

    GET = "GET"
    POST = "POST"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PhoneCallEvent:
    """One event that the PBX holds. ``type_code`` is its type as the PBX writes it, which also
    addresses an event of a type that this version does not know. ``enabled`` ``None``: not said."""

    id: EventId
    extension: str
    type: EventType
    type_code: str
    method: EventMethod
    url: str
    note: str = ""
    enabled: bool | None = None
    modified: datetime | None = None


@dataclass(frozen=True, slots=True)
class EventDraft:
    """An event to be added, or how one is to be changed (``None``: as it is). Made by
    ``event_draft``, which checks what the PBX would check."""

    type: EventType | None = None
    method: EventMethod | None = None
    url: str | None = None
    note: str | None = None
    enabled: bool | None = None


def event_draft(
    *,
    type: EventType | None = None,  # noqa: A002 - the field's own word
    method: EventMethod | None = None,
    url: str | None = None,
    note: str | None = None,
    enabled: bool | None = None,
) -> EventDraft:
    """Raises ``InputError`` that says which part the PBX would not take."""
    if EventType.UNKNOWN is type or EventMethod.UNKNOWN is method:
        raise InputError(
            tr("This kind of event is not known"), "", tr("Choose another type and method.")
        )
    if note is not None and (len(note) > LONGEST_NOTE or not note.isprintable()):
        raise InputError(
            tr("This cannot be a note"),
            "",
            tr("Use one line of at most {most} characters.", most=LONGEST_NOTE),
        )
    return EventDraft(type, method, None if url is None else checked_url(url), note, enabled)


def checked_url(text: str) -> str:
    """An address that a PBX could call. Raises ``InputError``."""
    from urllib.parse import urlsplit

    url = text.strip()
    try:
        parts = urlsplit(url)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good or len(url) > LONGEST_URL or not url.isascii() or not url.isprintable():
        raise InputError(
            tr("“{url}” is not an address that can be called", url=url[:60]),
            "",
            tr("It looks like https://example.com/calls; spaces are written as %20."),
        )
    if " " in url:
        raise InputError(tr("An address holds no spaces"), "", tr("Write them as %20."))
    return url


def event_extension(text: str) -> str:
    """The one extension that an event belongs to. Raises ``InputError``, also for ``@self``."""
    if text.strip() == "@self":
        raise InputError(tr("Events belong to one extension"), "", tr("Name it, such as 0003*210."))
    return checked_extension(text)
