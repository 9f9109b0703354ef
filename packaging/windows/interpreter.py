"""Python for Windows, with the packages that the bundle is frozen from: made once for each lock."""

from __future__ import annotations

import hashlib
import json
import shutil
import tarfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from job import BuildError, Job, fresh_folder
from project import BUILD, ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from windows.wine import Windows

HERE = Path(__file__).parent
FOLDER = BUILD / "windows"
PYTHON = FOLDER / "python"
WHEELS = FOLDER / "wheels"
LOCK = FOLDER / "windows.lock"
VERSION = "3.11.9"
"""What the locked package holds."""
_LOCKS = (HERE / "python.lock", ROOT / "packaging" / "installers.lock")
_STAMP = FOLDER / "made-from.json"
_SIGNED = ("python.exe", "python311.dll")
_SIGNER = "CN=Python Software Foundation"


def is_made() -> bool:
    """Whether it is there, and what the locks say."""
    return _STAMP.exists() and _STAMP.read_text(encoding="utf-8") == _wanted()


def fetch(python: Path, say: Callable[..., None]) -> None:
    """Fetch it and its packages. ``python`` is the installers' one. Raises BuildError."""
    say("fetching Python for Windows, and its packages (about 130 MB, once)")
    job = Job(FOLDER, fresh_folder(FOLDER.name), python, say)
    unpacked = FOLDER / "unpacked"
    pip = (python, "-m", "pip", "--disable-pip-version-check", "download", "--quiet")
    exactly = ("--no-deps", "--require-hashes")
    job.run(*pip, *exactly, "--no-binary=:all:", "--dest", unpacked, "-r", _LOCKS[0])
    _unpack(unpacked)
    _check_signatures(job)
    shutil.rmtree(unpacked)
    LOCK.write_text(job.run(python, HERE / "markers.py", _LOCKS[1], VERSION), encoding="utf-8")
    minor = VERSION.rpartition(".")[0]
    platform = ("--platform", "win_amd64", "--python-version", minor, "--only-binary=:all:")
    job.run(*pip, *exactly, *platform, "--dest", WHEELS, "-r", LOCK)


def install(machine: Windows, folder: str) -> None:
    """Install the packages. ``folder`` is where the machine sees ``FOLDER``."""
    machine.run(
        *(f"{folder}/python/python.exe", "-m", "pip", "install", "--quiet", "--no-deps"),
        *("--no-index", "--no-warn-script-location", "--disable-pip-version-check"),
        *("--find-links", f"{folder}/wheels", "--require-hashes", "-r", f"{folder}/windows.lock"),
        timeout_s=600,
    )
    shutil.rmtree(WHEELS)
    _STAMP.write_text(_wanted(), encoding="utf-8")


def _wanted() -> str:
    return json.dumps([hashlib.sha256(lock.read_bytes()).hexdigest() for lock in _LOCKS])


def _unpack(folder: Path) -> None:
    """Take Python out of the package: without what else the package's maker put into it."""
    (package,) = folder.glob("*.tar.gz")
    with tarfile.open(package) as archive:
        (inner,) = (member for member in archive if member.name.endswith("/data.zip"))
        archive.extract(inner, folder, filter="data")
    with zipfile.ZipFile(folder / inner.name) as archive:
        for name in archive.namelist():
            _, _, path = name.partition("/")
            if not path.startswith("Lib/site-packages/") or path.split("/")[2].startswith("pip"):
                archive.extract(name, folder)
    (tree,) = folder.glob("cp*")
    tree.rename(PYTHON)


def _check_signatures(job: Job) -> None:
    """See to it that Python is as its makers signed it, where the program for that is there."""
    if shutil.which("osslsigncode") is None:
        job.say("osslsigncode is not there: the hash of the package has to do")
        return
    for name in _SIGNED:
        printed = job.run("osslsigncode", "verify", "-ignore-crl", "-in", PYTHON / name)
        if _SIGNER not in printed:
            raise BuildError(f"{name} of Python for Windows is not signed by its makers")
