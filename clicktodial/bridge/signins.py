"""Users' tokens at the phone system: kept fresh, and handed out to their desktops.

Refresh tokens rotate (``reference/call-control.md §7.1``): each is used once. One refresh at a time
per user, over all nodes; the new pair is stored before anyone gets it; a pair whose successor was
lost on the way is never used again. A mark is stored before each request, so that also a node that
dies while it waits for the answer leaves no token that would be used twice.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace

from clicktodial.bridge.book import Held, SignIn
from clicktodial.bridge.logs import note, who
from clicktodial.bridge.records import RecordsAwayError
from clicktodial.bridge.users import System, user_of
from clicktodial.bridge.vault import fingerprint
from clicktodial.errors import ClickToDialError, RefusedError, UnreachableError

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from clicktodial.bridge.book import Book, Setup
    from clicktodial.bridge.metrics import Metrics
    from clicktodial.bridge.users import User

DEFAULT_LIFE_S = 3600.0
RENEWED_AT = 0.8
"""The share of a token's life after which it is refreshed."""
LEAST_AGE_S = 10.0
"""A token that a desktop calls refused is refreshed only when it is older."""
FIRST_PAUSE_S, LONGEST_PAUSE_S = 5.0, 300.0
ROUND_S = 20.0
INVALID_GRANT = "invalid_grant"
_AT_ONCE = 8
_PRINT_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Grant:
    """A pair of tokens. Its representation shows neither."""

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    expires_in_s: float | None = None


@dataclass(frozen=True, slots=True)
class Client:
    """Where tokens are refreshed, and who asks."""

    token_url: str
    client_id: str
    client_secret: str = field(repr=False)


class Refresher(Protocol):
    """Asks the phone system for a new pair; implemented outside, where HTTP is spoken."""

    async def refreshed(self, client: Client, refresh_token: str) -> Grant:
        """The new pair.

        Raises ``RefusedError`` with the code ``INVALID_GRANT`` when the token is void. With any
        other, and with an ``UnreachableError`` without ``request_may_have_arrived``, nothing has
        happened; after one with it, that is not known.
        """
        ...


@dataclass(frozen=True, slots=True)
class HandedOut:
    """A token for a desktop. Its representation does not show it."""

    access_token: str = field(repr=False)
    expires_at: float


class SignedOutError(Exception):
    """The user has no (more) tokens."""


class NotNowError(Exception):
    """The token could not be refreshed just now."""

    def __init__(self, retry_after_s: float) -> None:
        super().__init__()
        self.retry_after_s = retry_after_s


@dataclass(slots=True)
class _Pause:
    """After a failure nobody asks before ``until``."""

    until: float
    seconds: float


class SignIns:
    """The tokens of all users."""

    def __init__(self, book: Book, refresher: Refresher, metrics: Metrics) -> None:
        self._book = book
        self._refresher = refresher
        self._metrics = metrics
        self._pauses: dict[str, _Pause] = {}
        self._under_way: set[asyncio.Task[None]] = set()

    async def activate(self, user: User, grant: Grant) -> None:
        """Keep a user's first tokens."""
        await self._book.sign_ins.put(user.key, self._signed_in(grant))
        self._pauses.pop(user.key, None)
        note("activated", **who(user))

    async def deactivate(self, user: User) -> None:
        """Forget a user's tokens."""
        if await self._book.sign_ins.delete(user.key):
            note("deactivated", **who(user))

    async def handed_out(self, user: User, refused: str = "") -> HandedOut:
        """The user's token; ``refused``: the first 16 hex digits of the print of one that the phone
        system did not take.

        Raises ``SignedOutError``, ``NotNowError``, ``RecordsAwayError``.
        """
        sign_in = await self._good(user)
        is_refused = bool(refused) and sign_in.access_print[:_PRINT_LENGTH] == refused.lower()
        is_old = self._book.now() - sign_in.issued_at >= LEAST_AGE_S
        if self._book.now() >= sign_in.expires_at or (is_refused and is_old):
            sign_in = await self._renewed(user, sign_in)
        return HandedOut(self._book.vault.open(sign_in.access_sealed), sign_in.expires_at)

    async def _renewed(self, user: User, old: SignIn) -> SignIn:
        # Signed out while it was refreshed may mean: activated anew.
        with contextlib.suppress(SignedOutError):
            await self._through(self._renew(user, old.access_print))
        sign_in = await self._good(user)
        if sign_in.access_print == old.access_print:
            raise SignedOutError
        return sign_in

    async def run(self) -> None:
        """Refresh what is due, again and again until cancelled."""
        while True:
            with contextlib.suppress(RecordsAwayError):
                await self.refresh_due()
            await asyncio.sleep(ROUND_S)

    async def refresh_due(self) -> None:
        """Refresh the tokens that have lived most of their life. Raises ``RecordsAwayError``."""
        now = self._book.now()
        turns = asyncio.Semaphore(_AT_ONCE)

        async def refresh(key: str, sign_in: SignIn) -> None:
            async with turns:
                with contextlib.suppress(NotNowError, SignedOutError, ClickToDialError, ValueError):
                    await self._through(self._renew(user_of(key), sign_in.access_print))

        due = {k: s for k, s in (await self._book.sign_ins.all()).items() if _is_due(s, now)}
        await asyncio.gather(*(refresh(key, sign_in) for key, sign_in in due.items()))

    async def finish(self) -> None:
        """Wait for the answers to what was asked: a pair that is on its way must not be lost."""
        if self._under_way:
            await asyncio.wait(self._under_way)

    async def _through(self, renewing: Coroutine[None, None, None]) -> None:
        """Carry on with it also when the one who asked goes away."""
        task = asyncio.ensure_future(renewing)
        self._under_way.add(task)
        task.add_done_callback(self._ended)
        await asyncio.shield(task)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        if not task.cancelled():
            task.exception()  # it was raised to the one who asked, if there still is one

    async def _renew(self, user: User, seen_print: str) -> None:
        """Refresh, unless another has done so since ``seen_print`` was seen."""
        async with self._book.records.lock(f"refresh/{user.key}"):
            self._raise_if_paused(user)
            held = await self._book.sign_ins.held(user.key)
            if held is None or held.record.void:
                raise SignedOutError
            if held.record.access_print != seen_print:
                return
            if held.record.asked_at:
                await self._sign_out(user, held, "lost")
            await self._ask(user, held)

    async def _ask(self, user: User, held: Held[SignIn]) -> None:
        client, refresh_token = await self._client(), self._refresh_token(held.record)
        if client is None or not refresh_token:
            raise SignedOutError
        marked = await self._replaced(user, held, replace(held.record, asked_at=self._book.now()))
        try:
            grant = await self._refresher.refreshed(client, refresh_token)
        except UnreachableError as error:
            if error.request_may_have_arrived:
                await self._sign_out(user, marked, "lost")
            await self._put_off(user, marked, error)
        except RefusedError as error:
            if error.code == INVALID_GRANT:
                await self._sign_out(user, marked, "refused")
            await self._put_off(user, marked, error)
        else:
            await self._keep(user, marked, grant)

    async def _keep(self, user: User, marked: Held[SignIn], grant: Grant) -> None:
        # A phone system that does not rotate sends no new refresh token: the old one stays good.
        refresh_token = grant.refresh_token or self._refresh_token(marked.record)
        pair = Grant(grant.access_token, refresh_token, grant.expires_in_s)
        await self._replaced(user, marked, self._signed_in(pair))
        self._pauses.pop(user.key, None)
        self._metrics.refreshed("done")
        note("token refreshed", **who(user))

    async def _put_off(self, user: User, marked: Held[SignIn], error: ClickToDialError) -> None:
        """Nothing has happened: the same token may be used again, a little later."""
        await self._replaced(user, marked, replace(marked.record, asked_at=0.0))
        pause = self._pauses.get(user.key)
        seconds = min(pause.seconds * 2, LONGEST_PAUSE_S) if pause else FIRST_PAUSE_S
        self._pauses[user.key] = _Pause(self._book.now() + seconds, seconds)
        self._metrics.refreshed("put off")
        kind = type(error).__name__
        note("token not refreshed now", logging.WARNING, error=kind, again_s=seconds, **who(user))
        raise NotNowError(seconds)

    async def _sign_out(self, user: User, held: Held[SignIn], why: str) -> None:
        gone = SignIn(
            access_sealed="",
            refresh_sealed="",
            access_print="",
            issued_at=held.record.issued_at,
            expires_at=0.0,
            void=why,
        )
        await self._replaced(user, held, gone)
        self._metrics.refreshed(why)
        note("signed out: must be activated again", logging.ERROR, why=why, **who(user))
        raise SignedOutError

    async def _replaced(self, user: User, old: Held[SignIn], new: SignIn) -> Held[SignIn]:
        """Write ``new``. Raises ``SignedOutError`` when the user was deactivated, or activated
        anew, meanwhile; that another key seals the same tokens is no change."""
        current: Held[SignIn] | None = old
        while current is not None and self._is_same(current.record, old.record):
            if written := await self._book.sign_ins.replace(user.key, current, new):
                return written
            current = await self._book.sign_ins.held(user.key)
        raise SignedOutError

    def _is_same(self, one: SignIn, other: SignIn) -> bool:
        return (one.access_print, one.asked_at) == (other.access_print, other.asked_at)

    async def _good(self, user: User) -> SignIn:
        sign_in = None
        if user.system is System.CALLCONTROL:
            sign_in = await self._book.sign_ins.get(user.key)
        if sign_in is None or sign_in.void:
            raise SignedOutError
        return sign_in

    def _raise_if_paused(self, user: User) -> None:
        pause = self._pauses.get(user.key)
        if pause is not None and self._book.now() < pause.until:
            raise NotNowError(pause.until - self._book.now())

    def _refresh_token(self, sign_in: SignIn) -> str:
        return self._book.vault.open(sign_in.refresh_sealed)

    async def _client(self) -> Client | None:
        setup: Setup | None = await self._book.setup()
        if setup is None or not (setup.token_url and setup.client_id):
            return None
        secret = self._book.vault.open(setup.client_secret_sealed)
        return Client(setup.token_url, setup.client_id, secret)

    def _signed_in(self, grant: Grant) -> SignIn:
        now, vault = self._book.now(), self._book.vault
        return SignIn(
            access_sealed=vault.seal(grant.access_token),
            refresh_sealed=vault.seal(grant.refresh_token),
            access_print=fingerprint(grant.access_token),
            issued_at=now,
            expires_at=now + (grant.expires_in_s or DEFAULT_LIFE_S),
        )


def _is_due(sign_in: SignIn, now: float) -> bool:
    life_s = sign_in.expires_at - sign_in.issued_at
    renewable = bool(sign_in.refresh_sealed) and not sign_in.void
    return renewable and now >= sign_in.issued_at + RENEWED_AT * life_s
