"""What can be released, and on which systems it can be made."""

from __future__ import annotations

import importlib
import shutil
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import system_packages

if TYPE_CHECKING:
    from pathlib import Path

    from job import Job


@dataclass(frozen=True)
class Target:
    """One kind of installer; ``name`` is also its folder below ``packaging/``."""

    name: str
    systems: tuple[str, ...]
    """Where it can be made, as ``sys.platform`` names them."""
    packages: tuple[str, ...] = ()
    """Debian packages that building it needs."""
    has_own_bundle: bool = False
    """It is made for another system than the one it is made on, of a bundle of its own."""

    def build(self, job: Job) -> list[Path]:
        """Make it. Raises BuildError."""
        builder: Any = importlib.import_module(f"{self.name}.build")
        files: list[Path] = builder.build(job)
        return files

    def bundle(self, native: Path) -> Path:
        """The bundle that it is made of; ``native``: that of this system."""
        if not self.has_own_bundle:
            return native
        own: Any = importlib.import_module(f"{self.name}.bundle")
        folder: Path = own.BUNDLE
        return folder

    @property
    def reason(self) -> str:
        """Why it cannot be made here; empty when it can."""
        if sys.platform not in self.systems:
            return f"it is made on {' or '.join(self.systems)}"
        if self.packages and sys.platform == "linux" and shutil.which("dpkg") is None:
            return "on Linux it is made with Debian's tools"
        return ""


TARGETS = {
    target.name: target
    for target in (
        Target("debian", ("linux",), system_packages.DEBIAN),
        Target("rpm", ("linux",), system_packages.RPM),
        Target("appimage", ("linux",), system_packages.APPIMAGE),
        Target(
            "windows",
            ("linux", "win32"),
            system_packages.WINDOWS,
            has_own_bundle=sys.platform == "linux",
        ),
        Target("macos", ("darwin",)),
    )
}
