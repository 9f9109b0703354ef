"""The engine: takes commands, runs the accounts, publishes snapshots and notices.

Everything runs on one asyncio loop. ``publish`` and ``tell`` are called on it; they must not block.
"""

from __future__ import annotations

import asyncio
import uuid
from typing import TYPE_CHECKING, assert_never

from clicktodial.engine import messages as m
from clicktodial.engine.accounts import Accounts
from clicktodial.engine.clocks import Clocks
from clicktodial.engine.commands import Commands
from clicktodial.engine.people import People
from clicktodial.engine.session import AccountSession
from clicktodial.engine.store import CallStore
from clicktodial.errors import ClickToDialError
from clicktodial.storage.crash_log import noted
from clicktodial.storage.settings import SettingsFile
from clicktodial.storage.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from clicktodial.engine.accounts import Secrets
    from clicktodial.model.calls import AccountName
    from clicktodial.model.secret import Secret
    from clicktodial.model.settings import Account
    from clicktodial.model.snapshot import Snapshot
    from clicktodial.pbx.protocol import PbxClient
    from clicktodial.storage.paths import Paths

    ClientMaker = Callable[[Account, Secret], PbxClient]

STOP_WITHIN_S = 0.3


class Engine:
    """Made, started and stopped on its loop; ``submit`` is called on it, too."""

    def __init__(
        self,
        *,
        paths: Paths,
        secrets: Secrets,
        make_client: ClientMaker,
        publish: Callable[[Snapshot], None],
        tell: Callable[[m.Notice], None],
        clocks: Clocks | None = None,
        new_nonce: Callable[[], str] = lambda: uuid.uuid4().hex,
    ) -> None:
        self._make_client, self._on_snapshot, self._tell = make_client, publish, tell
        self._clocks = clocks or Clocks()
        self._log_file = paths.log_file
        disk = Worker("storage")
        self._store = CallStore()
        self._people = People(paths.contacts_file, disk, tell)
        self._accounts = Accounts(SettingsFile(paths.settings_file), secrets, disk, tell)
        self._sessions: dict[AccountName, AccountSession] = {}
        self._commands = Commands(
            store=self._store,
            clocks=self._clocks,
            sessions=self._sessions,
            settings=lambda: self._accounts.settings,
            publish=self._publish,
            new_nonce=new_nonce,
        )
        self._tasks: set[asyncio.Task[None]] = set()
        self._openings: dict[AccountName, asyncio.Task[None]] = {}
        self._test: asyncio.Task[None] | None = None
        self._is_watched = False
        self._published: Snapshot | None = None
        self._expiry: asyncio.TimerHandle | None = None

    # ---- life

    async def start(self) -> None:
        """Read the settings and begin to poll; returns before the first answer."""
        await self._accounts.load()
        self._adopt_accounts()
        self._spawn(self._people.open())

    async def stop(self) -> None:
        """End everything at once; nothing that is under way is waited for."""
        if self._expiry is not None:
            self._expiry.cancel()
        for task in self._tasks:
            task.cancel()
        ends = [session.stop() for session in self._sessions.values()]
        self._sessions.clear()
        done = asyncio.gather(*ends, *self._tasks, return_exceptions=True)
        await asyncio.wait([done], timeout=STOP_WITHIN_S)

    def _spawn(self, work: Coroutine[object, object, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(self._guarded(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _guarded(self, work: Coroutine[object, object, None]) -> None:
        try:
            await work
        except ClickToDialError as error:
            self._tell(m.Trouble(error))
        except Exception as error:  # noqa: BLE001 - the others go on; a person is told
            self._tell(m.Trouble(self._note_crash(error)))

    def _note_crash(self, error: Exception) -> ClickToDialError:
        return noted(error, self._log_file)

    # ---- accounts at work

    def _adopt_accounts(self) -> None:
        """Run a session for each account that the settings name; end those of the others."""
        accounts = self._accounts.settings.accounts
        wanted = {account.name: account for account in accounts}
        for name, session in list(self._sessions.items()):
            if wanted.get(name) != session.account:
                self._spawn(self._sessions.pop(name).stop())
        for name in self._openings.keys() - wanted.keys():
            self._openings.pop(name).cancel()
        self._store.set_accounts(accounts)
        for account in accounts:
            if account.name not in self._sessions:
                self._open_session(account)
        self._publish()

    def _open_session(self, account: Account) -> None:
        opening = self._openings.pop(account.name, None)
        if opening is not None:
            opening.cancel()
        self._openings[account.name] = self._spawn(self._opened_session(account))

    async def _opened_session(self, account: Account) -> None:
        """Fetch the secret (which may take as long as a person takes), then begin to poll."""
        try:
            client = self._make_client(account, await self._accounts.secret(account))
        except ClickToDialError as error:
            self._store.signed_out(account.name, error)
            self._publish()
            return
        session = AccountSession(
            account,
            client,
            store=self._store,
            clocks=self._clocks,
            names=self._people,
            publish=self._publish,
            is_watched=lambda: self._is_watched,
            note_crash=self._note_crash,
        )
        self._sessions[account.name] = session
        session.start()

    async def _save_account(self, command: m.SaveAccount) -> None:
        await self._accounts.save(command)
        # Its secret may be a new one: the session starts anew in any case.
        for name in {command.account.name, command.replaces or command.account.name}:
            if name in self._sessions:
                await self._sessions.pop(name).stop()
            self._store.connecting(name)
        self._adopt_accounts()

    async def _remove_account(self, name: AccountName) -> None:
        try:
            await self._accounts.remove(name)
        finally:
            # Also when its secret could not be deleted: the account itself is gone.
            self._adopt_accounts()

    # ---- commands

    def submit(self, command: m.Command) -> None:
        """Carry the command out; what comes of it is published or told."""
        match command:
            case m.Watch(watched):
                self._is_watched = watched
                if watched:
                    self._poll_now()
            case m.PollNow():
                self._poll_now()
            case m.Dismiss(key):
                self._store.dismiss(key)
                self._publish()
            case m.TryAccount():
                if self._test is not None:
                    self._test.cancel()
                self._test = self._spawn(self._accounts.test(command))
            case _:
                self._spawn(self._work(command))

    def _poll_now(self) -> None:
        for session in self._sessions.values():
            session.nudge()

    def _work(self, command: m.Work) -> Coroutine[object, object, None]:
        work: Coroutine[object, object, None]
        match command:
            case m.Dial():
                work = self._commands.dial(command)
            case m.Act():
                work = self._commands.act(command)
            case m.FindPeople():
                work = self._people.find(command)
            case m.ImportContacts(path):
                work = self._people.import_file(path)
            case m.SaveAccount():
                work = self._save_account(command)
            case m.RemoveAccount(name):
                work = self._remove_account(name)
            case m.ChangeSettings(settings):
                work = self._accounts.change(settings)
            case _:
                assert_never(command)
        return work

    # ---- publishing

    def _publish(self) -> None:
        """Hand out the picture if it has changed, and be back when the next deadline comes."""
        snapshot = self._store.snapshot()
        if snapshot is not self._published:
            self._published = snapshot
            self._on_snapshot(snapshot)
        if self._expiry is not None:
            self._expiry.cancel()
            self._expiry = None
        deadline = self._store.next_deadline()
        if deadline is not None:
            delay = max(0.0, deadline - self._clocks.monotonic())
            loop = asyncio.get_running_loop()
            self._expiry = loop.call_later(delay, self._expire)

    def _expire(self) -> None:
        self._expiry = None
        self._store.expire(self._clocks.now())
        self._publish()
