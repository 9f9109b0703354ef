"""README's commands as they stand there, in a Debian that has nothing but Python and git."""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from project import ROOT
from verify.chroot import clean

if TYPE_CHECKING:
    from collections.abc import Callable

    from verify.chroot import Chroot

BARE = ("python3", "python3-venv", "git")
CLONE = "/srv/clicktodial"
COMMANDS = ("python3 packaging/dev.py demo", "python3 packaging/dev.py test")
INSTALLERS = {"pipx": "pipx install .", "uv": "uv tool install ."}


def verify(say: Callable[..., None], _dist: Path) -> None:
    """Raises AssertionError when a command does not do what README says."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for command in (*COMMANDS, *INSTALLERS.values()):
        assert re.search(rf"^[^#\n]*{re.escape(command)}", readme, re.MULTILINE), command
    with clean("bookworm", BARE) as system:
        bring_clone(system)
        demo, test = (f"cd {CLONE} && {command}" for command in COMMANDS)
        told = system.script(demo)
        assert "The tour is over" in told, told[-2000:]
        pictures = list(system.path(f"{CLONE}/demo-screenshots").glob("*.png"))
        assert len(pictures) >= 10, pictures
        say(f"demo: the tour passes, {len(pictures)} pictures")
        told = system.script(test, CI="true", timeout_s=3600)
        say("test:", told.splitlines()[-1])
    for name, command in INSTALLERS.items():
        with clean("bookworm", BARE) as system:
            bring_clone(system)
            system.script(f"python3 -m venv /opt/{name} && /opt/{name}/bin/pip install -q {name}")
            told = system.script(
                f"cd {CLONE} && PATH=/opt/{name}/bin:$PATH:$HOME/.local/bin {command}"
                " && $HOME/.local/bin/clicktodial --version"
                " && $HOME/.local/bin/clicktodial explain '+32 2 555 12 34' --json"
            )
            assert '"dial": "+3225551234"' in told, told[-2000:]
            say(f"{command}: installed, its commands work")


def bring_clone(system: Chroot) -> None:
    """A clone of the last commit."""
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder) / "clicktodial"
        subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", ROOT, clone], check=True)
        system.bring(clone, CLONE)
