"""Which Debian package a library in a bundle was taken from.

Libraries that do not tell their version are known by the mark that the linker gave them (their
build id), which stripping leaves alone.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import NamedTuple

_BUILD_ID = re.compile(rb"\x04\0\0\0\x14\0\0\0\x03\0\0\0GNU\0(.{20})", re.DOTALL)
_FOLDERS = ("/usr/lib/*-linux-gnu*", "/usr/lib64", "/usr/lib")
# What Debian adds to the makers' version: an epoch before it, its own counting after it.
_UPSTREAM = re.compile(r"(?:\d+:)?(?P<version>.+?)(?:[+~]dfsg\d*)?(?:-[^-]*)?")


class Package(NamedTuple):
    """A Debian package."""

    name: str
    version: str
    architecture: str

    @property
    def upstream(self) -> str:
        """The makers' version."""
        found = _UPSTREAM.fullmatch(self.version)
        return found["version"] if found else self.version

    @property
    def purl(self) -> str:
        """Its name for those who look for known flaws."""
        version = self.version.replace("+", "%2B")
        return f"pkg:deb/debian/{self.name}@{version}?arch={self.architecture}"


def package_of(library: Path) -> Package | None:
    """The installed package that holds the very library of which this is a copy."""
    mark = _BUILD_ID.search(library.read_bytes())
    if mark is None or shutil.which("dpkg-query") is None:
        return None
    for path in _libraries(library.name):
        own = _BUILD_ID.search(path.read_bytes())
        if own is not None and own[1] == mark[1]:
            return _owner(path.resolve())
    return None


def installed(package: str) -> Package | None:
    """The installed package of that name."""
    said = _ask("--show", "--showformat=${Package} ${Version} ${Architecture}", package)
    return Package(*said.split()) if said else None


def _libraries(name: str) -> list[Path]:
    folders = [folder for one in _FOLDERS for folder in Path("/").glob(one.lstrip("/"))]
    return [folder / name for folder in folders if (folder / name).is_file()]


@cache
def _owner(path: Path) -> Package | None:
    # Older packages name the folder that has since moved below /usr.
    for name in (path, Path("/") / path.relative_to("/usr")):
        lines = _ask("--search", str(name)).splitlines()
        for line in lines:
            package = line.split(": ")[0].split(", ")[0]
            if found := installed(package):
                return found
    return None


def _ask(*words: str) -> str:
    command = ["dpkg-query", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
