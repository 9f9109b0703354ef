"""The product's own program in this process, driven from within its event loop."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

from phone_system import ACCOUNT
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from clicktodial import app
from clicktodial.engine.messages import SaveAccount
from clicktodial.model.calls import AccountName
from clicktodial.model.secret import Secret
from clicktodial.model.settings import make_account
from clicktodial.model.snapshot import Freshness, Snapshot
from clicktodial.model.systems import SignIn
from clicktodial.options import DesktopOptions

if TYPE_CHECKING:
    from collections.abc import Callable

    from phone_system import PhoneSystem

    from clicktodial.program import Program
    from clicktodial.storage.paths import Paths

T = TypeVar("T")
WITHIN_S = 20.0


class Driver:
    """Lets the event loop run until something has happened."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.snapshot = Snapshot()
        program.inbox.observe(snapshot=self._on_snapshot)

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait as an event loop waits: asleep until there is something to do.

        Raises ``OSError`` after 20 s.
        """
        guard = QTimer()
        guard.start(1000)
        deadline = time.monotonic() + WITHIN_S
        while not condition():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() > deadline:
                raise OSError("what was waited for did not happen")

    def rest(self, milliseconds: int) -> None:
        """Let the event loop run for a while."""
        timer = QTimer(singleShot=True)
        timer.start(milliseconds)
        self.until(lambda: not timer.isActive())

    def finish(self) -> None:
        """Do all that can be done now: layouts and paintings that were asked for."""
        for _ in range(3):
            QCoreApplication.processEvents()

    def sign_in(self, pbx: PhoneSystem) -> None:
        """Add the account and wait for its first list; its secret stays in memory."""
        account = make_account(
            name=ACCOUNT,
            server=pbx.welcome["url"],
            extensions=[pbx.welcome["extension"]],
            sign_in=SignIn.APP,
            app_id=pbx.welcome["app_id"],
        )
        self.program.engine.submit(SaveAccount(account, Secret(pbx.welcome["app_secret"])))
        self.until(self._is_current)

    def _is_current(self) -> bool:
        view = self.snapshot.account(AccountName(ACCOUNT))
        return view is not None and view.freshness is Freshness.CURRENT


def drive(paths: Paths, work: Callable[[Driver], T]) -> T:
    """Run the program on these folders, do ``work`` in its event loop, and quit it.

    Raises what ``work`` raises.
    """
    results: list[T] = []
    errors: list[Exception] = []

    def do(program: Program) -> None:
        try:
            results.append(work(Driver(program)))
        except Exception as error:  # noqa: BLE001 - Qt would swallow it; it is raised below
            errors.append(error)
        QCoreApplication.quit()

    def prepare(program: Program) -> None:
        QTimer.singleShot(0, lambda: do(program))

    app.run(DesktopOptions(paths, None, None, demo=True), paths, prepare)
    if errors:
        raise errors[0]
    return results[0]
