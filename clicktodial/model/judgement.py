"""Whether digits found in a text are a phone number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from clicktodial.errors import NotANumberError
from clicktodial.model import numbering
from clicktodial.model.labels import Label
from clicktodial.model.lookalikes import is_lookalike
from clicktodial.model.notation import cleaned

if TYPE_CHECKING:
    from clicktodial.model.dialplan import DialPlan
    from clicktodial.model.numbering import Recognised

MOST_DIGITS: Final = 15
"""ITU-T E.164: no number in the world is longer."""

_FEWEST_MARKED: Final = 3
_FEWEST_GROUPS: Final = 3
_COMPANY_NUMBER = re.compile(r"[01]\d{3}[. ]\d{3}[. ]\d{3}")
_GROUP = re.compile(r"\d+")
_NORTH_AMERICAN = re.compile(r"(?:1[-. ])?\(?[2-9]\d{2}\)?[-. ]{1,2}[2-9]\d{2}[-. ]\d{4}")


def is_convincing(
    written: str, label: Label, plan: DialPlan, *, letters: bool = False, known_only: bool = False
) -> bool:
    """Would a person take ``written``, which stands behind ``label``, for a phone number?

    ``known_only``: only if it is known which number it is.
    """
    marked = label in {Label.PHONE, Label.FAX}
    if not marked and is_lookalike(written.strip(" ()[].")):
        return False
    try:
        number = cleaned(written, letters=letters).number
    except NotANumberError:
        return False
    digits = number.removeprefix("+")
    if not digits.isdigit() or len(digits) > MOST_DIGITS:
        return False
    found = numbering.recognised(number, plan)
    if label is Label.OTHER:
        return found is not None and number.startswith("+") and numbering.is_valid(found.parsed)
    if found is None:
        return not known_only and _is_likely(written, number, plan, marked=marked)
    return marked or _is_sure(written, number, found, plan)


def _is_sure(written: str, number: str, found: Recognised, plan: DialPlan) -> bool:
    """Of a known country, with nothing around it that says that it is a phone number."""
    if number.startswith("+"):
        return True
    is_grouped = len(_GROUP.findall(written)) > 1
    is_full = numbering.is_dialled_in_full(number, plan.country)
    if numbering.is_valid(found.parsed):
        return is_full or (
            number in found.number
            and len(_GROUP.findall(written)) >= _FEWEST_GROUPS
            and found.number == f"+{number}"
        )
    return is_full and is_grouped and not _COMPANY_NUMBER.fullmatch(written.strip())


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
    groups = _GROUP.findall(written)
    if _NORTH_AMERICAN.fullmatch(written.strip()):
        return True
    begins_anew = number.startswith("0") or written.lstrip().startswith("(")
    return (
        begins_anew
        and 8 <= len(number) <= 11
        and not _COMPANY_NUMBER.fullmatch(written.strip())
        and (len(groups) > 1 or len(number) in {9, 10, 11})
    )
