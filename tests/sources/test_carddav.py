"""A real CardDAV server, asked as the program asks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import SourceRefusedError, SourceSignInError, TlsError
from clicktodial.model.secret import Secret
from clicktodial.model.sources import SourceKind, make_source
from clicktodial.sources.carddav.client import CardDavSource
from tests.sources.conftest import PATIENT, Authority
from tests.sources.radicale import BOOK, PASSWORD, USER, Radicale, card, radicale

if TYPE_CHECKING:
    import ssl
    from pathlib import Path

    from clicktodial.sources.syncing import Syncing
    from clicktodial.storage.contact_sync import SyncCount
    from clicktodial.storage.contacts import ContactStore


class Person:
    """Somebody who syncs."""

    def __init__(self, server: Radicale, syncing: Syncing) -> None:
        self.server, self.syncing = server, syncing

    async def sync(
        self,
        *,
        path: str = "",
        password: str = PASSWORD,
        book: str = "",
        tls: ssl.SSLContext | None = None,
    ) -> SyncCount:
        source = make_source(
            name="Company",
            kind=SourceKind.CARDDAV,
            server=self.server.url + path,
            user=USER,
            address_book=book,
        )
        client = CardDavSource(source, Secret(password), timeouts=PATIENT, tls=tls)
        try:
            return await self.syncing.run(source, client)
        finally:
            await client.aclose()


@pytest.fixture
def person(carddav: Radicale, syncing: Syncing) -> Person:
    return Person(carddav, syncing)


def names(store: ContactStore) -> list[str]:
    return [contact.name for contact in store.all()]


async def test_new_changed_and_deleted_cards_arrive(
    person: Person, carddav: Radicale, store: ContactStore
) -> None:
    carddav.put("anna", card("Anna Smith", "+32 470 12 34 56", more="ORG:Acme;Sales"))
    carddav.put("ben", card("Ben Jones", "+32 2 555 12 34"))
    count = await person.sync()
    assert (count.added, count.changed, count.removed, count.total) == (2, 0, 0, 2)
    found = store.caller("0032470123456")
    assert found is not None
    assert (found.name, found.company) == ("Anna Smith", "Acme, Sales")
    carddav.put("anna", card("Anna Smith-Jones", "+32 470 12 34 56"))
    carddav.delete("ben")
    carddav.put("cleo", card("Cleo", "+32 2 555 00 00"))
    count = await person.sync()
    assert (count.added, count.changed, count.removed, count.total) == (1, 1, 1, 2)
    assert names(store) == ["Anna Smith-Jones", "Cleo"]


async def test_nothing_new_costs_one_request_and_one_change_costs_three(
    person: Person, carddav: Radicale
) -> None:
    carddav.put_all("".join(card(f"Person {n}", f"+32255500{n:02}") for n in range(50)))
    await person.sync()
    before = len(carddav.asked())
    await person.sync()
    assert carddav.asked()[before:] == ["PROPFIND"]
    carddav.put("new", card("New", "+3225551234"))
    before = len(carddav.asked())
    count = await person.sync()
    assert (count.added, count.total) == (1, 51)
    assert carddav.asked()[before:] == ["PROPFIND", "REPORT", "REPORT"]


async def test_a_token_that_the_server_has_forgotten_leads_to_all_tags_and_only_new_cards(
    person: Person, carddav: Radicale, store: ContactStore, syncing: Syncing
) -> None:
    carddav.put_all("".join(card(f"Person {n}", f"+32255500{n:02}") for n in range(120)))
    await person.sync()
    carddav.put("new", card("New", "+3225551234"))

    def spoil() -> None:
        connection = syncing.opened()._connection
        connection.execute(
            "UPDATE contact_source_state SET state = replace(state, 'ns/sync/', 'ns/sync/0')"
        )

    await syncing.worker.run(spoil)
    before = len(carddav.asked())
    count = await person.sync()
    assert (count.added, count.changed, count.total) == (1, 0, 121)
    # The books, the token that is refused, all tags, one card.
    assert carddav.asked()[before:] == ["PROPFIND", "REPORT", "PROPFIND", "REPORT"]
    assert len(names(store)) == 121


async def test_favourite_and_note_of_ones_own_survive_a_change_at_the_source(
    person: Person, carddav: Radicale, store: ContactStore
) -> None:
    from dataclasses import replace

    carddav.put("anna", card("Anna", "+32470123456", more="NOTE:from the company"))
    await person.sync()
    (anna,) = store.all()
    assert anna.note == "from the company"
    store.change(replace(anna, favourite=True, note="likes tea"))
    carddav.put("anna", card("Anna S.", "+32470123456", more="NOTE:other words"))
    await person.sync()
    (anna,) = store.all()
    assert (anna.name, anna.favourite, anna.note) == ("Anna S.", True, "likes tea")


async def test_a_note_that_nobody_changed_here_follows_the_source(
    person: Person, carddav: Radicale, store: ContactStore
) -> None:
    carddav.put("anna", card("Anna", "+32470123456", more="NOTE:one"))
    await person.sync()
    carddav.put("anna", card("Anna", "+32470123456", more="NOTE:two"))
    await person.sync()
    assert [contact.note for contact in store.all()] == ["two"]


async def test_what_was_deleted_here_comes_back_only_when_it_is_changed_there(
    person: Person, carddav: Radicale, store: ContactStore
) -> None:
    carddav.put("anna", card("Anna", "+32470123456"))
    await person.sync()
    store.remove(next(iter(store.all())).id)
    carddav.put("ben", card("Ben", "+3225551234"))
    await person.sync()
    assert names(store) == ["Ben"]
    carddav.put("anna", card("Anna S.", "+32470123456"))
    await person.sync()
    assert names(store) == ["Anna S.", "Ben"]


async def test_several_address_books_and_one_that_is_chosen(
    person: Person, carddav: Radicale, store: ContactStore
) -> None:
    carddav.make_book(f"/{USER}/friends/", "Friends")
    carddav.put("anna", card("Anna", "+32470123456"))
    carddav.put("ben", card("Ben", "+3225551234"), f"/{USER}/friends/")
    assert (await person.sync()).total == 2
    count = await person.sync(book="friends")
    assert (count.removed, count.total) == (1, 1)
    assert names(store) == ["Ben"]
    with pytest.raises(SourceRefusedError) as caught:
        await person.sync(book="Nowhere")
    assert "“Company”" in caught.value.hint
    assert names(store) == ["Ben"]


async def test_the_address_of_one_address_book_will_do(person: Person, carddav: Radicale) -> None:
    carddav.put("anna", card("Anna", "+32470123456"))
    assert (await person.sync(path=BOOK)).total == 1


async def test_groups_are_nobody(person: Person, carddav: Radicale) -> None:
    carddav.put("group", card("Everybody", "+3225550000", more="X-ADDRESSBOOKSERVER-KIND:group"))
    assert (await person.sync()).total == 0


async def test_a_wrong_password_says_so_and_changes_nothing(
    person: Person, carddav: Radicale, store: ContactStore
) -> None:
    carddav.put("anna", card("Anna", "+32470123456"))
    await person.sync()
    with pytest.raises(SourceSignInError):
        await person.sync(password="wrong")
    assert names(store) == ["Anna"]


async def test_tls_is_verified(authority: Authority, server_folder: Path, syncing: Syncing) -> None:
    with radicale(server_folder, certificate=authority.certificate, tls=authority.trust) as server:
        server.make_book()
        server.put("anna", card("Anna", "+32470123456"))
        person = Person(server, syncing)
        assert (await person.sync(tls=authority.trust)).total == 1
        before = len(server.asked())
        with pytest.raises(TlsError):
            await person.sync()
        assert len(server.asked()) == before


async def test_it_is_tried_out_step_by_step(carddav: Radicale) -> None:
    carddav.put("anna", card("Anna", "+32470123456"))
    source = make_source(name="C", kind=SourceKind.CARDDAV, server=carddav.url, user=USER)
    for password, outcomes in ((PASSWORD, ["ok"] * 5), ("no", ["ok", "ok", "failed"])):
        client = CardDavSource(source, Secret(password), timeouts=PATIENT)
        steps = [step async for step in client.examine()]
        await client.aclose()
        assert [step.outcome.value for step in steps][: len(outcomes)] == outcomes
        if password == PASSWORD:
            assert steps[3].found == "“Company”"
            assert steps[4].found == "1 contact"
        else:
            assert "password" in steps[2].found
