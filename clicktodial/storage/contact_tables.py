"""Contacts in CSV files: our own, Outlook's, Google's, and whatever a person saved from a sheet."""

from __future__ import annotations

import csv
import io
import re
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from clicktodial.i18n import tr
from clicktodial.model.contacts import ContactNumber
from clicktodial.model.imports import Meaning
from clicktodial.storage.contact_layout import decoded, found_layout
from clicktodial.storage.imports import (
    ImportResult,
    Problems,
    TooManyProblems,
    check_size,
    imported,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clicktodial.model.contacts import Contact
    from clicktodial.model.imports import TableLayout

_MAX_RECORD_LINES: Final = 500
_MAX_COLUMNS: Final = 512
_TRUE: Final = frozenset(["1", "true", "yes", "x", "ja", "oui", "si", "sim", "tak"])

# A spreadsheet would run a cell that begins so as a formula.
_DANGEROUS = re.compile(r"'*[=+\-@\t\r]")


class TableSample(NamedTuple):
    """The titles of a table's columns, empty ones without a header, and some cells of each."""

    titles: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]


def read_csv(data: bytes, layout: TableLayout | None = None) -> ImportResult:
    """The contacts in a CSV file with or without a header row.

    Without a ``layout`` encoding, delimiter and the columns' meaning are found out. Bad rows are
    listed, the good ones kept. Raises ``StorageError`` when the file is larger than 50 MB.
    """
    check_size(data)
    problems = Problems()
    contacts: list[Contact] = []
    layout = layout or found_layout(data)
    try:
        if layout is not None:
            _read_rows(data, layout, contacts, problems)
        elif data.strip():
            problems.add(1, tr("No column with names or numbers was recognised."))
    except TooManyProblems:
        pass
    return ImportResult(tuple(contacts), problems.sorted())


def sample(data: bytes, layout: TableLayout, amount: int) -> TableSample:
    """The first rows of a table, column by column, to see what its columns hold."""
    try:
        rows = _rows(decoded(data, layout.encoding), layout.delimiter, Problems())
        first = [row for _line, row in islice(rows, amount + 1)]
    except TooManyProblems:
        first = []
    titles = first[0] if layout.has_header and first else []
    shown = first[1:] if layout.has_header else first[:amount]
    width = max([len(row) for row in first], default=0)
    cells = (tuple(row[at] for row in shown if at < len(row) and row[at]) for at in range(width))
    padded = [*titles, *[""] * (width - len(titles))]
    return TableSample(tuple(padded), tuple(cells))


def write_csv(contacts: Iterable[Contact]) -> Iterator[bytes]:
    """A header and one row for each contact: UTF-8 with a mark that spreadsheets look for.

    A cell that a spreadsheet would take for a formula gets an apostrophe in front; ``read_csv``
    takes it off again.
    """
    rows = list(contacts)
    most = max((len(contact.numbers) for contact in rows), default=0)
    header = ["Name", "Company", "Favourite", "Note"]
    for place in range(1, max(most, 1) + 1):
        header += [f"Label {place}", f"Number {place}"]
    yield b"\xef\xbb\xbf" + _line(header)
    yield from (_line(_cells(contact)) for contact in rows)


def _line(cells: list[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow([harmless_cell(cell) for cell in cells])
    return line.getvalue().encode("utf-8", "replace")


def _cells(contact: Contact) -> list[str]:
    cells = [contact.name, contact.company, "1" if contact.favourite else "", contact.note]
    for number in contact.numbers:
        cells += [number.label, number.text]
    return cells


def harmless_cell(cell: str) -> str:
    """The cell with an apostrophe in front, if a spreadsheet would run it as a formula."""
    return f"'{cell}" if _DANGEROUS.match(cell) else cell


def _original(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _DANGEROUS.match(cell) else cell


def _rows(text: str, delimiter: str, problems: Problems) -> Iterator[tuple[int, list[str]]]:
    """Rows with the number of their first line.

    A quote that is never closed would swallow the rest of the file: a record of too many lines is
    noted as a problem, and reading goes on in the line after its first.
    """
    lines = list(io.StringIO(text, newline=""))
    at = 0
    while at < len(lines):
        if not lines[at].strip():
            at += 1
            continue
        end = min(at + _MAX_RECORD_LINES, len(lines))
        record = (lines[number] for number in range(at, end))
        reader = csv.reader(record, delimiter=delimiter, strict=True)
        try:
            row = next(reader, [])
        except csv.Error:
            problems.add(at + 1, tr("The row is not understood; look for a stray quotation mark."))
            at += 1
            continue
        if any(cell.strip() for cell in row):
            yield at + 1, [_original(cell.strip()) for cell in row[:_MAX_COLUMNS]]
        at += max(reader.line_num, 1)


def _read_rows(
    data: bytes, layout: TableLayout, contacts: list[Contact], problems: Problems
) -> None:
    rows = _rows(decoded(data, layout.encoding), layout.delimiter, problems)
    for line, row in islice(rows, 1 if layout.has_header else 0, None):
        contact = _contact(line, row, layout, problems)
        if contact is not None:
            contacts.append(contact)


def _contact(line: int, row: list[str], layout: TableLayout, problems: Problems) -> Contact | None:
    cells: dict[Meaning, list[str]] = {}
    for use, cell in zip(layout.columns, row, strict=False):
        if cell:
            cells.setdefault(use.meaning, []).append(cell)

    def joined(meaning: Meaning) -> str:
        return " ".join(cells.get(meaning, ()))

    parts = (joined(Meaning.FIRST), joined(Meaning.MIDDLE), joined(Meaning.LAST))
    return imported(
        line,
        problems,
        name=joined(Meaning.NAME) or " ".join(part for part in parts if part),
        company=joined(Meaning.COMPANY),
        numbers=list(_numbers(row, layout)),
        favourite=joined(Meaning.FAVOURITE).casefold() in _TRUE,
        note="\n".join(cells.get(Meaning.NOTE, ())),
    )


def _numbers(row: list[str], layout: TableLayout) -> Iterator[ContactNumber]:
    for use, text in zip(layout.columns, row, strict=False):
        if use.meaning is not Meaning.PHONE:
            continue
        label = use.label
        if use.label_column is not None and use.label_column < len(row):
            label = row[use.label_column]
        # Google writes several numbers of one kind into one cell.
        for number in text.split(":::"):
            if number.strip():
                yield ContactNumber(label, number.strip())
