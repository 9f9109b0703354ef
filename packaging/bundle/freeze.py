"""Makes the bundle: PyInstaller's folder, its libraries stripped, with licences and a list of its
files."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from job import Job, fresh_folder, set_times
from project import BUILD, ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

SPEC = Path(__file__).with_name("clicktodial.spec")
BUNDLE = BUILD / "bundle" / "clicktodial"
ELF = b"\x7fELF"


def freeze(python: Path, say: Callable[..., None]) -> Path:
    """Make the bundle for the system that this runs on; the folder. Raises BuildError."""
    work = fresh_folder("freezing")
    job = Job(BUNDLE, work, python, say)
    say("freezing the program")
    job.run(
        python,
        *("-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=ERROR"),
        *("--distpath", BUNDLE.parent, "--workpath", work, SPEC),
        cwd=ROOT,
    )
    if sys.platform == "linux":
        strip(job)
    set_times(BUNDLE, job.epoch)
    return BUNDLE


def strip(job: Job) -> None:
    """Take the debugging symbols out of all libraries: a sixth of the size."""
    job.require("strip")
    files = [path for path in job.bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    libraries = [path for path in files if path.suffix != "" and _starts_with(path, ELF)]
    job.run("strip", "--strip-unneeded", "--preserve-dates", *libraries)


def copy(bundle: Path, target: Path) -> None:
    """Copy the bundle, its symbolic links as links, or it doubles."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(bundle, target, symlinks=True)


def _starts_with(path: Path, mark: bytes) -> bool:
    with path.open("rb") as file:
        return file.read(len(mark)) == mark
