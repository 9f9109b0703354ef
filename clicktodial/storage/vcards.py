"""vCard 2.1, 3.0 and 4.0 files (RFC 2426, RFC 6350), read leniently and written as 3.0.

The reader is our own because of what address books really write (2.1 parameters without a name,
soft line breaks, a card that is never closed) and because a file from anywhere must not be able to
stall the program: each line is looked at once, by patterns that cannot backtrack far.
"""

from __future__ import annotations

import contextlib
import quopri
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from clicktodial.i18n import tr
from clicktodial.model.contacts import ContactNumber
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

_MAX_PROPERTY: Final = 64 * 1024
_FOLD_OCTETS: Final = 75
_FAVOURITE: Final = "X-CLICKTODIAL-FAVOURITE"
_WANTED: Final = frozenset({"N", "FN", "ORG", "NOTE", "TEL", "X-ABLABEL", "NICKNAME", _FAVOURITE})

_HEAD = re.compile(r'([A-Za-z0-9_.-]{1,100})((?:;(?:[^":;]|"[^"]*")*)*):', re.DOTALL)
_PARAMETER = re.compile(r';((?:[^":;]|"[^"]*")*)')
_APPLE_LABEL = re.compile(r"_\$!<(.*)>!\$_")
_UNDECODED = re.compile("[\udc80-\udcff]")
# Python knows more codecs than charsets, some of them slow on hostile data.
_CHARSET = re.compile(r"UTF|ISO|US-ASCII|WINDOWS-\d|CP\d|KOI8|SHIFT|GB|BIG5|EUC|LATIN")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PART = re.compile(r"((?:[^;\\]|\\.)*)(?:;|$)", re.DOTALL)

# TEL's types → the words of our labels; all others (VOICE, PREF, INTERNET …) say nothing.
_PLACES: Final = {"WORK": "work", "HOME": "home"}
_KINDS: Final = {
    "CELL": "mobile",
    "IPHONE": "mobile",
    "FAX": "fax",
    "PAGER": "pager",
    "CAR": "car",
    "MAIN": "main",
}
_TYPES: Final = {label: kind for kind, label in (_PLACES | _KINDS).items() if kind != "IPHONE"}


@dataclass(frozen=True, slots=True)
class _Property:
    name: str
    group: str
    types: frozenset[str]
    value: str


@dataclass(slots=True)
class _Card:
    line: int
    properties: list[_Property] = field(default_factory=list)


def holds_vcards(data: bytes) -> bool:
    """Whether a file looks like vCards, whatever its name says."""
    return "BEGIN:VCARD" in _decoded(data[:_MAX_PROPERTY]).upper()


def read_vcards(data: bytes) -> ImportResult:
    """The contacts in a file of one or more cards.

    Bad cards and lines are listed, the good ones kept. Raises ``StorageError`` when the file is
    larger than 50 MB.
    """
    check_size(data)
    problems = Problems()
    contacts: list[Contact] = []
    try:
        for card in _cards(_lines(_decoded(data)), problems):
            contact = _contact(card, problems)
            if contact is not None:
                contacts.append(contact)
    except TooManyProblems:
        pass
    return ImportResult(tuple(contacts), problems.sorted())


def write_vcards(contacts: Iterable[Contact]) -> Iterator[bytes]:
    """One vCard 3.0 in UTF-8 for each contact."""
    return (b"".join(map(_folded, _card_lines(contact))) for contact in contacts)


def _decoded(data: bytes) -> str:
    """Text in which bytes that are not UTF-8 stay as surrogates: each line may have its charset."""
    encoding = byte_order(data) or "utf-8"
    errors = "replace" if encoding == "utf-16" else "surrogateescape"
    return data.decode(encoding, errors).replace("\0", "")


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Unfolded lines with the number of their first physical line.

    A quoted-printable line that ends in ``=`` goes on in the next.
    """
    start, parts, size, soft = 1, [""], 0, False
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text), 1):
        folded = line[:1] in {" ", "\t"}
        if not soft and not folded:
            yield start, "".join(parts)
            start, parts, size = number, [], 0
        text = line[1:] if folded and not soft else line
        soft = line.endswith("=") and "QUOTED-PRINTABLE" in (parts or [line])[0][:200].upper()
        if size <= _MAX_PROPERTY:
            parts.append(text[:-1] if soft else text)
        size += len(line)
    yield start, "".join(parts)


def _cards(lines: Iterator[tuple[int, str]], problems: Problems) -> Iterator[_Card]:
    card: _Card | None = None
    for number, line in lines:
        word = line.strip().upper()
        if word.startswith("BEGIN:") and word[6:].strip() == "VCARD":
            # A card inside a card (AGENT) begins after a property; a lost END leaves a card open.
            if card is not None:
                problems.add(card.line, tr("The card has no end."))
                yield card
            card = _Card(number)
        elif card is None:
            if word:
                problems.add(number, tr("The line is outside of any card."))
        elif word.startswith("END:"):
            yield card
            card = None
        elif word:
            _add_property(card, number, line, problems)
    if card is not None:
        problems.add(card.line, tr("The card has no end."))
        yield card


def _add_property(card: _Card, number: int, line: str, problems: Problems) -> None:
    head = _HEAD.match(line[:_MAX_PROPERTY])
    if head is None:
        problems.add(number, tr("The line is not understood."))
        return
    group, _, name = head[1].upper().rpartition(".")
    if name in _WANTED:
        parameters = _parameters(head[2])
        value = _value(line[head.end() : _MAX_PROPERTY], parameters)
        card.properties.append(_Property(name, group, frozenset(parameters["TYPE"]), value))


def _parameters(text: str) -> dict[str, list[str]]:
    """Upper-case parameters; those of vCard 2.1 that have no name count as types."""
    found: dict[str, list[str]] = {"TYPE": []}
    for parameter in _PARAMETER.findall(text):
        name, equals, values = parameter.upper().rpartition("=")
        wanted = name.strip() if equals else "TYPE"
        found.setdefault(wanted, []).extend(
            value.strip() for value in values.replace('"', "").split(",")
        )
    return found


def _value(raw: str, parameters: dict[str, list[str]]) -> str:
    quoted = "QUOTED-PRINTABLE" in (*parameters["TYPE"], *parameters.get("ENCODING", []))
    if not quoted and not _UNDECODED.search(raw):
        return raw
    data = raw.encode("utf-8", "surrogateescape")
    if quoted:
        data = quopri.decodestring(data)
    charset = next(iter(parameters.get("CHARSET", [])), "")
    for encoding in (charset if _CHARSET.match(charset) else "utf-8", "utf-8", "cp1252"):
        with contextlib.suppress(LookupError, ValueError):
            return data.decode(encoding)
    return data.decode("latin-1")


def _contact(card: _Card, problems: Problems) -> Contact | None:
    by_name: dict[str, str] = {}
    for each in card.properties:
        by_name.setdefault(each.name, each.value)
    name = _text(by_name.get("FN", "")).strip() or _from_parts(by_name.get("N", ""))
    labels = {p.group: p.value for p in card.properties if p.name == "X-ABLABEL" and p.group}
    phones = (p for p in card.properties if p.name == "TEL")
    return imported(
        card.line,
        problems,
        name=name or _text(by_name.get("NICKNAME", "")),
        company=", ".join(part for part in _parts(by_name.get("ORG", "")) if part),
        numbers=[ContactNumber(_label(p, labels), _number(p.value)) for p in phones],
        favourite=by_name.get(_FAVOURITE, "").strip() == "1",
        note=_text(by_name.get("NOTE", "")),
    )


def _from_parts(value: str) -> str:
    """``family;given;additional;prefix;suffix`` in the order in which they are spoken."""
    family, given, more, prefix, suffix = (*_parts(value), "", "", "", "", "")[:5]
    return " ".join(part for part in (prefix, given, more, family, suffix) if part)


def _parts(value: str) -> list[str]:
    return [_text(part).strip() for part in _PART.findall(value)]


def _text(value: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def _label(phone: _Property, labels: dict[str, str]) -> str:
    own = labels.get(phone.group, "")
    apple = _APPLE_LABEL.fullmatch(own)
    if own:
        return apple[1].lower() if apple else _text(own)
    table = _PLACES | _KINDS
    return " ".join(dict.fromkeys(word for kind, word in table.items() if kind in phone.types))


def _number(value: str) -> str:
    """The number, also out of a ``tel:`` address; its parameters are not dialled."""
    text = _text(value).strip()
    if text.lower().startswith("tel:"):
        return unquote(text[4:].partition(";")[0])
    return text


def _card_lines(contact: Contact) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"FN:{_escaped(contact.name)}"
    yield f"N:{_escaped(contact.name)};;;;"
    if contact.company:
        yield f"ORG:{_escaped(contact.company)}"
    for place, number in enumerate(contact.numbers, 1):
        yield from _number_lines(place, number)
    if contact.note:
        yield f"NOTE:{_escaped(contact.note)}"
    if contact.favourite:
        yield f"{_FAVOURITE}:1"
    yield "END:VCARD"


def _number_lines(place: int, number: ContactNumber) -> Iterator[str]:
    """A label that TEL has types for becomes those; any other goes beside it, as Apple does it."""
    known = [_TYPES.get(word) for word in number.label.split(" ")] if number.label else []
    types = [kind for kind in known if kind]
    roundtrip = " ".join(word for kind, word in (_PLACES | _KINDS).items() if kind in types)
    if roundtrip == number.label:
        kinds = f";TYPE={','.join(types)}" if types else ""
        yield f"TEL{kinds}:{_escaped(number.text)}"
    else:
        yield f"item{place}.TEL:{_escaped(number.text)}"
        yield f"item{place}.X-ABLabel:{_escaped(number.label)}"


def _escaped(text: str) -> str:
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(plain, escaped)
    return text


def _folded(line: str) -> bytes:
    """The line's bytes, broken after at most 75 octets and never inside a character."""
    data = line.encode("utf-8", "replace")
    pieces = []
    while len(data) > _FOLD_OCTETS:
        end = _FOLD_OCTETS
        while data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[:end])
        data = b" " + data[end:]
    return b"\r\n".join((*pieces, data)) + b"\r\n"
