"""``clicktodial history``: past calls, also while the desktop program runs.

With ``--json`` the document is ``{"calls": [...], "total": N, "missed": N}``: the calls shown, the
newest first, of ``total`` that were asked for, and how many missed calls are not returned yet. Each
call has ``id`` (a number), ``account``, ``call_id``, ``direction`` and ``outcome`` (the words of
``model.history``), ``number``, ``name``, ``company``, ``extension``, ``via``, ``target``, the
moments ``began``, ``answered``, ``ended``, ``first_seen`` and ``last_seen`` (ISO 8601 with an
offset, or null where nobody saw it), ``duration_s`` (or null), ``returned`` and ``note``. With
``--export`` it is ``{"exported": N, "file": FILE}``.
"""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Any

from clicktodial.cli.arguments import add_account, command, end_moment, moment, whole
from clicktodial.cli.output import Output
from clicktodial.cli.tables import NOTHING, aligned, duration, iso, local_time
from clicktodial.errors import InputError
from clicktodial.i18n import tr, trn
from clicktodial.model.calls import AccountName, Direction
from clicktodial.model.history import HistoryKind, HistoryQuery, Outcome

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from clicktodial.cli.arguments import Parsers
    from clicktodial.model.history import PastCall
    from clicktodial.storage.history import HistoryStore

_MOST, _USUAL = 100_000, 100
_KINDS = [kind for kind in HistoryKind if kind is not HistoryKind.ALL]


def register(commands: Parsers) -> None:
    """Add ``history``."""
    parser = command(commands, "history", tr("show past calls, the newest first"), run)
    add = parser.add_argument
    missed = tr("only missed calls that were not returned yet; the same as --kind missed")
    add("--missed", action="store_true", help=missed)
    add("--kind", type=HistoryKind, choices=_KINDS, help=tr("only calls of this kind"))
    add_account(parser, tr("only calls of this account"))
    when = tr("a date, or a date and time such as 2026-01-31T09:00")
    since = tr("only calls that began then or later: {when}", when=when)
    add("--from", dest="since", type=moment, metavar="T", help=since)
    until = tr("only calls that began until then: {when}; a date counts to its end", when=when)
    add("--to", dest="until", type=end_moment, metavar="T", help=until)
    add(
        "--search",
        default="",
        metavar="TEXT",
        help=tr("only with these words, or part of a number"),
    )
    add(
        "--most",
        type=whole("amount", 1, _MOST),
        metavar="N",
        help=tr("so many at most; {usual} if left out", usual=_USUAL),
    )
    add("--export", metavar="FILE", help=tr("write all of them to a CSV file instead"))


def run(args: argparse.Namespace) -> int:
    """Print or export the calls; 0 also when there is none."""
    if args.missed and args.kind not in (None, HistoryKind.MISSED):
        args.usage_error(tr("--missed and --kind exclude each other"))
    if args.export is not None and args.most is not None:
        args.usage_error(tr("--export writes all calls, without --most"))
    output, query = Output(as_json=args.json), _query(args)
    with _store(output) as store:
        if args.export is not None:
            return _export(args.export, query, store, output)
        total, calls = store.page(query, 0, args.most or _USUAL)
        missed = store.missed()
    document = {"calls": [call_document(c) for c in calls], "total": total, "missed": missed}
    output.result(document, _table(calls))
    if not output.as_json:
        _say_rest(total, len(calls), output)
    return 0


def _query(args: argparse.Namespace) -> HistoryQuery:
    """Raises ``InputError``."""
    if args.since and args.until and args.since > args.until:
        raise InputError(tr("The time ends before it begins"), "", tr("Exchange --from and --to."))
    kind = HistoryKind.MISSED if args.missed else args.kind or HistoryKind.ALL
    account = AccountName(args.account) if args.account is not None else None
    return HistoryQuery(args.search, kind, account, args.since, args.until)


def _export(file: str, query: HistoryQuery, store: HistoryStore, output: Output) -> int:
    from pathlib import Path

    from clicktodial.storage.history_table import export

    amount = export(Path(file), store.all(query))
    output.result({"exported": amount, "file": file})
    output.say(trn("{n} call exported.", "{n} calls exported.", amount))
    return 0


def _say_rest(total: int, shown: int, output: Output) -> None:
    if not shown:
        output.say(tr("There is no such call."))
    elif total > shown:
        more = trn("{n} more is not shown", "{n} more are not shown", total - shown)
        output.say(tr("{more}: choose a shorter time, or a greater --most.", more=more))


def call_document(call: PastCall) -> dict[str, Any]:
    """The JSON form of one call (product contract)."""
    return {
        "id": call.id,
        "account": call.account,
        "call_id": call.call_id,
        "direction": call.direction,
        "outcome": call.outcome,
        "number": call.peer.number,
        "name": call.peer.name,
        "company": call.peer.company,
        "extension": call.extension,
        "via": call.via,
        "target": call.target,
        "began": iso(call.began),
        "answered": iso(call.answered),
        "ended": iso(call.ended),
        "first_seen": iso(call.first_seen),
        "last_seen": iso(call.last_seen),
        "duration_s": call.duration_s,
        "returned": call.returned,
        "note": call.note,
    }


def _table(calls: Sequence[PastCall]) -> Iterator[str]:
    direction = {
        Direction.OUTGOING: tr("Placed"),
        Direction.INCOMING: tr("Received"),
        Direction.UNKNOWN: NOTHING,
    }
    header = (tr("Time"), "", tr("Number"), tr("Name"), tr("Outcome"), tr("Duration"), tr("Note"))
    rows = [
        (
            local_time(call.began),
            direction[call.direction],
            call.peer.number or NOTHING,
            call.peer.name or call.peer.company or NOTHING,
            _outcome(call),
            NOTHING if call.duration_s is None else duration(call.duration_s),
            " ".join(call.note.split()),
        )
        for call in calls
    ]
    return aligned(header, rows)


def _outcome(call: PastCall) -> str:
    if call.outcome is Outcome.MISSED and call.returned:
        return tr("Missed, returned")
    if call.outcome is Outcome.END_NOT_SEEN:
        since, until = (f"{at.astimezone():%H:%M}" for at in (call.first_seen, call.last_seen))
        return tr("Seen from {since} to {until}, end not seen", since=since, until=until)
    if call.outcome is Outcome.TRANSFERRED and call.target:
        return tr("Transferred to {target}", target=call.target)
    return {
        Outcome.GOING_ON: tr("Going on"),
        Outcome.ANSWERED: tr("Answered"),
        Outcome.TRANSFERRED: tr("Transferred"),
        Outcome.TO_VOICEMAIL: tr("To voicemail"),
        Outcome.MISSED: tr("Missed"),
        Outcome.ANSWERED_ELSEWHERE: tr("Answered elsewhere"),
        Outcome.DECLINED: tr("Declined"),
        Outcome.CANCELLED: tr("Cancelled"),
        Outcome.OWN_LEG_FAILED: tr("Own phone not picked up"),
        Outcome.PEER_LEG_FAILED: tr("Other side not reached"),
        Outcome.REFUSED: tr("Refused"),
        Outcome.UNKNOWN: tr("Unknown"),
    }[call.outcome]


@contextlib.contextmanager
def _store(output: Output) -> Iterator[HistoryStore]:
    from clicktodial.storage.history import HistoryStore
    from clicktodial.storage.paths import Paths

    store, broken = HistoryStore.open(Paths.from_environment(os.environ).history_file)
    if broken is not None:
        output.say(str(broken))
    try:
        yield store
    finally:
        store.close()
