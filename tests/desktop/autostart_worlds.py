"""What decides what starts at login, for each system: real files on Linux and macOS, a faked
registry on Windows."""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from typing import TYPE_CHECKING, Protocol

from clicktodial.desktop.autostart.linux import LinuxAutostart
from clicktodial.desktop.autostart.macos import LABEL, MacAutostart
from clicktodial.desktop.autostart.windows import APPROVED, NAME, RUN, WindowsAutostart
from tests.program.processes import wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from clicktodial.desktop.autostart.base import Autostart


class World(Protocol):
    """One system, on which nothing of ours starts yet."""

    @property
    def autostart(self) -> Autostart:
        """What is tested."""
        ...

    def make(self, program: Path) -> Autostart:
        """That of another copy of the program."""
        ...

    def state(self) -> object:
        """All that could be changed."""
        ...

    def user_switches_off(self) -> None:
        """By the system's own settings."""
        ...

    def break_down(self) -> None:
        """The system refuses from now on."""
        ...


class LinuxWorld:
    """Files below the test's home."""

    def __init__(self, home: Path) -> None:
        self.own = home / ".config/autostart/clicktodial.desktop"
        self.admin = home / "xdg"
        self.of_the_computer = self.admin / "autostart/clicktodial.desktop"
        self.environ = {**os.environ, "HOME": str(home), "XDG_CONFIG_DIRS": str(self.admin)}
        for name in ("CLICKTODIAL_HOME", "XDG_CURRENT_DESKTOP", "XDG_CONFIG_HOME"):
            self.environ.pop(name, None)
        self.program = a_program(home / "bin/clicktodial")
        self.autostart = self.make(self.program)

    def make(self, program: Path, *words: str, **environ: str) -> LinuxAutostart:
        return LinuxAutostart({**self.environ, **environ}, [str(program), *words])

    def write(self, text: str, path: Path | None = None) -> None:
        path = path or self.own
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def started_by(self, runner: list[str]) -> str:
        """The words that the program has been started with so far, line by line."""
        started = self.own.parent.parent / "started"
        environ = {**self.environ, "STARTED": str(started)}
        subprocess.run(runner, env=environ, check=True, timeout=60)
        wait_until(lambda: started.exists() and started.read_text(), "the program to start")
        return started.read_text()

    def state(self) -> object:
        folder = self.own.parent
        return {one: one.read_bytes() for one in folder.rglob("*") if one.is_file()}

    def user_switches_off(self) -> None:
        self.write(f"{self.own.read_text()}X-GNOME-Autostart-enabled=false\n")

    def break_down(self) -> None:
        self.own.parent.parent.mkdir(parents=True, exist_ok=True)
        self.own.parent.write_text("")


class FakeRunValues:
    """See ``RunValues``."""

    def __init__(self) -> None:
        self.texts: dict[tuple[str, str], str] = {}
        self.bytes: dict[tuple[str, str], bytes] = {}
        self.is_broken = False

    def read(self, key: str, name: str) -> str | None:
        self._require_working()
        return self.texts.get((key, name))

    def read_bytes(self, key: str, name: str) -> bytes | None:
        return self.bytes.get((key, name))

    def write(self, key: str, name: str, text: str) -> None:
        self._require_working()
        self.texts[key, name] = text

    def remove_value(self, key: str, name: str) -> None:
        self.texts.pop((key, name), None)
        self.bytes.pop((key, name), None)

    def _require_working(self) -> None:
        if self.is_broken:
            raise PermissionError(5, "Access is denied")


class WindowsWorld:
    """A registry; files are real ones."""

    def __init__(self, home: Path) -> None:
        self.values = FakeRunValues()
        self.program = a_program(home / "Program Files/clicktodial-gui.exe")
        self.autostart = self.make(self.program)

    def make(self, program: Path, **environ: str) -> WindowsAutostart:
        return WindowsAutostart(environ, [str(program)], self.values)

    def state(self) -> object:
        return dict(self.values.texts), dict(self.values.bytes)

    def user_switches_off(self) -> None:
        assert (RUN, NAME) in self.values.texts
        self.values.bytes[APPROVED, NAME] = bytes([3, *[0] * 11])

    def break_down(self) -> None:
        self.values.is_broken = True


class MacWorld:
    """A launch agent's file below the test's home."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.file = home / "Library/LaunchAgents" / f"{LABEL}.plist"
        self.program = a_program(home / "Click-to-Dial.app/Contents/MacOS/clicktodial")
        self.autostart = self.make(self.program)

    def make(self, program: Path, **environ: str) -> MacAutostart:
        return MacAutostart({"HOME": str(self.home), **environ}, [str(program)])

    def state(self) -> object:
        return self.file.read_bytes() if self.file.exists() else None

    def user_switches_off(self) -> None:
        agent = plistlib.loads(self.file.read_bytes())
        self.file.write_bytes(plistlib.dumps(agent | {"Disabled": True}))

    def break_down(self) -> None:
        self.file.parent.parent.mkdir(parents=True)
        self.file.parent.write_text("")


def a_program(path: Path) -> Path:
    """A file that can be run: it writes down the words that it is started with."""
    path.parent.mkdir(parents=True, exist_ok=True)
    script = (
        f"#!{sys.executable}\n"
        "import os, sys\n"
        "with open(os.environ['STARTED'], 'a') as file: print(sys.argv[1:], file=file)\n"
    )
    path.write_text(script, encoding="utf-8")
    path.chmod(0o755)
    return path
