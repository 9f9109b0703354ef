"""A real LDAP server, asked as the program asks it."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from clicktodial.errors import InputError, SourceRefusedError, SourceSignInError, TlsError
from clicktodial.model.secret import Secret
from clicktodial.model.sources import SourceKind, make_source
from clicktodial.sources.ldap.client import WHOLE_EVERY_S, LdapSource
from tests.sources.conftest import PATIENT, Authority, require_slapd
from tests.sources.slapd import BASE, PASSWORD, USER, Slapd, person, slapd

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable
    from pathlib import Path

    from clicktodial.sources.syncing import Syncing
    from clicktodial.storage.contact_sync import SyncCount
    from clicktodial.storage.contacts import ContactStore


class Somebody:
    """Somebody who syncs, and whose clock can be put forward."""

    def __init__(self, server: Slapd, syncing: Syncing) -> None:
        self.server, self.syncing, self.now = server, syncing, 1_800_000_000.0
        self.bytes = 0

    def client(
        self,
        *,
        server: str = "",
        user: str = USER,
        password: str = PASSWORD,
        tls: ssl.SSLContext | None = None,
        start_tls: bool = False,
        **parts: Any,  # noqa: ANN401 - parts of a source
    ) -> LdapSource:
        self.source = make_source(
            name="Directory",
            kind=SourceKind.LDAP,
            server=server or self.server.url,
            user=user,
            **parts,
        )
        return LdapSource(
            self.source,
            Secret(password),
            timeouts=PATIENT,
            tls=tls,
            start_tls=start_tls,
            wall_clock=lambda: self.now,
        )

    async def sync(self, *, whole: bool = False, **parts: Any) -> SyncCount:  # noqa: ANN401
        client = self.client(**parts)
        try:
            count = await self.syncing.run(self.source, client, whole=whole)
            assert client._connection is not None
            self.bytes = client._connection._bytes
        finally:
            await client.aclose()
        return count


@pytest.fixture
def somebody(ldap: Slapd, syncing: Syncing) -> Somebody:
    return Somebody(ldap, syncing)


def names(store: ContactStore) -> list[str]:
    return [contact.name for contact in store.all()]


async def a_second() -> None:
    """Until the next second: by these the directory counts changes."""
    now = int(time.time())
    while int(time.time()) == now:  # noqa: ASYNC110 - a clock sends no word
        await asyncio.sleep(0.02)


async def test_people_with_their_numbers_arrive(
    somebody: Somebody, ldap: Slapd, store: ContactStore
) -> None:
    ldap.add(
        person(
            "anna",
            cn="Anna Smith",
            displayName="Dr Anna Smith",
            o="Acme",
            telephoneNumber=["+32 2 555 12 34", "+32 2 555 12 35"],
            mobile="+32 470 12 34 56",
            homePhone="02 111 22 33",
        )
        + person("nobody", cn="No Number")
    )
    count = await somebody.sync()
    assert (count.added, count.total) == (1, 1)
    (anna,) = store.all()
    assert (anna.name, anna.company) == ("Dr Anna Smith", "Acme")
    assert [(n.label, n.text) for n in anna.numbers] == [
        ("work", "+32 2 555 12 34"),
        ("work", "+32 2 555 12 35"),
        ("mobile", "+32 470 12 34 56"),
        ("home", "02 111 22 33"),
    ]


async def test_later_only_what_was_changed_travels(
    somebody: Somebody, ldap: Slapd, store: ContactStore
) -> None:
    ldap.add("".join(person(f"p{n}", telephoneNumber=f"+3225550{n:04}") for n in range(1200)))
    await a_second()
    ldap.add(person("last", telephoneNumber="+32470000000"))
    assert (await somebody.sync()).added == 1201
    all_bytes = somebody.bytes
    await a_second()
    ldap.change("p7", displayName="Seven")
    count = await somebody.sync()
    assert (count.added, count.changed, count.total) == (0, 1, 1201)
    assert somebody.bytes < all_bytes / 50
    assert "Seven" in names(store)


async def test_who_went_is_noticed_when_all_are_asked_for_once_a_day_or_by_hand(
    somebody: Somebody, ldap: Slapd, store: ContactStore
) -> None:
    ldap.add("".join(person(name, telephoneNumber="+3225550000") for name in ("a", "b", "c")))
    await somebody.sync()
    ldap.delete("a")
    assert (await somebody.sync()).removed == 0
    somebody.now += WHOLE_EVERY_S + 1
    assert (await somebody.sync()).removed == 1
    ldap.delete("b")
    assert (await somebody.sync(whole=True)).removed == 1
    assert names(store) == ["c"]


async def test_filter_base_and_attributes_can_be_chosen(
    somebody: Somebody, ldap: Slapd, store: ContactStore
) -> None:
    ldap.add(
        person("a", telephoneNumber="1234", employeeType="sales", pager="+3225559999")
        + person("b", telephoneNumber="1235")
    )
    await somebody.sync(
        filter="(employeeType=sales)",
        base=f"ou=people,{BASE}",
        attributes={"work": ["pager"], "name": ["uid"]},
    )
    (contact,) = store.all()
    assert (contact.name, contact.numbers[0].text) == ("a", "+3225559999")
    # Other people than before: the others are gone, too.
    assert (await somebody.sync()).total == 2


async def test_what_the_server_does_not_like_is_said(
    somebody: Somebody, ldap: Slapd, store: ContactStore
) -> None:
    ldap.add(person("a", telephoneNumber="1234"))
    await somebody.sync()
    cases: tuple[tuple[dict[str, Any], type[Exception], str], ...] = (
        ({"password": "wrong"}, SourceSignInError, "password"),
        ({"password": ""}, SourceSignInError, "no password"),
        ({"base": f"ou=nowhere,{BASE}"}, SourceRefusedError, "no such place"),
        ({"filter": "(cn=*)(sn=*)"}, InputError, "filter"),
        ({"user": ""}, SourceRefusedError, "no such place"),
    )
    for parts, error, words in cases:
        with pytest.raises(error) as caught:
            await somebody.sync(**parts)
        assert words in str(caught.value), parts
    assert names(store) == ["a"]


@pytest.mark.parametrize("start_tls", [False, True])
async def test_tls_is_verified(
    start_tls: bool,
    authority: Authority,
    server_folder: Path,
    syncing: Syncing,
    missing: Callable[[str], NoReturn],
) -> None:
    require_slapd(missing)
    with slapd(
        server_folder, certificate=authority.certificate, authority=authority.root
    ) as server:
        server.add(person("a", telephoneNumber="1234"))
        somebody = Somebody(server, syncing)
        where = server.url if start_tls else server.tls_url
        count = await somebody.sync(server=where, tls=authority.trust, start_tls=start_tls)
        assert count.total == 1
        with pytest.raises(TlsError):
            await somebody.sync(server=where, start_tls=start_tls)
        client = somebody.client(server=where, tls=authority.trust, start_tls=start_tls)
        steps = [step async for step in client.examine()]
        await client.aclose()
        assert [step.outcome.value for step in steps] == ["ok"] * 5
        assert "trustme" in steps[1].found


async def test_without_starttls_nothing_is_sent(somebody: Somebody) -> None:
    with pytest.raises(SourceRefusedError) as caught:
        await somebody.sync(start_tls=True)
    assert "Nothing was sent" in str(caught.value)


async def test_it_is_tried_out_step_by_step(somebody: Somebody, ldap: Slapd) -> None:
    ldap.add("".join(person(f"p{n}", telephoneNumber="1234") for n in range(700)))
    client = somebody.client()
    steps = [step async for step in client.examine()]
    await client.aclose()
    assert [step.outcome.value for step in steps] == ["ok"] * 5
    assert (steps[3].found, steps[4].found) == (BASE, "700 contacts")
    client = somebody.client(password="wrong")
    steps = [step async for step in client.examine()]
    await client.aclose()
    assert [step.outcome.value for step in steps] == ["ok", "ok", "failed", "skipped", "skipped"]
