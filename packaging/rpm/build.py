"""The RPM package: the same tree as on all Linux systems, packed by rpmbuild.

What it needs it names by sonames, which mean the same to all distributions with RPM; their
packages have names of their own on each. The caches of desktop files and icons are kept by the
triggers of the packages that own them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bundle import inventory, known
from linux import files, libraries
from linux.releases import releases
from project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from job import Job

HERE = ROOT / "packaging" / "rpm"
SPEC = HERE / "clicktodial.spec"
KEPT = ROOT / "packaging" / "linux" / "kept.txt"
ARCHITECTURE = "x86_64"
# Small, and quickly unpacked; RPM knows it since 2018.
PAYLOAD = "w19.zstdio"
OWN_LICENCE = "MIT"
# Every distribution has these. All other folders are named, although others may have them too:
# RPM removes a folder with the last package that names it.
SYSTEM_FOLDERS = frozenset(
    {
        *("etc", "etc/xdg", "usr", "usr/bin", "usr/lib"),
        *("usr/share", "usr/share/applications", "usr/share/icons"),
        *("usr/share/man", "usr/share/man/man1"),
    }
)
LICENCES = f"{files.PROGRAM}/_internal/clicktodial/resources/licences"
POSTUN = """\
# After an update ($1 is 1) there is nothing to say.
if [ "$1" -eq 0 ]; then
cat <<'END'
{kept}END
fi
exit 0
"""
_UNFINISHED = re.compile(r"(?<=\d)\.?(a|b|rc|dev)(?=\d)")


def build(job: Job) -> list[Path]:
    """Make the package; the file. Raises BuildError."""
    return [package(job, rpm_version(job.version), job.dist)]


def rpm_version(version: str) -> str:
    """RPM's way of writing it: what comes before a release is older than that."""
    return _UNFINISHED.sub(r"~\1", version)


def package(job: Job, version: str, target: Path, payload: str = PAYLOAD) -> Path:
    """Make the package with this version in the folder ``target``; ``payload``: how it is
    compressed, in RPM's words. Raises BuildError."""
    job.require("rpmbuild", "objdump")
    root, parts, top = (job.work / name for name in ("root", "parts", "rpmbuild"))
    files.lay_out(job, root)
    parts.mkdir()
    for name, text in (
        ("requires", "".join(f"Requires: {one}\n" for one in requirements(job))),
        ("files", "".join(f"{line}\n" for line in listed(root))),
        ("postun", POSTUN.format(kept=KEPT.read_text(encoding="utf-8"))),
        ("changelog", changelog(job)),
    ):
        (parts / name).write_text(text, encoding="utf-8")
    macros = {
        "_topdir": top,
        "_binary_payload": payload,
        "layout": root,
        "parts": parts,
        "program_version": version,
        "licences": licences(job),
    }
    defined = (f"--define={name} {value}" for name, value in macros.items())
    job.run("rpmbuild", "-bb", f"--target={ARCHITECTURE}", "--quiet", *defined, SPEC)
    name = f"clicktodial-{version}-1.{ARCHITECTURE}.rpm"
    target.mkdir(parents=True, exist_ok=True)
    return (top / "RPMS" / ARCHITECTURE / name).rename(target / name)


def requirements(job: Job) -> list[str]:
    """As RPM names libraries; sorted. Raises BuildError."""
    needed = libraries.needs(job, job.bundle)
    names = (*(f"{name}()(64bit)" for name in needed.libraries if not _is_loader(name)),)
    return sorted((*names, f"libc.so.6(GLIBC_{needed.glibc})(64bit)"))


def _is_loader(name: str) -> bool:
    return name.startswith("ld-linux")


def licences(job: Job) -> str:
    """The licence expression of the program and all that comes with it. Raises BuildError."""
    table = known.load()
    components = inventory.kept(job.bundle).components
    found = {licence for one in components for licence in table.choice(one.licence)}
    return " AND ".join((OWN_LICENCE, *sorted(found - {OWN_LICENCE})))


def listed(root: Path) -> Iterator[str]:
    """The list of files: everything by its name, so that nothing is packed that was not meant."""
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.is_symlink() or not path.is_dir():
            yield f'{_mark(name)}"/{name}"'
        elif name not in SYSTEM_FOLDERS:
            yield f'%dir "/{name}"'


def _mark(name: str) -> str:
    if name.startswith("etc/"):
        # A changed one stays as it is at an update, and is kept under another name at removal.
        return "%config(noreplace) "
    if name.startswith(LICENCES):
        return "%license "
    return "%doc " if name.startswith("usr/share/man/") else ""


def changelog(job: Job) -> str:
    """As RPM writes it, the newest first."""
    return "\n".join(
        f"* {release.day:%a %b %d %Y} Click-to-Dial developers - {rpm_version(release.version)}-1\n"
        + "".join(f"- {note.replace('%', '%%')}\n" for note in release.notes or ("First release",))
        for release in releases(job)
    )
