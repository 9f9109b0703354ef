# ruff: noqa: S608 - the texts put together here are constants of this module
"""Finding contacts while a name or a number is being typed.

Every index query takes a capped number of candidates and sorts only those: ranking all matches of
a one-letter prefix would take a hundred times as long. Three rules keep the cap from hiding what
matters: favourites are looked at in full, names that begin with the text come from an index in
the order of names, and numbers that begin with the digits from one in the order of digits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from clicktodial.model.contacts import ContactHit, ContactId, words
from clicktodial.model.numbers import national_digits, typed_digits

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

HITS_PER_CONTACT: Final = 3

_CANDIDATES: Final = 120
_PART_CANDIDATES: Final = 60
_NUMBER_CANDIDATES: Final = 60
_ANYWHERE: Final = 1_000
_GRAM: Final = 3
_MAX_WORDS: Final = 8
_MAX_WORD: Final = 64
_LAST: Final = "\U0010ffff"

_CONTACT: Final = "c.id, c.name, c.company, c.favourite"
_FAVOURITES: Final = (
    f"SELECT {_CONTACT} FROM contact c WHERE favourite = 1 {{check}} "
    "ORDER BY instr(c.name_words, ?) <> 1, c.name_words, c.id LIMIT ?"
)
_NAME_START: Final = (
    f"SELECT {_CONTACT} FROM contact c WHERE name_words >= ? AND name_words < ? "
    "ORDER BY name_words, id LIMIT ?"
)
_WORD_START: Final = (
    f"SELECT {_CONTACT} FROM (SELECT rowid AS id FROM contact_words WHERE contact_words MATCH ? "
    f"LIMIT {_CANDIDATES}) f CROSS JOIN contact c ON c.id = f.id "
    "ORDER BY instr(c.name_words, ?) <> 1, c.name_words, c.id LIMIT ?"
)
_WORD_PART: Final = (
    f"SELECT {_CONTACT} FROM (SELECT rowid AS id FROM contact_parts WHERE contact_parts MATCH ? "
    f"LIMIT {_PART_CANDIDATES}) f CROSS JOIN contact c ON c.id = f.id WHERE TRUE {{check}} "
    "ORDER BY c.favourite DESC, c.name_words, c.id LIMIT ?"
)
_CHECK: Final = "AND instr(' ' || c.name_words || ' ' || c.company_words, ?)"
_NUMBERS: Final = (
    "SELECT contact, text, label FROM number WHERE contact IN ({places}) "
    f"AND position < {HITS_PER_CONTACT} ORDER BY contact, position"
)
_MATCH: Final = f"{_CONTACT}, n.text, n.label"
_FAVOURITE_NUMBERS: Final = (
    f"SELECT {_MATCH} FROM contact c CROSS JOIN number n ON n.contact = c.id "
    "WHERE c.favourite = 1 AND instr(n.digits, ?) BETWEEN 1 AND ? "
    "ORDER BY instr(n.digits, ?) <> 1, c.name_words, c.id LIMIT ?"
)
_NUMBER_START: Final = (
    f"SELECT {_MATCH} FROM (SELECT contact, text, label FROM number "
    f"WHERE digits >= ? AND digits < ? ORDER BY digits LIMIT {_NUMBER_CANDIDATES}) n "
    "CROSS JOIN contact c ON c.id = n.contact ORDER BY c.name_words, c.id LIMIT ?"
)
_NUMBER_PART: Final = (
    f"SELECT {_MATCH} FROM (SELECT contact, text, label "
    "FROM number_parts f CROSS JOIN number ON number.id = f.rowid "
    f"WHERE number_parts MATCH ? AND instr(number.digits, ?) LIMIT {_NUMBER_CANDIDATES}) n "
    "CROSS JOIN contact c ON c.id = n.contact ORDER BY c.name_words, c.id LIMIT ?"
)


# Dozens of these are made per keystroke: a named tuple costs a fraction of a frozen dataclass.
class _Person(NamedTuple):
    id: ContactId
    name: str
    company: str
    favourite: int


class _Match(NamedTuple):
    id: ContactId
    name: str
    company: str
    favourite: int
    text: str
    label: str


def search(connection: sqlite3.Connection, text: str, limit: int) -> list[ContactHit]:
    """Up to ``limit`` hits for ``text``, best first (see ``ContactStore.search``)."""
    wanted = [word[:_MAX_WORD] for word in words(text)[:_MAX_WORDS]]
    digits = typed_digits(text)
    if digits:
        return _digits_search(connection, digits, wanted, limit)
    if not wanted and text.strip():
        return []
    return _hits(connection, _people(connection, wanted, limit), limit)


def _digits_search(
    connection: sqlite3.Connection, digits: str, wanted: list[str], limit: int
) -> list[ContactHit]:
    """Numbers with these digits, then names with these words (“24/7 Service”)."""
    hits = _number_hits(connection, digits, limit)
    if len(hits) < limit:
        known = {hit.contact_id for hit in hits}
        people = [p for p in _people(connection, wanted, limit) if p.id not in known]
        hits += _hits(connection, people, limit - len(hits))
    return hits


def _people(connection: sqlite3.Connection, wanted: list[str], limit: int) -> list[_Person]:
    """Contacts that have all the words, best first; the favourites when there are no words."""
    found: dict[ContactId, _Person] = {}
    for step in _STEPS if wanted else (_favourites,):
        for person in step(connection, wanted, limit):
            found.setdefault(person.id, person)
        if len(found) >= limit:
            break
    return list(found.values())[:limit]


def _favourites(connection: sqlite3.Connection, wanted: list[str], limit: int) -> Iterable[_Person]:
    query = _FAVOURITES.format(check=_CHECK * len(wanted))
    starts = [f" {word}" for word in wanted]
    return map(_Person._make, connection.execute(query, (*starts, " ".join(wanted), limit)))


def _name_start(connection: sqlite3.Connection, wanted: list[str], limit: int) -> Iterable[_Person]:
    start = " ".join(wanted)
    return map(_Person._make, connection.execute(_NAME_START, (start, start + _LAST, limit)))


def _word_start(connection: sqlite3.Connection, wanted: list[str], limit: int) -> Iterable[_Person]:
    match = " ".join(f'"{word}"*' for word in wanted)
    # Twice the limit: the names that begin with the text are among them, and are known already.
    found = connection.execute(_WORD_START, (match, wanted[0], 2 * limit))
    return map(_Person._make, found)


def _word_part(connection: sqlite3.Connection, wanted: list[str], limit: int) -> Iterable[_Person]:
    grams = [gram for word in wanted for gram in _grams(word)]
    if not grams:
        return ()
    query = _WORD_PART.format(check=_CHECK * len(wanted))
    parts = [word if len(word) >= _GRAM else f" {word}" for word in wanted]
    found = connection.execute(query, (_all_of(grams), *parts, 3 * limit))
    return map(_Person._make, found)


_STEPS: Final = (_favourites, _name_start, _word_start, _word_part)


def _hits(connection: sqlite3.Connection, people: list[_Person], limit: int) -> list[ContactHit]:
    """The first numbers of each contact."""
    numbers: dict[int, list[tuple[str, str]]] = {person.id: [] for person in people}
    query = _NUMBERS.format(places=",".join("?" * len(people)))
    for contact, text, label in connection.execute(query, list(numbers)):
        numbers[contact].append((text, label))
    hits: list[ContactHit] = []
    for person in people:
        if len(hits) >= limit:
            break
        for text, label in numbers[person.id] or [("", "")]:
            hits.append(_hit(person, text, label))
    return hits[:limit]


def _number_hits(connection: sqlite3.Connection, typed: str, limit: int) -> list[ContactHit]:
    """The numbers that hold the typed digits; the favourites' first, then those that begin so."""
    hits: dict[tuple[ContactId, str], ContactHit] = {}
    per_contact: dict[ContactId, int] = {}
    for digits in _variants(typed):
        for match in _number_matches(connection, digits, limit):
            used = per_contact.get(match.id, 0)
            if used < HITS_PER_CONTACT and (match.id, match.text) not in hits:
                per_contact[match.id] = used + 1
                hits[match.id, match.text] = _hit(match, match.text, match.label)
                if len(hits) == limit:
                    return list(hits.values())
    return list(hits.values())


def _variants(typed: str) -> list[str]:
    """The digits as typed, then without what may be written differently in the address book."""
    digits, national = typed.lstrip("+"), national_digits(typed)
    return [digits, national] if _GRAM <= len(national) < len(digits) else [digits]


def _number_matches(connection: sqlite3.Connection, digits: str, limit: int) -> Iterator[_Match]:
    """Matching numbers, best first; an index is only asked when the one before gave too little."""
    rows = HITS_PER_CONTACT * limit
    anywhere = len(digits) >= _GRAM
    last_place = _ANYWHERE if anywhere else 1
    favourites = (digits, last_place, digits, rows)
    yield from map(_Match._make, connection.execute(_FAVOURITE_NUMBERS, favourites))
    starts = (digits, digits + _LAST, rows)
    yield from map(_Match._make, connection.execute(_NUMBER_START, starts))
    if anywhere:
        parts = (_all_of(_grams(digits)), digits, rows)
        yield from map(_Match._make, connection.execute(_NUMBER_PART, parts))


def _hit(found: _Person | _Match, number: str, label: str) -> ContactHit:
    return ContactHit(
        found.id, found.name, found.company, number, label, favourite=bool(found.favourite)
    )


def _grams(word: str) -> list[str]:
    """Enough of the three-letter parts to cover the word; the text itself is checked anyway."""
    if len(word) < _GRAM:
        return []
    last = len(word) - _GRAM
    return [word[at : at + _GRAM] for at in (*range(0, last, _GRAM), last)]


def _all_of(grams: Iterable[str]) -> str:
    # Words hold letters and digits only, so that nothing inside the quotes can end them.
    return " ".join(f'"{gram}"' for gram in grams)
