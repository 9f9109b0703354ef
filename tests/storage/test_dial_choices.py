from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from clicktodial.errors import StorageError
from clicktodial.model.calls import AccountName
from clicktodial.model.contacts import NOT_STORED, Contact, ContactNumber
from clicktodial.model.dialling import CallKind, DialChoice
from clicktodial.storage.contact_schema import MIGRATIONS
from clicktodial.storage.contacts import ContactStore
from clicktodial.storage.database import open_database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WORK, HOME = AccountName("work"), AccountName("home")
FULL = DialChoice(
    WORK,
    CallKind.CALLBACK,
    ("0003*210", "+32470123456"),
    "0003*218",
    "Me <210>",
    "Sales <4242425>",
    "12",
    duration_s=90,
    video=True,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "contacts.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[ContactStore]:
    opened, _ = ContactStore.open(path)
    yield opened
    opened.close()


@pytest.mark.parametrize("choice", [FULL, DialChoice()], ids=["full", "empty"])
def test_a_choice_is_read_back_whole(path: Path, store: ContactStore, choice: DialChoice) -> None:
    store.choices.remember("+32470123456", choice)
    again, _ = ContactStore.open(path)
    assert again.choices.by_number() == {"+32470123456": choice}
    again.close()


def test_a_pin_is_never_kept(path: Path, store: ContactStore) -> None:
    choice = replace(FULL, kind=CallKind.CONFERENCE, pin="471147114711")
    store.choices.remember("123", choice)
    store.choices.used(choice)
    store.close()
    assert b"471147114711" not in path.read_bytes()


@pytest.mark.parametrize("written", ["0470 12 34 56", "0032470123456", "+32470123456"])
def test_a_number_has_one_choice_in_whatever_notation(store: ContactStore, written: str) -> None:
    store.choices.remember("+32470123456", FULL)
    store.choices.remember(written, DialChoice(HOME))
    assert store.choices.by_number() == {written: DialChoice(HOME)}
    store.choices.forget("32470123456")
    assert store.choices.by_number() == {}


def test_forgetting_leaves_the_others(store: ContactStore) -> None:
    for number in ("+32470123456", "+33470123456", "210"):
        store.choices.remember(number, FULL)
    store.choices.used(FULL)
    store.choices.forget("+32470123456")
    store.choices.forget("999")
    assert set(store.choices.by_number()) == {"+33470123456", "210"}
    assert store.choices.last() == (FULL,)


def test_the_last_of_each_account_and_kind_is_kept_the_newest_first(store: ContactStore) -> None:
    conference = DialChoice(WORK, CallKind.CONFERENCE, extension="0003*219")
    newer = replace(conference, conference="13")
    for choice in (conference, replace(FULL, account=HOME), FULL, newer):
        store.choices.used(choice)
    assert store.choices.last() == (newer, FULL, replace(FULL, account=HOME))
    assert store.choices.by_number() == {}


def test_a_kind_that_a_newer_version_wrote_is_left_alone(path: Path, store: ContactStore) -> None:
    store.choices.remember("1", FULL)
    store.choices.remember("2", FULL)
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE dial_choice SET kind = 'hologram' WHERE number = '1'")
    raw.close()
    assert set(store.choices.by_number()) == {"2"}


def test_a_file_of_the_first_version_keeps_its_people_and_takes_choices(path: Path) -> None:
    anna = Contact(NOT_STORED, "Anna Peeters", numbers=(ContactNumber("work", "+32470123456"),))
    connection, _ = open_database(path, MIGRATIONS[:1])
    first = ContactStore(connection, path)
    stored = first.add(anna)
    first.close()
    second, broken = ContactStore.open(path)
    assert broken is None
    assert list(second.all()) == [stored]
    assert second.caller("0470123456") == stored
    second.choices.remember("1", FULL)
    second.close()
    again, _ = ContactStore.open(path)
    assert again.choices.by_number() == {"1": FULL}
    again.close()


def test_a_file_that_fails_is_told_in_our_words(store: ContactStore) -> None:
    store.close()
    for use in (
        store.choices.by_number,
        store.choices.last,
        lambda: store.choices.remember("1", FULL),
        lambda: store.choices.forget("1"),
        lambda: store.choices.used(FULL),
    ):
        with pytest.raises(StorageError):
            use()
