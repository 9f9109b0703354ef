from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clicktodial.errors import StorageError
from clicktodial.model.contacts import NOT_STORED, Contact, ContactId, ContactNumber
from clicktodial.storage.contacts import ContactStore, ImportCount

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def person(name: str, *numbers: str, company: str = "", favourite: bool = False) -> Contact:
    labelled = tuple(ContactNumber("work", text) for text in numbers)
    return Contact(NOT_STORED, name, company, labelled, favourite, "")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ContactStore]:
    opened, broken = ContactStore.open(tmp_path / "contacts.sqlite3")
    assert broken is None
    yield opened
    opened.close()


@pytest.fixture
def people(store: ContactStore) -> ContactStore:
    store.import_contacts(
        [
            person("Zoë Åström", "+46 70 123 45 67", "0003*024"),
            person("Søren Østergård", "+45 12 34 56 78", company="Bäckerei Süß"),
            person("Łukasz Wiśniewski", "+48 22 123 45 67"),
            person("Anna Peeters", "+32 470 12 34 56", company="Peeters & Zonen"),
            person("Peeter Annan", "02 555 12 34", favourite=True),
            person("Joanna Brown", "+1 212 555 0100"),
            person("", "09 111 22 33", company="36/9 Service"),
        ]
    )
    return store


def names(store: ContactStore, text: str) -> list[str]:
    return list(dict.fromkeys(hit.name or hit.company for hit in store.search(text)))


def test_a_stored_contact_comes_back_as_it_was(store: ContactStore) -> None:
    contact = Contact(
        NOT_STORED, "Zoë", "ACME", (ContactNumber("mobile", "+32 470"),), True, "line\nline"
    )
    stored = store.add(contact)
    assert store.get(stored.id) == replace(contact, id=stored.id)
    assert list(store.all()) == [stored]
    assert store.count() == 1


def test_a_changed_contact_is_found_by_its_new_name_and_number_only(store: ContactStore) -> None:
    stored = store.add(person("Anna", "0470123456"))
    changed = replace(stored, name="Bertha", numbers=(ContactNumber("", "0499999999"),))
    assert store.change(changed)
    assert store.get(stored.id) == changed
    assert names(store, "anna") == []
    assert names(store, "470123") == []
    assert names(store, "berth") == ["Bertha"]
    assert names(store, "9999") == ["Bertha"]
    assert store.caller("0470123456") is None


def test_a_removed_contact_is_gone_and_its_id_never_returns(store: ContactStore) -> None:
    stored = store.add(person("Anna", "0470123456"))
    assert store.remove(stored.id)
    assert names(store, "ann") == names(store, "470123") == []
    assert not store.remove(stored.id)
    assert not store.change(stored)
    assert store.get(stored.id) is None
    assert store.add(person("Bo")).id > stored.id


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("zoe", ["Zoë Åström"]),
        ("AST", ["Zoë Åström"]),
        ("åst zo", ["Zoë Åström"]),
        ("ostergard", ["Søren Østergård"]),
        ("suss", ["Søren Østergård"]),
        ("lukasz wisn", ["Łukasz Wiśniewski"]),
        ("iewsk", ["Łukasz Wiśniewski"]),
        ("peeters zonen anna", ["Anna Peeters"]),
        ("36/9", ["36/9 Service"]),
        ("service", ["36/9 Service"]),
        ("nobody", []),
        ("zoe nobody", []),
        ("!!", []),
    ],
)
def test_names_and_companies_are_found_by_beginnings_and_parts(
    people: ContactStore, text: str, found: list[str]
) -> None:
    assert names(people, text) == found


def test_favourites_come_first_then_names_that_begin_so_then_others(people: ContactStore) -> None:
    assert names(people, "ann") == ["Peeter Annan", "Anna Peeters", "Joanna Brown"]
    assert names(people, "peeter") == ["Peeter Annan", "Anna Peeters"]


def test_nothing_typed_lists_the_favourites(people: ContactStore) -> None:
    assert names(people, "") == names(people, "  ") == ["Peeter Annan"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("+46 70", ["+46 70 123 45 67"]),
        ("0221234", ["+48 22 123 45 67"]),
        ("12345", ["+46 70 123 45 67", "+45 12 34 56 78", "+48 22 123 45 67", "+32 470 12 34 56"]),
        ("024", ["0003*024"]),
        ("02", ["0003*024", "02 555 12 34"]),
        ("+32 2 5551", ["02 555 12 34"]),
        ("0470/12.34", ["+32 470 12 34 56"]),
        ("999999", []),
    ],
)
def test_numbers_are_found_by_any_of_their_digits(
    people: ContactStore, text: str, found: list[str]
) -> None:
    assert sorted(hit.number for hit in people.search(text)) == sorted(found)


def test_a_name_lists_up_to_three_numbers_and_digits_the_matching_one(store: ContactStore) -> None:
    store.add(person("Zoë", "+32 470 111111", "024", "025", "026"))
    assert [hit.number for hit in store.search("zoe")] == ["+32 470 111111", "024", "025"]
    assert [hit.number for hit in store.search("026")] == ["026"]
    assert len(store.search("zoe", limit=2)) == 2


def test_a_favourite_is_first_even_among_thousands(store: ContactStore) -> None:
    many = [person(f"Anna {n:04}", f"+32 470 {n:06}") for n in range(2000)]
    store.import_contacts([*many, person("Anna Z", "+32 470 999999", favourite=True)])
    assert store.search("anna")[0].name == "Anna Z"
    assert store.search("32470")[0].name == "Anna Z"
    assert [hit.name for hit in store.search("anna")[1:4]] == [f"Anna 000{n}" for n in range(3)]


@pytest.mark.parametrize(
    "text",
    ['"', "*", "anna*", "a OR b", "NEAR(a b)", "name:anna", "-anna", "^a", "'; DROP", "\0", "%_"],
)
def test_search_syntax_is_only_text(people: ContactStore, text: str) -> None:
    people.search(text)
    assert people.count() == 7


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(max_size=60))
def test_any_text_can_be_searched(people: ContactStore, text: str) -> None:
    for hit in people.search(text, limit=3):
        assert hit.name or hit.company


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(name=st.text(st.characters(categories=["L", "N", "Zs"]), min_size=1, max_size=30))
def test_each_contact_is_found_by_its_whole_name(store: ContactStore, name: str) -> None:
    stored = store.add(Contact(NOT_STORED, f"qqq {name}"))
    assert stored.id in {hit.contact_id for hit in store.search(f"qqq {name}", limit=1000)}
    store.remove(stored.id)


def test_an_import_skips_what_is_known_and_counts_it(store: ContactStore) -> None:
    first = [person("Anna", "0470 12 34 56"), person("Bo", "210")]
    assert store.import_contacts(first) == ImportCount(2, 0)
    second = [person("Anna", "0470/123456"), person("Bo", "211"), person("Bo", "211")]
    assert store.import_contacts(second) == ImportCount(1, 2)
    assert store.count() == 3


def test_an_import_that_fails_halfway_leaves_nothing(store: ContactStore) -> None:
    def broken() -> Iterator[Contact]:
        yield person("Anna", "0470123456")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        store.import_contacts(broken())
    assert store.count() == 0
    assert store.search("anna") == []
    store.add(person("Bo"))


@pytest.mark.parametrize("number", ["0032470123456", "0470 12 34 56", "+32 (0)470/123456"])
def test_a_caller_is_named_in_any_notation(people: ContactStore, number: str) -> None:
    caller = people.caller(number)
    assert caller is not None
    assert caller.name == "Anna Peeters"


@pytest.mark.parametrize("number", ["", "anonymous", "+32 471 12 34 56", "24", "123456"])
def test_a_stranger_has_no_name(people: ContactStore, number: str) -> None:
    assert people.caller(number) is None


def test_the_caller_of_a_shared_number_is_the_favourite(store: ContactStore) -> None:
    store.import_contacts([person("A", "210"), person("B", "210", favourite=True)])
    caller = store.caller("0003*210")
    assert caller is not None
    assert caller.name == "B"


def test_another_process_sees_what_was_written(tmp_path: Path) -> None:
    one, _ = ContactStore.open(tmp_path / "c.sqlite3")
    other, _ = ContactStore.open(tmp_path / "c.sqlite3")
    one.add(person("Anna"))
    assert names(other, "anna") == ["Anna"]
    other.remove(ContactId(1))
    assert one.count() == 0
    one.close()
    other.close()


def test_a_failing_file_is_an_error_for_people(store: ContactStore) -> None:
    store.close()
    with pytest.raises(StorageError, match="cannot be read or written"):
        store.search("anna")
