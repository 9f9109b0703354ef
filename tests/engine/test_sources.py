"""The desk of contact sources, with sources that answer as a test wants, in virtual time."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from clicktodial.engine.people_messages import PeopleChanged
from clicktodial.engine.sources import AFTER_CHANGE_S, AFTER_START_S, SourceDesk
from clicktodial.engine.sources_messages import (
    AskSources,
    RemoveSource,
    SaveSource,
    SourceSaved,
    SourcesKnown,
    SourceStepped,
    SourceTried,
    SyncSource,
    TrySource,
)
from clicktodial.errors import ClickToDialError, ConnectError
from clicktodial.model.contacts import NOT_STORED, Contact, ContactNumber
from clicktodial.model.secret import Secret
from clicktodial.model.settings import Settings
from clicktodial.model.sources import SourceKind, SourceName, make_source
from clicktodial.model.steps import Outcome, Step, StepName
from clicktodial.sources.base import Delta, End, Known, SourceEntry
from clicktodial.storage.contacts import ContactStore
from tests.engine.desk import AtOnce

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from clicktodial.engine.clocks import Clocks
    from clicktodial.engine.messages import Notice
    from clicktodial.model.sources import ContactSource
    from clicktodial.storage.secret_names import SecretKey
    from tests.engine.conftest import VirtualLoop

SOURCE = make_source(
    name="Company", kind=SourceKind.CARDDAV, server="https://dav.example.com", user="anna"
)
NAME = SOURCE.name


class Keyring:
    def __init__(self) -> None:
        self.kept: dict[str, Secret] = {"contacts/Company/password": Secret("s")}

    async def get(self, key: SecretKey) -> Secret | None:
        return self.kept.get(key)

    async def set(self, key: SecretKey, secret: Secret) -> None:
        self.kept[key] = secret

    async def delete(self, key: SecretKey) -> None:
        self.kept.pop(key, None)

    async def reason(self) -> str:
        return ""


class File:
    def __init__(self, *sources: ContactSource) -> None:
        self.settings = Settings(contact_sources=sources)

    async def update(self, change: Callable[[Settings], Settings]) -> None:
        self.settings = change(self.settings)


class Source:
    """What each sync brings stands in the script: names of people, or an error."""

    def __init__(self) -> None:
        self.script: deque[tuple[str, ...] | ClickToDialError] = deque()
        self.syncs = self.closed = 0
        self.wholes: list[bool] = []
        self.gate, self.asked = asyncio.Event(), asyncio.Event()
        self.gate.set()

    def __call__(self, source: ContactSource, password: Secret) -> Source:
        assert password == Secret("s")
        return self

    async def changes(self, known: Known, *, whole: bool = False) -> AsyncIterator[Delta | End]:
        self.syncs += 1
        self.asked.set()
        self.wholes.append(whole)
        await self.gate.wait()
        step = self.script.popleft() if self.script else ()
        if isinstance(step, ClickToDialError):
            raise step
        yield Delta(tuple(SourceEntry(name, "1", person(name)) for name in step))
        yield End("state")

    async def examine(self) -> AsyncIterator[Step]:
        yield Step(StepName.NAME_LOOKUP, Outcome.OK, of=1)

    async def aclose(self) -> None:
        self.closed += 1


def person(name: str) -> Contact:
    return Contact(NOT_STORED, name, "", (ContactNumber("work", "+3225551234"),))


class Desk:
    def __init__(
        self, path: Path, *sources: ContactSource, clocks: Clocks | _Clocks | None = None
    ) -> None:
        self.path = path
        self.file, self.keyring, self.source = File(*sources), Keyring(), Source()
        self.notices: list[Notice] = []
        self.forgotten = 0
        self.desk = SourceDesk(
            path,
            settings=self.file,
            secrets=self.keyring,
            clocks=clocks or _Clocks(),  # type: ignore[arg-type]
            forget_names=self.forget,
            note_crash=lambda error: ClickToDialError(str(error)),
            tell=self.notices.append,
            make_client=self.source,
            worker=AtOnce("sync"),
        )

    def forget(self) -> None:
        self.forgotten += 1

    @property
    def names(self) -> list[str]:
        store, _ = ContactStore.open(self.path)
        found = [contact.name for contact in store.all()]
        store.close()
        return found

    def last(self, kind: type) -> Notice:
        return next(notice for notice in reversed(self.notices) if isinstance(notice, kind))

    def status(self) -> tuple[int, str, bool]:
        known = self.last(SourcesKnown)
        assert isinstance(known, SourcesKnown)
        (one,) = known.sources
        return one.contacts, one.error, one.is_running


class _Clocks:
    def monotonic(self) -> float:
        return 0.0

    def wall(self) -> float:
        return 1_800_000_000.0

    def random(self) -> float:
        return 0.5


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    made = Desk(tmp_path / "contacts.sqlite3", SOURCE)
    yield made
    await made.desk.stop()


async def test_a_sync_by_hand_asks_for_all_and_tells_what_came(desk: Desk) -> None:
    desk.source.script.append(("Anna", "Ben"))
    await desk.desk.sync(SyncSource())
    assert desk.names == ["Anna", "Ben"]
    assert desk.source.wholes == [True]
    assert desk.forgotten == 1
    assert isinstance(desk.last(PeopleChanged), PeopleChanged)
    await desk.desk.ask(AskSources())
    assert desk.status() == (2, "", False)
    assert desk.source.closed == 1


async def test_nothing_new_tells_nobody_that_people_have_changed(desk: Desk) -> None:
    await desk.desk.sync(SyncSource())
    assert not any(isinstance(notice, PeopleChanged) for notice in desk.notices)


async def test_a_failure_stays_in_words_beside_the_contacts_that_stay(desk: Desk) -> None:
    desk.source.script.extend([("Anna",), ConnectError("dav.example.com")])
    await desk.desk.sync(SyncSource())
    await desk.desk.sync(SyncSource())
    await desk.desk.ask(AskSources())
    contacts, error, _running = desk.status()
    assert contacts == 1
    assert "dav.example.com" in error


async def test_two_presses_are_one_sync(desk: Desk) -> None:
    desk.source.gate.clear()
    presses = [asyncio.create_task(desk.desk.sync(SyncSource(NAME))) for _ in range(3)]
    await desk.source.asked.wait()
    desk.source.gate.set()
    await asyncio.gather(*presses)
    assert desk.source.syncs == 1


async def test_without_a_password_it_is_asked_for_in_words(desk: Desk) -> None:
    desk.keyring.kept.clear()
    await desk.desk.sync(SyncSource())
    await desk.desk.ask(AskSources())
    assert "password" in desk.status()[1]
    assert desk.source.syncs == 0


async def test_removing_takes_the_contacts_and_the_password_along(desk: Desk) -> None:
    desk.source.script.append(("Anna",))
    await desk.desk.sync(SyncSource())
    await desk.desk.remove(RemoveSource(NAME))
    assert desk.names == []
    assert desk.keyring.kept == {}
    assert desk.file.settings.contact_sources == ()


async def test_saving_keeps_the_password_and_another_name_keeps_the_contacts(desk: Desk) -> None:
    desk.source.script.append(("Anna",))
    await desk.desk.sync(SyncSource())
    other = replace(SOURCE, name=SourceName("Firm"))
    await desk.desk.save(SaveSource(other, replaces=NAME))
    saved = desk.last(SourceSaved)
    assert isinstance(saved, SourceSaved)
    assert (saved.name, saved.error) == ("Firm", None)
    assert list(desk.keyring.kept) == ["contacts/Firm/password"]
    assert desk.names == ["Anna"]
    await desk.desk.save(SaveSource(SOURCE, Secret("s")))
    await desk.desk.save(SaveSource(replace(SOURCE, interval_min=30)))
    refused = desk.last(SourceSaved)
    assert isinstance(refused, SourceSaved)
    assert refused.error is not None


async def test_a_test_tells_its_steps(desk: Desk) -> None:
    await desk.desk.try_out(TrySource(SOURCE, Secret("s")))
    assert desk.desk._trial is not None
    await desk.desk._trial
    assert isinstance(desk.last(SourceStepped), SourceStepped)
    assert desk.last(SourceTried) == SourceTried()


async def test_the_schedule_waits_after_the_start_and_longer_after_failures(desk: Desk) -> None:
    """Seconds of each wait, by the desk's own sums."""
    made = desk.desk
    assert made._first_wait_s(SOURCE, AFTER_START_S) == 1.5 * AFTER_START_S
    assert made._wait_s(SOURCE) == 3600.0
    waits = []
    for _ in range(6):
        desk.source.script.append(ConnectError("dav.example.com"))
        await made.sync(SyncSource())
        waits.append(made._wait_s(SOURCE) / 3600)
    assert waits == [2, 4, 8, 16, 16, 16]
    await made.sync(SyncSource())
    assert made._wait_s(SOURCE) == 3600.0
    # What was synced just now is not due at the next start.
    await made.ask(AskSources())
    assert made._first_wait_s(SOURCE, AFTER_START_S) == 3600.0 + 0.5 * AFTER_START_S


async def test_after_sleep_or_another_network_what_is_due_waits_and_is_done_once(
    tmp_path: Path, clocks: Clocks, loop: VirtualLoop
) -> None:
    made = Desk(tmp_path / "contacts.sqlite3", SOURCE, clocks=clocks)
    await made.desk.start()
    began = loop.time()
    await asyncio.sleep(1.5 * AFTER_START_S - 1)
    for _ in range(5):
        made.desk.hold_off()
        await asyncio.sleep(10)
    assert made.source.syncs == 0
    await made.source.asked.wait()
    held_s = 1.5 * AFTER_START_S - 1 + 40 + AFTER_CHANGE_S
    assert loop.time() - began >= held_s
    await asyncio.sleep(30 * 60)
    assert made.source.syncs == 1
    await made.desk.stop()
