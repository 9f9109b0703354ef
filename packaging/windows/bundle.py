"""The bundle for Windows, frozen by Python for Windows under Wine."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from bundle import freeze, icons
from job import Job, fresh_folder
from project import BUILD, ROOT
from windows import interpreter
from windows.wine import windows

if TYPE_CHECKING:
    from collections.abc import Callable

BUNDLE = BUILD / "windows-bundle" / "clicktodial"
# What freezing reads of the project.
_SOURCES = ("clicktodial", "packaging", "resources", "LICENSE", "CHANGELOG.md", "pyproject.toml")
_SHARED = "/w"


def freeze_in_wine(python: Path, say: Callable[..., None]) -> Path:
    """Make the bundle; the folder. ``python`` is the installers' one. Raises BuildError."""
    work = fresh_folder("freezing-windows")
    job = Job(BUNDLE, work, python, say)
    if not interpreter.is_made():
        interpreter.fetch(python, say)
    icons.make(python, say)
    _copy_sources(work / "sources")
    fresh_folder(BUNDLE.parent.name)
    with windows({_SHARED: interpreter.FOLDER, "/frozen": BUNDLE.parent, "/job": work}) as machine:
        if not interpreter.is_made():
            say("installing the packages in Wine")
            interpreter.install(machine, _SHARED)
        say("freezing the program in Wine")
        spec = Path("/job/sources") / freeze.SPEC.relative_to(ROOT)
        machine.run(
            f"{_SHARED}/python/python.exe",
            *freeze.command(Path("/frozen"), Path("/job/pyinstaller"), spec),
            timeout_s=900,
            PYTHONHASHSEED="1",
            SOURCE_DATE_EPOCH=str(job.epoch),
            **freeze.VARIABLES,
        )
    freeze.finish(job, interpreter.PYTHON / "Lib/site-packages")
    return BUNDLE


def _copy_sources(target: Path) -> None:
    """The sources as they are, with the icon where the specification looks for it."""
    for name in _SOURCES:
        source = ROOT / name
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(source, target / name, ignore=ignored)
        else:
            shutil.copy2(source, target / name)
    shutil.copytree(icons.FOLDER, target / icons.FOLDER.relative_to(ROOT))
