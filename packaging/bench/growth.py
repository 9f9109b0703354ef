"""Does memory grow? Calls come and go at a fast pace; the memory is read at intervals.

Anonymous memory: what is mapped from files counts as private or shared as other programs come and
go.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import processes
from phone_system import PhoneSystem, product
from programs import running, sign_in
from table import Figure

if TYPE_CHECKING:
    from desktop import Desktop

READINGS = 12
CALLS_EVERY_S = 2.0
WARM_S = 60.0
"""Fonts, glyphs and the names of numbers have been cached by then."""
WORLD = (
    *("--incoming-every", str(CALLS_EVERY_S)),
    *("--timing", "patience=3", "--timing", "voicemail=1"),
)


def measure(desktop: Desktop, minutes: float) -> list[Figure]:
    """The readings, and what was added between the first and the last."""
    home = desktop.folder / "growth"
    with PhoneSystem(*WORLD) as pbx:
        sign_in(desktop, pbx, home)
        with running(desktop, product(), home) as program:
            figures = []
            for number in range(READINGS + 1):
                age_s = WARM_S + minutes * 60 * number / READINGS
                program.rest_until(age_s, desktop)
                size = processes.memory(program.pid).anonymous
                figures.append(Figure(f"Anonymous memory after {age_s / 60:.1f} min", size, "MB"))
    grown = figures[-1].product - figures[0].product
    return [*figures, Figure(f"Growth in {minutes:g} minutes", grown, "MB", 1.0)]
