"""The numbering plans of the world: what a number is in its country, and how it is written there.

The one module that knows the library ``phonenumbers``, which is loaded at the first question.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from clicktodial.i18n import tr
from clicktodial.model.reading.regions import region_name, regions

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

    from clicktodial.model.dialplan import DialPlan

EVERYWHERE: Final = frozenset({"112", "911"})
"""Emergency numbers that mobile networks take in every country."""

SOMEWHERE: Final = EVERYWHERE | {
    *("000", "110", "111", "113", "115", "117", "118", "119", "120", "122", "995", "997", "998"),
    "999",
}
"""Emergency numbers of many countries, for where no country is known."""

LONGEST_SHORT: Final = 6
"""No emergency or service number is longer."""

_NORTH_AMERICA: Final = 1
"""Its trunk prefix, too, but nobody writes that."""

_FEWEST_WITHOUT_TRUNK: Final = 8
_FEWEST_LOCAL: Final = 5


class ShortNumber(NamedTuple):
    """An emergency or service number, which is never rewritten."""

    about: str
    is_emergency: bool = False
    is_premium: bool = False


class Recognised(NamedTuple):
    """``number`` with ``+``; ``how`` in words. ``behind``: what followed an outside prefix that
    was typed already. ``national``: as it was typed, if that was as one dials it in the country."""

    number: str
    parsed: PhoneNumber
    how: str
    behind: str = ""
    national: str = ""


def known_country(letters: str) -> str:
    """The letters, or an empty text where the library knows no such country."""
    return letters if letters in regions() else ""


def short_number(number: str, country: str) -> ShortNumber | None:
    """What ``number`` is as an emergency or service number of ``country`` (empty: any)."""
    if not number.isdigit() or len(number) > LONGEST_SHORT:
        return None
    if number in (EVERYWHERE if country else SOMEWHERE):
        return ShortNumber(tr("emergency"), is_emergency=True)
    return _of_country(number, country) if country else None


def _of_country(number: str, country: str) -> ShortNumber | None:
    from phonenumbers import PhoneNumber, country_code_for_region, shortnumberinfo

    place = region_name(country)
    if shortnumberinfo.is_emergency_number(number, country):
        return ShortNumber(tr("{country}, emergency", country=place), is_emergency=True)
    if number.startswith("0"):
        return None
    short = PhoneNumber(country_code=country_code_for_region(country), national_number=int(number))
    if not shortnumberinfo.is_valid_short_number_for_region(short, country):
        return None
    if shortnumberinfo.is_sms_service_for_region(short, country):
        return None
    cost = shortnumberinfo.expected_cost_for_region(short, country)
    is_premium = cost == shortnumberinfo.ShortNumberCost.PREMIUM_RATE
    return ShortNumber(tr("{country}, service number", country=place), is_premium=is_premium)


def recognised(number: str, plan: DialPlan) -> Recognised | None:
    """The number in its international form, if it is known which one it is."""
    country = known_country(plan.country)
    if number.startswith("+"):
        return _with_plus(number)
    if not country or not number.isdigit():
        return None
    return (
        _valid(number, country)
        or _behind_outside_prefix(number, plan.outside_prefix, country)
        or without_its_plus(number)
        or _local(number, plan.area_code, country)
        or _possible(number, country)
    )


def in_context(number: str, context: str) -> Recognised | None:
    """A local number of a link with ``phone-context=+32`` or ``+1-201-555`` (RFC 3966 §5.1.5)."""
    code = "".join(c for c in context if c.isdigit())
    joined = _parsed(f"+{code}{number}", "")
    whose = tr("“{context}” from the link put before it", context=f"+{code}")
    if joined is not None and is_valid(joined):
        return Recognised(_e164(joined), joined, whose)
    there = _parsed(f"+{code}00000000", "")
    country = "" if there is None else _main_region(there)
    read = _parsed(number, country) if country else None
    if read is not None and is_valid(read):
        return Recognised(_e164(read), read, whose)
    return None


def without_its_plus(number: str) -> Recognised | None:
    """A number whose ``+`` got lost on the way: only if it is a valid one with it."""
    parsed = None if number.startswith("0") else _parsed(f"+{number}", "")
    if parsed is None or not is_valid(parsed):
        return None
    return Recognised(_e164(parsed), parsed, tr("“+” put back"))


def national_form(parsed: PhoneNumber, country: str) -> str:
    """As it is dialled inside ``country``; empty for numbers of other countries."""
    from phonenumbers import PhoneNumberFormat, country_code_for_region, format_number

    if parsed.country_code != country_code_for_region(country):
        return ""
    written = format_number(parsed, PhoneNumberFormat.NATIONAL)
    digits = "".join(c for c in written if c.isdigit())
    trunk = _trunk_prefix(country)
    if not is_valid(parsed) and not digits.startswith(trunk):
        # The library knows no form for it, and gives the bare digits.
        digits = trunk + digits
    again = _parsed(digits, country)
    return digits if again is not None and _e164(again) == _e164(parsed) else ""


@cache
def own_international_prefix(country: str) -> str:
    """What is dialled for ``+`` in ``country``; ``00`` where that depends on the network."""
    from phonenumbers import PhoneMetadata

    metadata = PhoneMetadata.metadata_for_region(country) if country else None
    if metadata is None:
        return "00"
    # A tilde stands for waiting for a tone: 8~10.
    preferred = (metadata.preferred_international_prefix or "").replace("~", "")
    prefix = preferred or metadata.international_prefix or ""
    return prefix if prefix.isdigit() else "00"


def about(parsed: PhoneNumber) -> str:
    """``Belgium, mobile``; only the country where its numbers do not tell more."""
    from phonenumbers import number_type, region_code_for_number

    region = region_code_for_number(parsed) or _main_region(parsed)
    place = region_name(region) if region in regions() else tr("international")
    kind = _kinds().get(number_type(parsed), "")
    return tr("{country}, {kind}", country=place, kind=kind) if kind else place


def is_premium(parsed: PhoneNumber) -> bool:
    """Does the call cost more than a call?"""
    from phonenumbers import PhoneNumberType, number_type

    kind: int = number_type(parsed)
    return kind == PhoneNumberType.PREMIUM_RATE


@cache
def _kinds() -> dict[int, str]:
    from phonenumbers import PhoneNumberType

    return {
        PhoneNumberType.FIXED_LINE: tr("fixed line"),
        PhoneNumberType.MOBILE: tr("mobile"),
        PhoneNumberType.TOLL_FREE: tr("free of charge"),
        PhoneNumberType.PREMIUM_RATE: tr("premium rate"),
        PhoneNumberType.SHARED_COST: tr("shared cost"),
        PhoneNumberType.VOIP: tr("internet telephony"),
        PhoneNumberType.PERSONAL_NUMBER: tr("personal number"),
        PhoneNumberType.PAGER: tr("pager"),
        PhoneNumberType.UAN: tr("company number"),
        PhoneNumberType.VOICEMAIL: tr("voicemail"),
    }


def _with_plus(number: str) -> Recognised | None:
    if number.startswith("+00"):
        return _corrected("+" + number[3:])
    parsed = _parsed(number, "")
    if parsed is None or not _is_possible(parsed):
        return None
    canonical = _e164(parsed)
    if canonical == number:
        return Recognised(number, parsed, "")
    if not is_valid(parsed):
        return None
    return Recognised(canonical, parsed, tr("trunk zero left out"))


def _corrected(number: str) -> Recognised | None:
    parsed = _parsed(number, "")
    if parsed is None or not is_valid(parsed):
        return None
    return Recognised(_e164(parsed), parsed, tr("“00” after “+” left out"))


def _valid(number: str, country: str) -> Recognised | None:
    parsed = _parsed(number, country)
    if parsed is None or not is_valid(parsed):
        return None
    if not _is_full(number, parsed, country) and len(number) < _FEWEST_WITHOUT_TRUNK:
        return None
    return _typed(number, parsed, country)


def _possible(number: str, country: str) -> Recognised | None:
    parsed = _parsed(number, country)
    if parsed is None or not _is_possible(parsed) or not _is_full(number, parsed, country):
        return None
    return _typed(number, parsed, country)


def _typed(number: str, parsed: PhoneNumber, country: str) -> Recognised:
    from phonenumbers import CountryCodeSource

    inside = parsed.country_code_source == CountryCodeSource.FROM_DEFAULT_COUNTRY
    national = number if inside and _is_full(number, parsed, country) else ""
    return Recognised(_e164(parsed), parsed, _how(parsed, country), national=national)


def _behind_outside_prefix(number: str, prefix: str, country: str) -> Recognised | None:
    if not prefix or not number.startswith(prefix):
        return None
    rest = number[len(prefix) :]
    found = _valid(rest, country) if rest else None
    return None if found is None else found._replace(behind=rest)


def _local(number: str, area_code: str, country: str) -> Recognised | None:
    """A number dialled within one's own town."""
    starts_anew = number.startswith(_trunk_prefix(country) or "0")
    if not area_code or len(number) < _FEWEST_LOCAL or starts_anew:
        return None
    parsed = _parsed(area_code + number, country)
    if parsed is None or not is_valid(parsed):
        return None
    words = tr("{country}, in area {area}", country=region_name(country), area=area_code)
    return Recognised(_e164(parsed), parsed, words)


def _how(parsed: PhoneNumber, country: str) -> str:
    from phonenumbers import CountryCodeSource, region_code_for_number

    match parsed.country_code_source:
        case CountryCodeSource.FROM_NUMBER_WITHOUT_PLUS_SIGN:
            return tr("“+” put back")
        case CountryCodeSource.FROM_NUMBER_WITH_IDD:
            region = region_code_for_number(parsed) or _main_region(parsed)
            return tr("{country}, international", country=region_name(region))
        case _:
            return tr("{country}, national", country=region_name(country))


def is_dialled_in_full(number: str, country: str) -> bool:
    """Does it begin as national or foreign numbers do where one dials from ``country``?"""
    from phonenumbers import country_code_for_region

    trunk = _trunk_prefix(country)
    is_north_american = country_code_for_region(country) == _NORTH_AMERICA
    return is_north_american or number.startswith((trunk, own_international_prefix(country)))


def _is_full(number: str, parsed: PhoneNumber, country: str) -> bool:
    """Was it typed as one dials it: with what stands before national or foreign numbers?"""
    from phonenumbers import CountryCodeSource

    source = parsed.country_code_source
    if source == CountryCodeSource.FROM_NUMBER_WITH_IDD:
        return True
    if source == CountryCodeSource.FROM_NUMBER_WITHOUT_PLUS_SIGN:
        return False
    return number == _trunk_prefix(country) + _national_significant(parsed)


def _national_significant(parsed: PhoneNumber) -> str:
    from phonenumbers import national_significant_number

    return national_significant_number(parsed)


@cache
def _trunk_prefix(country: str) -> str:
    """What stands before national numbers; empty where there is no such thing."""
    from phonenumbers import PhoneMetadata

    metadata = PhoneMetadata.metadata_for_region(country)
    return "" if metadata is None else metadata.national_prefix or ""


def _main_region(parsed: PhoneNumber) -> str:
    from phonenumbers import region_code_for_country_code

    return region_code_for_country_code(parsed.country_code or 0)


# A number in a text is judged first and explained then; nobody changes what is parsed.
@lru_cache(maxsize=64)
def _parsed(number: str, country: str) -> PhoneNumber | None:
    from phonenumbers import NumberParseException, parse

    try:
        return parse(number, country or None, keep_raw_input=True)
    except NumberParseException:
        return None


def _is_possible(parsed: PhoneNumber) -> bool:
    """Is it as long as the country's numbers, and without a trunk zero taken for a part of it?"""
    from phonenumbers import ValidationResult, is_possible_number_with_reason

    if parsed.italian_leading_zero and _trunk_prefix(_main_region(parsed)):
        return False
    reason: int = is_possible_number_with_reason(parsed)
    return reason == ValidationResult.IS_POSSIBLE


def is_valid(parsed: PhoneNumber) -> bool:
    """Is it a number that exists in its country's plan, not one of the right length only?"""
    from phonenumbers import is_valid_number

    return is_valid_number(parsed)


def _e164(parsed: PhoneNumber) -> str:
    from phonenumbers import PhoneNumberFormat, format_number

    return format_number(parsed, PhoneNumberFormat.E164)
