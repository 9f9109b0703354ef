"""The pictures that verifications take, for people to look at: ``build/pictures``."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from project import BUILD

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = BUILD / "pictures"


def keep_tour(folder: Path, name: str) -> int:
    """Keep the pictures of a tour under this name; how many they are.

    Raises AssertionError when the tour has failed.
    """
    kept = FOLDER / name
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(folder, kept)
    assert not (kept / "failed.png").exists(), f"the tour failed: {kept}/failed.png"
    return len(list(kept.glob("*.png")))
