"""The first lines of the frozen program: what only a program in a bundle has to mind."""

from __future__ import annotations

import os
import sys

# These are for this process, which has read them by now. Children would read them too: the
# system's programs (a browser, a helper of the desktop) would get libraries that are not theirs,
# and this program, started once more, would take itself for a part of this process.
OURS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
BOOTLOADERS = "_PYI_"


def free_children() -> None:
    """Make the environment what it was before the bundle's bootloader changed it."""
    for name in OURS:
        os.environ.pop(name, None)
        before = os.environ.pop(f"{name}_ORIG", None)
        if before:
            os.environ[name] = before
    for name in [name for name in os.environ if name.startswith(BOOTLOADERS)]:
        del os.environ[name]


if __name__ == "__main__":
    free_children()
    from clicktodial.__main__ import main

    sys.exit(main())
