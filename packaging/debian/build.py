"""The Debian package: the same tree as on all Linux systems, packed by dpkg-deb.

It has one maintainer script, which only says what stays after removing. The caches of desktop
files, icons and manuals are kept by the triggers of the packages that own them.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from job import set_times
from linux import files, libraries
from project import ROOT

from debian import rights, texts

if TYPE_CHECKING:
    from pathlib import Path

    from job import Job

HERE = ROOT / "packaging" / "debian"
DOCUMENTS = f"usr/share/doc/{texts.NAME}"
# Debian's zsh looks here for what packages bring.
ZSH = "usr/share/zsh/vendor-completions/_clicktodial"
# One thread, since several cut the data at places that depend on the machine.
PACKED = ("--root-owner-group", "-Zxz", "-z6", "--threads-max=1")


def build(job: Job) -> list[Path]:
    """Make the package; the file. Raises BuildError."""
    return [package(job, texts.debian_version(job.version), job.dist)]


def package(job: Job, version: str, target: Path) -> Path:
    """Make the package with this version, Debian's way of writing it, in the folder ``target``."""
    job.require("dpkg", "dpkg-deb", "dpkg-query", "objdump")
    wanted = libraries.needs(job, job.bundle)
    depends = libraries.debian_packages(job, wanted)
    root = job.work / "root"
    files.lay_out(job, root)
    _make_debian(job, root, version)
    architecture = job.run("dpkg", "--print-architecture").strip()
    _describe(root, texts.control(version, architecture, depends, root))
    set_times(root, job.epoch)
    target.mkdir(parents=True, exist_ok=True)
    deb = target / f"{texts.NAME}_{version}_{architecture}.deb"
    job.run("dpkg-deb", *PACKED, "--build", root, deb)
    return deb


def _make_debian(job: Job, root: Path, version: str) -> None:
    """What Debian wants to have elsewhere, or beside it."""
    zsh = root / files.COMPLETIONS["zsh"]
    files.put(root / ZSH, zsh.read_bytes())
    files.remove(zsh)
    documents = {
        "copyright": rights.text(job.bundle).encode(),
        "changelog.gz": files.packed((ROOT / "CHANGELOG.md").read_bytes()),
        "changelog.Debian.gz": files.packed(texts.changelog(job, version).encode()),
    }
    for name, content in documents.items():
        files.put(root / DOCUMENTS / name, content)
    overrides = (HERE / "lintian-overrides").read_bytes()
    files.put(root / "usr/share/lintian/overrides" / texts.NAME, overrides)


def _describe(root: Path, control: str) -> None:
    """The folder that is read when the package is unpacked."""
    settings = [f"/{files.AUTOSTART}"]
    described = {
        "control": control,
        "md5sums": _sums(root, without=settings),
        "conffiles": "".join(f"{name}\n" for name in settings),
        "postrm": texts.postrm(),
    }
    for name, text in described.items():
        files.put(root / "DEBIAN" / name, text.encode())
    (root / "DEBIAN" / "postrm").chmod(0o755)


def _sums(root: Path, *, without: list[str]) -> str:
    """What ``dpkg --verify`` compares with; settings are the administrator's to change."""
    paths = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    names = {path.relative_to(root).as_posix(): path for path in paths}
    return "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {name}\n"
        for name, path in names.items()
        if f"/{name}" not in without
    )
