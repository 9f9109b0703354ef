"""The project's own Python environments: made from the hash-locked lists, once."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LOAD_QT = """
import ctypes, pathlib, sys, PySide6, PySide6.QtWidgets
if sys.platform == "linux":
    ctypes.CDLL(pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so")
"""


# Pure Python, but published without a wheel.
SOURCE_ONLY = re.compile(r"^xcffib==[^\n]*\n(?:[ \t]+[^\n]*\n)*", re.MULTILINE)


class SetupError(Exception):
    """Setting up cannot go on; the text says why and what to do."""


class Environment:
    """An environment of one of the locks. The usual one, to develop and test in, is ``.venv``; it
    also holds the program itself, as it is in the sources."""

    def __init__(
        self,
        root: Path,
        say: Callable[..., None],
        folder: str = ".venv",
        lock: str = "requirements.lock",
        *,
        with_program: bool = True,
    ) -> None:
        self.root = root
        self.folder = root / folder
        self.lock = root / "packaging" / lock
        self._with_program = with_program
        self.python = self.script("python")
        self._say = say
        self._stamp = self.folder / "set-up.json"
        self._unfinished = self.folder / "unfinished"

    def script(self, name: str) -> Path:
        """Where a program of the environment is."""
        if os.name == "nt":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    def make(self) -> None:
        """Make the environment, or bring it up to date; costs nothing when it is.

        Raises SetupError when a step fails.
        """
        if self._is_current():
            return
        with self._alone():
            if self._is_current():
                return
            if not self._is_usable():
                self._create()
            self._unfinished.touch()
            self._install()
            self._stamp.write_text(json.dumps(self._wanted()), encoding="utf-8")
            self._unfinished.unlink()

    def qt_problem(self) -> str:
        """Why Qt does not load in the environment; empty when it does."""
        command = [str(self.python), "-c", LOAD_QT]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        lines = done.stderr.strip().splitlines()
        return "" if done.returncode == 0 else (lines or [f"exit code {done.returncode}"])[-1]

    def _wanted(self) -> dict[str, str]:
        contents = self.lock.read_bytes() + (self.root / "pyproject.toml").read_bytes()
        return {
            # An environment does not survive a move of its folder or another minor Python; it does
            # survive an update of the same one.
            "base": f"{self.folder} {sys.base_prefix} {sys.version_info[:2]}",
            "packages": hashlib.sha256(contents).hexdigest(),
        }

    def _stamped(self) -> dict[str, str]:
        with contextlib.suppress(OSError, ValueError):
            stamp: dict[str, str] = json.loads(self._stamp.read_text(encoding="utf-8"))
            return stamp
        return {}

    def _is_current(self) -> bool:
        return (
            self._stamped() == self._wanted()
            and self.python.exists()
            and not self._unfinished.exists()
        )

    def _is_usable(self) -> bool:
        if self._unfinished.exists() or not self.python.exists():
            return False
        stamp = self._stamped()
        if stamp and stamp.get("base") != self._wanted()["base"]:
            return False
        command = [str(self.python), "-c", "import pip, sys; print(sys.prefix)"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return done.returncode == 0 and Path(done.stdout.strip()) == self.folder

    def _create(self) -> None:
        if self.folder.exists():
            self._say("making", self.folder, "anew: it was left unfinished or no longer works")
            shutil.rmtree(self.folder)
        self.folder.mkdir(parents=True)
        self._unfinished.touch()
        self._run(f"making {self.folder.name}", sys.executable, "-m", "venv", self.folder)

    def _install(self) -> None:
        pip = (self.python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
        wheels, sources = self._split_lock()
        here = ("--no-deps", "--no-build-isolation")
        self._run(
            "installing Python packages (about 120 MB, once)",
            *(*pip, "--require-hashes", "--only-binary=:all:", "-r", wheels),
        )
        # Built by what has just been installed, so that nothing comes without its hash.
        self._run(
            "building what is published as source only",
            *(*pip, *here, "--require-hashes", "-r", sources),
        )
        if self._with_program:
            self._run("installing Click-to-Dial itself", *pip, *here, "-e", self.root)

    def _split_lock(self) -> tuple[Path, Path]:
        """The lock in two files: what comes as wheels, and what has to be built."""
        lock = self.lock.read_text(encoding="utf-8")
        sources = SOURCE_ONLY.findall(lock)
        parts = {"wheels.txt": SOURCE_ONLY.sub("", lock), "sources.txt": "".join(sources)}
        for name, text in parts.items():
            (self.folder / name).write_text(text, encoding="utf-8")
        wheels, built = (self.folder / name for name in parts)
        return wheels, built

    def _run(self, what: str, *command: str | Path) -> None:
        self._say(what)
        code = subprocess.call(command, cwd=self.root, stdin=subprocess.DEVNULL)
        if code:
            raise SetupError(f"{what} failed (exit code {code}); the lines above say why")

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Two runs at once: the second waits, then finds the work done."""
        if sys.platform == "win32":
            yield
            return
        import fcntl

        folder = os.open(self.root, os.O_RDONLY)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX)
            yield
        finally:
            os.close(folder)
