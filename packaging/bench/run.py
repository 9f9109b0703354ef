"""The benchmarks, run by hand: each prints its figures; floor and product run in turn.

python packaging/bench/run.py [start stay rows press hotkey typing lists bridge growth installed]
                              [--rounds N] [--minutes N]
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

import bridge
import growth
import installed
import msgspec
import start
import stay
from desktop import Desktop
from table import Figure, show

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 5
MINUTES = 5.0
IN_PROCESS = {
    "rows": "rows.py",
    "press": "press.py",
    "hotkey": "hotkey.py",
    "typing": "keystrokes.py",
    "lists": "lists.py",
}
# Takes long; needs what packaging/release makes.
BY_HAND = ("growth", "installed")
COMMANDS = ("start", "stay", *IN_PROCESS, "bridge", *BY_HAND)


def main() -> int:
    """Measure what was asked for; 1 when something could not be measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "what", nargs="*", choices=[*COMMANDS, []], help="all but growth and installed"
    )
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="of start; stay has a third")
    parser.add_argument("--minutes", type=float, default=MINUTES, help="of growth")
    arguments = parser.parse_args()
    figures: list[Figure] = []
    failed = False
    for what in arguments.what or COMMANDS[: -len(BY_HAND)]:
        try:
            figures += _figures(what, arguments)
        except OSError as error:
            failed = True
            print(f"{what} could not be measured: {error}", file=sys.stderr)
    show(figures)
    return int(failed)


def _figures(what: str, arguments: argparse.Namespace) -> list[Figure]:
    if what == "bridge":
        return bridge.measure()
    with Desktop() as desktop:
        return _measured(what, desktop, arguments)


def _measured(what: str, desktop: Desktop, arguments: argparse.Namespace) -> list[Figure]:
    if what in IN_PROCESS:
        printed = desktop.figures_of(IN_PROCESS[what])
        return msgspec.json.decode(printed, type=list[Figure])
    programs: dict[str, Callable[[], list[Figure]]] = {
        "start": lambda: start.measure(desktop, arguments.rounds),
        "stay": lambda: stay.measure(desktop, max(1, arguments.rounds // 3)),
        "installed": lambda: installed.measure(desktop, arguments.rounds),
        "growth": lambda: growth.measure(desktop, arguments.minutes),
    }
    return programs[what]()


if __name__ == "__main__":
    sys.exit(main())
