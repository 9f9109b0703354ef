"""A person at a desktop in a clean system: an X server, a window manager, a session bus."""

from __future__ import annotations

import contextlib
import os
import signal
import struct
import subprocess
import time
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from verify import pictures
from verify.chroot import PATH
from virtual_desktop import end

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from verify.chroot import Chroot

# What a desktop without any Qt program has, and no more of X's small libraries than that.
FURNITURE = (
    *("dbus", "fonts-dejavu-core", "openbox", "xdg-utils", "xvfb"),
    *("libegl1", "libgl1", "libglib2.0-0", "libx11-xcb1", "libxkbcommon0"),
    *("libwayland-client0", "libwayland-cursor0", "libwayland-egl1"),
    *("desktop-file-utils", "libgssapi-krb5-2"),
)
PERSON = "anna"
NUMBER = 1000
PROGRAM = "/usr/lib/clicktodial/clicktodial"
HOME = f"/home/{PERSON}"
_SCREEN = "/tmp/screen"
_WIDTH, _HEIGHT = 1280, 800
_END_WITHIN_S = 5.0


class Desktop:
    """A running one. The person's programs are run as nobody special."""

    def __init__(self, system: Chroot, variables: dict[str, str]) -> None:
        self._system = system
        self._variables = variables

    def start(self, *words: str, **variables: str) -> subprocess.Popen[str]:
        """Start a program; both of its streams are one pipe."""
        return subprocess.Popen(
            ["chroot", f"--userspec={NUMBER}:{NUMBER}", self._system.root, *words],
            env=self._variables | variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def run(
        self, *words: str, code: int | None = 0, timeout_s: float = 120, **variables: str
    ) -> str:
        """Run a program; what it prints. Raises AssertionError when its exit code is another than
        ``code``, if one is wanted."""
        process = self.start(*words, **variables)
        try:
            told, _ = process.communicate(timeout=timeout_s)
        except subprocess.TimeoutExpired:
            end(process)
            raise AssertionError(f"{' '.join(words)}: not done after {timeout_s} s") from None
        assert code in (None, process.returncode), f"{words}: {process.returncode}\n{told[-3000:]}"
        return told

    def wait(self, condition: Callable[[], object], what: str, within_s: float = 30) -> None:
        """Wait until it holds. Raises AssertionError."""
        limit = time.monotonic() + within_s
        while not condition():
            assert time.monotonic() < limit, f"not within {within_s} s: {what}"
            time.sleep(0.02)

    def pixels(self) -> bytes:
        """What is on the screen, row by row, red, green, blue."""
        content = self._system.path(f"{_SCREEN}/Xvfb_screen0").read_bytes()
        header = struct.unpack(">25I", content[:100])
        begin = header[0] + header[19] * 12
        data = content[begin : begin + 4 * _WIDTH * _HEIGHT]
        rgb = bytearray(3 * _WIDTH * _HEIGHT)
        for to, source in enumerate((2, 1, 0)):
            rgb[to::3] = data[source::4]
        return bytes(rgb)

    def take_picture(self, name: str) -> None:
        """Keep what is on the screen below ``build/pictures``."""
        path = pictures.FOLDER / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_png(self.pixels()))

    def keep_tour(self, inside: str, name: str) -> int:
        """Keep the pictures of a tour below ``build/pictures``; how many they are.

        Raises AssertionError when the tour has failed.
        """
        return pictures.keep_tour(self._system.path(inside), name)


@contextlib.contextmanager
def desktop(system: Chroot) -> Iterator[Desktop]:
    """A desktop in ``system``, which has FURNITURE; all that was started in it is ended."""
    runtime = f"/run/user/{NUMBER}"
    system.script(
        f"useradd --uid {NUMBER} --create-home {PERSON} || true\n"
        f"mkdir -p {runtime} {_SCREEN} && chmod 700 {runtime} && chmod 1777 /tmp\n"
        f"chown {NUMBER}:{NUMBER} {runtime} {_SCREEN}"
    )
    variables = {
        "PATH": PATH,
        "HOME": HOME,
        "USER": PERSON,
        "LANG": "C.UTF-8",
        "XDG_RUNTIME_DIR": runtime,
    }
    there = Desktop(system, variables)
    screen = f"{_WIDTH}x{_HEIGHT}x24"
    x_server = ("Xvfb", "-displayfd", "1", "-screen", "0", screen, "-fbdir", _SCREEN, "-noreset")
    bus = ("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1")
    with contextlib.ExitStack() as stack:
        # Ended first and last: whatever still runs in there, started by whom ever.
        stack.callback(_end_all, system)
        variables["DISPLAY"] = f":{_answer(stack, there, *x_server)}"
        variables["DBUS_SESSION_BUS_ADDRESS"] = _answer(stack, there, *bus)
        stack.callback(end, there.start("openbox"))
        yield there


def end_program(system: Chroot) -> None:
    """End Click-to-Dial in there, in good order.

    Raises AssertionError when it does not run exactly once, or does not end.
    """
    running = _running(system)
    assert len(running) == 1, f"it runs {len(running)} times"
    os.kill(running[0], signal.SIGTERM)
    limit = time.monotonic() + _END_WITHIN_S
    while _running(system):
        assert time.monotonic() < limit, "the program does not end"
        time.sleep(0.02)


def _running(system: Chroot) -> list[int]:
    return [pid for pid in _processes(system) if _program(pid).endswith(PROGRAM)]


def _processes(system: Chroot) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            if entry.name.isdigit() and (entry / "root").readlink() == system.root:
                found.append(int(entry.name))
    return found


def _program(pid: int) -> str:
    with contextlib.suppress(OSError):
        return str(Path(f"/proc/{pid}/exe").readlink())
    return ""


def _answer(stack: contextlib.ExitStack, there: Desktop, *words: str) -> str:
    """Start a server; the line by which it says where it is to be found."""
    server = there.start(*words)
    stack.callback(end, server)
    assert server.stdout is not None
    for line in server.stdout:
        if line.strip().isdigit() or line.startswith("unix:"):
            return line.strip()
    raise AssertionError(f"{words[0]} does not start")


def _end_all(system: Chroot) -> None:
    """End what runs in the system and nothing else: told by its root."""
    for pid in _processes(system):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def _png(rgb: bytes) -> bytes:
    rows = b"".join(b"\0" + rgb[at : at + 3 * _WIDTH] for at in range(0, len(rgb), 3 * _WIDTH))
    parts = (
        (b"IHDR", struct.pack(">2I5B", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
