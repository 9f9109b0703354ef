"""One account at work in virtual time, without threads: a scripted phone system, real files."""

from __future__ import annotations

from dataclasses import replace
from itertools import count, pairwise
from typing import TYPE_CHECKING, TypeVar

from clicktodial.engine.choices import Choices
from clicktodial.engine.commands import Commands
from clicktodial.engine.people import People
from clicktodial.engine.session import AccountSession
from clicktodial.engine.store import CallStore
from clicktodial.errors import ClickToDialError
from clicktodial.storage.worker import Worker
from tests.engine.making import WORK
from tests.engine.scripted import ScriptedPbx

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from clicktodial.engine.clocks import Clocks
    from clicktodial.engine.messages import Notice
    from clicktodial.model.calls import Peer
    from clicktodial.model.dialplan import DialPlan
    from clicktodial.model.settings import Settings
    from clicktodial.model.snapshot import Snapshot

_Result = TypeVar("_Result")


class AtOnce(Worker):
    """Virtual time does not wait for threads: the disk is used on the loop."""

    async def run(self, function: Callable[[], _Result]) -> _Result:
        return function()


class Nobody:
    """Contacts that know nobody, until a test has everybody called otherwise."""

    names_version = 0
    name = ""

    async def named(self, peer: Peer, plan: DialPlan) -> Peer:
        return replace(peer, name=self.name) if self.name else peer

    def becomes(self, name: str) -> None:
        self.name, self.names_version = name, self.names_version + 1


class Desk:
    """The first account of ``settings`` at work."""

    def __init__(self, clocks: Clocks, settings: Settings, folder: Path) -> None:
        (account, *_) = settings.accounts
        self.settings = settings
        self.notices: list[Notice] = []
        self.pbx = ScriptedPbx(clocks.monotonic)
        self.store = CallStore()
        self.published: list[Snapshot] = []
        self.watched = True
        self.names = Nobody()
        self.way_out = "10.0.0.5"
        self.crashes: list[Exception] = []
        self.store.set_accounts(settings.accounts)
        self.session = AccountSession(
            account,
            self.pbx,
            store=self.store,
            clocks=clocks,
            names=self.names,
            publish=self.publish,
            is_watched=lambda: self.watched,
            note_crash=self.note_crash,
            look=lambda: self.way_out,
        )
        self.people = People(folder / "contacts.sqlite3", AtOnce("disk"), self.notices.append)
        self.choices = Choices(self.people, self.notices.append)
        self.sessions = {WORK: self.session}
        nonces = count(1)
        self.commands = Commands(
            store=self.store,
            clocks=clocks,
            sessions=self.sessions,
            choices=self.choices,
            settings=lambda: self.settings,
            publish=self.publish,
            new_nonce=lambda: f"nonce{next(nonces)}",
        )

    def note_crash(self, error: Exception) -> ClickToDialError:
        self.crashes.append(error)
        return ClickToDialError("crashed")

    def publish(self) -> None:
        snapshot = self.store.snapshot()
        if not self.published or snapshot is not self.published[-1]:
            self.published.append(snapshot)

    @property
    def snapshot(self) -> Snapshot:
        return self.store.snapshot()

    def pending(self) -> str | None:
        return self.snapshot.entries[0].pending

    def freshness(self) -> str:
        return self.snapshot.accounts[0].freshness

    def gaps(self) -> list[float]:
        return [round(b - a, 3) for a, b in pairwise(self.pbx.polled_at)]
