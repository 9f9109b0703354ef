"""The Debian package as people use it: in a bare system, and at a desktop where the version before
is installed and somebody has accounts, secrets and contacts."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from bundle.freeze import BUNDLE
from debian.build import package
from job import Job, fresh_folder
from linux import files
from project import BUILD
from verify import chroot, debian_desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from verify.chroot import Chroot

SUITES = ("bookworm", "trixie")
LIMIT_BYTES = 45_000_000
TOOLS = ("appstream", "desktop-file-utils", "lintian")
DEB = "/srv/clicktodial.deb"
TREE = "/srv/tree"
TOUR = "/srv/tour"
# The program's first lines set the variable, too.
LIBRARIES = """
export LD_LIBRARY_PATH=/usr/lib/clicktodial/_internal
find /usr/lib/clicktodial -name '*.so*' -type f -exec ldd {} +
"""


def verify(say: Callable[..., None], dist: Path) -> None:
    """Raises AssertionError."""
    debs = sorted(dist.glob("clicktodial_*.deb"))
    assert debs, f"no Debian package in {dist}: python3 packaging/release debian"
    deb = debs[-1]
    size = deb.stat().st_size
    assert size <= LIMIT_BYTES, f"{deb.name} has {size / 1e6:.1f} MB"
    say(f"{deb.name}: {size / 1e6:.1f} MB; {check_reproducible(deb, say)}")
    with tempfile.TemporaryDirectory(prefix="clicktodial-") as folder:
        before = version_before(deb, Path(folder))
        for suite in SUITES:
            for check in (check_with_tools, check_bare):
                say(f"{suite}: {check(suite, deb)}")
            for said in debian_desk.check(suite, before, deb):
                say(f"{suite}: {said}")


def check_reproducible(deb: Path, say: Callable[..., None]) -> str:
    """Packed once more, it is the same to the byte."""
    job = Job(BUNDLE, fresh_folder("debian-again"), BUILD / "python/bin/python", say)
    again = package(job, _field(deb, "Version"), job.work)
    same = again.read_bytes() == deb.read_bytes()
    assert same, f"{again} is not {deb}; if that is of an older commit: packaging/release debian"
    shutil.rmtree(job.work)
    return "packed twice: the same bytes"


def version_before(deb: Path, folder: Path) -> Path:
    """The same package, but for an older number."""
    root, older = folder / "root", folder / "before.deb"
    _run("dpkg-deb", "--raw-extract", deb, root)
    control = root / "DEBIAN" / "control"
    text = control.read_text(encoding="utf-8")
    version = _field(deb, "Version")
    control.write_text(text.replace(f"\nVersion: {version}\n", "\nVersion: 0.0.1-1\n"))
    _run("dpkg-deb", "--root-owner-group", "-Znone", "--build", root, older)
    assert _field(older, "Version") == "0.0.1-1"
    shutil.rmtree(root)
    return older


def check_with_tools(suite: str, deb: Path) -> str:
    """What Debian's and freedesktop.org's own tools find."""
    with chroot.clean(suite, TOOLS) as system:
        system.bring(deb, DEB)
        found = system.run("lintian", "--fail-on=error,warning", "--allow-root", DEB)
        assert not _findings(found), found
        system.run("dpkg-deb", "--extract", DEB, TREE)
        told = system.script(
            f"desktop-file-validate {TREE}/{files.DESKTOP_FILE} {TREE}/{files.AUTOSTART}"
        )
        assert not told, told
        system.run("appstreamcli", "validate", "--no-net", f"{TREE}/{files.METAINFO}")
    return "lintian, desktop-file-validate and appstreamcli find nothing"


def check_bare(suite: str, deb: Path) -> str:
    """Installed where nothing is, without a desktop, it brings all that it needs."""
    with chroot.clean(suite) as system:
        system.bring(deb, DEB)
        packages = _installed(system)
        began = time.monotonic()
        system.install(DEB)
        took = time.monotonic() - began
        more = _installed(system) - packages - 1
        assert "clicktodial 0." in system.run("clicktodial", "--version")
        told = system.run(
            *("clicktodial", "--demo", "--tour", TOUR), QT_QPA_PLATFORM="offscreen", timeout_s=300
        )
        assert "The tour is over" in told, told
        told = system.script(LIBRARIES)
        assert "not found" not in told, told
    return f"bare: installed with {more} other packages in {took:.0f} s, the tour passes off screen"


def _installed(system: Chroot) -> int:
    return len(system.run("dpkg-query", "--show").splitlines())


def _findings(told: str) -> list[str]:
    return [line for line in told.splitlines() if line[:3] in {"E: ", "W: "}]


def _field(deb: Path, name: str) -> str:
    return _run("dpkg-deb", "--field", deb, name).strip()


def _run(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
