"""The RPM package's own words; what rpmbuild makes of them is tried by packaging/verify."""

from __future__ import annotations

import importlib
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

build: Any = importlib.import_module("rpm.build")


@pytest.mark.parametrize(
    ("ours", "rpms"),
    [("0.1.0", "0.1.0"), ("1.2.0rc1", "1.2.0~rc1"), ("1.2.0.dev3", "1.2.0~dev3")],
)
def test_what_comes_before_a_release_is_older(ours: str, rpms: str) -> None:
    assert build.rpm_version(ours) == rpms


def test_every_file_is_named_with_what_it_is(tmp_path: Path) -> None:
    for name in (
        *("etc/xdg/autostart/a.desktop", "usr/bin/a", "usr/share/man/man1/a.1.gz"),
        *(f"{build.LICENCES}/a b.txt", "usr/lib/clicktodial/a.so"),
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    lines = list(build.listed(tmp_path))
    assert '%config(noreplace) "/etc/xdg/autostart/a.desktop"' in lines
    assert '%dir "/etc/xdg/autostart"' in lines
    assert '%doc "/usr/share/man/man1/a.1.gz"' in lines
    assert f'%license "/{build.LICENCES}/a b.txt"' in lines
    assert '%dir "/usr/lib/clicktodial"' in lines
    assert '"/usr/bin/a"' in lines
    assert not [line for line in lines if line.endswith(('"/usr/bin"', '"/etc"'))]


@pytest.mark.parametrize(("left", "is_told"), [(0, True), (1, False)])
def test_what_is_kept_is_told_at_removal_and_not_at_updates(left: int, is_told: bool) -> None:
    script = build.POSTUN.format(kept=build.KEPT.read_text(encoding="utf-8"))
    done = subprocess.run(
        ["sh", "-c", script, "postun", str(left)], capture_output=True, text=True, check=True
    )
    assert ("~/.config/clicktodial" in done.stdout) == is_told
