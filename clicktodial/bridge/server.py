"""Listening, with uvicorn: as a process, or in a thread of a test."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import ipaddress
import socket
import ssl
from asyncio import sslproto
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from clicktodial.bridge.logs import note
from clicktodial.bridge.tasks import cancelled
from clicktodial.errors import InputError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from uvicorn.protocols.http.h11_impl import RequestResponseCycle

    from clicktodial.bridge.service import Service

DEFAULT_HOST, DEFAULT_PORT = "127.0.0.1", 8460
_KEEP_ALIVE_S = 75
_BACKLOG = 2048
_TLS_BUFFER_BYTES = 16 * 1024
_SILENT_S = 20.0
"""A connection that has not sent a whole request by then is cut."""


class PortTakenError(InputError):
    """Another program listens on the port."""

    def __init__(self, port: int) -> None:
        super().__init__(
            tr("Port {port} is in use", port=port),
            tr("Another program listens there; the bridge was not started."),
            tr("Choose another with --port; 0 takes a free one."),
        )


class CannotListenError(InputError):
    """The system does not let us listen there, or the certificate cannot be used."""

    def __init__(self, where: str, detail: str) -> None:
        super().__init__(
            tr("The bridge cannot listen on {where}", where=where[:80]),
            tr("The system says: {detail}.", detail=detail),
            tr("Check --host, --port, --cert and --key."),
        )


class UnprotectedError(InputError):
    """Tokens would travel in the clear."""

    def __init__(self, host: str) -> None:
        super().__init__(
            tr("The bridge does not listen on {host} without TLS", host=host[:40]),
            tr("Tokens and numbers would travel in the clear."),
            tr(
                "Give --cert and --key, listen on 127.0.0.1 behind a reverse proxy, or, when one "
                "on another computer protects the way, say --behind-proxy."
            ),
        )


@dataclass(frozen=True, slots=True)
class Place:
    """Where to listen. ``port`` 0 takes a free one; ``certificate`` and ``key`` are PEM files."""

    host: str = DEFAULT_HOST
    port: int = DEFAULT_PORT
    certificate: Path | None = None
    key: Path | None = None
    is_behind_proxy: bool = False


class _Connection(H11Protocol):
    """Lets a stream cut its connection."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        self.app_state = {"transport": transport}
        # asyncio only does this for sockets whose protocol number is spelled out; without it each
        # frame waits 40 ms for the client's acknowledgement of the last one.
        connection: socket.socket = transport.get_extra_info("socket")
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().connection_made(transport)

    @property
    def owes_request(self) -> bool:
        """Whether the client should be sending a request, but is not done with it."""
        cycle: RequestResponseCycle | None = self.cycle
        if cycle is None:
            return True
        return cycle.response_complete and self.timeout_keep_alive_task is None


class _QuickServer(uvicorn.Server):
    """Ends streams at once when told; leaves signals to the caller."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.told_to_stop = asyncio.Event()
        self.ready = asyncio.Event()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def main_loop(self) -> None:
        self.ready.set()
        silent: set[Any] = set()
        while not self.told_to_stop.is_set():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.told_to_stop.wait(), _SILENT_S)
            silent = self._without_silent(silent)

    def _without_silent(self, suspects: set[Any]) -> set[Any]:
        """Cut the connections that were silent a while ago and still are; who is silent now."""
        connections = self.server_state.connections
        silent = {c for c in connections if isinstance(c, _Connection) and c.owes_request}
        for connection in silent & suspects:
            connection.transport.abort()
        return silent - suspects

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for listening in sockets or []:
            listening.close()
        # Answers that were begun go out; what then is still open has nothing more to say.
        tasks = list(self.server_state.tasks)
        if tasks:
            await asyncio.wait(tasks, timeout=1)
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await cancelled(tasks)


@contextlib.asynccontextmanager
async def serving(service: Service, place: Place) -> AsyncIterator[str]:
    """Serve inside the running event loop; gives the address.

    Raises ``InputError`` when it cannot listen, ``WrongKeyError``, ``RecordsAwayError``.
    """
    _check(place)
    config = _config(service, place)
    listening = _listen(place)
    try:
        async with service.working():
            server = _QuickServer(config)
            serve = asyncio.create_task(server.serve([listening]))
            await server.ready.wait()
            url = _url(listening, place)
            note("serving", url=url)
            try:
                yield url
            finally:
                note("stopping")
                service.fanout.end_all()
                server.told_to_stop.set()
                await serve
    finally:
        listening.close()


def _check(place: Place) -> None:
    try:
        host = ipaddress.ip_address("127.0.0.1" if place.host == "localhost" else place.host)
    except ValueError:
        raise CannotListenError(place.host, tr("it is not an IP address")) from None
    if not (host.is_loopback or place.certificate or place.is_behind_proxy):
        raise UnprotectedError(place.host)


def _config(service: Service, place: Place) -> uvicorn.Config:
    config = uvicorn.Config(
        service.application,
        http=_Connection,
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=_KEEP_ALIVE_S,
        ssl_keyfile=place.key,
        ssl_certfile=place.certificate,
    )
    try:
        config.load()
    except (OSError, ssl.SSLError) as error:
        raise CannotListenError(place.host, error.strerror or str(error)) from None
    if config.ssl is not None:
        config.ssl.minimum_version = ssl.TLSVersion.TLSv1_2
        # asyncio reserves 256 KB for what a connection may receive at once: a request has 1 KB.
        sslproto.SSLProtocol.max_size = _TLS_BUFFER_BYTES
    return config


def _listen(place: Place) -> socket.socket:
    host = "127.0.0.1" if place.host == "localhost" else place.host
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, place.port), family=family, backlog=_BACKLOG)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise PortTakenError(place.port) from None
        raise CannotListenError(place.host, error.strerror or str(error)) from None


def _url(listening: socket.socket, place: Place) -> str:
    host, port = listening.getsockname()[:2]
    scheme = "https" if place.certificate else "http"
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"
