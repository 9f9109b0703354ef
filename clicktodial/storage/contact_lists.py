"""The list of people, a page at a time.

A page is found in an index that stands in the order of the list, so that skipping the pages before
looks at no contact; only the page's own contacts are read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from clicktodial.model.contacts import ContactId
from clicktodial.model.people import KnownContact, PersonLine, letter_of
from clicktodial.storage import contact_search
from clicktodial.storage.contact_rows import read_contact

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from clicktodial.model.contacts import ContactHit
    from clicktodial.model.people import PeopleQuery

MOST_FOUND: Final = 200
"""So many people a search lists; who wants fewer types more."""
MOST_LISTED: Final = 1_000
"""So many lines one answer has at most."""

_IN_ORDER: Final = "FROM contact INDEXED BY contact_in_order WHERE TRUE"
_OF_COMPANY: Final = "FROM contact WHERE company <> '' AND company = ?"
_LINES: Final = (
    "SELECT c.id, c.name, c.company, n.text, n.label, "
    "(SELECT count(*) FROM number WHERE contact = c.id), c.favourite, c.source, c.name_words "
    "FROM contact c LEFT JOIN number n ON n.contact = c.id AND n.position = 0 "
    "WHERE c.id IN ({places})"
)
_NEXT_NAME: Final = (
    "SELECT name_words FROM contact WHERE favourite = 0 AND name_words >= ? "
    "ORDER BY favourite DESC, name_words LIMIT 1"
)
_AMOUNT_OF: Final = (
    "SELECT count(*) FROM contact WHERE favourite = 0 AND name_words >= ? AND name_words < ?"
)
_LAST: Final = "\U0010ffff"
_AFTER_NOTHING: Final = "\x01"


def list_people(
    connection: sqlite3.Connection, query: PeopleQuery, first: int, amount: int
) -> tuple[int, tuple[PersonLine, ...]]:
    """How many people the query finds, and ``amount`` of them from the ``first`` on."""
    amount = max(0, min(amount, MOST_LISTED))
    if query.text.strip():
        return _found(connection, query, first, amount)
    which, values = _condition(query)
    order = "name_words, id" if query.company else "favourite DESC, name_words, id"
    total = connection.execute(f"SELECT count(*) {which}", values).fetchone()[0]
    page = f"SELECT id {which} ORDER BY {order} LIMIT ? OFFSET ?"
    ids = [row[0] for row in connection.execute(page, (*values, amount, max(0, first)))]
    return int(total), _lines(connection, ids)


def letters(connection: sqlite3.Connection) -> tuple[tuple[str, int], ...]:
    """Where in the list of everybody the names of each letter begin (counted from 0)."""
    query = "SELECT count(*) FROM contact WHERE favourite = 1"
    place = int(connection.execute(query).fetchone()[0])
    found: dict[str, int] = {}
    begin = ""
    # From letter to letter: looking at each name would take ten times as long.
    while (row := connection.execute(_NEXT_NAME, (begin,)).fetchone()) is not None:
        found.setdefault(letter_of(row[0]), place)
        end = row[0][:1] + _LAST if row[0] else _AFTER_NOTHING
        place += int(connection.execute(_AMOUNT_OF, (begin, end)).fetchone()[0])
        begin = end
    return tuple(found.items())


def known_contact(connection: sqlite3.Connection, contact_id: ContactId) -> KnownContact | None:
    """The contact with this id, and where it comes from."""
    contact = read_contact(connection, contact_id)
    if contact is None:
        return None
    query = "SELECT source FROM contact WHERE id = ?"
    return KnownContact(contact, str(connection.execute(query, (contact_id,)).fetchone()[0]))


def _condition(query: PeopleQuery) -> tuple[str, tuple[object, ...]]:
    which, values = (_OF_COMPANY, [query.company]) if query.company else (_IN_ORDER, [])
    if query.favourites_only:
        which += " AND favourite = 1"
    if query.source is not None:
        which += " AND source = ?"
        values.append(query.source)
    return which, tuple(values)


def _found(
    connection: sqlite3.Connection, query: PeopleQuery, first: int, amount: int
) -> tuple[int, tuple[PersonLine, ...]]:
    hits: dict[ContactId, ContactHit] = {}
    for hit in contact_search.search(connection, query.text, MOST_FOUND):
        hits.setdefault(hit.contact_id, hit)
    lines = [
        line._replace(number=hits[line.id].number, label=hits[line.id].label)
        for line in _lines(connection, list(hits))
        if _is_wanted(line, query)
    ]
    return len(lines), tuple(lines[max(0, first) : max(0, first) + amount])


def _is_wanted(line: PersonLine, query: PeopleQuery) -> bool:
    return (
        (not query.company or line.company == query.company)
        and (query.source is None or line.source == query.source)
        and (line.favourite or not query.favourites_only)
    )


def _lines(connection: sqlite3.Connection, ids: Sequence[int]) -> tuple[PersonLine, ...]:
    """The lines of these contacts, in this order."""
    query = _LINES.format(places=",".join("?" * len(ids)))
    lines = {row[0]: _line(row) for row in connection.execute(query, ids)}
    return tuple(lines[one] for one in ids if one in lines)


def _line(row: tuple[int, str, str, str | None, str | None, int, int, str, str]) -> PersonLine:
    contact_id, name, company, number, label, amount, favourite, source, name_words = row
    return PersonLine(
        ContactId(contact_id),
        name,
        company,
        number or "",
        label or "",
        amount,
        bool(favourite),
        source,
        letter_of(name_words),
    )
