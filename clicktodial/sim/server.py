"""Running the built-in PBX on 127.0.0.1: as a process, or in a thread of a test."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import ipaddress
import socket
import threading
import time
from concurrent.futures import Future
from dataclasses import asdict, dataclass
from random import Random
from typing import TYPE_CHECKING, Any, TypeVar

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from clicktodial.errors import InputError
from clicktodial.i18n import tr
from clicktodial.sim import scenarios
from clicktodial.sim.callcontrol.face import TOKEN_PATH, CallControlFace
from clicktodial.sim.callcontrol.legs import Legs
from clicktodial.sim.callcontrol.quota import Quota
from clicktodial.sim.callcontrol.service import CallControl
from clicktodial.sim.callcontrol.users import (
    CLIENT_ID,
    CLIENT_SECRET,
    TENANT,
    ready_refresh_token,
    ready_token,
    short_number,
    users_of,
)
from clicktodial.sim.callcontrol.webhook import Webhook
from clicktodial.sim.certificate import Certificate, own_certificate
from clicktodial.sim.clock import Clock, ManualClock, RealClock
from clicktodial.sim.control import carry_out, control_application, state
from clicktodial.sim.door import FrontDoor
from clicktodial.sim.event_calls import EventCalls
from clicktodial.sim.lookout import Lookout, looking_out
from clicktodial.sim.options import SimOptions
from clicktodial.sim.people import MINE, Directory
from clicktodial.sim.post import Post
from clicktodial.sim.profiles import make_dialect
from clicktodial.sim.signin import APP_ID, APP_SECRET, READY_TOKEN, Tokens
from clicktodial.sim.switchboard import Switchboard
from clicktodial.sim.unifiedapi import UnifiedApi
from clicktodial.sim.world import World

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from clicktodial.sim.callcontrol.webhook import WebhookDelivery
    from clicktodial.sim.switchboard import LogEntry

T = TypeVar("T")

_KEEP_ALIVE_S = 75
_BACKLOG = 128


class PortTakenError(InputError):
    """Another program listens on the port."""

    def __init__(self, port: int) -> None:
        super().__init__(
            tr("Port {port} is in use", port=port),
            tr("Another program listens there; the built-in PBX was not started."),
            tr("Choose another with --port, or leave it out to take a free one."),
        )


class CannotListenError(InputError):
    """The system does not let us listen there."""

    def __init__(self, host: str, port: int, detail: str) -> None:
        super().__init__(
            tr("The built-in PBX cannot listen on {host}, port {port}", host=host, port=port),
            tr("The system says: {detail}.", detail=detail),
            tr("Choose another with --port, or leave it out to take a free one."),
        )


class NotLoopbackError(InputError):
    """The built-in PBX serves this computer only."""

    def __init__(self, host: str) -> None:
        super().__init__(
            tr("The built-in PBX does not listen on {host}", host=host[:40]),
            tr("It lets in everyone who knows its demo token, so it serves this computer only."),
            tr("Use 127.0.0.1 or ::1."),
        )


@dataclass(frozen=True, slots=True)
class Welcome:
    """What a client needs to know to use the running PBX.

    ``cookies`` sign in instead of the token; the header ``x-xsrf-token`` repeats the last of them.
    ``certificate`` is the file of the authority to trust; empty without HTTPS. ``tenant`` and
    ``cc_…`` are for Call Control, whose base address is ``url`` too.
    """

    url: str
    app_id: str
    app_secret: str
    token: str
    extension: str
    control: str
    cookies: str
    certificate: str
    tenant: str
    cc_extension: str
    cc_token: str
    cc_refresh_token: str
    cc_token_url: str
    cc_client_id: str
    cc_client_secret: str

    def document(self) -> dict[str, str]:
        """Return the same as a JSON object."""
        return asdict(self)


class _Connection(H11Protocol):
    """Lets the faults reach the connection itself, to cut it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        self.app_state = {"transport": transport}
        # asyncio only does this for sockets whose protocol number is spelled out; without it each
        # answer waits 40 ms for the client's acknowledgement of the header.
        connection: socket.socket = transport.get_extra_info("socket")
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().connection_made(transport)


class _QuickServer(uvicorn.Server):
    """Ends at once when told, also while a request hangs; leaves signals to the caller."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.told_to_stop = asyncio.Event()
        self.ready = asyncio.Event()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def main_loop(self) -> None:
        self.ready.set()
        await self.told_to_stop.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)
        tasks = list(self.server_state.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for listening in sockets or []:
            listening.close()


def build(options: SimOptions) -> Switchboard:
    """Return a PBX without a wire."""
    clock: Clock = ManualClock(float(int(time.time()))) if options.manual_clock else RealClock()
    directory = Directory()
    random = Random(options.seed)  # noqa: S311 - a reproducible world, no secrets
    post = Post()
    event_calls, call_control = EventCalls(post), _call_control(options, directory, post)
    lookout = Lookout(event_calls, call_control, post)
    world = World(directory, random, clock.now(), options.timing, lookout)
    tokens = Tokens(Random(f"tokens {options.seed}"))  # noqa: S311 - demo tokens, loopback only
    dialect = make_dialect(options.profile, options.quirks, options.empty_status)
    board = Switchboard(world, clock, tokens, event_calls, call_control, lookout, dialect)
    if options.answer_after_s is not None:
        scenarios.answers_after(world, options.answer_after_s)
    scenarios.calls_going_on(world, options.calls)
    if options.incoming_every_s is not None:
        scenarios.spontaneous_calls(world, options.incoming_every_s)
    for fault in options.faults:
        board.set_fault(fault)
    call_control.configure(options.call_control, world)
    return board


def _call_control(options: SimOptions, directory: Directory, post: Post) -> CallControl:
    """Return the second face's part. Its chance is its own: the world is as it is without it."""
    users = users_of(directory, Random(f"users {options.seed}"))  # noqa: S311 - demo tokens
    legs = Legs(Random(f"legs {options.seed}"))  # noqa: S311 - reproducible ids
    return CallControl(users, legs, Webhook(post), Quota())


@dataclass(slots=True)
class Running:
    """A PBX that serves."""

    board: Switchboard
    welcome: Welcome


@contextlib.asynccontextmanager
async def serving(options: SimOptions) -> AsyncIterator[Running]:
    """Serve inside the running event loop. Raises InputError when it cannot listen."""
    with own_certificate() if options.https else contextlib.nullcontext() as certificate:
        listening = _listen(options.host, options.port)
        board = build(options)
        door = FrontDoor(
            board,
            UnifiedApi(board).application(),
            CallControlFace(board),
            control_application(board),
        )
        server = _QuickServer(_config(door, certificate))
        serve = asyncio.create_task(server.serve([listening]))
        await server.ready.wait()
        try:
            async with looking_out(board):
                yield Running(board, _welcome(listening, board, certificate))
        finally:
            server.told_to_stop.set()
            await serve


def _config(door: FrontDoor, certificate: Certificate | None) -> uvicorn.Config:
    return uvicorn.Config(
        door,
        http=_Connection,
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        timeout_keep_alive=_KEEP_ALIVE_S,
        ssl_keyfile=certificate.key if certificate else None,
        ssl_certfile=certificate.chain if certificate else None,
    )


def _listen(host: str, port: int) -> socket.socket:
    try:
        address = ipaddress.ip_address("127.0.0.1" if host == "localhost" else host)
    except ValueError:
        raise NotLoopbackError(host) from None
    if not address.is_loopback:
        raise NotLoopbackError(host)
    family = socket.AF_INET if address.version == 4 else socket.AF_INET6
    try:
        return socket.create_server((str(address), port), family=family, backlog=_BACKLOG)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise PortTakenError(port) from error
        raise CannotListenError(str(address), port, error.strerror or str(error)) from error


def _welcome(
    listening: socket.socket, board: Switchboard, certificate: Certificate | None
) -> Welcome:
    host, port = listening.getsockname()[:2]
    scheme = "https" if certificate else "http"
    url = f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"
    return Welcome(
        url=url,
        app_id=APP_ID,
        app_secret=APP_SECRET,
        token=READY_TOKEN,
        extension=MINE,
        control=f"{url}/control",
        cookies=board.tokens.cookies.text(),
        certificate=str(certificate.authority) if certificate else "",
        tenant=TENANT,
        cc_extension=short_number(MINE),
        cc_token=ready_token(MINE),
        cc_refresh_token=ready_refresh_token(MINE),
        cc_token_url=f"{url}{TOKEN_PATH}",
        cc_client_id=CLIENT_ID,
        cc_client_secret=CLIENT_SECRET,
    )


class Sim:
    """A PBX that runs in another thread. Every method may be called from any thread."""

    def __init__(self, running: Running, loop: asyncio.AbstractEventLoop) -> None:
        self._running = running
        self._loop = loop
        self.welcome = running.welcome
        self.url = running.welcome.url
        self.token = running.welcome.token
        self.app_id = running.welcome.app_id
        self.app_secret = running.welcome.app_secret
        self.extension = running.welcome.extension
        self.cookies = running.welcome.cookies
        self.certificate = running.welcome.certificate
        self.tenant = running.welcome.tenant
        self.cc_extension = running.welcome.cc_extension
        self.cc_token = running.welcome.cc_token
        self.cc_refresh_token = running.welcome.cc_refresh_token
        self.cc_token_url = running.welcome.cc_token_url
        self.cc_client_id = running.welcome.cc_client_id
        self.cc_client_secret = running.welcome.cc_client_secret
        self.world = running.board.world
        self.told_to_stop = asyncio.Event()
        self.gone = threading.Event()

    def stop(self) -> None:
        """End the PBX now, and return when it is gone. Doing so twice is no error."""
        with contextlib.suppress(RuntimeError):  # its event loop has ended
            self._loop.call_soon_threadsafe(self.told_to_stop.set)
        self.gone.wait(timeout=10)

    def on_its_thread(self, do: Callable[[Switchboard], T]) -> T:
        """Run ``do`` on the PBX's own thread, between two requests, and return its result."""
        future: Future[T] = Future()

        def run() -> None:
            self._running.board.catch_up()
            try:
                done = do(self._running.board)
                self._running.board.settle()
                future.set_result(done)
            except Exception as error:  # noqa: BLE001 - it is raised in the asking thread
                future.set_exception(error)

        self._loop.call_soon_threadsafe(run)
        return future.result(timeout=10)

    def control(self, command: str, **values: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON values
        """Give a command of the control address, without the wire.

        ``from`` is a keyword of Python's: use ``**{"from": number}``.
        """
        return self.on_its_thread(lambda board: carry_out(board, command, values))

    def advance(self, seconds: float) -> None:
        """Let ``seconds`` pass on the manual clock."""
        self.control("advance", seconds=seconds)

    def fault(
        self,
        name: str,
        argument: str = "",
        *,
        count: int = -1,
        method: str = "",
        path: str = "",
        action: str = "",
    ) -> None:
        """Switch a fault on, for ``count`` requests or (-1) for ever."""
        only = {"method": method, "path": path, "action": action}
        limit = {} if count < 0 else {"count": count}
        self.control("fault", name=name, argument=argument, **only, **limit)

    def incoming(self, caller: str, extension: str = MINE) -> str:
        """Let ``caller`` call ``extension``; return the call's id."""
        return str(self.control("incoming", **{"from": caller, "to": extension})["id"])

    def state(self) -> dict[str, Any]:
        """Return what ``GET /control/state`` shows."""
        return self.on_its_thread(state)

    def webhooks(self) -> list[WebhookDelivery]:
        """Return what Call Control has told its addresses so far, and what came of each."""
        return self.on_its_thread(lambda board: list(board.call_control.webhook.deliveries))

    def log(self, method: str = "", path: str = "") -> list[LogEntry]:
        """Return the requests so far with this method and this part in their path."""

        def chosen(board: Switchboard) -> list[LogEntry]:
            return [e for e in board.log if method in ("", e.method) and path in e.path]

        return self.on_its_thread(chosen)


@contextlib.contextmanager
def running(options: SimOptions | None = None) -> Iterator[Sim]:
    """Run a PBX in a thread of this process. Raises InputError when it cannot listen."""
    started: Future[Sim] = Future()
    thread = threading.Thread(
        target=lambda: asyncio.run(_serve_thread(options or SimOptions(), started)),
        name="sim",
        daemon=True,
    )
    thread.start()
    sim = started.result(timeout=30)
    try:
        yield sim
    finally:
        sim.stop()
        thread.join(timeout=10)


async def _serve_thread(options: SimOptions, started: Future[Sim]) -> None:
    try:
        async with serving(options) as pbx:
            sim = Sim(pbx, asyncio.get_running_loop())
            started.set_result(sim)
            await sim.told_to_stop.wait()
        sim.gone.set()
    except Exception as error:
        if started.done():
            raise
        started.set_exception(error)
