"""The engine's own thread. Nothing heavy is imported before the thread runs."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine

    from clicktodial.engine.engine import Engine
    from clicktodial.engine.messages import Command

STOP_TIMEOUT_S = 0.45


class EngineThread:
    """Runs an engine, made by ``make_engine`` in the thread itself, from ``start`` to ``stop``.

    ``submit`` may be called from any thread and at any time: commands that come before the engine
    is there wait for it. ``companion`` is run beside the engine from start to end and cancelled
    with it.
    """

    def __init__(
        self,
        make_engine: Callable[[], Engine],
        companion: Callable[[], Coroutine[object, object, None]] | None = None,
    ) -> None:
        self._make_engine, self._companion = make_engine, companion
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._engine: Engine | None = None
        self._early: list[Command] = []
        self._stopping: asyncio.Event | None = None
        self._is_stopped = False
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def submit(self, command: Command) -> None:
        """Hand a command to the engine."""
        with self._lock:
            if self._loop is None or self._engine is None:
                self._early.append(command)
                return
            loop, engine = self._loop, self._engine
        if not loop.is_closed():
            loop.call_soon_threadsafe(engine.submit, command)

    def stop(self) -> None:
        """End the engine; after ``STOP_TIMEOUT_S`` the rest is left to the process's end."""
        with self._lock:
            self._is_stopped = True
            loop, stopping = self._loop, self._stopping
        if loop is not None and stopping is not None and not loop.is_closed():
            loop.call_soon_threadsafe(stopping.set)
        if self._thread.is_alive():
            self._thread.join(STOP_TIMEOUT_S)

    def _run(self) -> None:
        import asyncio

        asyncio.run(self._main())

    async def _main(self) -> None:
        import asyncio

        engine, stopping = self._make_engine(), asyncio.Event()
        with self._lock:
            self._loop, self._stopping = asyncio.get_running_loop(), stopping
            if self._is_stopped:
                return
        await engine.start()
        with self._lock:
            self._engine = engine
            early, self._early = self._early, []
        for command in early:
            engine.submit(command)
        companion = asyncio.ensure_future(self._companion()) if self._companion else None
        await stopping.wait()
        if companion is not None:
            companion.cancel()
        await engine.stop()
