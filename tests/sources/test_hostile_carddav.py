"""CardDAV servers that hang, lie or send without end: an error in words, and nothing harmed."""

from __future__ import annotations

import asyncio
import gzip
import tracemalloc
from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import ClickToDialError, NoAnswerError, NotASourceError
from clicktodial.model.contacts import NOT_STORED, Contact, ContactNumber
from clicktodial.model.secret import Secret
from clicktodial.model.sources import SourceKind, SourceName, make_source
from clicktodial.sources.base import End as SyncEnd
from clicktodial.sources.carddav.client import CardDavSource
from tests.sources.conftest import PATIENT, QUICK
from tests.sources.hostile import (
    END,
    MULTISTATUS,
    answer,
    http,
    multistatus,
    response,
    serving,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from clicktodial.sources.base import Delta, Known, SourceTimeouts
    from clicktodial.sources.syncing import Syncing
    from clicktodial.storage.contacts import ContactStore
    from tests.sources.hostile import Answer, Hostile

BOOK = "<D:resourcetype><D:collection/><C:addressbook/></D:resourcetype>"
TOKEN = "<D:sync-token>t1</D:sync-token>"
MB = 1024 * 1024


def book_with(
    cards: Callable[[bytes], Answer | None],
) -> Callable[[str, str, bytes], Answer | None]:
    """A server with one address book at /; ``cards`` answers all else that is asked."""

    def answers(method: str, path: str, body: bytes) -> Answer | None:
        if b"current-user-principal" in body or b"getctag" in body:
            return multistatus(response("/", BOOK))
        return cards(body)

    return answers


async def synced(server: Hostile, syncing: Syncing, timeouts: SourceTimeouts = PATIENT) -> object:
    source = make_source(
        name="Company", kind=SourceKind.CARDDAV, server=f"{server.url}/", user="anna"
    )
    client = CardDavSource(source, Secret("s3cret"), timeouts=timeouts)
    try:
        return await syncing.run(source, client)
    except ClickToDialError as error:
        return error
    finally:
        await client.aclose()


@pytest.fixture
async def kept(syncing: Syncing, store: ContactStore) -> Callable[[], None]:
    """One contact from an earlier sync; call it to see that it is as it was."""
    anna = Contact(NOT_STORED, "Anna", "", (ContactNumber("work", "+3225551234"),))

    def put() -> None:
        sync = syncing.opened()
        sync.begin()
        sync.stage([("/anna.vcf", "1", anna)])
        sync.apply(SourceName("Company"), "other", "", is_whole=False, now=0.0)

    await syncing.worker.run(put)

    def check() -> None:
        assert [contact.name for contact in store.all()] == ["Anna"]

    return check


def endless(head: bytes, piece: bytes, limit: int = 3000 * MB) -> Iterator[bytes]:
    yield b"HTTP/1.1 207 Multi-Status\r\nConnection: close\r\n\r\n" + head
    for _ in range(limit // len(piece)):
        yield piece


def laughter(_body: bytes) -> bytes:
    return answer(
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
        + MULTISTATUS[21:]
        + b"<D:response><D:href>/&b;</D:href></D:response>"
        + END
    )


def spy(_body: bytes) -> bytes:
    return answer(
        b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
        + MULTISTATUS[21:]
        + b"<D:response><D:href>/&a;</D:href></D:response>"
        + END
    )


LIES: dict[str, tuple[Callable[[bytes], Answer | None], str]] = {
    "entities": (laughter, "entities"),
    "a file": (spy, "entities"),
    "html": (lambda _: answer(b"<html>Sign in!</html>", "200 OK"), "web page"),
    "no xml": (lambda _: answer(b"\x00\x01\x02"), "XML"),
    "half": (lambda _: answer(MULTISTATUS + b"<D:response>"), "XML"),
    "other document": (lambda _: answer(b"<html/>"), "address books"),
    "deep": (lambda _: answer(MULTISTATUS + b"<a>" * 100_000), "nested"),
    "wide": (lambda _: answer(MULTISTATUS + b"<D:response>" + b"<a/>" * 100_000), "nested"),
    "another host": (
        lambda _: multistatus(response("https://evil.example/a.vcf")),
        "evil.example",
    ),
    "another port": (lambda _: multistatus(response("http://127.0.0.1:1/a.vcf")), "127.0.0.1"),
    "bad address": (lambda _: multistatus(response("http://[/a.vcf")), "addresses"),
    "a header in an address": (
        lambda _: multistatus(response("/a&#13;&#10;X: y.vcf", "<D:getetag>1</D:getetag>")),
        "addresses",
    ),
    "redirect away": (
        lambda _: answer(b"", "301 Moved", "Location: https://evil.example/"),
        "evil.example",
    ),
    "redirect to plain": (
        lambda _: answer(b"", "302 Found", "Location: ftp://127.0.0.1/"),
        "127.0.0.1",
    ),
    "redirects without end": (
        lambda _: answer(b"", "307 Again", "Location: /again"),
        "without end",
    ),
    "packed": (
        lambda _: answer(
            gzip.compress(MULTISTATUS + END), "207 Multi-Status", "Content-Encoding: gzip"
        ),
        "packed",
    ),
    "wrong length": (
        lambda _: [b"HTTP/1.1 207 Multi-Status\r\nContent-Length: 500\r\n\r\n" + MULTISTATUS],
        "broke",
    ),
    "no http": (lambda _: b"220 smtp ready\r\n\r\n", "HTTP"),
    "refused": (lambda _: answer(b"", "500 Oops"), "status 500"),
}


@pytest.mark.parametrize("lie", LIES)
async def test_a_lie_ends_in_words(lie: str, syncing: Syncing, kept: Callable[[], None]) -> None:
    cards, words = LIES[lie]
    async with serving(http(book_with(cards))) as server:
        error = await synced(server, syncing)
        assert isinstance(error, ClickToDialError), error
        assert words in str(error), str(error)
        assert "s3cret" not in repr(error)
    kept()


@pytest.mark.parametrize(
    ("head", "piece"),
    [
        (MULTISTATUS + b"<D:response><D:href>/", b"a" * MB),
        (MULTISTATUS + b"<!--", b"x" * MB),
        (MULTISTATUS + b'<D:response x="', b"x" * MB),
        (MULTISTATUS, b"<D:response><D:href>/</D:href></D:response>" * 10_000),
        (MULTISTATUS, b" " * MB),
        (b" ", b" " * MB),
    ],
    ids=["text", "comment", "attribute", "responses", "spaces", "nothing"],
)
async def test_what_has_no_end_takes_no_memory(
    head: bytes,
    piece: bytes,
    syncing: Syncing,
    kept: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("clicktodial.sources.carddav.dav.MAX_SYNC_BYTES", 100 * MB)
    # Fewer than in earnest: looking at the memory takes its time.
    monkeypatch.setattr("clicktodial.sources.carddav.dav.MAX_CONTACTS", 20_000)
    async with serving(http(book_with(lambda _: endless(head, piece)))) as server:
        tracemalloc.start()
        try:
            error = await synced(server, syncing)
            _now, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert isinstance(error, NotASourceError)
        assert most < 40 * MB
        assert server.sent < 140 * MB
    kept()


async def test_too_many_contacts_are_refused(
    syncing: Syncing, kept: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("client", "dav"):
        monkeypatch.setattr(f"clicktodial.sources.carddav.{module}.MAX_CONTACTS", 100)
    listed = [response(f"/{n}.vcf", "<D:getetag>1</D:getetag>") for n in range(101)]
    async with serving(http(book_with(lambda _: multistatus(*listed)))) as server:
        error = await synced(server, syncing)
        assert "more than 100 contacts" in str(error)
    kept()


async def test_a_server_that_hangs_is_given_up(syncing: Syncing, kept: Callable[[], None]) -> None:
    async with serving(http(book_with(lambda _: None))) as server:
        assert isinstance(await synced(server, syncing, QUICK), NoAnswerError)
    kept()


async def test_a_sync_that_trickles_ends_when_its_time_is_up(
    syncing: Syncing, kept: Callable[[], None]
) -> None:
    source = make_source(
        name="Company", kind=SourceKind.CARDDAV, server="http://127.0.0.1/", user="a"
    )

    class Slow(CardDavSource):
        async def changes(
            self, known: Known, *, whole: bool = False
        ) -> AsyncIterator[Delta | SyncEnd]:
            await asyncio.Event().wait()
            yield SyncEnd("")

    with pytest.raises(NoAnswerError):
        await syncing.run(source, Slow(source, Secret("x")), within_s=0.05)
    kept()


async def test_cancelling_ends_at_once_and_leaves_all_as_it_was(
    syncing: Syncing, kept: Callable[[], None]
) -> None:
    async with serving(http(book_with(lambda _: None))) as server:
        task = asyncio.create_task(synced(server, syncing))
        await server.hung.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    kept()


async def test_half_of_the_cards_and_then_none_changes_nothing(
    syncing: Syncing, kept: Callable[[], None]
) -> None:
    listed = [response(f"/{n}.vcf", "<D:getetag>1</D:getetag>") for n in range(250)]
    rounds = []

    def cards(body: bytes) -> Answer | None:
        if b"multiget" not in body:
            return multistatus(*listed)
        rounds.append(body)
        if len(rounds) > 1:
            return None
        card = "BEGIN:VCARD&#10;FN:Someone&#10;TEL:123456&#10;END:VCARD&#10;"
        data = f"<D:getetag>1</D:getetag><C:address-data>{card}</C:address-data>"
        return multistatus(*(response(f"/{n}.vcf", data) for n in range(100)))

    async with serving(http(book_with(cards))) as server:
        assert isinstance(await synced(server, syncing, QUICK), NoAnswerError)
        assert len(rounds) == 2
    kept()


async def test_what_has_changed_must_come_to_an_end(syncing: Syncing) -> None:
    """Truncated answers (507) with the same token again and again."""

    def answers(method: str, path: str, body: bytes) -> Answer:
        if b"current-user-principal" in body:
            return multistatus(response("/", BOOK))
        if b"getctag" in body:
            return multistatus(response("/", BOOK + f"<D:sync-token>t{len(asked)}</D:sync-token>"))
        asked.append(body)
        if b"sync-collection" in body:
            cut = response("/", status="507 Insufficient Storage")
            return multistatus(cut, more="<D:sync-token>t0</D:sync-token>")
        return multistatus()

    asked: list[bytes] = []
    async with serving(http(answers)) as server:
        assert not isinstance(await synced(server, syncing), ClickToDialError)
        error = await synced(server, syncing)
        assert "come to an end" in str(error)


async def test_the_well_known_address_may_lead_on_to_another_path_of_the_same_host(
    syncing: Syncing,
) -> None:
    def answers(method: str, path: str, body: bytes) -> Answer:
        if path == "/.well-known/carddav":
            return answer(b"", "301 Moved", "Location: /dav/")
        if path == "/dav/" and b"current-user-principal" in body:
            who = "<D:current-user-principal><D:href>/me/</D:href></D:current-user-principal>"
            return multistatus(response("/dav/", who))
        if path == "/me/":
            home = "<C:addressbook-home-set><D:href>/home/</D:href></C:addressbook-home-set>"
            return multistatus(response("/me/", home))
        if path == "/home/" and b"getctag" in body:
            return multistatus(response("/home/book/", BOOK))
        return multistatus()

    async with serving(http(answers)) as server:
        source = make_source(name="C", kind=SourceKind.CARDDAV, server=server.url, user="anna")
        client = CardDavSource(source, Secret("x"), timeouts=PATIENT)
        await syncing.run(source, client)
        await client.aclose()
        paths = [one.split(b" ")[1] for one in server.received]
        assert paths == [b"/.well-known/carddav", b"/dav/", b"/me/", b"/home/", b"/home/book/"]
