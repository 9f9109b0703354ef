"""Calls that one placed but that the list of one's own extension does not show.

A callback, a conference, or a call that rings a mobile first is charged to an extension that may be
none of the account's: it is found in the list of all extensions, by its nonce or its id. Nothing
else is taken from that list.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from clicktodial.errors import RateLimitedError, RefusedError, UnreachableError
from clicktodial.pbx.protocol import Listing
from clicktodial.pbx.unifiedapi.creation import sources
from clicktodial.pbx.unifiedapi.listing import CallList
from clicktodial.pbx.unifiedapi.mapping import Standpoint
from clicktodial.pbx.unifiedapi.requests import ALL_EXTENSIONS, is_own, usual_extension

if TYPE_CHECKING:
    from clicktodial.model.calls import Call, CallId
    from clicktodial.model.settings import Account
    from clicktodial.pbx.protocol import DialRequest
    from clicktodial.pbx.unifiedapi.exchange import Exchange

LISTS_TO_APPEAR = 15
"""So many lists may lack a followed call, or fail, before it is no longer looked for."""


@dataclass(slots=True)
class _Followed:
    nonce: str
    rung: tuple[str, ...]
    identity: CallId | None
    lists_left: int = LISTS_TO_APPEAR
    is_seen: bool = False

    def is_this(self, call: Call) -> bool:
        return call.id == self.identity or (bool(self.nonce) and call.nonce == self.nonce)

    def may_be_missed_again(self) -> bool:
        """One more list does not show it, or cannot be had while one's own can."""
        self.lists_left -= 1
        return self.lists_left > 0

    def note(self, found: Call | None) -> bool:
        """Take notice of one list; whether to go on following."""
        if found is None:
            return self.may_be_missed_again() and not self.is_seen
        self.identity, self.is_seen, self.lists_left = found.id, True, LISTS_TO_APPEAR
        return True


class Following:
    """The calls being followed, and the wider list they are found in."""

    def __init__(self, exchange: Exchange, account: Account) -> None:
        self._account = account
        self._standpoint = Standpoint(account.name, account.extensions)
        self._wide = CallList(exchange, account.user, ALL_EXTENSIONS, self._standpoint)
        self._followed: list[_Followed] = []
        self._listing = Listing(())

    def begin(self, request: DialRequest, identity: CallId | None) -> None:
        """Follow the call that was just placed, unless one's own list shows it anyway."""
        rung = sources(request)
        if usual_extension(self._account) == ALL_EXTENSIONS:
            return
        if not any(is_own(self._account, number) for number in rung):
            self._followed.append(_Followed(request.nonce, rung, identity))

    async def joined_with(self, own: Listing) -> Listing:
        """``own``, and the calls that are followed; the same object again when neither changed."""
        if not self._followed:
            return own
        calls = await self._look(own)
        merged = replace(own, calls=(*own.calls, *calls))
        if merged != self._listing:
            self._listing = merged
        return self._listing

    async def _look(self, own: Listing) -> list[Call]:
        numbers = (number for one in self._followed for number in one.rung)
        own_numbers = tuple(dict.fromkeys((*self._account.extensions, *numbers)))
        self._wide.see_from(replace(self._standpoint, own=own_numbers))
        try:
            wide = (await self._wide.poll()).calls
        except (RateLimitedError, UnreachableError):
            self._followed = [one for one in self._followed if one.may_be_missed_again()]
            raise
        except RefusedError:
            # This system does not show all extensions at once: there is nothing to be found.
            self._followed.clear()
            return []
        return self._picked(own, wide)

    def _picked(self, own: Listing, wide: tuple[Call, ...]) -> list[Call]:
        listed = {call.id for call in own.calls}
        found: dict[CallId, Call] = {}
        going_on = []
        for followed in self._followed:
            calls = [call for call in (*own.calls, *wide) if followed.is_this(call)]
            if followed.note(next(iter(calls), None)):
                going_on.append(followed)
            found |= {call.id: call for call in calls if call.id not in listed}
        self._followed = going_on
        return list(found.values())
