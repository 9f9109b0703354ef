"""One program per user on Windows: a locked file, and a named pipe whose name and key stand
beside it.

The files lie in the user's own profile, which other users cannot read; the key keeps others from
speaking, whatever the pipe's access list says. Nothing here is Windows' own, so that the contract
tests run it everywhere.
"""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener, answer_challenge, deliver_challenge
from threading import Thread
from typing import TYPE_CHECKING

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
    from asyncio import AbstractEventLoop
    from collections.abc import Callable
    from pathlib import Path

    from filelock import BaseFileLock

    from clicktodial.desktop.instance.base import Request

KEY_BYTES = 32
RETRY_INTERVAL_S = 0.02
PAUSE_AFTER_FAILURE_S = 1.0


def claim(runtime: Path, request: Request, *, timeout_s: float) -> PipeInstance | None:
    """See ``posix.claim``."""
    deadline = time.monotonic() + timeout_s
    endpoint = runtime / "endpoint.json"
    while True:
        if _delivered(endpoint, request, deadline):
            return None
        lock = _lock(runtime)
        if lock is not None:
            return PipeInstance(lock, endpoint)
        if time.monotonic() >= deadline:
            raise no_answer()
        time.sleep(RETRY_INTERVAL_S)


class PipeInstance:
    """See ``Instance``. A pipe can only be waited for by a thread, which is a daemon."""

    def __init__(self, lock: BaseFileLock, endpoint: Path) -> None:
        self._lock = lock
        self._endpoint = endpoint
        self._key = os.urandom(KEY_BYTES)
        self._listening = True
        self._started = False
        self._listener = Listener(authkey=self._key)
        self._address = self._listener.address
        endpoint.write_text(
            json.dumps({"address": self._address, "key": self._key.hex()}),
            encoding="utf-8",
        )

    async def start(self, on_message: Callable[[Request], None]) -> None:
        """See ``Instance``."""
        import asyncio

        loop = asyncio.get_running_loop()
        _in_background(lambda: self._accept(loop, on_message))
        self._started = True

    async def stop(self) -> None:
        """See ``Instance``."""
        self._silence()

    def close(self) -> None:
        """See ``Instance``."""
        self._silence()
        self._lock.release()

    def _silence(self) -> None:
        if not self._listening:
            return
        self._listening = False
        self._endpoint.unlink(missing_ok=True)
        if self._started:
            _in_background(self._wake)
        else:
            self._listener.close()

    def _wake(self) -> None:
        # Closing a pipe does not wake the thread that waits for it; a visitor does.
        with suppress(OSError, EOFError, AuthenticationError):
            Client(self._address, authkey=self._key).close()

    def _accept(self, loop: AbstractEventLoop, on_message: Callable[[Request], None]) -> None:
        while self._listening:
            try:
                loop.call_soon_threadsafe(on_message, _heard(self._listener))
            except (EOFError, AuthenticationError, ValueError):
                continue
            except (OSError, RuntimeError):
                # The loop is closed, or the system is short of something.
                if self._listening:
                    time.sleep(PAUSE_AFTER_FAILURE_S)
        self._listener.close()


def _in_background(work: Callable[[], None]) -> None:
    Thread(target=work, name="second starts", daemon=True).start()


def _heard(listener: Listener) -> Request:
    """What the next second start wants, after it was answered. Raises for anything else."""
    with listener.accept() as connection:
        if not connection.poll(EXCHANGE_TIMEOUT_S):
            raise EOFError
        request = decode(connection.recv_bytes(MAX_MESSAGE_BYTES))
        connection.send_bytes(ANSWER)
    return request


def _delivered(endpoint: Path, request: Request, deadline: float) -> bool:
    message = encode(request)
    with suppress(OSError, EOFError, AuthenticationError, ValueError, KeyError):
        known = json.loads(endpoint.read_text(encoding="utf-8"))
        key = bytes.fromhex(known["key"])
        with Client(known["address"]) as connection:
            # The first word is the running program's; waiting for it here has an end.
            if not connection.poll(max(deadline - time.monotonic(), RETRY_INTERVAL_S)):
                return False
            answer_challenge(connection, key)
            deliver_challenge(connection, key)
            connection.send_bytes(message)
            return connection.recv_bytes(len(ANSWER)) == ANSWER
    return False


def _lock(runtime: Path) -> BaseFileLock | None:
    from filelock import FileLock, Timeout

    lock = FileLock(runtime / "lock", timeout=0, thread_local=False)
    try:
        runtime.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout:
        return None
    except OSError as error:
        words = error.strerror or type(error).__name__
        raise StorageError(
            tr("{path} cannot be used", path=runtime),
            tr("The system says: {words}.", words=words),
        ) from error
    return lock
