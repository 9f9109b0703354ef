"""What the PBX answers, as it is on the wire, with every known oddity tolerated.

Real systems differ in spelling, in nesting and in whether a number is a string
(``reference/unifiedapi.md §20``). A well-formed list is decoded in one go; anything else is
unwrapped entry by entry, and an entry that cannot be read is skipped, never fatal.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import msgspec

_LONGEST_WORDS = 300
_COLLECTION_KEYS = frozenset({"entry", "startIndex", "totalResults", "itemsPerPage", "paging"})


class BodyError(Exception):
    """The body is not what UnifiedAPI answers; it never leaves this package."""


class WireView(msgspec.Struct, frozen=True, rename="camel"):
    """One party's perspective. Fields are what came: text, number, list or missing."""

    id: Any = ""
    extension: Any = ""
    source: Any = ()
    destination: Any = ()
    flow: Any = 0
    status: Any = 0
    answered: Any = None
    caller_id: Any = ""
    caller_id_upper: Any = msgspec.field(name="callerID", default="")
    recording: Any = None
    on_hold: Any = None
    holder: Any = None
    parked: Any = None
    parked_pos: Any = ""


class WireCall(msgspec.Struct, frozen=True, rename="camel"):
    """One call of the list. The id is required, so that a wrapped call is noticed as such."""

    id: Any
    nonce: Any = ""
    extension: Any = ""
    published: Any = None
    answered: Any = None
    phone_call_view: list[WireView] = []


class _Collection(msgspec.Struct, frozen=True, rename="camel"):
    entry: list[WireCall]
    total_results: Any = 0


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the list: ``entries`` counts the unreadable ones, too."""

    calls: tuple[WireCall, ...] = ()
    entries: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Fault:
    """What the PBX says went wrong: ``code`` for the log, ``words`` for the person."""

    code: str = ""
    words: str = ""


_collection_decoder = msgspec.json.Decoder(_Collection, strict=False)


def decode_page(body: bytes) -> Page:
    """The calls in a list's answer. Raises ``BodyError`` when it is not JSON, or not a list."""
    try:
        collection = _collection_decoder.decode(body)
    except msgspec.ValidationError:
        return _credible(_odd_page(_decoded(body)))
    except (msgspec.DecodeError, RecursionError):
        raise BodyError from None
    calls = tuple(collection.entry)
    return _credible(Page(calls, len(calls), number(collection.total_results)))


def decode_created(body: bytes) -> str:
    """The new call's id, or empty when the answer names none that can be found."""
    try:
        return _first_id(_decoded(body))
    except BodyError:
        return ""


def decode_fault(body: bytes) -> Fault:
    """The error in a body; empty when there is none that can be read (HTML, nothing)."""
    try:
        return fault_in(_decoded(body))
    except BodyError:
        return Fault()


def decode_object(body: bytes) -> dict[str, object]:
    """A JSON object. Raises ``BodyError`` when the body is anything else."""
    value = _decoded(body)
    if not isinstance(value, dict):
        raise BodyError
    return value


def fault_in(value: object) -> Fault:
    """UnifiedAPI nests ``error``, OAuth writes it as a plain word."""
    error = value.get("error") if isinstance(value, dict) else None
    if isinstance(error, dict):
        return Fault(_words(error.get("code")), _words(error.get("message")))
    if isinstance(value, dict) and isinstance(error, str):
        return Fault(_words(error), _words(value.get("error_description")) or _words(error))
    return Fault()


def number(value: object) -> int:
    """A whole number written as such or as text; 0 for anything else."""
    if isinstance(value, float):
        value = str(value)
    if isinstance(value, str):
        value = value.strip().partition(".")[0]
        return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else 0
    return value if isinstance(value, int) else 0


def text(value: object) -> str:
    """Text, or a number written as one; empty for anything else."""
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def texts(value: object) -> tuple[str, ...]:
    """A list of texts, or a single one written without brackets."""
    items = value if isinstance(value, list | tuple) else (value,)
    return tuple(item for item in map(text, items) if item)


def is_present(value: object) -> bool:
    """A date field says "since when"; that it is there at all says that it is so."""
    return bool(value) and value != "0" and not (isinstance(value, str) and value[:4] == "0000")


def moment(value: object) -> datetime | None:
    """A date with its offset; one without is taken as UTC, an unreadable one as none."""
    try:
        if isinstance(value, str):
            when = datetime.fromisoformat(value.strip())
            return when if when.tzinfo else when.replace(tzinfo=UTC)
        if isinstance(value, int) and value > 0:
            return datetime.fromtimestamp(value, UTC)
    except (ValueError, OverflowError, OSError):
        pass
    return None


def _decoded(body: bytes) -> object:
    try:
        value: object = msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError):
        raise BodyError from None
    return value


def _odd_page(value: object) -> Page:
    """A list that is wrapped, keyed by id, without entries, or has broken ones."""
    if isinstance(value, list):
        if len(value) == 1 and isinstance(value[0], dict) and "id" not in value[0]:
            return _odd_page(value[0])
        return _page_of(value, 0)
    if isinstance(value, dict):
        if "PhoneCall" in value:
            return _odd_page(_listed(value["PhoneCall"]))
        if "id" in value and "entry" not in value:
            return _page_of([value], 0)
        if value and _COLLECTION_KEYS.isdisjoint(value):
            raise BodyError
        return _page_of(_listed(value.get("entry")), number(value.get("totalResults")))
    raise BodyError


def _credible(page: Page) -> Page:
    """An answer that counts calls but shows none is broken: it must not end them all."""
    if page.total and not page.entries:
        raise BodyError
    return page


def _listed(value: object) -> list[object]:
    if isinstance(value, list):
        return value
    if isinstance(value, dict):
        return [value] if "id" in value else list(value.values())
    return []


def _page_of(items: list[object], total: int) -> Page:
    calls = (_call(item) for item in items)
    return Page(tuple(call for call in calls if call is not None), len(items), total)


def _call(item: object) -> WireCall | None:
    if not isinstance(item, dict):
        return None
    wrapped = item.get("PhoneCall")
    if isinstance(wrapped, dict):
        item = wrapped
    views = [view for view in _listed(item.get("phoneCallView")) if isinstance(view, dict)]
    try:
        return msgspec.convert({**item, "phoneCallView": views}, WireCall, strict=False)
    except msgspec.ValidationError:
        return None


def _first_id(value: object) -> str:
    if isinstance(value, list):
        return next((found for found in map(_first_id, value) if found), "")
    if isinstance(value, dict):
        nested = (value.get(key) for key in ("PhoneCall", "entry"))
        return text(value.get("id")) or next(
            (found for found in map(_first_id, nested) if found), ""
        )
    return ""


def _words(value: object) -> str:
    """One line without control characters, not too long to be shown."""
    plain = "".join(c if c.isprintable() else " " for c in text(value))
    return " ".join(plain.split())[:_LONGEST_WORDS]
