"""Makes the bundle: PyInstaller's folder, its libraries stripped, with licences and a list of its
files."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bundle import icons, notices
from job import Job, fresh_folder, set_times
from project import BUILD, ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

SPEC = Path(__file__).with_name("clicktodial.spec")
BUNDLE = BUILD / "bundle" / ("Click-to-Dial.app" if sys.platform == "darwin" else "clicktodial")
"""The folder that is installed."""
LIST = "clicktodial/resources/installed-files.txt"
# Its licence lets everyone put other builds of it in their place.
REPLACEABLE = ("PySide6/", "shiboken6/")
ANY_SIZE = "any"
# Modules are unpacked at each start, and installers pack better what is not packed yet.
VARIABLES = {"PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}
ELF = b"\x7fELF"


def freeze(python: Path, say: Callable[..., None]) -> Path:
    """Make the bundle for the system that this runs on; the folder. Raises BuildError."""
    work = fresh_folder("freezing")
    job = Job(BUNDLE, work, python, say)
    if sys.platform != "linux":
        # There, the program's own file bears its icon.
        icons.make(python, say)
    say("freezing the program")
    job.run(python, *command(BUNDLE.parent, work, SPEC), cwd=ROOT, variables=VARIABLES)
    if sys.platform == "linux":
        strip(job)
        forget_machine(job)
    finish(job)
    return BUNDLE


def command(target: Path, work: Path, spec: Path) -> list[str]:
    """What Python is to run for a bundle below ``target``."""
    words = ["-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=ERROR"]
    return [*words, "--distpath", str(target), "--workpath", str(work), str(spec)]


def finish(job: Job, packages: Path | None = None) -> None:
    """What every frozen bundle still needs. ``packages``: see ``inventory.take``."""
    notices.add(job, packages)
    folder = job.bundle / "_internal"
    if folder.exists():
        # An app of macOS has none: there, the signature says whether the program is whole.
        write_list(folder)
    set_times(job.bundle, job.epoch)


def strip(job: Job) -> None:
    """Take the debugging symbols out of all libraries: a sixth of the size."""
    job.require("strip")
    job.run("strip", "--strip-unneeded", "--preserve-dates", *_libraries(job.bundle))


def forget_machine(job: Job) -> None:
    """Libraries are looked for where this machine's Python has its own: not so elsewhere."""
    job.require("patchelf")
    for path in _libraries(job.bundle):
        places = job.run("patchelf", "--print-rpath", path).strip()
        if places and not places.startswith("$ORIGIN"):
            job.run("patchelf", "--remove-rpath", path)


def write_list(folder: Path) -> None:
    """The list of the bundle's files by which the program finds out that some are missing; see
    ``clicktodial/storage/installation.py``."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    names = {path.relative_to(folder).as_posix(): path for path in files}
    lines = [
        f"{ANY_SIZE if name.startswith(REPLACEABLE) else path.stat().st_size} {name}\n"
        for name, path in names.items()
    ]
    (folder / LIST).write_text("".join(lines), encoding="utf-8")


def copy(bundle: Path, target: Path) -> None:
    """Copy the bundle, its symbolic links as links, or it doubles."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(bundle, target, symlinks=True)


def elf_files(folder: Path) -> list[Path]:
    """All programs and libraries for Linux in a folder; sorted."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(path for path in files if starts_with(path, ELF))


def _libraries(bundle: Path) -> list[Path]:
    """Without the program itself, which has its own modules behind its end."""
    return [path for path in elf_files(bundle) if path.suffix]


def starts_with(path: Path, *marks: bytes) -> bool:
    """Whether a file begins with one of these."""
    with path.open("rb") as file:
        return file.read(max(map(len, marks))).startswith(marks)
