"""HTTP without a framework: what is asked, what is answered, and how long either may be.

The bridge keeps a thousand answers open at once; each layer between them and the socket would be
paid a thousand times.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import parse_qsl

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Headers = tuple[tuple[bytes, bytes], ...]

MOST_BODY_BYTES = 64 * 1024
MOST_QUERY_BYTES = 64 * 1024
MOST_VARIABLES = 100
BODY_TIMEOUT_S = 10.0

_NO_STORE = (b"cache-control", b"no-store")


class TooLongError(Exception):
    """The body is longer than allowed, or did not come in time."""


class Request:
    """One request. Its representation shows neither path nor headers: both hold secrets."""

    __slots__ = ("_receive", "scope")

    def __init__(self, scope: Scope, receive: Receive) -> None:
        self.scope = scope
        self._receive = receive

    @property
    def method(self) -> str:
        """Such as ``GET``."""
        return str(self.scope["method"])

    @property
    def segments(self) -> tuple[str, ...]:
        """The path's parts."""
        return tuple(str(self.scope["path"]).strip("/").split("/"))

    def header(self, name: bytes) -> str:
        """The header's value; empty when it is missing or there are several."""
        values = [value for key, value in self.scope["headers"] if key == name]
        return values[0].decode("latin-1").strip() if len(values) == 1 else ""

    def has_header(self, *names: bytes) -> bool:
        """Whether any of these is there."""
        return any(key in names for key, _ in self.scope["headers"])

    def bearer(self) -> str:
        """The token of ``Authorization: Bearer …``; empty without one."""
        scheme, _, token = self.header(b"authorization").partition(" ")
        return token.strip() if scheme.lower() == "bearer" else ""

    def query(self) -> dict[str, str]:
        """The query's variables."""
        return form_variables(self.scope["query_string"])

    async def body(self) -> bytes:
        """The whole body. Raises ``TooLongError``."""
        body = bytearray()
        try:
            async with asyncio.timeout(BODY_TIMEOUT_S):
                while True:
                    message = await self._receive()
                    if message["type"] == "http.disconnect":
                        raise TooLongError
                    body += message.get("body", b"")
                    if len(body) > MOST_BODY_BYTES:
                        raise TooLongError
                    if not message.get("more_body"):
                        return bytes(body)
        except TimeoutError:
            raise TooLongError from None

    async def gone(self) -> None:
        """Wait until the client has gone or the answer is complete."""
        while (await self._receive())["type"] != "http.disconnect":
            pass

    def abort(self) -> None:
        """Cut the connection now, whatever is still to be sent."""
        self.scope["state"]["transport"].abort()


class Answering(Protocol):
    """What a request is answered with."""

    @property
    def status(self) -> int:
        """The HTTP status."""
        ...

    async def send_to(self, request: Request, send: Send) -> None:
        """Send it, whole."""
        ...


@dataclass(frozen=True, slots=True)
class Answer:
    """A short answer. Its representation does not show the body, which may hold a token."""

    status: int
    body: bytes = field(default=b"", repr=False)
    headers: Headers = ()

    async def send_to(self, request: Request, send: Send) -> None:  # noqa: ARG002 - it asks no more
        """See ``Answering``."""
        length = (b"content-length", str(len(self.body)).encode())
        headers = [length, _NO_STORE, *self.headers]
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        await send({"type": "http.response.body", "body": self.body})


def json_answer(document: Mapping[str, Any], status: int = 200) -> Answer:
    """A JSON object."""
    body = msgspec.json.encode(document)
    return Answer(status, body, ((b"content-type", b"application/json"),))


DONE = Answer(200)
NOT_SIGNED_IN = Answer(401, headers=((b"www-authenticate", b"Bearer"),))
FORBIDDEN = Answer(403)
NOT_FOUND = Answer(404)
TOO_LONG = Answer(413, headers=((b"connection", b"close"),))
FAULT = Answer(500)


def not_now(retry_after_s: float = 5) -> Answer:
    """503: the same may be asked again after that many seconds."""
    return Answer(503, headers=((b"retry-after", str(max(1, round(retry_after_s))).encode()),))


def form_variables(raw: bytes) -> dict[str, str]:
    """The variables of a query or a form; of one that comes twice the last. Never fails: what
    cannot be read is left out."""
    if len(raw) > MOST_QUERY_BYTES:
        return {}
    text = raw.decode("latin-1")
    try:
        pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_VARIABLES)
    except ValueError:
        return {}
    return dict(pairs)
