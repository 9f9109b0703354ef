"""What the licence of Qt asks for: its libraries in the bundle are replaced by another build of the
same minor version, and the program runs with them.

Qt and Qt for Python go together: what binds Python to Qt calls parts of Qt that only the very same
release has, so that a Qt of another one brings its own. Of the same release, Qt alone will do.
"""

from __future__ import annotations

import subprocess
import tempfile
import zipfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import virtual_desktop
from bundle.freeze import BUNDLE, copy
from project import BUILD

if TYPE_CHECKING:
    from collections.abc import Callable

PYTHON = BUILD / "python/bin/python"
WHEELS = BUILD / "other-qt"
# Another release of the minor version that is in installers.lock, as its makers built it. When the
# lock moves on to the next minor version, this is to follow it.
OTHER = "6.11.2"
SUMS = {
    "pyside6-essentials": "aaf9f25f0f324874085fa5b26a610318db8a8e243cf85bb3e5400595191c7778",
    "shiboken6": "7a7a0a72a9ed26c9bf77d42246b1c736486befb8f31aa2fb29957ea4cdd1c1c2",
}
FOLDERS = ("PySide6", "shiboken6")
CORE = "PySide6/Qt/lib/libQt6Core.so.6"


def verify(say: Callable[..., None], _dist: Path) -> None:
    """Raises AssertionError."""
    assert BUNDLE.exists(), "there is no bundle yet: python3 packaging/release debian"
    with tempfile.TemporaryDirectory(prefix="clicktodial-") as name:
        folder = Path(name)
        bundle = folder / "bundle"
        copy(BUNDLE, bundle)
        before = version_in(bundle)
        count = swap(bundle, other_qt())
        after = version_in(bundle)
        assert before != after == OTHER, f"Qt was {before} and is {after}, not {OTHER}"
        program = [str(bundle / "clicktodial"), "--demo", "--tour", str(folder / "tour")]
        assert virtual_desktop.run(program, cwd=folder) == 0
        say(f"Qt {before} replaced by {after} ({count} files): the tour passes")


def other_qt() -> list[Path]:
    """The wheels that hold the other build; fetched once. Raises AssertionError."""
    if len(list(WHEELS.glob("*.whl"))) < len(SUMS):
        WHEELS.mkdir(parents=True, exist_ok=True)
        asked = WHEELS / "requirements.txt"
        lines = (f"{name}=={OTHER} --hash=sha256:{value}\n" for name, value in SUMS.items())
        asked.write_text("".join(lines), encoding="utf-8")
        pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "download", "--quiet")
        options = ("--no-deps", "--only-binary=:all:", "--require-hashes", "--dest", WHEELS)
        command: list[str | Path] = [*pip, *options, "-r", asked]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"another build of Qt cannot be had:\n{done.stderr[-1000:]}"
    return sorted(WHEELS.glob("*.whl"))


def swap(bundle: Path, wheels: list[Path]) -> int:
    """Put the other build's files in the place of ours, each of them; how many."""
    room = bundle / "_internal"
    ours = [path for folder in FOLDERS for path in (room / folder).rglob("*") if path.is_file()]
    with ExitStack() as stack:
        archives = [stack.enter_context(zipfile.ZipFile(wheel)) for wheel in wheels]
        theirs = {name: archive for archive in archives for name in archive.namelist()}
        for path in ours:
            name = path.relative_to(room).as_posix()
            assert name in theirs, f"the other build has no {name}"
            path.write_bytes(theirs[name].read(name))
    return len(ours)


def version_in(bundle: Path) -> str:
    """The version that Qt's core library says of itself."""
    _, _, after = (bundle / "_internal" / CORE).read_bytes().partition(b"\0Qt ")
    version, _, _ = after.partition(b" ")
    return version.decode("ascii")
