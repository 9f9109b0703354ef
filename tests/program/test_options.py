"""How the program starts itself, and how others start it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from clicktodial.options import lasting_command, own_command, windowed_command

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def frozen(monkeypatch: pytest.MonkeyPatch, program: Path) -> None:
    program.touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))


def test_windows_and_links_are_opened_by_the_twin_without_a_terminal(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    console, windowed = tmp_path / "clicktodial.exe", tmp_path / "clicktodial-gui.exe"
    windowed.touch()
    frozen(monkeypatch, console)
    assert windowed_command("--demo") == [str(windowed), "--demo"]
    assert lasting_command({}) == [str(windowed)]
    # What speaks through pipes is whichever runs.
    assert own_command("sim") == [str(console), "sim"]
    frozen(monkeypatch, windowed)
    assert lasting_command({}) == own_command() == [str(windowed)]


def test_where_there_is_one_program_it_opens_its_windows_too(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    frozen(monkeypatch, tmp_path / "clicktodial")
    assert windowed_command("--demo") == [str(tmp_path / "clicktodial"), "--demo"]
    monkeypatch.undo()
    assert windowed_command() == own_command() == [sys.executable, "-m", "clicktodial"]
