"""The RPM package: what is in it, and how it is installed, updated and removed.

No distribution with RPM is at hand: a Debian plays it, with RPM's own tools and a database of
RPM's own. What such a distribution calls its packages is never asked, since the package needs
libraries by their sonames.
"""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import system_packages
from bundle.freeze import BUNDLE
from job import Job, fresh_folder
from linux import files
from project import BUILD
from verify import chroot, desktop

if TYPE_CHECKING:
    from collections.abc import Callable

    from verify.chroot import Chroot
    from verify.desktop import Desktop

BUILDER: Any = importlib.import_module("rpm.build")
# The oldest that the package can be tried in.
SUITE = "bookworm"
# Debian's "rpm" is for building packages; it has to be told that installing is meant.
INSTALL = ("rpm", "--force-debian", "--nodeps")
OLDER = "0.0.9"
TO_INSTALL, OLDER_TO_INSTALL = "/srv/new.rpm", "/srv/older.rpm"
KEPT = ("~/.config/clicktodial", "~/.local/share/clicktodial", "~/.cache/clicktodial")
PEOPLE = f"{desktop.HOME}/people.vcf"
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Zoë Åström\nTEL:+46 8 123 456\nEND:VCARD\n"
CHANGED = "# Changed by the administrator.\n"
NUMBER = "+3225551234"
_LIBRARY = re.compile(r"^(?P<name>lib\S+\.so\S*?)\((?P<version>\w*[\w.]*)\)\(64bit\)$")
_VERSION = re.compile(r"clicktodial-(?P<version>.+)-1\.x86_64\.rpm$")


def verify(say: Callable[..., None], dist: Path) -> None:
    """Raises AssertionError."""
    packages = sorted(dist.glob("clicktodial-*.x86_64.rpm"))
    assert packages, f"no RPM package in {dist}: python3 packaging/release rpm"
    furniture = sorted({*desktop.FURNITURE, *system_packages.QT, "rpm"})
    with chroot.clean(SUITE, furniture) as system:
        system.bring(packages[-1], TO_INSTALL)
        system.bring(_older(say), OLDER_TO_INSTALL)
        say(check_contents(system))
        say(check_needs(system))
        found = _VERSION.search(packages[-1].name)
        assert found is not None
        with desktop.desktop(system) as there:
            say(check_life(system, there, found["version"]))


def _older(say: Callable[..., None]) -> Path:
    """The same program as a version before, compressed in a hurry."""
    work = fresh_folder("work/rpm-older")
    job = Job(BUNDLE, work, BUILD / "python/bin/python", say)
    package: Path = BUILDER.package(job, OLDER, work, payload="w1.zstdio")
    return package


def _ask(system: Chroot, *words: str) -> list[str]:
    return system.run("rpm", "--query", "--package", *words, TO_INSTALL).splitlines()


def check_contents(system: Chroot) -> str:
    """Files, their owners and modes, settings, scripts."""
    dump = [line.split(" ") for line in _ask(system, "--dump")]
    listed = {words[0]: words for words in dump}
    for name in (
        *(files.COMMAND, f"{files.PROGRAM}/clicktodial", files.DESKTOP_FILE, files.AUTOSTART),
        *(files.METAINFO, files.MANUAL, *files.COMPLETIONS.values()),
        *(f"{files.ICONS}/scalable/apps/clicktodial.svg", files.PROGRAM),
    ):
        assert f"/{name}" in listed, f"missing: {name}"
    for name, words in listed.items():
        mode, owner, group = int(words[4], 8), words[5], words[6]
        assert (owner, group) == ("root", "root"), f"{name}: {owner}:{group}"
        assert name.startswith(("/usr/", "/etc/xdg/autostart")), name
        assert not mode & 0o6022 or mode & 0o170000 == 0o120000, f"{name}: {mode:o}"
    assert _ask(system, "--configfiles") == [f"/{files.AUTOSTART}"]
    scripts = "\n".join(_ask(system, "--scripts"))
    assert re.findall(r"^(\w+) scriptlet", scripts, re.MULTILINE) == ["postuninstall"], scripts
    licences = _ask(system, "--licensefiles")
    assert any(name.endswith("/LGPL-3.0-only.txt") for name in licences), licences
    (tag,) = _ask(system, "--queryformat=%{LICENSE}\n")
    assert "MIT AND " in tag, tag
    assert "LGPL-3.0-only" in tag, tag
    return f"contents: {len(listed)} entries, {len(licences)} texts of licences, one script"


def check_needs(system: Chroot) -> str:
    """Nothing but libraries, each of which a usual desktop has; and what they lead to is there."""
    needs = [line.strip() for line in _ask(system, "--requires")]
    libraries = [found["name"] for need in needs if (found := _LIBRARY.match(need))]
    others = [need for need in needs if not _LIBRARY.match(need)]
    assert all(other.startswith(("rpmlib(", "/bin/sh")) for other in others), others
    known = system.run("/sbin/ldconfig", "--print-cache")
    unknown = [name for name in libraries if f"\t{name} " not in known]
    assert not unknown, f"not in a Debian with what Qt needs: {unknown}"
    provided = _ask(system, "--provides")
    assert all(line.startswith("clicktodial") for line in provided), provided
    return f"needs: {len(set(libraries))} libraries by their sonames, and nothing else"


def check_life(system: Chroot, there: Desktop, version: str) -> str:
    """Installed, used, updated over a version before, used, removed."""
    before = _everything(system)
    told = system.run(*INSTALL, "--install", OLDER_TO_INSTALL)
    autostart = system.path(files.AUTOSTART)
    autostart.write_text(autostart.read_text() + CHANGED)
    system.path(PEOPLE).write_text(CARD, encoding="utf-8")
    there.run("clicktodial", "contacts", "import", PEOPLE)
    told = system.run(*INSTALL, "--upgrade", TO_INSTALL)
    assert "removed" not in told, told
    (installed,) = system.run("rpm", "--query", "clicktodial").splitlines()
    assert installed == f"clicktodial-{version}-1.x86_64", installed
    assert CHANGED in autostart.read_text()
    assert "Zoë Åström" in there.run("clicktodial", "contacts", "search", "zoe")
    changed = system.run("rpm", "--verify", "--nodeps", "clicktodial", check=False).split()
    assert changed[1:] == ["c", f"/{files.AUTOSTART}"], changed
    _check_use(system, there)
    told = system.run(*INSTALL, "--erase", "clicktodial")
    assert all(folder in told for folder in KEPT), told
    there_anyway = {f"/{name}" for name in BUILDER.SYSTEM_FOLDERS}
    left = _everything(system) - before - there_anyway
    kept = Path(f"/{files.AUTOSTART}.rpmsave")
    assert left == {str(kept), str(kept.parent)}, sorted(left)
    assert list(system.path(desktop.HOME).rglob("contacts.sqlite3"))
    return f"life: {OLDER} → {version}, the tour passes, links reach it; removed without a rest"


def _check_use(system: Chroot, there: Desktop) -> None:
    told = there.run("clicktodial", "--demo", "--tour", "/tmp/tour", timeout_s=300)
    assert "The tour is over" in told, told
    assert there.keep_tour("/tmp/tour", f"rpm-{SUITE}") >= 10
    # On distributions with RPM a trigger of this program's own package does it.
    system.run("update-desktop-database", "/usr/share/applications")
    blank = there.pixels()
    opened = there.start("xdg-open", f"tel:{NUMBER}")
    there.wait(lambda: there.pixels() != blank, "the window of the program that a link started")
    there.run("sleep", "3")
    there.take_picture(f"rpm-{SUITE}-started-by-link")
    desktop.end_program(system)
    opened.communicate(timeout=30)
    system.run("rm", "-f", "/usr/share/applications/mimeinfo.cache")


def _everything(system: Chroot) -> set[str]:
    """All files but a person's, RPM's database and what is only for now."""
    folders = "-path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /run -o -path /home"
    rpms = "-o -path /var/lib/rpm -o -path /root -o -path /var/cache -o -path /var/log"
    return set(system.script(f"find / \\( {folders} {rpms} \\) -prune -o -print").splitlines())
