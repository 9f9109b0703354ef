"""LDAP servers that hang, lie or send without end: an error in words, and nothing harmed."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING

import pytest
import sansldap

from clicktodial.errors import ClickToDialError, NoAnswerError, NotASourceError
from clicktodial.model.secret import Secret
from clicktodial.model.sources import SourceKind, make_source
from clicktodial.sources.ldap.client import LdapSource
from tests.sources.conftest import PATIENT, QUICK
from tests.sources.hostile import send, serving

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Iterator

    from clicktodial.sources.base import SourceTimeouts
    from clicktodial.sources.syncing import Syncing
    from clicktodial.storage.contacts import ContactStore
    from tests.sources.hostile import Answer, Hostile

MB = 1024 * 1024
DN = "cn=reader,dc=test"


async def synced(server: Hostile, syncing: Syncing, timeouts: SourceTimeouts = PATIENT) -> object:
    source = make_source(
        name="D", kind=SourceKind.LDAP, server=f"ldap://127.0.0.1:{server.port}", user=DN
    )
    client = LdapSource(source, Secret("s3cret"), timeouts=timeouts)
    try:
        return await syncing.run(source, client)
    except ClickToDialError as error:
        return error
    finally:
        await client.aclose()


def always(answer: Answer | None) -> Callable[..., Awaitable[None]]:
    async def talk(
        server: Hostile, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        server.received.append(await reader.read(65536))
        if answer is not None:
            await send(server, writer, answer)
        await reader.read()

    return talk


def speaking(
    answers: Callable[[sansldap.LDAPServer, sansldap.SearchRequest], None],
) -> Callable[..., Awaitable[None]]:
    """Real LDAP: signs everybody in; ``answers`` says what comes of a search."""

    async def talk(
        server: Hostile, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        session = sansldap.LDAPServer()
        while data := await reader.read(65536):
            for message in session.receive(data):
                if isinstance(message, sansldap.BindRequest):
                    session.bind_response(message.message_id)
                elif isinstance(message, sansldap.SearchRequest):
                    if message.scope is sansldap.SearchScope.BASE:
                        root(session, message)
                    else:
                        answers(session, message)
                await send(server, writer, session.data_to_send())

    return talk


def root(session: sansldap.LDAPServer, asked: sansldap.SearchRequest) -> None:
    context = sansldap.PartialAttribute("namingContexts", [b"dc=test"])
    session.search_result_entry(asked.message_id, "", [context])
    session.search_result_done(asked.message_id)


def page(session: sansldap.LDAPServer, asked: sansldap.SearchRequest, cookie: bytes) -> None:
    control = sansldap.PagedResultControl(critical=False, size=0, cookie=cookie)
    session.search_result_done(asked.message_id, controls=[control])


def entry(session: sansldap.LDAPServer, asked: sansldap.SearchRequest, name: str) -> None:
    values = {"cn": name.encode(), "telephoneNumber": b"+3225551234", "entryUUID": name.encode()}
    listed = [sansldap.PartialAttribute(key, [value]) for key, value in values.items()]
    session.search_result_entry(asked.message_id, f"cn={name},dc=test", listed)


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"\x30\x80\x00\x00",
        b"\x30\x89" + b"\xff" * 9,
        b"\x30\x84\xff\xff\xff\xff",
        b"\x30\x84\x7f\xff\xff\xff" + b"\0" * 1000,
        b"\x30\x05\x02\x01\x01\x61\x50",
        b"\x30\x00",
        b"\x30\x0c\x02\x01\x63\x61\x07\x0a\x01\x00\x04\x00\x04\x00",
        # A filter in itself, ten thousand times.
        b"\x30\x82\x75\x34\x02\x01\x01\x63" + b"\xa2\x82\x75\x00" * 7500,
    ],
    ids=["http", "indefinite", "long length", "4 GB", "2 GB", "short", "empty", "stranger", "deep"],
)
async def test_garbage_ends_in_words(raw: bytes, syncing: Syncing, store: ContactStore) -> None:
    async with serving(always(raw)) as server:
        error = await synced(server, syncing)
        assert isinstance(error, NotASourceError), error
        assert "s3cret" not in repr(error)
    assert store.count() == 0


async def test_a_server_that_hangs_is_given_up(syncing: Syncing) -> None:
    for answer in (None, b"\x30", b"\x30\x20\x02\x01"):
        async with serving(always(answer)) as server:
            assert isinstance(await synced(server, syncing, QUICK), NoAnswerError)


async def test_one_hundred_megabytes_are_not_taken(syncing: Syncing) -> None:
    def many() -> Iterator[bytes]:
        yield b"\x30\x84\x06\x40\x00\x00\x02\x01\x01"
        for _ in range(100):
            yield b"x" * MB

    async with serving(always(many())) as server:
        tracemalloc.start()
        error = await synced(server, syncing)
        _now, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert isinstance(error, NotASourceError)
        assert most < 20 * MB


async def test_pages_without_end_are_given_up(syncing: Syncing, store: ContactStore) -> None:
    async with serving(speaking(lambda session, asked: page(session, asked, b"more"))) as server:
        error = await synced(server, syncing)
        assert "without end" in str(error)
    assert store.count() == 0


async def test_people_without_end_are_given_up(
    syncing: Syncing, store: ContactStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clicktodial.sources.ldap.connection.MAX_CONTACTS", 500)

    def answers(session: sansldap.LDAPServer, asked: sansldap.SearchRequest) -> None:
        for n in range(100):
            entry(session, asked, f"p{asked.message_id}-{n}")
        page(session, asked, b"more")

    async with serving(speaking(answers)) as server:
        assert "more than 500" in str(await synced(server, syncing))
    assert store.count() == 0


async def test_an_answer_that_breaks_off_changes_nothing(
    syncing: Syncing, store: ContactStore
) -> None:
    def answers(session: sansldap.LDAPServer, asked: sansldap.SearchRequest) -> None:
        for n in range(450):
            entry(session, asked, f"p{n}")

    async with serving(speaking(answers)) as server:
        assert isinstance(await synced(server, syncing, QUICK), NoAnswerError)
    assert store.count() == 0


async def test_references_to_other_servers_are_not_followed(
    syncing: Syncing, store: ContactStore
) -> None:
    def answers(session: sansldap.LDAPServer, asked: sansldap.SearchRequest) -> None:
        session.search_result_reference(asked.message_id, ["ldap://evil.example/dc=test"])
        entry(session, asked, "anna")
        page(session, asked, b"")

    async with serving(speaking(answers)) as server:
        assert not isinstance(await synced(server, syncing), ClickToDialError)
    assert store.count() == 1


async def test_a_password_is_never_left_out_silently(syncing: Syncing) -> None:
    """A sign-in without a password is one as nobody, to which servers say yes."""
    async with serving(speaking(lambda session, asked: page(session, asked, b""))) as server:
        source = make_source(
            name="D", kind=SourceKind.LDAP, server=f"ldap://127.0.0.1:{server.port}", user=DN
        )
        client = LdapSource(source, Secret(""), timeouts=PATIENT)
        with pytest.raises(ClickToDialError, match="sign-in"):
            await syncing.run(source, client)
        await client.aclose()


async def test_active_directory_counts_changes_by_a_number_of_one_server(
    syncing: Syncing, store: ContactStore
) -> None:
    filters: list[sansldap.LDAPFilter] = []
    service = [b"CN=DC1"]

    def talk_root(session: sansldap.LDAPServer, asked: sansldap.SearchRequest) -> None:
        said = {
            "defaultNamingContext": b"dc=test",
            "highestCommittedUSN": b"900",
            "dsServiceName": service[0],
        }
        listed = [sansldap.PartialAttribute(key, [value]) for key, value in said.items()]
        session.search_result_entry(asked.message_id, "", listed)
        session.search_result_done(asked.message_id)

    def answers(session: sansldap.LDAPServer, asked: sansldap.SearchRequest) -> None:
        filters.append(asked.filter)
        values = {
            "displayName": b"Anna",
            "company": b"Acme",
            "ipPhone": b"210",
            "objectGUID": bytes(range(16)),
            "uSNChanged": b"871",
        }
        listed = [sansldap.PartialAttribute(key, [value]) for key, value in values.items()]
        session.search_result_entry(asked.message_id, "cn=Anna,dc=test", listed)
        page(session, asked, b"")

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("tests.sources.test_hostile_ldap.root", talk_root)
        async with serving(speaking(answers)) as server:
            for _ in range(2):
                assert not isinstance(await synced(server, syncing), ClickToDialError)
            service[0] = b"CN=DC2"
            await synced(server, syncing)
    (anna,) = store.all()
    assert (anna.name, anna.company, anna.numbers[0].label) == ("Anna", "Acme", "extension")
    asked_since = ["uSNChanged>=871" in str(one) or b"871" in repr(one).encode() for one in filters]
    assert asked_since == [False, True, False]
