"""The changelog can be put together from its fragments."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONFIG: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))[
    "tool"
]["towncrier"]
FOLDER = ROOT / CONFIG["directory"]
FRAGMENTS = sorted(path for path in FOLDER.iterdir() if path.name != ".gitkeep")

prepare: Any = importlib.import_module("release.prepare")


def test_the_folder_stays_when_a_release_empties_it() -> None:
    assert (FOLDER / ".gitkeep").is_file()


@pytest.mark.parametrize("path", FRAGMENTS, ids=lambda path: str(path.name))
def test_every_fragment_is_named_and_written_as_it_should_be(path: Path) -> None:
    kinds = "|".join(CONFIG["fragment"])
    assert re.fullmatch(rf"\+[a-z][a-z-]*\.({kinds})\.md", path.name)
    text = path.read_text(encoding="utf-8")
    assert text.endswith("\n")
    assert len(text.splitlines()) == 1, "one item of a list, without line breaks"
    assert not re.match(r"[-*#]? ", text), "the mark of the list comes by itself"


def test_the_changelog_has_the_line_where_new_versions_go() -> None:
    text = (ROOT / CONFIG["filename"]).read_text(encoding="utf-8")
    assert text.count(CONFIG["start_string"]) == 1


def test_what_was_written_by_hand_goes_into_the_version_it_is_of() -> None:
    headings = ("# Changelog", "## 0.2.0 (2026-12-01)", "## 0.2.0 (unreleased)", "## 0.1.0")
    notes = "\n\n- item\n\n".join(headings)
    assert prepare.as_one(notes, "0.2.0").count("\n## 0.2.0") == 1
    assert prepare.as_one(notes, "0.3.0") == notes


def test_a_draft() -> None:
    command = [sys.executable, "-m", "towncrier", "build", "--draft", "--version=9.9.9"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "## 9.9.9 (" in done.stdout
    assert done.stdout.count("\n- ") == len(FRAGMENTS)
