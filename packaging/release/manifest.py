"""What was released: one list for people and programs, and the checksums in the usual form."""

from __future__ import annotations

import hashlib
import json
import platform
import subprocess
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from project import ROOT, source_date_epoch, version

if TYPE_CHECKING:
    from pathlib import Path


def write(dist: Path) -> list[Path]:
    """Write ``manifest.json`` and ``SHA256SUMS`` for all files of this version in ``dist``, since
    its installers may have been built one after the other; those files, and the two."""
    files = sorted(path for path in dist.iterdir() if version() in path.name)
    entries = [
        {"file": path.name, "bytes": path.stat().st_size, "sha256": digest(path)} for path in files
    ]
    document = {
        "program": "clicktodial",
        "version": version(),
        "commit": commit(),
        "date": datetime.fromtimestamp(source_date_epoch(), UTC).isoformat(),
        "built_on": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        "files": entries,
    }
    manifest, sums = dist / "manifest.json", dist / "SHA256SUMS"
    manifest.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    lines = [f"{entry['sha256']}  {entry['file']}\n" for entry in entries]
    sums.write_text("".join(lines), encoding="utf-8", newline="\n")
    return [*files, manifest, sums]


def digest(path: Path) -> str:
    """The file's SHA-256."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def commit() -> str:
    """What was built; says so when the sources had changes that no commit holds."""
    return _git("rev-parse", "HEAD") + (" with changes" if _git("status", "--porcelain") else "")


def _git(*words: str) -> str:
    done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()
