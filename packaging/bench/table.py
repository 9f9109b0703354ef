"""The figures, and the table that they are shown in."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from textwrap import fill, indent
from typing import TYPE_CHECKING

from reasons import reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Figure:
    """One line. With a ``floor`` the goal is for the ratio to it, else for the product's value.

    ``goal`` ``None``: told for information.
    """

    what: str
    product: float
    unit: str = "ms"
    goal: float | None = None
    floor: float | None = None

    @property
    def ratio(self) -> float | None:
        """The product's value over the floor's."""
        return self.product / self.floor if self.floor else None

    @property
    def is_met(self) -> bool:
        """Whether the goal is reached, if there is one."""
        judged = self.product if self.ratio is None else self.ratio
        return self.goal is None or judged <= self.goal


def spread(what: str, times_ms: Sequence[float], median: float, p99: float) -> list[Figure]:
    """The median and the 99th percentile with their goals, and the worst."""
    ordered = sorted(times_ms)
    return [
        Figure(f"{what}, median", statistics.median(ordered), goal=median),
        Figure(f"{what}, p99", ordered[int(len(ordered) * 0.99)], goal=p99),
        Figure(f"{what}, worst", ordered[-1]),
    ]


def show(figures: Iterable[Figure]) -> None:
    """Print the table."""
    print(f"{'':62}{'floor':>9}{'product':>9}{'unit':>7}{'ratio':>7}{'goal':>7}")
    for figure in figures:
        cells = (
            f"{figure.what:62}",
            f"{_number(figure.floor):>9}{_number(figure.product):>9}{figure.unit:>7}",
            f"{_number(figure.ratio):>7}{_number(figure.goal):>7}",
            "" if figure.goal is None else "  met" if figure.is_met else "  MISSED",
        )
        print("".join(cells))
        if not figure.is_met:
            print(indent(fill(reason(figure.what)), "    "))


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}" if abs(value) < 10 else f"{value:.1f}"
