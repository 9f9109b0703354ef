"""The desk of contact sources: kept in the settings, tried out, and synced on a schedule.

Nothing is asked in the first minute after the start, nor all at once: each source waits its
interval, a little more or less, and longer after each failure. Waking up or a change of the network
starts nothing by itself: what is due then is done once, and not before a while has passed.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol

from clicktodial.engine.people_messages import PeopleChanged
from clicktodial.engine.sources_messages import (
    AskSources,
    RemoveSource,
    SaveSource,
    SourceSaved,
    SourcesKnown,
    SourceStatus,
    SourceStepped,
    SourceTried,
    SyncSource,
    TrySource,
)
from clicktodial.errors import (
    AccountExistsError,
    ClickToDialError,
    KeyringError,
    SourceSignInError,
    StorageError,
)
from clicktodial.i18n import tr
from clicktodial.model.secret import Secret
from clicktodial.model.sources import SourceKind
from clicktodial.storage.secret_names import source_secret
from clicktodial.storage.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from clicktodial.engine.accounts import Secrets
    from clicktodial.engine.clocks import Clocks
    from clicktodial.engine.handlers import Handlers
    from clicktodial.engine.messages import Notice
    from clicktodial.model.settings import Settings
    from clicktodial.model.sources import ContactSource, SourceName
    from clicktodial.sources.base import SourceClient
    from clicktodial.sources.syncing import Syncing
    from clicktodial.storage.contact_sync import SourceRecord

AFTER_START_S: Final = 60.0
AFTER_CHANGE_S: Final = 60.0
"""So long after a sleep or a change of the network no schedule begins a sync: calls come first."""
LONGEST_BACKOFF: Final = 16.0
"""After failures a source waits up to so many times its interval, and never more than a day."""
_DAY_S: Final = 86_400.0


class SettingsDesk(Protocol):
    """The settings as they are, and the way to change them; see ``engine.accounts``."""

    settings: Settings

    async def update(self, change: Callable[[Settings], Settings]) -> None:
        """Change the file. Raises ``ClickToDialError``."""
        ...


class SourceMaker(Protocol):
    """Makes the client of a source; ``sources.registry.make_source_client`` is the real one."""

    def __call__(self, source: ContactSource, password: Secret) -> SourceClient:
        """Nothing is sent yet."""
        ...


def _real_client(source: ContactSource, password: Secret) -> SourceClient:
    # Late: what speaks CardDAV and LDAP is loaded when there is a source.
    from clicktodial.sources.registry import make_source_client

    return make_source_client(source, password)


class SourceDesk:
    """Runs on the engine's loop. ``forget_names``: callers' names may be others now."""

    def __init__(
        self,
        path: Path,
        *,
        settings: SettingsDesk,
        secrets: Secrets,
        clocks: Clocks,
        forget_names: Callable[[], None],
        note_crash: Callable[[Exception], ClickToDialError],
        tell: Callable[[Notice], None],
        make_client: SourceMaker = _real_client,
        worker: Worker | None = None,
    ) -> None:
        self._path, self._settings, self._secrets = path, settings, secrets
        self._clocks, self._forget_names, self._tell = clocks, forget_names, tell
        self._note_crash, self._make_client = note_crash, make_client
        # A thread of its own: a large sync must not hold up the search.
        self._worker = worker or Worker("contact-sync")
        self._syncing: Syncing | None = None
        self._records: Mapping[str, SourceRecord] = {}
        self._schedules: dict[SourceName, asyncio.Task[None]] = {}
        self._scheduled: dict[SourceName, ContactSource] = {}
        self._running: dict[SourceName, asyncio.Task[None]] = {}
        self._failures: dict[SourceName, int] = {}
        self._trial: asyncio.Task[None] | None = None
        self._held_until = float("-inf")

    def handlers(self) -> Handlers:
        """What carries out which command."""
        return {
            SaveSource: self.save,
            RemoveSource: self.remove,
            SyncSource: self.sync,
            TrySource: self.try_out,
            AskSources: self.ask,
        }

    # ---- life

    async def start(self) -> None:
        """Begin the schedules; the file is not opened where there is no source."""
        if self._sources:
            with suppress(StorageError):
                await self._read_records()
        self._adopt(AFTER_START_S)

    def adopt(self) -> None:
        """The settings may have other sources now: they were changed by hand."""
        before = dict(self._scheduled)
        self._adopt()
        if before != self._scheduled:
            self._tell_known()

    def hold_off(self) -> None:
        """The computer woke up, or is on another network: what is due has time."""
        self._held_until = self._clocks.monotonic() + AFTER_CHANGE_S

    async def stop(self) -> None:
        """End everything at once; the contacts stay as they are."""
        tasks = [*self._schedules.values(), *self._running.values()]
        tasks += [self._trial] if self._trial is not None else []
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._syncing is not None:
            await self._syncing.close()

    @property
    def _sources(self) -> tuple[ContactSource, ...]:
        return self._settings.settings.contact_sources

    def _opened(self) -> Syncing:
        if self._syncing is None:
            from clicktodial.sources.syncing import Syncing

            self._syncing = Syncing(self._path, self._worker, wall_clock=self._clocks.wall)
        return self._syncing

    def _adopt(self, first_s: float = 0.0) -> None:
        """Run a schedule for each source as it is now; end those of the others."""
        wanted = {source.name: source for source in self._sources}
        for name, task in list(self._schedules.items()):
            if wanted.get(name) != self._scheduled[name]:
                task.cancel()
                del self._schedules[name], self._scheduled[name]
                running = self._running.pop(name, None)
                if running is not None:
                    running.cancel()
        for name, source in wanted.items():
            if name not in self._schedules:
                self._scheduled[name] = source
                loop = asyncio.get_running_loop()
                self._schedules[name] = loop.create_task(self._scheduled_syncs(source, first_s))

    async def _scheduled_syncs(self, source: ContactSource, first_s: float) -> None:
        await asyncio.sleep(self._first_wait_s(source, first_s))
        while True:
            await self._settled()
            await self._run(source)
            await asyncio.sleep(self._wait_s(source))

    async def _settled(self) -> None:
        """Until no sleep and no change of the network is recent; each source a little later or
        sooner, so that they do not all begin at once."""
        while (left := self._held_until - self._clocks.monotonic()) > 0:  # noqa: ASYNC110 - time
            await asyncio.sleep(left + AFTER_CHANGE_S * self._clocks.random())

    def _first_wait_s(self, source: ContactSource, least_s: float) -> float:
        """What was synced a moment before the program was started is not due yet."""
        record = self._records.get(source.name)
        since = record.synced if record is not None else None
        due_s = 0.0
        if since is not None and least_s:
            passed_s = max(0.0, self._clocks.wall() - since)
            due_s = max(0.0, source.interval_min * 60.0 - passed_s)
        jitter_s = least_s * self._clocks.random()
        return max(least_s, due_s) + jitter_s

    def _wait_s(self, source: ContactSource) -> float:
        """The interval, a tenth more or less; doubled after each failure."""
        factor = min(2.0 ** self._failures.get(source.name, 0), LONGEST_BACKOFF)
        interval_s = source.interval_min * 60.0
        longest_s = max(_DAY_S, interval_s)
        return min(interval_s * factor, longest_s) * (0.9 + 0.2 * self._clocks.random())

    # ---- syncing

    async def sync(self, command: SyncSource) -> None:
        """Sync now, one source or all; one that is being synced already goes on."""
        chosen = [one for one in self._sources if command.name in {None, one.name}]
        await asyncio.gather(*(self._run(source, whole=True) for source in chosen))

    async def _run(self, source: ContactSource, *, whole: bool = False) -> None:
        """One sync, whoever asks for it: never two of a source at a time."""
        running = self._running.get(source.name)
        if running is None:
            work = self._synced(source, whole=whole)
            running = asyncio.get_running_loop().create_task(work)
            self._running[source.name] = running
            running.add_done_callback(lambda done: self._ended(source.name, done))
            self._tell_known()
        with suppress(asyncio.CancelledError):
            await asyncio.shield(running)
            return
        if not running.cancelled():
            raise asyncio.CancelledError

    def _ended(self, name: SourceName, task: asyncio.Task[None]) -> None:
        if self._running.get(name) is task:
            del self._running[name]
            self._tell_known()

    async def _synced(self, source: ContactSource, *, whole: bool) -> None:
        try:
            is_other = await self._asked(source, whole=whole)
        except ClickToDialError as error:
            await self._note_failure(source, error)
        except Exception as error:  # noqa: BLE001 - the schedule goes on; a person is told
            await self._note_failure(source, self._note_crash(error))
        else:
            self._failures.pop(source.name, None)
            if is_other:
                self._forget_names()
                self._tell(PeopleChanged())
        with suppress(StorageError):
            await self._read_records()

    async def _asked(self, source: ContactSource, *, whole: bool) -> bool:
        """Are the contacts others now? Raises ``ClickToDialError``."""
        client = self._make_client(source, await self._password(source))
        try:
            count = await self._opened().run(source, client, whole=whole)
        finally:
            await client.aclose()
        return bool(count.added or count.changed or count.removed)

    async def _note_failure(self, source: ContactSource, error: ClickToDialError) -> None:
        self._failures[source.name] = self._failures.get(source.name, 0) + 1
        syncing, now = self._opened(), self._clocks.wall()
        words = str(error)
        with suppress(StorageError):
            await syncing.worker.run(lambda: syncing.opened().note_failure(source.name, words, now))

    async def _read_records(self) -> None:
        syncing = self._opened()
        self._records = await syncing.worker.run(lambda: syncing.opened().records())

    async def _password(self, source: ContactSource) -> Secret:
        """Raises ``SetupError``. A directory may be open to everybody."""
        if source.kind is SourceKind.LDAP and not source.user:
            return Secret("")
        password = await self._secrets.get(source_secret(source.name))
        if password is None:
            raise SourceSignInError(source.name, tr("The keyring holds no password for it."))
        return password

    # ---- telling

    async def ask(self, _command: AskSources) -> None:
        """Tell how the sources stand."""
        if self._sources:
            await self._read_records()
        self._tell_known()

    def _tell_known(self) -> None:
        self._tell(SourcesKnown(tuple(self._status(source) for source in self._sources)))

    def _status(self, source: ContactSource) -> SourceStatus:
        is_running = source.name in self._running
        record = self._records.get(source.name)
        if record is None:
            return SourceStatus(source, is_running=is_running)
        return SourceStatus(source, record.contacts, record.synced, record.error, is_running)

    # ---- changing

    async def save(self, command: SaveSource) -> None:
        """Add or change a source: its password first, so that none is left without one."""
        source, replaces = command.source, command.replaces
        try:
            await self._saved(command)
        except ClickToDialError as error:
            self._tell(SourceSaved(source.name, error=error))
            return
        if replaces is not None and replaces != source.name:
            await self._renamed(replaces, source.name)
        self._failures.pop(source.name, None)
        self._restart(source.name)
        reason = await self._secrets.reason()
        self._tell(SourceSaved(source.name, reason if source.user else ""))
        self._tell_known()

    async def _saved(self, command: SaveSource) -> None:
        source, replaces = command.source, command.replaces
        _with_source(self._settings.settings, source, replaces)  # refuses a name that is taken
        password = command.password
        if password is None and replaces not in {None, source.name}:
            assert replaces is not None
            password = await self._secrets.get(source_secret(replaces))
        if password is not None:
            await self._secrets.set(source_secret(source.name), password)
        await self._settings.update(lambda now: _with_source(now, source, replaces))

    async def _renamed(self, old: SourceName, new: SourceName) -> None:
        syncing = self._opened()
        await syncing.worker.run(lambda: syncing.opened().rename(old, new))
        await self._read_records()
        with suppress(KeyringError):
            await self._secrets.delete(source_secret(old))

    def _restart(self, name: SourceName) -> None:
        """Also when only the password is another one."""
        task = self._schedules.pop(name, None)
        self._scheduled.pop(name, None)
        if task is not None:
            task.cancel()
        running = self._running.pop(name, None)
        if running is not None:
            running.cancel()
        self._adopt()

    async def remove(self, command: RemoveSource) -> None:
        """Forget a source, then its contacts and its password."""
        name = command.name
        await self._settings.update(lambda now: _without_source(now, name))
        self._adopt()
        try:
            syncing = self._opened()
            await syncing.worker.run(lambda: syncing.opened().forget(name))
            await self._read_records()
            await self._secrets.delete(source_secret(name))
        finally:
            self._forget_names()
            self._tell(PeopleChanged())
            self._tell_known()

    # ---- trying out

    async def try_out(self, command: TrySource) -> None:
        """Tell each step of the test as it is done; a test before it is given up."""
        if self._trial is not None:
            self._trial.cancel()
            self._trial = None
        if command.source is not None:
            work = self._tried(command.source, command.password)
            self._trial = asyncio.get_running_loop().create_task(work)

    async def _tried(self, source: ContactSource, password: Secret | None) -> None:
        try:
            password = password if password is not None else await self._password(source)
            client = self._make_client(source, password)
            try:
                async for step in client.examine():
                    self._tell(SourceStepped(step))
            finally:
                await client.aclose()
        except ClickToDialError as error:
            self._tell(SourceTried(error))
        else:
            self._tell(SourceTried())


def _with_source(now: Settings, source: ContactSource, replaces: SourceName | None) -> Settings:
    others = [one.name for one in now.contact_sources if one.name != replaces]
    if source.name.casefold() in (name.casefold() for name in others):
        raise AccountExistsError(source.name)
    if len(others) == len(now.contact_sources):
        return replace(now, contact_sources=(*now.contact_sources, source))
    changed = (source if one.name == replaces else one for one in now.contact_sources)
    return replace(now, contact_sources=tuple(changed))


def _without_source(now: Settings, name: SourceName) -> Settings:
    left = tuple(one for one in now.contact_sources if one.name != name)
    return replace(now, contact_sources=left)
