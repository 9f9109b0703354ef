"""The part of a lock that is for Windows; run by the installers' Python, which has the library
that knows the rules: ``python markers.py LOCK PYTHON_VERSION``, the part goes to standard output.

pip's own ``--platform`` chooses the files, but takes the conditions of the system it runs on.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from packaging.markers import Marker

# A package with its hashes: a line, and the indented ones that follow.
_ENTRY = re.compile(r"^[a-z0-9].*\n(?:[ \t]+.*\n)*", re.MULTILINE)


def for_windows(lock: str, python_version: str) -> str:
    """The entries whose condition holds on 64-bit Windows with this CPython, unconditionally."""
    environment = {
        "implementation_name": "cpython",
        "implementation_version": python_version,
        "os_name": "nt",
        "platform_machine": "AMD64",
        "platform_python_implementation": "CPython",
        "platform_system": "Windows",
        "python_full_version": python_version,
        "python_version": ".".join(python_version.split(".")[:2]),
        "sys_platform": "win32",
        "extra": "",
    }
    wanted = []
    for entry in _ENTRY.findall(lock):
        first, *hashes = entry.split(" \\\n")
        requirement, _, condition = first.partition(" ; ")
        if not condition or Marker(condition).evaluate(environment):
            wanted.append(" \\\n".join((requirement, *hashes)))
    return "".join(wanted)


if __name__ == "__main__":
    print(for_windows(Path(sys.argv[1]).read_text(encoding="utf-8"), sys.argv[2]), end="")
