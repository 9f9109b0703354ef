"""A program that records calls until it is killed: ``python -m tests.engine.recording FILE SEED``.

Each list of calls is printed once the history has been told of it *and* has kept it, so that
whoever reads a line knows that the file must hold these calls, whatever happens then.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from clicktodial.engine.clocks import Clocks
from clicktodial.engine.history import HistoryDesk
from clicktodial.engine.store import CallStore
from clicktodial.model.calls import Call, CallState
from clicktodial.model.settings import Settings
from clicktodial.pbx.protocol import Listing
from clicktodial.storage.worker import Worker
from tests.engine.desk import Nobody
from tests.engine.making import ACCOUNT, WORK, make_call


async def main(file: Path, seed: int) -> None:
    """Record for ever."""
    clocks, store = Clocks(), CallStore()
    told = asyncio.Event()
    desk = HistoryDesk(
        file,
        Worker("storage"),
        clocks=clocks,
        settings=Settings,
        sessions={},
        names=Nobody(),
        tell=lambda _notice: told.set(),
        note_crash=crashed,
    )
    work = asyncio.create_task(desk.run())
    store.set_accounts([ACCOUNT])
    going: dict[str, Call] = {}
    dice = random.Random(seed)
    await told.wait()
    for number in range(sys.maxsize):
        change(going, dice, f"s{seed}n{number}")
        told.clear()
        now = clocks.now()
        store.listed(WORK, Listing(tuple(going.values())), now, now)
        desk.saw(store.snapshot(), now)
        await told.wait()
        sys.stdout.write(f"{json.dumps(sorted(going))}\n")
        sys.stdout.flush()
    await work


def crashed(error: Exception) -> NoReturn:
    """No fault is forgiven here."""
    raise error


def change(going: dict[str, Call], dice: random.Random, name: str) -> None:
    """Something else goes on: a call begins in any case."""
    for other in list(going):
        if dice.random() < 0.3:
            del going[other]
        elif dice.random() < 0.5:
            up = make_call(other, CallState.CONNECTED)
            going[other] = replace(going[other], state=up.state, answered=up.answered)
    going[name] = replace(make_call(name, CallState.INCOMING), started=None)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
