"""The one way out over HTTP: one warm connection per account, or source of contacts.

This is the only module that imports httpx, and it does so late, in a thread, since that takes
80 ms. Requests go straight through ``httpx.AsyncHTTPTransport``: an ``AsyncClient`` above it would
add cookies and redirects, which we never want, and a quarter to the cost of each poll.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import TYPE_CHECKING, Literal, TypeVar, final
from urllib.parse import urlsplit

from clicktodial import __version__
from clicktodial.errors import (
    ConnectError,
    NoAnswerError,
    NotAPbxError,
    UnreachableError,
)
from clicktodial.i18n import tr
from clicktodial.model.settings_values import checked_server, is_loopback
from clicktodial.web.trust import Certificate, not_connected, shown_certificate, system_trust

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping

    import httpcore
    import httpx

    from clicktodial.model.secret import Secret

MAX_BODY_BYTES = 4 * 1024 * 1024
KEEPALIVE_S = 90.0
CLOCK_JITTER_S = 2.0
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"

_ErrorT = TypeVar("_ErrorT", bound=UnreachableError)


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long each part of a request may take, in seconds; ``total_s`` ends a trickling answer."""

    connect_s: float = 5.0
    read_s: float = 10.0
    total_s: float = 30.0


@final
class SecretHeaders:
    """The headers that prove who asks. Their values come out of ``reveal()`` alone."""

    __slots__ = ("_headers",)

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._headers = tuple(headers.items())

    def reveal(self) -> dict[str, str]:
        """The headers themselves: only for the request that needs them."""
        return dict(self._headers)

    def __repr__(self) -> str:
        return "SecretHeaders(…)"

    __str__ = __repr__

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SecretHeaders) and other._headers == self._headers

    def __hash__(self) -> int:
        return hash(self._headers)

    def __reduce__(self) -> str:
        message = "secret headers are never pickled"
        raise TypeError(message)


def bearer(token: Secret) -> SecretHeaders:
    """A token as it travels (``reference/unifiedapi.md §2.1``)."""
    return SecretHeaders({"Authorization": f"Bearer {token.reveal()}"})


Method = Literal["GET", "POST", "PUT", "DELETE", "PROPFIND", "REPORT"]


@dataclass(frozen=True, slots=True)
class Ask:
    """One request. ``target`` is path and query exactly as they go over the wire.

    The body is a ``Secret`` because a sign-in's body holds one; ``query`` takes the place of the
    target's own when it holds a PIN. No representation shows any of them. An answer is cut off
    after ``read_bytes``, if that is given; else one that is too long is an error.
    """

    method: Method
    target: str
    credentials: SecretHeaders | None = None
    body: Secret | None = None
    content_type: str = JSON
    query: Secret | None = None
    accept: str = JSON
    read_bytes: int | None = None
    depth: str = ""
    """WebDAV: how far below the target (RFC 4918 §10.2)."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One whole answer: the body is decoded and never longer than ``MAX_BODY_BYTES``.

    No representation shows the body: that of a sign-in holds a token.
    """

    status: int
    body: bytes = field(repr=False)
    retry_after_s: float | None = None
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Their names in any case."""

    @property
    def ok(self) -> bool:
        """The server says that it did what it was asked."""
        return 200 <= self.status < 300

    @property
    def is_html(self) -> bool:
        """A page for people, from a proxy or a log-in portal."""
        return self.body.lstrip()[:1] == b"<"


@dataclass(frozen=True, slots=True)
class Stream:
    """An answer that goes on: ``parts`` are its bytes as they come. Raises ``UnreachableError``
    when it breaks."""

    status: int
    retry_after_s: float | None
    parts: AsyncIterator[bytes]
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Their names in any case."""


class Http:
    """One account's server. Used from one asyncio loop; opened by the first request.

    ``tls`` replaces the operating system's trust store; ``not_as_expected`` is the error for a
    server that is something else. Raises ``InputError`` for an address that
    is not allowed: plain http to another computer.
    """

    def __init__(
        self,
        server: str,
        *,
        timeouts: Timeouts | None = None,
        tls: ssl.SSLContext | None = None,
        wall_clock: Callable[[], float] = time.time,
        not_as_expected: type[NotAPbxError] = NotAPbxError,
    ) -> None:
        self.server = checked_server(server)
        parts = urlsplit(self.server)
        self.host = parts.hostname or ""
        self.port = parts.port or (443 if parts.scheme == "https" else 80)
        self.is_encrypted = parts.scheme == "https"
        self.timeouts = timeouts or Timeouts()
        self.clock_offset_s = 0.0
        """The server's clock minus ours; it stays as it is while it moves by 2 s or less."""
        self._tls = tls
        self._wall_clock = wall_clock
        self._not_as_expected = not_as_expected
        self._transport: httpx.AsyncHTTPTransport | None = None
        self._opening = asyncio.Lock()
        self._last_get: tuple[Ask, httpx.Request] | None = None

    async def exchange(self, ask: Ask) -> Reply:
        """Send ``ask`` and return the whole answer, whatever its status but a redirect.

        A GET is sent again, once, when the connection broke before an answer came: the server may
        have closed a resting connection in that moment. Nothing else is ever sent twice.
        Raises ``UnreachableError`` and its kinds, each with ``request_may_have_arrived``.
        """
        outcome = await self._attempt(ask)
        broke = isinstance(outcome, ConnectError) and outcome.request_may_have_arrived
        if broke and ask.method == "GET":
            outcome = await self._attempt(ask)
        if isinstance(outcome, UnreachableError):
            # Raised here, outside any "except": no library's exception, whose frames hold the
            # headers, stays attached to it.
            raise outcome
        return outcome

    async def certificate(self, target: str) -> Certificate | None:
        """Connect, ask for ``target`` without signing in, and tell whose certificate was shown.

        ``None`` over plain http. Any answer will do, once TLS stands. Raises as ``exchange`` does.
        """
        seen: list[Certificate] = []
        outcome = await self._attempt(Ask("GET", target), seen)
        if isinstance(outcome, UnreachableError) and not seen:
            raise outcome
        return seen[0] if seen else None

    async def proxy_host(self) -> str:
        """The host of the proxy that requests go through; empty without one."""
        proxy = await asyncio.to_thread(system_proxy, self.server)
        return (urlsplit(proxy).hostname or "") if proxy else ""

    @contextlib.asynccontextmanager
    async def stream(self, ask: Ask, *, silence_s: float) -> AsyncIterator[Stream]:
        """Send ``ask`` and give its answer while it comes, which may be for hours.

        ``silence_s``: nothing at all for so long means that the connection is dead. Raises
        ``UnreachableError`` and its kinds, also out of ``Stream.parts``.
        """
        try:
            transport = await self._opened()
            request = _built(self.server, ask, replace(self.timeouts, read_s=silence_s))
        except (ImportError, ValueError):
            raise self._unusable() from None
        import httpx

        response: httpx.Response | UnreachableError
        try:
            async with asyncio.timeout(self.timeouts.total_s):
                response = await transport.handle_async_request(request)
        except TimeoutError:
            response = NoAnswerError(self.host, self.timeouts.total_s)
        except (httpx.HTTPError, OSError) as error:
            response = self._explained(error)
        if isinstance(response, UnreachableError):
            raise response
        try:
            retry_after_s = self._seconds_until(response.headers.get("retry-after", ""))
            yield Stream(
                response.status_code, retry_after_s, self._parts(response), response.headers
            )
        finally:
            await response.aclose()

    async def _parts(self, response: httpx.Response) -> AsyncIterator[bytes]:
        import httpx

        broken: UnreachableError | None = None
        try:
            async for part in response.aiter_raw():
                yield part
        except (httpx.HTTPError, OSError) as error:
            broken = self._explained(error)
        if broken is not None:
            raise broken

    async def aclose(self) -> None:
        """Drop the connections; no request is waited for."""
        transport, self._transport, self._last_get = self._transport, None, None
        if transport is not None:
            await transport.aclose()

    async def drop_resting(self) -> None:
        """Drop the connections that no request uses: the next one is made over a new one."""
        transport = self._transport
        if transport is not None:
            # httpx shows its pool to nobody; the pool's own interface is a public one.
            pool: httpcore.AsyncConnectionPool = transport._pool  # noqa: SLF001
            for connection in list(pool.connections):
                if connection.is_idle():
                    await connection.aclose()

    async def _attempt(
        self, ask: Ask, seen: list[Certificate] | None = None
    ) -> Reply | UnreachableError:
        """One try. Errors are returned, not raised: see ``exchange``."""
        try:
            transport = await self._opened()
            request = self._request(ask)
        except (ImportError, ValueError):
            return self._unusable()
        import httpx

        try:
            async with asyncio.timeout(self.timeouts.total_s):
                return await self._converse(transport, request, seen, ask.read_bytes)
        except UnreachableError as error:
            return error.with_traceback(None)
        except TimeoutError:
            return _arrived(NoAnswerError(self.host, self.timeouts.total_s))
        except (httpx.HTTPError, OSError, ValueError) as error:
            return self._explained(error)

    def _unusable(self) -> ConnectError:
        return ConnectError(self.host, tr("The address or the system's proxy is not usable."))

    async def _converse(
        self,
        transport: httpx.AsyncHTTPTransport,
        request: httpx.Request,
        seen: list[Certificate] | None,
        read_bytes: int | None,
    ) -> Reply:
        response = await transport.handle_async_request(request)
        try:
            if seen is not None:
                seen.extend(_shown_certificate(response))
            headers, status = response.headers, response.status_code
            if 300 <= status < 400:
                raise self._redirected(status, headers.get("location", ""))
            body = await self._body(response, read_bytes)
        finally:
            await response.aclose()
        self._note_date(headers.get("date", ""))
        return Reply(status, body, self._seconds_until(headers.get("retry-after", "")), headers)

    async def _body(self, response: httpx.Response, read_bytes: int | None) -> bytes:
        parts: list[bytes] = []
        size = 0
        async for part in response.aiter_raw():
            size += len(part)
            parts.append(part)
            if read_bytes is not None and size >= read_bytes:
                return b"".join(parts)[:read_bytes]
            if size > MAX_BODY_BYTES:
                raise self._too_much()
        raw = b"".join(parts)
        encoding = response.headers.get("content-encoding", "")
        return raw if encoding in {"", "identity"} else self._unpacked(raw)

    def _unpacked(self, raw: bytes) -> bytes:
        """Undo gzip or deflate, which we never ask for, without unpacking more than is allowed."""
        import zlib

        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32)
        try:
            body = unpacker.decompress(raw, MAX_BODY_BYTES + 1)
        except zlib.error:
            body = b""
        if len(body) > MAX_BODY_BYTES:
            raise self._too_much()
        if not unpacker.eof:
            raise _arrived(
                self._not_as_expected(self.host, tr("Its answer is packed in an unknown way."))
            )
        return body

    def _too_much(self) -> NotAPbxError:
        return _arrived(
            self._not_as_expected(self.host, tr("Its answer was longer than any list of calls."))
        )

    def _redirected(self, status: int, location: str) -> NotAPbxError:
        with contextlib.suppress(ValueError):
            location = urlsplit(location).hostname or ""
        what = (
            tr("It wanted to send the request on to {other}.", other=location[:80])
            if location
            else tr("It wanted to send the request on to another address.")
        )
        error = self._not_as_expected(self.host, what)
        # Only "see other" says that the request itself was carried out.
        error.request_may_have_arrived = status == HTTPStatus.SEE_OTHER
        return error

    async def _opened(self) -> httpx.AsyncHTTPTransport:
        if self._transport is not None:
            return self._transport
        async with self._opening:
            if self._transport is None:
                self._transport = await asyncio.to_thread(self._open)
            return self._transport

    def _open(self) -> httpx.AsyncHTTPTransport:
        """Import, make the TLS context, find the proxy: all slow, so in a thread."""
        import sys

        # httpx does without its own command line; where click and rich happen to be installed,
        # loading it would cost more than all the rest.
        sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
        import httpx

        return httpx.AsyncHTTPTransport(
            verify=self._tls or system_trust(),
            limits=httpx.Limits(
                max_connections=8, max_keepalive_connections=4, keepalive_expiry=KEEPALIVE_S
            ),
            proxy=system_proxy(self.server),
        )

    def _request(self, ask: Ask) -> httpx.Request:
        """The prepared request; the poll asks the same again and again, so its is kept."""
        if self._last_get is not None and self._last_get[0] == ask:
            return self._last_get[1]
        request = _built(self.server, ask, self.timeouts)
        if ask.method == "GET":
            self._last_get = ask, request
        return request

    def _note_date(self, date: str) -> None:
        moment = _http_date(date)
        if moment is None:
            return
        # The header is cut to whole seconds: half a second is the fairest guess.
        offset_s = moment + 0.5 - self._wall_clock()
        if abs(offset_s - self.clock_offset_s) > CLOCK_JITTER_S:
            self.clock_offset_s = offset_s

    def _seconds_until(self, retry_after: str) -> float | None:
        if retry_after.isascii() and retry_after.isdigit():
            return float(retry_after[:9])
        moment = _http_date(retry_after)
        if moment is None:
            return None
        return max(0.0, moment - self.clock_offset_s - self._wall_clock())

    def _explained(self, error: Exception) -> UnreachableError:
        """Our error for httpx's; whether the request may have arrived decides about dialling."""
        import httpx

        if isinstance(error, httpx.PoolTimeout | httpx.ConnectTimeout):
            return NoAnswerError(self.host, self.timeouts.connect_s)
        if isinstance(error, httpx.TimeoutException):
            return _arrived(NoAnswerError(self.host, self.timeouts.read_s))
        if isinstance(error, httpx.ProxyError):
            return ConnectError(self.host, tr("The proxy refused to connect."))
        if isinstance(error, httpx.ConnectError):
            return not_connected(self.host, error)
        if isinstance(error, httpx.RemoteProtocolError) and not _is_hang_up(error):
            what = tr("It does not speak HTTP as it should.")
            return _arrived(self._not_as_expected(self.host, what))
        return _arrived(ConnectError(self.host, tr("The connection broke before the answer came.")))


def system_proxy(server: str) -> str | None:
    """The proxy that the environment or the system names for ``server``.

    Never one for this computer itself: the token would travel to another host.
    """
    parts = urlsplit(server)
    host = parts.hostname or ""
    if is_loopback(host):
        return None
    from urllib.request import getproxies, proxy_bypass

    if proxy_bypass(host):
        return None
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    return f"http://{proxy}" if proxy and "://" not in proxy else proxy


def _built(server: str, ask: Ask, timeouts: Timeouts) -> httpx.Request:
    import httpx

    headers = {
        "Accept": ask.accept,
        # Unpacking costs more than it saves on answers this small.
        "Accept-Encoding": "identity",
        "Content-Type": ask.content_type,
        "User-Agent": f"Click-to-Dial/{__version__}",
    }
    if ask.depth:
        headers["Depth"] = ask.depth
    if ask.credentials is not None:
        headers |= ask.credentials.reveal()
    target = ask.target if ask.query is None else f"{ask.target}?{ask.query.reveal()}"
    limits = {
        "connect": timeouts.connect_s,
        "read": timeouts.read_s,
        "write": timeouts.read_s,
        "pool": timeouts.connect_s,
    }
    try:
        return httpx.Request(
            ask.method,
            server + target,
            headers=headers,
            content=ask.body.reveal().encode() if ask.body is not None else None,
            extensions={"timeout": limits},
        )
    except httpx.InvalidURL:
        raise ValueError(server) from None


def _http_date(text: str) -> float | None:
    """Seconds since the epoch; ``None`` for a missing or broken date."""
    if not text:
        return None
    from email.utils import mktime_tz, parsedate_tz

    try:
        parsed = parsedate_tz(text)
        return float(mktime_tz(parsed)) if parsed else None
    except (ValueError, OverflowError, IndexError, TypeError):
        return None


def _arrived(error: _ErrorT) -> _ErrorT:
    error.request_may_have_arrived = True
    return error


def _is_hang_up(error: Exception) -> bool:
    """A closed connection; httpx tells it from nonsense by its words alone."""
    return "disconnected" in str(error) or "peer closed" in str(error)


def _shown_certificate(response: httpx.Response) -> Iterator[Certificate]:
    stream = response.extensions.get("network_stream")
    tls = stream.get_extra_info("ssl_object") if stream is not None else None
    if tls is None:
        return
    yield shown_certificate(tls)
