from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from clicktodial.storage.desk_file import DeskFile

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    DeskFile(tmp_path / "data" / "desk.json").keep("window", {"x": 3})
    DeskFile(tmp_path / "data" / "desk.json").keep("until", 12.5)
    file = DeskFile(tmp_path / "data" / "desk.json")
    assert (file.read("window"), file.read("until"), file.read("else")) == ({"x": 3}, 12.5, None)


def test_nothing_takes_it_away(tmp_path: Path) -> None:
    file = DeskFile(tmp_path / "desk.json")
    file.keep("until", 12.5)
    file.keep("until", None)
    assert file.read("until") is None
    assert "until" not in (tmp_path / "desk.json").read_text()


@pytest.mark.parametrize("content", [b"", b"[1]", b"\xff\xfe", b"{", b"[" * 200_000])
def test_a_broken_file_is_written_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "desk.json").write_bytes(content)
    file = DeskFile(tmp_path / "desk.json")
    assert file.read("window") is None
    file.keep("window", [1, 2])
    assert file.read("window") == [1, 2]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_only_the_user_can_read_it(tmp_path: Path) -> None:
    DeskFile(tmp_path / "data" / "desk.json").keep("until", 1)
    assert (tmp_path / "data" / "desk.json").stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    DeskFile(tmp_path / "data" / "desk.json").keep("until", 1)
