"""The frozen program by itself, on this machine, before any installer holds it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import virtual_desktop
from bundle.freeze import BUNDLE, freeze
from project import BUILD
from release.manifest import digest
from verify import pictures

if TYPE_CHECKING:
    from collections.abc import Callable

PROGRAM = "clicktodial"
BEFORE = "/a/folder/of/the/users"
# A program of the desktop, which writes down the environment that it is started with.
CHILD = "update-desktop-database"
RECORDER = "#!/bin/sh\nenv > '{seen}'\n"
# What the window needs, and what a command needs.
OF_THE_WINDOW = "PySide6/QtWidgets.abi3.so"
OF_A_COMMAND = "python3.*/lib-dynload/_sqlite3.*.so"


def verify(say: Callable[..., None], _dist: Path) -> None:
    """Raises AssertionError."""
    assert BUNDLE.exists(), "there is no bundle yet: python3 packaging/release debian"
    with tempfile.TemporaryDirectory(prefix="clicktodial-") as name:
        folder = Path(name)
        check_commands(folder)
        say("commands: they run, and load nothing of Qt")
        for before in ("", BEFORE):
            check_children(folder / f"children-{bool(before)}", before)
        say("children: they get the environment that the program was started with")
        check_damage(folder)
        say("missing files: the program says which, and to install it again")
        for system in ("unifiedapi", "callcontrol"):
            check_tour(folder, system)
            say(f"the tour of {system} passes")
        check_reproducible(folder, say)
        say("frozen twice: the same bytes")


def run(
    bundle: Path, home: Path, *words: str, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run the frozen program with files of its own."""
    return subprocess.run(
        [bundle / PROGRAM, *words],
        env=os.environ | {"HOME": str(home), "CLICKTODIAL_HOME": str(home)} | variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def check_commands(home: Path) -> None:
    """The command line works without Qt."""
    done = run(BUNDLE, home, "explain", "+32 2 555 12 34", "--json", LD_DEBUG="files")
    assert '"dial": "+3225551234"' in done.stdout, done.stdout
    assert "libpython3" in done.stderr
    assert "libQt6" not in done.stderr


def check_children(folder: Path, before: str) -> None:
    """The system's programs get libraries of the system."""
    folder.mkdir()
    seen, child = folder / "seen", folder / CHILD
    child.write_text(RECORDER.format(seen=seen))
    child.chmod(0o755)
    path = os.pathsep.join((str(folder), os.environ["PATH"]))
    done = run(BUNDLE, folder, "links", "register", "tel", PATH=path, LD_LIBRARY_PATH=before)
    assert done.returncode == 0, done.stderr
    environment = dict(line.partition("=")[::2] for line in seen.read_text().splitlines())
    assert environment.get("LD_LIBRARY_PATH", "") == before, environment
    foreign = [name for name in environment if name.startswith(("_PYI", "QT_PLUGIN", "LD_LIB"))]
    assert foreign == (["LD_LIBRARY_PATH"] if before else []), foreign


def check_damage(folder: Path) -> None:
    """What is missing is named, with what to do."""
    broken = folder / "broken"
    shutil.copytree(BUNDLE, broken, symlinks=True)
    for path, left, words in (
        # Qt may be replaced by another build: its files may have any size but none.
        (OF_THE_WINDOW, 0, ("--demo",)),
        (OF_A_COMMAND, 1000, ("contacts", "search", "a")),
    ):
        (victim,) = (broken / "_internal").glob(path)
        whole = victim.read_bytes()
        victim.write_bytes(whole[:left])
        done = run(broken, folder, *words, QT_QPA_PLATFORM="offscreen")
        assert done.returncode == 1, done
        assert victim.name in done.stderr, done.stderr
        assert "Install it again. Your accounts, contacts and settings are kept." in done.stderr
        assert "Traceback" not in done.stderr, done.stderr
        victim.write_bytes(whole)


def check_tour(folder: Path, system: str) -> None:
    """The demo's tour, in a virtual desktop."""
    taken = folder / f"tour-{system}"
    program = [str(BUNDLE / PROGRAM), "--demo", "--system", system, "--tour", str(taken)]
    assert virtual_desktop.run(program, cwd=folder) == 0
    pictures.keep_tour(taken, f"bundle-{system}")


def check_reproducible(folder: Path, say: Callable[..., None]) -> None:
    """The same sources on the same machine give the same bundle."""
    first = folder / "first"
    shutil.copytree(BUNDLE, first, symlinks=True)
    second = freeze(BUILD / "python/bin/python", say)
    assert contents(first) == contents(second)


def contents(folder: Path) -> dict[str, str]:
    """Every file's checksum or link, by its path."""
    return {
        str(path.relative_to(folder)): str(path.readlink()) if path.is_symlink() else digest(path)
        for path in folder.rglob("*")
        if path.is_symlink() or path.is_file()
    }
