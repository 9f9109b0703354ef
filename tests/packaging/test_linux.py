"""What all Linux packages share."""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest

from clicktodial import __version__
from clicktodial.cli.main import COMMANDS, whole_parser

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

libraries: Any = importlib.import_module("linux.libraries")
manual: Any = importlib.import_module("linux.manual")
metainfo: Any = importlib.import_module("linux.metainfo")
releases: Any = importlib.import_module("linux.releases")
files: Any = importlib.import_module("linux.files")
job: Any = importlib.import_module("job")

TOOLS = ("cc", "dpkg-query", "groff", "objdump")


@pytest.fixture(autouse=True)
def tools(missing: Callable[[str], NoReturn]) -> None:
    absent = [tool for tool in TOOLS if shutil.which(tool) is None]
    if absent:
        missing(", ".join(absent))


TODAY = date(2026, 11, 24)
CHANGES = """\
# Changelog

## 0.2.0 (2026-12-01)

### Added

- one thing, told in
  two lines
- `another`

## 0.1.0 (unreleased)

- the first
"""
PROGRAM = "int main(void) { extern int missing(void); return missing(); }"
LIBRARY = "int missing(void) { return 0; }"


@pytest.fixture
def a_job(tmp_path: Path) -> object:
    return job.Job(tmp_path, tmp_path, Path(sys.executable), print, tmp_path)


def test_releases_are_read_from_the_changelog() -> None:
    newest, first = releases.read(CHANGES, TODAY)
    assert (newest.version, newest.day) == ("0.2.0", date(2026, 12, 1))
    assert newest.notes == ("one thing, told in two lines", "another")
    assert (first.version, first.day, first.notes) == ("0.1.0", TODAY, ("the first",))


def test_software_centres_are_told_of_the_version_that_is_built(a_job: object) -> None:
    root = ET.fromstring(metainfo.text(a_job))
    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__
    assert root.findtext("launchable") == Path(files.DESKTOP_FILE).name


def test_the_manual_has_every_command_and_no_mistake() -> None:
    page = manual.page(whole_parser(), "1.2.3", "2026-11-24")
    for command in COMMANDS:
        assert f"clicktodial {manual.escaped(command)}" in page
    assert manual.escaped("--public-transfer") in page
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-Kutf8", "-ww"],
        input=page,
        capture_output=True,
        text=True,
        check=True,
    )
    assert not done.stderr
    assert "Add an account." in done.stdout


def test_texts_are_no_instructions_of_the_manual() -> None:
    assert manual.escaped(".SH --x 'y' \\") == r"\&.SH \-\-x \(aqy\(aq \e"


@pytest.mark.parametrize("name", ["clicktodial.desktop", "autostart.desktop"])
def test_desktop_files_are_valid(name: str, missing: Callable[[str], NoReturn]) -> None:
    if shutil.which("desktop-file-validate") is None:
        missing("desktop-file-validate")
    done = subprocess.run(
        ["desktop-file-validate", files.HERE / name], capture_output=True, text=True, check=False
    )
    assert done.stdout == ""
    assert done.returncode == 0


def test_it_starts_with_nobodys_desktop_by_itself() -> None:
    lines = (files.HERE / "autostart.desktop").read_text(encoding="utf-8").splitlines()
    assert "Hidden=true" in lines
    assert "Exec=clicktodial --hidden" in lines


def test_a_library_that_nobody_has_is_named_with_who_needs_it(
    a_job: object, tmp_path: Path
) -> None:
    for name, text in {"program.c": PROGRAM, "library.c": LIBRARY}.items():
        (tmp_path / name).write_text(text)
    library, program = tmp_path / "away" / "libnobodys.so.7", tmp_path / "in" / "program"
    library.parent.mkdir()
    program.parent.mkdir()
    shared = ("-shared", "-Wl,-soname,libnobodys.so.7", "-o", library, tmp_path / "library.c")
    for words in (shared, ("-o", program, tmp_path / "program.c", library)):
        subprocess.run(["cc", *words], check=True)
    wanted = libraries.needs(a_job, program.parent)
    assert wanted.libraries["libnobodys.so.7"] == ("program",)
    assert wanted.glibc.startswith("2.")
    with pytest.raises(job.BuildError, match=r"libnobodys\.so\.7, needed by program"):
        libraries.debian_packages(a_job, wanted)
    shutil.copy(library, program.parent)
    (libc,) = libraries.debian_packages(a_job, libraries.needs(a_job, program.parent))
    assert libc == f"libc6 (>= {wanted.glibc})"
