"""The phone system's records and what was seen of calls, put together without doubles: pure.

A record has the id of its call (``reference/unifiedapi.md §14``). A call whose id was never told
is the record's if it went to, or came from, the same number in the same direction and began at the
same time; and so is any call of a phone system whose records turn out to have ids of their own.
Else it is a call that nobody saw. What was seen here counts
more than what a record says of it: records fill what is missing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from clicktodial.model.calls import AccountName, Direction, Peer
from clicktodial.model.dialplan import NO_PLAN, DialPlan
from clicktodial.model.history import FAILED, NOT_KEPT, Outcome, PastCall, Trace
from clicktodial.model.numbers import same_number
from clicktodial.model.planning import owner_numbers
from clicktodial.model.records import Disposition, Flow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from clicktodial.model.records import CallRecord

SAME_MOMENT: Final = timedelta(seconds=3)
"""How far the beginnings of a seen call with another id and of its record may be apart."""
PLACED_WITHIN: Final = timedelta(seconds=90)
"""The same for a call that was placed here and whose id was never told."""

_UNSETTLED: Final = frozenset({Outcome.END_NOT_SEEN, Outcome.UNKNOWN})
_PLACED: Final = {
    Disposition.ANSWERED: Outcome.ANSWERED,
    Disposition.BUSY: Outcome.PEER_LEG_FAILED,
    Disposition.FAILED: Outcome.PEER_LEG_FAILED,
    Disposition.NO_ANSWER: Outcome.PEER_LEG_FAILED,
    Disposition.NOT_ALLOWED: Outcome.REFUSED,
}
_RECEIVED: Final = {
    Disposition.ANSWERED: Outcome.ANSWERED,
    Disposition.BUSY: Outcome.MISSED,
    Disposition.NO_ANSWER: Outcome.MISSED,
}


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """Whose records they are. ``clock_offset_s``: the phone system's clock minus ours."""

    account: AccountName
    extensions: tuple[str, ...]
    now: datetime
    clock_offset_s: float = 0.0
    plan: DialPlan = NO_PLAN

    def has(self, number: str) -> bool:
        """Is it one of one's own extensions?"""
        return any(same_number(number, own) for own in self.extensions)

    def ours(self, moment: datetime | None) -> datetime | None:
        """A moment of the phone system's by this computer's clock; ``None``: not to be believed."""
        if moment is None:
            return None
        try:
            moved = moment.astimezone(UTC) - timedelta(seconds=self.clock_offset_s)
        except OverflowError:
            return None
        return moved if moved <= self.now + PLACED_WITHIN else None


@dataclass(frozen=True, slots=True)
class _Party:
    """The other side of a record, as seen from one's own phone."""

    direction: Direction
    number: str


def other_number(record: CallRecord, here: Viewpoint) -> str:
    """The number of the other side; empty where the record is about none of one's own calls."""
    party = _party(record, here)
    return party.number if party is not None else ""


def merged(
    records: Sequence[CallRecord],
    known: Sequence[Trace],
    here: Viewpoint,
    names: Mapping[str, Peer] | None = None,
) -> list[Trace]:
    """What to keep: known calls of which more is known now, and calls that nobody saw.

    ``known``: all calls of the account from that time. ``names``: who is behind a number.
    """
    by_id = {name: t for t in known for name in (t.call.call_id, t.record_id) if name}
    changed = [(by_id[r.id], r) for r in records if r.id in by_id]
    taken = {trace.call.id for trace, _ in changed}
    do_ids_agree = _ids_agree(records, known)
    unnamed = [t for t in known if not (t.call.call_id and do_ids_agree)]
    fresh: list[Trace] = []
    for record in records:
        party = _party(record, here) if record.id not in by_id else None
        if party is None:
            continue
        trace = _seen(record, party, here, (t for t in unnamed if t.call.id not in taken))
        if trace is not None:
            taken.add(trace.call.id)
            changed.append((trace, record))
        elif (made := _unseen(record, party, here, names or {})) is not None:
            fresh.append(made)
    filled = [(trace, _filled(trace, record, here)) for trace, record in changed]
    return [now for before, now in filled if now != before] + fresh


def _ids_agree(records: Sequence[CallRecord], known: Sequence[Trace]) -> bool:
    """Do records have the ids of their calls, as far as can be told?"""
    ids = {record.id for record in records}
    return any(
        trace.call.call_id in ids or trace.record_id == trace.call.call_id
        for trace in known
        if trace.call.call_id
    )


def _party(record: CallRecord, here: Viewpoint) -> _Party | None:
    """Which side is one's own; ``None``: a call of others."""
    placed = _Party(Direction.OUTGOING, record.destination)
    received = _Party(Direction.INCOMING, record.source)
    if here.has(record.source):
        return placed
    if here.has(record.destination):
        return received
    if here.extensions and not here.has(record.extension):
        return None
    return {Flow.OUTGOING: placed, Flow.INCOMING: received}.get(record.flow)


def _seen(
    record: CallRecord, party: _Party, here: Viewpoint, others: Iterable[Trace]
) -> Trace | None:
    """The seen call that the record is about, though its id is another."""
    started = here.ours(record.started)
    if started is None:
        return None
    fitting = [
        (abs(trace.call.began - started), trace)
        for trace in others
        if not trace.record_id
        and trace.call.outcome is not Outcome.GOING_ON
        and trace.call.direction is party.direction
        and abs(trace.call.began - started) <= _slack(trace)
        and _is_with(trace, party.number, here)
    ]
    return min(fitting, key=lambda one: one[0])[1] if fitting else None


def _slack(trace: Trace) -> timedelta:
    return SAME_MOMENT if trace.call.call_id else PLACED_WITHIN


def _is_with(trace: Trace, number: str, here: Viewpoint) -> bool:
    return any(same_number(trace.line, one) for one in owner_numbers(number, here.plan))


def _unseen(
    record: CallRecord, party: _Party, here: Viewpoint, names: Mapping[str, Peer]
) -> Trace | None:
    """A call of which only the record tells; without a beginning it has no place in the history."""
    began = here.ours(record.started) or here.ours(record.answered)
    if began is None:
        return None
    own = record.source if party.direction is Direction.OUTGOING else record.destination
    via = (
        "" if same_number(record.extension, own) or here.has(record.extension) else record.extension
    )
    call = PastCall(
        id=NOT_KEPT,
        account=here.account,
        call_id=record.id,
        direction=party.direction,
        outcome=Outcome.UNKNOWN,
        peer=names.get(party.number) or Peer(party.number),
        extension=own,
        began=began,
        first_seen=began,
        last_seen=began,
        via="" if same_number(via, party.number) else via,
    )
    line = owner_numbers(party.number, here.plan)[-1]
    return _filled(Trace(call, line=line), record, here)


def _filled(trace: Trace, record: CallRecord, here: Viewpoint) -> Trace:
    """What is known of a call with what its record adds."""
    call = trace.call
    if call.outcome is Outcome.GOING_ON:
        return trace
    outcome = _outcome(call, record, here)
    if call.outcome is Outcome.ANSWERED and outcome is not Outcome.ANSWERED:
        call = replace(call, answered=None, duration_s=None)
    answered = call.answered
    is_answered = record.disposition is Disposition.ANSWERED and outcome is Outcome.ANSWERED
    if answered is None and is_answered:
        answered = here.ours(record.answered)
    duration_s = call.duration_s
    if is_answered and record.duration_s is not None:
        duration_s = record.duration_s
    ended = call.ended
    if ended is None and answered is not None and record.duration_s is not None:
        ended = max(answered + timedelta(seconds=record.duration_s), call.last_seen)
    past = replace(
        call,
        call_id=call.call_id or record.id,
        outcome=outcome,
        answered=answered,
        duration_s=duration_s,
        ended=ended,
    )
    talked = outcome is Outcome.ANSWERED
    called = _is_placed(call) and outcome is Outcome.PEER_LEG_FAILED
    return replace(trace, call=past, record_id=record.id, reached=trace.reached or talked or called)


def _outcome(call: PastCall, record: CallRecord, here: Viewpoint) -> Outcome:
    said = _said(call, record, here)
    if call.outcome in _UNSETTLED:
        return said or call.outcome
    # A call that rang here till it was gone was not taken here, whatever the record calls its end:
    # a mailbox answers, too. Somebody else may have taken it.
    if call.outcome is Outcome.MISSED and said is Outcome.ANSWERED_ELSEWHERE:
        return said
    # A list may call a placed call answered when only one's own phone was picked up.
    if call.outcome is Outcome.ANSWERED and said in FAILED and _is_placed(call):
        return said
    return call.outcome


def _is_placed(call: PastCall) -> bool:
    return call.direction is Direction.OUTGOING


def _said(call: PastCall, record: CallRecord, here: Viewpoint) -> Outcome | None:
    """What the record makes of the call; ``None``: nothing more than is known."""
    outcomes = _PLACED if _is_placed(call) else _RECEIVED
    said = outcomes.get(record.disposition)
    if said is None and call.answered is not None:
        return Outcome.ANSWERED
    is_incoming = call.direction is Direction.INCOMING
    is_others = bool(here.extensions and record.destination) and not here.has(record.destination)
    if said is Outcome.ANSWERED and is_incoming and is_others and call.answered is None:
        return Outcome.ANSWERED_ELSEWHERE
    return said
