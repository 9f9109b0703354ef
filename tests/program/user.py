"""Somebody at a desktop, who has the program and an account on the built-in phone system."""

from __future__ import annotations

import contextlib
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.program.processes import wait_until

if TYPE_CHECKING:
    from clicktodial.sim.server import Sim
    from tests.program.harness import Desktop
    from tests.program.processes import App

PROGRAM = (sys.executable, "-m", "clicktodial")
WINDOW = "Click-to-Dial"
ANSWERED_WITHIN_S = 2.0


class User:
    """Somebody at a desktop, with an account on the phone system."""

    def __init__(self, desktop: Desktop, sim: Sim) -> None:
        self.desktop, self.sim = desktop, sim
        self.home = Path(desktop.env["CLICKTODIAL_HOME"])

    def add_account(self) -> None:
        command = (
            *(*PROGRAM, "account", "add", "work", "--server", self.sim.url),
            *("--extension", self.sim.extension),
            *("--app-id", self.sim.app_id, "--app-secret-stdin"),
        )
        done = self.desktop.start(command, feed=self.sim.app_secret + "\n")
        assert done.wait() == 0, done.output

    def add_people(self) -> None:
        people = "name,phone\nZoë Åström,220\nReception,224\n"
        done = self.desktop.start((*PROGRAM, "contacts", "import", "-"), feed=people)
        assert done.wait() == 0, done.output

    def run(self, *arguments: str, **env: str) -> App:
        return self.desktop.start((*PROGRAM, *arguments), **env)

    def start(self, *arguments: str) -> App:
        app = self.run(*arguments)
        self.wait_tray("ready|ringing|on a call|on hold|missed")
        return app

    def wait_tray(self, words: str) -> None:
        self.desktop.tray.wait_for_item(lambda item: re.search(words, item.tooltip) is not None)

    def poll(self) -> None:
        self.desktop.focus(WINDOW)

    def quit(self, app: App) -> None:
        self.desktop.tray.click("Quit")
        assert app.wait() == 0, app.output

    def press_until_shown(self, key: str, shown: str) -> None:
        """Press a global key until this control is seen: the program may have it only a moment
        after its icon is there. A press that arrives is answered long before the next."""

        def is_shown() -> bool:
            self.desktop.keys(key)
            with contextlib.suppress(AssertionError):
                self.desktop.a11y.find(id=shown, timeout_s=ANSWERED_WITHIN_S)
                return True
            return False

        wait_until(is_shown, f"{shown} after {key}")

    @property
    def dialled(self) -> list[str]:
        """The numbers that the phone system was asked to call."""
        return [entry.destination for entry in self.sim.log("POST", "/simple")]

    def wait_dialled(self, *numbers: str) -> None:
        wait_until(lambda: self.dialled == list(numbers), lambda: f"dialled: {self.dialled}")
