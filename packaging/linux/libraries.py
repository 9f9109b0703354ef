"""What the frozen program needs of the system: libraries that it is linked to and does not carry.

The build fails when nobody has one of them: such a program would start on the machine that it was
built on, at best.
"""

from __future__ import annotations

import platform
import re
import subprocess
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bundle.freeze import elf_files
from job import BuildError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from job import Job

_FILE = re.compile(r"^(?P<path>/.*):\s+file format ", re.MULTILINE)
_NEEDED = re.compile(r"^\s+NEEDED\s+(?P<name>\S+)$", re.MULTILINE)
_GLIBC = re.compile(r" GLIBC_(?P<version>[\d.]+)$", re.MULTILINE)
_PARTS_OF_GLIBC = ("ld-linux", "libc.so", "libdl.so", "libm.so", "libpthread.so", "libresolv.so")
"""Parts of the C library, which is one package everywhere."""


@dataclass(frozen=True)
class Needs:
    """What a frozen program needs of the system."""

    libraries: dict[str, tuple[str, ...]]
    """Each library (its soname), and which files of the program need it; sorted."""
    glibc: str
    """The oldest version of the C library that has all that is called, such as 2.35."""

    def beside_glibc(self) -> list[str]:
        """The libraries that are no part of the C library."""
        return [name for name in self.libraries if not name.startswith(_PARTS_OF_GLIBC)]


def needs(job: Job, folder: Path) -> Needs:
    """Read it out of all programs and libraries in ``folder``. Raises BuildError."""
    job.require("objdump")
    files = elf_files(folder)
    told = job.run("objdump", "--private-headers", *files)
    marks = list(_FILE.finditer(told))
    ends = [mark.start() for mark in marks[1:]] + [len(told)]
    carried = {path.name for path in folder.rglob("*.so*")}
    wanted: defaultdict[str, list[str]] = defaultdict(list)
    for mark, end in zip(marks, ends, strict=True):
        for found in _NEEDED.finditer(told, mark.end(), end):
            if found["name"] not in carried:
                wanted[found["name"]].append(mark["path"].removeprefix(f"{folder}/"))
    versions = {found["version"] for found in _GLIBC.finditer(told)}
    newest = max(versions, key=lambda text: tuple(map(int, text.split("."))))
    return Needs({name: tuple(wanted[name]) for name in sorted(wanted)}, newest)


def debian_packages(job: Job, wanted: Needs) -> list[str]:
    """The Debian packages that hold them, as the field ``Depends`` names packages; sorted.

    They are those of the system that this runs on. A later Debian has some under other names, and
    says there which older ones they stand for. Raises BuildError with the names of libraries that
    no package holds.
    """
    job.require("dpkg-query")
    owners = _owners(wanted.libraries)
    missing = [name for name in wanted.libraries if name not in owners]
    if missing:
        whose = (f"{name}, needed by {', '.join(wanted.libraries[name])}" for name in missing)
        raise BuildError("in no Debian package here and not in the bundle:\n" + "\n".join(whose))
    packages = {owners[name] for name in wanted.beside_glibc()}
    glibc = {owners[name] for name in wanted.libraries} - packages
    return sorted((*packages, *(f"{name} (>= {wanted.glibc})" for name in glibc)))


def _owners(names: Iterable[str]) -> dict[str, str]:
    """By library: the package whose file the system's loader would take."""
    room = rf"/(usr/)?lib(64)?/({platform.machine()}-linux-gnu/)?"
    line = re.compile(rf"^(?P<package>[^:, ]+)(:\w+)?: {room}(?P<name>[^/\s]+)$", re.MULTILINE)
    patterns = [f"*/{name}" for name in names]
    # Its exit code says no more than that one of them was not found.
    done = subprocess.run(
        ["dpkg-query", "--search", *patterns], capture_output=True, text=True, check=False
    )
    return {found["name"]: found["package"] for found in line.finditer(done.stdout)}
