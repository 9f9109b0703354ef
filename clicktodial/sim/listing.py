"""The standard request parameters of a list (``reference/unifiedapi.md §4, §5``).

Each service describes its lists by a table: which fields there are, by which of them a list can be
filtered, and what it is sorted by. All else is the same for all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Generic, TypeVar
from urllib.parse import urlencode

from clicktodial.sim.people import full_number, number_key
from clicktodial.sim.refusal import RefusalError, invalid
from clicktodial.sim.wire import Json, date

if TYPE_CHECKING:
    from clicktodial.sim.profiles import Service

Key = float | str
Test = Callable[[Key, Key], bool]
T = TypeVar("T")

_MOST = 5000
_ID = re.compile(r"[0-9A-Za-z]+")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([.]\d+)?(Z|[+-]\d\d:?\d\d)?", re.ASCII)
_SORT_ORDERS = {"asc": False, "ascending": False, "desc": True, "descending": True}

_COMPARISONS: dict[str, Test] = {
    "equals": lambda value, wanted: value == wanted,
    "greaterThan": lambda value, wanted: value > wanted,  # type: ignore[operator]
    "lessThan": lambda value, wanted: value < wanted,  # type: ignore[operator]
}
_TEXT_TESTS: dict[str, Test] = {
    "startsWith": lambda value, wanted: str(value).startswith(str(wanted)),
    "contains": lambda value, wanted: str(wanted) in str(value),
}
_PRESENT, _IN_ARRAY = "present", "inArray"
OPERATORS = frozenset({*_COMPARISONS, *_TEXT_TESTS, _PRESENT, _IN_ARRAY})


def moment(text: str) -> float:
    """Return the seconds since the epoch of ``2015-01-23T04:56:22`` with or without an offset.

    Raises ValueError for anything else. A time without an offset is UTC.
    """
    # A plus sign that was not escaped in the query arrives as a space.
    written = text.strip().replace(" ", "+")
    if not _MOMENT.fullmatch(written):
        raise ValueError(text)
    read = datetime.fromisoformat(written)
    return (read if read.tzinfo else read.replace(tzinfo=UTC)).timestamp()


def _id(text: str) -> str:
    if not _ID.fullmatch(text.strip()):
        raise ValueError(text)
    return text.strip()


def _number(text: str) -> str:
    number = full_number(text.strip())
    if number is None:
        raise ValueError(text)
    return number_key(number)


@dataclass(frozen=True, slots=True)
class Values:
    """A kind of values: how a filter's value is read (ValueError: it makes no sense), whole or as a
    part of a text, and how a field's value is compared and shown. ``meaning`` names it in errors.
    """

    meaning: str
    read: Callable[[str], Key] = str
    part: Callable[[str], str] = str
    compared: Callable[[Key], Key] = lambda value: value
    shown: Callable[[Key], str] = str


TEXT = Values("must be a text")
ID = Values("must consist of letters and digits", read=_id, part=_id)
DATE = Values(
    "must be a date",
    read=moment,
    compared=lambda value: float(int(value)),
    shown=lambda value: date(int(value)),
)
NUMBER = Values(
    "must be an extension or a public number",
    read=_number,
    compared=lambda value: number_key(str(value)),
)


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A field that a list can be filtered by. ``value`` is None or empty where it is absent.

    ``refusal`` is the code for a filter's value that makes no sense.
    """

    values: Values
    value: Callable[[T], Key | None]
    refusal: str = "filtervalue_invalid"


@dataclass(frozen=True, slots=True)
class Table(Generic[T]):
    """The lists of one service. ``parameters`` are its own ones beside the standard ones."""

    service: Service
    fields: frozenset[str]
    columns: Mapping[str, Column[T]]
    sort_key: Callable[[T], Key]
    operators: frozenset[str] = OPERATORS
    parameters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing(Generic[T]):
    """What a client wants to see of a list. ``descending`` is None when no order was asked for.

    ``others``: the service's own parameters, as they were given.
    """

    table: Table[T]
    count: int = 20
    start: int = 0
    fields: frozenset[str] = frozenset()
    descending: bool | None = None
    filter_by: str = ""
    filter_op: str = "equals"
    filter_value: str = ""
    others: Mapping[str, str] = field(default_factory=dict)

    def select(self, items: Sequence[T]) -> list[T]:
        """Return the items that pass the filter, in order."""
        chosen = list(items)
        if self.filter_by:
            column = self.table.columns[self.filter_by]
            chosen = [item for item in chosen if _passes(self, column, item)]
        chosen.sort(key=self.table.sort_key, reverse=bool(self.descending))
        return chosen

    def page(self, chosen: Sequence[T]) -> Sequence[T]:
        """Return those of the ``chosen`` that stand on the page asked for."""
        return chosen[self.start : self.start + self.count]

    def collection(self, chosen: Sequence[T], render: Callable[[T], Json], address: str) -> Json:
        """Return the page of the ``chosen`` as a collection (§5), each with the wanted fields."""
        return {
            "entry": [self._trimmed(render(item)) for item in self.page(chosen)],
            "startIndex": self.start,
            "totalResults": len(chosen),
            "itemsPerPage": self.count,
            "filtered": bool(self.filter_by or self.others),
            "sorted": self.descending is not None,
            "paging": self._paging(len(chosen), address),
        }

    def _trimmed(self, entry: Json) -> Json:
        if not self.fields:
            return entry
        return {key: entry[key] for key in entry if key in self.fields}

    def _paging(self, total: int, address: str) -> Json:
        pages: Json = {}
        if self.start + self.count < total:
            pages["next"] = self._page_address(address, self.start + self.count)
        if self.start > 0:
            pages["prev"] = self._page_address(address, max(0, self.start - self.count))
        return pages

    def _page_address(self, address: str, start: int) -> str:
        query: dict[str, str | int] = {"count": self.count, "startIndex": start}
        if self.fields:
            query["fields"] = ",".join(sorted(self.fields))
        if self.descending is not None:
            query["sortOrder"] = "desc" if self.descending else "asc"
        if self.filter_by:
            query |= {"filterBy": self.filter_by, "filterOp": self.filter_op}
            query["filterValue"] = self.filter_value
        return f"{address}?{urlencode(query | dict(self.others))}"


def read_listing(query: Mapping[str, str], table: Table[T]) -> Listing[T]:
    """Read the standard parameters. Raises RefusalError (400) with the parameter's own code."""
    order = query.get("sortOrder", "")
    if order and order not in _SORT_ORDERS:
        raise _bad("sortOrder", "must be asc or desc")
    listing = Listing(
        table,
        count=_whole(query, "count", 20, 1),
        start=_whole(query, "startIndex", 0, 0),
        fields=_fields(query.get("fields", ""), table.fields),
        descending=_SORT_ORDERS[order] if order else None,
        filter_by=query.get("filterBy", ""),
        filter_op=query.get("filterOp") or "equals",
        filter_value=query.get("filterValue", ""),
        others={name: query[name] for name in table.parameters if query.get(name)},
    )
    _check_filter(listing)
    return listing


def _bad(parameter: str, what: str) -> RefusalError:
    return invalid(parameter, f"Value supplied in {parameter} {what}.", prefix="")


def _whole(query: Mapping[str, str], name: str, default: int, least: int) -> int:
    raw = query.get(name, "") or str(default)
    if not (raw.isascii() and raw.isdigit() and len(raw) < 6 and least <= int(raw) <= _MOST):
        raise _bad(name, f"must be a number between {least} and {_MOST}")
    return int(raw)


def _fields(raw: str, known: frozenset[str]) -> frozenset[str]:
    names = frozenset(name.strip() for name in raw.split(",") if name.strip())
    if names - known:
        raise _bad("fields", f"must be among {', '.join(sorted(known))}")
    return names


def _check_filter(listing: Listing[T]) -> None:
    table, operator = listing.table, listing.filter_op
    if operator not in table.operators:
        raise _bad("filterOp", f"must be one of {', '.join(sorted(table.operators))}")
    if not listing.filter_by:
        return
    column = table.columns.get(listing.filter_by)
    if column is None:
        raise _bad("filterBy", f"must be one of {', '.join(table.columns)}")
    if operator == _PRESENT:
        return
    if not listing.filter_value:
        raise _bad("filterValue", "is missing")
    try:
        _wanted(listing, column)
    except ValueError:
        message = f"Value supplied in filterValue {column.values.meaning}."
        raise RefusalError(400, column.refusal, message) from None


def _wanted(listing: Listing[T], column: Column[T]) -> list[Key]:
    """Return what the filter looks for. Raises ValueError when it makes no sense."""
    if listing.filter_op in _TEXT_TESTS:
        return [column.values.part(listing.filter_value)]
    several = listing.filter_op == _IN_ARRAY
    items = listing.filter_value.split(",") if several else [listing.filter_value]
    return [column.values.read(item) for item in items]


def _passes(listing: Listing[T], column: Column[T], item: T) -> bool:
    value, values = column.value(item), column.values
    if value is None or value == "":
        return False
    operator = listing.filter_op
    if operator == _PRESENT:
        return True
    wanted = _wanted(listing, column)
    if operator in _TEXT_TESTS:
        return _TEXT_TESTS[operator](values.shown(value), wanted[0])
    if operator == _IN_ARRAY:
        return values.compared(value) in wanted
    return _COMPARISONS[operator](values.compared(value), wanted[0])
