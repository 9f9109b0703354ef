"""Which contacts may be one person's: looked for in indexes, and never among all pairs."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final

from clicktodial.model.contacts import ContactId
from clicktodial.model.people import KnownContact, can_merge, in_merge_order, is_same_person
from clicktodial.storage.contact_lists import known_contact

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

AT_ONCE: Final = 12
"""Among so many contacts pairs are compared. A company's switchboard has more: these are taken in
the order of names, so that names alike stand together."""
MOST_WITH_NUMBER: Final = 600

_SAME_NUMBER: Final = (
    "SELECT match_key FROM number WHERE match_key <> '' GROUP BY match_key HAVING count(*) > 1"
)
_WITH_NUMBER: Final = (
    "SELECT id FROM contact WHERE id IN (SELECT contact FROM number WHERE match_key = ?) "
    "ORDER BY name_words, id LIMIT ?"
)
_SAME_NAME: Final = (
    "SELECT name_words, company_words FROM contact WHERE name_words <> '' AND company_words <> '' "
    "GROUP BY name_words, company_words HAVING count(*) > 1"
)
_WITH_NAME: Final = "SELECT id FROM contact WHERE name_words = ? AND company_words = ? LIMIT ?"
_NUMBER_KEYS: Final = "SELECT DISTINCT match_key FROM number WHERE contact = ? AND match_key <> ''"
_NAME_OF: Final = "SELECT name_words, company_words FROM contact WHERE id = ?"
_APART: Final = "SELECT 1 FROM kept_apart WHERE one = ? AND other = ?"
_KEEP_APART: Final = "INSERT OR IGNORE INTO kept_apart (one, other) VALUES (?, ?)"

Group = tuple[KnownContact, ...]


def find_doubles(connection: sqlite3.Connection) -> Iterator[Group | None]:
    """Groups of contacts that look like one person's and can be merged; those best kept first.

    ``None`` comes in between, after a few contacts that were looked at in vain: whoever has other
    work can do that, and go on later. The contacts may be changed meanwhile.
    """
    taken: set[ContactId] = set()
    for ids in _candidates(connection):
        groups = _groups(connection, [one for one in ids if one not in taken])
        taken.update(known.contact.id for group in groups for known in group)
        yield from groups
        yield None


def doubles_of(connection: sqlite3.Connection, contact_id: ContactId) -> Group:
    """The contacts that look like this one's person and can be merged with it; without itself."""
    known = known_contact(connection, contact_id)
    if known is None:
        return ()
    ids = dict.fromkeys(one for ids in _beside(connection, contact_id) for one in ids)
    for group in _groups(connection, [contact_id, *(one for one in ids if one != contact_id)]):
        if known in group:
            return tuple(one for one in group if one != known)
    return ()


def keep_apart(connection: sqlite3.Connection, ids: Iterable[ContactId]) -> None:
    """These are different people: no two of them are told of as doubles any more."""
    pairs = combinations(sorted(set(ids)), 2)
    stored = "SELECT 1 FROM contact WHERE id = ?"
    connection.executemany(
        _KEEP_APART, [pair for pair in pairs if connection.execute(stored, pair[:1]).fetchone()]
    )


def _candidates(connection: sqlite3.Connection) -> Iterator[list[ContactId]]:
    """Contacts with one number in common, then those of the same name and company."""
    for (key,) in connection.execute(_SAME_NUMBER).fetchall():
        yield from _in_parts(_ids(connection, _WITH_NUMBER, key))
    for pair in connection.execute(_SAME_NAME).fetchall():
        yield _ids(connection, _WITH_NAME, *pair)[:AT_ONCE]


def _beside(connection: sqlite3.Connection, contact_id: ContactId) -> Iterator[list[ContactId]]:
    for (key,) in connection.execute(_NUMBER_KEYS, (contact_id,)).fetchall():
        yield _around(_ids(connection, _WITH_NUMBER, key), contact_id)
    names = connection.execute(_NAME_OF, (contact_id,)).fetchone()
    if names is not None and all(names):
        yield _ids(connection, _WITH_NAME, *names)[:AT_ONCE]


def _ids(connection: sqlite3.Connection, query: str, *values: object) -> list[ContactId]:
    return [ContactId(row[0]) for row in connection.execute(query, (*values, MOST_WITH_NUMBER))]


def _in_parts(ids: list[ContactId]) -> Iterator[list[ContactId]]:
    """Parts that overlap, so that neighbours meet in one of them."""
    for at in range(0, max(len(ids) - AT_ONCE // 2, 1), AT_ONCE // 2):
        yield ids[at : at + AT_ONCE]


def _around(ids: list[ContactId], one: ContactId) -> list[ContactId]:
    """The part with this contact in the middle."""
    at = max(ids.index(one) - AT_ONCE // 2, 0) if one in ids else 0
    return ids[at : at + AT_ONCE]


def _groups(connection: sqlite3.Connection, ids: list[ContactId]) -> list[Group]:
    """Those among the contacts that belong together; each stands in one group at most."""
    if len(ids) < 2:
        return []
    people = [one for one in (known_contact(connection, i) for i in ids) if one is not None]
    groups: list[list[KnownContact]] = []
    for known in people:
        for group in groups:
            if _belongs(connection, known, group):
                group.append(known)
                break
        else:
            groups.append([known])
    return [tuple(in_merge_order(group)) for group in groups if len(group) > 1]


def _belongs(
    connection: sqlite3.Connection, known: KnownContact, group: list[KnownContact]
) -> bool:
    return (
        any(is_same_person(known.contact, one.contact) for one in group)
        and not any(_are_apart(connection, known, one) for one in group)
        and can_merge(in_merge_order([*group, known]))
    )


def _are_apart(connection: sqlite3.Connection, one: KnownContact, other: KnownContact) -> bool:
    pair = sorted((one.contact.id, other.contact.id))
    return connection.execute(_APART, pair).fetchone() is not None
