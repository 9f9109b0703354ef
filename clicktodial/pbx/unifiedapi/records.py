"""Call records: calls that are over (``reference/unifiedapi.md §14``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clicktodial.model.capabilities import Service
from clicktodial.model.records import (
    CallRecord,
    CallRecords,
    CallStatistic,
    Disposition,
    Flow,
)
from clicktodial.pbx.unifiedapi import wire
from clicktodial.pbx.unifiedapi.exchange import Errand
from clicktodial.pbx.unifiedapi.paging import gathered
from clicktodial.pbx.unifiedapi.requests import encoded

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from clicktodial.model.settings import Account
    from clicktodial.pbx.protocol import RecordQuery
    from clicktodial.pbx.unifiedapi.exchange import Exchange
    from clicktodial.pbx.unifiedapi.requests import ListQuery

_DISPOSITIONS: Mapping[str, Disposition] = {
    "0": Disposition.ANSWERED,
    "1": Disposition.BUSY,
    "2": Disposition.FAILED,
    "3": Disposition.NO_ANSWER,
    "4": Disposition.UNKNOWN,
    "5": Disposition.NOT_ALLOWED,
}
_FLOWS: Mapping[str, Flow] = {"2": Flow.LOCAL, "4": Flow.OUTGOING, "8": Flow.INCOMING}
_DISPOSITION_CODES = {disposition: code for code, disposition in _DISPOSITIONS.items()}
_FLOW_CODES = {flow: code for code, flow in _FLOWS.items()}
_INCOMING: Mapping[str, bool] = {"0": True, "1": False}


class RecordService:
    """The call records of the account's user."""

    def __init__(self, exchange: Exchange, account: Account) -> None:
        self._exchange = exchange
        self._user = account.user

    async def find(self, query: RecordQuery) -> CallRecords:
        """The records asked for, over all pages, with the counts of the first."""
        own = _parameters(query)
        path = f"/uapi/cdr/{self._user}" if self._user.isdigit() else "/uapi/cdr"
        pages: list[wire.Page[CallRecord]] = []

        async def fetch(page: ListQuery) -> wire.Page[CallRecord]:
            target = "?".join((path, "&".join(filter(None, (page.encoded(), own)))))
            errand = Errand("GET", target, about=Service.CDR)
            reply = await self._exchange.answered(errand)
            self._exchange.raise_for(reply, errand)
            pages.append(
                self._exchange.read(lambda body: decode(body, page.start_index), reply, errand)
            )
            return pages[-1]

        records = await gathered(fetch, query.selection, lambda record: record.id)
        first = pages[0] if pages else wire.Page[CallRecord]()
        return CallRecords(records, max(first.total, len(records)), _statistics(first.document))


def decode(body: bytes, start: int = 0) -> wire.Page[CallRecord]:
    """The records of one page. Raises ``wire.BodyError``."""
    return wire.decode_collection(body, "PhoneCall", _record, start=start)


def _parameters(query: RecordQuery) -> str:
    disposition, flow = query.disposition, query.flow
    return encoded(
        {
            "source": query.source,
            "destination": query.destination,
            "startDate": _moment(query.answered_from),
            "endDate": _moment(query.answered_to),
            "saveStartDate": _moment(query.saved_from),
            "disposition": _DISPOSITION_CODES[disposition] if disposition else "",
            "flow": _FLOW_CODES.get(flow, "") if flow else "",
        }
    )


def _moment(when: datetime | None) -> str:
    """``2026-01-31T08:00:00+01:00``; a time without an offset is this computer's."""
    if when is None:
        return ""
    return (when if when.tzinfo else when.astimezone()).isoformat(timespec="seconds")


def _record(item: dict[str, Any]) -> CallRecord | None:
    """A record; ``None`` without an id. Nothing is computed from what the PBX did not say."""
    identity = wire.text(item.get("id"))
    if not identity:
        return None
    views = [view for view in wire.listed(item.get("phoneCallView")) if isinstance(view, dict)]
    fields = _Fields((item, *views))
    return CallRecord(
        id=identity,
        source=fields.party("source"),
        destination=fields.party("destination"),
        extension=wire.text(fields.first("extension")),
        started=wire.moment(fields.first("published")),
        answered=wire.moment(fields.first("answered")),
        disposition=_DISPOSITIONS.get(wire.code(fields.first("disposition")), Disposition.UNKNOWN),
        flow=_FLOWS.get(wire.code(fields.first("flow")), Flow.UNKNOWN),
        duration_s=_seconds(fields.first("duration")),
    )


class _Fields:
    """A record's fields, which stand in itself or in one of its views."""

    def __init__(self, places: tuple[dict[str, Any], ...]) -> None:
        self._places = places

    def first(self, name: str) -> object:
        said = (place.get(name) for place in self._places)
        return next((value for value in said if value not in (None, "")), None)

    def party(self, name: str) -> str:
        numbers = (number for place in self._places for number in wire.texts(place.get(name)))
        return next(numbers, "")


def _seconds(value: object) -> int | None:
    words = wire.code(value)
    return int(words) if words.isascii() and words.isdigit() else None


def _statistics(document: Mapping[str, object]) -> tuple[CallStatistic, ...]:
    items = wire.listed(document.get("phoneCallStat"), "total")
    return tuple(_statistic(item) for item in items if isinstance(item, dict))


def _statistic(item: dict[str, Any]) -> CallStatistic:
    return CallStatistic(
        incoming=_INCOMING.get(wire.code(item.get("type"))),
        total=wire.number(item.get("total")),
        answered=wire.number(item.get("answered")),
        unanswered=wire.number(item.get("unanswered")),
        busy=wire.number(item.get("busy")),
        failed=wire.number(item.get("failed")),
        unknown=wire.number(item.get("unknown")),
        not_allowed=wire.number(item.get("unallowed")),
    )
