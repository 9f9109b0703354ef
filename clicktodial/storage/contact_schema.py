# ruff: noqa: S608 - the texts put together here are constants of this module
"""The layout of the contacts database, one SQL script per version.

``name_words`` and ``company_words`` hold the folded words (``model.contacts.words``); the indexes
are made of them, so that SQLite's own, weaker folding never comes in. A contact without a name is
filed under its company. ``identity`` tells whether an imported contact is known already.
``source`` and ``source_id`` are empty for contacts that were typed in or imported.

The full-text indexes hold no text of their own (external content) and no positions: prefixes of
words come from ``contact_words``, parts of words from ``contact_parts`` and parts of numbers from
``number_parts`` (three letters or digits at a time; what they propose is checked against the
text). The store fills them itself: a trigger would flush them to disk for each row, and an import
would take ten times as long.

``contact_source_state`` holds what a source of contacts wants to be reminded of, when it was synced
(seconds since the epoch) and why it failed since; ``contact_source_entry`` each entry of it as it
came last, also those that are nobody.

``dial_choice`` says how calls to a number are placed; a row without a number is the choice that was
used last, one for each account and kind. The newest has the greatest id. ``sources`` are set apart
by spaces, ``account`` is empty for the default one.

``contact_in_order`` is the order of the list of people, which can be counted and skipped
without looking at a single contact. ``kept_apart`` holds pairs of contacts, the smaller id first,
that look like one person and are two, as the user said.
"""

from __future__ import annotations

from typing import Final

_FIRST: Final = """
CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    favourite INTEGER NOT NULL,
    name_words TEXT NOT NULL,
    company_words TEXT NOT NULL,
    identity BLOB NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    source_id TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL
);
CREATE INDEX contact_by_name ON contact (name_words);
CREATE INDEX contact_by_identity ON contact (identity);
CREATE INDEX contact_favourite ON contact (name_words) WHERE favourite = 1;
CREATE UNIQUE INDEX contact_by_source ON contact (source, source_id) WHERE source <> '';

CREATE TABLE number (
    id INTEGER PRIMARY KEY,
    contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    text TEXT NOT NULL,
    digits TEXT NOT NULL,
    match_key TEXT NOT NULL
);
CREATE INDEX number_of_contact ON number (contact, position);
CREATE INDEX number_by_digits ON number (digits);
CREATE INDEX number_by_key ON number (match_key);

CREATE VIRTUAL TABLE contact_words USING fts5(
    name_words, company_words, content='contact', content_rowid='id',
    tokenize='ascii', prefix='1 2 3 4 5 6 7 8', detail=none, columnsize=0
);
CREATE VIRTUAL TABLE contact_parts USING fts5(
    name_words, company_words, content='contact', content_rowid='id',
    tokenize='trigram case_sensitive 1', detail=none, columnsize=0
);
CREATE VIRTUAL TABLE number_parts USING fts5(
    digits, content='number', content_rowid='id',
    tokenize='trigram case_sensitive 1', detail=none, columnsize=0
);
"""

_SECOND: Final = """
CREATE TABLE dial_choice (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    match_key TEXT NOT NULL,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    sources TEXT NOT NULL,
    extension TEXT NOT NULL,
    caller_id TEXT NOT NULL,
    caller_id_destination TEXT NOT NULL,
    conference TEXT NOT NULL,
    duration_s INTEGER,
    video INTEGER NOT NULL
);
CREATE INDEX dial_choice_by_key ON dial_choice (match_key);
"""

_THIRD: Final = """
CREATE INDEX contact_in_order ON contact (favourite DESC, name_words, id, source);
CREATE INDEX contact_by_company ON contact (company, name_words, id) WHERE company <> '';
CREATE INDEX contact_by_words ON contact (name_words, company_words);

CREATE TABLE kept_apart (
    one INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    other INTEGER NOT NULL,
    PRIMARY KEY (one, other)
) WITHOUT ROWID;
"""

_FOURTH: Final = """
CREATE TABLE contact_source_state (
    source TEXT PRIMARY KEY,
    identity TEXT NOT NULL,
    state TEXT NOT NULL,
    synced REAL,
    failed REAL,
    error TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE contact_source_entry (
    source TEXT NOT NULL,
    source_id TEXT NOT NULL,
    tag TEXT NOT NULL,
    digest BLOB NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (source, source_id)
) WITHOUT ROWID;
"""

MIGRATIONS: Final = (_FIRST, _SECOND, _THIRD, _FOURTH)
"""``MIGRATIONS[i]`` leads from version ``i`` to ``i + 1``; a released script is never edited."""

INDEX_CONTACTS: Final = tuple(
    f"INSERT INTO {index} (rowid, name_words, company_words) "
    "SELECT id, name_words, company_words FROM contact WHERE id > ? AND id <= ?"
    for index in ("contact_words", "contact_parts")
)
"""Take the contacts with ids after the first and up to the second parameter into the indexes."""

INDEX_NUMBERS: Final = (
    "INSERT INTO number_parts (rowid, digits) SELECT id, digits FROM number "
    "WHERE contact > ? AND contact <= ? ORDER BY id"
)
"""The same for their numbers."""

FORGET_CONTACT: Final = (
    *(
        f"INSERT INTO {index} ({index}, rowid, name_words, company_words) "
        "SELECT 'delete', id, name_words, company_words FROM contact WHERE id = ?"
        for index in ("contact_words", "contact_parts")
    ),
    (
        "INSERT INTO number_parts (number_parts, rowid, digits) "
        "SELECT 'delete', id, digits FROM number WHERE contact = ? ORDER BY id"
    ),
)
"""Take a contact out of the indexes; to be done while its rows are still as they were indexed."""

OPTIMIZE: Final = tuple(
    f"INSERT INTO {index} ({index}) VALUES ('optimize')"
    for index in ("contact_words", "contact_parts", "number_parts")
)
"""Merge the indexes' parts into one each."""
