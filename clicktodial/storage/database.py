"""Opening any SQLite file of ours.

All our files use write-ahead logging with ``synchronous=NORMAL``: a process that is killed (even by
``kill -9``) loses nothing that was committed, and a transaction is in the file whole or not at all.
Only a power cut may undo the last transactions; the file stays intact then, too.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from datetime import datetime
from typing import TYPE_CHECKING, Final

from filelock import FileLock, Timeout

from clicktodial.errors import BrokenFileError, StorageError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

APPLICATION_ID: Final = 0x43326444
"""Written into each file of ours; a database without it is somebody else's."""

BUSY_TIMEOUT_S: Final = 5.0
"""How long a statement waits for another process that is writing."""

_OPEN_TIMEOUT_S: Final = 60.0
_FULL_CHECK_BYTES: Final = 16 * 1024 * 1024
_CACHE_KIB: Final = 8 * 1024
_BROKEN_CODES: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_COMPANIONS: Final = ("", "-wal", "-shm")


def open_database(
    path: Path,
    migrations: Sequence[str],
    *,
    now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
) -> tuple[sqlite3.Connection, BrokenFileError | None]:
    """Open or make the database at ``path`` and bring it to the newest schema.

    ``migrations[i]`` is the SQL script that leads from schema ``i`` to ``i + 1``. The connection is
    in autocommit mode (see ``transaction``) and belongs to the calling thread.

    A broken or foreign file is moved aside with its companions and a new one is used; the second
    part of the result then says so, for telling the person. Raises ``StorageError`` when the file
    was written by a newer version, is in use for too long or cannot be opened: it is left alone.
    Several processes may open or make the same file at the same time.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            with contextlib.suppress(_BrokenDatabase, sqlite3.OperationalError):
                connection = _opened(path)
                if _version(connection, path, len(migrations)) == len(migrations):
                    return connection, None
                connection.close()
        # Only one process at a time judges, moves or migrates the file.
        with FileLock(f"{path}.lock", timeout=_OPEN_TIMEOUT_S):
            return _open_alone(path, migrations, now)
    except (OSError, Timeout, sqlite3.Error) as error:
        raise _cannot_open(path, error) from error


@contextlib.contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors inside the block into a ``StorageError`` about ``path``."""
    try:
        yield
    except sqlite3.Error as error:
        raise StorageError(
            tr("{path} cannot be read or written", path=path),
            tr("The system said: {detail}", detail=error),
            tr("What was being changed was left as it was."),
        ) from error


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing. The write lock is taken at once, so that what is read inside stays true."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.rollback()
        raise
    connection.execute("COMMIT")


class _BrokenDatabase(Exception):  # noqa: N818 - a finding on the way, never an error for people
    """The file is no database, a damaged one, or not ours."""


def _open_alone(
    path: Path, migrations: Sequence[str], now: Callable[[], datetime]
) -> tuple[sqlite3.Connection, BrokenFileError | None]:
    """Open, move aside, migrate; the caller holds the lock."""
    try:
        return _migrated(path, migrations), None
    except _BrokenDatabase as broken:
        kept_as = _move_aside(path, now())
        report = BrokenFileError(str(path), str(kept_as), str(broken))
    return _migrated(path, migrations), report


def _migrated(path: Path, migrations: Sequence[str]) -> sqlite3.Connection:
    connection = _opened(path)
    try:
        version = _version(connection, path, len(migrations))
        if version == 0:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        for number, script in enumerate(migrations[version:], version + 1):
            connection.executescript(
                f"BEGIN IMMEDIATE;\n{script}\n;PRAGMA user_version={number};\nCOMMIT;"
            )
    except BaseException:
        connection.close()
        raise
    return connection


def _opened(path: Path) -> sqlite3.Connection:
    """A connection whose file is known to be readable and ours (or new)."""
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
        _examine(connection, path)
    except sqlite3.DatabaseError as error:
        connection.close()
        if _is_broken(error):
            raise _BrokenDatabase(tr("It is damaged ({detail}).", detail=error)) from error
        raise
    except BaseException:
        connection.close()
        raise
    return connection


def _examine(connection: sqlite3.Connection, path: Path) -> None:
    """Raise if the file is damaged or not ours.

    Every page of a small file is looked at; a large one would delay the start, so that only its
    schema is.
    """
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    if tables and not ours:
        raise _BrokenDatabase(tr("It belongs to another program."))
    if path.stat().st_size <= _FULL_CHECK_BYTES:
        finding = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if finding != "ok":
            raise _BrokenDatabase(tr("It is damaged ({detail}).", detail=finding))


def _version(connection: sqlite3.Connection, path: Path, newest: int) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > newest:
        connection.close()
        raise StorageError(
            tr("{path} was written by a newer version", path=path),
            tr("This version of Click-to-Dial does not know its layout. It was not changed."),
            tr("Update Click-to-Dial."),
        )
    return version


def _is_broken(error: sqlite3.DatabaseError) -> bool:
    # The low byte is the kind; the rest tells where SQLite noticed it.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in _BROKEN_CODES


def _move_aside(path: Path, at: datetime) -> Path:
    """Rename the file and its companions; an earlier broken file is never overwritten."""
    stem = f"{path.name}.broken-{at:%Y%m%d-%H%M%S}"
    kept_as = path.with_name(stem)
    count = 1
    while kept_as.exists():
        count += 1
        kept_as = path.with_name(f"{stem}-{count}")
    for companion in _COMPANIONS:
        with contextlib.suppress(FileNotFoundError):
            os.replace(f"{path}{companion}", f"{kept_as}{companion}")  # noqa: PTH105 - suffixes
    return kept_as


def _cannot_open(path: Path, error: Exception) -> StorageError:
    detail = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return StorageError(
        tr("{path} cannot be opened", path=path),
        tr("The system said: {detail}", detail=detail),
        tr("Check that the disk is not full and that the folder is yours to write to."),
    )
