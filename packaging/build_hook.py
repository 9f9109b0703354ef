"""What hatchling runs when a wheel is made: the translations are compiled into it."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parent))

import translations


class TranslationsHook(BuildHookInterface):  # type: ignore[type-arg]
    """For whoever works on the sources they are put beside them, as ``dev.py`` does."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before the wheel is put together; ``version`` is the kind of wheel."""
        if version == "editable":
            translations.compile_all()
            return
        self._folder = tempfile.mkdtemp()
        for made in translations.compile_all(Path(self._folder)):
            build_data["force_include"][str(made)] = f"{translations.INSTALLED}/{made.name}"

    def finalize(self, version: str, _build_data: dict[str, Any], _artifact_path: str) -> None:
        """Called when the wheel is there."""
        if version != "editable":
            shutil.rmtree(self._folder)
