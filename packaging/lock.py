"""The lock of all Python packages, for every system at once.

python packaging/lock.py           make packaging/requirements.lock anew (needs uv)
python packaging/lock.py --check   does the lock satisfy pyproject.toml? (needs no network)
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "packaging" / "requirements.lock"
PYPROJECT = ROOT / "pyproject.toml"
OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--group=dev",
)
PINNED = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;\\]+)", re.MULTILINE)


def requirements() -> list[Requirement]:
    """Everything that pyproject.toml asks for: to run, to develop and to build."""
    document = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))
    asked: list[str] = [
        *document["project"]["dependencies"],
        *document["dependency-groups"]["dev"],
        *document["build-system"]["requires"],
    ]
    return [Requirement(text) for text in asked]


def locked() -> dict[str, set[str]]:
    """The versions in the lock by package; more than one where systems differ."""
    versions: dict[str, set[str]] = {}
    for match in PINNED.finditer(LOCK.read_text(encoding="utf-8")):
        versions.setdefault(canonicalize_name(match["name"]), set()).add(match["version"])
    return versions


def unsatisfied() -> list[str]:
    """The requirements that no locked version satisfies."""
    versions = locked()
    return [
        str(requirement)
        for requirement in requirements()
        if not any(
            requirement.specifier.contains(version)
            for version in versions.get(canonicalize_name(requirement.name), ())
        )
    ]


def check() -> int:
    """Compare lock and pyproject.toml; the exit code."""
    missing = unsatisfied()
    for requirement in missing:
        print(f"packaging/requirements.lock does not satisfy: {requirement}")
    if missing:
        print("make it anew: python packaging/lock.py")
    return 1 if missing else 0


def make() -> int:
    """Resolve anew and write the lock; the exit code."""
    beside = Path(sys.executable).with_name("uv")
    uv = shutil.which("uv") or (str(beside) if beside.exists() else None)
    if uv is None:
        print("uv is needed: .venv/bin/pip install uv")
        return 1
    command = [uv, "pip", "compile", *OPTIONS, str(PYPROJECT), "-o", str(LOCK), "--quiet"]
    return subprocess.call(command, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(check() if "--check" in sys.argv[1:] else make())
