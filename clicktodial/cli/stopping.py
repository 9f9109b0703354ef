"""When a command that serves ends: a signal, or the end of its standard input."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import threading


def stop_signal(*, until_eof: bool) -> asyncio.Event:
    """An event of the running loop that is set when the command shall end."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    with contextlib.suppress(NotImplementedError):  # Windows: Ctrl+C raises KeyboardInterrupt
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stop.set)
    if until_eof:
        _stop_at_end_of_input(loop, stop)
    return stop


def _stop_at_end_of_input(loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> None:
    """Watch standard input in a thread: pipes cannot be watched by every system's event loop."""

    def watch() -> None:
        # Not through sys.stdin, whose lock would still be held when the process ends.
        while os.read(sys.stdin.fileno(), 4096):
            pass
        with contextlib.suppress(RuntimeError):  # stopped for another reason already
            loop.call_soon_threadsafe(stop.set)

    threading.Thread(target=watch, name="until-eof", daemon=True).start()
