# ruff: noqa: S608 - the texts put together here are constants of this module
"""The layout of the history's file, one SQL script per version.

A call's ``id`` is the moment when it began, in microseconds (made unique where two began in the
same one): the order of the rows, of every index and of what the full-text indexes find is then the
order in time, and no page of a list has to be sorted. The other moments are microseconds, too.

``line`` is the number without the prefixes that only the phone system wants, ``key`` its
``match_key``. ``words`` holds the folded words (``model.contacts.words``) of names, note and
numbers, ``digits`` what parts of numbers are looked for in. ``nonce`` finds a call again of which
no id was told yet. ``reached``: the two sides were, or are being, connected, so that earlier missed
calls of this number are returned. ``record_id``: the phone system's own record that filled the row.

What is deleted stands in ``gone`` until the program starts the next time. ``filled`` tells up to
when an account's records were asked for.
"""

from __future__ import annotations

from typing import Final

COLUMNS: Final = (
    *("id", "account", "call_id", "nonce", "direction", "outcome"),
    *("number", "name", "company", "line", "key", "extension", "via", "target"),
    *("first_seen", "last_seen", "answered", "ended", "duration_s"),
    *("reached", "returned", "note", "record_id", "words", "digits"),
)
"""Those of ``call``, in their order; ``gone`` has them after ``batch``."""

_CALL: Final = """
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    call_id TEXT NOT NULL,
    nonce TEXT NOT NULL,
    direction TEXT NOT NULL,
    outcome TEXT NOT NULL,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    line TEXT NOT NULL,
    key TEXT NOT NULL,
    extension TEXT NOT NULL,
    via TEXT NOT NULL,
    target TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    answered INTEGER,
    ended INTEGER,
    duration_s INTEGER,
    reached INTEGER NOT NULL,
    returned INTEGER NOT NULL,
    note TEXT NOT NULL,
    record_id TEXT NOT NULL,
    words TEXT NOT NULL,
    digits TEXT NOT NULL
"""

FAILED: Final = "outcome IN ('own_leg_failed', 'peer_leg_failed', 'refused')"
MISSED: Final = "outcome = 'missed' AND returned = 0"

_FIRST: Final = f"""
CREATE TABLE call ({_CALL});
CREATE INDEX call_facts ON call (id, account, direction, outcome, returned);
CREATE INDEX call_by_account ON call (account);
CREATE INDEX call_by_direction ON call (direction);
CREATE INDEX call_by_both ON call (account, direction);
CREATE INDEX call_missed ON call (id, account) WHERE {MISSED};
CREATE INDEX call_failed ON call (id, account) WHERE {FAILED};
CREATE INDEX call_going_on ON call (id) WHERE outcome = 'going_on';
CREATE INDEX call_by_key ON call (key, outcome) WHERE key <> '';
CREATE INDEX call_by_call_id ON call (account, call_id) WHERE call_id <> '';
CREATE INDEX call_by_record ON call (account, record_id) WHERE record_id <> '';

CREATE TABLE gone (batch INTEGER NOT NULL, {_CALL});
CREATE INDEX gone_by_batch ON gone (batch);

CREATE TABLE filled (account TEXT PRIMARY KEY, until INTEGER NOT NULL);

CREATE VIRTUAL TABLE call_words USING fts5(
    words, content='call', content_rowid='id',
    tokenize='ascii', prefix='1 2 3 4 5 6 7 8', detail=none, columnsize=0
);
CREATE VIRTUAL TABLE call_digits USING fts5(
    digits, content='call', content_rowid='id',
    tokenize='trigram case_sensitive 1', detail=full, columnsize=0
);
"""

MIGRATIONS: Final = (_FIRST,)
"""``MIGRATIONS[i]`` leads from version ``i`` to ``i + 1``; a released script is never edited."""

_INDEXES: Final = (("call_words", "words"), ("call_digits", "digits"))
_CHOSEN: Final = "id IN (SELECT value FROM json_each(?))"

INDEX: Final = tuple(
    f"INSERT INTO {index} (rowid, {column}) SELECT id, {column} FROM call WHERE {_CHOSEN}"
    for index, column in _INDEXES
)
"""Take the calls with these ids (a JSON list) into the full-text indexes."""

UNINDEX: Final = tuple(
    f"INSERT INTO {index} ({index}, rowid, {column}) "
    f"SELECT 'delete', id, {column} FROM call WHERE {_CHOSEN}"
    for index, column in _INDEXES
)
"""Take them out; to be done while their rows are still as they were indexed."""

REBUILD: Final = tuple(f"INSERT INTO {index} ({index}) VALUES ('rebuild')" for index, _ in _INDEXES)
"""Make the indexes anew, which is quicker where most of the rows have changed."""

ADD: Final = f"INSERT INTO call ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
DELETE: Final = (
    (
        f"INSERT INTO gone (batch, {', '.join(COLUMNS)}) "
        f"SELECT ?, {', '.join(COLUMNS)} FROM call WHERE {_CHOSEN}"
    ),
    f"DELETE FROM call WHERE {_CHOSEN}",
)
UNDELETE: Final = (
    f"INSERT OR IGNORE INTO call ({', '.join(COLUMNS)}) "
    f"SELECT {', '.join(COLUMNS)} FROM gone WHERE batch = ?"
)
