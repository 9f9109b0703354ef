"""Finding the numbers in a text that was written for people.

A text that is one number as a whole is that number. Otherwise runs of digits are looked for, and
each is judged by its form, by the words around it and by the country's numbering plan. The time is
bounded: of a very long text as many runs are looked at as there is time for, in order.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from clicktodial.errors import NotANumberError
from clicktodial.model.dialplan import explain
from clicktodial.model.finding import runs
from clicktodial.model.finding.judgement import (
    COMPANY_NUMBER,
    MOST_DIGITS,
    Certainty,
    is_convincing,
)
from clicktodial.model.finding.labels import (
    LOOK_BACK,
    Label,
    is_fax_behind,
    is_label_behind,
    label_before,
)
from clicktodial.model.finding.lookalikes import (
    GOES_ON_BEFORE,
    MONEY_BEFORE,
    UNIT_BEHIND,
    is_lookalike,
)
from clicktodial.model.finding.runs import Piece
from clicktodial.model.numbers import MAX_TEXT, same_number
from clicktodial.model.reading.notation import EXTENSION_WORDS
from clicktodial.model.reading.uris import taken_apart

if TYPE_CHECKING:
    from clicktodial.model.dialplan import DialPlan, Reading

MOST_FOUND: Final = 20
"""So many numbers are enough to choose from."""

_MOST_JUDGED: Final = 200
_MOST_RUNS: Final = 1000
_MOST_IN_RUNS: Final = 50_000
"""Characters in all runs together."""
_LONGEST_FOR_SHORT: Final = 20_000
"""Extensions and service numbers are looked for in texts of so many characters."""

_MOST_KEPT: Final = 3 * MOST_FOUND
"""Some of them will be the same number again."""

_LONGEST_PIECE: Final = 64
_MOST_JOINED: Final = 4
_MOST_IN_PART: Final = 7
_MOST_GROUPS: Final = 8
_FEW_GROUPS: Final = 4
_EXTENSION_BEHIND = re.compile(
    rf"[^\S\n]{{0,3}}[,;:.(\[/–-]{{0,2}}[^\S\n]?"
    rf"(?:(?:{EXTENSION_WORDS}|x)[^\S\n]?[.:#°=]{{0,2}}[^\S\n]?|(?<=\s)#[^\S\n]?|,,[^\S\n]?)"
    r"\d{1,8}(?!\d)[)\]]?",
    re.IGNORECASE,
)
_LINK_BEFORE = re.compile(
    r"(?<!\w)(?:tel|callto|sips?)(?::|%3A)(?://)?[\w%+.(-]{0,8}$", re.IGNORECASE
)
_LINK = re.compile(r"(?:tel|callto|sips?)(?::|%3A)[^\s<>\"'|]{2,120}", re.IGNORECASE)
_GOES_ON = re.compile(r"[ \u00a0]\d")
_VANITY = re.compile(
    r"(?<![\w+])\+?(?:\d{1,3}[-. ])?\(?\d{3}\)?[-. ](?=[A-Z\d-]*[A-Z])[A-Z\d-]{4,14}\b"
)
_TOKEN_END = re.compile(r"[\s<>\"'|,;]")
_IN_ADDRESS = re.compile(r"://|www\.|@|\w\.[a-z]{2,}/|[?&=]\w*$|%")
_IBAN_BEFORE = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){1,8} ?$")
_DIRECT_DIAL = re.compile(r"\d\s?[-–]\s?\d{1,4}$")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")


def find_numbers(text: str, plan: DialPlan, *, letters: bool = False) -> tuple[Reading, ...]:
    """The numbers in ``text``, each once, best first; empty when there is none."""
    whole = _whole(text, plan, letters=letters)
    if whole is not None and _is_surely_one(whole, text):
        return (whole,)
    found = _Search(text, plan, letters=letters).found()
    if not found and whole is not None:
        return (whole,)
    return found


def _is_surely_one(whole: Reading, text: str) -> bool:
    """Known as what it is, and with nothing in it that stands between two numbers?"""
    is_link = taken_apart(text) is not None and " " not in text.strip()
    written = Piece(0, len(text.rstrip()))
    is_one = ";" not in text and len(runs.pieces(text, written)) == 1
    return is_link or bool(whole.about and is_one)


def _whole(text: str, plan: DialPlan, *, letters: bool) -> Reading | None:
    """The text as one number, if it is one."""
    if len(text) > MAX_TEXT:
        return None
    try:
        reading = explain(text, plan, letters=letters)
    except NotANumberError:
        return None
    is_code = "*" in reading.dial or "#" in reading.dial
    if is_code or taken_apart(text) is not None:
        return reading
    written = text.strip()
    digits = sum(c.isdigit() for c in written)
    if digits > MOST_DIGITS or is_lookalike(written):
        return None
    if not reading.about:
        return reading if _has_simple_form(written) else None
    is_company = COMPANY_NUMBER.fullmatch(written) is not None
    return None if is_company and not is_convincing(written, Label.NONE, plan) else reading


def _has_simple_form(written: str) -> bool:
    """Does an unknown number look like one, and not like a sum or the number of a chapter?"""
    is_dotted = "." in written and not written.startswith("0")
    return not is_dotted and len(runs.groups(written, Piece(0, len(written)))) <= _FEW_GROUPS


class _Found(NamedTuple):
    is_fax: bool
    start: int
    reading: Reading


class _Search:
    """Looks through one text."""

    def __init__(self, text: str, plan: DialPlan, *, letters: bool) -> None:
        self._text = text
        self._plan = plan
        self._letters = letters
        self._found: list[_Found] = []
        self._taken: list[Piece] = []
        self._judged = 0

    def found(self) -> tuple[Reading, ...]:
        """Best first: as they stand in the text, a fax after the phones."""
        self._look_at_long_runs()
        if len(self._text) <= _LONGEST_FOR_SHORT:
            self._look_at_short_ones()
        unique: list[Reading] = []
        for one in sorted(self._found, key=lambda one: one[:2]):
            if not any(same_number(one.reading.dial, known.dial) for known in unique):
                unique.append(one.reading)
        return tuple(unique[:MOST_FOUND])

    def _look_at_long_runs(self) -> None:
        characters = 0
        for count, run in enumerate(runs.long_runs(self._text)):
            characters += run.end - run.start
            enough = count >= _MOST_RUNS or characters > _MOST_IN_RUNS
            if enough or self._judged >= _MOST_JUDGED or len(self._found) >= _MOST_KEPT:
                return
            if not self._is_in_link(run):
                self._look_at_pieces(runs.pieces(self._text, run))

    def _look_at_short_ones(self) -> None:
        if self._letters:
            for found in _VANITY.finditer(self._text):
                self._take(Piece(*found.span()), Label.PHONE)
        for piece in runs.extended_extensions(self._text):
            label = self._label(piece)
            is_extended = self._text.startswith("0", piece.start) or label is Label.INTERNAL
            in_link = self._is_in_link(piece)
            if is_extended and not in_link and not self._is_in_address(piece):
                self._take(piece, label)
        for piece in runs.short_runs(self._text):
            if self._is_free(piece) and not self._is_in_link(piece):
                self._look_at_short(piece)

    def _look_at_short(self, piece: Piece) -> None:
        label = self._label(piece)
        if label not in {Label.PHONE, Label.INTERNAL} or self._is_in_address(piece):
            return
        is_long_enough = piece.end - piece.start >= (2 if label is Label.INTERNAL else 3)
        if is_long_enough and not self._is_measure(piece):
            self._take(piece, label)

    def _look_at_pieces(self, parts: list[Piece]) -> None:
        at = 0
        while at < len(parts) and self._judged < _MOST_JUDGED:
            at += self._taken_from(parts, at)

    def _taken_from(self, parts: list[Piece], at: int) -> int:
        """Take a number that begins at ``parts[at]``; returns how many parts are dealt with."""
        if parts[at].end - parts[at].start > _LONGEST_PIECE:
            self._look_at_groups(runs.groups(self._text, parts[at]))
            return 1
        if self._with_direct_dial(parts, at):
            return 2
        if self._judge(parts[at], Certainty.KNOWN) or self._is_something_else(parts[at]):
            return 1
        for more in range(self._joinable(parts, at), 1, -1):
            joined = Piece(parts[at].start, parts[at + more - 1].end)
            if self._begins_a_number(joined) and self._judge(joined, Certainty.KNOWN):
                return more
        if not self._judge(parts[at]):
            self._look_at_groups(runs.groups(self._text, parts[at]))
        return 1

    def _with_direct_dial(self, parts: list[Piece], at: int) -> bool:
        """Take ``030 23125 - 123`` as one number: so Germans write who of a company is meant."""
        if at + 1 >= len(parts):
            return False
        joined = Piece(parts[at].start, parts[at + 1].end)
        written = self._text[joined.start : joined.end]
        if _DIRECT_DIAL.search(written) is None or not self._begins_a_number(joined):
            return False
        return self._judge(joined, Certainty.VALID)

    def _joinable(self, parts: list[Piece], at: int) -> int:
        """With how many parts, each too short to be a number, it may be one number."""
        count = 1
        while at + count < len(parts) and count < _MOST_JOINED:
            part = parts[at + count]
            is_part = self._digits(part) <= _MOST_IN_PART or not self._begins_a_number(part)
            if not is_part or part.end - parts[at].start > _LONGEST_PIECE:
                break
            count += 1
        return count

    def _look_at_groups(self, parts: list[Piece]) -> None:
        """Several numbers with nothing but blanks between them."""
        at = 0
        follows = True
        while at < len(parts) and len(parts) > 1 and self._judged < _MOST_JUDGED:
            self._judged += 1
            end = self._end_of_number(parts, at, follows=follows)
            follows = end > at
            at = max(end, at + 1)

    def _end_of_number(self, parts: list[Piece], at: int, *, follows: bool) -> int:
        """Where the number ends that begins at ``parts[at]``, or ``at``. Unless it stands first or
        ``follows`` another number it must be the last of its run: else it is a part of something.
        """
        most = min(len(parts), at + _MOST_GROUPS)
        for end in range(most, at, -1):
            is_whole = at == 0 and end == len(parts)
            piece = Piece(parts[at].start, parts[end - 1].end)
            stands_well = follows or end == len(parts)
            may_be = not is_whole and stands_well and self._begins_a_number(piece)
            if may_be and self._judge(piece, Certainty.VALID):
                return end
        return at

    def _is_something_else(self, piece: Piece) -> bool:
        """Is no part of it a number either?"""
        piece = self._trimmed(piece)
        label = self._label(piece)
        return label is Label.OTHER or self._is_part_of_something(piece, label)

    def _begins_a_number(self, piece: Piece) -> bool:
        written = self._text[piece.start : piece.end]
        return written.lstrip().startswith(("+", "0", "(", "＋")) and self._digits(piece) > 7

    def _digits(self, piece: Piece) -> int:
        return sum(c.isdigit() for c in self._text[piece.start : piece.end])

    def _judge(self, piece: Piece, least: Certainty = Certainty.LIKELY) -> bool:
        """Take the piece if it is a number."""
        self._judged += 1
        piece = self._trimmed(piece)
        label = self._label(piece)
        if self._judged > _MOST_JUDGED or self._is_part_of_something(piece, label):
            return False
        written = self._text[piece.start : piece.end]
        if not is_convincing(written, label, self._plan, least):
            return False
        self._take(piece, label)
        return True

    def _take(self, piece: Piece, label: Label) -> None:
        if not self._is_free(piece):
            return
        behind = _EXTENSION_BEHIND.match(self._text, piece.end)
        end = piece.end if behind is None else behind.end()
        written = self._text[piece.start : end]
        try:
            reading = explain(written, self._plan, letters=self._letters)
        except NotANumberError:
            return
        is_fax = label is Label.FAX or is_fax_behind(self._text[end : end + 16])
        self._taken.append(Piece(piece.start, end))
        self._found.append(_Found(is_fax, piece.start, replace(reading, text=written)))

    def _is_in_link(self, run: Piece) -> bool:
        """Take the link that the run stands in, if it is one to a number."""
        before = _LINK_BEFORE.search(self._before(run))
        if before is None:
            return False
        start = run.start - (len(self._before(run)) - before.start())
        link = _LINK.match(self._text, start)
        if link is None or not self._is_free(Piece(*link.span())):
            return link is not None
        written = link[0].rstrip(".,;:)")
        is_tel = written[:3].lower() == "tel"
        if is_tel and _GOES_ON.match(self._text, link.end()):
            # "Tel:0470 12 34 56" is no link but a word before a number.
            return False
        try:
            reading = explain(written, self._plan)
        except NotANumberError:
            return False
        if is_tel and not reading.about and ";" not in written:
            return False
        self._judged += 1
        self._taken.append(Piece(start, start + len(written)))
        self._found.append(_Found(is_fax=False, start=start, reading=reading))
        return True

    def _is_part_of_something(self, piece: Piece, label: Label) -> bool:
        """Does it belong to a word, an address, an amount or a code?"""
        marked = label in {Label.PHONE, Label.FAX, Label.INTERNAL}
        before = self._before(piece)
        after = self._text[piece.end : piece.end + 8]
        if not marked and (_LATIN.match(before[-1:]) or re.search(r"\w[-_/]$", before)):
            return True
        if _IBAN_BEFORE.search(before):
            return True
        is_extended = _EXTENSION_BEHIND.match(self._text, piece.end) is not None
        if _LATIN.match(after) and not is_extended and not is_label_behind(after):
            return True
        if self._is_in_address(piece):
            return True
        return not marked and self._is_measure(piece)

    def _is_measure(self, piece: Piece) -> bool:
        before = self._before(piece)
        if UNIT_BEHIND.match(self._text, piece.end) or MONEY_BEFORE.search(before):
            return True
        return GOES_ON_BEFORE.search(before) is not None and not self._begins_a_number(piece)

    def _is_in_address(self, piece: Piece) -> bool:
        """Is it part of a web or e-mail address?"""
        token = _TOKEN_END.split(self._before(piece))[-1]
        behind = self._text[piece.end : piece.end + LOOK_BACK]
        is_mail = re.match(r"[\w.+-]{0,40}@\w", behind) is not None
        return is_mail or _IN_ADDRESS.search(token) is not None

    def _label(self, piece: Piece) -> Label:
        return label_before(self._before(piece))

    def _before(self, piece: Piece) -> str:
        return self._text[max(0, piece.start - LOOK_BACK) : piece.start]

    def _trimmed(self, piece: Piece) -> Piece:
        """Without what belongs to the sentence: blanks, and brackets that have no partner."""
        written = self._text[piece.start : piece.end]
        start = piece.start + len(written) - len(written.lstrip(" \t\u00a0[]·•_./-"))
        written = self._text[start : piece.end].rstrip()
        if written.startswith("(") and written.count("(") > written.count(")"):
            # A bracket that closes right behind the number belongs to the sentence.
            written, start = written[1:].lstrip(), start + 1
        return Piece(start, start + len(written))

    def _is_free(self, piece: Piece) -> bool:
        return all(piece.end <= one.start or one.end <= piece.start for one in self._taken)
