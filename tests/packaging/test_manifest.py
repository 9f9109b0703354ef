from __future__ import annotations

import hashlib
import importlib
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

manifest: Any = importlib.import_module("release.manifest")
VERSION: str = importlib.import_module("project").version()


def test_all_files_of_the_version_are_listed_with_their_checksums(tmp_path: Path) -> None:
    (tmp_path / f"b-{VERSION}.rpm").write_bytes(b"rpm")
    (tmp_path / f"a_{VERSION}.deb").write_bytes(b"deb")
    (tmp_path / "a_0.0.1.deb").write_bytes(b"of the version before")
    files = manifest.write(tmp_path)
    names = [f"a_{VERSION}.deb", f"b-{VERSION}.rpm"]
    assert [path.name for path in files] == [*names, "manifest.json", "SHA256SUMS"]
    sums = [hashlib.sha256(content).hexdigest() for content in (b"deb", b"rpm")]
    lines = [f"{digest}  {name}" for digest, name in zip(sums, names, strict=True)]
    assert (tmp_path / "SHA256SUMS").read_text().splitlines() == lines
    document = json.loads((tmp_path / "manifest.json").read_text())
    assert document["version"] == VERSION
    assert [(one["file"], one["bytes"]) for one in document["files"]] == [(n, 3) for n in names]
