"""How calls to some numbers are placed, in the contacts' file (``contact_schema.py``)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from clicktodial.model.calls import AccountName
from clicktodial.model.dialling import CallKind, DialChoice
from clicktodial.model.numbers import match_key, same_number
from clicktodial.storage.database import storage_errors, transaction

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping
    from pathlib import Path

    _Row = tuple[str, str, str, str, str, str, str, str, int | None, int]

_PARTS: Final = (
    "number, account, kind, sources, extension, caller_id, caller_id_destination, conference, "
    "duration_s, video"
)
_ALL: Final = f"SELECT {_PARTS} FROM dial_choice ORDER BY id DESC"  # noqa: S608 - constants only
_ADD: Final = (
    f"INSERT INTO dial_choice ({_PARTS}, match_key) "  # noqa: S608 - constants only
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_SAME_KEY: Final = "SELECT id, number FROM dial_choice WHERE match_key = ? AND number <> ''"
_FORGET: Final = "DELETE FROM dial_choice WHERE id = ?"
_FORGET_LAST: Final = "DELETE FROM dial_choice WHERE number = '' AND account = ? AND kind = ?"


class DialChoices:
    """The choices in the file that ``connection`` has open; belongs to the same thread.

    A PIN is never kept. All methods raise ``StorageError`` when the file fails.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection, self._path = connection, path

    def by_number(self) -> Mapping[str, DialChoice]:
        """Every number that has a choice of its own, as it was written when it was kept."""
        return {number: choice for number, choice in self._rows() if number}

    def last(self) -> tuple[DialChoice, ...]:
        """The choices used last, one for each account and kind, the newest first."""
        return tuple(choice for number, choice in self._rows() if not number)

    def remember(self, number: str, choice: DialChoice) -> None:
        """Place calls to ``number``, in whatever notation, like this from now on."""
        with storage_errors(self._path), transaction(self._connection):
            self._forget(number)
            self._connection.execute(_ADD, (*_row(number, choice), match_key(number)))

    def forget(self, number: str) -> None:
        """Place calls to ``number`` in the usual way from now on."""
        with storage_errors(self._path), transaction(self._connection):
            self._forget(number)

    def used(self, choice: DialChoice) -> None:
        """The next choice of this account and kind may begin with this one."""
        with storage_errors(self._path), transaction(self._connection):
            row = _row("", choice)
            self._connection.execute(_FORGET_LAST, row[1:3])
            self._connection.execute(_ADD, (*row, ""))

    def _rows(self) -> list[tuple[str, DialChoice]]:
        with storage_errors(self._path):
            rows: list[_Row] = self._connection.execute(_ALL).fetchall()
        # A kind that a newer version has written is left alone.
        return [(row[0], _choice(row)) for row in rows if row[2] in set(CallKind)]

    def _forget(self, number: str) -> None:
        same = self._connection.execute(_SAME_KEY, (match_key(number),)).fetchall()
        gone = [(row_id,) for row_id, known in same if same_number(known, number)]
        self._connection.executemany(_FORGET, gone)


def _row(number: str, choice: DialChoice) -> _Row:
    return (
        number,
        choice.account or "",
        choice.kind.value,
        " ".join(choice.sources),
        choice.extension,
        choice.caller_id,
        choice.caller_id_destination,
        choice.conference,
        choice.duration_s,
        int(choice.video),
    )


def _choice(row: _Row) -> DialChoice:
    _, account, kind, sources, extension, caller_id, to_them, conference, duration_s, video = row
    choice = DialChoice(
        AccountName(account) if account else None,
        CallKind(kind),
        tuple(sources.split()),
        extension,
        caller_id,
        to_them,
    )
    return replace(choice, conference=conference, duration_s=duration_s, video=bool(video))
