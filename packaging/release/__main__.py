"""Builds the installers that can be built on this system, from a fresh clone, into dist/.

python3 packaging/release               all of them
python3 packaging/release NAME…         only these: debian rpm appimage windows macos
python3 packaging/release --setup       only install what building needs
python3 packaging/release --prepare V   set the version V, and make its part of CHANGELOG.md

Beside each installer lies the list of what is in it (CycloneDX), beside all of them their
checksums and a manifest.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

# Said before anything newer is imported: an old Python would stop at the syntax instead.
if sys.version_info < (3, 11):  # noqa: UP036 - the reader may well run an older one
    sys.exit("Click-to-Dial needs Python 3.11 or newer; this is " + sys.version.split()[0])

# Instead of this folder, whose modules are named like other folders.
sys.path.pop(0)
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import system_packages
from environment import Environment, SetupError
from job import BuildError, Job, fresh_folder
from project import DIST, ROOT, version
from release import manifest, prepare
from release.targets import TARGETS, Target

if TYPE_CHECKING:
    from collections.abc import Sequence


def say(*words: object) -> None:
    """A line about what is being done."""
    print("[release]", *words, flush=True)


def chosen(names: Sequence[str]) -> list[Target]:
    """The targets of these names, or all that can be made here. Raises BuildError."""
    unknown = [name for name in names if name not in TARGETS]
    if unknown:
        raise BuildError(f"not known: {', '.join(unknown)}; there are: {', '.join(TARGETS)}")
    for name in names:
        if reason := TARGETS[name].reason:
            raise BuildError(f"{name} cannot be made here: {reason}")
    if names:
        return [TARGETS[name] for name in names]
    for target in TARGETS.values():
        if target.reason:
            say(f"left out: {target.name} ({target.reason})")
    return [target for target in TARGETS.values() if not target.reason]


def set_up(targets: Sequence[Target]) -> Path:
    """Install what building needs; the Python that has it. Raises SetupError."""
    wanted = {*system_packages.VENV, *system_packages.QT, *system_packages.FREEZE}
    for target in targets:
        wanted.update(target.packages)
    system = system_packages.System(allowed=True, say=say)
    system.install(sorted(wanted))
    environment = Environment(ROOT, say, "build/python", "installers.lock", with_program=False)
    environment.make()
    return environment.python


def release(targets: Sequence[Target], python: Path) -> None:
    """Build everything. Raises BuildError."""
    from bundle import freeze, sbom

    DIST.mkdir(exist_ok=True)
    native = any(not target.has_own_bundle for target in targets)
    bundle = freeze.freeze(python, say) if native else freeze.BUNDLE
    for target in targets:
        began = time.monotonic()
        job = Job(target.bundle(bundle), fresh_folder(f"work/{target.name}"), python, say)
        files = target.build(job)
        for file in files:
            sbom.write(job, file)
        sizes = ", ".join(f"{file.name} {file.stat().st_size / 1e6:.1f} MB" for file in files)
        say(f"{target.name}: {sizes} ({time.monotonic() - began:.0f} s)")
    files = manifest.write(DIST)
    say(f"Click-to-Dial {version()}: {len(files)} files are in {DIST}")


def main(arguments: Sequence[str]) -> int:
    """Entry point; the exit code."""
    if {"-h", "--help"} & set(arguments):
        print(__doc__)
        return 0
    try:
        if arguments[:1] == ["--prepare"]:
            prepare.prepare(arguments[1:], set_up([]), say)
            return 0
        targets = chosen([name for name in arguments if name != "--setup"])
        python = set_up(targets)
        if "--setup" not in arguments:
            release(targets, python)
    except (BuildError, SetupError) as error:
        say(error)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
