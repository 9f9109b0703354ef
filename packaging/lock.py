"""The locks of all Python packages, for every system at once.

requirements.lock is what the project is developed and tested with, installers.lock what the
installers are made of and with.

python packaging/lock.py           make both anew (needs uv)
python packaging/lock.py --check   do they satisfy pyproject.toml? (needs no network)
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PYPROJECT = ROOT / "pyproject.toml"
OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--quiet",
)
PINNED = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;\\]+)", re.MULTILINE)


@dataclass(frozen=True)
class Lock:
    """A list of packages for one purpose. All lists have the same versions."""

    name: str
    group: str
    extras: tuple[str, ...] = ()
    same_as: str = ""
    """The list whose versions this one takes over."""

    @property
    def path(self) -> Path:
        """The file."""
        return ROOT / "packaging" / self.name

    def requirements(self, document: dict[str, Any]) -> list[Requirement]:
        """What pyproject.toml asks for this purpose."""
        project = document["project"]
        asked: list[str] = [*project["dependencies"], *document["dependency-groups"][self.group]]
        for extra in self.extras:
            asked += project["optional-dependencies"][extra]
        return [Requirement(text) for text in asked]

    def versions(self) -> dict[str, set[str]]:
        """The versions by package; more than one where systems differ."""
        found: dict[str, set[str]] = {}
        for match in PINNED.finditer(self.path.read_text(encoding="utf-8")):
            found.setdefault(canonicalize_name(match["name"]), set()).add(match["version"])
        return found

    def make(self, uv: str) -> int:
        """Resolve anew; the exit code."""
        command = [uv, "pip", "compile", *OPTIONS, f"--group={self.group}"]
        command += [f"--extra={extra}" for extra in self.extras]
        if self.same_as:
            command += ["--constraint", str(self.path.with_name(self.same_as))]
        return subprocess.call([*command, str(PYPROJECT), "-o", str(self.path)], cwd=ROOT)


LOCKS = (
    Lock("requirements.lock", "dev"),
    Lock("installers.lock", "installers", ("sim-https", "bridge"), same_as="requirements.lock"),
)


def check() -> int:
    """Compare the locks with pyproject.toml and with each other; the exit code."""
    document = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))
    wrong: list[str] = []
    for lock in LOCKS:
        versions = lock.versions()
        wrong += [
            f"packaging/{lock.name} does not satisfy: {requirement}"
            for requirement in lock.requirements(document)
            if not any(
                requirement.specifier.contains(version)
                for version in versions.get(canonicalize_name(requirement.name), ())
            )
        ]
    first, second = (lock.versions() for lock in LOCKS)
    shared = sorted(first.keys() & second)
    wrong += [f"the locks differ in {name}" for name in shared if first[name] != second[name]]
    for line in wrong:
        print(line)
    if wrong:
        print("make them anew: python packaging/lock.py")
    return 1 if wrong else 0


def make() -> int:
    """Resolve anew and write the locks; the exit code."""
    beside = Path(sys.executable).with_name("uv")
    uv = shutil.which("uv") or (str(beside) if beside.exists() else None)
    if uv is None:
        print("uv is needed: .venv/bin/pip install uv")
        return 1
    return next((code for lock in LOCKS if (code := lock.make(uv))), 0)


if __name__ == "__main__":
    sys.exit(check() if "--check" in sys.argv[1:] else make())
