"""What may be kept of a person, who is double, and what comes of a merge."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clicktodial.errors import InputError
from clicktodial.model.contacts import Contact, ContactId, ContactNumber, words
from clicktodial.model.people import (
    KnownContact,
    are_names_alike,
    can_merge,
    checked,
    in_merge_order,
    is_same_person,
    letter_of,
    merged,
)


def person(
    n: int, name: str, *numbers: str, company: str = "", note: str = "", favourite: bool = False
) -> Contact:
    labelled = tuple(ContactNumber("work", text) for text in numbers)
    return Contact(ContactId(n), name, company, labelled, favourite, note)


def own(*contacts: Contact) -> list[KnownContact]:
    return [KnownContact(contact) for contact in contacts]


@pytest.mark.parametrize(
    ("name_words", "letter"),
    [("anna peeters", "A"), ("7 days", "#"), ("", "#"), ("ζωη", "Ζ")],
)
def test_a_name_stands_under_its_first_letter(name_words: str, letter: str) -> None:
    assert letter_of(name_words) == letter


# ---- what may be kept


def test_blanks_and_empty_numbers_go() -> None:
    typed = Contact(
        ContactId(1),
        "  Anna ",
        " ACME ",
        (ContactNumber(" work ", " +32 2 "), ContactNumber("fax", " ")),
    )
    kept = checked(typed)
    assert (kept.name, kept.company) == ("Anna", "ACME")
    assert kept.numbers == (ContactNumber("work", "+32 2"),)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (person(1, "  "), "A name or a company is needed"),
        (person(1, "Anna", "ask Zoë"), "“ask Zoë” is not a number"),
        (person(1, "x" * 201), "The name is too long"),
        (person(1, "Anna", note="x" * 20_001), "The note is too long"),
        (person(1, "Anna", *["210"] * 51), "A contact has at most 50 numbers"),
    ],
)
def test_what_cannot_be_kept_is_said_in_words(wrong: Contact, said: str) -> None:
    with pytest.raises(InputError, match="^" + said):
        checked(wrong)


def test_a_company_needs_no_name() -> None:
    assert checked(person(1, "", "210", company="ACME")).company == "ACME"


# ---- doubles


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Anna Peeters", "Peeters, Anna", True),
        ("Zoë Åström", "Zoe Astrom", True),
        ("Anna Peeters", "Anna Peters", True),
        ("Anna", "Anna Peeters", True),
        ("Anna Peeters", "Jan Peeters", False),
        ("Reception", "Anna Peeters", False),
        ("", "Anna", False),
    ],
)
def test_names_that_may_be_one_persons(one: str, other: str, alike: bool) -> None:
    folded = " ".join(words(one)), " ".join(words(other))
    assert are_names_alike(*folded) is alike
    assert are_names_alike(*reversed(folded)) is alike


def test_a_number_in_common_makes_alike_names_one_person_in_any_notation() -> None:
    assert is_same_person(
        person(1, "Anna Peeters", "0470 12 34 56"), person(2, "Anna Peters", "+32470123456")
    )
    assert not is_same_person(person(1, "Anna Peeters", "210"), person(2, "Jan Claes", "210"))


def test_without_a_number_in_common_name_and_company_must_both_be_the_same() -> None:
    one = person(1, "Anna Peeters", "210", company="ACME")
    assert is_same_person(one, person(2, "ANNA PEETERS", "211", company="acme"))
    assert not is_same_person(one, person(2, "Anna Peeters", "211"))
    assert not is_same_person(replace(one, company=""), person(2, "Anna Peeters", "211"))


# ---- merging


def test_all_numbers_are_kept_once_with_notes_and_star() -> None:
    one = person(1, "Anna Peeters", "0470 12 34 56", note="Afternoons")
    other = replace(
        person(2, "A. Peeters", company="ACME", favourite=True, note="Likes tea"),
        numbers=(ContactNumber("mobile", "+32470123456"), ContactNumber("work", "02 555 12 34")),
    )
    outcome = merged(own(one, other))
    assert outcome.gone == (2,)
    assert outcome.result == Contact(
        ContactId(1),
        "Anna Peeters",
        "ACME",
        (ContactNumber("work", "0470 12 34 56"), ContactNumber("work", "02 555 12 34")),
        favourite=True,
        note="Afternoons\n\nLikes tea",
    )


def test_a_label_that_is_missing_comes_from_the_other() -> None:
    one = replace(person(1, "Anna"), numbers=(ContactNumber("", "0470123456"),))
    outcome = merged(own(one, person(2, "Anna", "0470 12 34 56")))
    assert outcome.result.numbers == (ContactNumber("work", "0470123456"),)


def test_what_is_fetched_stays_as_its_source_wrote_it() -> None:
    mine = person(1, "Anneke", "0470 12 34 56", note="Likes tea", favourite=True)
    fetched = KnownContact(person(2, "Anna Peeters", "+32470123456", "210"), "directory")
    outcome = merged([KnownContact(mine), fetched])
    assert outcome.gone == (1,)
    assert outcome.result == replace(fetched.contact, favourite=True, note="Likes tea")


def test_a_merge_that_would_lose_a_number_is_none() -> None:
    fetched = KnownContact(person(2, "Anna Peeters", "210"), "directory")
    other = replace(fetched, contact=person(3, "Anna Peeters", "210"))
    assert not can_merge([fetched, *own(person(1, "Anna Peeters", "210", "211"))])
    assert not can_merge([fetched, other])
    assert not can_merge([fetched])
    with pytest.raises(InputError, match="takes no numbers"):
        merged([fetched, *own(person(1, "Anna Peeters", "210", "211"))])


def test_the_best_one_is_kept() -> None:
    few, many, star = (
        person(1, "Anna", "210"),
        person(2, "Anna", "210", "211"),
        person(3, "Anna", favourite=True),
    )
    assert [known.contact.id for known in in_merge_order(own(few, many, star))] == [3, 2, 1]
    fetched = KnownContact(person(9, "Anna", "210"), "directory")
    assert in_merge_order([*own(star), fetched])[0] is fetched


_NUMBERS = st.sampled_from(["0470123456", "+32470123456", "+49 470 123456", "210", "0003*210", "x"])
_CONTACTS = st.builds(
    person,
    st.just(1),
    st.sampled_from(["Anna", ""]),
    _NUMBERS,
    _NUMBERS,
    company=st.just("ACME"),
    note=st.sampled_from(["", "a", "b"]),
    favourite=st.booleans(),
)


@given(st.lists(_CONTACTS, min_size=2, max_size=5))
def test_a_merge_loses_no_number_no_note_and_no_star(contacts: list[Contact]) -> None:
    numbered = [replace(one, id=ContactId(n)) for n, one in enumerate(contacts, start=1)]
    result = merged(own(*numbered)).result
    again = merged(own(result, *numbered[1:])).result
    assert again == replace(result, note=again.note), "nothing is left to be merged"
    for contact in numbered:
        for number in contact.numbers:
            assert any(
                is_same_person(replace(result, numbers=(kept,)), replace(result, numbers=(number,)))
                for kept in result.numbers
            )
        assert contact.note in result.note
        assert result.favourite or not contact.favourite
