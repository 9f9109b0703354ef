"""A connection of our own to the X server, read by the asyncio loop: no thread, no Qt.

The library is loaded with the first connection; its errors never leave this module.
"""

from __future__ import annotations

import asyncio
import struct
from concurrent.futures import Future
from contextlib import contextmanager
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

CONNECT_WITHIN_S: Final = 5.0
"""A server that hangs answers nobody; then there is none."""

EVENTS_AT_ONCE: Final = 256
"""Then the loop's other work has its turn."""

CURRENT_TIME: Final = 0
"""Stands for the server's time at the moment of the request."""

_PROPERTY_HEADER: Final = struct.Struct("=xB6xIII")
_VALUE_OFFSET: Final = 32


Untyped: TypeAlias = Any
"""What the library takes and gives: it says nothing about types."""


class ServerGoneError(Exception):
    """There is no X server, or it is gone. Known to the X11 back ends alone."""


class Property(NamedTuple):
    """What a window's property holds. ``kind``: the atom of its type, 0 when it is not there;
    ``width``: bits of one item."""

    kind: int
    width: int
    data: bytes


async def connect(display: str) -> X11Connection:
    """Connect in a thread: a server that hangs must not hold up the loop.

    Raises ``ServerGoneError``, at the latest after ``CONNECT_WITHIN_S``.
    """
    future: Future[X11Connection] = Future()
    Thread(target=_connect, args=(display, future), name="X11 connection", daemon=True).start()
    try:
        return await asyncio.wait_for(asyncio.wrap_future(future), CONNECT_WITHIN_S)
    except TimeoutError as error:
        raise ServerGoneError from error


def _connect(display: str, future: Future[X11Connection]) -> None:
    try:
        connection = X11Connection(display)
    except ServerGoneError as error:
        if future.set_running_or_notify_cancel():
            future.set_exception(error)
        return
    if future.set_running_or_notify_cancel():
        future.set_result(connection)
    else:
        connection.close()


class X11Connection:
    """Made by ``connect``, or directly where blocking does no harm. Then used by one thread.

    ``proto`` has the library's requests' constants and events, ``core`` the requests. What awaits
    an answer blocks for a round trip to the server, never for another program.
    """

    def __init__(self, display: str) -> None:
        try:
            self._library: Untyped = import_module("xcffib")
            self.proto: Untyped = import_module("xcffib.xproto")
        except (ImportError, OSError) as error:
            # The system's own libxcb is missing.
            raise ServerGoneError from error
        try:
            self._raw: Untyped = self._library.connect(display)
            # Asked for now: when the server is gone, the library does not tell it any more.
            self._descriptor = int(self._raw.get_file_descriptor())
        except (self._library.XcffibException, UnicodeError) as error:
            raise ServerGoneError from error
        self.core: Untyped = self._raw.core
        self.setup: Untyped = self._raw.setup
        self.roots: tuple[int, ...] = tuple(screen.root for screen in self.setup.roots)
        self.root = self.roots[self._raw.pref_screen]
        self._loop: asyncio.AbstractEventLoop | None = None
        self._on_event: Callable[[Untyped], None] = _ignore
        self._on_lost: Callable[[], None] = lambda: None

    def listen(self, on_event: Callable[[Untyped], None], on_lost: Callable[[], None]) -> None:
        """Hear of events on the running loop. ``on_lost``: once, when the server goes; the
        connection is closed then."""
        self._on_event, self._on_lost = on_event, on_lost
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(self._descriptor, self._read)
        self._read_soon()

    def close(self) -> None:
        """Break the connection: the server takes back all it gave. May be called twice."""
        raw, self._raw = self._raw, None
        if raw is None:
            return
        if self._loop is not None:
            self._loop.remove_reader(self._descriptor)
        raw.disconnect()

    @contextmanager
    def sending(self) -> Iterator[Untyped]:
        """Requests made inside are sent at the end. Raises ``ServerGoneError``."""
        with self._translated():
            yield self.core
            self._raw.flush()

    def ask(self, request: Callable[[Untyped], Untyped]) -> Untyped:
        """The reply to one request. Raises ``ServerGoneError``."""
        with self._translated():
            reply = request(self.core).reply()
        self._read_soon()
        return reply

    def succeed(self, requests: Sequence[Callable[[Untyped], Untyped]]) -> list[bool]:
        """Send checked requests together; which of them the server did."""
        with self._translated():
            cookies = [request(self.core) for request in requests]
            done = [self._is_done(cookie) for cookie in cookies]
        self._read_soon()
        return done

    def atom(self, name: str) -> int:
        """The number that stands for a name."""
        return int(self.ask(lambda core: core.InternAtom(False, len(name), name)).atom)  # noqa: FBT003

    def new_id(self) -> int:
        """A number for something that is to be made."""
        with self._translated():
            return int(self._raw.generate_id())

    def take_property(self, window: int, name: int, max_bytes: int) -> Property:
        """At most ``max_bytes`` (and up to three more) of a property, which is deleted when that
        was all of it."""
        words = max_bytes // 4 + 1
        with self._translated():
            cookie = self.core.GetProperty(True, window, name, 0, 0, words)  # noqa: FBT003
            # The library would make an object of every byte.
            reply = bytes(self._raw.wait_for_reply(cookie.sequence).buf)
        self._read_soon()
        width, kind, _, length = _PROPERTY_HEADER.unpack_from(reply)
        return Property(kind, width, reply[_VALUE_OFFSET : _VALUE_OFFSET + length * width // 8])

    def _is_done(self, cookie: Untyped) -> bool:
        try:
            cookie.check()
        except self._library.Error:
            return False
        return True

    @contextmanager
    def _translated(self) -> Iterator[None]:
        if self._raw is None:
            raise ServerGoneError
        try:
            yield
        except self._library.XcffibException as error:
            raise ServerGoneError from error

    def _read_soon(self) -> None:
        # While a reply was waited for, the library may have read events: no more data, no wake-up.
        if self._loop is not None:
            self._loop.call_soon(self._read)

    def _read(self) -> None:
        for _ in range(EVENTS_AT_ONCE):
            if self._raw is None:
                return
            try:
                event = self._raw.poll_for_event()
            except self._library.ConnectionException:
                self.close()
                self._on_lost()
                return
            except (self._library.XcffibException, LookupError, struct.error):
                # An unchecked request failed, or another program sent us what is no event.
                continue
            if event is None:
                return
            self._on_event(event)
        self._read_soon()


def _ignore(event: Untyped) -> None:
    """For a connection that nobody listens to."""
