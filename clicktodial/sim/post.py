"""Calling addresses that wait to be told something: one by one, in order, to this computer only.

Only a literal loopback address or ``localhost`` is ever called, over http. Redirects are not
followed, nobody is waited for long, and nothing is tried twice. What came of it is noted.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import re
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

TIMEOUT_S = 2.0
WAITING = "waiting"
# A host that answers slowly may fall behind by this much.
_LONGEST_QUEUE = 200
_LONGEST_BODY = 65_536
_STATUS = re.compile(rb"HTTP/1\.[01] (\d{3})\b")
_LENGTH = re.compile(rb"(?im)^content-length:\s*(\d{1,9})\s*$")


@dataclass(slots=True, kw_only=True)
class Delivery:
    """One call of an address. ``url`` is without its query, which may hold secrets.

    ``at``: the world's time. ``outcome``: ``waiting``, the HTTP status of the answer, or why there
    was none.
    """

    method: str
    url: str
    at: float
    outcome: str = WAITING


@dataclass(frozen=True, slots=True)
class Letter:
    """What is sent. ``headers`` come on top of those that every request has; they, the address'
    query and the body may hold secrets."""

    delivery: Delivery
    url: SplitResult = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)


@dataclass(slots=True)
class Post:
    """Sends letters. Belongs to one event loop's thread, where ``call_postmen`` must be called each
    time that ``stirred`` is set."""

    stirred: asyncio.Event = field(default_factory=asyncio.Event)
    failures: int = 0
    _queues: dict[str, deque[Letter]] = field(default_factory=dict)
    _postmen: dict[str, asyncio.Task[None]] = field(default_factory=dict)

    def send(self, letter: Letter) -> None:
        """Put a letter on its way; its delivery will say what came of it."""
        netloc = letter.url.netloc
        refusal = why_never_called(letter.url)
        if not refusal and len(self._queues.get(netloc, ())) >= _LONGEST_QUEUE:
            refusal = "too many are waiting"
        if refusal:
            self._close(letter.delivery, refusal)
            return
        self._queues.setdefault(netloc, deque()).append(letter)
        self.stirred.set()

    def call_postmen(self) -> None:
        """Send someone to each host that has letters and nobody on the way."""
        for netloc in self._queues.keys() - self._postmen.keys():
            self._postmen[netloc] = asyncio.create_task(self._deliver(netloc))

    async def close(self) -> None:
        """Deliver nothing any more."""
        postmen = list(self._postmen.values())
        for postman in postmen:
            postman.cancel()
        await asyncio.gather(*postmen, return_exceptions=True)

    def _close(self, delivery: Delivery, outcome: str) -> None:
        delivery.outcome = outcome
        self.failures += not outcome.startswith("2")

    async def _deliver(self, netloc: str) -> None:
        """Take a host its letters one by one: it learns things in the order they happened."""
        queue = self._queues[netloc]
        while queue:
            self._close(queue[0].delivery, await _outcome(queue[0]))
            queue.popleft()
        del self._queues[netloc], self._postmen[netloc]


def shown(url: SplitResult) -> str:
    """Return an address without what may be secret in it."""
    return url._replace(netloc=_host(url), query="", fragment="").geturl()


def why_never_called(url: SplitResult) -> str:
    """Return why this address is never called; empty when it is."""
    if not _own_addresses(url):
        return "not loopback"
    return "" if url.scheme == "http" else "not http"


def split(url: str) -> SplitResult | None:
    """Return the parts of an address that may be called; None for any other."""
    try:
        parts = urlsplit(url)
        fit = parts.port != 0 and url.isascii() and url.isprintable() and " " not in url
    except ValueError:  # a port out of range, half a bracket
        return None
    return None if why_never_called(parts) or not fit else parts


def _host(url: SplitResult) -> str:
    return url.netloc.rpartition("@")[2]


def _own_addresses(url: SplitResult) -> tuple[str, ...]:
    """Return where to connect to; nothing is looked up by name."""
    name = url.hostname or ""
    if name == "localhost":
        return "127.0.0.1", "::1"
    try:
        return (name,) if ipaddress.ip_address(name).is_loopback else ()
    except ValueError:
        return ()


async def _outcome(letter: Letter) -> str:
    try:
        async with asyncio.timeout(TIMEOUT_S):
            return await _exchange(letter)
    except TimeoutError:
        return "no answer in time"
    except OSError:
        return "not reachable"
    except (EOFError, asyncio.LimitOverrunError):
        return "no answer"


async def _exchange(letter: Letter) -> str:
    """Send the request and return the status of its answer."""
    reader, writer = await _connect(letter.url)
    try:
        writer.write(_request(letter))
        head = await reader.readuntil(b"\r\n\r\n")
        length = _LENGTH.search(head)
        if length:  # a server whose answer is not read to the end believes it failed
            await reader.readexactly(min(int(length[1]), _LONGEST_BODY))
        status = _STATUS.match(head)
        return status[1].decode() if status else "not an HTTP answer"
    finally:
        writer.close()


async def _connect(url: SplitResult) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    *others, last = _own_addresses(url)
    port = url.port or 80
    for address in others:
        with contextlib.suppress(OSError):
            return await asyncio.open_connection(address, port)
    return await asyncio.open_connection(last, port)


def _request(letter: Letter) -> bytes:
    url = letter.url
    target = (url.path or "/") + (f"?{url.query}" if url.query else "")
    headers = {"Host": _host(url), "Accept": "*/*", "Connection": "close", **letter.headers}
    if letter.body:
        headers["Content-Length"] = str(len(letter.body))
    lines = [f"{letter.delivery.method} {target} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("ascii") + letter.body
