"""The list of people, and doubles among them: the order, the pages, the letters; 100,000."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

import pytest

from clicktodial.model.contacts import NOT_STORED, Contact, ContactId, ContactNumber
from clicktodial.model.people import KnownContact, PeopleQuery
from clicktodial.storage.contacts import ContactStore
from tests.slowness import slowness
from tests.storage.test_contact_edits import come_from, person

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ALL = PeopleQuery()
MANY = 100_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "contacts.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[ContactStore]:
    opened, _ = ContactStore.open(path)
    yield opened
    opened.close()


@pytest.fixture
def few(store: ContactStore) -> ContactStore:
    for contact in (
        person("Zoë Åström", "220"),
        person("anna peeters", "0470 12 34 56", "210", company="ACME"),
        Contact(NOT_STORED, "Łukasz", favourite=True),
        person("36/9 Service", "09 111 22 33"),
        person("", "02 555", company="ACME"),
        person("☎", "223"),
        person("Årne", "224", company="Acme"),
    ):
        store.add(contact)
    return store


def titles(store: ContactStore, query: PeopleQuery = ALL) -> list[str]:
    return [line.title for line in store.list_people(query, 0, 100)[1]]


def test_favourites_come_first_then_names_in_order_whatever_their_marks(
    few: ContactStore,
) -> None:
    assert titles(few) == [
        "Łukasz",
        "☎",
        "36/9 Service",
        "ACME",
        "anna peeters",
        "Årne",
        "Zoë Åström",
    ]
    assert few.letters() == (("#", 1), ("A", 3), ("Z", 6))
    letters = [line.letter for line in few.list_people(ALL, 0, 100)[1]]
    assert letters == ["L", "#", "#", "A", "A", "A", "Z"]


def test_a_line_tells_the_first_number_and_how_many_there_are(few: ContactStore) -> None:
    (line,) = few.list_people(PeopleQuery(text="anna"), 0, 10)[1]
    assert (line.number, line.label, line.amount) == ("0470 12 34 56", "work", 2)
    (line,) = few.list_people(PeopleQuery(text="210"), 0, 10)[1]
    assert line.number == "210", "the number that was looked for"
    assert few.list_people(PeopleQuery(text="lukasz"), 0, 1)[1][0].number == ""


def test_narrowing_down(few: ContactStore, path: Path) -> None:
    assert titles(few, PeopleQuery(company="ACME")) == ["ACME", "anna peeters"]
    assert titles(few, PeopleQuery(favourites_only=True)) == ["Łukasz"]
    assert titles(few, PeopleQuery(text="a", company="ACME")) == ["ACME", "anna peeters"]
    come_from(path, "directory", 1, 2)
    assert titles(few, PeopleQuery(source="directory")) == ["anna peeters", "Zoë Åström"]
    assert len(titles(few, PeopleQuery(source=""))) == 5
    assert titles(few, PeopleQuery(text="zo", source="")) == []
    assert few.list_people(ALL, 0, 10)[1][-1].source == "directory"


def test_pages(few: ContactStore) -> None:
    total, page = few.list_people(ALL, 3, 2)
    assert (total, [line.title for line in page]) == (7, ["ACME", "anna peeters"])
    assert few.list_people(ALL, 99, 2) == (7, ())
    assert few.list_people(ALL, -5, -1) == (7, ())


def test_the_list_without_anybody(store: ContactStore) -> None:
    assert store.list_people(ALL, 0, 10) == (0, ())
    assert store.letters() == ()
    assert store.known(ContactId(1)) is None
    assert store.doubles_of(ContactId(1)) == ()


# ---- doubles


def groups(store: ContactStore) -> list[set[int]]:
    return [{known.contact.id for known in group} for group in store.find_doubles() if group]


@pytest.fixture
def doubles(store: ContactStore) -> ContactStore:
    for contact in (
        person("Anna Peeters", "0470 12 34 56"),  # 1
        person("Peeters Anna", "+32470123456", "210"),  # 2
        person("Jan Claes", "211", company="ACME"),  # 3
        person("Jan Claes", "212", company="Acme"),  # 4
        person("Jan Claes", "213"),  # 5
        person("Reception", "+32 470 12 34 56"),  # 6
        person("Anna Peeters", "+49 470 999999"),  # 7
    ):
        store.add(contact)
    return store


def test_doubles_are_found_by_number_and_by_name_with_company(doubles: ContactStore) -> None:
    assert groups(doubles) == [{1, 2}, {3, 4}]
    first = next(group for group in doubles.find_doubles() if group)
    assert first[0].contact.id == 2, "the one with the most numbers is kept"


def test_doubles_of_one(doubles: ContactStore) -> None:
    def found(one: int) -> list[int]:
        return [known.contact.id for known in doubles.doubles_of(ContactId(one))]

    assert [found(n) for n in range(1, 8)] == [[2], [1], [4], [3], [], [], []]


def test_those_kept_apart_are_no_doubles_any_more(doubles: ContactStore) -> None:
    doubles.edits.keep_apart([ContactId(2), ContactId(1)])
    assert groups(doubles) == [{3, 4}]
    assert doubles.doubles_of(ContactId(1)) == ()
    doubles.edits.remove([ContactId(1)])
    doubles.edits.keep_apart([ContactId(1), ContactId(77)])


def test_what_cannot_be_merged_is_not_proposed(doubles: ContactStore, path: Path) -> None:
    come_from(path, "directory", 1, 3, 4)
    # The second has a number that the first, which is fetched, cannot take.
    assert groups(doubles) == []


def test_a_double_is_found_among_hundreds_with_one_number(store: ContactStore) -> None:
    rng = random.Random(7)
    names = [f"{a}{b} {c}" for a in "BCDFG" for b in ("ernd", "arla", "ilip") for c in "KLMNPRST"]
    rng.shuffle(names)
    for name in names:
        store.add(person(f"{name}ovacek", "02 555 12 34"))
    one = store.add(person("Wilhelmina Quist", "02 555 12 34"))
    other = store.add(person("Wilhelmina Qvist", "+32 2 555 12 34"))
    assert {one.id, other.id} in groups(store)
    assert store.doubles_of(one.id) == (KnownContact(other),)


# ---- very many


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ContactStore]:
    rng = random.Random(1)
    syllables = ("an", "na", "pe", "ters", "lo", "ra", "mi", "kel", "zo", "bri", "git", "sven")

    def name() -> str:
        return "".join(rng.choice(syllables) for _ in range(rng.randint(2, 4))).title()

    store, _ = ContactStore.open(tmp_path_factory.mktemp("crowd") / "contacts.sqlite3")
    store.import_contacts(
        Contact(
            NOT_STORED,
            f"{name()} {name()}",
            f"Company {rng.randint(1, 5000)}",
            (
                ContactNumber("work", f"+32 2 {rng.randint(1_000_000, 9_999_999)}"),
                # A switchboard that hundreds share.
                ContactNumber("main", f"+32 3 {rng.randint(1_000_000, 1_000_200)}"),
            ),
            favourite=n % 1000 == 0,
        )
        for n in range(MANY)
    )
    yield store
    store.close()


def took_ms(work: Callable[[], object]) -> float:
    """The best of three: the others were interrupted."""
    times = []
    for _ in range(3):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return 1000 * min(times)


@pytest.mark.parametrize("first", [0, MANY // 2, MANY - 100])
def test_any_page_of_very_many_takes_a_few_milliseconds(crowd: ContactStore, first: int) -> None:
    total, lines = crowd.list_people(ALL, first, 100)
    assert (total, len(lines)) == (MANY, 100)
    assert took_ms(lambda: crowd.list_people(ALL, first, 100)) < 15 * slowness()


@pytest.mark.parametrize(
    "query",
    [
        PeopleQuery(text="a"),
        PeopleQuery(text="anna"),
        PeopleQuery(company="Company 7"),
        PeopleQuery(favourites_only=True),
        PeopleQuery(source=""),
        PeopleQuery(source="directory"),
    ],
    ids=str,
)
def test_narrowing_very_many_down_takes_a_moment(crowd: ContactStore, query: PeopleQuery) -> None:
    assert took_ms(lambda: crowd.list_people(query, 0, 100)) < 40 * slowness()


def test_letters_of_very_many(crowd: ContactStore) -> None:
    found = crowd.letters()
    assert found[0] == ("A", 100)
    for letter, place in found[1:]:
        before, at = crowd.list_people(ALL, place - 1, 2)[1]
        assert (at.letter, before.letter == letter) == (letter, False)
    assert took_ms(crowd.letters) < 40 * slowness()


def test_changes_to_very_many_take_a_moment(crowd: ContactStore) -> None:
    one = ContactId(MANY // 2)

    def change_and_undo() -> None:
        batch, _ = crowd.edits.remove([one])
        crowd.edits.undo(batch)
        _, batch = crowd.edits.set_note(one, "a")
        crowd.edits.undo(batch)

    assert took_ms(change_and_undo) < 60 * slowness()


def test_looking_for_doubles_among_very_many_stops_for_others(crowd: ContactStore) -> None:
    began = time.perf_counter()
    longest = found = 0.0
    for group in crowd.find_doubles():
        now = time.perf_counter()
        longest, began = max(longest, now - began), now
        found += group is not None
        if found == 20:
            break
    assert found
    assert longest < 1.5 * slowness()
    assert took_ms(lambda: crowd.doubles_of(ContactId(500))) < 60 * slowness()
