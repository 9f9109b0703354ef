"""Changes that a person makes to contacts by hand; each can be undone until the program ends."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clicktodial.errors import InputError
from clicktodial.i18n import tr
from clicktodial.model.contacts import NOT_STORED, ContactId
from clicktodial.model.people import checked, merged
from clicktodial.storage import contact_doubles
from clicktodial.storage.contact_journal import ContactJournal
from clicktodial.storage.contact_lists import known_contact
from clicktodial.storage.contact_rows import (
    delete_contact,
    index_contacts,
    insert_contact,
    last_contact_id,
    replace_contact,
)
from clicktodial.storage.database import storage_errors, transaction

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from pathlib import Path

    from clicktodial.model.contacts import Contact
    from clicktodial.model.people import KnownContact

    Done = tuple[Contact, int]
    """The contact as it is now, and what the change is called when it is to be undone."""


class ContactEdits:
    """Stands beside a ``ContactStore`` on the same connection, in the same thread. Each change is
    one transaction.

    All methods raise ``StorageError`` when the file fails and ``InputError`` when a change is not
    possible, in which case nothing was changed.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection, self._path = connection, path
        self._journal = ContactJournal(connection)

    def save(self, contact: Contact) -> Done:
        """Add the contact, or write it over the one with its id. Of one that is fetched from
        elsewhere only the star and the note can be changed."""
        wanted = checked(contact)
        with storage_errors(self._path), transaction(self._connection):
            if wanted.id == NOT_STORED:
                return self._added(wanted)
            known = self._known(wanted.id)
            mine = replace(known.contact, favourite=wanted.favourite, note=wanted.note)
            if known.source and mine != wanted:
                raise _fetched(known.contact)
            return self._written(wanted)

    def set_favourite(self, contact_id: ContactId, *, favourite: bool) -> Done:
        """Give the contact its star, or take it away."""
        with storage_errors(self._path), transaction(self._connection):
            return self._written(replace(self._known(contact_id).contact, favourite=favourite))

    def set_note(self, contact_id: ContactId, note: str) -> Done:
        """Keep this note about the contact."""
        with storage_errors(self._path), transaction(self._connection):
            known = self._known(contact_id)
            return self._written(checked(replace(known.contact, note=note)))

    def remove(self, ids: Sequence[ContactId]) -> tuple[int, int]:
        """Delete these contacts: how it is undone, and how many there were. None is deleted when
        one of them is fetched from elsewhere."""
        with storage_errors(self._path), transaction(self._connection):
            batch = self._journal.keep(ids)
            for known in filter(None, (known_contact(self._connection, one) for one in ids)):
                if known.source:
                    raise _fetched(known.contact)
            return batch, sum(delete_contact(self._connection, one) for one in dict.fromkeys(ids))

    def merge(self, ids: Sequence[ContactId]) -> Done:
        """Make one contact of several, as ``model.people.merged`` says."""
        with storage_errors(self._path), transaction(self._connection):
            outcome = merged([self._known(one) for one in dict.fromkeys(ids)])
            batch = self._journal.keep((outcome.result.id, *outcome.gone))
            for one in outcome.gone:
                delete_contact(self._connection, one)
            replace_contact(self._connection, outcome.result)
            return outcome.result, batch

    def undo(self, batch: int) -> tuple[ContactId, ...]:
        """Make what the change touched what it was before; gives the contacts, none when it cannot
        be undone any more."""
        with storage_errors(self._path), transaction(self._connection):
            return self._journal.undo(batch)

    def keep_apart(self, ids: Sequence[ContactId]) -> None:
        """These are different people, although they look alike."""
        with storage_errors(self._path), transaction(self._connection):
            contact_doubles.keep_apart(self._connection, ids)

    def _known(self, contact_id: ContactId) -> KnownContact:
        known = known_contact(self._connection, contact_id)
        if known is None:
            raise InputError(tr("This contact is not there any more"))
        return known

    def _added(self, contact: Contact) -> Done:
        last_id = last_contact_id(self._connection)
        stored = replace(contact, id=ContactId(last_id + 1))
        batch = self._journal.keep((stored.id,))
        insert_contact(self._connection, stored)
        index_contacts(self._connection, last_id, stored.id)
        return stored, batch

    def _written(self, contact: Contact) -> Done:
        batch = self._journal.keep((contact.id,))
        replace_contact(self._connection, contact)
        return contact, batch


def _fetched(contact: Contact) -> InputError:
    return InputError(
        tr("“{name}” is fetched from elsewhere", name=contact.name or contact.company),
        tr("It is changed and deleted where it comes from. A star and a note can be added here."),
    )
