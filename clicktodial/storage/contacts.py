"""The contacts of one user, in a local SQLite file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from clicktodial.model.contacts import ContactId
from clicktodial.model.numbers import match_key, same_number
from clicktodial.storage import contact_doubles, contact_lists, contact_search
from clicktodial.storage.contact_edits import ContactEdits
from clicktodial.storage.contact_rows import (
    ALL_CONTACTS,
    contact_identity,
    contacts_of,
    delete_contact,
    index_contacts,
    insert_contact,
    last_contact_id,
    read_contact,
    replace_contact,
)
from clicktodial.storage.contact_schema import MIGRATIONS, OPTIMIZE
from clicktodial.storage.database import open_database, storage_errors, transaction
from clicktodial.storage.dial_choices import DialChoices

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from clicktodial.errors import BrokenFileError
    from clicktodial.model.contacts import Contact, ContactHit
    from clicktodial.model.people import KnownContact, PeopleQuery, PersonLine

_SAME_KEY: Final = "SELECT contact, text FROM number WHERE match_key = ? ORDER BY contact"
_FIRST_CHOICE: Final = (
    "SELECT id FROM contact WHERE id IN (SELECT contact FROM number WHERE match_key = ?) "
    "AND favourite = 1 ORDER BY id"
)

_MANY: Final = 1000


@dataclass(frozen=True, slots=True)
class ImportCount:
    """How many contacts an import added, and how many it skipped because they were known."""

    added: int
    skipped: int


class ContactStore:
    """Contacts with search and caller names.

    Synchronous; an instance belongs to the thread that opened it, other processes may use the same
    file. Every change is one transaction: it happens whole or not at all.
    All methods raise ``StorageError`` when the file fails.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self.choices = DialChoices(connection, path)
        self.edits = ContactEdits(connection, path)

    @classmethod
    def open(cls, path: Path) -> tuple[ContactStore, BrokenFileError | None]:
        """Open or make the file; the second part tells of a broken one that was moved aside."""
        connection, broken = open_database(path, MIGRATIONS)
        return cls(connection, path), broken

    def close(self) -> None:
        """Release the file."""
        self._connection.close()

    def count(self) -> int:
        """How many contacts there are."""
        with storage_errors(self._path):
            return int(self._connection.execute("SELECT count(*) FROM contact").fetchone()[0])

    def get(self, contact_id: ContactId) -> Contact | None:
        """The contact with this id."""
        with storage_errors(self._path):
            return read_contact(self._connection, contact_id)

    def all(self) -> Iterator[Contact]:
        """Every contact in the order of names. Read it to the end before the store is changed."""
        with storage_errors(self._path):
            yield from contacts_of(self._connection.execute(ALL_CONTACTS))

    def add(self, contact: Contact) -> Contact:
        """Store a new contact; the result carries its id. Ids are never used again."""
        with storage_errors(self._path), transaction(self._connection):
            last_id = last_contact_id(self._connection)
            stored = replace(contact, id=ContactId(last_id + 1))
            insert_contact(self._connection, stored)
            index_contacts(self._connection, last_id, stored.id)
        return stored

    def change(self, contact: Contact) -> bool:
        """Replace the contact with this id; ``False`` when it is gone."""
        with storage_errors(self._path), transaction(self._connection):
            return replace_contact(self._connection, contact)

    def remove(self, contact_id: ContactId) -> bool:
        """Delete the contact with this id; ``False`` when it was gone already."""
        with storage_errors(self._path), transaction(self._connection):
            return delete_contact(self._connection, contact_id)

    def import_contacts(self, contacts: Iterable[Contact]) -> ImportCount:
        """Add all of a file's contacts in one transaction.

        A contact whose name and numbers are both known already (in whatever notation of the
        numbers' separators) is skipped. The ids of ``contacts`` are ignored.
        """
        added = skipped = 0
        with storage_errors(self._path), transaction(self._connection):
            last_id = last_contact_id(self._connection)
            for contact in contacts:
                if self._knows(contact):
                    skipped += 1
                else:
                    added += 1
                    insert_contact(
                        self._connection, replace(contact, id=ContactId(last_id + added))
                    )
            index_contacts(self._connection, last_id, last_id + added)
            if added >= _MANY:
                for merge in OPTIMIZE:
                    self._connection.execute(merge)
        return ImportCount(added, skipped)

    def would_import(self, contacts: Iterable[Contact]) -> ImportCount:
        """What ``import_contacts`` would do with them; nothing is stored."""
        added = skipped = 0
        seen: set[bytes] = set()
        with storage_errors(self._path):
            for contact in contacts:
                key = contact_identity(contact)
                if key in seen or self._knows(contact):
                    skipped += 1
                else:
                    seen.add(key)
                    added += 1
        return ImportCount(added, skipped)

    def search(self, text: str, limit: int = 20) -> list[ContactHit]:
        """Contacts for what was typed so far, best first.

        Each word must begin a word of the name or the company; case and diacritics do not matter.
        A text of digits and separators is looked for anywhere in the numbers (one or two digits:
        at their beginning), also without country code or leading zero, before names. Favourites
        come first, then names that begin with the text, then names in order. When that gives
        fewer than ``limit``, words of three letters and more may stand inside a name's words. An
        empty text lists the favourites.

        A hit is one number of one contact: the numbers that match, or for a name the contact's
        first ones; at most three of a contact.
        """
        with storage_errors(self._path):
            return contact_search.search(self._connection, text, limit)

    def list_people(
        self, query: PeopleQuery, first: int, amount: int
    ) -> tuple[int, tuple[PersonLine, ...]]:
        """How many people the query finds, and ``amount`` of them from the ``first`` on (counted
        from 0). A search finds ``contact_lists.MOST_FOUND`` at most."""
        with storage_errors(self._path):
            return contact_lists.list_people(self._connection, query, first, amount)

    def letters(self) -> tuple[tuple[str, int], ...]:
        """Where in the list of everybody the names of each letter begin."""
        with storage_errors(self._path):
            return contact_lists.letters(self._connection)

    def known(self, contact_id: ContactId) -> KnownContact | None:
        """The contact with this id, and where it comes from."""
        with storage_errors(self._path):
            return contact_lists.known_contact(self._connection, contact_id)

    def find_doubles(self) -> Iterator[tuple[KnownContact, ...] | None]:
        """Groups of contacts that may be one person's each, one after the other; ``None`` where
        something else can be done before going on (see ``contact_doubles``)."""
        with storage_errors(self._path):
            yield from contact_doubles.find_doubles(self._connection)

    def doubles_of(self, contact_id: ContactId) -> tuple[KnownContact, ...]:
        """The contacts that may be the same person's as this one."""
        with storage_errors(self._path):
            return contact_doubles.doubles_of(self._connection, contact_id)

    def caller(self, number: str) -> Contact | None:
        """Whose number this is, in any notation; a favourite before others."""
        key = match_key(number)
        if not key:
            return None
        with storage_errors(self._path):
            found = self._connection.execute(_SAME_KEY, (key,))
            ids = [contact for contact, text in found if same_number(text, number)]
            if len(ids) > 1:
                favourites = self._connection.execute(_FIRST_CHOICE, (key,))
                ids = [contact for (contact,) in favourites if contact in ids] + ids
            return read_contact(self._connection, ids[0]) if ids else None

    def _knows(self, contact: Contact) -> bool:
        query = "SELECT 1 FROM contact WHERE identity = ? LIMIT 1"
        return self._connection.execute(query, (contact_identity(contact),)).fetchone() is not None
