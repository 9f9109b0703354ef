"""Contacts that come from sources: staged aside while they come, taken over in one transaction.

Whatever ends a sync before its last line (a lost connection, ``kill -9``, a full disk) leaves the
contacts as they were: what was staged is in a temporary table that nobody else sees.

What a person did here survives: a favourite stays one, a note of one's own is not written over, and
a contact that was deleted here comes back only when it is changed at its source.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from clicktodial.model.contacts import NOT_STORED, Contact, ContactId, ContactNumber
from clicktodial.storage.contact_rows import (
    delete_contact,
    index_contacts,
    insert_contact,
    last_contact_id,
    replace_contact,
)
from clicktodial.storage.contact_schema import MIGRATIONS, OPTIMIZE
from clicktodial.storage.database import open_database, storage_errors, transaction

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from clicktodial.model.sources import SourceName

_STAGE: Final = """
CREATE TEMP TABLE IF NOT EXISTS staged (
    source_id TEXT PRIMARY KEY,
    tag TEXT NOT NULL,
    digest BLOB NOT NULL,
    contact TEXT
);
CREATE TEMP TABLE IF NOT EXISTS gone (source_id TEXT PRIMARY KEY) WITHOUT ROWID;
DELETE FROM staged;
DELETE FROM gone;
"""
_PUT: Final = "INSERT OR REPLACE INTO staged (source_id, tag, digest, contact) VALUES (?, ?, ?, ?)"
# What is staged beside what came the last time, and the contact that was made of it.
_COMPARED: Final = """
SELECT s.source_id, s.tag, s.digest, s.contact, e.tag, e.digest, e.note, c.id, c.favourite, c.note
FROM staged s
LEFT JOIN contact_source_entry e ON e.source = ?1 AND e.source_id = s.source_id
LEFT JOIN contact c ON c.source = ?1 AND c.source_id = s.source_id AND c.source <> ''
WHERE s.rowid > ?2 ORDER BY s.rowid LIMIT 500
"""
_KEEP_ENTRY: Final = (
    "INSERT OR REPLACE INTO contact_source_entry (source, source_id, tag, digest, note) "
    "VALUES (?, ?, ?, ?, ?)"
)
_NOBODY: Final = b""
_MANY: Final = 1000


@dataclass(frozen=True, slots=True)
class SyncCount:
    """What one sync did, and how many contacts of the source there are now."""

    added: int
    changed: int
    removed: int
    total: int


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """How a source stands. Moments in seconds since the epoch; ``error`` is why the last try
    failed, empty when it did not."""

    contacts: int
    synced: float | None = None
    failed: float | None = None
    error: str = ""


class ContactSync:
    """The part of the contacts that sources own. Synchronous; an instance belongs to the thread
    that opened it. All methods raise ``StorageError`` when the file fails."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection, self._path = connection, path

    @classmethod
    def open(cls, path: Path) -> ContactSync:
        """Open or make the file of contacts. A broken one was moved aside: who opens it for the
        contacts themselves tells of that."""
        connection, _broken = open_database(path, MIGRATIONS)
        return cls(connection, path)

    def close(self) -> None:
        """Release the file."""
        self._connection.close()

    # ---- what is known

    def state(self, source: SourceName, identity: str) -> str:
        """What the source wants to be reminded of; empty when it was another one then."""
        query = "SELECT identity, state FROM contact_source_state WHERE source = ?"
        with storage_errors(self._path):
            row = self._connection.execute(query, (source,)).fetchone()
        return str(row[1]) if row is not None and row[0] == identity else ""

    def tags(self, source: SourceName, identity: str) -> Mapping[str, str]:
        """The tag of each entry by its id; without tags when the source was another one then."""
        query = "SELECT source_id, tag FROM contact_source_entry WHERE source = ?"
        is_same = bool(self.state(source, identity))
        with storage_errors(self._path):
            rows = self._connection.execute(query, (source,))
            return {source_id: tag if is_same else "" for source_id, tag in rows}

    def records(self) -> Mapping[str, SourceRecord]:
        """How each source stands that has ever been synced or tried."""
        counted = "SELECT source, count(*) FROM contact WHERE source <> '' GROUP BY source"
        stated = "SELECT source, synced, failed, error FROM contact_source_state"
        with storage_errors(self._path):
            counts = dict(self._connection.execute(counted).fetchall())
            found = {name: SourceRecord(count) for name, count in counts.items()}
            for name, synced, failed, error in self._connection.execute(stated):
                found[name] = SourceRecord(counts.get(name, 0), synced, failed, error)
        return found

    # ---- a sync

    def begin(self) -> None:
        """Nothing is staged from now on."""
        with storage_errors(self._path):
            self._connection.executescript(_STAGE)

    def stage(
        self, entries: Iterable[tuple[str, str, Contact | None]], removed: Sequence[str] = ()
    ) -> None:
        """Put entries (id, tag, contact) aside, and the ids of those that went."""
        with storage_errors(self._path), _aside(self._connection):
            rows = [(source_id, tag, *_packed(contact)) for source_id, tag, contact in entries]
            self._connection.executemany(_PUT, rows)
            gone = "INSERT OR IGNORE INTO gone (source_id) VALUES (?)"
            self._connection.executemany(gone, ((one,) for one in removed))
            # What came again after it had gone is there.
            back = "DELETE FROM gone WHERE source_id = ?"
            self._connection.executemany(back, ((row[0],) for row in rows))

    def apply(
        self, source: SourceName, identity: str, state: str, *, is_whole: bool, now: float
    ) -> SyncCount:
        """Take over what is staged, in one transaction. ``is_whole``: the rest is gone."""
        with storage_errors(self._path), transaction(self._connection):
            before = last_contact_id(self._connection)
            added, changed, nobody = self._take(source, before)
            index_contacts(self._connection, before, before + added)
            removed = nobody + self._drop_gone(source, is_whole=is_whole)
            if added >= _MANY:
                for merge in OPTIMIZE:
                    self._connection.execute(merge)
            kept = (source, identity, state, now)
            self._connection.execute(
                "INSERT OR REPLACE INTO contact_source_state "
                "(source, identity, state, synced, failed, error) VALUES (?, ?, ?, ?, NULL, '')",
                kept,
            )
            count = "SELECT count(*) FROM contact WHERE source = ? AND source <> ''"
            total = int(self._connection.execute(count, (source,)).fetchone()[0])
        self.begin()
        return SyncCount(added, changed, removed, total)

    def _take(self, source: SourceName, last_id: int) -> tuple[int, int, int]:
        """How many contacts were added, changed, and turned out to be nobody."""
        added = changed = nobody = 0
        place = 0
        while rows := self._connection.execute(_COMPARED, (source, place)).fetchall():
            for row in rows:
                match self._take_one(source, row, ContactId(last_id + added + 1)):
                    case "added":
                        added += 1
                    case "changed":
                        changed += 1
                    case "nobody":
                        nobody += 1
            place = self._place_of(rows[-1][0])
        return added, changed, nobody

    def _place_of(self, source_id: str) -> int:
        query = "SELECT rowid FROM staged WHERE source_id = ?"
        return int(self._connection.execute(query, (source_id,)).fetchone()[0])

    def _take_one(self, source: SourceName, row: tuple[object, ...], new_id: ContactId) -> str:
        source_id, tag, digest, packed, old_tag, old_digest, old_note, found, favourite, note = row
        contact = _unpacked(packed)
        if old_digest == digest:
            if old_tag != tag:
                self._keep(source, source_id, tag, digest, old_note)
            return "same"
        self._keep(source, source_id, tag, digest, contact.note if contact else "")
        if contact is None:
            return "nobody" if found and delete_contact(self._connection, _id(found)) else "same"
        if found:
            own = bool(note) and note != (old_note or "")
            kept_note = str(note) if own else contact.note
            changed = replace(contact, id=_id(found), favourite=bool(favourite), note=kept_note)
            replace_contact(self._connection, changed)
            return "changed"
        insert_contact(self._connection, replace(contact, id=new_id))
        where = "UPDATE contact SET source = ?, source_id = ? WHERE id = ?"
        self._connection.execute(where, (source, source_id, new_id))
        return "added"

    def _keep(self, *entry: object) -> None:
        self._connection.execute(_KEEP_ENTRY, entry)

    def _drop_gone(self, source: SourceName, *, is_whole: bool) -> int:
        if is_whole:
            query = (
                "SELECT source_id FROM contact_source_entry WHERE source = ? "
                "AND source_id NOT IN (SELECT source_id FROM staged)"
            )
            gone = [one for (one,) in self._connection.execute(query, (source,))]
        else:
            gone = [one for (one,) in self._connection.execute("SELECT source_id FROM gone")]
        return sum(self._drop(source, one) for one in gone)

    def _drop(self, source: SourceName, source_id: str) -> bool:
        """Was there a contact?"""
        entry = "DELETE FROM contact_source_entry WHERE source = ? AND source_id = ?"
        self._connection.execute(entry, (source, source_id))
        query = "SELECT id FROM contact WHERE source = ? AND source_id = ? AND source <> ''"
        found = self._connection.execute(query, (source, source_id)).fetchone()
        return found is not None and delete_contact(self._connection, ContactId(found[0]))

    # ---- beside

    def note_failure(self, source: SourceName, error: str, now: float) -> None:
        """A sync failed; the contacts are as they were."""
        with storage_errors(self._path):
            self._connection.execute(
                "INSERT INTO contact_source_state (source, identity, state, failed, error) "
                "VALUES (?1, '', '', ?2, ?3) "
                "ON CONFLICT (source) DO UPDATE SET failed = ?2, error = ?3",
                (source, now, error),
            )

    def rename(self, source: SourceName, new: SourceName) -> None:
        """The source is called otherwise from now on."""
        with storage_errors(self._path), transaction(self._connection):
            for table in ("contact", "contact_source_entry", "contact_source_state"):
                query = f"UPDATE {table} SET source = ? WHERE source = ?"  # noqa: S608 - constants
                self._connection.execute(query, (new, source))

    def forget(self, source: SourceName) -> int:
        """Remove the source's contacts, and all that is known of it; how many they were."""
        query = "SELECT id FROM contact WHERE source = ? AND source <> ''"
        with storage_errors(self._path), transaction(self._connection):
            ids = [ContactId(one) for (one,) in self._connection.execute(query, (source,))]
            for one in ids:
                delete_contact(self._connection, one)
            for table in ("contact_source_entry", "contact_source_state"):
                drop = f"DELETE FROM {table} WHERE source = ?"  # noqa: S608 - constants
                self._connection.execute(drop, (source,))
        return len(ids)


@contextlib.contextmanager
def _aside(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction about temporary tables alone: nobody else's writing waits for it."""
    connection.execute("BEGIN")
    try:
        yield
    except BaseException:
        connection.rollback()
        raise
    connection.execute("COMMIT")


def _id(value: object) -> ContactId:
    assert isinstance(value, int)
    return ContactId(value)


def _packed(contact: Contact | None) -> tuple[bytes, str | None]:
    """A digest of all that can be seen of it, and the contact as text."""
    if contact is None:
        return _NOBODY, None
    numbers = [[number.label, number.text] for number in contact.numbers]
    parts = [contact.name, contact.company, numbers, contact.favourite, contact.note]
    text = json.dumps(parts, ensure_ascii=False)
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=12).digest(), text


def _unpacked(text: object) -> Contact | None:
    if not isinstance(text, str):
        return None
    name, company, numbers, favourite, note = json.loads(text)
    listed = tuple(ContactNumber(label, number) for label, number in numbers)
    return Contact(NOT_STORED, name, company, listed, favourite, note)
