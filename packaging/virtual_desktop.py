"""A desktop without a screen for one command: X server, window manager, session bus, own home."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SIZE = "1280x800x24"
# The servers print where they are to be found.
X_SERVER = ("Xvfb", "-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset")
WINDOW_MANAGER = ("openbox",)
BUS = ("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1")
END_TIMEOUT_S = 5


def available() -> bool:
    """Whether all parts are installed."""
    return all(shutil.which(part) for part, *_ in (X_SERVER, WINDOW_MANAGER, BUS))


def run(command: list[str], *, cwd: Path) -> int:
    """Run ``command`` in a desktop of its own; its exit code. All that was started is ended."""
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="clicktodial-"))
        environment = _environment(Path(folder))
        x_server = _started(stack, X_SERVER, environment, subprocess.PIPE)
        environment["DISPLAY"] = ":" + _answer(x_server)
        _started(stack, WINDOW_MANAGER, environment, subprocess.DEVNULL)
        bus = _started(stack, BUS, environment, subprocess.PIPE)
        environment["DBUS_SESSION_BUS_ADDRESS"] = _answer(bus)
        return _started(stack, command, environment, None, cwd).wait()


def _environment(folder: Path) -> dict[str, str]:
    places = {
        "HOME": "home",
        "XDG_CONFIG_HOME": "home/.config",
        "XDG_DATA_HOME": "home/.local/share",
        "XDG_CACHE_HOME": "home/.cache",
        "XDG_RUNTIME_DIR": "run",
    }
    for place in places.values():
        (folder / place).mkdir(parents=True, mode=0o700)
    own = {name: str(folder / place) for name, place in places.items()}
    return os.environ | own | {"QT_QPA_PLATFORM": "xcb"}


def _started(
    stack: contextlib.ExitStack,
    command: Sequence[str],
    environment: dict[str, str],
    output: int | None,
    cwd: Path | None = None,
) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        command,
        env=environment,
        cwd=cwd,
        stdout=output,
        # What servers complain about helps nobody; what the program says does.
        stderr=None if output is None else subprocess.DEVNULL,
        text=True,
        # Its own group: whatever it starts in turn is ended with it.
        start_new_session=True,
    )
    stack.callback(end, process)
    return process


def _answer(server: subprocess.Popen[str]) -> str:
    """The address that a server prints when it is ready."""
    assert server.stdout is not None
    with server.stdout as stream:
        address = stream.readline().strip()
    if not address:
        raise OSError(f"{server.args!r} did not start")
    return address


def end(process: subprocess.Popen[str]) -> None:
    """End a program with all that it has started in turn; it leads a session of its own."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(END_TIMEOUT_S)
            break
    if process.stdout is not None:
        process.stdout.close()
