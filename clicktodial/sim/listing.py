"""The standard request parameters of a list (``reference/unifiedapi.md §4, §5``)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from clicktodial.sim.refusal import RefusalError, invalid
from clicktodial.sim.wire import Json, Wire, date

if TYPE_CHECKING:
    from clicktodial.sim.calls import Call

FIELDS = frozenset(
    {
        "id",
        "nonce",
        "extension",
        "ownerId",
        "ownerName",
        "published",
        "answered",
        "phoneCallView",
        "links",
    }
)
_MOST = 5000
_FILTER_BY = ("id", "published")
_SORT_ORDERS = {"asc": False, "ascending": False, "desc": True, "descending": True}

Key = float | str
Test = Callable[[Key, Key], bool]

_COMPARISONS: dict[str, Test] = {
    "equals": lambda value, wanted: value == wanted,
    "greaterThan": lambda value, wanted: value > wanted,  # type: ignore[operator]
    "lessThan": lambda value, wanted: value < wanted,  # type: ignore[operator]
}
_TEXT_TESTS: dict[str, Test] = {
    "startsWith": lambda value, wanted: str(value).startswith(str(wanted)),
    "contains": lambda value, wanted: str(wanted) in str(value),
}
_OPERATORS = {*_COMPARISONS, *_TEXT_TESTS, "present", "inArray"}


@dataclass(frozen=True, slots=True)
class Listing:
    """What a client wants to see of a list. ``descending`` is None when no order was asked for."""

    count: int = 20
    start: int = 0
    fields: frozenset[str] = frozenset()
    descending: bool | None = None
    filter_by: str = ""
    filter_op: str = "equals"
    filter_value: str = ""

    def select(self, calls: list[Call]) -> list[Call]:
        """Return the calls that pass the filter, in order of ``published``."""
        chosen = [call for call in calls if _passes(self, call)] if self.filter_by else list(calls)
        chosen.sort(key=lambda call: call.published, reverse=bool(self.descending))
        return chosen

    def collection(self, calls: list[Call], wire: Wire, address: str) -> Json:
        """Return the page of the chosen ``calls`` as a collection (§5)."""
        page = calls[self.start : self.start + self.count]
        return {
            "entry": wire.calls(page, self.fields),
            "startIndex": self.start,
            "totalResults": len(calls),
            "itemsPerPage": self.count,
            "filtered": bool(self.filter_by),
            "sorted": self.descending is not None,
            "paging": self._paging(len(calls), address),
        }

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
        return f"{address}?{urlencode(query)}"


def read_listing(query: Mapping[str, str]) -> Listing:
    """Read the standard parameters. Raises RefusalError (400) with the parameter's own code."""
    order = query.get("sortOrder", "")
    if order and order not in _SORT_ORDERS:
        raise _bad("sortOrder", "must be asc or desc")
    operator = query.get("filterOp") or "equals"
    if operator not in _OPERATORS:
        raise _bad("filterOp", f"must be one of {', '.join(sorted(_OPERATORS))}")
    by = query.get("filterBy", "")
    if by and by not in _FILTER_BY:
        raise _bad("filterBy", "must be id or published")
    value = query.get("filterValue", "")
    if by and operator != "present" and not value:
        raise _bad("filterValue", "is missing")
    listing = Listing(
        count=_whole(query, "count", 20, 1),
        start=_whole(query, "startIndex", 0, 0),
        fields=_fields(query.get("fields", "")),
        descending=_SORT_ORDERS[order] if order else None,
        filter_by=by,
        filter_op=operator,
        filter_value=value,
    )
    _check_dates(listing)
    return listing


def _bad(parameter: str, what: str) -> RefusalError:
    return invalid(parameter, f"Value supplied in {parameter} {what}.", prefix="")


def _whole(query: Mapping[str, str], name: str, default: int, least: int) -> int:
    raw = query.get(name, "") or str(default)
    if not (raw.isascii() and raw.isdigit() and len(raw) < 6 and least <= int(raw) <= _MOST):
        raise _bad(name, f"must be a number between {least} and {_MOST}")
    return int(raw)


def _fields(raw: str) -> frozenset[str]:
    names = frozenset(name.strip() for name in raw.split(",") if name.strip())
    if names - FIELDS:
        raise _bad("fields", f"must be among {', '.join(sorted(FIELDS))}")
    return names


def _check_dates(listing: Listing) -> None:
    if listing.filter_by == "published" and listing.filter_op in (*_COMPARISONS, "inArray"):
        for item in listing.filter_value.split(","):
            _moment(item)


def _moment(text: str) -> float:
    try:
        # A plus sign that was not escaped in the query arrives as a space.
        moment = datetime.fromisoformat(text.strip().replace(" ", "+"))
    except ValueError:
        raise _bad("filterValue", "must be a date") from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _passes(listing: Listing, call: Call) -> bool:
    by_date = listing.filter_by == "published"
    operator, wanted = listing.filter_op, listing.filter_value
    if operator == "present":
        return True
    if operator in _TEXT_TESTS:
        shown = date(int(call.published)) if by_date else call.id
        return _TEXT_TESTS[operator](shown, wanted)
    value: Key = float(int(call.published)) if by_date else call.id
    if operator == "inArray":
        return any(value == (_moment(item) if by_date else item) for item in wanted.split(","))
    return _COMPARISONS[operator](value, _moment(wanted) if by_date else wanted)
