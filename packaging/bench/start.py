"""CPU seconds to tray icon, to painted window, and until signed in and polling."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING

import processes
from phone_system import PhoneSystem, product
from programs import FLOOR, running, sign_in, wait_for_polls
from table import Figure

if TYPE_CHECKING:
    from pathlib import Path

    from desktop import Desktop

POLLS = 2
SETTLED_S = 2.0
GOALS = {"tray icon": 1.15, "painted window": 1.25, "signed in and polling": 2.0}

Sample = tuple[float, ...]


def measure(desktop: Desktop, rounds: int) -> list[Figure]:
    """Floor and product in turn, forth and back; the medians."""
    home = desktop.folder / "start"
    floors: list[Sample] = []
    products: list[Sample] = []
    with PhoneSystem("--quiet-world") as pbx:
        sign_in(desktop, pbx, home)
        # The first of each only warms the disk's cache.
        for number in range(rounds + 1):
            floor_first = _floor(desktop, home) if number % 2 else None
            sample = _product(desktop, pbx, home)
            floor = floor_first or _floor(desktop, home)
            if number:
                products.append(sample)
                floors.append(floor)
    return [
        Figure(
            f"CPU until {moment}",
            statistics.median(sample[i] for sample in products),
            "s",
            goal,
            statistics.median(sample[i] for sample in floors),
        )
        for i, (moment, goal) in enumerate(GOALS.items())
    ]


def _floor(desktop: Desktop, home: Path) -> Sample:
    with running(desktop, FLOOR, home) as program:
        program.rest_until(SETTLED_S, desktop)
        return program.moments.tray, program.moments.painted, processes.cpu_s(program.pid)


def _product(desktop: Desktop, pbx: PhoneSystem, home: Path) -> Sample:
    pbx.forget_requests()
    with running(desktop, product(), home) as program:
        wait_for_polls(program, pbx, desktop, POLLS)
        return program.moments.tray, program.moments.painted, processes.cpu_s(program.pid)
