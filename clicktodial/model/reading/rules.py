"""The rules of a dial plan: checked when they are made, so that none can do harm when it is used.

A rule's pattern is a regular expression of digits, ``+ * #``, ``\\d``, ``.``, ``[2-7]``, groups,
``|``, ``?``, ``*``, ``+`` and ``{n,m}``. In how many ways it can go through a number is counted
beforehand, which bounds the time that it takes: ``(\\d*)*`` is refused.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from clicktodial.errors import InputError
from clicktodial.i18n import tr
from clicktodial.model.dialplan import DialPlan, Rule
from clicktodial.model.numbers import MAX_DIGITS, is_dialable
from clicktodial.model.reading.regions import regions

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_PATTERN: Final = 100
LONGEST_RESULT: Final = 64
LONGEST_NAME: Final = 60
MOST_RULES: Final = 100
MOST_WAYS: Final = 20_000
"""So many ways through a number take less than a millisecond."""

_LONGEST_PREFIX: Final = 8
_LONGEST_INTERNAL: Final = 15
_MOST_EXAMPLES: Final = 200
_LONGEST_EXAMPLE: Final = 256
_MOST_REPEATED: Final = MAX_DIGITS + 1
_CHARACTER = re.compile(r"[0-9#]|\\[d+*#.]|\.|\[\^?[0-9*#+]+(?:-[0-9])?[0-9*#+-]*\]")
_QUANTIFIER = re.compile(r"\?|\*|\+|\{([0-9]{1,2})(?:(,)([0-9]{1,2})?)?\}")
_REPLACEMENT = re.compile(r"(?:[0-9*#+]|\\[1-9])+")
_GROUP = re.compile(r"\\([1-9])")


def checked_rule(name: str, match: str, replace: str) -> Rule:
    """A rule from what a person typed. Raises ``InputError`` that says which part is wrong."""
    rule = Rule(name.strip(), match.strip(), replace.strip())
    if not rule.name or len(rule.name) > LONGEST_NAME or not rule.name.isprintable():
        raise InputError(
            tr("A rule needs a name"), "", tr("Use 1 to {most} letters.", most=LONGEST_NAME)
        )
    groups = _compiled(rule.match, rule.name).groups
    wanted = [int(group) for group in _GROUP.findall(rule.replace)]
    sound = _REPLACEMENT.fullmatch(rule.replace) and len(rule.replace) <= LONGEST_RESULT
    if not sound or max(wanted, default=0) > groups:
        raise InputError(
            tr("The rule “{name}” makes no number", name=rule.name),
            tr("What it puts in place is “{text}”.", text=rule.replace[:40]),
            tr("Use digits, + * # and \\1 for the first group in round brackets."),
        )
    return rule


def checked_plan(
    *,
    country: str = "",
    area_code: str = "",
    outside_prefix: str = "",
    international_prefix: str = "",
    internal_lengths: Iterable[int] = (),
    rules: Iterable[Rule] = (),
    examples: Iterable[str] = (),
) -> DialPlan:
    """A dial plan from what a person typed. Raises ``InputError`` that says which part is wrong."""
    return DialPlan(
        country=checked_country(country),
        area_code=_checked_prefix(area_code, tr("The area code"), "02"),
        outside_prefix=_checked_prefix(outside_prefix, tr("The outside prefix"), "0"),
        international_prefix=_checked_international(international_prefix, outside_prefix),
        internal_lengths=_checked_lengths(internal_lengths),
        rules=_checked_rules(rules),
        examples=_checked_examples(examples),
    )


def applied(rule: Rule, number: str) -> str | None:
    """What ``rule`` makes of ``number``; ``None`` when it does not fit or makes no number."""
    pattern = _usable(rule.match)
    found = pattern.fullmatch(number) if pattern is not None else None
    if found is None:
        return None
    try:
        made = _GROUP.sub(lambda group: found[int(group[1])] or "", rule.replace)
    except IndexError:
        return None
    return made if is_dialable(made) and made == made.strip() else None


def fits(rule: Rule, number: str) -> bool:
    """Does the rule's pattern fit ``number`` as a whole?"""
    pattern = _usable(rule.match)
    return pattern is not None and pattern.fullmatch(number) is not None


@lru_cache(maxsize=256)
def _usable(match: str) -> re.Pattern[str] | None:
    """``None`` for a pattern that ``checked_rule`` would refuse: it fits nothing."""
    try:
        return _compiled(match, "")
    except InputError:
        return None


def _compiled(match: str, name: str) -> re.Pattern[str]:
    text = match.removeprefix("^").removesuffix("$")
    reason = _refusal(text)
    if reason:
        raise InputError(
            tr("The pattern of the rule “{name}” cannot be used", name=name),
            reason,
            tr(
                "A pattern looks like \\+322555(\\d{{2,4}}): digits, \\d, [2-7], round brackets, "
                "| and {{n,m}}; + and * are written \\+ and \\*."
            ).format(),
        )
    return re.compile(text)


def _refusal(text: str) -> str:
    """Why the pattern cannot be used; empty when it can."""
    if not text or len(text) > LONGEST_PATTERN:
        return tr("It must have 1 to {most} characters.", most=LONGEST_PATTERN)
    try:
        ways = _Pattern(text).ways()
        re.compile(text)
    except _UnknownSignError as error:
        return tr("“{sign}” has no place there.", sign=str(error))
    except (re.error, OverflowError):
        return tr("It is not a regular expression.")
    if ways > MOST_WAYS:
        return tr("It could take too long: there are too many ways to read it.")
    return ""


class _UnknownSignError(Exception):
    """A part of the pattern that is not allowed."""


class _Pattern:
    """Reads a pattern from left to right and counts in how many ways it can be gone through."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def ways(self) -> int:
        ways = self._alternatives()
        if self._at < len(self._text):
            raise _UnknownSignError(self._text[self._at])
        return ways

    def _alternatives(self) -> int:
        ways = self._sequence()
        while self._took("|"):
            ways = min(ways + self._sequence(), MOST_WAYS + 1)
        return ways

    def _sequence(self) -> int:
        ways = 1
        while self._at < len(self._text) and self._text[self._at] not in "|)":
            ways = min(ways * self._repeated(self._one()), MOST_WAYS + 1)
        return ways

    def _one(self) -> int:
        if self._took("("):
            if self._took("?") and not self._took(":"):
                raise _UnknownSignError("(?")
            ways = self._alternatives()
            if not self._took(")"):
                raise _UnknownSignError("(")
            return ways
        found = _CHARACTER.match(self._text, self._at)
        if found is None:
            raise _UnknownSignError(self._text[self._at])
        self._at = found.end()
        return 1

    def _repeated(self, ways: int) -> int:
        found = _QUANTIFIER.match(self._text, self._at)
        if found is None:
            return ways
        self._at = found.end()
        least, most = _bounds(found)
        if most < least:
            raise _UnknownSignError(found[0])
        return min((most - least + 1) * math.prod([ways] * most), MOST_WAYS + 1)

    def _took(self, sign: str) -> bool:
        took = self._text.startswith(sign, self._at)
        self._at += took
        return took


def _bounds(found: re.Match[str]) -> tuple[int, int]:
    """How often at least, and at most: no number is longer than ``MAX_DIGITS``."""
    match found[0]:
        case "?":
            return 0, 1
        case "*":
            return 0, _MOST_REPEATED
        case "+":
            return 1, _MOST_REPEATED
    least = int(found[1])
    if not found[2]:
        return least, least
    return least, int(found[3]) if found[3] else max(_MOST_REPEATED, least)


def checked_country(text: str) -> str:
    """Two letters, as capitals; empty for none. Raises ``InputError``."""
    country = text.strip().upper()
    if country and country not in regions():
        raise InputError(
            tr("“{text}” is no country", text=text[:40]), "", tr("Use two letters, such as BE.")
        )
    return country


def _checked_prefix(text: str, part: str, example: str) -> str:
    prefix = re.sub(r"[\s()]", "", text)
    if prefix and (len(prefix) > _LONGEST_PREFIX or not re.fullmatch("[0-9*#]+", prefix)):
        raise InputError(
            tr("{part} cannot be “{text}”", part=part, text=text[:40]),
            "",
            tr("It has digits only, such as {example}.", example=example),
        )
    return prefix


def _checked_international(text: str, outside_prefix: str) -> str:
    if text.strip() != "+":
        return _checked_prefix(text, tr("The international prefix"), "00")
    if outside_prefix.strip():
        raise InputError(
            tr("No + can follow an outside prefix"),
            "",
            tr("Use digits as the international prefix, such as 00, or leave it empty."),
        )
    return "+"


def _checked_lengths(lengths: Iterable[int]) -> tuple[int, ...]:
    unique = tuple(sorted(set(lengths)))
    if any(not 1 <= length <= _LONGEST_INTERNAL for length in unique):
        raise InputError(
            tr("Extensions have 1 to {most} digits", most=_LONGEST_INTERNAL),
            "",
            tr("Use numbers such as 3, 4."),
        )
    return unique


def _checked_rules(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    checked = tuple(checked_rule(*rule) for rule in rules)
    if len(checked) > MOST_RULES:
        raise InputError(tr("A dial plan has at most {most} rules", most=MOST_RULES))
    names = [rule.name for rule in checked]
    twice = next((name for name in names if names.count(name) > 1), "")
    if twice:
        raise InputError(
            tr("Two rules are named “{name}”", name=twice), "", tr("Give each a name of its own.")
        )
    return checked


def _checked_examples(examples: Iterable[str]) -> tuple[str, ...]:
    checked = tuple(dict.fromkeys(text.strip() for text in examples if text.strip()))
    if len(checked) > _MOST_EXAMPLES or any(len(text) > _LONGEST_EXAMPLE for text in checked):
        raise InputError(
            tr("The examples are too many or too long"),
            "",
            tr("Keep at most {most}, each of one line.", most=_MOST_EXAMPLES),
        )
    return checked
