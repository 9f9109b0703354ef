"""Call records: what is told of calls that are over (``reference/unifiedapi.md §14``)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum
from typing import TYPE_CHECKING, TypeVar

from clicktodial.sim.calls import Disposition, Ending, Flow
from clicktodial.sim.listing import DATE, NUMBER, Column, Table, moment
from clicktodial.sim.people import OWNER_ID, full_number, same_number
from clicktodial.sim.profiles import Service
from clicktodial.sim.refusal import RefusalError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clicktodial.sim.wire import Json, Wire

_BAD_FILTER = "cdr_invalid_filter_by_"
_PARTY_FIELDS = frozenset({"source", "destination", "flow", "disposition"})

RECORDS: Table[Ending] = Table(
    Service.CDR,
    frozenset(
        {
            "id",
            "ownerId",
            "extension",
            "published",
            "answered",
            "phoneCallView",
            # A party's fields: the vendor's own client asks for them by name.
            *_PARTY_FIELDS,
        }
    ),
    {
        "source": Column(NUMBER, lambda record: record.source, _BAD_FILTER + "source"),
        "destination": Column(
            NUMBER, lambda record: record.destination, _BAD_FILTER + "destination"
        ),
        "published": Column(DATE, lambda record: record.published, _BAD_FILTER + "published"),
        "answered": Column(DATE, lambda record: record.answered, _BAD_FILTER + "answered"),
    },
    sort_key=lambda record: record.published,
    parameters=(
        "source",
        "destination",
        "startDate",
        "endDate",
        "saveStartDate",
        "saveEndDate",
        "disposition",
        "flow",
    ),
)

# The words of phoneCallStat, and which of its numbers travel as text in the sample.
_WORDS = {
    Disposition.ANSWERED: "answered",
    Disposition.NO_ANSWER: "unanswered",
    Disposition.BUSY: "busy",
    Disposition.FAILED: "failed",
    Disposition.UNKNOWN: "unknown",
    Disposition.NOT_ALLOWED: "unallowed",
}
_AS_TEXT = frozenset({"answered", "unanswered", "busy", "failed"})

Code = TypeVar("Code", bound=IntEnum)


@dataclass(frozen=True, slots=True)
class Span:
    """A time from and to, both included, in seconds since the epoch; None: open."""

    start: float | None = None
    end: float | None = None

    def __contains__(self, at: float) -> bool:
        """Tell whether a moment lies in it."""
        return (self.start is None or self.start <= int(at)) and (
            self.end is None or int(at) <= self.end
        )


@dataclass(frozen=True, slots=True)
class RecordQuery:
    """Which records are wanted. ``answered`` is their time of answer, and of those that were not
    answered the time at which they began; ``saved`` is the time at which they ended."""

    source: str | None = None
    destination: str | None = None
    disposition: Disposition | None = None
    flow: Flow | None = None
    answered: Span = Span()
    saved: Span = Span()

    def picks(self, record: Ending) -> bool:
        """Tell whether a record is wanted."""
        return (
            _is(self.source, record.source)
            and _is(self.destination, record.destination)
            and self.disposition in (None, record.disposition)
            and self.flow in (None, record.flow)
            and (record.answered or record.published) in self.answered
            and record.at in self.saved
        )


def read_record_query(query: Mapping[str, str], now: float) -> RecordQuery:
    """Read the service's own parameters. Without a date it is the current month (UTC).

    Raises RefusalError (400) with the documented code of each.
    """
    answered, saved = (
        _span(query, "startDate", "endDate"),
        _span(query, "saveStartDate", "saveEndDate"),
    )
    if answered != Span():
        saved = Span()
    elif saved == Span():
        answered = Span(start=_month_start(now))
    return RecordQuery(
        source=_number(query, "source"),
        destination=_number(query, "destination"),
        disposition=_choice(query, "disposition", Disposition),
        flow=_choice(query, "flow", Flow),
        answered=answered,
        saved=saved,
    )


def concerns(record: Ending, extensions: frozenset[str]) -> bool:
    """Tell whether one of these extensions was called, called, or paid."""
    return bool({record.source, record.destination, record.extension} & extensions)


def shown_fields(wanted: frozenset[str]) -> frozenset[str]:
    """Return the fields of a record to show: a party's stand in its view, which comes with them."""
    return wanted | {"phoneCallView"} if wanted & _PARTY_FIELDS else wanted


def record_document(record: Ending, wire: Wire) -> Json:
    """Return a record as a resource."""
    shown: Json = {
        "id": record.call_id,
        "ownerId": OWNER_ID,
        "extension": wire.number(record.extension),
        "published": wire.date(record.published, "published"),
    }
    if record.answered is not None:
        shown["answered"] = wire.date(record.answered, "answered")
    view = {
        "source": wire.number(record.source),
        "destination": wire.number(record.destination),
        "flow": wire.amount(record.flow),
        "disposition": wire.code(record.disposition),
    }
    return wire.odd(shown | {"phoneCallView": [view]})


def statistics(records: Iterable[Ending], own: frozenset[str]) -> list[Json]:
    """Return ``phoneCallStat``: how the calls to (type 0) and by (1) the own extensions ended."""
    counts: tuple[Counter[Disposition], Counter[Disposition]] = (Counter(), Counter())
    for record in records:
        came_in = record.flow is Flow.INCOMING or (
            record.destination in own and record.source not in own
        )
        counts[0 if came_in else 1][record.disposition] += 1
    return [_statistic(kind, count) for kind, count in enumerate(counts)]


def _statistic(kind: int, counts: Counter[Disposition]) -> Json:
    amounts = {word: counts[disposition] for disposition, word in _WORDS.items()}
    shown = {word: str(n) if word in _AS_TEXT else n for word, n in amounts.items()}
    return {"type": kind, "total": sum(amounts.values()), **shown}


def _is(wanted: str | None, number: str) -> bool:
    return wanted is None or same_number(wanted, number)


def _span(query: Mapping[str, str], start: str, end: str) -> Span:
    span = Span(_moment(query, start), _moment(query, end))
    if span.start is not None and span.end is not None and span.end < span.start:
        raise RefusalError(400, "cdr_invalid_date_parameters", f"{end} is before {start}.")
    return span


def _moment(query: Mapping[str, str], name: str) -> float | None:
    raw = query.get(name, "")
    try:
        return moment(raw) if raw else None
    except ValueError:
        raise _bad(name, "must look like 2015-01-23T04:56:22") from None


def _number(query: Mapping[str, str], name: str) -> str | None:
    raw = query.get(name, "").replace(" ", "+")
    number = full_number(raw)
    if raw and number is None:
        raise _bad(name, "must be an extension or a public number")
    return number


def _choice(query: Mapping[str, str], name: str, kind: type[Code]) -> Code | None:
    raw = query.get(name, "")
    known = {str(int(code)): code for code in kind}
    if raw and raw not in known:
        raise _bad(name, f"must be one of {', '.join(known)}")
    return known.get(raw)


# The documented codes part the words of a name: saveStartDate is cdr_save_start_date_invalid.
def _bad(name: str, what: str) -> RefusalError:
    words = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)
    return RefusalError(400, f"cdr_{words}_invalid", f"Value supplied in {name} {what}.")


def _month_start(now: float) -> float:
    first = datetime.fromtimestamp(now, UTC).replace(day=1)
    return first.replace(hour=0, minute=0, second=0, microsecond=0).timestamp()
