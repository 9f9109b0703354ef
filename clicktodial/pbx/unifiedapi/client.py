"""UnifiedAPI's client: one account on a VoipNow or Hubgets system, put together from its parts."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from clicktodial.errors import (
    NotAPbxError,
    NotPossibleNowError,
    OutcomeUnknownError,
    UnknownCallError,
    UnreachableError,
)
from clicktodial.i18n import tr
from clicktodial.model.calls import Action, call_id
from clicktodial.model.snapshot import Watching
from clicktodial.pbx.protocol import EVERYTHING
from clicktodial.pbx.unifiedapi import creation, wire
from clicktodial.pbx.unifiedapi.actions import hang_up_errand, update_errand
from clicktodial.pbx.unifiedapi.events import EventService
from clicktodial.pbx.unifiedapi.exchange import Exchange, utc_now
from clicktodial.pbx.unifiedapi.following import Following
from clicktodial.pbx.unifiedapi.listing import CallList, calls_of
from clicktodial.pbx.unifiedapi.presence import PresenceService
from clicktodial.pbx.unifiedapi.records import RecordService
from clicktodial.pbx.unifiedapi.requests import PROBE_TARGET, usual_extension
from clicktodial.web.http import Ask, Http, Reply

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterable
    from datetime import datetime

    from clicktodial.model.calls import ActionDetails, Call, CallId
    from clicktodial.model.capabilities import Capability, Lack
    from clicktodial.model.events import EventDraft, PhoneCallEvent
    from clicktodial.model.presence import Presence
    from clicktodial.model.records import CallRecords
    from clicktodial.model.settings import Account
    from clicktodial.pbx.bridge import Bridge
    from clicktodial.pbx.protocol import DialRequest, Listing, RecordQuery, Selection
    from clicktodial.pbx.unifiedapi.tokens import Credentials

_REFUSED_BEFORE_WORK = frozenset({501, 503})
"""The server faults that say that nothing was begun; after any other a call may ring."""


class UnifiedApiClient:
    """Implements ``PbxClient`` (``seeds/000…`` to ``seeds/002…``, ``reference/unifiedapi.md``).

    ``lacks`` is what was learnt earlier; ``bridge`` tells when something happened; ``now`` tells
    the time at which more is learnt.
    """

    def __init__(
        self,
        account: Account,
        http: Http,
        credentials: Credentials,
        lacks: Iterable[Lack] = (),
        bridge: Bridge | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._account = account
        self._http = http
        self._bridge = bridge
        self._exchange = Exchange(account, http, credentials, lacks, now)
        self._own = calls_of(self._exchange, account, usual_extension(account))
        self._following = Following(self._exchange, account)
        self._colleagues: dict[str, CallList] = {}
        self._presence = PresenceService(self._exchange, account)
        self._events = EventService(self._exchange, account)
        self._records = RecordService(self._exchange, account)

    @property
    def capabilities(self) -> frozenset[Capability]:
        """All, less what this account is known to lack."""
        return self._exchange.capabilities

    @property
    def lacks(self) -> tuple[Lack, ...]:
        """What was answered with "not implemented" or "not permitted"."""
        return self._exchange.lacks

    @property
    def dial_again_at(self) -> float:
        """This system tells no quota."""
        return 0.0

    @property
    def watching(self) -> Watching:
        """The list is asked for, at once when the bridge tells of something."""
        is_live = self._bridge is not None and self._bridge.is_live
        return Watching.LIVE if is_live else Watching.POLLING

    @property
    def has_bridge(self) -> bool:
        """Is there anyone who tells of events?"""
        return self._bridge is not None

    async def news(self) -> AsyncGenerator[None, None]:
        """Follow the bridge's stream. What an event says does not matter: the list tells."""
        assert self._bridge is not None
        async with contextlib.aclosing(self._bridge.news()) as news:
            async for one in news:
                yield one

    def doubt_news(self) -> None:
        """The bridge's stream is not believed until it is opened anew."""
        if self._bridge is not None:
            self._bridge.is_live = False

    async def sign_in(self) -> None:
        """Fetch a token, and warm the connection with a request that carries none."""
        await self._exchange.sign_in()
        with contextlib.suppress(NotAPbxError):
            await self._http.exchange(Ask("GET", PROBE_TARGET))

    async def list_calls(self) -> Listing:
        """All calls of the account's extension, or of the user when it names none or several, and
        those that were placed from elsewhere."""
        return await self._following.joined_with(await self._own.poll())

    async def select_calls(self, selection: Selection) -> Listing:
        """Some of one's own calls, as the PBX filters and orders them."""
        return await self._own.select(selection)

    async def list_extension(self, extension: str) -> Listing:
        """The calls of ``extension``, seen from there."""
        listed = self._colleagues.get(extension)
        if listed is None:
            listed = calls_of(self._exchange, self._account, extension)
            self._colleagues[extension] = listed
        return await listed.poll()

    async def dial(self, request: DialRequest) -> CallId | None:
        """Place a call; see ``PbxClient.dial`` for what each outcome means."""
        errand = creation.errand(request, self._account)
        try:
            reply = await self._exchange.answered(errand)
        except UnreachableError as error:
            if not error.request_may_have_arrived:
                raise
            reply = None
        if reply is None or _is_outcome_unknown(reply):
            self._following.begin(request, None)
            raise OutcomeUnknownError(request.destination)
        self._exchange.raise_for(reply, errand)
        identity = _created(reply)
        self._following.begin(request, identity)
        return identity

    async def perform(self, action: Action, call: Call, details: ActionDetails) -> bool:
        """Change a call; sent once, whatever happens to the answer."""
        if action is Action.HANG_UP:
            return await self._hang_up(call, details)
        await self._update(action, call, details)
        return True

    async def presence(self, extension: str = "") -> tuple[Presence, ...]:
        """The presence of ``extension``, or of every phone of one's own."""
        return await self._presence.of(extension)

    async def list_events(
        self, extension: str, selection: Selection = EVERYTHING
    ) -> tuple[PhoneCallEvent, ...]:
        """The phone call events of ``extension``."""
        return await self._events.all_of(extension, selection)

    async def add_event(self, extension: str, draft: EventDraft) -> PhoneCallEvent | None:
        """Add an event; ``None`` when the PBX took it without a word."""
        return await self._events.add(extension, draft)

    async def change_event(self, event: PhoneCallEvent, draft: EventDraft) -> PhoneCallEvent | None:
        """Change what the draft names."""
        return await self._events.change(event, draft)

    async def remove_event(self, event: PhoneCallEvent) -> None:
        """Delete this one event; one that is gone already is no error."""
        await self._events.remove(event)

    async def call_records(self, query: RecordQuery) -> CallRecords:
        """Calls that are over."""
        return await self._records.find(query)

    async def drop_resting(self) -> None:
        """Drop connections that rest."""
        await self._http.drop_resting()

    async def aclose(self) -> None:
        """Drop the connections."""
        await self._http.aclose()
        if self._bridge is not None:
            await self._bridge.aclose()

    async def _hang_up(self, call: Call, details: ActionDetails) -> bool:
        """Tells whether there was still something to hang up."""
        errand = hang_up_errand(call, details, self._account)
        reply = await self._exchange.answered(errand)
        if _is_gone(reply):
            return False
        if reply.status == 204 and details.target:
            raise NotPossibleNowError(
                tr("{party} is not in this call, or it has ended.", party=details.target)
            )
        self._exchange.raise_for(reply, errand)
        self._exchange.raise_for_words(reply, errand)
        return True

    async def _update(self, action: Action, call: Call, details: ActionDetails) -> None:
        errand = update_errand(action, call, details, self._account)
        reply = await self._exchange.answered(errand)
        if _is_gone(reply):
            raise UnknownCallError(call.id)
        self._exchange.raise_for(reply, errand)
        self._exchange.raise_for_words(reply, errand)
        if reply.status == 204:
            raise NotPossibleNowError(
                tr("The phone system found no call to change; it may have ended.")
            )


def _created(reply: Reply) -> CallId | None:
    try:
        return call_id(wire.decode_created(reply.body))
    except UnknownCallError:
        return None


def _is_gone(reply: Reply) -> bool:
    """The PBX knows no call of this id (any more)."""
    if reply.status == 400:
        return wire.decode_fault(reply.body).code == "pc_phonecall_invalid"
    return reply.status == 404 and not reply.is_html


def _is_outcome_unknown(reply: Reply) -> bool:
    """A fault in the midst of work, or a page from something that stands before the PBX."""
    if reply.ok:
        return reply.is_html
    return reply.status >= 500 and reply.status not in _REFUSED_BEFORE_WORK
