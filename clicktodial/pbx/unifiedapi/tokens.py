"""How an account proves who it is: by a token that a person pasted, or that its App fetched.

The third way, a browser session's cookies, is in ``cookies.py``.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from clicktodial.errors import (
    NotAPbxError,
    RateLimitedError,
    ServerFaultError,
    SignInRefusedError,
    UnreachableError,
)
from clicktodial.i18n import tr
from clicktodial.model.secret import Secret
from clicktodial.pbx.pasted import checked_token, without
from clicktodial.pbx.unifiedapi import wire
from clicktodial.pbx.unifiedapi.requests import TOKEN_TARGET, token_body
from clicktodial.web.http import FORM, Ask, Http, Reply, SecretHeaders, bearer

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.model.settings import Account

DEFAULT_LIFETIME_S = 3600
EARLY_S = 300.0
SHORT_LIFETIME_SHARE = 0.8


class Credentials(Protocol):
    """Where the headers that sign a client's requests come from."""

    async def current(self) -> SecretHeaders:
        """Headers that should be good. Raises ``SignInRefusedError``, ``UnreachableError``."""
        ...

    async def renewed(self, refused: SecretHeaders) -> SecretHeaders | None:
        """Others in place of those that were refused; ``None`` if there can be none."""
        ...

    def redacted(self, words: str) -> str:
        """``words`` of the PBX without any secret that it may have repeated in them."""
        ...


class PastedToken:
    """A token that a person pasted: only a person can renew it.

    Raises ``SignInRefusedError`` for a text that could not travel in a header.
    """

    def __init__(self, account: Account, secret: Secret) -> None:
        self._token = checked_token(account.name, secret)
        self._headers = bearer(self._token)

    async def current(self) -> SecretHeaders:
        """The token."""
        return self._headers

    async def renewed(self, refused: SecretHeaders) -> SecretHeaders | None:  # noqa: ARG002
        """There is no other."""
        return None

    def redacted(self, words: str) -> str:
        """``words`` without the token."""
        return without(words, self._token)


@dataclass(frozen=True, slots=True)
class _Grant:
    """A token with the times, on our steady clock, when to renew it and when it is void."""

    token: Secret
    headers: SecretHeaders
    renew_at: float
    void_at: float


class AppTokens:
    """Tokens that the PBX gives out for an App's id and secret; one is fetched at a time.

    ``steady_clock`` counts seconds and never jumps.
    """

    def __init__(
        self,
        account: Account,
        secret: Secret,
        http: Http,
        *,
        steady_clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._account = account
        self._secret = Secret(secret.reveal().strip())
        self._http = http
        self._steady_clock = steady_clock
        self._grant: _Grant | None = None
        self._fetching = asyncio.Lock()

    async def current(self) -> SecretHeaders:
        """The token at hand; near its end a new one, but the old while that cannot be had."""
        grant = self._grant
        if grant is not None and self._steady_clock() < grant.renew_at:
            return grant.headers
        try:
            return await self._replaced(grant)
        except UnreachableError:
            if grant is None or self._steady_clock() >= grant.void_at:
                raise
            return grant.headers

    async def renewed(self, refused: SecretHeaders) -> SecretHeaders | None:
        """A new token, or the one that another request fetched meanwhile."""
        grant = self._grant
        if grant is not None and grant.headers != refused:
            return grant.headers
        return await self._replaced(grant)

    def redacted(self, words: str) -> str:
        """``words`` without the App's secret and the token."""
        words = without(words, self._secret)
        return without(words, self._grant.token) if self._grant else words

    async def _replaced(self, old: _Grant | None) -> SecretHeaders:
        async with self._fetching:
            if self._grant is not None and self._grant is not old:
                return self._grant.headers
            self._grant = await self._fetched()
            return self._grant.headers

    async def _fetched(self) -> _Grant:
        body = token_body(self._http.server, self._account.app_id, self._secret)
        try:
            reply = await self._http.exchange(Ask("POST", TOKEN_TARGET, None, body, FORM))
        except UnreachableError as error:
            # What may have arrived is the sign-in, not the request that needs the token.
            error.request_may_have_arrived = False
            raise
        return self._granted(reply)

    def _granted(self, reply: Reply) -> _Grant:
        try:
            answer = wire.decode_object(reply.body)
        except wire.BodyError:
            answer = {}
        token = Secret(wire.text(answer.pop("access_token", "")))
        if not reply.ok or not token:
            raise self._refusal(reply, wire.fault_in(answer))
        lifetime_s = wire.number(answer.get("expires_in")) or DEFAULT_LIFETIME_S
        now = self._steady_clock()
        early = max(lifetime_s * SHORT_LIFETIME_SHARE, lifetime_s - EARLY_S)
        token = checked_token(self._account.name, token)
        return _Grant(token, bearer(token), now + early, now + lifetime_s)

    def _refusal(self, reply: Reply, fault: wire.Fault) -> Exception:
        words = self.redacted(fault.words)
        match reply.status:
            case 409 | 429:
                return RateLimitedError(reply.status, words)
            case status if status >= 500:
                return ServerFaultError(status, words)
            case 400 | 401 | 403:
                return SignInRefusedError(self._account.name, words)
        if fault.code:
            return SignInRefusedError(self._account.name, words)
        return NotAPbxError(self._http.host, tr("It gave no token when signing in."))
