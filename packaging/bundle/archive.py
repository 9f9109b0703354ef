"""Prints, as JSON, what a frozen program keeps in its archives. Run with the environment that
holds PyInstaller, whose own readers read what it wrote: ``archive.py PROGRAM``."""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any

# The kinds of entries in PyInstaller's archives that are scripts or modules of its own.
SCRIPTS = frozenset("sm")
# A folder of other packages, with nothing of its own in it.
NAMESPACE = 3


def contents(program: str) -> dict[str, Any]:
    """The names of the modules, and of the scripts that run before the program's own."""
    # By its name: where types are checked, PyInstaller is not installed.
    readers = importlib.import_module("PyInstaller.archive.readers")
    archive = readers.CArchiveReader(program)
    modules = archive.open_embedded_archive("PYZ.pyz").toc
    return {
        "modules": sorted(name for name, entry in modules.items() if entry[0] != NAMESPACE),
        "scripts": sorted(name for name, entry in archive.toc.items() if entry[-1] in SCRIPTS),
        "python": ".".join(map(str, sys.version_info[:3])),
    }


if __name__ == "__main__":
    print(json.dumps(contents(sys.argv[1])))
