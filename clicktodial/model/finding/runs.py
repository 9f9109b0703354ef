"""Where digits stand in a text: runs of digits and separators, and their parts.

Everything here takes time in proportion to the text, whatever it holds.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from clicktodial.model.finding.lookalikes import dates_in

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLANKS = r" \t\u00a0\u1680\u2000-\u200f\u202a-\u202f\u205f-\u206f\u3000\ufeff"
_MARKS = r"()（）\[\]./\-\u2010-\u2015\u2212\ufe58\ufe63－．／·•_"
_LONGEST: Final = 1500
_FEWEST_DIGITS: Final = 7

# It begins at a digit, for which the engine can look fast, and has one class of signs only, which
# it goes through fast; signs before the digit are put to it later.
_LONG = re.compile(rf"\d[\d{_BLANKS}{_MARKS}\r\n+＋]{{{_FEWEST_DIGITS - 1},{_LONGEST}}}")
_ENOUGH_DIGITS = re.compile(rf"\d(?:\D*\d){{{_FEWEST_DIGITS - 1}}}")
_OPENING: Final = frozenset("+＋(（[")
_SHORT = re.compile(r"(?<!\d[.,:/-])(?<![\d+*#])\d{2,6}(?![\d*#]|[.,:/-]\d)")
_EXTENDED = re.compile(r"(?<![\d*#+])\d{3,10}\*\d{1,15}(?![\d*#])")
_APART = re.compile(
    rf"\s*[\r\n]\s*|\t+|[ ]{{2,}}|[{_BLANKS}]+[/|\u2010-\u2015\u2212•·-][{_BLANKS}]+"
    rf"|(?<=\d{{3}})\s?/\s?(?=[0(+＋])|(?<=\d)[{_BLANKS}]*(?=[+＋])|(?<=\d)\s+(?=\(0\d)|[•·]"
)
_DIGIT = re.compile(r"\d")


class Piece(NamedTuple):
    """A part of a text that may be one number."""

    start: int
    end: int


def long_runs(text: str) -> Iterator[Piece]:
    """Runs of at least seven digits, in order."""
    at = 0
    while found := _LONG.search(text, at):
        start, end = found.span()
        if end - start >= _LONGEST:
            end = _cut_back(text, start, end)
        if _ENOUGH_DIGITS.match(text, start, end):
            yield Piece(_with_opening(text, start, at), _last_digit(text, start, end))
        at = end


def short_runs(text: str) -> Iterator[Piece]:
    """Two to six digits that stand alone: extensions and service numbers, if a word says so."""
    return (Piece(*found.span()) for found in _SHORT.finditer(text))


def extended_extensions(text: str) -> Iterator[Piece]:
    """Such as ``0003*210``."""
    return (Piece(*found.span()) for found in _EXTENDED.finditer(text))


def pieces(text: str, run: Piece) -> list[Piece]:
    """What may be one number each: parts with strong separators or dates between them."""
    parts: list[Piece] = []
    for open_start, open_end in _without_dates(text, run):
        at = open_start
        for found in _APART.finditer(text, open_start, open_end):
            parts.append(Piece(at, found.start()))
            at = found.end()
        parts.append(Piece(at, open_end))
    return [part for part in parts if _DIGIT.search(text, part.start, part.end)]


def groups(text: str, piece: Piece) -> list[Piece]:
    """The groups of digits with their signs, where blanks stand between them."""
    found = re.finditer(rf"[^{_BLANKS}\r\n]+", text[piece.start : piece.end])
    return [Piece(piece.start + one.start(), piece.start + one.end()) for one in found]


def _without_dates(text: str, run: Piece) -> Iterator[tuple[int, int]]:
    at = run.start
    for start, end in dates_in(text[run.start : run.end]):
        yield at, run.start + start
        at = run.start + end
    yield at, run.end


def _last_digit(text: str, start: int, end: int) -> int:
    """Where the run ends without the signs behind its last digit."""
    while end > start and not text[end - 1].isdecimal():
        end -= 1
    return end


def _with_opening(text: str, start: int, floor: int) -> int:
    """Where the signs begin that stand before the first digit: ``(+``."""
    at = start
    if at - 1 > floor and text[at - 1] in " \u00a0" and text[at - 2] in _OPENING:
        at -= 1
    while at > max(floor, start - 4) and text[at - 1] in _OPENING:
        at -= 1
    return at


def _cut_back(text: str, start: int, end: int) -> int:
    """Where a very long run may be cut: at its last line break, if it has one."""
    cut = max(text.rfind("\n", start, end), text.rfind("  ", start, end))
    return cut if cut > start + _LONGEST // 2 else end
