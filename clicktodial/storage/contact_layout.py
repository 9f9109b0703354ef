"""How a table of contacts is laid out: encoding, delimiter, and what its columns mean."""

from __future__ import annotations

import csv
from typing import Final

from clicktodial.model.contacts import words
from clicktodial.model.imports import DELIMITERS, ColumnUse, Meaning, TableLayout
from clicktodial.model.numbers import is_dialable
from clicktodial.storage.imports import byte_order

_SAMPLE_LINES: Final = 30
_SAMPLE_CHARACTERS: Final = 64 * 1024
_FEWEST_DIGITS: Final = 3


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
_MEANING: Final = {
    name: Meaning(field) for field, names in _HEADERS.items() for name in names.split("|")
}

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


def found_layout(data: bytes) -> TableLayout | None:
    """The layout that the file most likely has; ``None`` when no column with names or numbers is
    recognised."""
    encoding = found_encoding(data)
    text = decoded(data, encoding)
    delimiter = _delimiter(text)
    row = _first_row(text, delimiter)
    if not row:
        return None
    header = _from_header(row)
    columns = header or _from_content(row)
    if columns is None:
        return None
    return TableLayout(encoding, delimiter, header is not None, columns)


def fitting(layout: TableLayout, data: bytes) -> TableLayout:
    """The layout with as many columns as the table has when it is read so: with another separator
    they are others, and are found out anew."""
    row = _first_row(decoded(data, layout.encoding), layout.delimiter)
    if len(row) <= len(layout.columns):
        return layout
    found = _from_header(row) if layout.has_header else _from_content(row)
    return layout._replace(columns=found or (ColumnUse(),) * len(row))


def plain_layout(data: bytes) -> TableLayout:
    """A layout to begin with where none is found: a person says what the columns mean."""
    encoding = found_encoding(data)
    text = decoded(data, encoding)
    delimiter = _delimiter(text)
    rows = list(csv.reader(_sample(text), delimiter=delimiter))
    width = max((len(row) for row in rows), default=0)
    return TableLayout(encoding, delimiter, has_header=False, columns=(ColumnUse(),) * width)


def found_encoding(data: bytes) -> str:
    """By its byte order mark, else UTF-8 if it can be, else that of Western Windows."""
    encoding = byte_order(data)
    if encoding is not None:
        return encoding
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def decoded(data: bytes, encoding: str) -> str:
    """The text; what cannot be decoded is replaced."""
    return data.decode(encoding, "replace").replace("\0", "")


def _first_row(text: str, delimiter: str) -> list[str]:
    rows = csv.reader(_sample(text), delimiter=delimiter)
    return next(([cell.strip() for cell in row] for row in rows if any(row)), [])


def _sample(text: str) -> list[str]:
    return text[:_SAMPLE_CHARACTERS].splitlines()[:_SAMPLE_LINES]


def _delimiter(text: str) -> str:
    """The delimiter that makes the first row a header we know; else the one that splits the first
    rows into the most columns, equally in most of them.
    """
    sample = _sample(text)

    def score(delimiter: str) -> tuple[bool, int, int]:
        rows = [row for row in csv.reader(sample, delimiter=delimiter) if row]
        is_header = bool(rows) and len(rows[0]) > 1 and _from_header(rows[0]) is not None
        sizes = [len(row) for row in rows]
        usual = max(set(sizes), key=sizes.count, default=1)
        return (is_header, sizes.count(usual) if usual > 1 else 0, usual)

    return max(DELIMITERS, key=score)


def _from_header(row: list[str]) -> tuple[ColumnUse, ...] | None:
    """The columns' meaning by their names; ``None`` when this is not a header."""
    if any(_looks_like_number(cell) for cell in row):
        return None
    names = [words(cell) for cell in row]
    uses = [ColumnUse()] * len(names)
    seen: set[Meaning] = set()
    for at, name in enumerate(names):
        meaning = _MEANING.get(" ".join(name))
        if meaning is not None and meaning not in seen:
            seen.add(meaning)
            uses[at] = ColumnUse(meaning)
        elif _PHONE_WORDS.intersection(name) and not _NOT_A_NUMBER.intersection(name):
            beside = _label_column(at, name, names)
            label = "" if beside is not None else _label(name)
            uses[at] = ColumnUse(Meaning.PHONE, label, beside)
    for use in tuple(uses):
        if use.label_column is not None:
            uses[use.label_column] = ColumnUse(Meaning.LABEL)
    return tuple(uses) if any(use.meaning is not Meaning.IGNORED for use in uses) else None


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


def _from_content(row: list[str]) -> tuple[ColumnUse, ...] | None:
    """A file without header: numbers are what looks like one, the first other text is the name."""
    uses = [ColumnUse(Meaning.PHONE) if _looks_like_number(cell) else ColumnUse() for cell in row]
    if not any(use.meaning is Meaning.PHONE for use in uses):
        return None
    others = [at for at, cell in enumerate(row) if cell and uses[at].meaning is Meaning.IGNORED]
    for at, meaning in zip(others, (Meaning.NAME, Meaning.COMPANY), strict=False):
        uses[at] = ColumnUse(meaning)
    return tuple(uses)


def _looks_like_number(cell: str) -> bool:
    return sum(c.isdigit() for c in cell) >= _FEWEST_DIGITS and is_dialable(cell)
