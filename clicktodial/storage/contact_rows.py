"""A contact as rows of the database: written, read, taken into the indexes and out of them.

Everything here happens inside the caller's transaction and raises ``sqlite3.Error``.
"""

from __future__ import annotations

import hashlib
from itertools import groupby
from typing import TYPE_CHECKING, Final

from clicktodial.model.contacts import Contact, ContactId, ContactNumber, words
from clicktodial.model.numbers import match_key, searchable
from clicktodial.storage.contact_schema import FORGET_CONTACT, INDEX_CONTACTS, INDEX_NUMBERS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

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
ALL_CONTACTS: Final = f"{_WHOLE} ORDER BY c.name_words, c.id, n.position"


def read_contact(connection: sqlite3.Connection, contact_id: ContactId) -> Contact | None:
    """The contact with this id."""
    return next(contacts_of(connection.execute(_ONE, (contact_id,))), None)


def insert_contact(connection: sqlite3.Connection, contact: Contact) -> None:
    """Add the contact under its id; it is to be indexed afterwards."""
    connection.execute(_ADD_CONTACT, _contact_row(contact))
    connection.executemany(_ADD_NUMBER, _number_rows(contact))


def replace_contact(connection: sqlite3.Connection, contact: Contact) -> bool:
    """Write the contact over the one with its id, indexes included; ``False`` when it is gone.
    Where it came from stays as it was."""
    forget_contact(connection, contact.id)
    row = (*_contact_row(contact), contact.id)
    if not connection.execute(_CHANGE_CONTACT, row).rowcount:
        return False
    connection.execute("DELETE FROM number WHERE contact = ?", (contact.id,))
    connection.executemany(_ADD_NUMBER, _number_rows(contact))
    index_contacts(connection, contact.id - 1, contact.id)
    return True


def delete_contact(connection: sqlite3.Connection, contact_id: ContactId) -> bool:
    """Take the contact out, indexes included; ``False`` when it was gone already."""
    forget_contact(connection, contact_id)
    query = "DELETE FROM contact WHERE id = ?"
    return bool(connection.execute(query, (contact_id,)).rowcount)


def index_contacts(connection: sqlite3.Connection, after_id: int, last_id: int) -> None:
    """Take the contacts after the first id, up to the last, into the indexes."""
    for fill in (*INDEX_CONTACTS, INDEX_NUMBERS):
        connection.execute(fill, (after_id, last_id))


def forget_contact(connection: sqlite3.Connection, contact_id: ContactId) -> None:
    """Take the contact out of the indexes, while its rows are still as they were indexed."""
    for forget in FORGET_CONTACT:
        connection.execute(forget, (contact_id,))


def last_contact_id(connection: sqlite3.Connection) -> int:
    """The greatest id that was ever used."""
    query = "SELECT seq FROM sqlite_sequence WHERE name = 'contact'"
    row = connection.execute(query).fetchone()
    return int(row[0]) if row else 0


def contacts_of(
    rows: Iterable[tuple[int, str, str, int, str, str | None, str]],
) -> Iterator[Contact]:
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
        contact_identity(contact),
        contact.note,
    )


def _number_rows(contact: Contact) -> Iterator[tuple[object, ...]]:
    for position, number in enumerate(contact.numbers):
        text = number.text
        yield contact.id, position, number.label, text, searchable(text), match_key(text)


def contact_identity(contact: Contact) -> bytes:
    """Equal for contacts of the same name (or company, without one) and the same numbers."""
    numbers = sorted(searchable(number.text) or number.text for number in contact.numbers)
    text = "\0".join((contact.name or contact.company, *numbers))
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=12).digest()
