"""Processes of a virtual desktop: started, listened to, and surely ended."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

T = TypeVar("T")
TIMEOUT_S = 10.0
POLL_S = 0.01
END_TIMEOUT_S = 5.0
# Every process of a session, and whatever it starts in turn, carries this variable.
MARKER = "CLICKTODIAL_TEST_SESSION"


def wait_until(
    condition: Callable[[], T], what: str | Callable[[], str], *, timeout_s: float = TIMEOUT_S
) -> T:
    """Ask ``condition`` until its answer is true and return it; AssertionError says ``what``."""
    deadline = time.monotonic() + timeout_s
    while not (answer := condition()):
        if time.monotonic() > deadline:
            reason = what if isinstance(what, str) else what()
            raise AssertionError(f"not within {timeout_s:g} s: {reason}")
        time.sleep(POLL_S)
    return answer


class App:
    """A running program whose output (standard output and error, mixed) is collected.

    ``feed`` is all that it can read from its standard input.
    """

    def __init__(
        self, command: Sequence[str | Path], env: Mapping[str, str], *, feed: str = ""
    ) -> None:
        self.command = [str(word) for word in command]
        self._lines: list[str] = []
        self._changed = threading.Condition()
        self._process = subprocess.Popen(
            [*_dies_with_us(), *self.command],
            env=dict(env),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
        )
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError), self._process.stdin as stream:
            stream.write(feed)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def returncode(self) -> int | None:
        """The exit code; None while it runs."""
        return self._process.poll()

    @property
    def lines(self) -> list[str]:
        """What it has printed so far."""
        with self._changed:
            return list(self._lines)

    @property
    def output(self) -> str:
        return "\n".join(self.lines)

    def wait_for(self, pattern: str, *, timeout_s: float = TIMEOUT_S) -> re.Match[str]:
        """Wait for a line that matches ``pattern`` (re.search), past lines included."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._find(pattern) or not self._reader.is_alive(), timeout_s
            )
            if found := self._find(pattern):
                return found
            ended = f"it ended with {self.returncode}" if self.returncode is not None else "it runs"
            said = "\n".join(self._lines) or "(nothing)"
        raise AssertionError(f"no line matched {pattern!r}; {ended}; it said:\n{said}")

    def wait(self, *, timeout_s: float = TIMEOUT_S) -> int:
        """Wait until it ends by itself; its exit code."""
        try:
            code = self._process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            message = f"{self.command} still runs after {timeout_s:g} s; it said:\n{self.output}"
            raise AssertionError(message) from None
        self._reader.join(END_TIMEOUT_S)
        return code

    def end(self, *, patience_s: float = END_TIMEOUT_S) -> int:
        """End it, politely first; its exit code."""
        for number in (signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError):
                self._process.send_signal(number)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(patience_s)
                break
        self._reader.join(END_TIMEOUT_S)
        return self._process.wait()

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as stream:
            for line in stream:
                with self._changed:
                    self._lines.append(line.rstrip("\n"))
                    self._changed.notify_all()
        with self._changed:
            self._changed.notify_all()

    def _find(self, pattern: str) -> re.Match[str] | None:
        for line in self._lines:
            if found := re.search(pattern, line):
                return found
        return None


def _dies_with_us() -> list[str]:
    # A killed test run would leave a desktop behind otherwise.
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "TERM", "--"] if setpriv else []


def marked(value: str) -> list[int]:
    """The processes that are alive and whose mark starts with ``value``."""
    entry = f"\0{MARKER}={value}".encode()
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if entry in b"\0" + (folder / "environ").read_bytes():
                found.append(int(folder.name))
    return found


def end_marked(value: str) -> None:
    """End what is so marked, also what was started by those that we started."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(AssertionError):
            wait_until(_Ending(value, number), "all ended", timeout_s=END_TIMEOUT_S)
            return


class _Ending:
    """Sends a signal once to each; again and again, for some are only just being started."""

    def __init__(self, value: str, number: signal.Signals) -> None:
        self._value = value
        self._number = number
        self._told: set[int] = set()

    def __call__(self) -> bool:
        alive = set(marked(self._value))
        for pid in alive - self._told:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, self._number)
        self._told |= alive
        return not alive
