"""What the PBX answers, as it is on the wire, with every known oddity tolerated.

Real systems differ in spelling, in nesting and in whether a number is a string
(``reference/unifiedapi.md §20``). A well-formed list is decoded in one go; anything else is
unwrapped entry by entry, and an entry that cannot be read is skipped, never fatal.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_LONGEST_WORDS = 300
_COLLECTION_KEYS = frozenset({"entry", "startIndex", "totalResults", "itemsPerPage", "paging"})


_T = TypeVar("_T")


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
class Page(Generic[_T]):
    """One page of a list: ``entries`` counts the unreadable ones, too. ``document`` is what stands
    around the entries."""

    items: tuple[_T, ...] = ()
    entries: int = 0
    total: int = 0
    document: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fault:
    """What the PBX says went wrong: ``code`` for the log, ``words`` for the person."""

    code: str = ""
    words: str = ""


_collection_decoder = msgspec.json.Decoder(_Collection, strict=False)


def decode_page(body: bytes, start: int = 0) -> Page[WireCall]:
    """The calls in a list's answer, whose first is number ``start``; nothing (204) is no calls.

    Raises ``BodyError`` when it is not JSON, or not a list.
    """
    if not body:
        return Page()
    try:
        collection = _collection_decoder.decode(body)
    except msgspec.ValidationError:
        return decode_collection(body, "PhoneCall", _call, start=start)
    except (msgspec.DecodeError, RecursionError):
        raise BodyError from None
    calls = tuple(collection.entry)
    return _credible(Page(calls, len(calls), number(collection.total_results)), start)


def decode_collection(
    body: bytes,
    resource: str,
    read: Callable[[dict[str, Any]], _T | None],
    *,
    key: str = "id",
    start: int = 0,
) -> Page[_T]:
    """A list in any of its forms: wrapped in an array or under its ``resource``'s name, keyed by
    id, a single entry, without entries, or with broken ones, for which ``read`` returns ``None``.

    ``key`` is the field that every entry has. Nothing at all (204) is an empty list. Raises
    ``BodyError``.
    """
    if not body:
        return Page()
    items, document = _unwrapped(_decoded(body), resource, key)
    return _credible(
        Page(
            _read(items, resource, read), len(items), number(document.get("totalResults")), document
        ),
        start,
    )


def decode_one(
    body: bytes, resource: str, read: Callable[[dict[str, Any]], _T | None]
) -> _T | None:
    """The one entry of an answer; ``None`` when there is none that can be read."""
    try:
        page = decode_collection(body, resource, read)
    except BodyError:
        return None
    return page.items[0] if page.items else None


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
    """A whole number written as such or as text; 0 for anything else, and for a negative one."""
    if isinstance(value, float):
        value = str(value)
    if isinstance(value, str):
        value = value.strip().partition(".")[0]
        return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else 0
    return max(0, value) if isinstance(value, int) else 0


def code(value: object) -> str:
    """A value out of a numbered list, as text: 5, "5" and 5.0 are "5"; what is no number stays as
    it is, since an unknown word must not be taken for number 0."""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    words = text(value)
    whole = re.fullmatch(r"(-?)0*([0-9]{1,9})(?:\.0*)?", words)
    return whole[1] + whole[2] if whole else words


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


def _unwrapped(value: object, resource: str, key: str) -> tuple[list[object], Mapping[str, object]]:
    """The entries, and the document around them."""
    if isinstance(value, list):
        if len(value) == 1 and isinstance(value[0], dict) and key not in value[0]:
            return _unwrapped(value[0], resource, key)
        return value, {}
    if not isinstance(value, dict):
        raise BodyError
    if resource in value:
        return _unwrapped(listed(value[resource], key), resource, key)
    if key in value and "entry" not in value:
        return [value], {}
    if value and _COLLECTION_KEYS.isdisjoint(value):
        raise BodyError
    return listed(value.get("entry"), key), value


def _credible(page: Page[_T], start: int) -> Page[_T]:
    """An answer that counts entries but shows none is broken: it must not end all calls."""
    if page.total > start and not page.entries:
        raise BodyError
    return page


def listed(value: object, key: str = "id") -> list[object]:
    """A list, a dictionary's values, or a single entry; empty for anything else."""
    if isinstance(value, list):
        return value
    if isinstance(value, dict):
        return [value] if key in value else list(value.values())
    return []


def _read(
    items: list[object], resource: str, read: Callable[[dict[str, Any]], _T | None]
) -> tuple[_T, ...]:
    found = []
    for item in items:
        if not isinstance(item, dict):
            continue
        wrapped = item.get(resource)
        one = read(wrapped if isinstance(wrapped, dict) else item)
        if one is not None:
            found.append(one)
    return tuple(found)


def _call(item: dict[str, Any]) -> WireCall | None:
    views = [view for view in listed(item.get("phoneCallView")) if isinstance(view, dict)]
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
