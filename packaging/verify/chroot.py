"""A clean Debian of its own to try an installer in: made once, written to never.

Each use is a layer over it that is thrown away, so that every verification starts from a bare
system in a second.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from job import BuildError
from project import BUILD

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
# How this machine reaches the packages is how the clean one does.
BORROWED = ("etc/resolv.conf", "etc/hosts", "etc/pip.conf", "etc/apt/apt.conf.d")
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


class Chroot:
    """A running layer. ``root`` is its folder as this machine sees it."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, inside: str) -> Path:
        """A place in it, as this machine sees it."""
        return self.root / inside.lstrip("/")

    def bring(self, source: Path, inside: str) -> None:
        """Copy a file or a folder into it."""
        target = self.path(inside)
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, symlinks=True)
        else:
            shutil.copy2(source, target)

    def run(
        self, *command: str, check: bool = True, timeout_s: float = 900, **variables: str
    ) -> str:
        """Run a command as root; what it prints, both streams together.

        Raises AssertionError with that when it fails and ``check``.
        """
        environment = {
            "PATH": PATH,
            "HOME": "/root",
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            "SSL_CERT_FILE": str(CERTIFICATES),
            "PIP_CERT": str(CERTIFICATES),
            **variables,
        }
        done = subprocess.run(
            ["chroot", self.root, *command],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=timeout_s,
            check=False,
        )
        if check and done.returncode:
            end = "\n".join(done.stdout.splitlines()[-40:])
            raise AssertionError(f"{' '.join(command)}: exit code {done.returncode}\n{end}")
        return done.stdout

    def script(
        self, text: str, *, check: bool = True, timeout_s: float = 900, **variables: str
    ) -> str:
        """Run lines of bash; see ``run``."""
        words = ("bash", "-euo", "pipefail", "-c", text)
        return self.run(*words, check=check, timeout_s=timeout_s, **variables)

    def install(self, *packages: str) -> str:
        """Install Debian packages, by name or by file."""
        options = ("--yes", "--quiet", "--no-install-recommends")
        # What this machine has lent stays, if a package brings a file of that name.
        kept = ("-o", "Dpkg::Options::=--force-confold")
        return self.run("apt-get", "install", *options, *kept, *packages)


@contextmanager
def clean(
    suite: str, include: Sequence[str] = (), shared: Mapping[str, Path] | None = None
) -> Iterator[Chroot]:
    """A bare ``suite`` (``bookworm``, ``trixie``) with ``include`` installed, for one use.

    ``shared``: folders of this machine that it sees, and writes to, at those places.
    """
    below = [_base(suite)]
    if include:
        below.insert(0, _furnished(suite, include))
    with ExitStack() as stack:
        layer = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=BUILD)))
        system = stack.enter_context(_layer(layer, below))
        for inside, folder in (shared or {}).items():
            place = system.path(inside)
            place.mkdir(parents=True)
            _mount(stack, "--bind", folder, place)
        yield system


@contextmanager
def _layer(folder: Path, below: Sequence[Path]) -> Iterator[Chroot]:
    """A running system whose changes to ``below`` (the uppermost first) go to ``folder/upper``."""
    places = {name: folder / name for name in ("upper", "work", "root")}
    for place in places.values():
        place.mkdir(mode=0o755)
    lower = ":".join(map(str, below))
    options = f"lowerdir={lower},upperdir={places['upper']},workdir={places['work']}"
    root = places["root"]
    with ExitStack() as stack:
        _mount(stack, "-t", "overlay", "-o", options, "overlay", root)
        _mount(stack, "-t", "proc", "proc", root / "proc")
        _mount(stack, "-t", "sysfs", "sysfs", root / "sys")
        _mount(stack, "-t", "tmpfs", "tmpfs", root / "dev/shm")
        _mount(stack, "-t", "devpts", "-o", "newinstance,ptmxmode=0666", "devpts", root / "dev/pts")
        yield Chroot(root)


def _furnished(suite: str, include: Sequence[str]) -> Path:
    """The layer over the bare system that holds ``include``, made once for each such list."""
    # A list of packages is too long for a file's name.
    digest = hashlib.sha256(" ".join(sorted(include)).encode()).hexdigest()
    layer = BUILD / "chroots" / f"{suite}-{digest[:16]}"
    if layer.exists():
        return layer
    unfinished = layer.with_name("unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    with _layer(unfinished, [_base(suite)]) as system:
        system.install(*include)
        system.run("apt-get", "clean")
    (unfinished / "upper").rename(layer)
    shutil.rmtree(unfinished)
    return layer


def _base(suite: str) -> Path:
    """The bare system, made once."""
    base = BUILD / "chroots" / suite
    if base.exists():
        return base
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        raise BuildError("clean systems need root and debootstrap (apt-get install debootstrap)")
    unfinished = base.with_name(f"{base.name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    options = ("--variant=minbase", "--include=ca-certificates")
    command = ("debootstrap", *options, suite, unfinished)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildError(f"debootstrap {suite} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    _lend(unfinished)
    with ExitStack() as stack:
        _mount(stack, "-t", "proc", "proc", unfinished / "proc")
        Chroot(unfinished).run("apt-get", "update", "--quiet")
    unfinished.rename(base)
    return base


def _lend(root: Path) -> None:
    """This machine's names, certificates and ways to its packages."""
    for name in BORROWED:
        source, target = Path("/") / name, root / name
        if source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True)
        elif source.exists():
            target.unlink(missing_ok=True)
            shutil.copy2(source, target)
    shutil.copy2(CERTIFICATES, root / str(CERTIFICATES).lstrip("/"))


def _mount(stack: ExitStack, *words: str | Path) -> None:
    subprocess.run(["mount", *words], check=True)
    # Something that was started in there may still be ending.
    stack.callback(subprocess.run, ["umount", "--lazy", words[-1]], check=True)
