"""What it costs to leave the program running: memory after a minute, idle CPU and wake-ups.

PSS is fair only while no other program here uses the same Qt; anonymous memory always is.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

import processes
from phone_system import PhoneSystem, product
from programs import FLOOR, running, sign_in, wait_for_polls
from table import Figure

if TYPE_CHECKING:
    from pathlib import Path

    from desktop import Desktop
    from processes import Memory

IDLE_FROM_S, UNTIL_S = 15.0, 60.0


@dataclass(frozen=True, slots=True)
class Stay:
    """One program for a minute: memory at its end; CPU and wake-ups per second before that."""

    memory: Memory
    cpu_ms: float
    wake_ups: float


def measure(desktop: Desktop, rounds: int) -> list[Figure]:
    """Floor and product in turn, one minute each; the medians."""
    home, empty = desktop.folder / "stay", desktop.folder / "signed-out"
    floors: list[Stay] = []
    products: list[Stay] = []
    with PhoneSystem("--quiet-world") as pbx:
        sign_in(desktop, pbx, home)
        for _ in range(rounds):
            pbx.forget_requests()
            floors.append(_stay(desktop, FLOOR, home))
            products.append(_stay(desktop, product(), home, pbx))
        _without_secret(home, empty)
        signed_out = _stay(desktop, product(), empty)
    return [*_memory_figures(floors, products), *_idle_figures(floors, products, signed_out)]


def _without_secret(home: Path, empty: Path) -> None:
    """The same account in a home that the keyring holds no secret for."""
    settings = (home / "config" / "settings.toml").read_bytes()
    (empty / "config").mkdir(parents=True)
    (empty / "config" / "settings.toml").write_bytes(settings)


def _stay(
    desktop: Desktop, command: tuple[str, ...], home: Path, pbx: PhoneSystem | None = None
) -> Stay:
    with running(desktop, command, home) as program:
        if pbx is not None:
            wait_for_polls(program, pbx, desktop, 2)
        program.rest_until(IDLE_FROM_S, desktop)
        cpu_s, wake_ups = processes.cpu_s(program.pid), processes.wake_ups(program.pid)
        program.rest_until(UNTIL_S, desktop)
        seconds = UNTIL_S - IDLE_FROM_S
        return Stay(
            processes.memory(program.pid),
            (processes.cpu_s(program.pid) - cpu_s) / seconds * 1000,
            processes.added(wake_ups, processes.wake_ups(program.pid)) / seconds,
        )


def _memory_figures(floors: list[Stay], products: list[Stay]) -> list[Figure]:
    def both(name: str) -> tuple[float, float]:
        of_product, of_floor = (
            statistics.median(getattr(stay.memory, name) for stay in stays)
            for stays in (products, floors)
        )
        return of_product, of_floor

    goals = {"pss": 1.45, "private": None, "anonymous": None}
    figures = []
    for name, goal in goals.items():
        of_product, of_floor = both(name)
        words = name.upper() if name == "pss" else name
        figures.append(Figure(f"Memory after 60 s, {words}", of_product, "MB", goal, of_floor))
    return figures


def _idle_figures(floors: list[Stay], products: list[Stay], signed_out: Stay) -> list[Figure]:
    def median(stays: list[Stay], name: str) -> float:
        values: list[float] = [getattr(stay, name) for stay in stays]
        return statistics.median(values)

    return [
        Figure("Idle floor, CPU per second", median(floors, "cpu_ms")),
        Figure("Idle, polling, no call: CPU per second", median(products, "cpu_ms"), goal=1.1),
        Figure("Idle, polling: wake-ups per second", median(products, "wake_ups"), "/s", 5.0),
        Figure("Signed out: CPU per second", signed_out.cpu_ms, goal=0.05),
        Figure("Signed out: wake-ups per second", signed_out.wake_ups, "/s"),
    ]
