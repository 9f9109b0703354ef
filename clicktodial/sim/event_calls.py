"""Calling the addresses of PhoneCallEvents (``reference/unifiedapi.md §12``).

Only this computer is ever called: a literal loopback address or ``localhost``, over http. Redirects
are not followed, nobody is waited for long, and nothing is tried twice. What came of it is noted.

As the world moves only when someone looks, ``EventCalls.run`` looks whenever its next step is due,
as long as there is an event that waits for it.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import logging
import re
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlencode, urlsplit

from clicktodial.sim.clock import ManualClock
from clicktodial.sim.events import Events, Method, PhoneCallEvent, variables

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from clicktodial.sim.happenings import Happening
    from clicktodial.sim.switchboard import Switchboard
    from clicktodial.sim.wire import Json

TIMEOUT_S = 2.0
WAITING = "waiting"
_KEPT = 1_000
# A host that answers slowly may fall behind by this much.
_LONGEST_QUEUE = 200
_LONGEST_BODY = 65_536
_STATUS = re.compile(rb"HTTP/1\.[01] (\d{3})\b")
_LENGTH = re.compile(rb"(?im)^content-length:\s*(\d{1,9})\s*$")
_logger = logging.getLogger(__name__)


@dataclass(slots=True)
class Delivery:
    """One call of an address. ``url`` is without its query, which may hold secrets.

    ``outcome``: ``waiting``, the HTTP status of the answer, or why there was none.
    """

    event_id: str
    extension: str
    type: int
    method: str
    url: str
    call_id: str
    at: float
    outcome: str = WAITING


@dataclass(frozen=True, slots=True)
class _Letter:
    delivery: Delivery
    url: SplitResult
    form: str


@dataclass(slots=True)
class EventCalls:
    """Watches the world and calls what waits for it. Belongs to one event loop's thread."""

    events: Events = field(default_factory=Events)
    deliveries: deque[Delivery] = field(default_factory=lambda: deque(maxlen=_KEPT))
    failures: int = 0
    _queues: dict[str, deque[_Letter]] = field(default_factory=dict)
    _postmen: dict[str, asyncio.Task[None]] = field(default_factory=dict)
    _stirred: asyncio.Event = field(default_factory=asyncio.Event)

    def saw(self, happening: Happening) -> None:
        """Put calls of the addresses that wait for this on their way."""
        for event in self.events.to_call(happening):
            self._post(event, happening)

    def expects(self) -> None:
        """The world has something new before it; see when."""
        if self.events:
            self._stirred.set()

    def document(self) -> Json:
        """Return events and deliveries as plain data, addresses without their query."""
        registered = [
            {
                "id": event.id,
                "extension": event.extension,
                "type": int(event.type),
                "method": event.method.name,
                "enabled": bool(event.status),
                "url": _shown(urlsplit(event.url)),
            }
            for event in self.events.everything()
        ]
        return {
            "events": registered,
            "deliveries": list(self.deliveries),
            "failures": self.failures,
        }

    async def run(self, board: Switchboard) -> None:
        """Send what is to be sent, and let the world catch up when it is due. Never returns."""
        try:
            while True:
                self._stirred.clear()
                self._call_postmen()
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._stirred.wait(), self._pause_s(board))
                _catch_up(board)
        finally:
            postmen = list(self._postmen.values())
            for postman in postmen:
                postman.cancel()
            await asyncio.gather(*postmen, return_exceptions=True)

    def _pause_s(self, board: Switchboard) -> float | None:
        """Return how long nothing can happen; None: until something is put before the world."""
        due = board.world.next_at
        if due is None or not self.events or isinstance(board.clock, ManualClock):
            return None
        return max(0.0, due - board.clock.now())

    def _post(self, event: PhoneCallEvent, happening: Happening) -> None:
        url = urlsplit(event.url)
        delivery = Delivery(
            event.id,
            event.extension,
            int(event.type),
            event.method.name,
            _shown(url),
            happening.call_id,
            happening.at,
        )
        self.deliveries.append(delivery)
        refusal = _refusal(url)
        if not refusal and len(self._queues.get(url.netloc, ())) >= _LONGEST_QUEUE:
            refusal = "too many are waiting"
        if refusal:
            self._close(delivery, refusal)
            return
        form = urlencode(variables(happening))
        if event.method is Method.GET:
            query = "&".join(filter(None, (url.query, form)))
            url, form = url._replace(query=query), ""
        self._queues.setdefault(url.netloc, deque()).append(_Letter(delivery, url, form))
        self._stirred.set()

    def _close(self, delivery: Delivery, outcome: str) -> None:
        delivery.outcome = outcome
        self.failures += not outcome.startswith("2")

    def _call_postmen(self) -> None:
        """Send someone to each host that has letters and nobody on the way."""
        for netloc in self._queues.keys() - self._postmen.keys():
            self._postmen[netloc] = asyncio.create_task(self._deliver(netloc))

    async def _deliver(self, netloc: str) -> None:
        """Take a host its letters one by one: it learns things in the order they happened."""
        queue = self._queues[netloc]
        while queue:
            self._close(queue[0].delivery, await _outcome(queue[0]))
            queue.popleft()
        del self._queues[netloc], self._postmen[netloc]


@contextlib.asynccontextmanager
async def calling(board: Switchboard) -> AsyncIterator[None]:
    """Call the addresses of the board's events inside the running event loop."""
    task = asyncio.create_task(board.event_calls.run(board))
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


def _catch_up(board: Switchboard) -> None:
    try:
        board.catch_up()
    except Exception:
        _logger.exception("a step of the world failed")


def _shown(url: SplitResult) -> str:
    return url._replace(netloc=_host(url), query="", fragment="").geturl()


def _host(url: SplitResult) -> str:
    return url.netloc.rpartition("@")[2]


def _refusal(url: SplitResult) -> str:
    """Return why this address is never called; empty when it is."""
    if not _own_addresses(url):
        return "not loopback"
    return "" if url.scheme == "http" else "not http"


def _own_addresses(url: SplitResult) -> tuple[str, ...]:
    """Return where to connect to; nothing is looked up by name."""
    name = url.hostname or ""
    if name == "localhost":
        return "127.0.0.1", "::1"
    try:
        return (name,) if ipaddress.ip_address(name).is_loopback else ()
    except ValueError:
        return ()


async def _outcome(letter: _Letter) -> str:
    try:
        async with asyncio.timeout(TIMEOUT_S):
            return await _exchange(letter)
    except TimeoutError:
        return "no answer in time"
    except OSError:
        return "not reachable"
    except (EOFError, asyncio.LimitOverrunError):
        return "no answer"


async def _exchange(letter: _Letter) -> str:
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


def _request(letter: _Letter) -> bytes:
    url = letter.url
    target = (url.path or "/") + (f"?{url.query}" if url.query else "")
    lines = [
        f"{letter.delivery.method} {target} HTTP/1.1",
        f"Host: {_host(url)}",
        "User-Agent: PhoneCallEvents",
        "Accept: */*",
        "Connection: close",
    ]
    if letter.delivery.method == Method.POST.name:
        lines += ["Content-Type: application/x-www-form-urlencoded"]
        lines += [f"Content-Length: {len(letter.form)}"]
    return "\r\n".join([*lines, "", letter.form]).encode("ascii")
