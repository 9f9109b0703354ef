"""The records of one process, in a SQLite file that commands may change while the service runs."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Final, TypeVar

from clicktodial.bridge.locks import Locks
from clicktodial.bridge.records import RecordsAwayError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractAsyncContextManager
    from pathlib import Path

    from clicktodial.bridge.records import Shelf

_T = TypeVar("_T")

FILE_NAME = "bridge.sqlite3"
_APPLICATION_ID: Final = 0x43326442
_VERSION: Final = 1
_BUSY_TIMEOUT_S: Final = 5.0
_LOOK_EVERY_S: Final = 0.01
_SCHEMA: Final = """
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS records (
  shelf TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (shelf, key)
) WITHOUT ROWID;
COMMIT;
"""


class SqliteRecords:
    """See ``Records``. The file is opened by the first use, in the one thread that works on it.

    A refresh token that is lost in a power cut signs its user out: ``synchronous=FULL``.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._thread = ThreadPoolExecutor(1, "bridge-records")
        self._connection: sqlite3.Connection | None = None
        self._locks = Locks()

    async def get(self, shelf: Shelf, key: str) -> bytes | None:
        """See ``Records``."""
        rows = await self._do("SELECT value FROM records WHERE shelf=? AND key=?", shelf, key)
        return bytes(rows[0][0]) if rows else None

    async def put(self, shelf: Shelf, key: str, value: bytes) -> None:
        """See ``Records``."""
        await self._do("REPLACE INTO records VALUES (?, ?, ?)", shelf, key, value)

    async def replace(self, shelf: Shelf, key: str, old: bytes | None, new: bytes) -> bool:
        """See ``Records``."""
        if old is None:
            insert = "INSERT OR IGNORE INTO records VALUES (?, ?, ?) RETURNING 1"
            return bool(await self._do(insert, shelf, key, new))
        update = "UPDATE records SET value=? WHERE shelf=? AND key=? AND value=? RETURNING 1"
        return bool(await self._do(update, new, shelf, key, old))

    async def delete(self, shelf: Shelf, key: str) -> bool:
        """See ``Records``."""
        return await self.take(shelf, key) is not None

    async def take(self, shelf: Shelf, key: str) -> bytes | None:
        """See ``Records``."""
        delete = "DELETE FROM records WHERE shelf=? AND key=? RETURNING value"
        rows = await self._do(delete, shelf, key)
        return bytes(rows[0][0]) if rows else None

    async def keys(self, shelf: Shelf) -> frozenset[str]:
        """See ``Records``."""
        rows = await self._do("SELECT key FROM records WHERE shelf=?", shelf)
        return frozenset(str(key) for (key,) in rows)

    async def all(self, shelf: Shelf) -> dict[str, bytes]:
        """See ``Records``."""
        rows = await self._do("SELECT key, value FROM records WHERE shelf=? ORDER BY key", shelf)
        return {str(key): bytes(value) for key, value in rows}

    def lock(self, name: str) -> AbstractAsyncContextManager[None]:
        """See ``Records``: one process serves a SQLite file (``claimed`` in ``places``)."""
        return self._locks(name)

    async def aclose(self) -> None:
        """See ``Records``."""
        await self._in_thread(self._close)
        self._thread.shutdown()

    async def _do(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        return await self._in_thread(lambda: self._execute(statement, values))

    async def _in_thread(self, do: Callable[[], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, do)

    def _execute(self, statement: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        try:
            if self._connection is None:
                self._connection = _opened(self._path)
            return self._connection.execute(statement, values).fetchall()
        except (sqlite3.Error, OSError) as error:
            detail = tr("{path}: {detail}.", path=self._path, detail=_detail(error))
        raise RecordsAwayError(detail)

    def _close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


def _opened(path: Path) -> sqlite3.Connection:
    """The connection, to a file that only this user can read.

    One process at a time opens it: of two that make it at once SQLite turns one away, at once.
    """
    from filelock import FileLock

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = FileLock(f"{path}.lock", _BUSY_TIMEOUT_S, mode=0o600, poll_interval=_LOOK_EVERY_S)
    with lock:
        return _opened_alone(path)


def _opened_alone(path: Path) -> sqlite3.Connection:
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    connection = sqlite3.connect(path, timeout=_BUSY_TIMEOUT_S, isolation_level=None)
    try:
        _prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    if tables and (owner != _APPLICATION_ID or version > _VERSION):
        message = tr("it belongs to another program or a newer version")
        raise sqlite3.DatabaseError(message)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA secure_delete=ON")
    if not tables:
        connection.execute(f"PRAGMA application_id={_APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={_VERSION}")
        connection.executescript(_SCHEMA)


def _detail(error: Exception) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
