"""A new version: the one place that says it, and its part of the changelog."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from job import BuildError, Job
from project import BUILD, ROOT, version

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

VERSION = re.compile(r"\d+\.\d+\.\d+")
PLACE = ROOT / "clicktodial/__init__.py"
CHANGELOG = ROOT / "CHANGELOG.md"


def prepare(words: Sequence[str], python: Path, say: Callable[..., None]) -> None:
    """Change the sources for the version that ``words`` name. Raises BuildError, and has then
    changed nothing."""
    match words:
        case [wanted] if VERSION.fullmatch(wanted):
            pass
        case _:
            raise BuildError("say the version: python3 packaging/release --prepare 1.2.3")
    if _parts(wanted) < _parts(version()):
        raise BuildError(f"{wanted} is older than {version()}, which the sources have")
    job = Job(BUILD, BUILD, python, say)
    job.run(python, "-m", "towncrier", "build", "--yes", f"--version={wanted}", cwd=ROOT)
    notes = CHANGELOG.read_text(encoding="utf-8")
    CHANGELOG.write_text(as_one(notes, wanted), encoding="utf-8")
    text = PLACE.read_text(encoding="utf-8")
    PLACE.write_text(text.replace(f'"{version()}"', f'"{wanted}"'), encoding="utf-8")
    say(f"the sources are version {wanted} now; look at CHANGELOG.md, commit, and tag v{wanted}")


def as_one(notes: str, wanted: str) -> str:
    """The changelog with one section for the version: what was written there by hand before its
    release comes below what was put together now."""
    return notes.replace(f"## {wanted} (unreleased)\n", "### Before\n")


def _parts(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(".")))
