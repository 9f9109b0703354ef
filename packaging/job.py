"""What every builder of an installer gets."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

from project import BUILD, DIST, source_date_epoch, version

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


class BuildError(Exception):
    """An installer cannot be made; the text says why and what to do."""


@dataclass(frozen=True)
class Job:
    """One building of one kind of installer."""

    bundle: Path
    """The frozen program, a folder; copied from, never changed."""
    work: Path
    """An empty folder for what is not released."""
    python: Path
    """The Python of the environment that holds what installers are made with."""
    say: Callable[..., None]
    dist: Path = DIST
    """Where the installer goes."""

    @property
    def version(self) -> str:
        """See ``project.version``."""
        return version()

    @property
    def epoch(self) -> int:
        """See ``project.source_date_epoch``."""
        return source_date_epoch()

    def require(self, *programs: str) -> None:
        """Raises BuildError when one of these programs is not there."""
        absent = [program for program in programs if shutil.which(program) is None]
        if absent:
            raise BuildError(f"not found: {', '.join(absent)} (python3 packaging/release --setup)")

    def run(
        self,
        *command: str | Path,
        cwd: Path | None = None,
        variables: Mapping[str, str] | None = None,
    ) -> str:
        """Run a program, in the same language and time everywhere; what it prints.

        Raises BuildError with the end of what it said when it fails.
        """
        same = {
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "PYTHONHASHSEED": "1",
            "SOURCE_DATE_EPOCH": str(self.epoch),
        }
        done = subprocess.run(
            command,
            cwd=cwd,
            env=os.environ | same | dict(variables or {}),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            end = "\n".join((done.stdout + done.stderr).splitlines()[-30:])
            raise BuildError(f"{command[0]} failed, exit code {done.returncode}:\n{end}")
        return done.stdout


def fresh_folder(name: str) -> Path:
    """An empty folder below ``build/``."""
    folder = BUILD / name
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    return folder


def set_times(folder: Path, epoch: int) -> None:
    """Give all below ``folder``, and itself, one time and the usual modes, so that packing it
    twice gives the same bytes."""
    for path in (*folder.rglob("*"), folder):
        if not path.is_symlink():
            runs = path.is_dir() or bool(path.stat().st_mode & 0o111)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
