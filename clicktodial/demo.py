"""``--demo``: the program with a phone system of its own, in a home of its own that is gone after.

The built-in PBX runs as a process of its own and is spoken with over real HTTP, as any other.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from clicktodial.demo_bridge import DemoBridge
from clicktodial.engine.messages import SaveAccount
from clicktodial.i18n import tr
from clicktodial.model.contacts import NOT_STORED, Contact, ContactNumber
from clicktodial.model.dialplan import DialPlan
from clicktodial.model.secret import Secret
from clicktodial.model.settings import make_account
from clicktodial.model.systems import SignIn, System
from clicktodial.options import own_command
from clicktodial.storage.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from clicktodial.engine.messages import Command
    from clicktodial.options import DesktopOptions
    from clicktodial.program import Program
    from clicktodial.tour import Script

ACCOUNT = "demo"
_PLAN = DialPlan(country="BE", internal_lengths=(3,))
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
        self.welcome |= json.loads(line) if line else {}
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
    if options.demo_system == System.CALLCONTROL:
        from clicktodial.cli.bridge_desk import require_packages

        require_packages()
    pbx = DemoPbx(_QUIET if options.tour else _ACTIVE)
    with ExitStack() as stack:
        stack.callback(pbx.stop)
        folder = Path(stack.enter_context(_folder()))
        return _run_in(options, folder, pbx, stack)


def _folder() -> tempfile.TemporaryDirectory[str]:
    # What guards a computer against viruses may hold a file that was just written.
    return tempfile.TemporaryDirectory(prefix="clicktodial-demo-", ignore_cleanup_errors=True)


def _run_in(options: DesktopOptions, folder: Path, pbx: DemoPbx, stack: ExitStack) -> int:
    from clicktodial import app

    paths = Paths.under(folder)

    def prepare(program: Program) -> None:
        visit = _Visit(options, paths, pbx, folder / "bridge", stack)
        threading.Thread(target=visit.sign_in, args=(program.engine.submit,), daemon=True).start()
        if options.tour is not None:
            from clicktodial.tour import Tour

            Tour(program, options.tour, pbx.welcome, _script(options)).begin()

    return app.run(options, paths, prepare)


def _script(options: DesktopOptions) -> Script:
    from clicktodial import tour_scripts

    scripts: dict[str, Script] = {
        System.UNIFIEDAPI: tour_scripts.unifiedapi,
        System.CALLCONTROL: tour_scripts.callcontrol,
    }
    return scripts[options.demo_system]


@dataclass(frozen=True, slots=True)
class _Visit:
    """A newcomer's account, added once its phone system is there; what it starts goes onto
    ``stack``, which ends it with the demo."""

    options: DesktopOptions
    paths: Paths
    pbx: DemoPbx
    bridge_folder: Path
    stack: ExitStack

    def sign_in(self, submit: Callable[[Command], None]) -> None:
        """Add the demo's people and account."""
        welcome = self.pbx.wait_ready()
        if not welcome:
            return
        is_short = self.options.demo_system == System.CALLCONTROL
        _add_people(self.paths, is_short=is_short)
        command = self._by_bridge(welcome) if is_short else _by_app(welcome)
        if command is not None:
            submit(command)

    def _by_bridge(self, welcome: Mapping[str, str]) -> Command | None:
        bridge = DemoBridge(self.bridge_folder, welcome)
        self.stack.callback(bridge.stop)
        desktop = bridge.connect()
        if desktop is None:
            sys.stderr.write(tr("The demo's bridge did not start:") + f"\n{bridge.said()}\n")
            return None
        account = make_account(
            name=ACCOUNT,
            system=System.CALLCONTROL,
            sign_in=SignIn.BRIDGE,
            bridge=desktop.url,
            tenant=welcome["tenant"],
            extensions=[welcome["cc_extension"]],
            dial_plan=_PLAN,
        )
        return SaveAccount(account, Secret(desktop.token))


def _by_app(welcome: Mapping[str, str]) -> Command:
    account = make_account(
        name=ACCOUNT,
        server=welcome["url"],
        extensions=[welcome["extension"]],
        sign_in=SignIn.APP,
        app_id=welcome["app_id"],
        dial_plan=_PLAN,
    )
    return SaveAccount(account, Secret(welcome["app_secret"]))


def _add_people(paths: Paths, *, is_short: bool) -> None:
    """``is_short``: extensions without the organization's part, as Call Control writes them."""
    from clicktodial.sim.people import PEOPLE, PREFIX
    from clicktodial.storage.contacts import ContactStore

    store, _ = ContactStore.open(paths.contacts_file)
    store.import_contacts(
        Contact(
            NOT_STORED,
            person.name,
            numbers=(
                ContactNumber(
                    "extension" if person.number.startswith(PREFIX) else "mobile",
                    person.number.removeprefix(f"{PREFIX}*") if is_short else person.number,
                ),
            ),
        )
        for person in PEOPLE
    )
    store.close()
