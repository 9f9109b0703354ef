"""Reads what translators wrote (Qt Linguist's ``.ts``) and makes of it what the program reads.

Standard library only: it runs where a wheel is built, with nothing installed.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_MAGIC = 0x950412DE
_HEADER_BYTES = 28
_GONE = ("vanished", "obsolete")


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of a ``.ts`` file."""

    source: str
    singular: str
    """English for one; what ``lupdate`` calls the comment. Empty where there is no plural."""
    forms: tuple[str, ...]
    """The translation; for a plural, each form in the language's order."""
    is_finished: bool

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from all others."""
        return self.source, self.singular


def messages(path: Path) -> Iterator[Message]:
    """All entries of a file that the program still has."""
    for element in ET.parse(path).iter("message"):
        translation = element.find("translation")
        kind = "unfinished" if translation is None else translation.get("type")
        if kind in _GONE:
            continue
        is_plural = element.get("numerus") == "yes"
        found: list[ET.Element] = []
        if translation is not None:
            found = translation.findall("numerusform") if is_plural else [translation]
        yield Message(
            element.findtext("source", ""),
            element.findtext("comment", "") if is_plural else "",
            tuple(form.text or "" for form in found),
            is_finished=kind is None,
        )


def compiled(entries: Iterable[Message]) -> bytes:
    """A catalogue of the finished entries, as ``mo`` makes them."""
    texts = {}
    for one in entries:
        if one.is_finished and all(one.forms):
            key = f"{one.singular}\0{one.source}" if one.singular else one.source
            texts[key] = "\0".join(one.forms)
    return compiled_texts(texts)


def compiled_texts(texts: Mapping[str, str]) -> bytes:
    """A catalogue of these; forms of a plural are parted by NUL, as are their originals."""
    return mo({"": "Content-Type: text/plain; charset=UTF-8\n", **texts})


def mo(texts: Mapping[str, str]) -> bytes:
    """A gettext catalogue: tables of lengths and places, then the texts, sorted by the original's
    bytes so that one can be found without reading the others (GNU gettext, "MO Files")."""
    pairs = sorted((key.encode(), text.encode()) for key, text in texts.items())
    table_bytes = 8 * len(pairs)
    place = _HEADER_BYTES + 2 * table_bytes
    tables = (bytearray(), bytearray())
    body = bytearray()
    for side, table in enumerate(tables):
        for pair in pairs:
            table.extend(struct.pack("<2I", len(pair[side]), place + len(body)))
            body += pair[side] + b"\0"
    starts = (_HEADER_BYTES, _HEADER_BYTES + table_bytes)
    header = struct.pack("<7I", _MAGIC, 0, len(pairs), *starts, 0, place)
    return header + b"".join(tables) + bytes(body)
