"""Whether digits found in a text are a phone number."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from clicktodial.errors import NotANumberError
from clicktodial.model.finding.labels import Label
from clicktodial.model.finding.lookalikes import is_lookalike
from clicktodial.model.reading import numbering
from clicktodial.model.reading.notation import cleaned

if TYPE_CHECKING:
    from clicktodial.model.dialplan import DialPlan
    from clicktodial.model.reading.numbering import Recognised

MOST_DIGITS: Final = 15
"""ITU-T E.164: no number in the world is longer."""

_FEWEST_MARKED: Final = 3
_FEWEST_GROUPS: Final = 3
_FEWEST_BARE: Final = 10
_FEWEST_NATIONAL, _MOST_NATIONAL = 8, 11
_LIKE_COMPANIES: Final = frozenset({"BE"})
"""Where companies have numbers of the form that phone numbers have."""

COMPANY_NUMBER = re.compile(r"[01]\d{3}[. ]\d{3}[. ]\d{3}")
"""As companies have them in Belgium, and phones, too: ``0470.123.456``."""

_GROUP = re.compile(r"\d+")
_NORTH_AMERICAN = re.compile(r"(?:1[-. ])?\(?[2-9]\d{2}\)?[-. ]{1,2}[2-9]\d{2}[-. ]\d{4}")


class Certainty(IntEnum):
    """What has to be known of a number."""

    LIKELY = 0
    """Nothing: its form and a word before it are enough."""
    KNOWN = 1
    """Which number it is, in its international form."""
    VALID = 2
    """That its country has such numbers."""


def is_convincing(
    written: str, label: Label, plan: DialPlan, least: Certainty = Certainty.LIKELY
) -> bool:
    """Would a person take ``written``, which stands behind ``label``, for a phone number?"""
    marked = label in {Label.PHONE, Label.FAX}
    if not marked and is_lookalike(written.strip(" ()[].")):
        return False
    number = _number(written)
    if not number:
        return False
    found = numbering.recognised(number, plan)
    if label is Label.OTHER:
        return number.startswith("+") and _certainty(found) is Certainty.VALID
    if _certainty(found) < least:
        return False
    if found is None:
        return _is_likely(written, number, plan, marked=marked)
    return marked or _is_sure(written, number, found, plan)


def _number(written: str) -> str:
    """The digits, with their ``+``; empty where there are others or too many."""
    try:
        number = cleaned(written, letters=False).number
    except NotANumberError:
        return ""
    digits = number.removeprefix("+")
    return number if digits.isdigit() and len(digits) <= MOST_DIGITS else ""


def _certainty(found: Recognised | None) -> Certainty:
    if found is None:
        return Certainty.LIKELY
    return Certainty.VALID if numbering.is_valid(found.parsed) else Certainty.KNOWN


def _is_sure(written: str, number: str, found: Recognised, plan: DialPlan) -> bool:
    """Of a known country, with nothing around it that says that it is a phone number."""
    if number.startswith("+"):
        return True
    groups = len(_GROUP.findall(written))
    is_full = numbering.is_dialled_in_full(number, plan.country)
    if _certainty(found) is Certainty.VALID:
        has_lost_plus = found.number == f"+{number}"
        return is_full or (has_lost_plus and groups >= _FEWEST_GROUPS)
    if groups > 1:
        return is_full and not COMPANY_NUMBER.fullmatch(written.strip())
    return is_full and len(number) >= _FEWEST_BARE and plan.country not in _LIKE_COMPANIES


def _is_likely(written: str, number: str, plan: DialPlan, *, marked: bool) -> bool:
    """Of no country that is known."""
    if number.startswith("+"):
        return False
    if number.startswith("00") and numbering.without_its_plus(number[2:]) is not None:
        return True
    if marked:
        return len(number) >= _FEWEST_MARKED
    if numbering.known_country(plan.country):
        return False
    form = written.strip()
    if _NORTH_AMERICAN.fullmatch(form):
        return True
    begins_anew = number.startswith("0") or form.startswith("(")
    is_long = _FEWEST_NATIONAL <= len(number) <= _MOST_NATIONAL
    is_grouped = len(_GROUP.findall(written)) > 1 or len(number) > _FEWEST_NATIONAL
    return begins_anew and is_long and is_grouped and not COMPANY_NUMBER.fullmatch(form)
