"""How a table of contacts is laid out: found out by ``storage``, corrected by a person."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.i18n import tr

if TYPE_CHECKING:
    from clicktodial.model.contacts import Contact

DELIMITERS = ",;\t|"
"""Those that are looked for; a person may name any other character."""

ENCODINGS = (
    "utf-8",
    "utf-16",
    "cp1252",
    "iso8859-15",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "mac-roman",
    "cp850",
    "shift_jis",
    "gb18030",
)
"""Python's names of those that can be chosen."""


class Meaning(StrEnum):
    """What a column holds."""

    IGNORED = "ignored"
    NAME = "name"
    FIRST = "first"
    MIDDLE = "middle"
    LAST = "last"
    COMPANY = "company"
    PHONE = "phone"
    LABEL = "label"
    """What kind of number stands in the next column of numbers."""
    NOTE = "note"
    FAVOURITE = "favourite"


class ColumnUse(NamedTuple):
    """How a column is read. ``label``: of the numbers in it, such as “mobile”; ``label_column``:
    the column that tells it instead, for each row."""

    meaning: Meaning = Meaning.IGNORED
    label: str = ""
    label_column: int | None = None


class TableLayout(NamedTuple):
    """How a table is to be read."""

    encoding: str
    delimiter: str
    has_header: bool
    columns: tuple[ColumnUse, ...]


class ImportPreview(NamedTuple):
    """What an import would do: nothing is stored yet.

    ``layout``: ``None`` for vCards. ``titles``: the header's, as many as there are columns.
    ``samples``: some of the first rows' cells, column by column. ``contacts``: some of the first
    people as they would be stored. ``added`` of all people are new, ``known`` are there already.
    """

    layout: TableLayout | None
    titles: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]
    contacts: tuple[Contact, ...]
    added: int
    known: int
    problems: tuple[str, ...]


def meaning_word(meaning: Meaning) -> str:
    """What a column holds, in words."""
    return {
        Meaning.IGNORED: tr("Leave out"),
        Meaning.NAME: tr("Whole name"),
        Meaning.FIRST: tr("First name"),
        Meaning.MIDDLE: tr("Middle name"),
        Meaning.LAST: tr("Last name"),
        Meaning.COMPANY: tr("Company"),
        Meaning.PHONE: tr("Phone number"),
        Meaning.LABEL: tr("Kind of the number beside"),
        Meaning.NOTE: tr("Note"),
        Meaning.FAVOURITE: tr("Favourite (yes or no)"),
    }[meaning]


def with_meanings(layout: TableLayout, meanings: tuple[Meaning, ...]) -> TableLayout:
    """The layout with other columns: what was known of one whose meaning stays is kept; a column of
    labels belongs to the first numbers beside or after it."""
    columns: list[ColumnUse] = []
    for at, meaning in enumerate(meanings):
        before = layout.columns[at] if at < len(layout.columns) else ColumnUse()
        columns.append(before if before.meaning is meaning else ColumnUse(meaning))
    for at, use in enumerate(columns):
        column = use.label_column
        if column is not None and columns[column].meaning is not Meaning.LABEL:
            columns[at] = use._replace(label_column=None)
    for at, meaning in enumerate(meanings):
        if meaning is Meaning.LABEL and not any(use.label_column == at for use in columns):
            places = [*range(at + 1, len(columns)), *range(at - 1, -1, -1)]
            for place in places:
                use = columns[place]
                if use.meaning is Meaning.PHONE and use.label_column is None:
                    columns[place] = use._replace(label_column=at)
                    break
    return layout._replace(columns=tuple(columns))
