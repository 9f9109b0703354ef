"""A bridge in a thread of this process, and desktops that listen to it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self, TypeVar

import httpx

from clicktodial.bridge.book import Book, Setup
from clicktodial.bridge.redis_link import RedisLink
from clicktodial.bridge.redis_records import RedisRecords
from clicktodial.bridge.server import Place, serving
from clicktodial.bridge.service import Service, Wiring
from clicktodial.bridge.sqlite_records import SqliteRecords
from clicktodial.bridge.users import System, User
from clicktodial.bridge.vault import Vault, fingerprint, new_key
from clicktodial.cli.bridge_serve import TokenRefresher

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

T = TypeVar("T")

KEY = new_key()
HOOK = "hook-that-nobody-can-guess"
TENANT = "b11d749b-8eb7-4236-a068-3d94ba3860d6"
PUBLIC_URL = "https://bridge.example.com"


class Clock:
    """The time of day, moved by the test."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@dataclass(slots=True)
class Options:
    """How the bridge of a test is made."""

    folder: Path
    redis: str = ""
    key: str = KEY
    keep_alive_s: float = 15.0
    clock: Clock = field(default_factory=Clock)
    place: Place = field(default_factory=lambda: Place(port=0))
    metrics_token: str = ""
    at_start: Callable[[], Awaitable[None]] | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """One server-sent event, or a comment."""

    event: str = ""
    data: str = ""
    id: str = ""
    comment: str = ""

    @property
    def document(self) -> Any:  # noqa: ANN401 - any JSON
        return json.loads(self.data)


class Reading:
    """One open stream, read frame by frame."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self._lines = _lines(response)

    def next(self) -> Frame:
        """Wait for a frame. Raises ``StopIteration`` at the end."""
        fields: dict[str, str] = {}
        while line := next(self._lines):
            name, _, value = line.partition(":")
            fields[name or "comment"] = value.removeprefix(" ")
        return Frame(**fields)

    def until(self, event: str) -> list[Frame]:
        """The frames up to one of this kind."""
        frames = [self.next()]
        while frames[-1].event != event:
            frames.append(self.next())
        return frames

    def rest(self) -> list[Frame]:
        """All frames up to the end."""
        frames = []
        with contextlib.suppress(StopIteration):
            while True:
                frames.append(self.next())
        return frames


def _lines(response: httpx.Response) -> Iterator[str]:
    """The lines. Not by ``iter_lines``, which ends a line at each of Unicode's line ends, too."""
    rest = b""
    for chunk in response.iter_raw():
        *whole, rest = (rest + chunk).split(b"\n")
        yield from (line.decode() for line in whole)


class Desktop:
    """A user's desktop, as an independent HTTP client."""

    def __init__(self, url: str, token: str, verify: Any = False) -> None:  # noqa: ANN401 - httpx's
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        self.http = httpx.Client(base_url=url, headers=headers, verify=verify, timeout=5)

    @contextlib.contextmanager
    def listening(self, since: str = "", **query: str) -> Iterator[Reading]:
        """Open the stream; it is open when the block begins."""
        headers = {"Accept": "text/event-stream"}
        if since:
            headers["Last-Event-ID"] = since
        with self.http.stream("GET", "/v1/events", headers=headers, params=query) as response:
            yield Reading(response)

    def replayed(self, since: str = "0") -> list[Frame]:
        """What is kept since then, "ready" at the end."""
        with self.listening(since, follow="0") as reading:
            return reading.rest()

    def token(self, **query: str) -> httpx.Response:
        """Ask for the access token."""
        return self.http.get("/v1/token", params=query)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.http.close()


class Bridge:
    """A running bridge. Every method may be called from the test's thread."""

    def __init__(
        self, url: str, service: Service, book: Book, options: Options, told: asyncio.Event
    ) -> None:
        self.url = url
        self.options = options
        self.service = service
        self.gone = threading.Event()
        self._told_to_stop = told
        self._book = book
        self._loop = asyncio.get_running_loop()

    @property
    def clock(self) -> Clock:
        return self.options.clock

    def stop(self) -> None:
        """End it soon. Doing so twice is no error."""
        with contextlib.suppress(RuntimeError):  # its event loop has ended
            self._loop.call_soon_threadsafe(self._told_to_stop.set)

    def do(self, work: Callable[[Book], Awaitable[T]]) -> T:
        """Work with the records, on the bridge's own thread."""

        async def run() -> T:
            return await work(self._book)

        return asyncio.run_coroutine_threadsafe(run(), self._loop).result(timeout=10)

    def serve(self, work: Callable[[Service], Awaitable[T]]) -> T:
        """Work with the service, on its own thread."""

        async def run() -> T:
            return await work(self.service)

        return asyncio.run_coroutine_threadsafe(run(), self._loop).result(timeout=10)

    def new_token(self, user: User) -> str:
        """A bridge token."""
        return self.do(lambda book: book.create_token(user, ""))[1]

    def desktop(self, user: User | str, verify: Any = False) -> Desktop:  # noqa: ANN401 - httpx's
        """A desktop of that user, with a new token."""
        meant = callcontrol(user) if isinstance(user, str) else user
        return Desktop(self.url, self.new_token(meant), verify)

    def post(self, part: str, document: object, hook: str = HOOK, **more: Any) -> httpx.Response:  # noqa: ANN401 - httpx's
        """What Call Control does."""
        address = f"{self.url}/v1/callcontrol/{hook}/{part}"
        return httpx.post(address, json=document, verify=False, timeout=10, **more)

    def call(self, extension: str, **fields: str) -> dict[str, str]:
        """Tell of a call; gives the webhook's object."""
        document = call_event(extension, **fields)
        answer = self.post("events", document)
        assert (answer.status_code, answer.content) == (200, b"")
        return document

    def metrics(self) -> str:
        return httpx.get(f"{self.url}/metrics", verify=False).text


def callcontrol(extension: str, tenant: str = TENANT) -> User:
    return User(System.CALLCONTROL, tenant, extension)


def call_event(extension: str, **fields: str) -> dict[str, str]:
    """An event as documented (``reference/call-control.md §6.1``)."""
    return {
        "tenant_id": TENANT,
        "user_extension": extension,
        "id": "590e9492-cbbc-4252-8205-7eb595099b5f",
        "direction": "in",
        "state": "RINGING",
        "caller_number": "+3228992675",
        "caller_name": "+3228992675",
        "callee_number": extension,
        "callee_name": "John Doe",
        "timestamp": "1765209366386177",
        **fields,
    }


def setup(**fields: str) -> Setup:
    return Setup(public_url=PUBLIC_URL, hook_print=fingerprint(HOOK), **fields)


@contextlib.contextmanager
def bridge(options: Options) -> Iterator[Bridge]:
    """Run a bridge in a thread."""
    started: Future[Bridge] = Future()
    thread = threading.Thread(target=_run, args=(options, started), daemon=True)
    thread.start()
    running = started.result(timeout=20)
    try:
        yield running
    finally:
        running.stop()
        running.gone.wait(timeout=20)
        thread.join(timeout=10)
        assert not thread.is_alive()


def _run(options: Options, started: Future[Bridge]) -> None:
    """The thread's work; what went wrong at the start is raised to the test."""
    with contextlib.ExitStack() as at_end:
        try:
            asyncio.run(_serve(options, started, at_end))
        except BaseException as error:
            if started.done():
                raise
            started.set_exception(error)


async def _serve(options: Options, started: Future[Bridge], at_end: contextlib.ExitStack) -> None:
    stop = asyncio.Event()
    link = RedisLink(options.redis) if options.redis else None
    records = RedisRecords(link) if link else SqliteRecords(options.folder)
    refresher = TokenRefresher()
    try:
        book = Book(records, Vault(options.key), options.clock)
        service = Service(_wiring(book, refresher, link, options))
        if await book.setup() is None:
            await book.keep_setup(setup())
        async with serving(service, options.place) as url:
            running = Bridge(url, service, book, options, stop)
            at_end.callback(running.gone.set)
            started.set_result(running)
            await stop.wait()
    finally:
        await refresher.aclose()
        await records.aclose()


def _wiring(
    book: Book, refresher: TokenRefresher, link: RedisLink | None, options: Options
) -> Wiring:
    token = options.metrics_token
    return Wiring(
        book,
        refresher,
        link,
        keep_alive_s=options.keep_alive_s,
        metrics_print=fingerprint(token) if token else "",
        at_start=options.at_start,
    )
