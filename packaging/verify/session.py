"""A person's desktop in a clean system: X server, window manager, session bus, keyring, and the
keys that the person presses."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import time
from typing import TYPE_CHECKING, Any, Self

from verify.chroot import PATH

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from verify.chroot import Chroot

# What it takes, beside the program.
PACKAGES = ("dbus", "gnome-keyring", "openbox", "scrot", "xdotool", "xvfb")
USER, NUMBER = "anna", 1000
HOME, RUN = f"/home/{USER}", f"/run/user/{NUMBER}"
START_TIMEOUT_S = 30.0
LOOK_EVERY_S = 0.2


class Session:
    """Ends with ``close``, and all that was started in it. ``user`` is made at the first one."""

    def __init__(self, system: Chroot) -> None:
        self._system = system
        self._end = contextlib.ExitStack()
        self.environment = {
            "PATH": PATH,
            "HOME": HOME,
            "USER": USER,
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": RUN,
            "XDG_CURRENT_DESKTOP": "X-Verify",
        }
        if not system.path(HOME).exists():
            system.run("useradd", "--create-home", f"--uid={NUMBER}", USER)
        system.run("install", "--directory", "--mode=700", f"--owner={USER}", RUN)
        try:
            self._start()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End all that was started, the latest first."""
        self._end.close()

    def _start(self) -> None:
        screen = ("-screen", "0", "1280x800x24", "-nolisten", "tcp")
        server = self.start("Xvfb", "-displayfd", "1", *screen)
        self.environment["DISPLAY"] = ":" + line(server, r"^\d+")
        bus = self.start("dbus-daemon", "--session", "--nofork", "--print-address=1")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = line(bus, "^unix:.*")
        window_manager = self.start("openbox", "--startup", "echo started")
        line(window_manager, "^started")
        keyring = ("--foreground", "--unlock", "--components=secrets")
        self.start("gnome-keyring-daemon", *keyring, feed="correct horse")

    def start(self, *command: str, feed: str = "") -> subprocess.Popen[str]:
        """Start a program as the person; it is ended with the session."""
        process = subprocess.Popen(
            self._words(command),
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self._end.callback(end, process)
        assert process.stdin is not None
        with process.stdin as stream:
            stream.write(feed)
        # It is not there any more, for who ends the program either.
        process.stdin = None
        return process

    def run(self, *command: str, feed: str = "", check: bool = True) -> str:
        """Run a program as the person; what it prints."""
        done = subprocess.run(
            self._words(command),
            env=self.environment,
            input=feed,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        if check and done.returncode:
            words = " ".join(command)
            raise AssertionError(
                f"{words}: exit code {done.returncode}\n{done.stdout}{done.stderr}"
            )
        return done.stdout

    def json(self, *command: str, feed: str = "") -> Any:  # noqa: ANN401 - it is any document
        """Run one of our commands with ``--json``; its document."""
        return json.loads(self.run("clicktodial", *command, "--json", feed=feed))

    def window(self, name: str) -> str:
        """Wait until a window of this name is to be seen; its number."""
        command = ("xdotool", "search", "--onlyvisible", "--name", name)
        return wait(lambda: self.run(*command, check=False).split("\n")[0], f"a window {name!r}")

    def picture(self, target: Path) -> Path:
        """Keep what is on the screen."""
        inside = f"{HOME}/picture.png"
        self.run("scrot", "--overwrite", inside)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(self._system.path(inside).read_bytes())
        self._system.path(inside).unlink()
        return target

    def _words(self, command: Sequence[str]) -> list[str]:
        person = f"--userspec={NUMBER}:{NUMBER}"
        return ["chroot", person, str(self._system.root), "env", f"--chdir={HOME}", *command]


def wait(look: Callable[[], str], what: str, timeout_s: float = START_TIMEOUT_S) -> str:
    """Look until there is something; that. Raises AssertionError when it does not come."""
    deadline = time.monotonic() + timeout_s
    while not (found := look()):
        assert time.monotonic() < deadline, f"it has not come in {timeout_s:.0f} s: {what}"
        time.sleep(LOOK_EVERY_S)
    return found


def end(process: subprocess.Popen[str]) -> str:
    """End a program with all that it has started; what it has printed since it was last read."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            told, _ = process.communicate(timeout=10)
            return told
    return ""


def line(process: subprocess.Popen[str], pattern: str) -> str:
    """The first line like ``pattern`` that a program prints, such as when it is ready."""
    assert process.stdout is not None
    told = []
    while text := process.stdout.readline():
        if found := re.search(pattern, text):
            return found[0]
        told.append(text)
    raise AssertionError(f"{process.args!r} has ended:\n{''.join(told)}")
