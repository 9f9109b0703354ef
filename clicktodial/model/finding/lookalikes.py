"""Digits that look like a phone number and are none: dates, amounts, addresses of computers."""

from __future__ import annotations

import re
from typing import Final

from clicktodial.model.reading.notation import with_ascii_digits

_OCTET = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"

_ALONE: Final = re.compile(
    r"(?:19|20)\d\d[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:0?[1-9]|[12]\d|3[01])"  # 2026-11-24
    r"|(?:0?[1-9]|[12]\d|3[01])[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:19|20)\d\d"  # 24/11/2026
    r"|(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])/(?:19|20)\d\d"  # 11/24/2026
    r"|(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1\d\d"  # 24.11.26
    r"|(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d"  # 2025-2026
    rf"|{_OCTET}(?:\.{_OCTET}){{3}}"  # 192.0.2.1
    r"|\d{1,2}(?:\.\d{1,3}){2}"  # 1.12.3
    r"|\d{1,3}(?:[. ]\d{3})+[.]\d{1,2}|\d+[.]\d{1,2}"  # 1 250.00
    r"|-?\d{1,3}\.\d{4,}"  # 50.846712
    r"|97[89][- ]?\d{1,5}[- ]?\d{1,7}[- ]?\d{1,7}[- ]?\d"  # ISBN
    r"|\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}(?:[ -]\d{3})?"  # a card
    r"|[0-2]\d[0-5][05] ?[-–] ?[0-2]\d[0-5][05]"  # 0900-1730
    r"|[1-9]\d?(?:[. ]\d{3}){2,}"  # 12 345 678
)

_INSIDE: Final = re.compile(
    r"(?<![\d])(?<!\d[-/.])(?:"
    r"(?:19|20)\d\d([-/.])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\2(?:19|20)\d\d"
    r"|(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])/(?:19|20)\d\d"
    r")(?!\d|[-/.]\d)"
)

UNIT_BEHIND: Final = re.compile(
    r"\s?(?:€|\$|£|¥|%|°|′|″|EUR\b|USD\b|GBP\b|CHF\b|SEK\b|PLN\b|RON\b|lei\b|zł\b|kr\b|AED\b|EGP\b"
    r"|円|kg\b|g\b|km\b|m\b|cm\b|mm\b|m²|m2\b|ml\b|l\b|kWh\b|kW\b|V\b|GB\b|MB\b|kB\b|px\b|h\b|min\b"
    r"|pcs\b|stk\b|stück\b|st\.|x\s?\d)"
    r"|,\d{1,2}(?![-./ ]?\d)|:\d\d",
    re.IGNORECASE,
)
"""What follows an amount, a measure or a time of day."""

MONEY_BEFORE: Final = re.compile(r"(?:€|\$|£|¥|EUR|USD|GBP|CHF|SEK|PLN|RON|AED|EGP)\s?-?$")
"""What stands before an amount."""

GOES_ON_BEFORE: Final = re.compile(r"\d[,:]$")
"""Before the second half of a decimal number or a time of day."""


def is_lookalike(text: str) -> bool:
    """Is the whole text something else than a phone number, as far as its form tells?"""
    return _ALONE.fullmatch(with_ascii_digits(text)) is not None


def dates_in(text: str) -> list[tuple[int, int]]:
    """Where dates with all four digits of the year stand among other numbers."""
    return [found.span() for found in _INSIDE.finditer(with_ascii_digits(text))]
