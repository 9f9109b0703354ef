"""The doors for desktops: events and access tokens (``reference/call-control.md §7.2``).

The contract, made precise:

* ``GET /v1/events``: ``reset`` first when the replay cannot be complete, the replay, ``ready`` once
  with the newest id, then what happens; ``follow=0`` ends after ``ready``. ``Last-Event-ID: 0``
  means everything that is kept; without the header only what comes from now on.
* ``GET /v1/token``: 404 without a sign-in, 503 with ``Retry-After`` when it could not be refreshed.
"""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from clicktodial.bridge.book import DEFAULT_SERVER
from clicktodial.bridge.events import START, EventId, Replay, read_id
from clicktodial.bridge.fanout import Fanout, Stream, replay_frames
from clicktodial.bridge.signins import NotNowError, SignedOutError
from clicktodial.bridge.users import user_of
from clicktodial.bridge.vault import fingerprint
from clicktodial.bridge.web import NOT_FOUND, NOT_SIGNED_IN, json_answer, not_now

if TYPE_CHECKING:
    from clicktodial.bridge.book import Book
    from clicktodial.bridge.events import EventLog
    from clicktodial.bridge.metrics import Metrics
    from clicktodial.bridge.signins import SignIns
    from clicktodial.bridge.users import User
    from clicktodial.bridge.web import Answering, Headers, Request, Send

_MOST_TOKEN_CHARACTERS = 200
_STREAM_HEADERS: Headers = (
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
)


@dataclass(frozen=True, slots=True)
class Desktop:
    """Who asks: the user, and the print of the token that says so."""

    user: User
    token_print: str


class DesktopDoors:
    """What a desktop may ask for, with its bridge token."""

    def __init__(
        self, book: Book, log: EventLog, fanout: Fanout, sign_ins: SignIns, metrics: Metrics
    ) -> None:
        self._book = book
        self._log = log
        self._fanout = fanout
        self._sign_ins = sign_ins
        self._metrics = metrics

    async def events(self, request: Request) -> Answering:
        """``GET /v1/events``. Raises ``RecordsAwayError``, ``EventsAwayError``."""
        desktop = await self._desktop(request)
        if desktop is None:
            return NOT_SIGNED_IN
        self._book.note_use(desktop.token_print)
        after, is_known = _resume_point(request.header(b"last-event-id"))
        follows = request.query().get("follow") != "0"
        stream = Stream(desktop.user.key, desktop.token_print, request.abort)
        if follows:
            # First listen, then look back: nothing can fall in between.
            self._fanout.attach(stream)
        try:
            replay = await self._log.replay(desktop.user.key, after)
        except BaseException:
            self._fanout.detach(stream)
            raise
        stream.begin(_frames(replay, is_known=is_known), replay.newest)
        if not follows:
            stream.end()
        return Streaming(stream, self._fanout, self._metrics)

    async def token(self, request: Request) -> Answering:
        """``GET /v1/token``. Raises ``RecordsAwayError``."""
        desktop = await self._desktop(request)
        if desktop is None:
            return NOT_SIGNED_IN
        try:
            given = await self._sign_ins.handed_out(
                desktop.user, request.query().get("refused", "")
            )
        except SignedOutError:
            return NOT_FOUND
        except NotNowError as error:
            return not_now(error.retry_after_s)
        setup = await self._book.setup()
        expires_at = datetime.fromtimestamp(int(given.expires_at), UTC)
        return json_answer(
            {
                "access_token": given.access_token,
                "expires_at": f"{expires_at:%Y-%m-%dT%H:%M:%SZ}",
                "tenant_id": desktop.user.tenant,
                "user_extension": desktop.user.extension,
                "server": setup.server if setup else DEFAULT_SERVER,
            }
        )

    async def _desktop(self, request: Request) -> Desktop | None:
        """Who asks. Unknown and revoked tokens take the same way: a look-up by a hash that nobody
        can choose, so that its time tells nothing about other tokens."""
        token = request.bearer()[:_MOST_TOKEN_CHARACTERS]
        token_print = fingerprint(token)
        found = await self._book.tokens.get(token_print)
        return None if found is None else Desktop(user_of(found.user), token_print)


@dataclass(slots=True)
class Streaming:
    """The answer that goes on until someone ends it."""

    stream: Stream
    fanout: Fanout
    metrics: Metrics
    status: int = 200

    async def send_to(self, request: Request, send: Send) -> None:
        """See ``Answering``."""
        headers = list(_STREAM_HEADERS)
        writer = None
        try:
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            writer = asyncio.create_task(self.stream.write_to(send, self.metrics.note_delay))
            await request.gone()
        finally:
            self.fanout.detach(self.stream)
            if writer is not None:
                writer.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await writer


def _resume_point(text: str) -> tuple[EventId | None, bool]:
    """Where to go on, and whether the text said so: what is no id is answered with all there is,
    after a reset."""
    if not text:
        return None, True
    after = read_id(text)
    return (START, False) if after is None else (after, True)


def _frames(replay: Replay, *, is_known: bool) -> list[bytes]:
    return replay_frames(replay.events, replay.newest, complete=replay.complete and is_known)
