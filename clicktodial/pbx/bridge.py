"""The desktop's side of a company's bridge: the stream of events, and tokens.

The contract is our own (``reference/call-control.md §7.2``): ``GET /v1/events`` brings the events
of the bridge token's user, first those missed since ``Last-Event-ID``, then a frame ``ready``, then
each as it happens; a frame ``reset`` says that some that were missed cannot be had any more.
``GET /v1/token`` gives an access token for the phone system.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from clicktodial.errors import (
    ClickToDialError,
    ConnectError,
    NoAnswerError,
    NotAPbxError,
    RateLimitedError,
    ServerFaultError,
    SignInRefusedError,
)
from clicktodial.i18n import tr
from clicktodial.model.secret import Secret
from clicktodial.pbx.event_stream import EventStreamParser, Frame, TooLongError
from clicktodial.pbx.pasted import checked_token, unusable
from clicktodial.web.http import Ask, Http, SecretHeaders

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator

    from clicktodial.model.calls import AccountName
    from clicktodial.web.http import Reply

EVENTS_TARGET, TOKEN_TARGET = "/v1/events", "/v1/token"
READY, RESET = "ready", "reset"
SILENCE_S = 40.0
"""The bridge sends a comment every 15 s: after more than two missing ones it is lost."""
READY_WITHIN_S = 10.0
"""A proxy that holds the stream back is noticed after so long."""
SETTLED_WITHIN_S = 2.0
EVERYTHING_KEPT = "0"

_EVENT_ID = re.compile(r"([0-9]{1,15})-([0-9]{1,15})", re.ASCII)
_TOKEN = re.compile(r"[!-~]{1,8192}")


class Grant(NamedTuple):
    """What the bridge gives to speak with the phone system. ``expires_at``: POSIX seconds;
    ``server`` is empty when it names none."""

    token: Secret
    expires_at: float
    tenant: str
    extension: str
    server: str


class _GrantDocument(msgspec.Struct):
    access_token: str
    tenant_id: str
    user_extension: str
    expires_at: datetime | None = None
    server: str = ""


Take = Callable[[Frame], None]


def leave(_frame: Frame) -> None:
    """That something happened is all that matters."""


class Bridge:
    """One account's bridge. Used from one loop.

    ``name`` is the account's. Raises ``SignInRefusedError`` for a text that cannot be a token.
    """

    def __init__(self, name: AccountName, http: Http, token: Secret) -> None:
        self.http = http
        self._name = name
        self._token = checked_token(name, token)
        self._last_id = EVERYTHING_KEPT
        self._settled: asyncio.Event | None = None
        self.is_live = False
        """Everything that happened so far has been told, and the stream stands."""

    # ---- events

    async def news(self, take: Take = leave) -> AsyncGenerator[None, None]:
        """Follow the stream: see ``PbxClient.news``. ``take`` is told each frame, in order and
        once."""
        settled = self._settled = asyncio.Event()
        try:
            async with contextlib.aclosing(self._frames(follow=True)) as frames:
                async for frame in frames:
                    self._note(frame, take)
                    if self.is_live or frame.kind == READY:
                        self.is_live = True
                        settled.set()
                        yield
            raise ConnectError(self.http.host, tr("The bridge ended the connection."))
        finally:
            self.is_live = False
            settled.set()

    async def catch_up(self, take: Take = leave) -> None:
        """Have all told that happened so far. Costs nothing while the stream stands; else it asks
        for what was missed. Raises as ``news`` does."""
        if self._settled is not None:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(SETTLED_WITHIN_S):
                    await self._settled.wait()
        if not self.is_live:
            async with contextlib.aclosing(self._frames(follow=False)) as frames:
                async for frame in frames:
                    self._note(frame, take)

    def _note(self, frame: Frame, take: Take) -> None:
        """Hand a frame on, unless stream and catching up have both brought it."""
        if frame.kind == RESET:
            self._last_id = EVERYTHING_KEPT
        number, last = _number(frame.id), _number(self._last_id)
        if number is not None and last is not None and number <= last:
            return
        take(frame)
        if number is not None:
            self._last_id = frame.id

    async def _frames(self, *, follow: bool) -> AsyncGenerator[Frame, None]:
        """The frames as they come; without ``follow`` it ends with ``ready``."""
        target = EVENTS_TARGET if follow else f"{EVENTS_TARGET}?follow=0"
        ask = Ask("GET", target, self._headers(self._last_id), accept="text/event-stream")
        parser, ready = EventStreamParser(), asyncio.Event()
        try:
            async with self.http.stream(ask, silence_s=SILENCE_S) as stream:
                if stream.status != 200:
                    raise self._failure(stream.status, stream.retry_after_s)
                async for part in _in_time(stream.parts, ready):
                    for frame in parser.feed(part):
                        if frame.kind == READY:
                            ready.set()
                        yield frame
                        if ready.is_set() and not follow:
                            return
        except TooLongError:
            raise NotAPbxError(
                self.http.host, tr("It sent an event that is longer than any.")
            ) from None
        except TimeoutError:
            raise NoAnswerError(self.http.host, READY_WITHIN_S) from None
        if not ready.is_set():
            raise NotAPbxError(self.http.host, tr("It does not send events like a bridge."))

    # ---- tokens

    async def grant(self, refused: Secret | None = None) -> Grant:
        """An access token; ``refused``: not this one, which the phone system does not take.

        Raises ``SignInRefusedError`` when the bridge has none for this user (any more).
        """
        target = TOKEN_TARGET
        if refused is not None:
            digest = sha256(refused.reveal().encode()).hexdigest()
            target += f"?refused={digest[:16]}"
        reply = await self.http.exchange(Ask("GET", target, self._headers()))
        if reply.status == 404 and not reply.is_html:
            raise self._refused(
                tr("The bridge has no sign-in for you (any more)."),
                tr("Activate Click-to-Dial for your extension in MyTelsmart again."),
            )
        if reply.status != 200:
            raise self._failure(reply.status, reply.retry_after_s)
        return self._read(reply)

    def _read(self, reply: Reply) -> Grant:
        try:
            found = msgspec.json.decode(reply.body, type=_GrantDocument)
        except (msgspec.DecodeError, UnicodeDecodeError):
            found = _GrantDocument("", "", "")
        if not _TOKEN.fullmatch(found.access_token):
            # Outside the "except": no error of ours drags the body along in its context.
            raise NotAPbxError(self.http.host, tr("It gave no token like a bridge."))
        return Grant(
            Secret(found.access_token),
            _seconds(found.expires_at),
            found.tenant_id,
            found.user_extension,
            found.server,
        )

    def _headers(self, last_id: str = "") -> SecretHeaders:
        headers = {"Authorization": f"Bearer {self._token.reveal()}"}
        return SecretHeaders(headers | ({"Last-Event-ID": last_id} if last_id else {}))

    # ---- failures

    def _refused(self, message: str, hint: str) -> SignInRefusedError:
        error = unusable(self._name, message)
        error.hint = hint
        return error

    def _failure(self, status: int, retry_after_s: float | None) -> ClickToDialError:
        match status:
            case 401 | 403:
                return self._refused(
                    tr("The bridge does not take the bridge token (any more)."),
                    tr("Ask your administrator for a new one."),
                )
            case 429:
                return RateLimitedError(status, retry_after_s=retry_after_s)
            case _ if status >= 500:
                return ServerFaultError(status, retry_after_s=retry_after_s)
        return NotAPbxError(self.http.host, tr("There is no bridge at this address."))

    async def aclose(self) -> None:
        """Drop the connections."""
        await self.http.aclose()


async def _in_time(
    parts: AsyncIterator[bytes], ready: asyncio.Event
) -> AsyncGenerator[bytes, None]:
    """The parts; ``TimeoutError`` when it takes too long until all that was missed is told."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + READY_WITHIN_S
    while True:
        try:
            async with asyncio.timeout_at(None if ready.is_set() else deadline):
                part = await anext(parts)
        except StopAsyncIteration:
            return
        yield part


def _number(event_id: str) -> tuple[int, int] | None:
    if event_id == EVERYTHING_KEPT:
        return 0, 0
    found = _EVENT_ID.fullmatch(event_id)
    return (int(found[1]), int(found[2])) if found else None


def _seconds(moment: datetime | None) -> float:
    """POSIX seconds; a moment without an offset is meant in UTC, none at all means soon."""
    if moment is None:
        return 0.0
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
