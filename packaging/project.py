"""What is known about the project as a whole: where it is, its version, its day."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
"""What can be made again; never released."""
DIST = ROOT / "dist"
"""What is released."""
_VERSION = re.compile(r'^__version__ = "(?P<version>[^"]+)"$', re.MULTILINE)


def version() -> str:
    """The one version, as ``clicktodial/__init__.py`` says it."""
    found = _VERSION.search((ROOT / "clicktodial/__init__.py").read_text(encoding="utf-8"))
    assert found is not None
    return found["version"]


def source_date_epoch() -> int:
    """The time that all built files bear, in seconds since 1970: that of the last commit, so that
    the same sources give the same bytes. ``SOURCE_DATE_EPOCH`` overrides it
    (reproducible-builds.org)."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "log", "-1", "--format=%ct"]
    return int(subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout)
