"""Reading values out of requests: tolerant about spelling, strict about meaning.

Numbers may come as JSON numbers or as text, a list of one as a bare string
(``reference/unifiedapi.md §7, §9, §20``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from clicktodial.sim.people import full_number
from clicktodial.sim.refusal import RefusalError, invalid

Values = Mapping[str, Any]

_CALLER_ID = re.compile(r"[^<>]*<[0-9*+]+>")
_WHOLE = re.compile(r"\d{1,9}", re.ASCII)
_BOOLEANS = {"true": True, "false": False}


def json_object(body: bytes) -> dict[str, Any]:
    """Return the request's JSON object. Raises RefusalError (400) for anything else."""
    try:
        document = msgspec.json.decode(body)
    except (ValueError, RecursionError) as error:
        raise RefusalError(400, "request_invalid", "The request's body is not JSON.") from error
    if not isinstance(document, dict):
        raise RefusalError(400, "request_invalid", "The request's body must be a JSON object.")
    return document


def text(values: Values, field: str) -> str:
    """Return a field as text; empty when it is absent."""
    value = values.get(field)
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise invalid(field, f"Value supplied in {field} is not text.")
    return str(value).strip()


def whole(values: Values, field: str, default: int, least: int, most: int) -> int:
    """Return a whole number within limits, or ``default`` when the field is absent."""
    raw = text(values, field)
    if not raw:
        return default
    if not _WHOLE.fullmatch(raw) or not least <= int(raw) <= most:
        raise invalid(field, f"Value supplied in {field} must be between {least} and {most}.")
    return int(raw)


def boolean(values: Values, field: str) -> bool:
    """Return a ``true``/``false`` parameter; absent means false."""
    raw = text(values, field) or "false"
    if raw not in _BOOLEANS:
        raise invalid(field, f"Value supplied in {field} must be true or false.")
    return _BOOLEANS[raw]


def caller_id(values: Values, *fields: str) -> str:
    """Return the caller id from the first of ``fields`` that is there, else empty."""
    for field in fields:
        value = text(values, field)
        if value and not _CALLER_ID.fullmatch(value):
            raise invalid(field, f"Value supplied in {field} must look like 'Name <number>'.")
        if value:
            return value
    return ""


def number(values: Values, field: str) -> str:
    """Return a required extension or public number in full form."""
    found = full_number(text(values, field))
    if found is None:
        raise invalid(field, f"Value supplied in {field} is missing or not a number.")
    return found


def numbers(values: Values, field: str) -> tuple[str, ...]:
    """Return a list of numbers in full form; a bare string is a list of one."""
    raw = values.get(field)
    items = raw if isinstance(raw, list) else [] if raw is None else [raw]
    return tuple(number({field: item}, field) for item in items)
