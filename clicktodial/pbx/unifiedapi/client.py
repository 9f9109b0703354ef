"""UnifiedAPI's client: one account's calls on a VoipNow or Hubgets system."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from clicktodial.errors import (
    ClickToDialError,
    NotAPbxError,
    NotOfferedError,
    NotPermittedError,
    NotPossibleNowError,
    OutcomeUnknownError,
    RateLimitedError,
    RefusedError,
    ServerFaultError,
    SignInRefusedError,
    UnknownCallError,
    UnreachableError,
)
from clicktodial.i18n import tr
from clicktodial.model.calls import ALL_ACTIONS, Action, call_id
from clicktodial.pbx.http import Ask, Http, Reply
from clicktodial.pbx.protocol import Listing
from clicktodial.pbx.unifiedapi import requests, wire
from clicktodial.pbx.unifiedapi.mapping import to_call
from clicktodial.pbx.unifiedapi.requests import ListQuery

if TYPE_CHECKING:
    from clicktodial.model.calls import Call, CallId
    from clicktodial.model.secret import Secret
    from clicktodial.model.settings import Account
    from clicktodial.pbx.protocol import DialRequest
    from clicktodial.pbx.unifiedapi.tokens import Tokens

_MAX_PAGES = 12
_REFUSED_BEFORE_WORK = frozenset({501, 503})
"""The server faults that say that nothing was begun; after any other a call may ring."""


class UnifiedApiClient:
    """Implements ``PbxClient`` (``seeds/000…``, ``seeds/002…``, ``reference/unifiedapi.md``)."""

    def __init__(self, account: Account, http: Http, tokens: Tokens) -> None:
        self._account = account
        self._http = http
        self._tokens = tokens
        self._actions = ALL_ACTIONS
        self._query = ListQuery()
        self._bodies: tuple[bytes, ...] = ()
        self._listing = Listing(())
        self._known: dict[str, tuple[wire.WireCall, Call | None]] = {}
        extensions = account.extensions
        self._extension = extensions[0] if len(extensions) == 1 else requests.ALL_EXTENSIONS

    @property
    def actions(self) -> frozenset[Action]:
        """All, less those that this system has answered with "not implemented"."""
        return self._actions

    async def sign_in(self) -> None:
        """Fetch a token, and warm the connection with a request that carries none."""
        await self._tokens.current()
        with contextlib.suppress(NotAPbxError):
            await self._http.exchange(Ask("GET", requests.PROBE_TARGET))

    async def list_calls(self) -> Listing:
        """All calls of the account's extension, or of the user when it names none or several."""
        return await self.list_extension(self._extension)

    async def list_extension(self, extension: str) -> Listing:
        """The calls of ``extension``; ``list_calls`` for the usual one."""
        bodies: list[bytes] = []
        found: dict[str, wire.WireCall] = {}
        seen = 0
        for _ in range(_MAX_PAGES):
            body = await self._page_body(extension, seen)
            bodies.append(body)
            if tuple(bodies) == self._bodies:
                return self._unchanged()
            page = self._decoded(body) if body else wire.Page()
            fresh = {wire.text(c.id): c for c in page.calls if wire.text(c.id) not in found}
            found |= fresh
            seen += page.entries
            if not fresh or seen >= min(page.total, requests.MAX_START_INDEX):
                break
        return self._changed(tuple(bodies), found)

    async def dial(self, request: DialRequest) -> CallId | None:
        """Place a call; see ``PbxClient.dial`` for what each outcome means."""
        target = requests.create_target(self._account.user, request.wait_for_pickup_s)
        body = requests.create_body(request, self._account.extensions)
        try:
            reply = await self._answered("POST", target, body)
        except UnreachableError as error:
            if not error.request_may_have_arrived:
                raise
            reply = None
        if reply is None or _is_outcome_unknown(reply):
            raise OutcomeUnknownError(request.destination)
        self._raise_for(reply)
        try:
            return call_id(wire.decode_created(reply.body))
        except UnknownCallError:
            return None

    async def perform(self, action: Action, call: Call, target: str = "") -> None:
        """Change a call; sent once, whatever happens to the answer."""
        try:
            if action is Action.HANG_UP:
                await self._hang_up(call, target)
            else:
                await self._update(action, call, target)
        except NotOfferedError:
            self._actions -= {action}
            raise

    async def aclose(self) -> None:
        """Drop the connection."""
        await self._http.aclose()

    async def _hang_up(self, call: Call, party: str) -> None:
        target = requests.hang_up_target(self._account.user, self._extension, call.id, party)
        reply = await self._answered("DELETE", target)
        if _is_gone(reply):
            return
        if reply.status == 204 and party:
            raise NotPossibleNowError(
                tr("{party} is not in this call, or it has ended.", party=party)
            )
        self._raise_for(reply)

    async def _update(self, action: Action, call: Call, target: str) -> None:
        body = requests.action_body(action, call, target)
        path = requests.call_target(self._account.user, self._extension, call.id)
        reply = await self._answered("PUT", path, body)
        if _is_gone(reply):
            raise UnknownCallError(call.id)
        self._raise_for(reply)
        if reply.status == 204:
            raise NotPossibleNowError(
                tr("The phone system found no call to change; it may have ended.")
            )

    async def _page_body(self, extension: str, start: int) -> bytes:
        reply = await self._listed(extension, start)
        if self._query.fields and _are_fields_refused(reply):
            self._query = replace(self._query, fields=())
            reply = await self._listed(extension, start)
        self._raise_for(reply)
        if not reply.body and reply.status != 204:
            raise self._not_a_list()
        return reply.body

    async def _listed(self, extension: str, start: int) -> Reply:
        query = replace(self._query, start_index=start) if start else self._query
        return await self._answered(
            "GET", requests.list_target(self._account.user, extension, query)
        )

    def _decoded(self, body: bytes) -> wire.Page:
        try:
            return wire.decode_page(body)
        except wire.BodyError:
            fault = wire.decode_fault(body)
        if fault.code:
            raise RefusedError(200, fault.code, self._tokens.redacted(fault.words))
        raise self._not_a_list()

    def _not_a_list(self) -> NotAPbxError:
        what = tr("The list of calls could not be read: it is broken or cut off.")
        return NotAPbxError(self._http.host, what)

    def _unchanged(self) -> Listing:
        if self._listing.clock_offset_s != self._http.clock_offset_s:
            self._listing = Listing(self._listing.calls, self._http.clock_offset_s)
        return self._listing

    def _changed(self, bodies: tuple[bytes, ...], found: dict[str, wire.WireCall]) -> Listing:
        """The new listing; a call that the PBX describes as before stays the same object."""
        known: dict[str, tuple[wire.WireCall, Call | None]] = {}
        for identity, wired in found.items():
            old = self._known.get(identity)
            if old is None or old[0] != wired:
                old = (wired, to_call(wired, self._account))
            known[identity] = old
        calls = tuple(call for _, call in known.values() if call is not None)
        self._listing = Listing(calls, self._http.clock_offset_s)
        self._bodies, self._known = bodies, known
        return self._listing

    async def _answered(
        self,
        method: Literal["GET", "POST", "PUT", "DELETE"],
        target: str,
        body: Secret | None = None,
    ) -> Reply:
        """Send with a token; when that is refused, once more with a new one.

        Resending is safe for any request: the PBX refused the first before doing anything.
        """
        token = await self._tokens.current()
        reply = await self._http.exchange(Ask(method, target, token, body))
        if reply.status not in {401, 403}:
            return reply
        fresh = await self._tokens.renewed(token)
        if fresh is None:
            raise self._denied(reply, may_sign_in=True)
        reply = await self._http.exchange(Ask(method, target, fresh, body))
        if reply.status in {401, 403}:
            raise self._denied(reply, may_sign_in=False)
        return reply

    def _denied(self, reply: Reply, *, may_sign_in: bool) -> ClickToDialError:
        """A 401 asks for a better token, if a person could give one; else it is a permission."""
        fault = wire.decode_fault(reply.body)
        words = self._tokens.redacted(fault.words)
        if reply.status == 401 and may_sign_in:
            return SignInRefusedError(self._account.name, words)
        return NotPermittedError(reply.status, fault.code, words)

    def _raise_for(self, reply: Reply) -> None:
        """Raise the error that the status stands for; nothing for 2xx from a phone system."""
        if reply.ok and reply.is_html:
            raise NotAPbxError(self._http.host, tr("A web page came instead of an answer."))
        if reply.ok:
            return
        fault = wire.decode_fault(reply.body)
        words = self._tokens.redacted(fault.words)
        match reply.status:
            case 409 | 429:
                raise RateLimitedError(reply.status, words, reply.retry_after_s)
            case 501:
                raise NotOfferedError(reply.status, fault.code, words)
            case status if status >= 500:
                raise ServerFaultError(status, words, reply.retry_after_s)
            case 404 if not fault.code:
                raise NotAPbxError(self._http.host, tr("There is no UnifiedAPI at this address."))
        raise RefusedError(reply.status, fault.code, words)


def _is_gone(reply: Reply) -> bool:
    """The PBX knows no call of this id (any more)."""
    if reply.status == 400:
        return wire.decode_fault(reply.body).code == "pc_phonecall_invalid"
    return reply.status == 404 and not reply.is_html


def _are_fields_refused(reply: Reply) -> bool:
    return reply.status == 400 and wire.decode_fault(reply.body).code == "fields_invalid"


def _is_outcome_unknown(reply: Reply) -> bool:
    """A fault in the midst of work, or a page from something that stands before the PBX."""
    if reply.ok:
        return reply.is_html
    return reply.status >= 500 and reply.status not in _REFUSED_BEFORE_WORK
