"""From the press of the global key to the request at the PBX, with "dial at once" on.

A number is selected in another program, the key is pressed at the X server, the product reads the
selection, understands the number and asks the PBX for the call. What the selection's owner took to
hand over its text is not counted. The PBX refuses every call.

    python packaging/bench/hotkey.py       needs a display
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import xcffib
import xcffib.xproto as x
import xcffib.xtest
from event_loop import drive
from phone_system import PhoneSystem
from table import spread

from clicktodial.engine.messages import ChangeSettings, Dismiss, HotkeysChanged, SettingsChanged
from clicktodial.model.shortcuts import GlobalKey, KeyStatus
from clicktodial.model.snapshot import Phase
from clicktodial.storage.paths import Paths

if TYPE_CHECKING:
    from event_loop import Driver

    from clicktodial.engine.messages import Notice
    from clicktodial.model.settings import Settings

PRESSES = 200
REFUSAL = "409@POST@/phoneCalls"
PAUSE_MS = 60
KEYSYMS = (0xFFE3, 0xFFE9, ord("d"))
"""Control, Alt, and the key that is pressed last."""
KEY_PRESS, KEY_RELEASE = 2, 3


def main() -> None:
    """Print the figures as JSON."""
    owner = subprocess.Popen(
        (sys.executable, str(Path(__file__).with_name("selection_owner.py"))),
        stdout=subprocess.PIPE,
        text=True,
    )
    with (
        owner,
        PhoneSystem("--quiet-world", "--fault", REFUSAL) as pbx,
        tempfile.TemporaryDirectory() as d,
    ):
        assert owner.stdout is not None
        if owner.stdout.readline() != "ready\n":
            raise OSError("nothing is selected")
        pressed = drive(Paths.under(Path(d)), lambda driver: _press_all(driver, pbx))
        arrived = [entry["received_at"] for entry in pbx.requests("POST")]
        owner.terminate()
        owner_s = [float(line) for line in owner.stdout]
    if not len(arrived) == len(pressed) == len(owner_s):
        raise OSError(f"{len(pressed)} presses, {len(owner_s)} texts, {len(arrived)} requests")
    times_ms = [(b - a - o) * 1000 for a, b, o in zip(pressed, arrived, owner_s, strict=True)]
    figures = spread("Global key to request at the PBX", times_ms, 3.0, 8.0)
    sys.stdout.buffer.write(msgspec.json.encode(figures))


class Keyboard:
    """Presses the keys at the X server, as a real keyboard would."""

    def __init__(self) -> None:
        # Its types are its own secret.
        link: Any = xcffib.connect()  # type: ignore[no-untyped-call]
        self._link, self._test = link, link(xcffib.xtest.key)
        setup = link.get_setup()
        self._root, first = setup.roots[0].root, setup.min_keycode
        table = link.core.GetKeyboardMapping(first, setup.max_keycode - first + 1).reply()
        wide = table.keysyms_per_keycode
        rows = [table.keysyms[n : n + wide] for n in range(0, len(table.keysyms), wide)]
        self._codes = [
            next(first + n for n, row in enumerate(rows) if keysym in list(row))
            for keysym in KEYSYMS
        ]

    def hold(self) -> None:
        """Hold the modifiers."""
        for code in self._codes[:-1]:
            self._fake(KEY_PRESS, code)

    def press(self) -> float:
        """Press the last key; the wall clock just before."""
        at = time.time()
        self._fake(KEY_PRESS, self._codes[-1])
        return at

    def let_go(self) -> None:
        """Release everything."""
        for code in reversed(self._codes):
            self._fake(KEY_RELEASE, code)

    def _fake(self, kind: int, code: int) -> None:
        self._test.FakeInput(kind, code, x.Time.CurrentTime, self._root, 0, 0, 0)
        self._link.flush()


def _press_all(driver: Driver, pbx: PhoneSystem) -> list[float]:
    told: list[Notice] = []
    driver.program.inbox.observe(notice=told.append)
    driver.sign_in(pbx)
    settings = next(n.settings for n in reversed(told) if isinstance(n, SettingsChanged))
    _wish_at_once(driver, settings)
    driver.until(lambda: _is_active(told))
    keyboard = Keyboard()
    return [_pressed(driver, keyboard) for _ in range(PRESSES)]


def _wish_at_once(driver: Driver, settings: Settings) -> None:
    driver.program.engine.submit(ChangeSettings(replace(settings, dial_selection_at_once=True)))


def _is_active(told: list[Notice]) -> bool:
    states = [n.states for n in told if isinstance(n, HotkeysChanged)]
    return bool(states) and states[-1][GlobalKey.DIAL_SELECTION].status is KeyStatus.ACTIVE


def _pressed(driver: Driver, keyboard: Keyboard) -> float:
    driver.rest(PAUSE_MS)
    keyboard.hold()
    driver.rest(PAUSE_MS)
    at = keyboard.press()
    driver.until(lambda: any(e.phase is Phase.ENDED for e in driver.snapshot.entries))
    keyboard.let_go()
    for entry in driver.snapshot.entries:
        driver.program.engine.submit(Dismiss(entry.key))
    driver.until(lambda: not driver.snapshot.entries)
    return at


if __name__ == "__main__":
    main()
