"""The People tab's desk: lists, shows and changes contacts; the disk is never touched on the loop.

What a person asked for and cannot be done is told with the answer, so that it is shown where it was
asked.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from clicktodial.engine.people_messages import (
    AskContact,
    ContactKnown,
    ContactSaved,
    ContactsMerged,
    ContactsRemoved,
    ContactsRestored,
    DoublesFound,
    FindDoubles,
    KeepApart,
    ListPeople,
    MergeContacts,
    NoteContact,
    PeopleListed,
    RemoveContacts,
    SaveContact,
    SetFavourite,
    UndoContacts,
)
from clicktodial.errors import ClickToDialError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from clicktodial.engine.handlers import Handlers
    from clicktodial.engine.messages import Notice
    from clicktodial.model.contacts import Contact
    from clicktodial.model.people import KnownContact
    from clicktodial.storage.contacts import ContactStore

    Group = tuple[KnownContact, ...]

_Result = TypeVar("_Result")

MOST_DOUBLES: Final = 100
"""So many groups are told of at once."""
_AT_A_TIME_S: Final = 0.05
"""So long the disk's thread looks for doubles before it does what else is waiting."""


class Contacts(Protocol):
    """The contacts' file, in the thread that it belongs to."""

    async def with_store(self, work: Callable[[ContactStore], _Result]) -> _Result:
        """Do ``work`` with the store. Raises what ``work`` raises, or ``StorageError``."""
        ...

    def changed(self) -> None:
        """Contacts are others now: forget what was known, and tell."""
        ...


class PeopleDesk:
    """Answers what the People tab asks."""

    def __init__(self, contacts: Contacts, tell: Callable[[Notice], None]) -> None:
        self._contacts, self._tell = contacts, tell
        self._searches = 0

    def handlers(self) -> Handlers:
        """What carries out which command."""
        return {
            ListPeople: self.list,
            AskContact: self.ask,
            SaveContact: self.save,
            SetFavourite: self.set_favourite,
            NoteContact: self.note,
            RemoveContacts: self.remove,
            MergeContacts: self.merge,
            UndoContacts: self.undo,
            FindDoubles: self.find_doubles,
            KeepApart: self.keep_apart,
        }

    async def list(self, command: ListPeople) -> None:
        """One page of the list; with the first of the whole list the letters, too."""
        query, first, amount, serial = command
        is_whole = not (query.text.strip() or query.company or query.favourites_only)

        def look(store: ContactStore) -> PeopleListed:
            total, people = store.list_people(query, first, amount)
            letters = is_whole and first == 0 and query.source is None
            return PeopleListed(serial, total, first, people, store.letters() if letters else ())

        try:
            self._tell(await self._contacts.with_store(look))
        except ClickToDialError as error:
            self._tell(PeopleListed(serial, 0, first, (), error=error))

    async def ask(self, command: AskContact) -> None:
        """All about one contact."""

        def look(store: ContactStore) -> ContactKnown:
            return ContactKnown(command.id, store.known(command.id), store.doubles_of(command.id))

        self._tell(await self._contacts.with_store(look))

    async def save(self, command: SaveContact) -> None:
        """Add or change."""
        await self._write(lambda store: store.edits.save(command.contact), command.serial)

    async def set_favourite(self, command: SetFavourite) -> None:
        """Give a star or take it away."""
        await self._write(
            lambda store: store.edits.set_favourite(command.id, favourite=command.favourite)
        )

    async def note(self, command: NoteContact) -> None:
        """Keep a note."""
        await self._write(lambda store: store.edits.set_note(command.id, command.note))

    async def _write(
        self, change: Callable[[ContactStore], tuple[Contact, int]], serial: int = 0
    ) -> None:
        try:
            contact, batch = await self._contacts.with_store(change)
        except ClickToDialError as error:
            self._tell(ContactSaved(serial, None, error=error))
            return
        self._tell(ContactSaved(serial, contact, batch))
        self._contacts.changed()

    async def remove(self, command: RemoveContacts) -> None:
        """Delete."""
        try:
            batch, amount = await self._contacts.with_store(
                lambda store: store.edits.remove(command.ids)
            )
        except ClickToDialError as error:
            self._tell(ContactsRemoved(0, 0, error))
            return
        self._tell(ContactsRemoved(batch, amount))
        self._contacts.changed()

    async def merge(self, command: MergeContacts) -> None:
        """Make one of several."""
        try:
            contact, batch = await self._contacts.with_store(
                lambda store: store.edits.merge(command.ids)
            )
        except ClickToDialError as error:
            self._tell(ContactsMerged(0, 0, None, error))
            return
        self._tell(ContactsMerged(batch, len(command.ids), contact))
        self._contacts.changed()

    async def undo(self, command: UndoContacts) -> None:
        """Undo one change."""
        ids = await self._contacts.with_store(lambda store: store.edits.undo(command.batch))
        self._tell(ContactsRestored(command.batch, ids))
        self._contacts.changed()

    async def keep_apart(self, command: KeepApart) -> None:
        """No doubles."""
        await self._contacts.with_store(lambda store: store.edits.keep_apart(command.ids))

    async def find_doubles(self, command: FindDoubles) -> None:
        """Look in short steps, between which the disk's thread does what else is asked of it."""
        del command
        self._searches += 1
        search = self._searches
        found: list[Group] = []
        looking = await self._contacts.with_store(lambda store: store.find_doubles())
        has_more = True
        while has_more and len(found) < MOST_DOUBLES and search == self._searches:
            step, has_more = await self._contacts.with_store(lambda _: _some(looking))
            found += step
        if search == self._searches:
            self._tell(DoublesFound(tuple(found[:MOST_DOUBLES]), not has_more))


def _some(looking: Iterator[Group | None]) -> tuple[list[Group], bool]:
    """What is found within a moment, and whether there may be more."""
    until = time.monotonic() + _AT_A_TIME_S
    found: list[Group] = []
    for group in looking:
        if group is not None:
            found.append(group)
        if time.monotonic() >= until or len(found) == MOST_DOUBLES:
            return found, True
    return found, False
