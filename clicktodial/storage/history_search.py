# ruff: noqa: S608 - the texts put together here are constants of this module
"""Which past calls a query finds: one page of their ids, the newest first, and how many there are.

Every index is in the order of time, so that a page is read and nothing sorted. A page beyond the
middle is counted off from the other end.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from clicktodial.model.contacts import words
from clicktodial.model.history import HistoryKind
from clicktodial.model.numbers import match_key, national_digits, same_number, typed_digits
from clicktodial.storage.history_schema import FAILED, MISSED

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from clicktodial.model.history import HistoryQuery

_GRAM: Final = 3
_MAX_WORDS: Final = 8
_MAX_WORD: Final = 64
_MAX_NUMBERS: Final = 64

_KINDS: Final = {
    HistoryKind.MISSED: MISSED,
    HistoryKind.PLACED: "direction = 'outgoing'",
    HistoryKind.RECEIVED: "direction = 'incoming'",
    HistoryKind.FAILED: FAILED,
}
_SAME_KEY: Final = "SELECT id, line FROM call WHERE key = ? AND key <> ''"


@dataclass(frozen=True, slots=True)
class Plan:
    """A query put into SQL: ``id`` names the column that is read and gives the order."""

    source: str
    id: str
    conditions: tuple[str, ...] = ()
    parameters: tuple[object, ...] = ()

    def count(self, connection: sqlite3.Connection) -> int:
        """How many calls there are."""
        statement = f"SELECT count(*) FROM {self.source} {self._where}"
        return int(connection.execute(statement, self.parameters).fetchone()[0])

    def page(
        self, connection: sqlite3.Connection, first: int, amount: int, total: int
    ) -> list[int]:
        """The ids of a page of ``total`` calls."""
        amount = min(amount, total - first)
        if amount <= 0:
            return []
        if first <= total - first - amount:
            return self._ids(connection, "DESC", first, amount)
        return self._ids(connection, "ASC", total - first - amount, amount)[::-1]

    def newest(self, connection: sqlite3.Connection, amount: int) -> list[int]:
        """The first ids, however many there are."""
        return self._ids(connection, "DESC", 0, amount)

    def all(self, connection: sqlite3.Connection) -> list[int]:
        """Every id."""
        return self._ids(connection, "DESC", 0, -1)

    def _ids(
        self, connection: sqlite3.Connection, order: str, first: int, amount: int
    ) -> list[int]:
        statement = (
            f"SELECT {self.id} FROM {self.source} {self._where} "
            f"ORDER BY {self.id} {order} LIMIT ? OFFSET ?"
        )
        found = connection.execute(statement, (*self.parameters, amount, first))
        return [identity for (identity,) in found]

    @property
    def _where(self) -> str:
        return f"WHERE {' AND '.join(self.conditions)}" if self.conditions else ""


def plan(connection: sqlite3.Connection, query: HistoryQuery) -> Plan | None:
    """How ``query`` is answered; ``None``: it finds nothing."""
    conditions, parameters = _facts(query)
    if query.numbers:
        found = _with_numbers(connection, query.numbers)
        if not found:
            return None
        conditions += ("id IN (SELECT value FROM json_each(?))",)
        parameters += (json.dumps(found),)
    if not query.text.strip():
        return _spanned(query, Plan(_source(query), "id", conditions, parameters))
    text = _match(query.text)
    if text is None:
        return None
    index, match = text
    joined = f"{index} CROSS JOIN call INDEXED BY call_facts ON id = {index}.rowid"
    source = joined if conditions else index
    made = Plan(source, f"{index}.rowid", (f"{index} MATCH ?", *conditions), (match, *parameters))
    return _spanned(query, made)


def microseconds(moment: datetime) -> int:
    """A moment as the file keeps it."""
    return round(moment.timestamp() * 1_000_000)


def _facts(query: HistoryQuery) -> tuple[tuple[str, ...], tuple[object, ...]]:
    conditions: tuple[str, ...] = ()
    if query.kind is not HistoryKind.ALL:
        conditions += (_KINDS[query.kind],)
    if query.account is None:
        return conditions, ()
    return (*conditions, "account = ?"), (query.account,)


def _source(query: HistoryQuery) -> str:
    """The index that holds just the rows of this kind and account."""
    if query.kind is HistoryKind.MISSED:
        index = "call_missed"
    elif query.kind is HistoryKind.FAILED:
        index = "call_failed"
    elif query.numbers:
        return "call"
    else:
        has_account = query.account is not None
        is_all = query.kind is HistoryKind.ALL
        index = {
            (False, True): "call_facts",
            (True, True): "call_by_account",
            (False, False): "call_by_direction",
            (True, False): "call_by_both",
        }[has_account, is_all]
    return f"call INDEXED BY {index}"


def _spanned(query: HistoryQuery, made: Plan) -> Plan:
    conditions, parameters = made.conditions, made.parameters
    for moment, sign in ((query.since, ">="), (query.until, "<=")):
        if moment is not None:
            conditions += (f"{made.id} {sign} ?",)
            parameters += (microseconds(moment),)
    return Plan(made.source, made.id, conditions, parameters)


def _with_numbers(connection: sqlite3.Connection, numbers: tuple[str, ...]) -> list[int]:
    """The calls with any of these numbers, in any notation."""
    found: set[int] = set()
    for number in numbers[:_MAX_NUMBERS]:
        rows = connection.execute(_SAME_KEY, (match_key(number),))
        found.update(identity for identity, line in rows if same_number(line, number))
    return sorted(found)


def _match(text: str) -> tuple[str, str] | None:
    """The full-text index to ask, and for what. Parts of numbers are found anywhere from three
    digits on; words, and fewer digits, where a word begins so."""
    digits = typed_digits(text)
    if len(digits.lstrip("+")) >= _GRAM:
        national = national_digits(digits)
        variants = {digits.lstrip("+"), national if len(national) >= _GRAM else ""} - {""}
        return "call_digits", " OR ".join(f'"{variant}"' for variant in sorted(variants))
    wanted = [word[:_MAX_WORD] for word in words(text)[:_MAX_WORDS]]
    if not wanted:
        return None
    # Words hold letters and digits only, so that nothing inside the quotes can end them.
    return "call_words", " ".join(f'"{word}"*' for word in wanted)
