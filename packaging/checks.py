"""What ``dev.py test`` runs: linters, contracts, types, then all tests."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from environment import Environment

# Modules written for other systems: there, not even their names can be checked.
FOREIGN = {
    "linux": "windows|macos",
    "win32": "posix|linux|x11|wayland|macos",
    "darwin": "linux|x11|wayland|windows",
}


def without_foreign(system: str) -> str:
    """The option that leaves out what is written for other systems than ``system``."""
    return f"--exclude=/(\\w+_)?({FOREIGN[system]})(_\\w+)?\\.py$"


def types_on(system: str) -> tuple[str, ...]:
    """The command that checks the program's types as another system sees them."""
    return (
        "mypy",
        "clicktodial",
        f"--platform={system}",
        without_foreign(system),
        # What is never reached differs from system to system.
        "--no-warn-unreachable",
        # A cache of its own, or each run would throw the other's away.
        f"--cache-dir=.mypy_cache/{system}",
    )


STEPS: dict[str, tuple[str, ...]] = {
    "lint": ("ruff", "check", "."),
    "format": ("ruff", "format", "--check", "."),
    "contracts": ("lint-imports",),
    "lock": ("python", "packaging/lock.py", "--check"),
    "types": (
        "mypy",
        "--explicit-package-bases",
        without_foreign(sys.platform),
        "clicktodial",
        "tests",
    ),
    "types, packaging": ("mypy", "packaging"),
    **{f"types, {name}": types_on(name) for name in FOREIGN if name != sys.platform},
}
# The scripts in packaging/ are run from there: to mypy they are top-level modules.
SCRIPTS = ("packaging", "packaging/bench")
MYPY_PATH = {
    "types": os.pathsep.join((".", *SCRIPTS)),
    "types, packaging": os.pathsep.join(SCRIPTS),
}
TESTS = ("python", "-m", "pytest")
IN_PARALLEL = ("-n", "auto", "--dist", "worksteal")


def run_all(environment: Environment, arguments: list[str], say: Callable[..., None]) -> int:
    """Run every step and stop at the first that fails; its exit code.

    With ``arguments`` only pytest runs, with them.
    """
    if arguments:
        return _step(environment, "tests", (*TESTS, *arguments), say)
    for name, command in STEPS.items():
        if code := _step(environment, name, command, say):
            return code
    return _step(environment, "tests", (*TESTS, *IN_PARALLEL), say)


def _step(
    environment: Environment, name: str, command: tuple[str, ...], say: Callable[..., None]
) -> int:
    began = time.monotonic()
    program, *rest = command
    variables = os.environ | {"MYPYPATH": MYPY_PATH.get(name, "")}
    arguments = [str(environment.script(program)), *rest]
    code = subprocess.call(arguments, cwd=environment.root, env=variables)
    verdict = "ok" if code == 0 else f"failed, exit code {code}"
    say(f"{name}: {verdict} ({time.monotonic() - began:.1f} s)")
    return code
