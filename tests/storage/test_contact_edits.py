"""Changes to contacts by hand, and that each can be undone exactly."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clicktodial.errors import InputError
from clicktodial.model.contacts import NOT_STORED, Contact, ContactId, ContactNumber
from clicktodial.storage.contact_journal import MOST_KEPT
from clicktodial.storage.contacts import ContactStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOBODY = ContactId(999)


def person(name: str, *numbers: str, company: str = "") -> Contact:
    labelled = tuple(ContactNumber("work", text) for text in numbers)
    return Contact(NOT_STORED, name, company, labelled)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "contacts.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[ContactStore]:
    opened, _ = ContactStore.open(path)
    yield opened
    opened.close()


def come_from(path: Path, source: str, *ids: int) -> None:
    """As if a source had written these contacts."""
    with sqlite3.connect(path) as connection:
        for one in ids:
            row = (source, str(one), one)
            connection.execute("UPDATE contact SET source = ?, source_id = ? WHERE id = ?", row)
    connection.close()


def everything(store: ContactStore) -> list[tuple[object, ...]]:
    """All rows as they are, and what the indexes find by them."""
    connection = store._connection
    rows = [
        *connection.execute("SELECT * FROM contact ORDER BY id"),
        *connection.execute("SELECT * FROM number ORDER BY id"),
        *connection.execute("SELECT * FROM kept_apart ORDER BY one, other"),
    ]
    for index in ("contact_words", "contact_parts", "number_parts"):
        connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    return rows


def test_what_is_added_is_found_and_gone_again_when_undone(store: ContactStore) -> None:
    before = everything(store)
    stored, batch = store.edits.save(person(" Anna ", "0470 12 34 56"))
    assert store.get(stored.id) == stored
    assert stored.name == "Anna"
    assert [hit.name for hit in store.search("anna")] == ["Anna"]
    assert store.edits.undo(batch) == (stored.id,)
    assert everything(store) == before
    assert store.search("anna") == []
    again, _ = store.edits.save(person("Bert"))
    assert again.id > stored.id, "an id is never used again"


def test_a_change_is_undone_to_the_letter(store: ContactStore) -> None:
    stored = store.add(replace(person("Anna", "0470123456", "210"), note="Tea", favourite=True))
    before = everything(store)
    _, batch = store.edits.save(Contact(stored.id, "Bertha", numbers=()))
    assert store.search("anna") == []
    assert store.edits.undo(batch) == (stored.id,)
    assert everything(store) == before
    assert store.get(stored.id) == stored


def test_removed_contacts_come_back_with_their_ids_and_all(store: ContactStore) -> None:
    anna = store.add(replace(person("Anna", "0470123456"), note="Tea", favourite=True))
    bert = store.add(person("Bert", "0499123456"))
    before = everything(store)
    batch, amount = store.edits.remove([anna.id, bert.id, NOBODY])
    assert amount == 2
    assert store.count() == 0
    assert store.caller("+32470123456") is None
    assert store.edits.undo(batch)
    assert everything(store) == before
    assert store.caller("+32470123456") == anna


def test_a_merge_is_undone(store: ContactStore) -> None:
    anna = store.add(person("Anna", "0470123456"))
    other = store.add(replace(person("Anna P", "+32470123456", "210"), note="Tea"))
    before = everything(store)
    kept, batch = store.edits.merge([anna.id, other.id])
    assert (kept.id, kept.note) == (anna.id, "Tea")
    assert [number.text for number in kept.numbers] == ["0470123456", "210"]
    assert list(store.all()) == [kept]
    assert set(store.edits.undo(batch)) == {anna.id, other.id}
    assert everything(store) == before


def test_undoing_twice_does_nothing(store: ContactStore) -> None:
    batch, _ = store.edits.remove([store.add(person("Anna")).id])
    assert store.edits.undo(batch)
    assert store.edits.undo(batch) == ()
    assert store.edits.undo(12345) == ()
    assert store.count() == 1


def test_old_changes_are_forgotten_one_by_one(store: ContactStore) -> None:
    stored = store.add(person("Anna"))
    batches = [
        store.edits.set_note(stored.id, f"{n}")[1] for n in range(MOST_KEPT + 5)
    ]  # fmt: skip
    assert store.edits.undo(batches[0]) == ()
    assert store.edits.undo(batches[-MOST_KEPT]) == (stored.id,)


def test_another_program_does_not_see_and_not_lose_what_can_be_undone(
    store: ContactStore, path: Path
) -> None:
    stored = store.add(person("Anna"))
    batch, _ = store.edits.remove([stored.id])
    other, _ = ContactStore.open(path)
    assert other.count() == 0
    assert other.edits.undo(batch) == ()
    other.add(person("Bert"))
    other.close()
    assert store.edits.undo(batch) == (stored.id,)
    assert store.count() == 2


def test_star_and_note(store: ContactStore) -> None:
    stored = store.add(person("Anna"))
    changed, batch = store.edits.set_favourite(stored.id, favourite=True)
    assert changed.favourite
    assert store.search("") != []
    changed, _ = store.edits.set_note(stored.id, "Likes tea")
    assert store.get(stored.id) == replace(stored, favourite=True, note="Likes tea")
    assert store.edits.undo(batch)


def test_what_is_not_there_any_more_is_said(store: ContactStore) -> None:
    with pytest.raises(InputError, match="not there any more"):
        store.edits.save(replace(person("Anna"), id=NOBODY))
    with pytest.raises(InputError, match="not there any more"):
        store.edits.set_favourite(NOBODY, favourite=True)
    with pytest.raises(InputError, match="not there any more"):
        store.edits.merge([NOBODY, NOBODY])


def test_those_kept_apart_stay_so_whatever_is_undone(store: ContactStore) -> None:
    one, other, third = (store.add(person("Anna", "210", company="ACME")) for _ in range(3))
    _, star = store.edits.set_favourite(one.id, favourite=True)
    store.edits.keep_apart([one.id, other.id, third.id])
    before = [row for row in everything(store) if len(row) == 2]
    assert len(before) == 3
    store.edits.undo(star)
    assert [row for row in everything(store) if len(row) == 2] == before
    batch, _ = store.edits.remove([one.id])
    store.edits.undo(batch)
    assert [row for row in everything(store) if len(row) == 2] == before


def test_what_its_source_brought_again_meanwhile_is_not_there_twice(
    store: ContactStore, path: Path
) -> None:
    mine, fetched = (store.add(person("Anna", "0470123456")) for _ in range(2))
    come_from(path, "directory", fetched.id)
    _, batch = store.edits.merge([mine.id, fetched.id])
    store.remove(fetched.id)
    again = store.add(person("Anna", "0470123456"))
    come_from(path, "directory", again.id)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE contact SET source_id = ? WHERE id = ?", (fetched.id, again.id))
    connection.close()
    assert store.edits.undo(batch)
    assert {one.id for one in store.all()} == {mine.id, again.id}
    everything(store)


# ---- what is fetched from elsewhere


def test_of_a_fetched_contact_only_star_and_note_change(store: ContactStore, path: Path) -> None:
    stored = store.add(person("Anna", "210"))
    come_from(path, "directory", stored.id)
    kept, _ = store.edits.save(replace(stored, favourite=True, note="Tea"))
    assert store.get(stored.id) == kept
    known = store.known(stored.id)
    assert known is not None
    assert known.source == "directory"
    with pytest.raises(InputError, match="is fetched from elsewhere"):
        store.edits.save(replace(kept, name="Bertha"))
    with pytest.raises(InputError, match="is fetched from elsewhere"):
        store.edits.remove([stored.id])
    assert store.get(stored.id) == kept


def test_one_fetched_among_many_keeps_all_from_being_removed(
    store: ContactStore, path: Path
) -> None:
    ids = [store.add(person(name)).id for name in ("Anna", "Bert")]
    come_from(path, "directory", ids[1])
    with pytest.raises(InputError):
        store.edits.remove(ids)
    assert store.count() == 2


def test_undo_brings_the_source_back_too(store: ContactStore, path: Path) -> None:
    mine, fetched = (store.add(person("Anna", "0470123456")) for _ in range(2))
    come_from(path, "directory", fetched.id)
    before = everything(store)
    kept, batch = store.edits.merge([mine.id, fetched.id])
    assert kept.id == fetched.id
    assert store.edits.undo(batch)
    assert everything(store) == before


# ---- anything after anything

_NAMES = st.sampled_from(["Anna", "Zoë Åström", "", "9", "Łukasz"])
_NUMBERS = st.lists(
    st.builds(
        ContactNumber,
        st.sampled_from(["work", ""]),
        st.sampled_from(["210", "0003*210", "+32 470 12 34 56"]),
    ),
    max_size=3,
).map(tuple)
_PEOPLE = st.builds(
    Contact,
    st.just(NOT_STORED),
    _NAMES,
    st.just("ACME"),
    _NUMBERS,
    st.booleans(),
    st.sampled_from(["", "note\nof two lines"]),
)
_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["save", "change", "remove", "merge", "star"]),
        st.integers(0, 9),
        st.integers(0, 9),
        _PEOPLE,
    ),
    max_size=8,
)


def _do(store: ContactStore, step: tuple[str, int, int, Contact]) -> int | None:
    what, one, other, contact = step
    ids = [known.id for known in store.all()]
    if what == "save":
        return store.edits.save(contact)[1]
    if not ids:
        return None
    first, second = ids[one % len(ids)], ids[other % len(ids)]
    match what:
        case "change":
            return store.edits.save(replace(contact, id=first))[1]
        case "remove":
            return store.edits.remove([first, second])[0]
        case "merge":
            return store.edits.merge([first, second])[1]
        case _:
            return store.edits.set_favourite(first, favourite=contact.favourite)[1]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(people=st.lists(_PEOPLE, max_size=4), steps=_STEPS)
def test_undoing_all_backwards_leaves_all_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, people: list[Contact], steps: object
) -> None:
    assert isinstance(steps, list)
    store, _ = ContactStore.open(tmp_path_factory.mktemp("undo") / "contacts.sqlite3")
    for contact in people:
        store.add(contact)
    stages = [everything(store)]
    batches: list[int] = []
    for step in steps:
        batch = _do(store, step)
        if batch is not None:
            batches.append(batch)
            stages.append(everything(store))
    for batch in reversed(batches):
        stages.pop()
        assert store.edits.undo(batch)
        assert everything(store) == stages[-1]
    store.close()
