"""Tries the installers as their users would, on clean systems that are thrown away.

python3 packaging/verify                all that can be tried here
python3 packaging/verify NAME…          only these

What is tried lies in dist/, where packaging/release has put it. Clean systems need root and
debootstrap.
"""

from __future__ import annotations

import importlib
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

# Instead of this folder, whose modules are named like other folders.
sys.path.pop(0)
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from job import BuildError
from project import DIST

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMES = {
    "bundle": "the frozen program by itself: both tours, its children, missing files",
    "swap": "other libraries of Qt in the bundle",
    "fresh_clone": "README's two commands, pipx and uv, in a bare system",
    "debian": "the Debian package, in Debian 12 and 13",
    "appimage": "the AppImage, in Debian 12 and 13",
    "rpm": "the RPM package: contents and scripts, installed beside Debian's own packages",
    "windows": "setup.exe and .msi, in Wine",
}


def say(*words: object) -> None:
    """A line about what is being tried."""
    print("[verify]", *words, flush=True)


def verify(name: str) -> bool:
    """Whether it passes; says why not."""
    began = time.monotonic()
    verification: Any = importlib.import_module(f"verify.{name}")
    try:
        verification.verify(say, DIST)
    except (AssertionError, BuildError, OSError, subprocess.SubprocessError) as error:
        say(f"{name}: failed ({time.monotonic() - began:.0f} s): {error}")
        return False
    say(f"{name}: passed ({time.monotonic() - began:.0f} s)")
    return True


def main(arguments: Sequence[str]) -> int:
    """Entry point; the exit code."""
    unknown = [name for name in arguments if name not in NAMES]
    if unknown:
        print(__doc__)
        print("\n".join(f"{name:12} {what}" for name, what in NAMES.items()))
        return 0 if unknown[0] in {"-h", "--help"} else 2
    if sys.platform != "linux":
        say("clean systems are made on Linux")
        return 1
    results = [verify(name) for name in arguments or NAMES]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
