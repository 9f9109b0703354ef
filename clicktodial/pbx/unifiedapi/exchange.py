"""Question and answer with one PBX: signing in, what a refusal means, and what is learnt by it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from clicktodial.errors import (
    ClickToDialError,
    NotAPbxError,
    NotOfferedError,
    NotPermittedError,
    RateLimitedError,
    RefusedError,
    ServerFaultError,
    SignInRefusedError,
    UnreachableError,
)
from clicktodial.i18n import tr
from clicktodial.model.capabilities import ALL_CAPABILITIES, Lack, Why
from clicktodial.pbx.pasted import without
from clicktodial.pbx.unifiedapi import wire
from clicktodial.pbx.unifiedapi.requests import ListQuery, list_target, usual_extension
from clicktodial.web.http import Ask, Http, Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from clicktodial.model.capabilities import Capability
    from clicktodial.model.secret import Secret
    from clicktodial.model.settings import Account
    from clicktodial.pbx.unifiedapi.tokens import Credentials
    from clicktodial.web.http import Method, SecretHeaders

_T = TypeVar("_T")
_DENIED = frozenset({401, 403})


def utc_now() -> datetime:
    """The time of this computer's clock."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Errand:
    """One request to the PBX, and what its refusal would mean.

    ``about``: what the account lacks when this is not implemented; ``tells_permission``: and also
    when it is not permitted. ``hidden`` is cut out of the PBX's words. ``is_own_list``: there is no
    request that proves the sign-in better than this one.
    """

    method: Method
    target: str
    body: Secret | None = None
    query: Secret | None = None
    about: Capability | None = None
    tells_permission: bool = True
    hidden: Secret | None = None
    is_own_list: bool = False


class Exchange:
    """The part that all services of one account share. Used from one asyncio loop.

    ``now`` tells the time, with offset, at which something is learnt.
    """

    def __init__(
        self,
        account: Account,
        http: Http,
        credentials: Credentials,
        lacks: Iterable[Lack] = (),
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self.http = http
        self._account = account
        self._credentials = credentials
        self._now = now
        self._lacks = {lack.capability: lack for lack in lacks}
        self.capabilities = ALL_CAPABILITIES - self._lacks.keys()

    @property
    def lacks(self) -> tuple[Lack, ...]:
        """What the account turned out to be unable to do."""
        return tuple(self._lacks.values())

    async def sign_in(self) -> None:
        """Have credentials at hand."""
        await self._credentials.current()

    async def answered(self, errand: Errand) -> Reply:
        """Send with credentials; when they are refused, once more with new ones.

        Resending is safe for any request: the PBX refused the first before doing anything.
        Any answer is returned but a denial, which is raised.
        """
        credentials = await self._credentials.current()
        reply = await self._sent(errand, credentials)
        if reply.status not in _DENIED:
            return reply
        fresh = await self._credentials.renewed(credentials)
        if fresh is None:
            raise await self._denial(reply, errand, credentials)
        reply = await self._sent(errand, fresh)
        if reply.status in _DENIED:
            raise self._not_permitted(reply, errand, is_proven=True)
        return reply

    def raise_for(self, reply: Reply, errand: Errand) -> None:
        """Raise the error that the status stands for; nothing for 2xx from a phone system."""
        if reply.ok and reply.is_html:
            raise NotAPbxError(self.http.host, tr("A web page came instead of an answer."))
        if reply.ok:
            self._works(errand.about)
            return
        fault = self._fault(reply.body, errand)
        match reply.status:
            case 409 | 429:
                raise RateLimitedError(reply.status, fault.words, reply.retry_after_s)
            case 501:
                self._learn(errand.about, Why.NOT_OFFERED, fault.words)
                raise NotOfferedError(reply.status, fault.code, fault.words)
            case status if status >= 500:
                raise ServerFaultError(status, fault.words, reply.retry_after_s)
            case 404 if not fault.code:
                raise NotAPbxError(self.http.host, tr("There is no UnifiedAPI at this address."))
        raise RefusedError(reply.status, fault.code, fault.words)

    def read(self, decode: Callable[[bytes], _T], reply: Reply, errand: Errand) -> _T:
        """The answer to a list's request. Raises ``NotAPbxError`` when it cannot be read."""
        if reply.body or reply.status == 204:
            try:
                return decode(reply.body)
            except wire.BodyError:
                pass
        # Outside the "except": no error of ours drags the body along in its context.
        self.raise_for_words(reply, errand)
        what = tr("The list could not be read: it is broken or cut off.")
        raise NotAPbxError(self.http.host, what)

    def raise_for_words(self, reply: Reply, errand: Errand) -> None:
        """Raise what a body says that was sent with a status of success."""
        fault = self._fault(reply.body, errand)
        if fault.code:
            raise RefusedError(reply.status, fault.code, fault.words)

    async def _sent(self, errand: Errand, credentials: SecretHeaders) -> Reply:
        return await self.http.exchange(
            Ask(errand.method, errand.target, credentials, errand.body, query=errand.query)
        )

    async def _denial(
        self, reply: Reply, errand: Errand, credentials: SecretHeaders
    ) -> ClickToDialError:
        """Is it the sign-in, or a permission? One's own list is what every sign-in may see."""
        status = reply.status if errand.is_own_list else await self._list_status(credentials)
        if status in _DENIED and 401 in {status, reply.status}:
            return SignInRefusedError(self._account.name, self._fault(reply.body, errand).words)
        return self._not_permitted(reply, errand, is_proven=200 <= status < 300)

    async def _list_status(self, credentials: SecretHeaders) -> int:
        query = ListQuery(count=1)
        target = list_target(self._account.user, usual_extension(self._account), query)
        try:
            return (await self.http.exchange(Ask("GET", target, credentials))).status
        except UnreachableError:
            return 0

    def _not_permitted(self, reply: Reply, errand: Errand, *, is_proven: bool) -> NotPermittedError:
        """``is_proven``: the sign-in itself is known to be good."""
        fault = self._fault(reply.body, errand)
        if is_proven and errand.tells_permission:
            self._learn(errand.about, Why.NOT_PERMITTED, fault.words)
        return NotPermittedError(reply.status, fault.code, fault.words)

    def _fault(self, body: bytes, errand: Errand) -> wire.Fault:
        fault = wire.decode_fault(body)
        return wire.Fault(self._redacted(fault.code, errand), self._redacted(fault.words, errand))

    def _redacted(self, words: str, errand: Errand) -> str:
        words = self._credentials.redacted(words)
        return without(words, errand.hidden) if errand.hidden else words

    def _learn(self, capability: Capability | None, why: Why, words: str) -> None:
        if capability is not None:
            self._lacks[capability] = Lack(capability, why, self._now(), words)
            self.capabilities = ALL_CAPABILITIES - self._lacks.keys()

    def _works(self, capability: Capability | None) -> None:
        if capability is not None and capability in self._lacks:
            del self._lacks[capability]
            self.capabilities = ALL_CAPABILITIES - self._lacks.keys()
