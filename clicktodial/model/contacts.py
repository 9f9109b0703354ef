"""People and their numbers, and how names are compared."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final, NewType

ContactId = NewType("ContactId", int)

NOT_STORED: Final = ContactId(0)
"""The id of a contact that no store has taken yet."""

# Letters that Unicode does not decompose but that people type without their stroke or in two.
_LETTERS: Final = str.maketrans(
    {"ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class ContactNumber:
    """One number of a contact. ``label`` is free text such as “mobile”; ``text`` is as written."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Contact:
    """A person or a company with any amount of numbers, the most important first."""

    id: ContactId
    name: str
    company: str = ""
    numbers: tuple[ContactNumber, ...] = ()
    favourite: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class ContactHit:
    """What a search found: one number of one contact.

    ``number`` and ``label`` are empty when the contact has no number.
    """

    contact_id: ContactId
    name: str
    company: str
    number: str
    label: str
    favourite: bool = False


def fold(text: str) -> str:
    """``text`` for comparing and sorting: no case, no marks, ø ł ß æ œ đ ð þ ı spelled out."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in decomposed if not unicodedata.category(c).startswith("M"))
    return bare.translate(_LETTERS).casefold()


def words(text: str) -> list[str]:
    """The folded words of ``text``: runs of letters and digits."""
    return _WORD.findall(fold(text))
