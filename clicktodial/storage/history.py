# ruff: noqa: S608 - the texts put together here are constants of this module
"""Past calls, in a local SQLite file of their own.

``synchronous=NORMAL`` with a write-ahead log (see ``storage.database``) is enough for "nothing is
lost by ``kill -9``": a committed change has been handed to the operating system, which writes it
whatever becomes of the process. Only a power cut can take the last changes back.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from clicktodial.model.calls import AccountName, Direction, Peer
from clicktodial.model.contacts import words
from clicktodial.model.history import HistoryId, HistoryQuery, Outcome, PastCall, Trace
from clicktodial.model.numbers import match_key, national_digits, same_number, searchable
from clicktodial.storage.database import open_database, storage_errors, transaction
from clicktodial.storage.history_schema import (
    ADD,
    COLUMNS,
    DELETE,
    INDEX,
    MIGRATIONS,
    MISSED,
    REBUILD,
    UNDELETE,
    UNINDEX,
)
from clicktodial.storage.history_search import Plan, microseconds, plan

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from clicktodial.errors import BrokenFileError

_ALL: Final = ", ".join(COLUMNS)
_CHOSEN: Final = f"SELECT {_ALL} FROM call WHERE id IN (SELECT value FROM json_each(?))"
# The note and whether a missed call was returned are a person's, or follow from other calls.
_KEPT: Final = tuple(c for c in COLUMNS if c not in ("id", "returned", "note"))
_CHANGE: Final = f"({', '.join(_KEPT)}) = ({', '.join('?' * len(_KEPT))}) WHERE id = ?"
_TAKEN: Final = "SELECT 1 FROM call WHERE id = :id UNION ALL SELECT 1 FROM gone WHERE id = :id"
_EARLIER_MISSED: Final = (
    f"SELECT id, line FROM call WHERE key = ? AND key <> '' AND {MISSED} AND id < ?"
)
_LATER_REACHED: Final = (
    "SELECT line FROM call WHERE key = ? AND key <> '' AND reached = 1 AND id > ? ORDER BY id"
)
_GOING_ON: Final = "SELECT id FROM call WHERE outcome = 'going_on'"
_NEWEST: Final = f"SELECT {_ALL} FROM call WHERE key <> '' ORDER BY id DESC LIMIT ?"
_LAST_OF: Final = (
    f"SELECT {_ALL} FROM call WHERE key = ? AND key <> '' AND id < ? ORDER BY id DESC LIMIT ?"
)

_REMEMBERED: Final = timedelta(days=1)
_MOST_REMEMBERED: Final = 2000
_LOOKED_THROUGH: Final = 300
_COUNTS: Final = 64
_DIGITS: Final = re.compile(r"\d{3,}")


class Deleted(NamedTuple):
    """So many calls were deleted, and can be brought back by ``batch``."""

    batch: int
    amount: int


class HistoryStore:
    """Past calls with search.

    Synchronous; an instance belongs to the thread that opened it, other processes may use the same
    file. Every change is one transaction. All methods raise ``StorageError`` when the file fails.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection, self._path = connection, path
        self._counts: dict[HistoryQuery, int] = {}
        self._counted_at: tuple[int, int] | None = None

    @classmethod
    def open(cls, path: Path) -> tuple[HistoryStore, BrokenFileError | None]:
        """Open or make the file; the second part tells of a broken one that was moved aside."""
        connection, broken = open_database(path, MIGRATIONS)
        return cls(connection, path), broken

    def close(self) -> None:
        """Release the file."""
        self._connection.close()

    # ---- reading

    def count(self, query: HistoryQuery) -> int:
        """How many calls the query finds."""
        with storage_errors(self._path):
            return self._count(query, plan(self._connection, query))

    def page(self, query: HistoryQuery, first: int, amount: int) -> tuple[int, list[PastCall]]:
        """How many calls the query finds, and ``amount`` of them from the ``first`` on (counted
        from 0), the newest first."""
        with storage_errors(self._path):
            made = plan(self._connection, query)
            total = self._count(query, made)
            if made is None:
                return total, []
            ids = made.page(self._connection, max(first, 0), amount, total)
            return total, [trace.call for trace in self._read(ids)]

    def all(self, query: HistoryQuery) -> Iterator[PastCall]:
        """All calls that the query finds, read in pieces: some may be gone by then."""
        with storage_errors(self._path):
            made = plan(self._connection, query)
            ids = made.all(self._connection) if made is not None else []
            for at in range(0, len(ids), _MOST_REMEMBERED):
                for trace in self._read(ids[at : at + _MOST_REMEMBERED]):
                    yield trace.call

    def missed(self) -> int:
        """How many missed calls are not returned yet."""
        with storage_errors(self._path):
            query = f"SELECT count(*) FROM call INDEXED BY call_missed WHERE {MISSED}"
            return int(self._connection.execute(query).fetchone()[0])

    def recent(self, amount: int, text: str = "") -> list[PastCall]:
        """The last call with each of the people called or calling last whom ``text`` finds."""
        with storage_errors(self._path):
            found: list[Trace] = []
            for trace in self._newest(text):
                if not any(same_number(known.line, trace.line) for known in found):
                    found.append(trace)
                if len(found) == amount:
                    break
            return [trace.call for trace in found]

    def _newest(self, text: str) -> Iterator[Trace]:
        """The last calls that have a number, as far back as is looked."""
        if not text.strip():
            return map(_trace, self._connection.execute(_NEWEST, (_LOOKED_THROUGH,)))
        made = plan(self._connection, HistoryQuery(text=text))
        ids = made.newest(self._connection, _LOOKED_THROUGH) if made is not None else []
        return (trace for trace in self._read(ids) if match_key(trace.line))

    def last_contact(self, number: str, before: datetime | None = None) -> PastCall | None:
        """The newest call with this number, in any notation."""
        limit = microseconds(before) if before is not None else 2**62
        with storage_errors(self._path):
            key = (match_key(number), limit, _LOOKED_THROUGH)
            traces = map(_trace, self._connection.execute(_LAST_OF, key))
            return next((t.call for t in traces if same_number(t.line, number)), None)

    def unsettled(self, now: datetime) -> list[Trace]:
        """The calls that went on when the program ended, and those of the last day: what the next
        list names may be one of them."""
        since = microseconds(now - _REMEMBERED)
        query = (
            f"SELECT {_ALL} FROM call WHERE id IN (SELECT id FROM call WHERE outcome = 'going_on' "
            "UNION SELECT id FROM (SELECT id FROM call WHERE id >= ? ORDER BY id DESC LIMIT ?)) "
            "ORDER BY id"
        )
        with storage_errors(self._path):
            found = self._connection.execute(query, (since, _MOST_REMEMBERED))
            return [_trace(row) for row in found]

    def of_account(self, account: AccountName, since: datetime, until: datetime) -> list[Trace]:
        """The account's calls that began in this time."""
        query = f"SELECT {_ALL} FROM call WHERE account = ? AND id BETWEEN ? AND ? ORDER BY id"
        span = (account, microseconds(since), microseconds(until))
        with storage_errors(self._path):
            return [_trace(row) for row in self._connection.execute(query, span)]

    def filled_until(self, account: AccountName) -> datetime | None:
        """Up to when the account's records are known."""
        query = "SELECT until FROM filled WHERE account = ?"
        with storage_errors(self._path):
            row = self._connection.execute(query, (account,)).fetchone()
        return _moment(row[0]) if row else None

    def first_unsettled(self, account: AccountName, since: datetime) -> datetime | None:
        """When the first of the account's calls began whose end is not known."""
        query = (
            "SELECT min(id) FROM call WHERE account = ? AND id >= ? AND record_id = '' "
            "AND outcome IN ('end_not_seen', 'unknown')"
        )
        with storage_errors(self._path):
            row = self._connection.execute(query, (account, microseconds(since))).fetchone()
        return _moment_or_none(row[0])

    # ---- writing

    def keep(self, traces: Sequence[Trace]) -> list[HistoryId]:
        """Add those without an id, change the others (also one that was deleted meanwhile); the
        ids in the same order. Notes, and whether a missed call was returned, stay as they are."""
        with storage_errors(self._path), transaction(self._connection):
            ids = [self._put(trace) for trace in traces]
            for identity, trace in zip(ids, traces, strict=True):
                self._settle(identity, trace)
        return ids

    def fill(self, account: AccountName, traces: Sequence[Trace], until: datetime) -> None:
        """Keep what an account's records told, and up to when they did."""
        with storage_errors(self._path), transaction(self._connection):
            ids = [self._put(trace) for trace in traces]
            for identity, trace in zip(ids, traces, strict=True):
                self._settle(identity, trace)
            self._connection.execute(
                "INSERT INTO filled VALUES (?, ?) "
                "ON CONFLICT (account) DO UPDATE SET until = excluded.until",
                (account, microseconds(until)),
            )

    def seen(self, until: Iterable[tuple[HistoryId, datetime]]) -> None:
        """These calls went on until then at least."""
        rows = [(microseconds(moment), identity) for identity, moment in until]
        with storage_errors(self._path), transaction(self._connection):
            self._connection.executemany("UPDATE call SET last_seen = ? WHERE id = ?", rows)

    def note(self, identity: HistoryId, note: str) -> bool:
        """Keep a note; ``False`` when the call is gone."""
        with storage_errors(self._path), transaction(self._connection):
            found = self._read([identity])
            if not found:
                return False
            self._run(UNINDEX, [identity])
            noted = replace(found[0], call=replace(found[0].call, note=note))
            row = (note, *_searched(noted), identity)
            self._connection.execute(
                "UPDATE call SET (note, words, digits) = (?, ?, ?) WHERE id = ?", row
            )
            self._run(INDEX, [identity])
        return True

    def settle_missed(self, ids: Iterable[HistoryId] | None = None) -> int:
        """About these missed calls, or all, nothing need be done any more; how many it were."""
        query, chosen = f"UPDATE call SET returned = 1 WHERE {MISSED}", ()
        with storage_errors(self._path), transaction(self._connection):
            if ids is None:
                return self._connection.execute(query, chosen).rowcount
            query += " AND id IN (SELECT value FROM json_each(?))"
            return self._connection.execute(query, (json.dumps(list(ids)),)).rowcount

    def delete(self, ids: Iterable[HistoryId] = (), query: HistoryQuery | None = None) -> Deleted:
        """Delete these calls, or all that the query finds, so that they can be brought back. A call
        that goes on is deleted only by its own id: who deletes many means what is past."""
        with storage_errors(self._path), transaction(self._connection):
            chosen = list(ids)
            made = plan(self._connection, query) if query is not None else None
            if made is not None:
                going_on = {one for (one,) in self._connection.execute(_GOING_ON)}
                found = made.all(self._connection)
                chosen += (HistoryId(one) for one in found if one not in going_on)
            newest = self._connection.execute("SELECT max(batch) FROM gone").fetchone()[0]
            batch = (newest or 0) + 1
            with _Reindexing(self._connection, chosen):
                text = json.dumps(chosen)
                amount = self._connection.execute(DELETE[0], (batch, text)).rowcount
                self._connection.execute(DELETE[1], (text,))
        return Deleted(batch, amount)

    def undelete(self, batch: int) -> int:
        """Bring back what was deleted so; how many calls it are."""
        with storage_errors(self._path), transaction(self._connection):
            query = "SELECT id FROM gone WHERE batch = ?"
            ids = [identity for (identity,) in self._connection.execute(query, (batch,))]
            self._connection.execute(UNDELETE, (batch,))
            self._connection.execute("DELETE FROM gone WHERE batch = ?", (batch,))
            self._run(INDEX, ids)
        return len(ids)

    def forget_deleted(self) -> None:
        """From now on nothing that was deleted can be brought back."""
        with storage_errors(self._path), transaction(self._connection):
            self._connection.execute("DELETE FROM gone")

    def prune(self, before: datetime) -> int:
        """Delete for good what began before then; how many calls it were."""
        query = "SELECT id FROM call WHERE id < ? AND outcome <> 'going_on'"
        with storage_errors(self._path), transaction(self._connection):
            found = self._connection.execute(query, (microseconds(before),))
            ids = [identity for (identity,) in found]
            if ids:
                with _Reindexing(self._connection, ids):
                    self._connection.execute(DELETE[1], (json.dumps(ids),))
        return len(ids)

    def rename_account(self, old: AccountName, new: AccountName) -> None:
        """The account has another name now."""
        with storage_errors(self._path), transaction(self._connection):
            for table in ("call", "gone"):
                query = f"UPDATE {table} SET account = ? WHERE account = ?"
                self._connection.execute(query, (new, old))
            self._connection.execute("DELETE FROM filled WHERE account = ?", (new,))
            query = "UPDATE filled SET account = ? WHERE account = ?"
            self._connection.execute(query, (new, old))

    # ---- plumbing

    def _count(self, query: HistoryQuery, made: Plan | None) -> int:
        version = self._connection.execute("PRAGMA data_version").fetchone()[0]
        counted_at = (version, self._connection.total_changes)
        if counted_at != self._counted_at or len(self._counts) > _COUNTS:
            self._counted_at, self._counts = counted_at, {}
        if query not in self._counts:
            self._counts[query] = made.count(self._connection) if made is not None else 0
        return self._counts[query]

    def _read(self, ids: Sequence[int]) -> list[Trace]:
        rows = self._connection.execute(_CHOSEN, (json.dumps(ids),))
        found = {row[0]: _trace(row) for row in rows}
        return [found[identity] for identity in ids if identity in found]

    def _put(self, trace: Trace) -> HistoryId:
        if trace.call.id:
            self._replace(trace)
            return trace.call.id
        identity = microseconds(trace.call.began)
        while self._connection.execute(_TAKEN, {"id": identity}).fetchone():
            identity += 1
        self._connection.execute(ADD, _row(identity, trace))
        self._run(INDEX, [identity])
        return HistoryId(identity)

    def _replace(self, trace: Trace) -> None:
        identity = trace.call.id
        before = self._read([identity])
        if before:
            trace = replace(trace, call=replace(trace.call, note=before[0].call.note))
        is_found_so = bool(before) and _searched(before[0]) == _searched(trace)
        if before and not is_found_so:
            self._run(UNINDEX, [identity])
        values = dict(zip(COLUMNS, _row(identity, trace), strict=True))
        row = (*(values[column] for column in _KEPT), identity)
        table = "call" if before else "gone"
        self._connection.execute(f"UPDATE {table} SET {_CHANGE}", row)
        if before and not is_found_so:
            self._run(INDEX, [identity])

    def _settle(self, identity: HistoryId, trace: Trace) -> None:
        """Missed calls are returned by a later call with the same number, on any account."""
        key = match_key(trace.line)
        if trace.reached:
            found = self._connection.execute(_EARLIER_MISSED, (key, identity)).fetchall()
            ids = [earlier for earlier, line in found if same_number(line, trace.line)]
            self._return(ids)
        elif trace.call.outcome is Outcome.MISSED:
            lines = self._connection.execute(_LATER_REACHED, (key, identity)).fetchall()
            if any(same_number(line, trace.line) for (line,) in lines):
                self._return([identity])

    def _return(self, ids: Sequence[int]) -> None:
        query = "UPDATE call SET returned = 1 WHERE id = ?"
        self._connection.executemany(query, [(identity,) for identity in ids])

    def _run(self, statements: Iterable[str], ids: Sequence[int]) -> None:
        for statement in statements:
            self._connection.execute(statement, (json.dumps(ids),))


class _Reindexing:
    """Around the deletion of rows: takes them out of the full-text indexes."""

    def __init__(self, connection: sqlite3.Connection, ids: Sequence[int]) -> None:
        self._connection, self._ids = connection, ids
        total = connection.execute("SELECT count(*) FROM call").fetchone()[0]
        self._is_most = 2 * len(ids) > total

    def __enter__(self) -> None:
        if not self._is_most:
            for statement in UNINDEX:
                self._connection.execute(statement, (json.dumps(self._ids),))

    def __exit__(self, kind: object, *_: object) -> None:
        if self._is_most and kind is None:
            for statement in REBUILD:
                self._connection.execute(statement)


def _row(identity: int, trace: Trace) -> tuple[object, ...]:
    call = trace.call
    return (
        *(identity, call.account, call.call_id, trace.nonce, call.direction, call.outcome),
        *(call.peer.number, call.peer.name, call.peer.company, trace.line, match_key(trace.line)),
        *(call.extension, call.via, call.target),
        *(microseconds(call.first_seen), microseconds(call.last_seen)),
        *(None if m is None else microseconds(m) for m in (call.answered, call.ended)),
        *(call.duration_s, int(trace.reached), int(call.returned), call.note, trace.record_id),
        *_searched(trace),
    )


def _searched(trace: Trace) -> tuple[str, str]:
    """The words and the digits by which the call is found."""
    call = trace.call
    texts = (call.peer.name, call.peer.company, call.note, call.target)
    national = national_digits(trace.line)
    numbers = [*searchable(trace.line).split(), national, f"0{national}" if national else ""]
    found = dict.fromkeys([*words(" ".join(texts)), *numbers])
    digits = [*searchable(trace.line).split(), *_DIGITS.findall(" ".join(words(" ".join(texts))))]
    return " ".join(filter(None, found)), " ".join(dict.fromkeys(digits))


def _trace(row: tuple[object, ...]) -> Trace:
    values = dict(zip(COLUMNS, row, strict=True))
    call = PastCall(
        id=HistoryId(_whole(values["id"])),
        account=AccountName(str(values["account"])),
        call_id=str(values["call_id"]),
        direction=_direction(str(values["direction"])),
        outcome=_outcome(str(values["outcome"])),
        peer=Peer(str(values["number"]), str(values["name"]), str(values["company"])),
        extension=str(values["extension"]),
        began=_moment(values["id"]),
        first_seen=_moment(values["first_seen"]),
        last_seen=_moment(values["last_seen"]),
        answered=_moment_or_none(values["answered"]),
        ended=_moment_or_none(values["ended"]),
        duration_s=None if values["duration_s"] is None else _whole(values["duration_s"]),
        via=str(values["via"]),
        target=str(values["target"]),
        returned=bool(values["returned"]),
        note=str(values["note"]),
    )
    return Trace(
        call,
        str(values["nonce"]),
        str(values["line"]),
        bool(values["reached"]),
        str(values["record_id"]),
    )


def _whole(value: object) -> int:
    assert isinstance(value, int)
    return value


def _moment(value: object) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=_whole(value))


def _moment_or_none(value: object) -> datetime | None:
    return None if value is None else _moment(value)


def _direction(text: str) -> Direction:
    """A newer version may know more of them."""
    return Direction(text) if text in set(Direction) else Direction.UNKNOWN


def _outcome(text: str) -> Outcome:
    return Outcome(text) if text in set(Outcome) else Outcome.UNKNOWN
