"""Blocking calls for asyncio: one after the other, in a thread that nobody waits for."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_Result = TypeVar("_Result")


class Worker:
    """Runs functions in one daemon thread, made at the first call. Used from one asyncio loop.

    A call may take as long as it likes (a keyring waits until the user has unlocked it); those
    after it wait. Cancelling stops the waiting, not the call; a call that never returns does not
    keep the program from ending.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._calls: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._thread: Thread | None = None

    async def run(self, function: Callable[[], _Result]) -> _Result:
        """Call ``function`` in the thread and give what it returns, or raise what it raises."""
        future: Future[_Result] = Future()
        self._calls.put(lambda: _settle(future, function))
        if self._thread is None:
            self._thread = Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()
        return await asyncio.wrap_future(future)

    def _work(self) -> None:
        while True:
            self._calls.get()()


def _settle(future: Future[_Result], function: Callable[[], _Result]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = function()
    except BaseException as error:  # noqa: BLE001 - handed to the one who awaits
        future.set_exception(error)
    else:
        future.set_result(result)
