"""What every place for records must do, and what is kept in it."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, NoReturn

import pytest

from clicktodial.bridge.book import Book
from clicktodial.bridge.records import Records, RecordsAwayError, Shelf
from clicktodial.bridge.redis_link import RedisLink
from clicktodial.bridge.redis_records import RedisRecords
from clicktodial.bridge.sqlite_records import FILE_NAME, SqliteRecords
from clicktodial.bridge.vault import Vault, fingerprint
from tests.bridge import redis_server
from tests.bridge.serving import KEY, Clock, callcontrol

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path


@pytest.fixture(params=["sqlite", "redis"])
async def open_records(
    request: pytest.FixtureRequest, tmp_path: Path, missing: Callable[[str], NoReturn]
) -> AsyncIterator[Callable[[], Records]]:
    """Opens the same records as often as it is called, as several processes do."""
    opened: list[Records] = []

    def keep(records: Records) -> Records:
        opened.append(records)
        return records

    with contextlib.ExitStack() as stack:
        if request.param == "sqlite":
            yield lambda: keep(SqliteRecords(tmp_path))
        elif not redis_server.is_there():
            missing("redis-server (Debian: redis-server)")
        else:
            server = stack.enter_context(redis_server.redis_server())
            yield lambda: keep(RedisRecords(RedisLink(server.url)))
        for records in opened:
            await records.aclose()


@pytest.fixture
def records(open_records: Callable[[], Records]) -> Records:
    return open_records()


async def test_what_is_put_is_there_for_all(
    records: Records, open_records: Callable[[], Records]
) -> None:
    other = open_records()
    value = bytes(range(256))
    await records.put(Shelf.TOKEN, "b", value)
    await records.put(Shelf.TOKEN, "a", b"")
    await records.put(Shelf.DOOR, "a", b"other shelf")
    assert await other.get(Shelf.TOKEN, "b") == value
    assert list((await other.all(Shelf.TOKEN)).items()) == [("a", b""), ("b", value)]
    assert await other.keys(Shelf.TOKEN) == {"a", "b"}
    assert await other.delete(Shelf.TOKEN, "b")
    assert not await records.delete(Shelf.TOKEN, "b")
    assert await records.get(Shelf.TOKEN, "b") is None


async def test_several_may_make_the_records_at_once(tmp_path: Path) -> None:
    for folder in (tmp_path / str(number) for number in range(20)):
        several = [SqliteRecords(folder) for _ in range(8)]
        puts = (records.put(Shelf.TOKEN, str(n), b"") for n, records in enumerate(several))
        await asyncio.gather(*puts)
        assert len(await several[0].keys(Shelf.TOKEN)) == len(several)
        await asyncio.gather(*(records.aclose() for records in several))


async def test_a_replacement_needs_what_was_there(records: Records) -> None:
    assert not await records.replace(Shelf.TOKEN, "a", b"1", b"2")
    assert await records.replace(Shelf.TOKEN, "a", None, b"1")
    assert not await records.replace(Shelf.TOKEN, "a", None, b"2")
    assert not await records.replace(Shelf.TOKEN, "a", b"x", b"2")
    assert await records.replace(Shelf.TOKEN, "a", b"1", b"2")
    assert await records.get(Shelf.TOKEN, "a") == b"2"


async def test_of_many_who_take_one_gets_it(
    records: Records, open_records: Callable[[], Records]
) -> None:
    await records.put(Shelf.INVITATION, "a", b"1")
    places = [records, open_records()] * 5
    taken = await asyncio.gather(*(place.take(Shelf.INVITATION, "a") for place in places))
    assert sorted(taken, key=str) == [None] * 9 + [b"1"] or taken.count(b"1") == 1


async def test_a_lock_is_held_by_one_at_a_time(records: Records) -> None:
    inside: list[str] = []

    async def work(name: str) -> None:
        async with records.lock("refresh/x"):
            inside.append(f"{name} in")
            await records.put(Shelf.TOKEN, "a", b"1")
            inside.append(f"{name} out")

    await asyncio.gather(*(work(str(number)) for number in range(5)))
    assert inside == [f"{n} {what}" for n in range(5) for what in ("in", "out")]


async def test_other_locks_are_free(records: Records) -> None:
    async with records.lock("a"), records.lock("b"):
        pass


async def test_the_last_use_is_a_day_and_is_gone_with_the_token(records: Records) -> None:
    book = Book(records, Vault(KEY), Clock())
    token_id, token = await book.create_token(callcontrol("210"), "")
    book.note_use(fingerprint(token))
    assert await book.last_uses() == {}
    await book.write_uses()
    assert await book.last_uses() == {fingerprint(token): "2027-01-15"}
    await book.revoke_token(token_id)
    assert await book.last_uses() == {}


async def test_invitations_that_have_run_out_are_deleted(records: Records) -> None:
    clock = Clock()
    book = Book(records, Vault(KEY), clock)
    await book.invite(60)
    await book.invite(3600)
    clock.now += 61
    assert await book.invitations() == 1
    assert len(await records.keys(Shelf.INVITATION)) == 1


async def test_a_damaged_record_is_said_and_not_shown(records: Records) -> None:
    book = Book(records, Vault(KEY))
    await records.put(Shelf.SETUP, "the one", b'{"public_url": "s3cret')
    with pytest.raises(RecordsAwayError) as caught:
        await book.setup()
    assert "setup" in str(caught.value)
    assert "s3cret" not in str(caught.value)


async def test_a_lock_that_another_took_over_is_not_given_back(
    missing: Callable[[str], NoReturn],
) -> None:
    if not redis_server.is_there():
        missing("redis-server (Debian: redis-server)")
    with redis_server.redis_server() as server:
        link = RedisLink(server.url)
        records = RedisRecords(link)
        async with records.lock("x"):
            await link.do("SET", "clicktodial:lock:x", "someone else")
        assert await link.do("GET", "clicktodial:lock:x") == b"someone else"
        await link.do("PEXPIRE", "clicktodial:lock:x", 20)
        async with records.lock("x"):
            assert 0 < await link.do("PTTL", "clicktodial:lock:x") <= 60_000
        assert await link.do("GET", "clicktodial:lock:x") is None
        await records.aclose()


@pytest.mark.parametrize("content", [b"no database" * 100, b""])
async def test_a_file_of_another_program_is_left_alone(tmp_path: Path, content: bytes) -> None:
    import sqlite3

    file = tmp_path / FILE_NAME
    if content:
        file.write_bytes(content)
    else:
        with contextlib.closing(sqlite3.connect(file)) as foreign:
            foreign.execute("CREATE TABLE theirs (x)")
    before = file.read_bytes()
    records = SqliteRecords(tmp_path)
    with pytest.raises(RecordsAwayError):
        await records.put(Shelf.TOKEN, "a", b"1")
    await records.aclose()
    assert file.read_bytes() == before
