"""Contacts of sources in the file: all of a sync or nothing, whatever happens on the way."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from clicktodial.model.contacts import NOT_STORED, Contact, ContactNumber
from clicktodial.model.sources import SourceName
from clicktodial.storage.contact_sync import ContactSync
from clicktodial.storage.contacts import ContactStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WORK = SourceName("Work")
# Stages, begins to take over, says so in the middle and waits to be killed.
KILLED = """
import sys, time
from pathlib import Path
from clicktodial.storage import contact_sync
from clicktodial.storage.contact_sync import ContactSync
from tests.storage.test_contact_sync import WORK, person
sync = ContactSync.open(Path(sys.argv[1]))
sync.begin()
sync.stage([(f"new{n}", "1", person(f"New {n}")) for n in range(900)], ["old1"])
insert, count = contact_sync.insert_contact, 0
def half(*parts):
    global count
    count += 1
    insert(*parts)
    if count == 450:
        print("half", flush=True)
        time.sleep(600)
contact_sync.insert_contact = half
sync.apply(WORK, "it", "state2", is_whole=True, now=2.0)
"""


def person(name: str) -> Contact:
    return Contact(NOT_STORED, name, "Acme", (ContactNumber("work", "+3225551234"),))


@pytest.fixture
def sync(tmp_path: Path) -> Iterator[ContactSync]:
    opened = ContactSync.open(tmp_path / "contacts.sqlite3")
    opened.begin()
    opened.stage([(f"old{n}", "1", person(f"Old {n}")) for n in range(3)])
    opened.apply(WORK, "it", "state1", is_whole=True, now=1.0)
    yield opened
    opened.close()


@pytest.fixture
def store(sync: ContactSync, tmp_path: Path) -> Iterator[ContactStore]:
    opened, _ = ContactStore.open(tmp_path / "contacts.sqlite3")
    yield opened
    opened.close()


def test_killed_in_the_middle_of_taking_over_all_is_as_it_was(
    sync: ContactSync, store: ContactStore, tmp_path: Path
) -> None:
    command = [sys.executable, "-c", KILLED, str(tmp_path / "contacts.sqlite3")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"half\n"
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert [contact.name for contact in store.all()] == ["Old 0", "Old 1", "Old 2"]
    assert sync.state(WORK, "it") == "state1"
    assert {hit.name for hit in store.search("old")} == {"Old 0", "Old 1", "Old 2"}
    assert store.search("new") == []


def test_ones_own_contacts_and_those_of_other_sources_are_left_alone(
    sync: ContactSync, store: ContactStore
) -> None:
    store.add(person("Mine"))
    other = SourceName("Other")
    sync.begin()
    sync.stage([("old1", "1", person("Theirs"))])
    sync.apply(other, "it", "", is_whole=True, now=1.0)
    assert store.count() == 5
    assert sync.forget(WORK) == 3
    assert {contact.name for contact in store.all()} == {"Mine", "Theirs"}
    assert {hit.name for hit in store.search("old")} == set()
    assert set(sync.records()) == {"Other"}


def test_an_unchanged_contact_is_not_written(sync: ContactSync) -> None:
    sync.begin()
    sync.stage([(f"old{n}", "2", person(f"Old {n}")) for n in range(3)])
    count = sync.apply(WORK, "it", "", is_whole=True, now=2.0)
    assert (count.added, count.changed, count.removed, count.total) == (0, 0, 0, 3)
    assert set(sync.tags(WORK, "it").values()) == {""}
    sync.apply(WORK, "it", "s", is_whole=False, now=2.0)
    assert set(sync.tags(WORK, "it").values()) == {"2"}


def test_another_server_under_the_same_name_is_asked_for_all(sync: ContactSync) -> None:
    assert sync.state(WORK, "it") == "state1"
    assert sync.state(WORK, "another") == ""
    assert set(sync.tags(WORK, "another").values()) == {""}
    assert set(sync.tags(WORK, "another")) == {"old0", "old1", "old2"}


def test_a_failure_is_remembered_until_the_next_success(sync: ContactSync) -> None:
    sync.note_failure(WORK, "No answer.", 5.0)
    record = sync.records()[WORK]
    assert (record.contacts, record.synced, record.failed) == (3, 1.0, 5.0)
    assert record.error == "No answer."
    assert sync.state(WORK, "it") == "state1"
    sync.begin()
    sync.apply(WORK, "it", "s", is_whole=False, now=6.0)
    assert sync.records()[WORK].error == ""


def test_a_source_may_get_another_name(sync: ContactSync) -> None:
    new = SourceName("New")
    sync.rename(WORK, new)
    assert sync.records()[new].contacts == 3
    assert sync.state(new, "it") == "state1"
    assert len(sync.tags(new, "it")) == 3
