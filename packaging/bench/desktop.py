"""A desktop for what is measured: X server, session bus, tray and keyring, all of its own.

No window manager runs, so no window has the focus and no cursor blinks: neither in the floor nor in
the product.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import processes
from jeepney import (  # type: ignore[import-untyped]
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
)
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[2]
SIZE = "800x640x24"
X_SERVER = ("Xvfb", "-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset")
BUS = ("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1")
KEYRING = ("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets")
INHERITED = ("PATH", "TMPDIR", "LD_LIBRARY_PATH")
WATCHER = "org.kde.StatusNotifierWatcher"
SECRETS = "org.freedesktop.secrets"
READY_WITHIN_S = 20.0
PAINTED_COLOURS = 8


class Screen:
    """The X server's own frame buffer, read without asking the server."""

    def __init__(self, folder: Path) -> None:
        with (folder / "Xvfb_screen0").open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._blank = bytes(self._map)

    def is_painted(self) -> bool:
        """Whether something is to be seen: a window that is only mapped has one colour."""
        now = bytes(self._map)
        return now != self._blank and len(set(memoryview(now).cast("I")[::7])) >= PAINTED_COLOURS

    def close(self) -> None:
        """Let go of it."""
        self._map.close()


class Tray:
    """A StatusNotifierWatcher: it takes icons and does nothing with them."""

    def __init__(self, address: str) -> None:
        self._bus = open_dbus_connection(bus=address)
        self._bus.send_and_get_reply(message_bus.RequestName(WATCHER))
        self.icons = 0

    def serve(self, wait_s: float) -> None:
        """Answer what comes within ``wait_s``, and whatever waits already."""
        with contextlib.suppress(TimeoutError):
            while True:
                self._answer(self._bus.receive(timeout=wait_s))
                wait_s = 0

    def has_owner(self, name: str) -> bool:
        """Whether someone on the bus has that name."""
        reply = self._bus.send_and_get_reply(message_bus.NameHasOwner(name))
        return bool(reply.body[0])

    def _answer(self, request: Message) -> None:
        if request.header.message_type is not MessageType.method_call:
            return
        facts: dict[str, Any] = {
            "IsStatusNotifierHostRegistered": ("b", True),
            "ProtocolVersion": ("i", 0),
            "RegisteredStatusNotifierItems": ("as", []),
        }
        match request.header.fields[HeaderFields.member]:
            case "RegisterStatusNotifierItem":
                self.icons += 1
                answer = new_method_return(request)
            case "Get":
                answer = new_method_return(request, "v", (facts[request.body[1]],))
            case "GetAll":
                answer = new_method_return(request, "a{sv}", (facts,))
            case _:
                answer = new_error(request, "org.freedesktop.DBus.Error.UnknownMethod")
        self._bus.send(answer)

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()


class Desktop:
    """Starts as a context manager; ends all that it started. Raises ``OSError``: a part lacks."""

    def __enter__(self) -> Self:
        with contextlib.ExitStack() as stack:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="ctd-bench-"))
            self.folder = Path(folder)
            self.environment = self._make_environment()
            self._stack = stack
            self._start_parts()
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def _make_environment(self) -> dict[str, str]:
        for name in ("home", "run", "screen"):
            (self.folder / name).mkdir(mode=0o700)
        return {name: os.environ[name] for name in INHERITED if name in os.environ} | {
            "HOME": str(self.folder / "home"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
        }

    def _start_parts(self) -> None:
        frame_buffer = self.folder / "screen"
        server = self.start((*X_SERVER, "-fbdir", str(frame_buffer)), stdout=subprocess.PIPE)
        self.environment["DISPLAY"] = ":" + _first_line(server)
        bus = self.start(BUS, stdout=subprocess.PIPE)
        address = self.environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(bus)
        self.tray = Tray(address)
        self._stack.callback(self.tray.close)
        self.screen = Screen(frame_buffer)
        self._stack.callback(self.screen.close)
        keyring = self.start(KEYRING, stdin=subprocess.PIPE)
        assert keyring.stdin is not None
        keyring.stdin.write("bench")
        keyring.stdin.close()
        deadline = time.monotonic() + READY_WITHIN_S
        while not self.tray.has_owner(SECRETS):
            if time.monotonic() > deadline:
                raise OSError("no keyring")
            time.sleep(0.05)

    def start(
        self, command: Sequence[str], *, stdin: int | None = None, stdout: int | None = None
    ) -> subprocess.Popen[str]:
        """Run a part of the desktop until the desktop ends."""
        process = self.spawn(command, stdin=stdin, stdout=stdout)
        self._stack.callback(processes.end, process)
        return process

    def spawn(
        self,
        command: Sequence[str],
        *,
        stdin: int | None = None,
        stdout: int | None = None,
        **variables: str,
    ) -> subprocess.Popen[str]:
        """Run a program on this desktop; the caller ends it."""
        return subprocess.Popen(
            command,
            env=self.environment | variables,
            stdin=stdin or subprocess.DEVNULL,
            stdout=stdout or subprocess.DEVNULL,
            stderr=None if stdout else subprocess.DEVNULL,
            text=True,
        )

    def figures_of(self, script: str) -> str:
        """What a script of this folder prints, run on this desktop. Raises ``OSError``."""
        command = (sys.executable, str(Path(__file__).with_name(script)))
        printed = self.folder / script
        with printed.open("w") as file:
            process = self.spawn(command, stdout=file.fileno())
            while process.poll() is None:
                self.tray.serve(0.1)
        if process.returncode:
            raise OSError(f"{script} ended with exit code {process.returncode}")
        return printed.read_text()


def _first_line(server: subprocess.Popen[str]) -> str:
    """The address that a server prints when it is ready."""
    assert server.stdout is not None
    line = server.stdout.readline().strip()
    if not line:
        raise OSError(f"{server.args!r} did not start")
    return line
