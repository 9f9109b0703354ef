"""What the window of phone call events shows: pure, from events and accounts to words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.errors import InputError
from clicktodial.i18n import joined, tr
from clicktodial.model.capabilities import Service
from clicktodial.model.events import EventDraft, EventMethod, EventType, event_draft

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from clicktodial.model.calls import AccountName
    from clicktodial.model.events import PhoneCallEvent
    from clicktodial.model.snapshot import AccountView

KNOWN_TYPES = tuple(t for t in EventType if t is not EventType.UNKNOWN)
KNOWN_METHODS = tuple(m for m in EventMethod if m is not EventMethod.UNKNOWN)


class EventField(StrEnum):
    """The controls of an event's form; the values name the widgets."""

    TYPE = "eventType"
    METHOD = "eventMethod"
    URL = "eventUrl"
    NOTE = "eventNote"


class Place(NamedTuple):
    """Whose events are shown. An empty ``extension`` is to be typed."""

    account: AccountName
    extension: str = ""


class Mistake(NamedTuple):
    """What is wrong, and where."""

    field: EventField
    error: InputError


@dataclass(frozen=True, slots=True)
class EventLine:
    """One event in the list; ``details`` are two lines."""

    title: str
    details: tuple[str, str]
    mark: str

    @property
    def spoken(self) -> str:
        """The line in words."""
        return ", ".join(part for part in (self.title, self.mark, *self.details) if part)


def type_words(kind: EventType) -> str:
    """What happens at the extension."""
    return {
        EventType.DIAL_IN: tr("A call comes in"),
        EventType.DIAL_OUT: tr("A call goes out"),
        EventType.HANGUP: tr("A call ends"),
        EventType.ANSWER_IN: tr("An incoming call is answered"),
        EventType.ANSWER_OUT: tr("An outgoing call is answered"),
        EventType.UNKNOWN: tr("Unknown event"),
    }[kind]


def event_line(event: PhoneCallEvent) -> EventLine:
    """What the list says of an event."""
    kind = type_words(event.type)
    if event.type is EventType.UNKNOWN and event.type_code:
        kind = tr("Unknown event {code}", code=event.type_code)
    unknown = event.method is EventMethod.UNKNOWN
    method = tr("unknown method") if unknown else event.method.value
    changed = ""
    if event.modified is not None:
        when = event.modified.astimezone().strftime("%Y-%m-%d %H:%M")
        changed = tr("changed {when}", when=when)
    mark = {True: tr("enabled"), False: tr("disabled"), None: ""}[event.enabled]
    last = joined(event.note, changed)
    return EventLine(joined(kind, method), (event.url, last), mark)


def is_known(event: PhoneCallEvent) -> bool:
    """Could it be changed here? An unknown kind can be deleted only."""
    return event.type is not EventType.UNKNOWN and event.method is not EventMethod.UNKNOWN


def places(views: Sequence[AccountView], kept: Collection[AccountName]) -> tuple[Place, ...]:
    """Own extensions of the accounts that have events, and for each account one to be typed; those
    of the ``kept`` ones in any case."""
    return tuple(
        place
        for view in views
        if Service.EVENTS in view.offered or view.account.name in kept
        for place in (
            *(Place(view.account.name, extension) for extension in view.account.extensions),
            Place(view.account.name),
        )
    )


def place_words(place: Place, *, several_accounts: bool) -> str:
    """How a place is called among the others."""
    # Isolated, so that it is not turned around in a right-to-left window.
    extension = f"\u2066{place.extension}\u2069" if place.extension else ""
    words = extension or tr("another extension…")
    if several_accounts:
        return joined(place.account, words)
    return words[:1].upper() + words[1:]


class TypedEvent(NamedTuple):
    """What stands in the form."""

    type: EventType
    method: EventMethod
    url: str
    note: str
    enabled: bool

    def checked(self) -> EventDraft | Mistake:
        """The draft of a new event, or what the phone system would not take."""
        checks: tuple[tuple[EventField, Callable[[], EventDraft]], ...] = (
            (EventField.URL, lambda: event_draft(url=self.url)),
            (EventField.NOTE, lambda: event_draft(note=self.note.strip())),
        )
        for field, check in checks:
            try:
                check()
            except InputError as error:
                return Mistake(field, error)
        return event_draft(
            type=self.type,
            method=self.method,
            url=self.url,
            note=self.note.strip(),
            enabled=self.enabled,
        )


def changes(event: PhoneCallEvent, draft: EventDraft) -> EventDraft:
    """What in the draft differs from the event; its type cannot be changed."""
    return EventDraft(
        method=None if draft.method is event.method else draft.method,
        url=None if draft.url == event.url else draft.url,
        note=None if draft.note == event.note else draft.note,
        enabled=None if draft.enabled is event.enabled else draft.enabled,
    )
