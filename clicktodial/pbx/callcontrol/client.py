"""Call Control's client: two requests, and the legs that the bridge tells of."""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from typing import TYPE_CHECKING

from clicktodial.errors import (
    ClickToDialError,
    ForeignExtensionError,
    InputError,
    NotAPbxError,
    NotPermittedError,
    OutcomeUnknownError,
    RateLimitedError,
    RefusedError,
    ServerFaultError,
    SignInRefusedError,
    TooManyCallsError,
    UnreachableError,
)
from clicktodial.i18n import tr
from clicktodial.model.calls import Action
from clicktodial.model.dialling import CallKind
from clicktodial.model.numbers import same_number
from clicktodial.model.secret import Secret
from clicktodial.model.snapshot import Watching
from clicktodial.pbx.bridge import RESET
from clicktodial.pbx.callcontrol import wire
from clicktodial.pbx.callcontrol.destination import destination
from clicktodial.pbx.callcontrol.legs import LegBook
from clicktodial.pbx.callcontrol.not_offered import NothingMore, unoffered
from clicktodial.pbx.callcontrol.quota import Quota
from clicktodial.pbx.pasted import without
from clicktodial.web.http import Ask

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from clicktodial.model.calls import ActionDetails, Call, CallId
    from clicktodial.model.capabilities import Capability, Lack
    from clicktodial.model.settings import Account
    from clicktodial.pbx.bridge import Bridge
    from clicktodial.pbx.callcontrol.credentials import Credentials, Identity
    from clicktodial.pbx.event_stream import Frame
    from clicktodial.pbx.protocol import DialRequest, Listing
    from clicktodial.web.http import Http, Reply

CAPABILITIES: frozenset[Capability] = frozenset({Action.HANG_UP})
HANG_UP_AGAIN_WITHIN_S = 5.0
"""A hang-up that came too soon after others is sent again by itself if it need not wait longer."""
_LEG_IS_OVER = frozenset({403, 404, 409})


class CallControlClient(NothingMore):
    """Implements ``PbxClient`` (``seeds/003…``, ``reference/call-control.md``).

    ``open_http`` opens a phone system's address; that of the account is taken, or else the one that
    the bridge names. ``bridge`` ``None``: nothing is known of any call.
    """

    def __init__(
        self,
        account: Account,
        credentials: Credentials,
        open_http: Callable[[str], Http],
        bridge: Bridge | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._account, self._credentials, self._open_http = account, credentials, open_http
        self._http: Http | None = None
        self._who: Identity | None = None
        self._monotonic = monotonic
        self._quota = Quota(monotonic, jitter)
        self._legs = LegBook(account.name)
        self._bridge = bridge

    # ---- what it can do

    @property
    def capabilities(self) -> frozenset[Capability]:
        """Hanging up, and nothing else beyond dialling."""
        return CAPABILITIES

    @property
    def lacks(self) -> tuple[Lack, ...]:
        """Nothing is learnt: what this system offers is documented."""
        return ()

    @property
    def dial_again_at(self) -> float:
        """While a call is up the last request is kept for hanging up."""
        return self._quota.free_at(reserve=int(self._legs.is_busy))

    @property
    def watching(self) -> Watching:
        """By the bridge's stream, by asking the bridge, or not at all."""
        if self._bridge is None:
            return Watching.NOT
        return Watching.LIVE if self._bridge.is_live else Watching.POLLING

    @property
    def has_bridge(self) -> bool:
        """Is there anyone who tells of events?"""
        return self._bridge is not None

    # ---- what happens

    async def news(self) -> AsyncGenerator[None, None]:
        """Follow the bridge's stream."""
        assert self._bridge is not None
        async with contextlib.aclosing(self._bridge.news(self._take)) as news:
            async for one in news:
                yield one

    def _take(self, frame: Frame) -> None:
        now = self._monotonic()
        match frame.kind:
            case "call":
                event = wire.decode_event(frame.data)
                if event is not None and self._is_own(event):
                    self._legs.happened(event, now)
            case "peer":
                answered = wire.decode_peer(frame.data)
                if answered is not None:
                    self._legs.peer_happened(answered)
            case kind if kind == RESET:
                self._legs.forget()

    def _is_own(self, event: wire.LegEvent) -> bool:
        """The bridge tells a user's own events only; where the account names whose, others are
        dropped all the same."""
        tenant, extensions = self._account.tenant, self._account.extensions
        is_other_tenant = bool(tenant) and event.tenant != tenant
        return not is_other_tenant and (not extensions or event.extension in extensions)

    def doubt_news(self) -> None:
        """The bridge's stream is not believed until it is opened anew."""
        if self._bridge is not None:
            self._bridge.is_live = False

    async def sign_in(self) -> None:
        """Have a token at hand."""
        await self._credentials.current()

    async def list_calls(self) -> Listing:
        """The legs that are known to be going on; without a bridge there are none."""
        if self._bridge is not None:
            await self._bridge.catch_up(self._take)
        offset_s = 0.0 if self._http is None else self._http.clock_offset_s
        return self._legs.listing(self._monotonic(), offset_s)

    # ---- dialling

    async def dial(self, request: DialRequest) -> CallId | None:
        """Place a call; see ``PbxClient.dial`` for what each outcome means. The id is never known
        from the answer: events tell it."""
        self._require_offered(request)
        number = destination(request.destination)
        wait_s = max(0.0, self.dial_again_at - self._monotonic())
        if wait_s:
            raise TooManyCallsError(wait_s)
        identity = await self._credentials.current()
        self._legs.dialling(number, request.nonce, self._monotonic())
        try:
            reply = await self._answered(
                identity, lambda who: wire.dial_body(who.tenant, who.extension, number)
            )
        except ClickToDialError as error:
            if isinstance(error, UnreachableError) and error.request_may_have_arrived:
                raise OutcomeUnknownError(request.destination) from None
            self._legs.not_dialled(request.nonce)
            raise
        if reply.ok:
            hint = wire.hinted_leg(reply.body)
            if hint is not None:
                self._legs.hinted(request.nonce, hint)
            return None
        if reply.status >= 500:
            # The phone may ring already: it is never sent again by itself.
            raise OutcomeUnknownError(request.destination)
        self._legs.not_dialled(request.nonce)
        raise self._refusal(reply, ForeignExtensionError)

    def _require_offered(self, request: DialRequest) -> None:
        own = self._account.extensions
        others = [s for s in request.sources if not any(same_number(s, e) for e in own)]
        asked = (
            request.kind is not CallKind.SIMPLE,
            bool(own) and bool(others),
            bool(request.caller_id or request.caller_id_destination),
            request.duration_s is not None,
            request.video,
        )
        if any(asked):
            raise InputError(
                tr("This phone system cannot place such a call"),
                tr("It rings your own extension, then the other side. Nothing was dialled."),
                tr("Call in the usual way."),
            )

    # ---- hanging up

    async def perform(self, action: Action, call: Call, details: ActionDetails) -> bool:  # noqa: ARG002 - a leg has one party
        """Hang up one's own leg; anything else is not offered."""
        if action is not Action.HANG_UP:
            raise unoffered()
        began = self._monotonic()
        reply = await self._hung_up(call)
        if reply.ok:
            self._legs.hung_up(call.own_leg, self._monotonic())
            return True
        if reply.status in _LEG_IS_OVER and self._legs.ended_unless_heard_of(call.own_leg, began):
            return False
        raise self._refusal(reply, NotPermittedError)

    async def _hung_up(self, call: Call) -> Reply:
        """Send it; once more after a fault, or when it need not wait long for its turn."""
        reply = await self._sent_hang_up(call)
        wait_s = self._quota.wait_s()
        if reply.status == 429 and wait_s <= HANG_UP_AGAIN_WITHIN_S:
            await asyncio.sleep(wait_s)
        elif reply.status < 500:
            return reply
        return await self._sent_hang_up(call)

    async def _sent_hang_up(self, call: Call) -> Reply:
        identity = await self._credentials.current()
        return await self._answered(
            identity, lambda who: wire.hang_up_body(who.tenant, who.extension, call.own_leg)
        )

    # ---- question and answer

    async def _answered(self, who: Identity, body: Callable[[Identity], Secret]) -> Reply:
        """Send; when the token is refused, once more with another: the first did nothing."""
        reply = await self._sent(who, body)
        if reply.status != 401:
            return reply
        renewed = await self._credentials.renewed(who)
        return reply if renewed is None else await self._sent(renewed, body)

    async def _sent(self, who: Identity, body: Callable[[Identity], Secret]) -> Reply:
        self._who, http = who, self._opened(who)
        ask = Ask("POST", wire.TARGET, who.headers, body(who), read_bytes=wire.READ_BYTES)
        reply = await http.exchange(ask)
        if reply.status != 401:
            self._quota.note(reply)
        return reply

    def _opened(self, who: Identity) -> Http:
        if self._http is None:
            self._http = self._open_http(self._account.server or who.server)
        return self._http

    def _refusal(self, reply: Reply, forbidden: type[NotPermittedError]) -> ClickToDialError:
        """What a refusal means: by its status alone (``reference/call-control.md §4.2``)."""
        fault = wire.decode_fault(reply.body)
        token = self._who.token if self._who is not None else Secret("")
        words = without(fault.words[: wire.LONGEST_DETAIL], token)
        status = reply.status
        makers: dict[int, Callable[[], ClickToDialError]] = {
            401: lambda: SignInRefusedError(self._account.name, words),
            403: lambda: forbidden(status, "", words),
            409: lambda: RateLimitedError(status, words, reply.retry_after_s),
            429: lambda: TooManyCallsError(self._quota.wait_s()),
            **dict.fromkeys((404, 405, 415), self._no_such_service),
        }
        if status in makers:
            return makers[status]()
        if status >= 500:
            return ServerFaultError(status, words, reply.retry_after_s)
        return RefusedError(status, fault.field, _naming(fault.field, words))

    def _no_such_service(self) -> NotAPbxError:
        return NotAPbxError(self._host, tr("There is no Call Control at this address."))

    @property
    def _host(self) -> str:
        return "" if self._http is None else self._http.host

    async def drop_resting(self) -> None:
        """Drop connections that rest."""
        if self._http is not None:
            await self._http.drop_resting()

    async def aclose(self) -> None:
        """Drop the connections."""
        if self._http is not None:
            await self._http.aclose()
        if self._bridge is not None:
            await self._bridge.aclose()


def _naming(field: str, words: str) -> str:
    """The service's words, with the field that they are about."""
    return tr("{words} ({field})", words=words, field=field) if field and words else words
