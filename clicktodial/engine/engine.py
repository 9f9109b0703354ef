"""The engine: takes commands, runs the accounts, publishes snapshots and notices.

Everything runs on one asyncio loop. ``publish`` and ``tell`` are called on it; they must not block.
"""

from __future__ import annotations

import asyncio
import uuid
from typing import TYPE_CHECKING, NamedTuple, Protocol

from clicktodial.engine import messages as m
from clicktodial.engine.abilities import Abilities
from clicktodial.engine.account_board import is_same_at_work
from clicktodial.engine.accounts import Accounts
from clicktodial.engine.anywhere import Anywhere
from clicktodial.engine.checkup_desk import CheckupDesk
from clicktodial.engine.choices import Choices
from clicktodial.engine.clocks import Clocks
from clicktodial.engine.commands import Commands
from clicktodial.engine.events import EventDesk
from clicktodial.engine.history import HistoryDesk
from clicktodial.engine.incoming.desk import IncomingDesk
from clicktodial.engine.on_desktop import OnDesktop
from clicktodial.engine.people import People
from clicktodial.engine.presence import PresenceDesk
from clicktodial.engine.session import AccountSession
from clicktodial.engine.settings_messages import ReadSettings
from clicktodial.engine.sources import SourceDesk
from clicktodial.engine.store import CallStore
from clicktodial.errors import ClickToDialError
from clicktodial.model.checkup import Check
from clicktodial.storage.capabilities import CapabilityFile
from clicktodial.storage.crash_log import noted
from clicktodial.storage.desk_file import DeskFile
from clicktodial.storage.settings import SettingsFile
from clicktodial.storage.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path

    from clicktodial.engine.accounts import Secrets
    from clicktodial.engine.desktop import DesktopParts
    from clicktodial.engine.handlers import Handlers
    from clicktodial.model.calls import AccountName
    from clicktodial.model.capabilities import Lack
    from clicktodial.model.secret import Secret
    from clicktodial.model.settings import Account, Settings
    from clicktodial.model.snapshot import Snapshot
    from clicktodial.pbx.protocol import PbxClient
    from clicktodial.storage.paths import Paths

STOP_WITHIN_S = 0.3
SIGN_IN_WITHIN_S = 60.0
"""So long a link waits for a keyring that a person unlocks."""


class ClientMaker(Protocol):
    """Makes the client of an account; ``pbx.registry.make_client`` is the real one."""

    def __call__(
        self, account: Account, secret: Secret, *, lacks: tuple[Lack, ...], bridge_token: Secret
    ) -> PbxClient:
        """``lacks``: what was learnt about the account earlier; ``bridge_token`` is empty without a
        bridge. Raises ``ClickToDialError``."""
        ...


class _Opening(NamedTuple):
    """A session that waits for its secret."""

    account: Account
    task: asyncio.Task[None]


class Engine:
    """Made, started and stopped on its loop; ``submit`` is called on it, too."""

    def __init__(
        self,
        *,
        paths: Paths,
        secrets: Secrets,
        make_client: ClientMaker,
        desktop: DesktopParts,
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
        self._choices = Choices(self._people, tell)
        self._abilities = Abilities(CapabilityFile(paths.capabilities_file), disk)
        self._accounts = Accounts(
            SettingsFile(paths.settings_file), secrets, self._abilities, disk, tell
        )
        self._sources = self._make_source_desk(paths, secrets)
        self._sessions: dict[AccountName, AccountSession] = {}
        self._history = self._make_history(paths.history_file, disk)
        self._people.past = self._history.recent
        self._presence = PresenceDesk(self._sessions, self._clocks, tell)
        self._events = EventDesk(self._sessions, tell)
        self._commands = Commands(
            store=self._store,
            clocks=self._clocks,
            sessions=self._sessions,
            choices=self._choices,
            settings=self._settings,
            publish=self._publish,
            new_nonce=new_nonce,
        )
        self._anywhere = self._make_anywhere(desktop)
        looks = {**desktop.looks, Check.HOTKEY: self._anywhere.keys.look}
        self._checkup = CheckupDesk(self._accounts, paths, Worker("doctor"), looks, tell)
        file, sessions = paths.desk_file, self._sessions
        self._on_desktop = OnDesktop(
            desktop,
            file,
            disk=disk,
            sessions=sessions,
            clocks=self._clocks,
            tell=tell,
            unsettled=self._sources.hold_off,
        )
        self._incoming = self._made_incoming(desktop, DeskFile(paths.desk_file), disk)
        self._work = self._handlers()
        self._tasks: set[asyncio.Task[None]] = set()
        self._openings: dict[AccountName, _Opening] = {}
        self._test: asyncio.Task[None] | None = None
        self._is_watched = False
        self._is_team_watched = False
        self._published: Snapshot | None = None
        self._expiry: asyncio.TimerHandle | None = None

    def _settings(self) -> Settings:
        return self._accounts.settings

    def _make_history(self, path: Path, disk: Worker) -> HistoryDesk:
        return HistoryDesk(
            path,
            disk,
            clocks=self._clocks,
            settings=self._settings,
            sessions=self._sessions,
            names=self._people,
            tell=self._tell,
            note_crash=self._note_crash,
        )

    def _make_anywhere(self, desktop: DesktopParts) -> Anywhere:
        return Anywhere(
            desktop,
            clocks=self._clocks,
            settings=self._settings,
            snapshot=self._store.snapshot,
            people=self._people,
            choices=self._choices,
            dial=self._commands.dial,
            signed_in=self._signed_in,
            submit=self.submit,
            tell=self._tell,
        )

    def _made_incoming(self, desktop: DesktopParts, file: DeskFile, disk: Worker) -> IncomingDesk:
        return IncomingDesk(
            desktop.notices,
            desktop.quiet,
            clocks=self._clocks,
            settings=self._settings,
            snapshot=self._store.snapshot,
            last_contact=self._history.last_contact,
            file=file,
            disk=disk,
            submit=self.submit,
            tell=self._tell,
            spawn=self._spawn,
        )

    def _make_source_desk(self, paths: Paths, secrets: Secrets) -> SourceDesk:
        return SourceDesk(
            paths.contacts_file,
            settings=self._accounts,
            secrets=secrets,
            clocks=self._clocks,
            forget_names=self._people.forget_names,
            note_crash=self._note_crash,
            tell=self._tell,
        )

    # ---- life

    async def start(self) -> None:
        """Read the settings and begin to poll; returns before the first answer."""
        await self._accounts.load()
        self._adopt_accounts()
        self._spawn(self._open_people())
        self._spawn(self._history.run())
        self._spawn(self._history.fill())
        self._spawn(self._sources.start())
        self._spawn(self._on_desktop.start())
        self._spawn(self._incoming.run())

    async def _open_people(self) -> None:
        await self._people.open()
        await self._choices.load()
        await self._anywhere.run()

    async def stop(self) -> None:
        """End everything at once; nothing that is under way is waited for."""
        if self._expiry is not None:
            self._expiry.cancel()
        for task in self._tasks:
            task.cancel()
        ends = [session.stop() for session in self._sessions.values()]
        ends += [self._anywhere.stop(), self._incoming.stop(), self._on_desktop.stop()]
        ends += [self._people.close(), self._history.close(), self._sources.stop()]
        self._sessions.clear()
        done = asyncio.gather(*ends, *self._tasks, return_exceptions=True)
        await asyncio.wait([done], timeout=STOP_WITHIN_S)

    def _spawn(
        self, work: Coroutine[object, object, None], *, is_awaited: bool = False
    ) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(self._guarded(work, is_awaited=is_awaited))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _guarded(self, work: Coroutine[object, object, None], *, is_awaited: bool) -> None:
        try:
            await work
        except ClickToDialError as error:
            self._tell(m.Trouble(error, is_awaited))
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
            account = wanted.get(name)
            if account is not None and is_same_at_work(session.account, account):
                session.adopt(account)
            else:
                self._spawn(self._sessions.pop(name).stop())
        for name in self._openings.keys() - wanted.keys():
            self._end_opening(name)
        self._store.set_accounts(accounts)
        for account in accounts:
            if account.name not in self._sessions and not self._is_opening(account):
                self._open_session(account)
        self._publish()

    def _is_opening(self, account: Account) -> bool:
        """A person may just be unlocking the keyring: that is not begun anew."""
        opening = self._openings.get(account.name)
        if opening is None or opening.task.done():
            return False
        return is_same_at_work(opening.account, account)

    def _open_session(self, account: Account) -> None:
        self._end_opening(account.name)
        task = self._spawn(self._opened_session(account))
        self._openings[account.name] = _Opening(account, task)

    def _end_opening(self, name: AccountName) -> None:
        opening = self._openings.pop(name, None)
        if opening is not None:
            opening.task.cancel()

    async def _opened_session(self, account: Account) -> None:
        """Fetch the secret (which may take as long as a person takes), then begin to poll."""
        try:
            secret = await self._accounts.secret(account)
            token = await self._accounts.bridge_token(account)
            lacks = await self._abilities.read(account.name)
            client = self._make_client(account, secret, lacks=lacks, bridge_token=token)
        except ClickToDialError as error:
            self._store.signed_out(account.name, error)
            self._publish()
            return
        session = AccountSession(
            self._accounts.settings.account(account.name) or account,
            client,
            store=self._store,
            clocks=self._clocks,
            names=self._people,
            publish=self._publish,
            is_watched=lambda: self._is_watched,
            note_crash=self._note_crash,
            keep_lacks=self._keep_lacks,
        )
        self._sessions[account.name] = session
        session.start()
        session.team.watch(watched=self._is_team_looked_at)

    async def _signed_in(self, account: Account) -> None:
        """Wait until the account's secret has come, or has not: a link may have started us."""
        opening = self._openings.get(account.name)
        if opening is not None:
            await asyncio.wait([opening.task], timeout=SIGN_IN_WITHIN_S)

    def _keep_lacks(self, session: AccountSession) -> None:
        name, lacks = session.account.name, session.client.lacks
        if self._sessions.get(name) is session and self._abilities.is_news(name, lacks):
            self._spawn(self._abilities.keep(name, lacks))

    @property
    def _is_team_looked_at(self) -> bool:
        return self._is_watched and self._is_team_watched

    def _watch_team(self) -> None:
        for session in self._sessions.values():
            session.team.watch(watched=self._is_team_looked_at)
        self._publish()

    async def _change_team(self, command: m.ChangeTeam) -> None:
        await self._accounts.change_team(command.account, command.extensions)
        self._adopt_accounts()

    async def _change_dial_plan(self, command: m.ChangeDialPlan) -> None:
        await self._accounts.change_dial_plan(command.account, command.plan)
        self._adopt_accounts()

    async def _change_settings(self, command: m.ChangeSettings) -> None:
        await self._accounts.change(command.settings)
        await self._adopt_settings()

    async def _read_settings(self, _command: ReadSettings) -> None:
        if await self._accounts.reread():
            self._adopt_accounts()
            self._sources.adopt()
            await self._adopt_settings()

    async def _adopt_settings(self) -> None:
        self._incoming.adopt()
        await self._anywhere.adopt()

    async def _save_account(self, command: m.SaveAccount) -> None:
        await self._accounts.save(command)
        if command.replaces is not None and command.replaces != command.account.name:
            await self._history.renamed(command.replaces, command.account.name)
        # Its secret may be a new one: the session starts anew in any case.
        for name in {command.account.name, command.replaces or command.account.name}:
            self._end_opening(name)
            if name in self._sessions:
                await self._sessions.pop(name).stop()
            await self._forget_learnt(name)
            self._store.connecting(name)
        self._adopt_accounts()

    async def _remove_account(self, command: m.RemoveAccount) -> None:
        name = command.name
        try:
            await self._accounts.remove(name)
        finally:
            # Also when its secret could not be deleted: the account itself is gone.
            self._adopt_accounts()
            await self._forget_learnt(name)

    async def _forget_learnt(self, name: AccountName) -> None:
        self._presence.forget(name)
        await self._abilities.forget(name)

    # ---- commands

    def submit(self, command: m.Command) -> None:
        """Carry the command out; what comes of it is published or told."""
        match command:
            case m.Watch(watched):
                self._is_watched = watched
                self._watch_team()
                if watched:
                    self._incoming.looked_at()
                    self._poll_now()
            case m.WatchTeam(watched):
                self._is_team_watched = watched
                self._watch_team()
            case m.PollNow():
                self._poll_now()
            case m.Dismiss(key):
                self._store.dismiss(key)
                self._publish()
            case m.ProveKeys(is_open):
                self._anywhere.keys.prove(is_open=is_open)
            case m.TryAccount():
                if self._test is not None:
                    self._test.cancel()
                self._test = self._spawn(self._accounts.test(command))
            case _:
                is_awaited = isinstance(command, m.Dial | m.Act)
                self._spawn(self._work[type(command)](command), is_awaited=is_awaited)

    def _poll_now(self) -> None:
        for session in self._sessions.values():
            session.nudge()

    def _handlers(self) -> Handlers:
        """Who carries out what: a desk brings the commands that it knows."""
        return {
            m.Dial: self._commands.dial,
            m.Act: self._commands.act,
            m.SaveAccount: self._save_account,
            m.RemoveAccount: self._remove_account,
            m.ChangeTeam: self._change_team,
            m.ChangeDialPlan: self._change_dial_plan,
            m.ChangeSettings: self._change_settings,
            ReadSettings: self._read_settings,
            **self._choices.handlers(),
            **self._presence.handlers(),
            **self._events.handlers(),
            **self._people.handlers(),
            **self._history.handlers(),
            **self._sources.handlers(),
            **self._anywhere.handlers(),
            **self._checkup.handlers(),
            **self._on_desktop.handlers(),
            **self._incoming.handlers(),
        }

    # ---- publishing

    def _publish(self) -> None:
        """Hand out the picture if it has changed, and be back when the next deadline comes."""
        snapshot = self._store.snapshot()
        self._history.saw(snapshot, self._clocks.now())
        if snapshot is not self._published:
            self._published = snapshot
            self._on_snapshot(snapshot)
            self._incoming.on_snapshot(snapshot)
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
