"""Contacts in CSV files: our own, Outlook's, Google's, and whatever a person saved from a sheet."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from clicktodial.i18n import tr
from clicktodial.model.contacts import ContactNumber, words
from clicktodial.model.numbers import is_dialable
from clicktodial.storage.imports import (
    ImportResult,
    Problems,
    TooManyProblems,
    byte_order,
    check_size,
    imported,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clicktodial.model.contacts import Contact

_DELIMITERS: Final = ",;\t|"
_SAMPLE_LINES: Final = 30
_SAMPLE_CHARACTERS: Final = 64 * 1024
_MAX_RECORD_LINES: Final = 500
_MAX_COLUMNS: Final = 512
_FEWEST_DIGITS: Final = 3

# A spreadsheet would run a cell that begins so as a formula.
_DANGEROUS = re.compile(r"'*[=+\-@\t\r]")


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Header names, folded, by what they mean. Sources: exports of Outlook, Google, Apple, Thunderbird
# in English, German, French, Dutch, Spanish, Italian, Portuguese, Polish and Swedish.
_HEADERS: Final = {
    "name": "name|full name|display name|contact|contact name|anzeigename|naam|volledige naam|nom|"
    "nom complet|nombre completo|nome completo|nome|namn|nazwa|kontakt|file as|weergavenaam",
    "first": "first name|given name|vorname|voornaam|prenom|nombre|primeiro nome|imie|fornamn",
    "middle": "middle name|additional name|weitere vornamen|tweede naam|deuxieme prenom",
    "last": "last name|family name|surname|nachname|familienname|achternaam|nom de famille|"
    "apellido|apellidos|cognome|sobrenome|apelido|nazwisko|efternamn",
    "company": "company|company name|organization|organisation|organization name|"
    "organization 1 name|firma|firmenname|unternehmen|bedrijf|bedrijfsnaam|societe|entreprise|"
    "empresa|azienda|societa|foretag",
    "note": "note|notes|comment|comments|notiz|notizen|bemerkung|notities|opmerking|remarques|"
    "notas|nota|notatki|anteckningar",
    "favourite": "favourite|favorite|favorit|favoriet|favori|favorito|preferito|starred",
}
_MEANING: Final = {name: field for field, names in _HEADERS.items() for name in names.split("|")}

_PHONE_WORDS: Final = _set(
    "phone telephone tel telefon telefoon telefono telefone telefonnummer "
    "telefoonnummer mobile mobil mobiel mobiltelefon cell cellphone gsm handy "
    "portable movil cellulare komorka fax pager extension ext durchwahl nebenstelle "
    "toestel poste number nummer numero numer telefonnr"
)
_NOT_A_NUMBER: Final = frozenset(["type", "label", "id", "account", "customer", "organizational"])
_LABEL_WORDS: Final = {
    "mobile": "mobile mobil mobiel mobiltelefon cell cellphone gsm handy portable movil cellulare "
    "komorka",
    "fax": "fax telefax",
    "work": "work business office company arbeit geschaftlich buro werk zakelijk bureau travail "
    "professionnel trabajo lavoro ufficio trabalho",
    "home": "home privat private prive thuis domicile casa hem dom",
    "main": "main primary haupt hoofd principal",
    "extension": "extension ext durchwahl nebenstelle toestel poste",
    "pager": "pager",
}
_LABEL_OF: Final = {word: label for label, all_ in _LABEL_WORDS.items() for word in all_.split()}
_TRUE: Final = frozenset(["1", "true", "yes", "x", "ja", "oui", "si", "sim", "tak"])


@dataclass(slots=True)
class _Columns:
    """Which column holds what. ``phones`` maps a column to its label or to the label's column."""

    fields: dict[str, int] = field(default_factory=dict)
    phones: dict[int, str | int] = field(default_factory=dict)


def read_csv(data: bytes) -> ImportResult:
    """The contacts in a CSV file with or without a header row.

    Encoding, delimiter and the columns' meaning are found out. Bad rows are listed, the good ones
    kept. Raises ``StorageError`` when the file is larger than 50 MB.
    """
    check_size(data)
    text = _decoded(data)
    delimiter = _delimiter(text)
    problems = Problems()
    contacts: list[Contact] = []
    try:
        rows = _rows(text, delimiter, problems)
        first = next(rows, None)
        if first is not None:
            _read_rows(first, rows, contacts, problems)
    except TooManyProblems:
        pass
    return ImportResult(tuple(contacts), problems.sorted())


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


def _decoded(data: bytes) -> str:
    encoding = byte_order(data)
    if encoding:
        return data.decode(encoding, "replace").replace("\0", "")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    return text.replace("\0", "")


def _delimiter(text: str) -> str:
    """The delimiter that makes the first row a header we know; else the one that splits the first
    rows into the most columns, equally in most of them.
    """
    sample = text[:_SAMPLE_CHARACTERS].splitlines()[:_SAMPLE_LINES]

    def score(delimiter: str) -> tuple[bool, int, int]:
        rows = [row for row in csv.reader(sample, delimiter=delimiter) if row]
        is_header = bool(rows) and len(rows[0]) > 1 and _from_header(rows[0]) is not None
        sizes = [len(row) for row in rows]
        usual = max(set(sizes), key=sizes.count, default=1)
        return (is_header, sizes.count(usual) if usual > 1 else 0, usual)

    return max(_DELIMITERS, key=score)


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
    first: tuple[int, list[str]],
    rows: Iterator[tuple[int, list[str]]],
    contacts: list[Contact],
    problems: Problems,
) -> None:
    columns = _from_header(first[1])
    pending = [] if columns else [first]
    if columns is None:
        columns = _from_content(first[1])
    if columns is None:
        problems.add(first[0], tr("No column with names or numbers was recognised."))
        return
    for line, row in (*pending, *rows):
        contact = _contact(line, row, columns, problems)
        if contact is not None:
            contacts.append(contact)


def _from_header(row: list[str]) -> _Columns | None:
    """The columns' meaning by their names; ``None`` when this is not a header."""
    columns = _Columns()
    names = [words(cell) for cell in row]
    if any(_looks_like_number(cell) for cell in row):
        return None
    for at, name in enumerate(names):
        meaning = _MEANING.get(" ".join(name))
        if meaning:
            columns.fields.setdefault(meaning, at)
        elif _PHONE_WORDS.intersection(name) and not _NOT_A_NUMBER.intersection(name):
            columns.phones[at] = _label_column(at, name, names) or _label(name)
    return columns if columns.phones or columns.fields else None


def _label_column(at: int, name: list[str], names: list[list[str]]) -> int | None:
    """The column beside it that tells the label: “Label 1”, “Phone 1 - Type”."""
    places = {word for word in name if word.isdigit()}
    for beside in (at - 1, at + 1):
        if 0 <= beside < len(names) and {"label", "type"}.intersection(names[beside]):
            same_place = places == {word for word in names[beside] if word.isdigit()}
            if same_place:
                return beside
    return None


def _label(name: list[str]) -> str:
    return " ".join(dict.fromkeys(_LABEL_OF[word] for word in reversed(name) if word in _LABEL_OF))


def _from_content(row: list[str]) -> _Columns | None:
    """A file without header: numbers are what looks like one, the first other text is the name."""
    phones = {at: "" for at, cell in enumerate(row) if _looks_like_number(cell)}
    if not phones:
        return None
    others = [at for at, cell in enumerate(row) if cell and at not in phones]
    return _Columns(dict(zip(("name", "company"), others, strict=False)), dict(phones))


def _looks_like_number(cell: str) -> bool:
    return sum(c.isdigit() for c in cell) >= _FEWEST_DIGITS and is_dialable(cell)


def _contact(line: int, row: list[str], columns: _Columns, problems: Problems) -> Contact | None:
    def cell(meaning: str) -> str:
        at = columns.fields.get(meaning, len(row))
        return row[at] if at < len(row) else ""

    parts = (cell("first"), cell("middle"), cell("last"))
    return imported(
        line,
        problems,
        name=cell("name") or " ".join(part for part in parts if part),
        company=cell("company"),
        numbers=list(_numbers(row, columns)),
        favourite=cell("favourite").casefold() in _TRUE,
        note=cell("note"),
    )


def _numbers(row: list[str], columns: _Columns) -> Iterator[ContactNumber]:
    for at, label in columns.phones.items():
        text = row[at] if at < len(row) else ""
        if isinstance(label, int):
            label = row[label] if label < len(row) else ""  # noqa: PLW2901 - the cell it points to
        # Google writes several numbers of one kind into one cell.
        for number in text.split(":::"):
            if number.strip():
                yield ContactNumber(label, number.strip())
