from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from pathlib import Path

import pytest

from clicktodial.errors import StorageError
from clicktodial.storage.database import open_database, transaction

ONE = ("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT)",)
TWO = (*ONE, "ALTER TABLE thing ADD COLUMN size INTEGER; UPDATE thing SET size = 1")
AT = datetime(2026, 11, 22, 10, 15, 0, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "things.sqlite3"


def names(connection: sqlite3.Connection) -> list[str]:
    return [row[0] for row in connection.execute("SELECT name FROM thing ORDER BY id")]


def filled(path: Path) -> None:
    connection, _ = open_database(path, ONE)
    connection.execute("INSERT INTO thing (name) VALUES ('a')")
    connection.close()


def test_a_new_file_is_made_with_its_folder_and_keeps_what_is_written(path: Path) -> None:
    filled(path)
    connection, broken = open_database(path, ONE)
    assert names(connection) == ["a"]
    assert broken is None
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert connection.execute("PRAGMA synchronous").fetchone() == (1,)
    connection.close()


def test_an_older_schema_is_brought_up_to_date(path: Path) -> None:
    filled(path)
    connection, broken = open_database(path, TWO)
    assert connection.execute("SELECT name, size FROM thing").fetchall() == [("a", 1)]
    assert broken is None
    connection.close()


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    filled(path)
    with pytest.raises(StorageError):
        open_database(path, (*ONE, "DELETE FROM thing; SELECT nonsense FROM nowhere"))
    connection, _ = open_database(path, ONE)
    assert names(connection) == ["a"]
    connection.close()


def test_a_newer_schema_is_refused_and_left_alone(path: Path) -> None:
    open_database(path, TWO)[0].close()
    before = path.read_bytes()
    with pytest.raises(StorageError, match="newer version"):
        open_database(path, ONE)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"not a database at all" * 500, b"SQLite format 3\0" + b"x" * 9000]
)
def test_a_broken_file_is_moved_aside_and_a_new_one_used(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    Path(f"{path}-wal").write_bytes(b"old log")
    connection, broken = open_database(path, ONE, now=lambda: AT)
    assert names(connection) == []
    assert broken is not None
    kept = path.with_name("things.sqlite3.broken-20261122-101500")
    assert (broken.path, broken.kept_as) == (str(path), str(kept))
    assert kept.read_bytes() == content
    connection.close()
    assert open_database(path, ONE)[1] is None


def test_a_damaged_page_is_noticed(path: Path) -> None:
    connection, _ = open_database(path, ONE)
    with transaction(connection):
        connection.executemany("INSERT INTO thing (name) VALUES (?)", [("x" * 100,)] * 500)
    connection.close()
    data = bytearray(path.read_bytes())
    data[8192:16384] = os.urandom(8192)
    path.write_bytes(data)
    connection, broken = open_database(path, ONE, now=lambda: AT)
    assert broken is not None
    connection.close()


def test_somebody_elses_database_is_moved_aside(path: Path) -> None:
    path.parent.mkdir()
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE theirs (x)")
    connection, broken = open_database(path, ONE)
    assert broken is not None
    assert "another program" in broken.message
    connection.close()


def test_two_broken_files_in_one_second_are_both_kept(path: Path) -> None:
    path.parent.mkdir()
    for content in (b"first" * 300, b"second" * 300):
        path.write_bytes(content)
        open_database(path, ONE, now=lambda: AT)[0].close()
        path.unlink()
    kept = sorted(p.name for p in path.parent.glob("*.broken-*"))
    assert kept == [f"things.sqlite3.broken-20261122-101500{end}" for end in ("", "-2")]


def test_a_folder_in_the_files_place_is_an_error_for_people(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(StorageError, match="cannot be opened"):
        open_database(path, ONE)
    assert path.is_dir()


def test_an_error_inside_a_transaction_undoes_it(path: Path) -> None:
    connection, _ = open_database(path, ONE)

    def add_and_fail() -> None:
        with transaction(connection):
            connection.execute("INSERT INTO thing (name) VALUES ('b')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        add_and_fail()
    assert names(connection) == []
    connection.close()


def _open_and_add(path: str) -> bool:
    connection, broken = open_database(Path(path), TWO)
    connection.execute("INSERT INTO thing (name) VALUES ('p')")
    connection.close()
    return broken is not None


@pytest.mark.parametrize("content", [None, b"garbage" * 1000])
def test_many_processes_may_open_at_once(path: Path, content: bytes | None) -> None:
    path.parent.mkdir()
    if content:
        path.write_bytes(content)
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        moved = pool.map(_open_and_add, [str(path)] * 12, chunksize=1)
    assert sum(moved) == (1 if content else 0)
    connection, _ = open_database(path, TWO)
    assert len(names(connection)) == 12
    connection.close()


def test_a_killed_process_loses_nothing_committed_and_leaves_nothing_half(path: Path) -> None:
    script = textwrap.dedent(f"""
        import sys
        from pathlib import Path
        from clicktodial.storage.database import open_database, transaction
        connection, _ = open_database(Path({str(path)!r}), {ONE!r})
        with transaction(connection):
            connection.execute("INSERT INTO thing (name) VALUES ('kept')")
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO thing (name) VALUES (?)", [("half",)] * 5000)
        print("ready", flush=True)
        sys.stdin.read()
    """)
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, stdin=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
        child.send_signal(signal.SIGKILL)
    connection, broken = open_database(path, ONE)
    assert names(connection) == ["kept"]
    assert broken is None
    connection.close()
