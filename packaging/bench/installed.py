"""The frozen program, as installers bring it, against the same code in a virtual environment with
the same Python and the same packages."""

from __future__ import annotations

import compileall
import contextlib
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import processes  # noqa: E402
import translations  # noqa: E402
from programs import running  # noqa: E402
from table import Figure  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop import Desktop

BUNDLE = ROOT / "build/bundle/clicktodial"
ENVIRONMENT = ROOT / "build/python"
GOAL = 1.1
COMMAND = ("explain", "+32 2 555 12 34")
SETTLED_S = 2.0
LINK = "tel:+3225551234"


class Way(NamedTuple):
    """One way to have the program."""

    command: tuple[str, ...]
    files: tuple[Path, ...]
    """Folders that it is loaded from."""
    variables: dict[str, str]


class Sample(NamedTuple):
    """What one start costs, in seconds."""

    window: float
    cpu: float
    command: float
    second_start: float


def measure(desktop: Desktop, rounds: int) -> list[Figure]:
    """Both ways in turn, forth and back; the medians. Raises ``OSError``."""
    ways = [_in_environment(desktop), _frozen()]
    figures = []
    for cache in ("warm", "cold"):
        samples: list[list[Sample]] = [[], []]
        for number in range(rounds + 1):
            for which in (0, 1) if number % 2 else (1, 0):
                sample = _sample(desktop, ways[which], is_cold=cache == "cold")
                # The first of each only warms the disk's cache.
                if number:
                    samples[which].append(sample)
        figures += _figures(cache, *samples)
    return figures


def _figures(cache: str, environment: list[Sample], frozen: list[Sample]) -> list[Figure]:
    return [
        Figure(
            f"{what}, {cache}",
            statistics.median(getattr(sample, name) for sample in frozen),
            "s",
            goal,
            statistics.median(getattr(sample, name) for sample in environment),
        )
        for name, goal, what in (
            ("window", GOAL, "Installed: start to painted window"),
            ("cpu", None, "Installed: CPU until painted window"),
            ("command", GOAL, "Installed: a command, start to end"),
            # Next to nothing but the bundle's bootloader, which starts itself twice and brings
            # ctypes: 10 to 15 ms that nothing of ours can save.
            ("second_start", None, "Installed: a second start hands a link over"),
        )
    ]


def _frozen() -> Way:
    program = BUNDLE / "clicktodial"
    if not program.exists():
        raise OSError("there is no frozen program yet: python3 packaging/release debian")
    return Way((str(program),), (BUNDLE,), {})


def _in_environment(desktop: Desktop) -> Way:
    """Installed as pip would: a copy, compiled, and not the sources that are worked on."""
    python = ENVIRONMENT / "bin/python"
    if not python.exists():
        raise OSError("there is no environment yet: python3 packaging/release --setup")
    site = desktop.folder / "site"
    package = site / "clicktodial"
    shutil.copytree(ROOT / "clicktodial", package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources/icons", package / "resources/icons")
    translations.compile_all(package / "resources/translations")
    compileall.compile_dir(package, quiet=1)
    library = Path(sys.base_prefix, "lib")
    packages = (ENVIRONMENT / "lib").resolve()
    return Way(
        (str(python), "-m", "clicktodial"), (site, packages, library), {"PYTHONPATH": str(site)}
    )


def _sample(desktop: Desktop, way: Way, *, is_cold: bool) -> Sample:
    home = desktop.folder / "installed"
    shutil.rmtree(home, ignore_errors=True)
    prepare: Callable[[], None] = (lambda: _forget(way)) if is_cold else _nothing
    prepare()
    with _environment(desktop, {**way.variables, "CLICKTODIAL_HOME": str(home)}):
        command_s = _duration_s(desktop, way, *COMMAND)
        prepare()
        with running(desktop, way.command, home) as program:
            program.rest_until(SETTLED_S, desktop)
            # Its files are in use now, and so in the cache in any case.
            second_s = _duration_s(desktop, way, LINK)
    moments = program.moments
    return Sample(moments.painted_after_s, moments.painted, command_s, second_s)


@contextlib.contextmanager
def _environment(desktop: Desktop, variables: dict[str, str]) -> Iterator[None]:
    before = desktop.environment
    desktop.environment = before | variables
    try:
        yield
    finally:
        desktop.environment = before


def _duration_s(desktop: Desktop, way: Way, *words: str) -> float:
    began = time.monotonic()
    process = desktop.spawn((*way.command, *words))
    try:
        while process.poll() is None:
            desktop.tray.serve(0.001)
        ended = time.monotonic()
    finally:
        processes.end(process)
    if process.returncode:
        raise OSError(f"{way.command} {words}: exit code {process.returncode}")
    return ended - began


def _nothing() -> None:
    pass


def _forget(way: Way) -> None:
    """Take the files out of the disk's cache, but for what runs just now."""
    subprocess.run(["sync"], check=True)
    for folder in way.files:
        for path in folder.rglob("*"):
            if path.is_file() and not path.is_symlink():
                with path.open("rb") as file:
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
