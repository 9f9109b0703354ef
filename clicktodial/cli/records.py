"""``clicktodial cdr``: the calls that the phone system remembers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clicktodial.cli.arguments import (
    add_account,
    add_sort,
    command,
    end_moment,
    moment,
    whole,
)
from clicktodial.cli.tables import NOTHING, aligned, duration, iso, local_time
from clicktodial.errors import InputError
from clicktodial.i18n import tr, trn
from clicktodial.model.numbers import parse_dialable
from clicktodial.model.records import Disposition, Flow

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from clicktodial.cli.arguments import Parsers
    from clicktodial.cli.call_session import CallDesk, Line
    from clicktodial.model.records import CallRecord, CallRecords, CallStatistic
    from clicktodial.pbx.protocol import RecordQuery

_MOST, _USUAL = 100_000, 100
_DISPOSITIONS = list(Disposition)
_FLOWS = [flow for flow in Flow if flow is not Flow.UNKNOWN]


def register(commands: Parsers) -> None:
    """Add ``cdr``."""
    summary = tr("show the phone system's records of past calls")
    parser = command(commands, "cdr", summary, _run)
    add_account(parser, tr("the account that asks; the default one if left out"))
    add = parser.add_argument
    when = tr("a date, or a date and time such as 2026-01-31T09:00")
    since = tr("answered since then: {when}; this month if left out", when=when)
    add("--from", dest="since", type=moment, metavar="T", help=since)
    until = tr("answered until then: {when}; a date counts to its end", when=when)
    add("--to", dest="until", type=end_moment, metavar="T", help=until)
    add("--source", metavar="N", help=tr("only calls from this number"))
    add("--destination", metavar="N", help=tr("only calls to this number"))
    ended = tr("only calls that ended so")
    add("--disposition", type=Disposition, choices=_DISPOSITIONS, help=ended)
    add("--flow", type=Flow, choices=_FLOWS, help=tr("only calls of this direction"))
    add(
        "--most",
        type=whole("amount", 1, _MOST),
        default=_USUAL,
        metavar="N",
        help=tr("so many at most; {usual} if left out", usual=_USUAL),
    )
    add_sort(parser, tr("by time"))


def _run(args: argparse.Namespace) -> int:
    from clicktodial.cli.call_session import CallDesk

    return show(args, CallDesk.of_this_user(as_json=args.json))


def show(args: argparse.Namespace, desk: CallDesk) -> int:
    """Print the records; 0 also when there is none. Says so when there are more than shown."""
    import asyncio

    from clicktodial.cli.call_session import open_chosen_line

    query = _query(args)
    found = asyncio.run(_asked(open_chosen_line(args.account, desk), query))
    document = {
        "records": [record_document(record) for record in found.records],
        "total": found.total,
        "statistics": [_statistic_document(one) for one in found.statistics],
    }
    desk.output.result(document, _table(found.records))
    if not desk.output.as_json:
        _say_rest(found, desk)
    return 0


def _say_rest(found: CallRecords, desk: CallDesk) -> None:
    shown = len(found.records)
    if not shown:
        desk.output.say(tr("There is no such record."))
    elif found.total > shown:
        more = trn("{n} more is not shown", "{n} more are not shown", found.total - shown)
        desk.output.say(tr("{more}: choose a shorter time, or a greater --most.", more=more))


def _query(args: argparse.Namespace) -> RecordQuery:
    """Raises ``InputError``."""
    from clicktodial.pbx.protocol import RecordQuery, Selection, SortOrder

    if args.since and args.until and args.since > args.until:
        raise InputError(tr("The time ends before it begins"), "", tr("Exchange --from and --to."))
    return RecordQuery(
        args.since,
        args.until,
        "" if args.source is None else parse_dialable(args.source),
        "" if args.destination is None else parse_dialable(args.destination),
        args.disposition,
        args.flow,
        Selection(
            sort_order=SortOrder(args.sort) if args.sort else SortOrder.UNSET, most=args.most
        ),
    )


async def _asked(line: Line, query: RecordQuery) -> CallRecords:
    async with line:
        return await line.client.call_records(query)


def record_document(record: CallRecord) -> dict[str, Any]:
    """The JSON form of one record (product contract)."""
    return {
        "id": record.id,
        "extension": record.extension,
        "source": record.source,
        "destination": record.destination,
        "started": iso(record.started),
        "answered": iso(record.answered),
        "disposition": record.disposition,
        "flow": record.flow,
        "duration_s": record.duration_s,
    }


def _statistic_document(one: CallStatistic) -> dict[str, Any]:
    direction = {True: "incoming", False: "outgoing", None: None}[one.incoming]
    return {
        "direction": direction,
        "total": one.total,
        "answered": one.answered,
        "unanswered": one.unanswered,
        "busy": one.busy,
        "failed": one.failed,
        "unknown": one.unknown,
        "not_allowed": one.not_allowed,
    }


def _table(records: Sequence[CallRecord]) -> Iterator[str]:
    outcome = {
        Disposition.ANSWERED: tr("Answered"),
        Disposition.BUSY: tr("Busy"),
        Disposition.FAILED: tr("Failed"),
        Disposition.NO_ANSWER: tr("No answer"),
        Disposition.NOT_ALLOWED: tr("Not allowed"),
        Disposition.UNKNOWN: tr("Unknown"),
    }
    header = (tr("Time"), tr("From"), tr("To"), tr("Outcome"), tr("Duration"), tr("Call id"))
    rows = [
        (
            local_time(record.started or record.answered),
            record.source or NOTHING,
            record.destination or NOTHING,
            outcome[record.disposition],
            NOTHING if record.duration_s is None else duration(record.duration_s),
            record.id,
        )
        for record in records
    ]
    return aligned(header, rows)
