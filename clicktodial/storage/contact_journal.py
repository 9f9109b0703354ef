# ruff: noqa: S608 - the names put into these texts are those of our own tables and columns
"""What contacts were before they were changed, so that it can be undone.

It stands in temporary tables of the connection: SQLite keeps them out of the file and gone with the
program, and rolls them back with everything else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from clicktodial.model.contacts import ContactId
from clicktodial.storage.contact_rows import delete_contact, index_contacts

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

MOST_KEPT: Final = 20
"""So many changes can be undone; older ones are forgotten."""

_MAKE: Final = (
    "CREATE TEMP TABLE touched (batch INTEGER, id INTEGER, PRIMARY KEY (batch, id)) WITHOUT ROWID",
    "CREATE TEMP TABLE contact_before AS SELECT 0 AS batch, * FROM main.contact WHERE FALSE",
    "CREATE TEMP TABLE number_before AS SELECT 0 AS batch, * FROM main.number WHERE FALSE",
    "CREATE TEMP TABLE apart_before AS SELECT 0 AS batch, * FROM main.kept_apart WHERE FALSE",
)


_APART: Final = "SELECT one, other FROM main.kept_apart WHERE one = ?"
_KEEP_APART: Final = (
    "INSERT OR IGNORE INTO main.kept_apart (one, other) SELECT ?, ? "
    "WHERE EXISTS (SELECT 1 FROM main.contact WHERE id = ?)"
)


class _Kept(NamedTuple):
    table: str
    before: str
    by: str
    only: str = "TRUE"
    """What must hold for a row to be put back."""


_STILL_THERE: Final = "EXISTS (SELECT 1 FROM main.contact WHERE id = {column})"
_KEPT: Final = (
    _Kept("contact", "contact_before", "id"),
    _Kept("number", "number_before", "contact", _STILL_THERE.format(column="contact")),
    _Kept("kept_apart", "apart_before", "one", _STILL_THERE.format(column="one")),
)


class ContactJournal:
    """Used inside the transaction of the change; belongs to the connection's thread."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._columns: dict[str, str] = {}
        self._last = 0

    def keep(self, ids: Iterable[ContactId]) -> int:
        """Remember these contacts as they are now (new ones: that they are not there); the result
        names what happens next, for ``undo``."""
        self._prepare()
        self._last += 1
        batch = self._last
        for one in dict.fromkeys(ids):
            self._connection.execute("INSERT INTO touched VALUES (?, ?)", (batch, one))
            for kept in _KEPT:
                self._connection.execute(
                    f"INSERT INTO {kept.before} SELECT ?, * FROM main.{kept.table} "
                    f"WHERE {kept.by} = ?",
                    (batch, one),
                )
        self._forget_until(batch - MOST_KEPT)
        return batch

    def undo(self, batch: int) -> tuple[ContactId, ...]:
        """Make the contacts what they were; gives those that were touched, none when the change is
        not known (any more)."""
        self._prepare()
        query = "SELECT id FROM touched WHERE batch = ? ORDER BY id"
        ids = [ContactId(row[0]) for row in self._connection.execute(query, (batch,))]
        apart = [pair for one in ids for pair in self._connection.execute(_APART, (one,))]
        for one in ids:
            delete_contact(self._connection, one)
        self._put_back(batch)
        self._connection.executemany(_KEEP_APART, ((*pair, pair[0]) for pair in apart))
        for one in ids:
            index_contacts(self._connection, one - 1, one)
        self._forget(batch)
        return tuple(ids)

    def _put_back(self, batch: int) -> None:
        """What its source has meanwhile brought again under another id stays gone here."""
        for kept in _KEPT:
            columns = self._columns[kept.table]
            self._connection.execute(
                f"INSERT OR IGNORE INTO main.{kept.table} ({columns}) "
                f"SELECT {columns} FROM {kept.before} WHERE batch = ? AND {kept.only}",
                (batch,),
            )

    def _prepare(self) -> None:
        query = "SELECT 1 FROM sqlite_temp_master WHERE name = 'touched'"
        if self._connection.execute(query).fetchone() is None:
            for make in _MAKE:
                self._connection.execute(make)
        for kept in _KEPT:
            rows = self._connection.execute(f"PRAGMA main.table_info({kept.table})")
            self._columns[kept.table] = ", ".join(row[1] for row in rows)

    def _forget_until(self, batch: int) -> None:
        for table in ("touched", *(kept.before for kept in _KEPT)):
            self._connection.execute(f"DELETE FROM {table} WHERE batch <= ?", (batch,))

    def _forget(self, batch: int) -> None:
        for table in ("touched", *(kept.before for kept in _KEPT)):
            self._connection.execute(f"DELETE FROM {table} WHERE batch = ?", (batch,))
