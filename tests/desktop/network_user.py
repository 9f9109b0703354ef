"""Run in a network of its own (``unshare``): changes it and prints what ``LinuxPower`` tells."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import TYPE_CHECKING

from clicktodial.desktop.power.linux import LinuxPower
from tests.desktop.waiting import until

if TYPE_CHECKING:
    from clicktodial.model.happenings import Happening

NO_BUS = {"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere"}
CHANGES = (
    ("ip", "link", "set", "lo", "up"),
    ("ip", "address", "add", "10.9.8.7/32", "dev", "lo"),
    ("ip", "route", "add", "10.200.0.0/16", "dev", "lo"),
    ("ip", "address", "del", "10.9.8.7/32", "dev", "lo"),
)


async def main() -> None:
    """One line for each change: the change, and what was told within the deadline."""
    power = LinuxPower(NO_BUS)
    told: list[Happening] = []
    await power.open(told.append)
    for change in CHANGES:
        told.clear()
        await asyncio.to_thread(subprocess.run, change, check=True)
        await until(lambda: told)
        sys.stdout.write(f"{' '.join(change[1:3])}: {told[0]}\n")
    await power.close()


if __name__ == "__main__":
    asyncio.run(main())
