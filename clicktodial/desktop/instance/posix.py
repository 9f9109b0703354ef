"""One program per user on Linux and macOS: a locked file and a socket beside it.

The lock tells who is first, the system drops it however the process ends. The socket carries what
later starts want. Both lie in a folder that only this user can enter. A second start runs no
further than this module: it is imported without asyncio, platform libraries or Qt, for speed.
"""

from __future__ import annotations

import fcntl
import os
import socket
import struct
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from clicktodial.desktop.instance import posix_folder
from clicktodial.desktop.instance.base import (
    ANSWER,
    EXCHANGE_TIMEOUT_S,
    MAX_MESSAGE_BYTES,
    decode,
    encode,
    no_answer,
)
from clicktodial.errors import StorageError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Semaphore, Task
    from collections.abc import Callable, Coroutine

    from clicktodial.desktop.instance.base import Request

MAX_ADDRESS_BYTES = 103
"""The shorter of Linux's 107 and macOS's 103 bytes for a socket's path."""

BACKLOG = 16
RETRY_INTERVAL_S = 0.02
PAUSE_AFTER_FAILURE_S = 1.0

_CREDENTIALS = struct.Struct("3i")


def claim(runtime: Path, request: Request, *, timeout_s: float) -> PosixInstance | None:
    """Become the one program, or hand ``request`` to the one that runs (then ``None``).

    Raises ``NotPossibleNowError`` when that one has not answered after ``timeout_s``,
    ``StorageError`` when ``runtime`` is not safe to use.
    """
    posix_folder.make_own(runtime)
    address = _address(runtime)
    deadline = time.monotonic() + timeout_s
    while True:
        if _delivered(address, request, deadline):
            return None
        lock = _lock(runtime / "lock")
        if lock is not None:
            return PosixInstance(lock, address)
        if time.monotonic() >= deadline:
            raise no_answer()
        # The other is between taking the lock and listening, or about to end.
        time.sleep(RETRY_INTERVAL_S)


class PosixInstance:
    """See ``Instance``. Holds the lock; the socket listens from the start, so that a link clicked
    while the program is still loading waits instead of failing."""

    def __init__(self, lock: int, address: Path) -> None:
        self._lock = lock
        self._address = address
        self._listener = _listener(address)
        self._tasks: set[Task[None]] = set()

    async def start(self, on_message: Callable[[Request], None]) -> None:
        """See ``Instance``."""
        import asyncio

        self._spawn(self._accept(asyncio.get_running_loop(), on_message))

    async def stop(self) -> None:
        """See ``Instance``."""
        import asyncio

        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._silence()

    def close(self) -> None:
        """See ``Instance``."""
        self._silence()
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1

    def _silence(self) -> None:
        # Unlinked by the lock's holder alone: it can't be the socket of a later program.
        if self._listener.fileno() >= 0:
            self._address.unlink(missing_ok=True)
            self._listener.close()

    def _spawn(self, work: Coroutine[object, object, None]) -> None:
        import asyncio

        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _accept(self, loop: AbstractEventLoop, on_message: Callable[[Request], None]) -> None:
        import asyncio

        places = asyncio.Semaphore(BACKLOG)
        while True:
            await places.acquire()
            try:
                connection, _ = await loop.sock_accept(self._listener)
            except OSError:
                # Such as no file descriptors left: it passes, and must not become a busy loop.
                places.release()
                await asyncio.sleep(PAUSE_AFTER_FAILURE_S)
            else:
                self._spawn(_serve(loop, connection, on_message, places))


async def _serve(
    loop: AbstractEventLoop,
    connection: socket.socket,
    on_message: Callable[[Request], None],
    places: Semaphore,
) -> None:
    """One second start. Whatever is not a proper message by this user is dropped in silence."""
    import asyncio

    try:
        with connection, suppress(OSError, ValueError):
            if not is_same_user(connection):
                return
            connection.settimeout(0)
            async with asyncio.timeout(EXCHANGE_TIMEOUT_S):
                request = decode(await _line(loop, connection))
                # Fails when the other has given up: then it has told its user so.
                await loop.sock_sendall(connection, ANSWER)
            # Through the loop, so that an error in there is the loop's to report.
            loop.call_soon(on_message, request)
    finally:
        places.release()


async def _line(loop: AbstractEventLoop, connection: socket.socket) -> bytes:
    received = b""
    while not received.endswith(b"\n"):
        part = await loop.sock_recv(connection, MAX_MESSAGE_BYTES)
        received += part
        if not part or len(received) > MAX_MESSAGE_BYTES:
            raise ValueError
    return received


def is_same_user(connection: socket.socket) -> bool:
    """Whether this user's process is at the other end; true where the system can't tell."""
    option = getattr(socket, "SO_PEERCRED", None)
    if option is None:
        return True
    credentials = connection.getsockopt(socket.SOL_SOCKET, option, _CREDENTIALS.size)
    return bool(_CREDENTIALS.unpack(credentials)[1] == os.getuid())


def _address(runtime: Path) -> Path:
    """The socket's path; where that is too long for a socket, one in a short folder of our own."""
    address = runtime / "socket"
    if len(os.fsencode(address)) <= MAX_ADDRESS_BYTES:
        return address
    from hashlib import sha256

    # Not the session's temporary folder: both programs must find the same one.
    name = sha256(os.fsencode(runtime)).hexdigest()[:16]
    short = Path(f"/tmp/clicktodial-{os.getuid()}-{name}")  # noqa: S108 - checked by make_own
    posix_folder.make_own(short)
    return short / "socket"


def _lock(path: Path) -> int | None:
    """The locked file's descriptor, or ``None`` while another process has it."""
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(descriptor)
            if isinstance(error, BlockingIOError):
                return None
            raise
    except OSError as error:
        raise _refused(path, error) from error
    return descriptor


def _listener(address: Path) -> socket.socket:
    """Only for the lock's holder: a socket that is there already was left by a killed program."""
    listener = socket.socket(socket.AF_UNIX)
    try:
        address.unlink(missing_ok=True)
        listener.bind(os.fspath(address))
        address.chmod(0o600)
        listener.listen(BACKLOG)
    except OSError as error:
        listener.close()
        raise _refused(address, error) from error
    listener.settimeout(0)
    return listener


def _delivered(address: Path, request: Request, deadline: float) -> bool:
    """Whether the running program took the request. ``False`` means that it never acts on it."""
    message = encode(request)
    with socket.socket(socket.AF_UNIX) as connection, suppress(OSError):
        connection.settimeout(max(deadline - time.monotonic(), RETRY_INTERVAL_S))
        connection.connect(os.fspath(address))
        connection.sendall(message)
        return connection.recv(len(ANSWER)) == ANSWER
    return False


def _refused(path: Path, error: OSError) -> StorageError:
    return StorageError(
        tr("{path} cannot be used", path=path),
        tr("The system says: {words}.", words=error.strerror or type(error).__name__),
    )
