"""The licences that a bundle brings: texts, names, sources, how Qt is replaced."""

from __future__ import annotations

import importlib
import json
from typing import TYPE_CHECKING, Any, Protocol

import pytest

if TYPE_CHECKING:
    from pathlib import Path

inventory: Any = importlib.import_module("bundle.inventory")
notices: Any = importlib.import_module("bundle.notices")
job: Any = importlib.import_module("job")


class Taken(Protocol):
    """An inventory."""

    components: tuple[Any, ...]


def components(tmp_path: Path) -> tuple[Any, ...]:
    text = tmp_path / "LICENSE"
    text.write_bytes(b"Permission is granted.\r\n\r\n")
    lgpl = ("LGPL-3.0-only", "GPL-3.0-only")
    make = inventory.Component
    return (
        make("h11", "0.16.0", "python:h11", "MIT", licence_files=(text,), source="version 0.16.0"),
        make("PCRE2", "10.49", "pcre2", "BSD-3-Clause", ("(c) Cambridge",), ("BSD-3-Clause",)),
        make(
            "pyside6",
            "6.11.3",
            "python:pyside6-essentials",
            lgpl[0],
            texts=lgpl,
            source="pyside.tar",
        ),
        make("Qt", "6.11.3", "qt", lgpl[0], texts=lgpl, source="qtbase-6.11.3.tar.xz"),
    )


@pytest.fixture
def taken(tmp_path: Path) -> Taken:
    made: Taken = inventory.Inventory(tmp_path, components(tmp_path))
    return made


def test_every_text_is_there_and_in_the_index(taken: Taken, tmp_path: Path) -> None:
    folder = tmp_path / "licences"
    notices.write(taken, folder)
    index = json.loads((folder / "notices.json").read_text(encoding="utf-8"))
    assert [one["component"] for one in index["components"]] == ["h11", "PCRE2", "pyside6", "Qt"]
    for one in index["components"]:
        assert one["files"], one
        assert all((folder / name).is_file() for name in one["files"]), one
    assert (folder / "components/h11-0.16.0.txt").read_text() == "Permission is granted.\n"
    assert "MIT License" in (folder / "LICENSE.txt").read_text(encoding="utf-8")
    named = {name for one in index["components"] for name in one["files"]}
    ours = {"LICENSE.txt", "notices.json", "THIRD-PARTY-NOTICES.txt"}
    lying = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert lying == named | ours


def test_one_file_says_it_all(taken: Taken, tmp_path: Path) -> None:
    folder = tmp_path / "licences"
    notices.write(taken, folder)
    text = (folder / "THIRD-PARTY-NOTICES.txt").read_text(encoding="utf-8")
    for words in ("h11 0.16.0", "Permission is granted.", "(c) Cambridge", "GNU LESSER GENERAL"):
        assert words in text
    assert text.count("GNU GENERAL PUBLIC LICENSE\n") == 1


def test_what_the_lgpl_asks_for(taken: Taken) -> None:
    text = notices.qt_notice(taken)
    wanted = (
        "6.11.3",
        "qtbase-6.11.3.tar.xz",
        "pyside.tar",
        "reverse",
        "LGPL-3.0-only.txt",
        "(6.11)",
    )
    assert [words for words in wanted if words not in text] == []


def test_without_qts_version_there_is_no_bundle(taken: Taken, tmp_path: Path) -> None:
    without = inventory.Inventory(tmp_path, taken.components[:2])
    with pytest.raises(job.BuildError, match="qt is not in the bundle"):
        notices.qt_notice(without)


def test_twice_the_same_bytes(taken: Taken, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        notices.write(taken, folder)
        notices.write(taken, folder)
    for path in (path for path in first.rglob("*") if path.is_file()):
        assert path.read_bytes() == (second / path.relative_to(first)).read_bytes()


def test_a_bundle_that_is_not_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inventory, "take", lambda *_: None)
    fake = job.Job(tmp_path, tmp_path, tmp_path, print)
    with pytest.raises(job.BuildError, match="not whole"):
        notices.add(fake)
