"""From a number as people write it to one that can be dialled, each step in words.

This is what ``numbers.parse_dialable`` does, told step by step, and a little more: extensions, the
letters of vanity numbers, and separators that come along when text is copied.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Final, NamedTuple
from urllib.parse import unquote

from clicktodial.errors import NotANumberError
from clicktodial.i18n import tr
from clicktodial.model.dialplan import Step
from clicktodial.model.numbers import MAX_TEXT, parse_dialable, plain_text, without_trunk_zero
from clicktodial.model.reading.uris import Link, taken_apart

EXTENSION_WORDS: Final = (
    # English, French, Dutch, German, Spanish, Italian, Polish, Romanian, Swedish, Portuguese,
    # Russian, Arabic, Japanese; in this order, longer forms before their beginnings.
    r"extension|extensión|extn|ext|xt|poste|interne|toestel|tst|doorkiesnummer|doorkies|intern"
    r"|durchwahl|dw|apparat|app|nebenstelle|nst|anexo|interno|interior|wewnętrzny|wewn|wew"
    r"|anknytning|anknytn|ankn|ramal|добавочный|доб|вн|تحويلة|内線|int"
)
"""The words, without their full stops, between a number and the extension behind it."""

_FEWEST_BEFORE_EXTENSION: Final = 5
_EXTENSION = re.compile(
    rf"[\s,;:.\-–—(\[/]*(?:(?<![^\W\d_])(?:{EXTENSION_WORDS}|[xpw])[\s.:#°=]*|\s#\s?|,,+\s?)"
    r"([0-9]{1,8})[\s)\].]*$",
    re.IGNORECASE,
)
_LETTERED = re.compile(r"[+(]?[0-9][0-9 ().\-]{2,}[A-Za-z0-9 ().\-]*")
_TRUNK_ZERO = re.compile(r"\s*\(\s*0\s*\)\s*")
_MORE_SEPARATORS = re.compile(r"[\n\r\v\f\u2028\u2029\u0085\[\]·•_]")
_ENCODED_PLUS = re.compile(r"\s*%2b", re.IGNORECASE)
_KEYS: Final = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "2223334445556667777888999922233344455566677778889999",
)
_FULL_WIDTH: Final = str.maketrans("＋＊＃（）", "+*#()")


class Cleaned(NamedTuple):
    """``number`` as ``parse_dialable`` gives it; the last of ``steps`` led to it.

    ``context`` and ``has_lost_plus`` are those of the link that it was taken out of.
    """

    number: str
    steps: tuple[Step, ...] = ()
    extension: str = ""
    context: str = ""
    has_lost_plus: bool = False


@dataclass(slots=True)
class Trail:
    """What a number has become so far, and the steps that led there."""

    now: str
    steps: list[Step] = field(default_factory=list)

    def to(self, result: str, rule: str) -> None:
        """A step, unless it changes nothing."""
        if result != self.now:
            self.note(result, rule)

    def note(self, result: str, rule: str) -> None:
        """A step that is told also where the number stays what it is."""
        self.steps.append(Step(rule, result))
        self.now = result


def cleaned(text: str, *, letters: bool) -> Cleaned:
    """What ``text`` becomes before any country or plan is asked. Raises ``NotANumberError``."""
    if len(text) > MAX_TEXT:
        raise NotANumberError(text)
    trail = Trail(text)
    link = _taken_out(text, trail)
    _replace_scripts(trail)
    extension = link.extension or _cut_extension(trail, letters=letters)
    if extension:
        words = tr("extension {extension} is keyed in after the answer", extension=extension)
        trail.note(trail.now, words)
    if letters and _LETTERED.fullmatch(trail.now):
        trail.to(trail.now.translate(_KEYS), tr("letters read as the digits of their keys"))
    _leave_out_separators(trail, text)
    return Cleaned(trail.now, tuple(trail.steps), extension, link.context, link.has_lost_plus)


def _taken_out(text: str, trail: Trail) -> Link:
    link = taken_apart(text)
    if link is not None:
        is_label = " " in text.strip() and text.lstrip()[:3].lower() == "tel"
        words = tr("“tel:” left out") if is_label else tr("taken out of a link")
        trail.note(link.number, words)
        return link
    if _ENCODED_PLUS.match(text):
        trail.to(unquote(text, errors="replace"), tr("taken out of a link"))
    return Link(text)


def _replace_scripts(trail: Trail) -> None:
    if trail.now.isascii():
        return
    trail.to(with_ascii_digits(trail.now), tr("digits of another script replaced"))
    trail.to(trail.now.translate(_FULL_WIDTH), tr("full-width signs replaced"))


def with_ascii_digits(text: str) -> str:
    """Digits of every script as ``0`` to ``9``, all other signs as they are; equally long."""
    return text if text.isascii() else "".join(_ascii_digit(c) for c in text)


def _ascii_digit(c: str) -> str:
    return c if c.isascii() or unicodedata.category(c) != "Nd" else str(unicodedata.decimal(c))


def _cut_extension(trail: Trail, *, letters: bool) -> str:
    found = _EXTENSION.search(trail.now)
    if found is None:
        return ""
    head = trail.now[: found.start()]
    is_vanity = letters and _LETTERED.fullmatch(head)
    enough = sum(c.isdigit() for c in head) >= _FEWEST_BEFORE_EXTENSION or is_vanity
    if not enough or "*" in head:
        return ""
    trail.now = head
    return found[1]


def _leave_out_separators(trail: Trail, text: str) -> None:
    spaced = _MORE_SEPARATORS.sub(" ", trail.now)
    try:
        plain = plain_text(spaced.strip(), text)
        number = parse_dialable(spaced)
    except NotANumberError:
        raise NotANumberError(text) from None
    if _digits(without_trunk_zero(plain)) != _digits(plain):
        trail.to(_TRUNK_ZERO.sub(" ", trail.now, count=1), tr("“(0)” left out"))
    trail.to(number, tr("separators removed"))


def _digits(text: str) -> int:
    return sum(c.isdigit() for c in text)
