"""The contacts, for the face and for naming callers; the disk is never touched on the loop."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from clicktodial.engine.contact_files import ContactFilesDesk
from clicktodial.engine.messages import FindPeople, PeopleFound, Trouble
from clicktodial.engine.people_desk import PeopleDesk
from clicktodial.engine.people_messages import PeopleChanged
from clicktodial.errors import ClickToDialError
from clicktodial.model.numbers import same_number
from clicktodial.model.planning import owner_numbers

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path

    from clicktodial.engine.handlers import Handlers
    from clicktodial.engine.messages import Notice
    from clicktodial.model.calls import Peer
    from clicktodial.model.contacts import Contact, ContactHit
    from clicktodial.model.dialplan import DialPlan
    from clicktodial.model.history import PastCall
    from clicktodial.storage.contacts import ContactStore
    from clicktodial.storage.dial_choices import DialChoices
    from clicktodial.storage.worker import Worker

    PastPeople = Callable[[str, int], Coroutine[object, object, tuple[PastCall, ...]]]
    """The last call with each of so many people whom a text finds, the newest first."""

_Result = TypeVar("_Result")

HITS = 40
RECENT = 5
MOST_REMEMBERED = 5000
"""So many numbers' names are kept at hand; more are forgotten and looked up anew."""


class People:
    """Opens the contacts at the first use, in the worker's thread."""

    def __init__(self, path: Path, worker: Worker, tell: Callable[[Notice], None]) -> None:
        self._path, self._worker, self._tell = path, worker, tell
        self._store: ContactStore | None = None
        self._names: dict[str, Contact | None] = {}
        self._latest_search = 0
        self.names_version = 0
        """Another one whenever who is behind a number may be another."""
        self.past: PastPeople | None = None
        """Who else was called, or called."""
        self._desk = PeopleDesk(self, tell)
        self._files = ContactFilesDesk(self, tell)

    def handlers(self) -> Handlers:
        """What carries out which command."""
        return {
            FindPeople: self.find,
            **self._desk.handlers(),
            **self._files.handlers(),
        }

    def forget_names(self) -> None:
        """The contacts are others now: whoever calls is looked up anew."""
        self._names.clear()
        self.names_version += 1

    async def open(self) -> None:
        """Open the file, so that the first search is as quick as the next."""
        try:
            await self._worker.run(self._opened)
        except ClickToDialError as error:
            self._tell(Trouble(error))

    async def close(self) -> None:
        """Release the file, if it was opened. Windows removes and replaces no file that is open."""
        store, self._store = self._store, None
        if store is not None:
            await self._worker.run(store.close)

    def _opened(self) -> ContactStore:
        if self._store is None:
            from clicktodial.storage.contacts import ContactStore

            self._store, broken = ContactStore.open(self._path)
            if broken is not None:
                self._tell(Trouble(broken))
        return self._store

    async def find(self, command: FindPeople) -> None:
        """Search; a question that a newer one has overtaken is not answered."""
        self._latest_search = command.serial

        def search() -> PeopleFound | None:
            if command.serial != self._latest_search:
                return None
            hits = self._opened().search(command.text, HITS)
            return PeopleFound(command.serial, tuple(hits))

        try:
            found = await self._worker.run(search)
        except ClickToDialError as error:
            self._tell(Trouble(error))
            found = PeopleFound(command.serial, ())
        if found is not None:
            found = found._replace(recent=await self._recent(command.text, found.hits))
        if found is not None and command.serial == self._latest_search:
            self._tell(found)

    async def _recent(self, text: str, hits: tuple[ContactHit, ...]) -> tuple[PastCall, ...]:
        if self.past is None:
            return ()
        calls = await self.past(text, RECENT + len(hits))
        others = (c for c in calls if not any(same_number(c.peer.number, h.number) for h in hits))
        return tuple(others)[:RECENT]

    def known(self, peer: Peer, plan: DialPlan) -> Peer:
        """The peer as far as it is known without looking: at once."""
        for number in owner_numbers(peer.number, plan):
            contact = self._names.get(number)
            if contact is not None:
                return replace(peer, name=contact.name or peer.name, company=contact.company)
        return peer

    async def named(self, peer: Peer, plan: DialPlan) -> Peer:
        """See ``CallerNames``. Contacts that cannot be read name nobody; the call is shown."""
        for number in owner_numbers(peer.number, plan):
            if number and number not in self._names:
                self._names[number] = await self._looked_up(number)
            if self._names.get(number) is not None:
                break
        return self.known(peer, plan)

    async def _looked_up(self, number: str) -> Contact | None:
        if len(self._names) >= MOST_REMEMBERED:
            self._names.clear()
        try:
            return await self._worker.run(lambda: self._opened().caller(number))
        except ClickToDialError:
            return None

    async def with_choices(self, work: Callable[[DialChoices], _Result]) -> _Result:
        """Do ``work`` with the choices that stand in the same file. Raises ``StorageError``."""
        return await self._worker.run(lambda: work(self._opened().choices))

    async def with_store(self, work: Callable[[ContactStore], _Result]) -> _Result:
        """Do ``work`` with the contacts in their thread. Raises what it raises, or
        ``StorageError``."""
        return await self._worker.run(lambda: work(self._opened()))

    def changed(self) -> None:
        """Contacts are others now: names are looked up anew, and the face is told."""
        self.forget_names()
        self._tell(PeopleChanged())
