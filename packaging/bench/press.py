"""From the press on *Call* to the request at the PBX, on a warm connection over loopback.

Both ends read the computer's wall clock: the press here, the arrival in the PBX's process. The
PBX refuses every call, so that neither its world nor the window's list grows.

    python packaging/bench/press.py        needs a display
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from event_loop import drive
from phone_system import PhoneSystem
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from table import spread

from clicktodial.engine.messages import Dismiss
from clicktodial.model.snapshot import Phase
from clicktodial.storage.paths import Paths

if TYPE_CHECKING:
    from event_loop import Driver

PRESSES = 200
REFUSAL = "409@POST@/phoneCalls"
PAUSE_MS = 60
"""The poll that follows each call is over by then: a person does not press during one, either."""


def main() -> None:
    """Print the figures as JSON."""
    with (
        PhoneSystem("--quiet-world", "--fault", REFUSAL) as pbx,
        tempfile.TemporaryDirectory() as d,
    ):
        pressed = drive(Paths.under(Path(d)), lambda driver: _press_all(driver, pbx))
        arrived = [entry["received_at"] for entry in pbx.requests("POST")]
    if len(arrived) != len(pressed):
        raise OSError(f"{len(pressed)} presses made {len(arrived)} requests")
    times_ms = [(b - a) * 1000 for a, b in zip(pressed, arrived, strict=True)]
    figures = spread("Press on Call to request at the PBX", times_ms, 3.0, 8.0)
    sys.stdout.buffer.write(msgspec.json.encode(figures))


def _press_all(driver: Driver, pbx: PhoneSystem) -> list[float]:
    driver.sign_in(pbx)
    return [_pressed(driver, f"+32470{number:06}") for number in range(PRESSES)]


def _pressed(driver: Driver, number: str) -> float:
    """Type a number and press; the wall clock at the press."""
    dialer = driver.program.window.dialer
    dialer.edit.setText(number)
    driver.until(lambda: not dialer.field.is_waiting())
    driver.rest(PAUSE_MS)
    button = dialer.call_button
    # The button's other half opens its menu.
    spot = QPoint(12, button.height() // 2)
    at = time.time()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=spot)
    driver.until(lambda: any(e.phase is Phase.ENDED for e in driver.snapshot.entries))
    for entry in driver.snapshot.entries:
        driver.program.engine.submit(Dismiss(entry.key))
    driver.until(lambda: not driver.snapshot.entries)
    return at


if __name__ == "__main__":
    main()
