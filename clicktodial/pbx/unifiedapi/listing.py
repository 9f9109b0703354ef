"""The list of calls: polled again and again, selected from, and of a colleague's extension."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clicktodial.pbx.protocol import Listing
from clicktodial.pbx.unifiedapi import wire
from clicktodial.pbx.unifiedapi.exchange import Errand
from clicktodial.pbx.unifiedapi.mapping import Standpoint, to_call
from clicktodial.pbx.unifiedapi.paging import MAX_PAGES, gathered
from clicktodial.pbx.unifiedapi.requests import (
    MAX_START_INDEX,
    NEEDED_FIELDS,
    ListQuery,
    is_own,
    list_target,
    user_for,
    usual_extension,
)

if TYPE_CHECKING:
    from clicktodial.model.calls import Call
    from clicktodial.model.settings import Account
    from clicktodial.pbx.protocol import Selection
    from clicktodial.pbx.unifiedapi.exchange import Exchange
    from clicktodial.web.http import Reply


class CallList:
    """The calls of one extension. What is as it was is not read again.

    ``standpoint`` tells from whose phone they are seen; ``is_usual``: these are the calls that the
    account's user may see in any case.
    """

    def __init__(
        self,
        exchange: Exchange,
        user: str,
        extension: str,
        standpoint: Standpoint,
        *,
        is_usual: bool = False,
    ) -> None:
        self._exchange = exchange
        self._is_usual = is_usual
        self._user, self._extension = user, extension
        self._standpoint = standpoint
        self._query = ListQuery(fields=NEEDED_FIELDS)
        self._bodies: tuple[bytes, ...] = ()
        self._listing = Listing(())
        self._known: dict[str, tuple[wire.WireCall, Call | None]] = {}

    async def poll(self) -> Listing:
        """All calls. Answers equal to those before give the same object again."""
        bodies: list[bytes] = []
        found: dict[str, wire.WireCall] = {}
        seen = 0
        for _ in range(MAX_PAGES):
            query = replace(self._query, start_index=seen) if seen else self._query
            reply, errand = await self._page(query)
            bodies.append(reply.body)
            if tuple(bodies) == self._bodies:
                return self._unchanged()
            page = self._read(reply, errand, seen)
            fresh = {_identity(c): c for c in page.items if _identity(c) not in found}
            found |= fresh
            seen += page.entries
            if not fresh or seen >= min(page.total, MAX_START_INDEX):
                break
        return self._changed(tuple(bodies), found)

    async def select(self, selection: Selection) -> Listing:
        """Some of them, as the PBX filters and orders them."""

        async def fetch(query: ListQuery) -> wire.Page[wire.WireCall]:
            reply, errand = await self._page(query)
            return self._read(reply, errand, query.start_index)

        wired = await gathered(fetch, selection, _identity)
        calls = (to_call(one, self._standpoint) for one in wired)
        return Listing(
            tuple(call for call in calls if call is not None), self._exchange.http.clock_offset_s
        )

    def see_from(self, standpoint: Standpoint) -> None:
        """From now on the calls are seen from elsewhere."""
        if standpoint != self._standpoint:
            self._standpoint, self._bodies, self._known = standpoint, (), {}

    async def _page(self, query: ListQuery) -> tuple[Reply, Errand]:
        errand = self._errand(query)
        reply = await self._exchange.answered(errand)
        if self._query.fields and _are_fields_refused(reply):
            self._query = replace(self._query, fields=())
            errand = self._errand(query)
            reply = await self._exchange.answered(errand)
        self._exchange.raise_for(reply, errand)
        return reply, errand

    def _errand(self, query: ListQuery) -> Errand:
        if query.fields != self._query.fields:
            query = replace(query, fields=self._query.fields)
        target = list_target(self._user, self._extension, query)
        return Errand("GET", target, is_own_list=self._is_usual)

    def _read(self, reply: Reply, errand: Errand, start: int) -> wire.Page[wire.WireCall]:
        return self._exchange.read(lambda body: wire.decode_page(body, start), reply, errand)

    def _unchanged(self) -> Listing:
        if self._listing.clock_offset_s != self._exchange.http.clock_offset_s:
            self._listing = replace(
                self._listing, clock_offset_s=self._exchange.http.clock_offset_s
            )
        return self._listing

    def _changed(self, bodies: tuple[bytes, ...], found: dict[str, wire.WireCall]) -> Listing:
        """The new listing; a call that the PBX describes as before stays the same object."""
        known: dict[str, tuple[wire.WireCall, Call | None]] = {}
        for identity, wired in found.items():
            old = self._known.get(identity)
            if old is None or old[0] != wired:
                old = (wired, to_call(wired, self._standpoint))
            known[identity] = old
        calls = tuple(call for _, call in known.values() if call is not None)
        self._listing = Listing(calls, self._exchange.http.clock_offset_s)
        self._bodies, self._known = bodies, known
        return self._listing


def calls_of(exchange: Exchange, account: Account, extension: str) -> CallList:
    """The calls of ``extension``: one's own, or a colleague's seen from there."""
    mine = is_own(account, extension)
    standpoint = Standpoint(account.name, account.extensions if mine else (extension,), mine)
    is_usual = extension == usual_extension(account)
    return CallList(
        exchange, user_for(account, extension), extension, standpoint, is_usual=is_usual
    )


def _identity(wired: wire.WireCall) -> str:
    return wire.text(wired.id)


def _are_fields_refused(reply: Reply) -> bool:
    return reply.status == 400 and wire.decode_fault(reply.body).code == "fields_invalid"
