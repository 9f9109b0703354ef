"""The People tab's desk on a real file: every question is answered, every change is told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import pytest

from clicktodial.engine.messages import Trouble
from clicktodial.engine.people import People
from clicktodial.engine.people_messages import (
    AskContact,
    ContactKnown,
    ContactSaved,
    ContactsMerged,
    ContactsRemoved,
    ContactsRestored,
    DoublesFound,
    FindDoubles,
    KeepApart,
    ListPeople,
    MergeContacts,
    NoteContact,
    PeopleChanged,
    PeopleListed,
    RemoveContacts,
    SaveContact,
    SetFavourite,
    UndoContacts,
)
from clicktodial.model.calls import Peer
from clicktodial.model.contacts import NOT_STORED, Contact, ContactId, ContactNumber
from clicktodial.model.dialplan import NO_PLAN
from clicktodial.model.people import PeopleQuery
from tests.engine.desk import AtOnce

if TYPE_CHECKING:
    from pathlib import Path

    from clicktodial.engine.messages import Notice
    from clicktodial.engine.people_messages import PeopleWork

_Notice = TypeVar("_Notice")
ANNA = Contact(NOT_STORED, "Anna Peeters", "ACME", (ContactNumber("mobile", "0470123456"),))


class Desk:
    """Asks and keeps what is told."""

    def __init__(self, path: Path) -> None:
        self.told: list[Notice] = []
        self.people = People(path, AtOnce("disk"), self.told.append)

    async def ask(self, command: PeopleWork, answer: type[_Notice]) -> _Notice:
        """The one answer of this kind."""
        self.told.clear()
        await self.people.handlers()[type(command)](command)
        (found,) = [notice for notice in self.told if isinstance(notice, answer)]
        return found

    async def add(self, contact: Contact) -> Contact:
        saved = await self.ask(SaveContact(contact), ContactSaved)
        assert saved.contact is not None
        return saved.contact

    def is_change_told(self) -> bool:
        return PeopleChanged() in self.told


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "contacts.sqlite3")


async def test_list_and_letters(desk: Desk) -> None:
    for name in ("Anna", "Bert", "Carla"):
        await desk.add(replace(ANNA, name=name))
    listed = await desk.ask(ListPeople(PeopleQuery(), 1, 2, 7), PeopleListed)
    assert (listed.serial, listed.total, listed.first) == (7, 3, 1)
    assert [line.name for line in listed.people] == ["Bert", "Carla"]
    assert listed.letters == ()
    listed = await desk.ask(ListPeople(PeopleQuery(), 0, 9, 8), PeopleListed)
    assert listed.letters == (("A", 0), ("B", 1), ("C", 2))
    listed = await desk.ask(ListPeople(PeopleQuery(text="ca"), 0, 9, 9), PeopleListed)
    assert [line.name for line in listed.people] == ["Carla"]
    assert listed.letters == ()


async def test_file_that_fails_is_told_with_the_answer(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("in the way")
    desk = Desk(tmp_path / "folder" / "contacts.sqlite3")
    listed = await desk.ask(ListPeople(PeopleQuery(), 0, 9, 1), PeopleListed)
    assert listed.error is not None
    assert listed.total == 0
    saved = await desk.ask(SaveContact(ANNA, 4), ContactSaved)
    assert saved.serial == 4
    assert saved.error is not None
    assert not desk.is_change_told()


async def test_add_ask_change_and_undo(desk: Desk) -> None:
    stored = await desk.add(ANNA)
    assert desk.is_change_told()
    known = await desk.ask(AskContact(stored.id), ContactKnown)
    assert known.known is not None
    assert (known.known.contact, known.known.source) == (stored, "")
    saved = await desk.ask(NoteContact(stored.id, "Tea"), ContactSaved)
    assert saved.contact == replace(stored, note="Tea")
    await desk.ask(UndoContacts(saved.batch), ContactsRestored)
    assert desk.is_change_told()
    saved = await desk.ask(SetFavourite(stored.id, favourite=True), ContactSaved)
    assert saved.contact == replace(stored, favourite=True)


async def test_what_cannot_be_saved_is_said_and_nothing_is_changed(desk: Desk) -> None:
    wrong = replace(ANNA, numbers=(ContactNumber("", "ask Zoë"),))
    saved = await desk.ask(SaveContact(wrong, 3), ContactSaved)
    assert (saved.serial, saved.contact) == (3, None)
    assert "ask Zoë" in str(saved.error)
    assert not desk.is_change_told()
    assert not any(isinstance(notice, Trouble) for notice in desk.told)


async def test_remove_and_bring_back(desk: Desk) -> None:
    one, other = await desk.add(ANNA), await desk.add(replace(ANNA, name="Bert"))
    removed = await desk.ask(RemoveContacts((one.id, other.id)), ContactsRemoved)
    assert (removed.amount, removed.error) == (2, None)
    gone = await desk.ask(AskContact(one.id), ContactKnown)
    assert gone.known is None
    restored = await desk.ask(UndoContacts(removed.batch), ContactsRestored)
    assert restored.ids == (one.id, other.id)
    too_late = await desk.ask(UndoContacts(removed.batch), ContactsRestored)
    assert too_late.ids == ()


async def test_doubles_are_found_merged_and_kept_apart(desk: Desk) -> None:
    one = await desk.add(ANNA)
    other = await desk.add(replace(ANNA, name="Peeters Anna", note="Tea"))
    known = await desk.ask(AskContact(one.id), ContactKnown)
    assert [double.contact for double in known.doubles] == [other]
    found = await desk.ask(FindDoubles(), DoublesFound)
    assert found.is_all
    assert [{known.contact.id for known in group} for group in found.groups] == [{one.id, other.id}]
    merged = await desk.ask(MergeContacts((one.id, other.id)), ContactsMerged)
    assert merged.contact == replace(one, note="Tea")
    assert (await desk.ask(FindDoubles(), DoublesFound)).groups == ()
    await desk.ask(UndoContacts(merged.batch), ContactsRestored)
    desk.told.clear()
    await desk.people.handlers()[KeepApart](KeepApart((one.id, other.id)))
    assert (await desk.ask(FindDoubles(), DoublesFound)).groups == ()


async def test_merge_that_is_not_possible_is_said(desk: Desk) -> None:
    stored = await desk.add(ANNA)
    merged = await desk.ask(MergeContacts((stored.id, ContactId(99))), ContactsMerged)
    assert merged.contact is None
    assert "not there any more" in str(merged.error)
    removed = await desk.ask(RemoveContacts((ContactId(99),)), ContactsRemoved)
    assert removed.amount == 0


async def test_caller_has_the_new_name_at_once(desk: Desk) -> None:
    peer = Peer("+32470123456")
    assert (await desk.people.named(peer, NO_PLAN)).name == ""
    stored = await desk.add(ANNA)
    assert (await desk.people.named(peer, NO_PLAN)).name == "Anna Peeters"
    await desk.add(replace(stored, name="Bertha"))
    assert (await desk.people.named(peer, NO_PLAN)).name == "Bertha"
    await desk.ask(RemoveContacts((stored.id,)), ContactsRemoved)
    assert (await desk.people.named(peer, NO_PLAN)).name == ""
