"""The contacts of one user, in a local SQLite file."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from clicktodial.model.contacts import Contact, ContactId, ContactNumber, words
from clicktodial.model.numbers import match_key, same_number, searchable
from clicktodial.storage import contact_search
from clicktodial.storage.contact_schema import (
    FORGET_CONTACT,
    INDEX_CONTACTS,
    INDEX_NUMBERS,
    MIGRATIONS,
    OPTIMIZE,
)
from clicktodial.storage.database import open_database, storage_errors, transaction
from clicktodial.storage.dial_choices import DialChoices

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from clicktodial.errors import BrokenFileError
    from clicktodial.model.contacts import ContactHit

_ADD_CONTACT: Final = (
    "INSERT INTO contact (id, name, company, favourite, name_words, company_words, identity, note) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_CHANGE_CONTACT: Final = (
    "UPDATE contact SET (id, name, company, favourite, name_words, company_words, identity, note) "
    "= (?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?"
)
_ADD_NUMBER: Final = (
    "INSERT INTO number (contact, position, label, text, digits, match_key) "
    "VALUES (?, ?, ?, ?, ?, ?)"
)
_WHOLE: Final = (
    "SELECT c.id, c.name, c.company, c.favourite, c.note, n.label, n.text FROM contact c "
    "LEFT JOIN number n ON n.contact = c.id"
)
_ONE: Final = f"{_WHOLE} WHERE c.id = ? ORDER BY n.position"
_ALL: Final = f"{_WHOLE} ORDER BY c.name_words, c.id, n.position"
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
            return self._read(contact_id)

    def all(self) -> Iterator[Contact]:
        """Every contact in the order of names. Read it to the end before the store is changed."""
        with storage_errors(self._path):
            yield from _contacts(self._connection.execute(_ALL))

    def add(self, contact: Contact) -> Contact:
        """Store a new contact; the result carries its id. Ids are never used again."""
        with storage_errors(self._path), transaction(self._connection):
            last_id = self._last_id()
            stored = replace(contact, id=ContactId(last_id + 1))
            self._insert(stored)
            self._index(last_id, stored.id)
        return stored

    def change(self, contact: Contact) -> bool:
        """Replace the contact with this id; ``False`` when it is gone."""
        with storage_errors(self._path), transaction(self._connection):
            self._forget(contact.id)
            row = (*_contact_row(contact), contact.id)
            if not self._connection.execute(_CHANGE_CONTACT, row).rowcount:
                return False
            self._connection.execute("DELETE FROM number WHERE contact = ?", (contact.id,))
            self._connection.executemany(_ADD_NUMBER, _number_rows(contact))
            self._index(contact.id - 1, contact.id)
        return True

    def remove(self, contact_id: ContactId) -> bool:
        """Delete the contact with this id; ``False`` when it was gone already."""
        with storage_errors(self._path), transaction(self._connection):
            self._forget(contact_id)
            query = "DELETE FROM contact WHERE id = ?"
            return bool(self._connection.execute(query, (contact_id,)).rowcount)

    def import_contacts(self, contacts: Iterable[Contact]) -> ImportCount:
        """Add all of a file's contacts in one transaction.

        A contact whose name and numbers are both known already (in whatever notation of the
        numbers' separators) is skipped. The ids of ``contacts`` are ignored.
        """
        added = skipped = 0
        with storage_errors(self._path), transaction(self._connection):
            last_id = self._last_id()
            for contact in contacts:
                if self._knows(contact):
                    skipped += 1
                else:
                    added += 1
                    self._insert(replace(contact, id=ContactId(last_id + added)))
            self._index(last_id, last_id + added)
            if added >= _MANY:
                for merge in OPTIMIZE:
                    self._connection.execute(merge)
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
            return self._read(ids[0]) if ids else None

    def _read(self, contact_id: ContactId) -> Contact | None:
        rows = self._connection.execute(_ONE, (contact_id,))
        return next(_contacts(rows), None)

    def _insert(self, contact: Contact) -> None:
        self._connection.execute(_ADD_CONTACT, _contact_row(contact))
        self._connection.executemany(_ADD_NUMBER, _number_rows(contact))

    def _index(self, after_id: int, last_id: int) -> None:
        for fill in (*INDEX_CONTACTS, INDEX_NUMBERS):
            self._connection.execute(fill, (after_id, last_id))

    def _forget(self, contact_id: ContactId) -> None:
        for forget in FORGET_CONTACT:
            self._connection.execute(forget, (contact_id,))

    def _knows(self, contact: Contact) -> bool:
        query = "SELECT 1 FROM contact WHERE identity = ? LIMIT 1"
        return self._connection.execute(query, (_identity(contact),)).fetchone() is not None

    def _last_id(self) -> int:
        query = "SELECT seq FROM sqlite_sequence WHERE name = 'contact'"
        row = self._connection.execute(query).fetchone()
        return int(row[0]) if row else 0


def _contacts(rows: Iterable[tuple[int, str, str, int, str, str | None, str]]) -> Iterator[Contact]:
    """Contacts from rows of one number each."""
    for (contact_id, name, company, favourite, note), group in groupby(rows, lambda row: row[:5]):
        numbers = tuple(ContactNumber(row[5], row[6]) for row in group if row[5] is not None)
        yield Contact(ContactId(contact_id), name, company, numbers, bool(favourite), note)


def _contact_row(contact: Contact) -> tuple[object, ...]:
    name_words = " ".join(words(contact.name or contact.company))
    company_words = " ".join(words(contact.company)) if contact.name else ""
    return (
        contact.id,
        contact.name,
        contact.company,
        int(contact.favourite),
        name_words,
        company_words,
        _identity(contact),
        contact.note,
    )


def _number_rows(contact: Contact) -> Iterator[tuple[object, ...]]:
    for position, number in enumerate(contact.numbers):
        text = number.text
        yield contact.id, position, number.label, text, searchable(text), match_key(text)


def _identity(contact: Contact) -> bytes:
    """Equal for contacts of the same name (or company, without one) and the same numbers."""
    numbers = sorted(searchable(number.text) or number.text for number in contact.numbers)
    text = "\0".join((contact.name or contact.company, *numbers))
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=12).digest()
