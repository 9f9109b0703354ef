"""A language that nobody speaks, made of the English texts, for finding what was forgotten.

Each letter is another one that can still be read (“Ŝéţţîñĝš”), so that what stays English was never
given to translation; each text is a third longer, as German is, so that what is cut off shows.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from catalogues import compiled_texts

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from translation_texts import Text

CODE = "xx"
RIGHT_TO_LEFT = "ar"
"""Stands in for a real one, which begins its lines on the right."""
_LETTERS = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "ÂƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽâƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž",
)
_KEPT = re.compile(r"\{[^{}]*\}|<[^<>]*>|&\w+;|\b[A-Z]{2}(?= )")
"""Placeholders, markup, and the letters of countries."""
_LONGER_BY = 3
_PADDING = "ō"
"""A letter, since some of the texts become names of accounts."""


def pseudo(text: str) -> str:
    """The text in that language. What begins and ends it stays where it is."""
    body = text.strip()
    before, _, after = text.partition(body) if body else (text, "", "")
    letters = []
    place = 0
    for kept in _KEPT.finditer(body):
        letters.append(body[place : kept.start()].translate(_LETTERS))
        letters.append(kept[0])
        place = kept.end()
    letters.append(body[place:].translate(_LETTERS))
    words = "".join(letters)
    return f"{before}{words}{_padding(body)}{after}"


def _padding(body: str) -> str:
    """A third more, in words that can be wrapped as others are."""
    amount = len(_KEPT.sub("", body)) // _LONGER_BY
    words, rest = divmod(amount, 6)
    return f" {_PADDING * 5}" * words + _PADDING * rest


def write(folder: Path, texts: Iterable[Text], code: str = CODE) -> None:
    """Make the catalogue that the program reads."""
    table = {}
    for one in texts:
        if one.singular:
            key = f"{one.singular}\0{one.source}"
            table[key] = f"{pseudo(one.singular)}\0{pseudo(one.source)}"
        else:
            table[one.source] = pseudo(one.source)
    (folder / f"clicktodial_{code}.mo").write_bytes(compiled_texts(table))
