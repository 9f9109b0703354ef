"""What every phone system's client can do, in the field's words; wire names stay inside it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from clicktodial.model.dialling import CallKind
from clicktodial.model.settings import DEFAULT_WAIT_FOR_PICKUP_S

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from datetime import datetime

    from clicktodial.model.calls import Action, ActionDetails, Call, CallId
    from clicktodial.model.capabilities import Capability, Lack
    from clicktodial.model.events import EventDraft, PhoneCallEvent
    from clicktodial.model.presence import Presence
    from clicktodial.model.records import CallRecords, Disposition, Flow
    from clicktodial.model.snapshot import Watching

MOST_PER_PAGE = 5000


class FilterOp(StrEnum):
    """How a filter compares (``reference/unifiedapi.md §4``)."""

    EQUALS = "equals"
    GREATER_THAN = "greaterThan"
    LESS_THAN = "lessThan"
    PRESENT = "present"
    STARTS_WITH = "startsWith"
    CONTAINS = "contains"
    IN_ARRAY = "inArray"


@dataclass(frozen=True, slots=True)
class Filter:
    """Only what has such a value: ``by`` is a field's name, several ``values`` belong to
    ``IN_ARRAY``, none to ``PRESENT``."""

    by: str
    op: FilterOp
    values: tuple[str, ...] = ()


class SortOrder(StrEnum):
    """Each list has one field by which it is ordered; ``UNSET`` leaves the order to the PBX."""

    UNSET = ""
    ASCENDING = "asc"
    DESCENDING = "desc"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which part of a list is wanted, and in which order. ``most``: so many entries at most, over
    all pages; ``None``: all that the PBX gives."""

    filter: Filter | None = None
    sort_order: SortOrder = SortOrder.UNSET
    start_index: int = 0
    most: int | None = None


EVERYTHING = Selection()


@dataclass(frozen=True, slots=True)
class Listing:
    """One answer to "which calls are going on". Total: a call that is not in it has ended."""

    calls: tuple[Call, ...]
    clock_offset_s: float = 0.0
    """The PBX's clock minus ours, in seconds; steady within two seconds' jitter."""
    passed: tuple[Call, ...] = ()
    """Calls that began and ended since the list before, as they were at last."""
    forgets: bool = False
    """What went on before is not known any more: a call that is not listed here is forgotten, it
    need not have ended."""


@dataclass(frozen=True, slots=True)
class DialRequest:
    """One call to place (``seeds/000…``). ``nonce`` names it for good: the request is sent at most
    once. The other fields are those of ``DialChoice``, with ``sources`` and, for a callback or a
    conference, ``extension`` given."""

    destination: str
    sources: tuple[str, ...]
    """One's own extensions or numbers, which ring first; for a conference its extension."""
    nonce: str
    kind: CallKind = CallKind.SIMPLE
    extension: str = ""
    caller_id: str = ""
    caller_id_destination: str = ""
    wait_for_pickup_s: int = DEFAULT_WAIT_FOR_PICKUP_S
    duration_s: int | None = None
    allow_public_transfer: bool = False
    video: bool = False
    conference: str = ""
    pin: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class RecordQuery:
    """Which call records are wanted; what is empty or ``None`` does not matter. Without a time the
    PBX gives the current month. Times have an offset. ``saved_from``: those that the PBX wrote
    down then or later, which it does when a call is over, answered or not; it does not count
    beside a time of answer."""

    answered_from: datetime | None = None
    answered_to: datetime | None = None
    source: str = ""
    destination: str = ""
    disposition: Disposition | None = None
    flow: Flow | None = None
    selection: Selection = EVERYTHING
    saved_from: datetime | None = None


class PbxClient(Protocol):
    """One account's connection. Used from one asyncio loop; not thread-safe.

    Every method raises the errors of ``clicktodial.errors`` only: ``UnreachableError`` and its
    kinds, ``RefusedError`` and its kinds, ``SignInRefusedError``, ``InputError`` when nothing was
    sent. Cancelling is always safe.
    """

    @property
    def capabilities(self) -> frozenset[Capability]:
        """What this account can do, as far as is known."""
        ...

    @property
    def lacks(self) -> tuple[Lack, ...]:
        """What it turned out to be unable to do, and why."""
        ...

    @property
    def dial_again_at(self) -> float:
        """Monotonic seconds before which the PBX takes no call, since too many came in a row; 0
        or past: it does now."""
        ...

    @property
    def watching(self) -> Watching:
        """How this account's calls are known."""
        ...

    @property
    def has_bridge(self) -> bool:
        """Can ``news`` be asked for?"""
        ...

    def news(self) -> AsyncGenerator[None, None]:
        """Hear from the bridge: yields once when it stands, then each time that the list may have
        changed. Never ends by itself: raises ``UnreachableError`` when the bridge is lost, and
        ``SignInRefusedError`` when it does not take its token."""
        ...

    def doubt_news(self) -> None:
        """The connection to the bridge may be dead without a sign: the next list is asked for."""
        ...

    async def drop_resting(self) -> None:
        """Drop connections that carry no request just now: after sleep, or in another network, they
        may be dead without a sign. Requests that are under way are left alone."""
        ...

    async def sign_in(self) -> None:
        """Make sure that a token is at hand and the connection is warm; sends no call request."""
        ...

    async def list_calls(self) -> Listing:
        """All one's own calls going on. An answer equal to the one before returns the same object
        again."""
        ...

    async def select_calls(self, selection: Selection) -> Listing:
        """Some of one's own calls, as the PBX filters and orders them."""
        ...

    async def list_extension(self, extension: str) -> Listing:
        """The calls of a colleague's extension, seen from there: ``mine`` is false."""
        ...

    async def dial(self, request: DialRequest) -> CallId | None:
        """Place a call, once: the request is never repeated after it may have been received.

        Returns the new call's id, or ``None`` when the PBX took the request without naming one.
        Raises ``OutcomeUnknownError`` when the request may have arrived but no answer came; errors
        that are raised instead of it mean that no call was placed.
        """
        ...

    async def perform(self, action: Action, call: Call, details: ActionDetails) -> bool:
        """Do ``action`` to ``call``. The list tells whether it took effect.

        False: a call to be hung up had ended already. Hanging up a ``joined`` one ends one's own
        leg alone.
        """
        ...

    async def presence(self, extension: str = "") -> tuple[Presence, ...]:
        """The presence of ``extension``, or of every phone of one's own."""
        ...

    async def list_events(
        self, extension: str, selection: Selection = EVERYTHING
    ) -> tuple[PhoneCallEvent, ...]:
        """The phone call events of ``extension``."""
        ...

    async def add_event(self, extension: str, draft: EventDraft) -> PhoneCallEvent | None:
        """Add an event with the draft's type, method and URL; ``None``: taken without a word."""
        ...

    async def change_event(self, event: PhoneCallEvent, draft: EventDraft) -> PhoneCallEvent | None:
        """Change what the draft names; its type must not differ from the event's."""
        ...

    async def remove_event(self, event: PhoneCallEvent) -> None:
        """Delete this one event. One that is gone already is no error."""
        ...

    async def call_records(self, query: RecordQuery) -> CallRecords:
        """Calls that are over."""
        ...

    async def aclose(self) -> None:
        """Drop the connection. No request is waited for."""
        ...
