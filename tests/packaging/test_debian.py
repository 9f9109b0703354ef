"""The texts of the Debian package; what Debian's tools make of it is tried by packaging/verify."""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

texts: Any = importlib.import_module("debian.texts")
rights: Any = importlib.import_module("debian.rights")
job: Any = importlib.import_module("job")
NOTICES = """\
{"components": [{"component": "Qt", "version": "6.11.3", "licence": "LGPL-3.0-only"},
                {"component": "dtoa", "version": "", "licence": "dtoa"}]}
"""


@pytest.fixture
def a_job(tmp_path: Path) -> object:
    return job.Job(tmp_path, tmp_path, Path(sys.executable), print, tmp_path)


@pytest.mark.parametrize("ours", ["0.1.0a1", "0.1.0b2", "0.1.0rc1", "0.1.0.dev3"])
def test_what_comes_before_a_release_sorts_before_it(
    ours: str, missing: Callable[[str], NoReturn]
) -> None:
    if shutil.which("dpkg") is None:
        missing("dpkg")
    words = (texts.debian_version(ours), "lt", texts.debian_version("0.1.0"))
    subprocess.run(["dpkg", "--compare-versions", *words], check=True)


def test_the_control_file_has_what_dpkg_wants(tmp_path: Path) -> None:
    (tmp_path / "usr").mkdir()
    (tmp_path / "usr/file").write_bytes(b"x" * 1025)
    control = texts.control("0.1.0-1", "amd64", ["libc6 (>= 2.35)", "zlib1g"], tmp_path)
    assert "\nDepends: libc6 (>= 2.35), zlib1g\n" in control
    assert "\nInstalled-Size: 3\n" in control
    assert control.endswith(" line.\n")


def test_the_changelog_begins_with_what_is_packed(a_job: object) -> None:
    lines = texts.changelog(a_job, "9.9-1").splitlines()
    assert lines[0] == "clicktodial (9.9-1) unstable; urgency=medium"
    assert lines[4].startswith(f" -- {texts.MAINTAINER}  ")


def test_the_copyright_file_names_every_component(tmp_path: Path) -> None:
    notices = tmp_path / rights.NOTICES / "notices.json"
    notices.parent.mkdir(parents=True)
    notices.write_text(NOTICES)
    text = rights.text(tmp_path)
    assert "\n Qt 6.11.3: LGPL-3.0-only\n dtoa: dtoa\n" in text
    assert "\nCopyright: 2026 The Click-to-Dial authors\nLicense: Expat\n" in text
    # An empty line would end what belongs together.
    assert " .\n The above copyright notice" in text


@pytest.mark.parametrize(
    ("action", "is_told"),
    [("remove", True), ("purge", False), ("upgrade", False), ("abort-install", False)],
)
def test_what_is_kept_is_told_once_and_not_at_updates(action: str, is_told: bool) -> None:
    done = subprocess.run(
        ["sh", "-c", texts.postrm(), "postrm", action], capture_output=True, text=True, check=True
    )
    assert ("~/.config/clicktodial" in done.stdout) == is_told
