"""Telephone numbers as people write them, and when two notations mean the same line.

No dial plan is known here: which country a national number belongs to is never guessed.
What can be said without that is said: how a text is cleaned before it goes to the PBX, and
whether two notations agree.

**When two numbers are the same** (``same_number``):

- *Codes* (``*21#``) and anything that is no number: only letter by letter.
- *Extensions* are either extended (``0003*210``) or short (``210``). The parts after ``*`` must be
  equal; the parts before it only when both have one.
- *Short numbers*, fewer than 8 digits: only digit by digit; ``024`` is not ``24``.
- *Long numbers* are split into country code and national number. ``+`` or ``00`` marks a country
  code; a single leading ``0`` marks a national number; without either the digits may be both. Two
  numbers are the same when the national numbers are equal in full (leading zeros aside) and no two
  different country codes meet. The tail of a number never stands for the whole.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from clicktodial.errors import NotANumberError
from clicktodial.model.reading.uris import taken_apart

MAX_DIGITS: Final = 32
"""More digits than any network takes (E.164 has 15); a longer text is not a number."""

MAX_TEXT: Final = 256
"""No number is written with more characters."""

KEY_DIGITS: Final = 8
"""How many significant digits make a number long enough to be compared across notations."""

_FEWEST_IN_TEXT: Final = 5
_DIALABLE = re.compile(r"\+?[0-9][0-9*#]*|[*#][0-9*#]*[0-9][0-9*#]*")
_TRUNK_ZERO = re.compile(r"^\(? ?(\+|00)([0-9 ]*?)\)? *\( ?0 ?\)")
_EXTENDED = re.compile(r"([0-9]+)\*([0-9]+)")
_LEADING_NUMBER = re.compile(r"[^\W\d_]*[.: ]*(\+?[\d\s().\-/\u2010-\u2015]*\d)", re.UNICODE)
_DASHES_AND_MARKS: Final = "-./\u2212\ufe58\ufe63\uff0d\uff0e\uff0f"
_PLAIN = re.compile(r"[0-9+*#() ]*")
_ASCII_SEPARATORS = str.maketrans("\t", " ", "-./")
_FULL_WIDTH = str.maketrans("＋＊＃（）", "+*#()")

# Where the trunk zero is part of the number abroad, too: Italy, Vatican City.
_ZERO_STAYS: Final = ("39", "379")

# ITU-T E.164: 1 and 7 stand alone, these have two digits, all others three.
_TWO_DIGIT_COUNTRY = re.compile("2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]")


def parse_dialable(text: str) -> str:
    """What a person typed, pasted or clicked, as it goes to the PBX.

    The result holds ASCII digits, ``*``, ``#`` and at most a leading ``+``. Separators and
    invisible marks go, digits of other scripts become ASCII, a ``tel:``, ``callto:`` or ``sip:``
    link is unwrapped (parameters and host dropped), and the ``(0)`` after a country code is left
    out.
    Raises ``NotANumberError`` for anything else.
    """
    if len(text) > MAX_TEXT:
        raise NotANumberError(text)
    plain = plain_text(_unwrapped(text.strip()), text)
    number = without_trunk_zero(plain)
    number = number.replace("(", "").replace(")", "").replace(" ", "")
    if not _DIALABLE.fullmatch(number) or _too_long(number):
        raise NotANumberError(text)
    return number


def is_dialable(text: str) -> bool:
    """Whether ``parse_dialable`` takes the text."""
    try:
        parse_dialable(text)
    except NotANumberError:
        return False
    return True


def without_separators(text: str) -> str:
    """What ``parse_dialable`` makes of the text; text that it does not take, as it is."""
    try:
        return parse_dialable(text)
    except NotANumberError:
        return text


def display(number: str) -> str:
    """``number`` grouped for reading where that needs no dial plan (country code 1), else as is."""
    if re.fullmatch(r"\+1[0-9]{10}", number):
        return f"+1 {number[2:5]} {number[5:8]} {number[8:]}"
    return number


def match_key(number: str) -> str:
    """The index key of a number in any notation; same numbers have the same key.

    It is made of the last eight significant digits, or the whole for a short number, and is empty
    when the text holds no number.
    """
    return _line(number).key


def same_number(a: str, b: str) -> bool:
    """Whether two notations mean the same line (the rule stands at the top of this module)."""
    one, other = _line(a), _line(b)
    if not one.key or one.key != other.key:
        return False
    if one.prefix and other.prefix and one.prefix != other.prefix:
        return False
    return one.digits == other.digits or any(
        _agree(reading, another) for reading in one.readings for another in other.readings
    )


def searchable(number: str) -> str:
    """The digits under which a number is found while typing.

    An extended extension is found by its short form first: ``0003*210`` gives ``210 0003210``.
    """
    cleaned = _cleaned(number)
    extended = _EXTENDED.fullmatch(cleaned)
    digits = re.sub(r"[^0-9]", "", cleaned)
    return f"{extended[2]} {digits}" if extended else digits


def typed_digits(text: str) -> str:
    """The beginning or part of a number as typed into a search: digits, after a ``+`` if typed.

    Empty when the text holds no digit, or anything besides digits, signs and separators.
    """
    if len(text) > MAX_TEXT or not any(c.isdecimal() for c in text):
        return ""
    try:
        plain = without_trunk_zero(plain_text(_unwrapped(text.strip()), text))
    except NotANumberError:
        return ""
    plus = "+" if plain.startswith("+") else ""
    return plus + re.sub(r"[^0-9]", "", plain)


def national_digits(number: str) -> str:
    """The digits without the country code behind ``+`` or ``00``, and without leading zeros.

    For a text still being typed: ``+32470`` and ``0470`` both give ``470``.
    """
    if number.startswith(("+", "00")):
        _, national = _split(re.sub(r"[^0-9]", "", number).removeprefix("00"))
        return national.lstrip("0")
    return re.sub(r"[^0-9]", "", number).lstrip("0")


def _too_long(number: str) -> bool:
    if len(number) <= MAX_DIGITS:
        return False
    return len(number) > 2 * MAX_DIGITS or sum(c.isdigit() for c in number) > MAX_DIGITS


def _unwrapped(text: str) -> str:
    """The number inside a link; other text as it is."""
    link = taken_apart(text)
    return text if link is None else link.number


def plain_text(text: str, original: str) -> str:
    """ASCII digits, signs, brackets and spaces; for anything else ``NotANumberError``."""
    if text.isascii():
        plain = text.translate(_ASCII_SEPARATORS)
        if _PLAIN.fullmatch(plain):
            return plain
        raise NotANumberError(original)
    return "".join(_plain_character(c, original) for c in text.translate(_FULL_WIDTH))


def _plain_character(c: str, original: str) -> str:
    if c in "0123456789+*#()":
        return c
    category = unicodedata.category(c)
    if category == "Nd":
        return str(unicodedata.decimal(c))
    if category == "Zs" or c == "\t":
        return " "
    # Cf: invisible direction marks and zero-width spaces come along when a number is copied.
    if category in {"Pd", "Cf"} or c in _DASHES_AND_MARKS:
        return ""
    raise NotANumberError(original)


def without_trunk_zero(plain: str) -> str:
    """``+32 (0)470`` without the zero that is only dialled inside the country."""
    found = _TRUNK_ZERO.match(plain)
    if found is None:
        return plain
    country = found[2].replace(" ", "")
    zero = "0" if country in _ZERO_STAYS else ""
    return f"{found[1]}{country}{zero}{plain[found.end() :]}"


@dataclass(frozen=True, slots=True)
class _Line:
    """A number taken apart for comparison. ``readings`` are (country or empty, national) pairs."""

    key: str
    digits: str
    prefix: str = ""
    readings: tuple[tuple[str, str], ...] = ()


@lru_cache(maxsize=64)
def _line(text: str) -> _Line:
    number = _cleaned(text)
    extended = _EXTENDED.fullmatch(number)
    if extended:
        return _Line(_tail(extended[2]), extended[2], prefix=extended[1])
    if not number.removeprefix("+").isdigit():
        return _Line(number, number)
    if number.startswith(("+", "00")):
        return _international(number)
    if len(number) < KEY_DIGITS:
        return _Line(number, number)
    if number.startswith("0"):
        return _national(number)
    return _bare(number)


def _international(number: str) -> _Line:
    digits = number.removeprefix("+").removeprefix("00")
    if not digits or digits.startswith("0"):
        return _Line(number, number)
    country, national = _split(digits)
    national = national.lstrip("0")
    whole = country + national
    return _Line(_tail(whole), "+" + whole, readings=((country, national),))


def _national(number: str) -> _Line:
    significant = number.lstrip("0")
    if len(significant) < KEY_DIGITS:
        return _Line(_tail(number), number)
    return _Line(_tail(significant), number, readings=(("", significant),))


def _bare(number: str) -> _Line:
    country, national = _split(number)
    readings = (("", number), (country, national.lstrip("0")))
    return _Line(_tail(number), number, readings=readings)


def _agree(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Two readings: equal national numbers, and no two different country codes."""
    if one[1] != other[1]:
        return False
    return one[0] == other[0] or (len(one[1]) >= KEY_DIGITS and not (one[0] and other[0]))


def _tail(digits: str) -> str:
    return digits[-KEY_DIGITS:]


def _split(digits: str) -> tuple[str, str]:
    """Country code and national number of digits that begin with a country code."""
    longer = 2 if _TWO_DIGIT_COUNTRY.match(digits) else 3
    size = 1 if digits[:1] in {"1", "7"} else longer
    return digits[:size], digits[size:]


# One number is asked for its key, its digits and its likeness in a row.
@lru_cache(maxsize=64)
def _cleaned(text: str) -> str:
    """The dialable form, or that of the number a text such as “02 555 12 34 ext. 5” begins with."""
    try:
        return parse_dialable(text)
    except NotANumberError:
        pass
    found = _LEADING_NUMBER.match(text[:MAX_TEXT])
    if found is None:
        return ""
    try:
        number = parse_dialable(found[1])
    except NotANumberError:
        return ""
    return number if len(number) >= _FEWEST_IN_TEXT else ""
