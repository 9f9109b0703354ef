"""From a key press in the dialer to the painted list of people, with 100,000 contacts.

The time ends when every painting that the answer asked for has been done.

    python packaging/bench/keystrokes.py        needs a display
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from event_loop import drive
from phone_system import PhoneSystem
from PySide6.QtTest import QTest
from search import made_up
from table import spread

from clicktodial.storage.contacts import ContactStore
from clicktodial.storage.paths import Paths

if TYPE_CHECKING:
    from event_loop import Driver

CONTACTS = 100_000
NAMES = 40
LONGEST = 12
GOAL_MS = 8.0
PAUSE_MS = 40


def main() -> None:
    """Print the figures as JSON."""
    with PhoneSystem("--quiet-world") as pbx, tempfile.TemporaryDirectory() as folder:
        paths = Paths.under(Path(folder))
        names = _fill(paths)
        times_ms = drive(paths, lambda driver: _type_all(driver, pbx, names))
    what = "Key press to painted list, 100,000 contacts"
    sys.stdout.buffer.write(msgspec.json.encode(spread(what, times_ms, GOAL_MS, GOAL_MS)))


def _fill(paths: Paths) -> list[str]:
    """Make the contacts; some of their names, to be typed."""
    paths.contacts_file.parent.mkdir(parents=True)
    store, _ = ContactStore.open(paths.contacts_file)
    contacts = list(made_up(CONTACTS))
    store.import_contacts(contacts)
    store.close()
    return [contact.name for contact in random.Random(5).sample(contacts, NAMES)]


def _type_all(driver: Driver, pbx: PhoneSystem, names: list[str]) -> list[float]:
    driver.sign_in(pbx)
    edit = driver.program.window.dialer.edit
    times_ms = []
    for name in names:
        edit.clear()
        for letter in name[:LONGEST]:
            driver.rest(PAUSE_MS)
            times_ms.append(_typed(driver, letter))
    return times_ms


def _typed(driver: Driver, letter: str) -> float:
    dialer = driver.program.window.dialer
    began = time.perf_counter()
    if letter.isascii():
        QTest.keyClicks(dialer.edit, letter)
    else:
        # Not every letter has a key; an input method inserts it like this.
        dialer.edit.insert(letter)
    driver.until(lambda: not dialer.field.is_waiting())
    driver.finish()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
