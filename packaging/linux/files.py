"""Which file lies where on a Linux system, the same for each kind of package.

Everything is made for ``/usr``: the frozen program in a folder of its own, and around it what
desktops, shells and ``man`` look for at places that the specifications of freedesktop.org and the
shells name.

Autostart: a file in ``/etc/xdg/autostart`` that says ``Hidden=true``. An administrator switches it
on where administrators look for it, and the package keeps that choice over upgrades; a user's own
``~/.config/autostart/clicktodial.desktop`` hides it either way, by the rule that the file of the
same name in the nearer folder counts alone.
"""

from __future__ import annotations

import gzip
import shutil
from typing import TYPE_CHECKING

from bundle import contents, icons
from bundle.freeze import copy
from job import set_times
from linux import metainfo
from project import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from job import Job

HERE = ROOT / "packaging" / "linux"
PROGRAM = "usr/lib/clicktodial"
COMMAND = "usr/bin/clicktodial"
DESKTOP_FILE = "usr/share/applications/clicktodial.desktop"
AUTOSTART = "etc/xdg/autostart/clicktodial.desktop"
METAINFO = f"usr/share/metainfo/{contents.IDENTIFIER}.metainfo.xml"
MANUAL = "usr/share/man/man1/clicktodial.1.gz"
ICONS = "usr/share/icons/hicolor"
ZSH = "usr/share/zsh/site-functions"
COMPLETIONS = {
    "bash": "usr/share/bash-completion/completions/clicktodial",
    "zsh": f"{ZSH}/_clicktodial",
    "fish": "usr/share/fish/vendor_completions.d/clicktodial.fish",
}


def lay_out(job: Job, root: Path) -> None:
    """Put everything below ``root``, with one time and the usual modes. Raises BuildError."""
    copy(job.bundle, root / PROGRAM)
    _take_needless_marks(root / PROGRAM)
    command = root / COMMAND
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/clicktodial/clicktodial")
    for name, source in (
        (DESKTOP_FILE, HERE / "clicktodial.desktop"),
        (AUTOSTART, HERE / "autostart.desktop"),
        (f"{ICONS}/scalable/apps/clicktodial.svg", icons.SVG),
        *_drawn_icons(job),
    ):
        put(root / name, source.read_bytes())
    put(root / METAINFO, metainfo.text(job).encode())
    put(root / MANUAL, packed(described(job, "manual.py").encode()))
    for shell, name in COMPLETIONS.items():
        put(root / name, described(job, "completions.py", shell).encode())
    set_times(root, job.epoch)


def described(job: Job, script: str, *arguments: str) -> str:
    """What one of our scripts prints that looks at the program's own parsers."""
    sources = {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "COLUMNS": "100"}
    return job.run(job.python, HERE / script, *arguments, variables=sources)


def packed(content: bytes) -> bytes:
    """By gzip, the same bytes each time: its place for a time is left empty."""
    return gzip.compress(content, compresslevel=9, mtime=0)


def _drawn_icons(job: Job) -> list[tuple[str, Path]]:
    icons.make(job.python, job.say)
    return [
        (f"{ICONS}/{size}x{size}/apps/clicktodial.png", icons.png(size)) for size in icons.PNG_SIZES
    ]


def _take_needless_marks(folder: Path) -> None:
    """Libraries are loaded, never run: only the program itself is executable."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            path.chmod(0o755 if path == folder / "clicktodial" else 0o644)


def put(path: Path, content: bytes) -> None:
    """Write a file, with the folders that it is to be in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def remove(path: Path) -> None:
    """Take a file or a folder out of the tree, with the folders that are empty then."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
    while not any(path.parent.iterdir()):
        path = path.parent
        path.rmdir()
