"""How long a snapshot blocks the GUI's thread, and that an unchanged poll sends it nothing.

The block: from the moment the GUI takes the snapshot until layout and painting are done.

    python packaging/bench/rows.py        needs a display
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from event_loop import drive
from phone_system import ACCOUNT, PhoneSystem
from table import Figure, spread

from clicktodial.engine.store import CallStore, Instant
from clicktodial.model.calls import (
    AccountName,
    Call,
    CallId,
    CallState,
    Direction,
    Leg,
    LegId,
    Peer,
)
from clicktodial.pbx.protocol import Listing
from clicktodial.storage.paths import Paths

if TYPE_CHECKING:
    from event_loop import Driver

    from clicktodial.model.snapshot import Snapshot

SNAPSHOTS = 300
IN_SIGHT = 4
POLLS = 6
GOALS_MS = {100: (0.7, 3.0), 1000: (3.5, 10.0)}
_NAME = AccountName(ACCOUNT)


def main() -> None:
    """Print the figures as JSON."""
    with (
        PhoneSystem("--quiet-world", "--calls", "100") as pbx,
        tempfile.TemporaryDirectory() as folder,
    ):
        figures = drive(Paths.under(Path(folder)), lambda driver: _measured(driver, pbx))
    sys.stdout.buffer.write(msgspec.json.encode(figures))


def _measured(driver: Driver, pbx: PhoneSystem) -> list[Figure]:
    driver.sign_in(pbx)
    sent = _sent(driver, pbx)
    # From here on the snapshots are ours: the engine says nothing more.
    driver.program.engine.stop()
    what = f"Snapshots sent for {POLLS} unchanged polls of 100 calls"
    return [Figure(what, sent, "", 0.0), *_blocks(driver)]


def _sent(driver: Driver, pbx: PhoneSystem) -> int:
    """Snapshots that the engine sends while the PBX's calls do not change."""
    driver.rest(2500)
    before, asked = driver.snapshot.seq, len(pbx.requests("GET"))

    def polled() -> bool:
        return len(pbx.requests("GET")) >= asked + POLLS

    while not polled():
        driver.rest(500)
    return driver.snapshot.seq - before


def _blocks(driver: Driver) -> list[Figure]:
    figures = []
    for count, (median, worst) in GOALS_MS.items():
        for where, choices in (("anywhere", count), ("in sight", IN_SIGHT)):
            times_ms = _changes(driver, World(driver.snapshot, count), choices)
            what = f"Block, 1 of {count} calls changed ({where})"
            middle, p99, last = spread(what, times_ms, median, worst)
            figures += [middle, replace(p99, goal=None), replace(last, goal=worst)]
    return figures


class World:
    """Calls that go on, put into the engine's own store."""

    def __init__(self, signed_in: Snapshot, count: int) -> None:
        self.calls = [_call(number) for number in range(count)]
        self.store = CallStore()
        self.store.set_accounts([view.account for view in signed_in.accounts])

    def snapshot(self) -> Snapshot:
        """What the engine would send after a poll that brought these calls."""
        now = Instant(time.monotonic(), time.time())
        self.store.listed(_NAME, Listing(tuple(self.calls)), now, now)
        return self.store.snapshot()

    def toggle_hold(self, number: int) -> None:
        """Put a call on hold, or go on with it."""
        call = self.calls[number]
        is_held = call.state is CallState.HELD
        state = CallState.CONNECTED if is_held else CallState.HELD
        on_hold = None if is_held else datetime.now(UTC)
        self.calls[number] = replace(call, state=state, on_hold=on_hold)


def _call(number: int) -> Call:
    now = datetime.now(UTC)
    return Call(
        id=CallId(f"call{number}"),
        account=_NAME,
        extension="0003*210",
        state=CallState.CONNECTED,
        direction=Direction.OUTGOING,
        peer=Peer(f"+3247000{number:04}", f"Anna Peeters {number}", "Café Acme"),
        own_leg=LegId("00"),
        legs=(Leg(LegId("00"), "0003*210"),),
        started=now,
        answered=now,
    )


def _changes(driver: Driver, world: World, choices: int) -> list[float]:
    """Milliseconds of each block, after some that warm up."""
    random_ = random.Random(choices)
    _block_ms(driver, world.snapshot())
    times_ms = []
    for _ in range(SNAPSHOTS + 20):
        # In a burst the processor's caches would be warmer than they are between polls.
        driver.rest(30)
        world.toggle_hold(random_.randrange(choices))
        times_ms.append(_block_ms(driver, world.snapshot()))
    return times_ms[20:]


def _block_ms(driver: Driver, snapshot: Snapshot) -> float:
    driver.program.inbox.post_snapshot(snapshot)
    began = time.perf_counter()
    driver.finish()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
