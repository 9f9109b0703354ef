from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from clicktodial.storage import installation
from clicktodial.storage.crash_log import noted

if TYPE_CHECKING:
    from pathlib import Path

    from clicktodial.errors import ClickToDialError


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    (tmp_path / "Qt lib").mkdir()
    (tmp_path / "Qt lib/libQt6Core.so.6").write_bytes(b"12345")
    (tmp_path / "base_library.zip").write_bytes(b"")
    listed = tmp_path / installation.LIST
    listed.parent.mkdir(parents=True)
    listed.write_text("5 Qt lib/libQt6Core.so.6\n0 base_library.zip\n")
    return tmp_path


def test_a_whole_bundle_has_nothing_damaged(bundle: Path) -> None:
    assert installation.find_damaged(bundle) == []


def test_a_file_that_is_gone_or_cut_short_is_found(bundle: Path) -> None:
    (bundle / "base_library.zip").unlink()
    (bundle / "Qt lib/libQt6Core.so.6").write_bytes(b"123")
    names = [path.name for path in installation.find_damaged(bundle)]
    assert names == ["libQt6Core.so.6", "base_library.zip"]


def test_what_may_be_replaced_may_have_another_size_but_not_be_empty(bundle: Path) -> None:
    replaced = bundle / "PySide6.so"
    replaced.write_bytes(b"another build")
    with (bundle / installation.LIST).open("a") as listed:
        listed.write("any PySide6.so\n")
    assert installation.find_damaged(bundle) == []
    replaced.write_bytes(b"")
    assert installation.find_damaged(bundle) == [replaced]


def test_a_list_that_cannot_be_read_is_itself_damage(bundle: Path) -> None:
    (bundle / installation.LIST).write_bytes(b"\xff\xff")
    assert installation.find_damaged(bundle) == [bundle / installation.LIST]


def test_sources_have_no_list(tmp_path: Path) -> None:
    assert installation.find_damaged(tmp_path) == []
    assert installation.problem() is None


def test_an_error_of_a_damaged_program_says_to_install_it_again(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(bundle), raising=False)
    error = ModuleNotFoundError("No module named 'PySide6.QtSvg'")
    assert not isinstance(noted(error, tmp_path / "log"), installation.DamagedInstallationError)
    (bundle / "base_library.zip").unlink()
    told: ClickToDialError = noted(error, tmp_path / "log")
    assert "base_library.zip" in told.message
    assert told.hint == "Install it again. Your accounts, contacts and settings are kept."
    assert (tmp_path / "log").read_text().count("QtSvg") == 2


def test_an_update_under_a_running_program_asks_for_a_new_start(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(bundle), raising=False)
    assert installation.problem() is None
    updated = tmp_path / "updated"
    updated.write_bytes(b"")
    monkeypatch.setattr(sys, "executable", str(updated))
    assert isinstance(noted(ImportError("zlib"), tmp_path / "log"), installation.UpdatedError)
