"""``--demo``: the program with a phone system of its own, in a home of its own that is gone after.

The built-in PBX runs as a process of its own and is spoken with over real HTTP, as any other.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from clicktodial.engine.messages import SaveAccount
from clicktodial.model.contacts import NOT_STORED, Contact, ContactNumber
from clicktodial.model.secret import Secret
from clicktodial.model.settings import make_account
from clicktodial.model.systems import SignIn
from clicktodial.options import own_command
from clicktodial.storage.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from clicktodial.engine.messages import Command
    from clicktodial.options import DesktopOptions
    from clicktodial.program import Program

ACCOUNT = "demo"
_ACTIVE = ("--incoming-every", "45")
_QUIET = ("--quiet-world",)


class DemoPbx:
    """The built-in PBX in a child process; it ends when its standard input closes, so it never
    outlives us, however we end."""

    def __init__(self, flags: Sequence[str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            own_command("sim", "--port", "0", "--json", "--until-eof", *flags),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.welcome: dict[str, str] = {}

    def wait_ready(self) -> dict[str, str]:
        """Block until it says where it runs; an empty answer when it could not start."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        self.welcome = json.loads(line) if line else {}
        return self.welcome

    def stop(self) -> None:
        """End it; a PBX that does not end in time is killed."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(0.4)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()


def run(options: DesktopOptions) -> int:
    """Run the demo, or its scripted tour, until it ends."""
    pbx = DemoPbx(_QUIET if options.tour else _ACTIVE)
    try:
        with tempfile.TemporaryDirectory(prefix="clicktodial-demo-") as folder:
            return _run_in(options, Paths.under(Path(folder)), pbx)
    finally:
        pbx.stop()


def _run_in(options: DesktopOptions, paths: Paths, pbx: DemoPbx) -> int:
    from clicktodial import app

    def prepare(program: Program) -> None:
        threading.Thread(
            target=_sign_in, args=(pbx, paths, program.engine.submit), daemon=True
        ).start()
        if options.tour is not None:
            from clicktodial.tour import Tour

            Tour(program, options.tour, pbx).begin()

    return app.run(options, paths, prepare)


def _sign_in(pbx: DemoPbx, paths: Paths, submit: Callable[[Command], None]) -> None:
    """Add the demo's account and people, once its phone system is there."""
    welcome = pbx.wait_ready()
    if not welcome:
        return
    _add_people(paths)
    account = make_account(
        name=ACCOUNT,
        server=welcome["url"],
        extensions=[welcome["extension"]],
        sign_in=SignIn.APP,
        app_id=welcome["app_id"],
    )
    submit(SaveAccount(account, Secret(welcome["app_secret"])))


def _add_people(paths: Paths) -> None:
    from clicktodial.sim.people import PEOPLE, PREFIX
    from clicktodial.storage.contacts import ContactStore

    store, _ = ContactStore.open(paths.contacts_file)
    store.import_contacts(
        Contact(
            NOT_STORED,
            person.name,
            numbers=(
                ContactNumber(
                    "extension" if person.number.startswith(PREFIX) else "mobile", person.number
                ),
            ),
        )
        for person in PEOPLE
    )
    store.close()
