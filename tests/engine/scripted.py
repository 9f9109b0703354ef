"""A phone system under a test's thumb: each answer is scripted, each request is counted."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.model.calls import Action, ActionDetails, Call, CallId, call_id
from clicktodial.model.capabilities import ALL_CAPABILITIES, Lack
from clicktodial.model.events import EventDraft, EventId, EventMethod, EventType, PhoneCallEvent
from clicktodial.model.presence import Presence, PresenceStatus
from clicktodial.model.snapshot import Watching
from clicktodial.pbx.protocol import EVERYTHING, DialRequest, Listing, RecordQuery, Selection

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from clicktodial.errors import ClickToDialError
    from clicktodial.model.capabilities import Capability
    from clicktodial.model.records import CallRecords


class Asked(NamedTuple):
    """A request about a colleague, and when it came."""

    at: float
    what: str
    extension: str


class ScriptedPbx:
    """Implements ``PbxClient``. ``calls`` is what it lists; errors are raised when set."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self.calls: tuple[Call, ...] = ()
        self.team_calls: dict[str, tuple[Call, ...]] = {}
        self.statuses: dict[str, PresenceStatus] = {}
        self.events: list[PhoneCallEvent] = []
        self.lacks: tuple[Lack, ...] = ()
        self.polled_at: list[float] = []
        self.asked: list[Asked] = []
        self.dialled: list[DialRequest] = []
        self.performed: list[tuple[Action, CallId, ActionDetails]] = []
        self.list_error: Exception | None = None
        self.team_errors: dict[str, Exception] = {}
        self.presence_error: ClickToDialError | None = None
        self.event_error: ClickToDialError | None = None
        self.dial_error: ClickToDialError | None = None
        self.perform_error: ClickToDialError | None = None
        self.answer_after_s = 0.0
        self.team_answers_after_s = 0.0
        self.most_at_once = 0
        self.is_closed = False
        self.bridge: asyncio.Queue[ClickToDialError | None] | None = None
        self.listened_at: list[float] = []
        self.dropped_at: list[float] = []
        self.is_live = False
        self.hangs_up_too_late = False
        self._at_once = 0
        self._last: Listing | None = None

    @property
    def capabilities(self) -> frozenset[Capability]:
        return ALL_CAPABILITIES - {lack.capability for lack in self.lacks}

    @property
    def dial_again_at(self) -> float:
        return 0.0

    @property
    def watching(self) -> Watching:
        return Watching.LIVE if self.is_live else Watching.POLLING

    @property
    def has_bridge(self) -> bool:
        return self.bridge is not None

    async def news(self) -> AsyncGenerator[None, None]:
        """What a test puts into ``bridge``: ``None`` for news, or the error that ends the stream.
        Each opening is noted."""
        assert self.bridge is not None
        self.listened_at.append(self._now())
        try:
            while (item := await self.bridge.get()) is None:
                self.is_live = True
                yield
            raise item
        finally:
            self.is_live = False

    def doubt_news(self) -> None:
        self.is_live = False

    async def drop_resting(self) -> None:
        self.dropped_at.append(self._now())

    async def sign_in(self) -> None:
        pass

    async def list_calls(self) -> Listing:
        self.polled_at.append(self._now())
        calls = self.calls
        await asyncio.sleep(self.answer_after_s)
        if self.list_error is not None:
            raise self.list_error
        if self._last is None or self._last.calls != calls:
            self._last = Listing(calls)
        return self._last

    async def select_calls(self, selection: Selection) -> Listing:
        raise NotImplementedError(selection)

    async def list_extension(self, extension: str) -> Listing:
        await self._ask("calls", extension)
        if extension in self.team_errors:
            raise self.team_errors[extension]
        return Listing(self.team_calls.get(extension, ()))

    async def presence(self, extension: str = "") -> tuple[Presence, ...]:
        await self._ask("presence", extension)
        if self.presence_error is not None:
            raise self.presence_error
        status = self.statuses.get(extension, PresenceStatus.ONLINE)
        return (Presence(extension, status),)

    async def _ask(self, what: str, extension: str) -> None:
        self.asked.append(Asked(self._now(), what, extension))
        self._at_once += 1
        self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            await asyncio.sleep(self.team_answers_after_s)
        finally:
            self._at_once -= 1

    async def dial(self, request: DialRequest) -> CallId | None:
        self.dialled.append(request)
        await asyncio.sleep(self.answer_after_s)
        if self.dial_error is not None:
            raise self.dial_error
        return call_id(f"c{len(self.dialled)}")

    async def perform(self, action: Action, call: Call, details: ActionDetails) -> bool:
        self.performed.append((action, call.id, details))
        await asyncio.sleep(self.answer_after_s)
        if self.perform_error is not None:
            raise self.perform_error
        return not (action is Action.HANG_UP and self.hangs_up_too_late)

    async def list_events(
        self, extension: str, selection: Selection = EVERYTHING
    ) -> tuple[PhoneCallEvent, ...]:
        assert selection is EVERYTHING
        if self.list_error is not None:
            raise self.list_error
        return tuple(event for event in self.events if event.extension == extension)

    async def add_event(self, extension: str, draft: EventDraft) -> PhoneCallEvent | None:
        self._check_event()
        made = PhoneCallEvent(
            EventId(str(len(self.events) + 1)),
            extension,
            draft.type or EventType.UNKNOWN,
            "0",
            draft.method or EventMethod.UNKNOWN,
            draft.url or "",
        )
        self.events.append(made)
        return made

    async def change_event(self, event: PhoneCallEvent, draft: EventDraft) -> PhoneCallEvent | None:
        self._check_event()
        place = self.events.index(event)
        self.events[place] = PhoneCallEvent(
            event.id, event.extension, event.type, "0", event.method, draft.url or event.url
        )
        return None

    async def remove_event(self, event: PhoneCallEvent) -> None:
        self._check_event()
        self.events.remove(event)

    def _check_event(self) -> None:
        if self.event_error is not None:
            raise self.event_error

    async def call_records(self, query: RecordQuery) -> CallRecords:
        raise NotImplementedError(query)

    async def aclose(self) -> None:
        self.is_closed = True
