"""``clicktodial calls --watch``: each change as it comes, until Ctrl+C."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NoReturn

from clicktodial.cli.call_events import AccountEvent, CallEvents
from clicktodial.cli.call_session import open_lines
from clicktodial.engine.session import AccountSession
from clicktodial.engine.store import CallStore
from clicktodial.model.snapshot import Freshness, Phase
from clicktodial.storage.crash_log import noted

if TYPE_CHECKING:
    import argparse

    from clicktodial.cli.call_events import CallEvent
    from clicktodial.cli.call_session import CallDesk, Lines


def watch(args: argparse.Namespace, desk: CallDesk) -> NoReturn:
    """Print the calls, then each change; the pace is that of the desktop program's open window.

    A phone system that goes away is waited for. Raises ``SetupError`` when only a person can go on
    with every account.
    """
    asyncio.run(_Watch(open_lines(args.account, desk), desk).run())


class _Watch:
    """The store tells what is known; everything is printed from one place, so that a closed pipe
    ends the command."""

    def __init__(self, lines: Lines, desk: CallDesk) -> None:
        self._lines, self._desk = lines, desk
        self._store = CallStore()
        self._events = CallEvents()
        self._changed = asyncio.Event()

    async def run(self) -> NoReturn:
        """Until cancelled, or until no account is left that could answer."""
        async with self._lines:
            sessions = self._started()
            try:
                while True:
                    await self._changed.wait()
                    self._changed.clear()
                    self._show()
            finally:
                await asyncio.gather(*(session.stop() for session in sessions))

    def _started(self) -> list[AccountSession]:
        lines, failures = self._lines.lines, self._lines.failures
        accounts = [*(line.account for line in lines), *(one.account for one in failures)]
        self._store.set_accounts(accounts)
        for failure in failures:
            self._store.signed_out(failure.account.name, failure.error)
        self._changed.set()
        names = self._desk.names()
        sessions = [
            AccountSession(
                line.account,
                line.client,
                store=self._store,
                clocks=self._desk.clocks,
                names=names,
                publish=self._changed.set,
                is_watched=lambda: True,
                note_crash=lambda error: noted(error, self._desk.paths.log_file),
            )
            for line in lines
        ]
        for session in sessions:
            session.start()
        return sessions

    def _show(self) -> None:
        snapshot = self._store.snapshot()
        out = [view.error for view in snapshot.accounts if view.freshness is Freshness.SIGNED_OUT]
        if len(out) == len(snapshot.accounts) and out[0] is not None:
            raise out[0]
        for event in self._events.between(snapshot):
            self._print(event)
        for entry in snapshot.entries:
            if entry.phase is Phase.ENDED:
                self._store.dismiss(entry.key)

    def _print(self, event: CallEvent | AccountEvent) -> None:
        output = self._desk.output
        now = datetime.fromtimestamp(self._desk.clocks.wall(), UTC).astimezone()
        line = f"{now:%H:%M:%S}  {event.words()}"
        if isinstance(event, AccountEvent) and not output.as_json:
            output.say(line)
        else:
            output.result(event.as_json(), [line])
