"""The rules of the house that no linter knows."""

from __future__ import annotations

import ast
import re
import shutil
import socket
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.conftest import NetworkGuard

ROOT = Path(__file__).resolve().parents[1]
LONGEST_FILE = 600
LONGEST_FUNCTION = 60
# Where the operating system may be asked for: the factories, and what only developers run.
PLATFORM_FACTORIES = re.compile(r"clicktodial/desktop/(\w+/)?__init__\.py|packaging/.*|tests/.*")
# Written in two halves: this file is searched like all others.
REGISTRY_HOSTS = tuple(
    "".join(halves)
    for halves in (
        ("py", "pi.org"),
        ("python", "hosted.org"),
        ("npm", "js.org"),
        ("deb.", "debian.org"),
        ("snapshot.", "debian.org"),
    )
)
MACHINE_PATHS = re.compile(
    r"(?<![\w.-])/("
    + "|".join(("wo" + "rk/", "ro" + r"ot/", "ho" + r"me/\w+/\.", "op" + "t/py"))
    + ")"
)
BLOCKED_IMPORT = """
import importlib, sys
sys.modules["PySide6"] = None
for name in sys.argv[1:]:
    importlib.import_module(name)
"""
NEEDS_QT = re.compile(r"clicktodial\.(gui|app|program|tour(_scripts)?|__main__)(\.|$)|\.qt_\w+$")
# Modules written for other systems import what is not there.
FOREIGN = {
    "linux": "windows|macos",
    "win32": "posix|linux|x11|wayland|macos",
    "darwin": "linux|x11|wayland|windows",
}


@cache
def project_files() -> tuple[Path, ...]:
    """All files that are, or are about to be, under version control."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
    paths = [ROOT / name for name in listing.decode().split("\0") if name]
    return tuple(path for path in paths if path.is_file())


@pytest.fixture(autouse=True)
def git(missing: Callable[[str], NoReturn]) -> None:
    if not shutil.which("git") or not (ROOT / ".git").exists():
        missing("git, and a clone of the project")


def python_files(folder: str = "") -> list[Path]:
    return [path for path in project_files() if path.suffix == ".py" and shown(path, folder)]


def shown(path: Path, folder: str = "") -> str:
    """The path as it is shown, when it is below ``folder``."""
    name = path.relative_to(ROOT).as_posix()
    return name if name.startswith(folder) else ""


def functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            yield f"{shown(path)}:{node.lineno} {node.name}", node.end_lineno - node.lineno + 1


def test_there_is_something_to_check() -> None:
    assert shown(Path(__file__)) in map(shown, python_files("tests/"))
    assert python_files("clicktodial/")


def test_no_file_is_too_long() -> None:
    lengths = {shown(path): len(path.read_bytes().splitlines()) for path in python_files()}
    assert [one for one in lengths.items() if one[1] > LONGEST_FILE] == []


def test_no_function_is_too_long() -> None:
    lengths = [one for path in python_files() for one in functions(path)]
    assert [one for one in lengths if one[1] > LONGEST_FUNCTION] == []


def test_no_module_is_a_drawer_for_everything() -> None:
    drawers = {"utils", "util", "helpers", "misc", "common"}
    assert [shown(path) for path in python_files() if path.stem in drawers] == []


def test_only_factories_ask_for_the_operating_system() -> None:
    asking = re.compile(r"\bsys\.platform\b|\bos\.name\b|\bplatform\.system\(")
    others = [path for path in python_files() if not PLATFORM_FACTORIES.fullmatch(shown(path))]
    found = [shown(path) for path in others if asking.search(path.read_text(encoding="utf-8"))]
    assert found == []


def test_everything_below_gui_imports_without_qt() -> None:
    foreign = re.compile(rf"\.(\w+_)?({FOREIGN[sys.platform]})(_\w+)?$")
    names = [module_name(path) for path in python_files("clicktodial/")]
    names = [name for name in names if not NEEDS_QT.search(name) and not foreign.search(name)]
    assert "clicktodial.errors" in names
    command = [sys.executable, "-W", "error", "-c", BLOCKED_IMPORT, *names]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def module_name(path: Path) -> str:
    return shown(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def test_no_registry_and_no_machine_is_named() -> None:
    found = []
    for path in project_files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{shown(path)}: {host}" for host in REGISTRY_HOSTS if host in text]
        found += [f"{shown(path)}: {match.group()}" for match in MACHINE_PATHS.finditer(text)]
    assert found == []


def test_tests_cannot_leave_the_machine(network_guard: NetworkGuard) -> None:
    with pytest.raises(PermissionError, match="may not leave"):
        socket.create_connection(("192.0.2.1", 80), timeout=1)
    with pytest.raises(PermissionError, match=r"look-up of a\.name"):
        socket.getaddrinfo("a.name", 80)
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("pbx.example", 80)
    assert len(network_guard.attempts) == 2
    network_guard.attempts.clear()
