"""The list of people: what one line of it knows, what it can be narrowed down to, who is double."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from clicktodial.errors import InputError
from clicktodial.i18n import tr
from clicktodial.model.contacts import ContactNumber, words
from clicktodial.model.numbers import is_dialable, same_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from clicktodial.model.contacts import Contact, ContactId

OTHER_LETTER: Final = "#"
"""Where names stand that begin with no letter."""
MOST_NAME: Final = 200
MOST_LABEL: Final = 40
MOST_NUMBER: Final = 100
MOST_NOTE: Final = 20_000
MOST_NUMBERS: Final = 50
_ALIKE: Final = 0.8
"""So alike are ``Peeters`` and ``Peters``, and not ``Anna`` and ``Jan``."""


class PersonLine(NamedTuple):
    """One line of the list: ``number`` is the first one, or the one that was found."""

    id: ContactId
    name: str
    company: str
    number: str
    label: str
    amount: int
    """How many numbers there are."""
    favourite: bool
    source: str
    """Where it was fetched from; empty for a contact of one's own."""
    letter: str
    """Under which letter it stands."""

    @property
    def title(self) -> str:
        """What it is listed by."""
        return self.name or self.company


@dataclass(frozen=True, slots=True)
class PeopleQuery:
    """Which people: all conditions at once. With a ``text`` those it finds, best first; else in the
    order of names, favourites first. ``source``: ``None`` for all, empty for one's own."""

    text: str = ""
    company: str = ""
    source: str | None = None
    favourites_only: bool = False


@dataclass(frozen=True, slots=True)
class KnownContact:
    """A contact, and where it was fetched from: empty for one of one's own."""

    contact: Contact
    source: str = ""


@dataclass(frozen=True, slots=True)
class Merge:
    """What comes of a merge: one contact, and those that are gone then."""

    result: Contact
    gone: tuple[ContactId, ...]


def letter_of(name_words: str) -> str:
    """The letter under which a name stands, given its folded words."""
    first = name_words[:1].upper()
    return first if first.isalpha() else OTHER_LETTER


# ---- what may be kept


def checked(contact: Contact) -> Contact:
    """The contact without blanks at the ends and without empty numbers.

    Raises ``InputError`` that says what is missing or cannot be dialled.
    """
    name, company = contact.name.strip(), contact.company.strip()
    numbers = tuple(
        ContactNumber(number.label.strip(), number.text.strip())
        for number in contact.numbers
        if number.text.strip()
    )
    if not name and not company:
        raise InputError(tr("A name or a company is needed"))
    for text, most, what in (
        (name, MOST_NAME, tr("The name")),
        (company, MOST_NAME, tr("The company")),
        (contact.note, MOST_NOTE, tr("The note")),
    ):
        if len(text) > most:
            raise InputError(tr("{what} is too long", what=what))
    if len(numbers) > MOST_NUMBERS:
        raise InputError(tr("A contact has at most {most} numbers", most=MOST_NUMBERS))
    for number in numbers:
        check_number(number)
    return replace(contact, name=name, company=company, numbers=numbers)


def check_number(number: ContactNumber) -> None:
    """Raises ``InputError`` when the number cannot be dialled or its label is too long."""
    if len(number.label) > MOST_LABEL:
        raise InputError(tr("The label “{label}…” is too long", label=number.label[:20]))
    if not is_dialable(number.text):
        shown = number.text if len(number.text) <= MOST_LABEL else number.text[:MOST_LABEL] + "…"
        raise InputError(
            tr("“{text}” is not a number", text=shown),
            tr("Type digits, optionally with a leading +, or an extension such as 0003*210."),
        )


# ---- doubles


def are_names_alike(one: str, other: str) -> bool:
    """May two names with the same number be one person's, spelled differently? Both are given as
    folded words."""
    mine, others = sorted(one.split()), sorted(other.split())
    if not mine or not others:
        return False
    if mine == others or set(mine) < set(others) or set(others) < set(mine):
        return True
    return len(mine) == len(others) and _are_all_alike(mine, others)


def _are_all_alike(mine: list[str], others: list[str]) -> bool:
    """Has each word one of its own among the others? Whole names would be alike by their family
    name alone: people of one family share a number."""
    left = list(others)
    for word in mine:
        match = next((other for other in left if _is_word_alike(word, other)), None)
        if match is None:
            return False
        left.remove(match)
    return True


def _is_word_alike(one: str, other: str) -> bool:
    # Late: only who looks for doubles needs it.
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, one, other, autojunk=False)
    estimates = (matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio)
    return all(estimate() >= _ALIKE for estimate in estimates)


def merged(people: Sequence[KnownContact]) -> Merge:
    """One contact out of several, which keeps all their numbers and notes.

    The first gives its name and company, unless one comes from a source: that one stays as its
    source wrote it, and takes only what may be added to it.
    Raises ``InputError`` when that would lose something.
    """
    fetched = [known for known in people if known.source]
    kept = (fetched or list(people))[0].contact
    contacts = [kept, *(known.contact for known in people if known.contact is not kept)]
    numbers = _all_numbers(contacts)
    if fetched:
        _check_nothing_is_lost(kept, numbers, len(fetched))
        numbers = kept.numbers
    result = replace(
        kept,
        name=kept.name if fetched else _first(one.name for one in contacts),
        company=kept.company if fetched else _first(one.company for one in contacts),
        numbers=numbers,
        favourite=any(one.favourite for one in contacts),
        note="\n\n".join(dict.fromkeys(one.note.strip() for one in contacts if one.note.strip())),
    )
    return Merge(result, tuple(one.id for one in contacts[1:]))


def can_merge(people: Sequence[KnownContact]) -> bool:
    """Would ``merged`` lose nothing?"""
    try:
        merged(people)
    except InputError:
        return False
    return len(people) > 1


def in_merge_order(people: Iterable[KnownContact]) -> list[KnownContact]:
    """The one that is best kept first: a favourite, then the one with the most numbers, then the
    one that was there first."""
    return sorted(
        people,
        key=lambda known: (
            not known.source,
            not known.contact.favourite,
            -len(known.contact.numbers),
            known.contact.id,
        ),
    )


def _check_nothing_is_lost(
    kept: Contact, numbers: tuple[ContactNumber, ...], amount_fetched: int
) -> None:
    if amount_fetched > 1:
        raise InputError(tr("Contacts that are fetched from elsewhere cannot be merged here"))
    if len(numbers) > len(kept.numbers):
        raise InputError(
            tr("“{name}” is fetched from elsewhere and takes no numbers", name=kept.name),
            tr("Your own contact has numbers that it has not; they would be lost."),
        )


def _all_numbers(contacts: Iterable[Contact]) -> tuple[ContactNumber, ...]:
    """The numbers of all, each once; the first label that is not empty is kept."""
    found: list[ContactNumber] = []
    for number in (number for contact in contacts for number in contact.numbers):
        at = next((n for n, known in enumerate(found) if _is_same(known.text, number.text)), None)
        if at is None:
            found.append(number)
        elif not found[at].label:
            found[at] = replace(found[at], label=number.label)
    return tuple(found)


def _is_same(one: str, other: str) -> bool:
    return one == other or same_number(one, other)


def _first(texts: Iterable[str]) -> str:
    return next((text for text in texts if text), "")


def initials(name: str) -> str:
    """One or two letters for a round badge."""
    parts = name.split()
    return "".join(part[0] for part in (*parts[:1], *parts[1:][-1:])).upper()


def is_same_person(one: Contact, other: Contact) -> bool:
    """Do two contacts look like one person's? With a number in common alike names are enough,
    without one name and company must both be the same."""
    mine, others = words(one.name or one.company), words(other.name or other.company)
    share = any(
        _is_same(number.text, another.text) for number in one.numbers for another in other.numbers
    )
    if share:
        return are_names_alike(" ".join(mine), " ".join(others))
    companies = words(one.company), words(other.company)
    return bool(mine) and mine == others and bool(companies[0]) and companies[0] == companies[1]
