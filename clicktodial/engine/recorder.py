"""What becomes of calls, read off one snapshot after the other: pure, told what is and when.

Each call that a list ever named, or that was placed here, has one trace, from the first snapshot
that shows it to the last, also across restarts (``remember``). Only what was seen is written down:
a call that is gone after a gap in the lists (sleep, no network, signed out, the program was off)
was seen until the last list before it, and its end was not seen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from clicktodial.engine.history_file import Ref
from clicktodial.engine.outcomes import outcome_of
from clicktodial.model.calls import CallState, Direction, Peer
from clicktodial.model.history import NOT_KEPT, HistoryId, Outcome, PastCall, Trace
from clicktodial.model.numbers import same_number
from clicktodial.model.planning import owner_numbers
from clicktodial.model.snapshot import Freshness, Phase, Watching

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clicktodial.engine.deadlines import Instant
    from clicktodial.model.calls import AccountName, Call
    from clicktodial.model.snapshot import AccountView, CallEntry, EntryKey, Snapshot

GAP_S: Final = 30.0
"""Without a list for longer than this it is not said when a call ended."""
LIVE_GAP_S: Final = 90.0
"""The same where a bridge tells of each change, and the list is rarely asked for."""
SAME_CALL: Final = timedelta(minutes=1)
"""An id that comes again with another beginning than this names another call."""
OLDEST: Final = timedelta(days=7)
"""A call that is said to have begun longer ago has a beginning that cannot be believed."""
MOST_REMEMBERED: Final = 5000
JITTER: Final = timedelta(seconds=3)
"""How much the difference of two clocks may seem to change from one list to the next."""

_REACHED: Final = frozenset(
    {
        *(CallState.RINGING_PEER, CallState.DIALLED),
        *(CallState.CONNECTED, CallState.HELD, CallState.PARKED),
    }
)
_SENT_ON: Final = frozenset({Outcome.TRANSFERRED, Outcome.TO_VOICEMAIL})


@dataclass(slots=True)
class _Heard:
    """An account's list as it was heard of last: on both clocks, and whether it was current."""

    at: float | None = None
    wall: float | None = None
    was_current: bool = False


@dataclass(frozen=True, slots=True)
class _Look:
    """An account in one snapshot. ``before``: when the list before the newest came (POSIX)."""

    view: AccountView
    now: datetime
    heard: datetime
    before: datetime | None
    is_new: bool
    is_gap: bool

    @property
    def can_tell(self) -> bool:
        """A list has just come, and is total."""
        return self.is_new and self.view.freshness is Freshness.CURRENT

    def ours(self, moment: datetime | None) -> datetime | None:
        """A moment of the phone system's, by this computer's clock."""
        if moment is None:
            return None
        try:
            return moment.astimezone(UTC) - timedelta(seconds=self.view.clock_offset_s)
        except OverflowError:
            return None


def lists_of(snapshot: Snapshot) -> Mapping[AccountName, float | None]:
    """When each account's newest list came, by now: a snapshot does not keep that."""
    return {view.account.name: view.heartbeat.listed_at for view in snapshot.accounts}


class Recorder:
    """``saw`` gives what changed; who keeps it need ask nothing else."""

    def __init__(self) -> None:
        self._traces: dict[Ref, Trace] = {}
        self._open: set[Ref] = set()
        self._entries: dict[EntryKey, CallEntry] = {}
        self._refs: dict[EntryKey, Ref] = {}
        self._by_call: dict[tuple[AccountName, str], Ref] = {}
        self._by_nonce: dict[tuple[AccountName, str], Ref] = {}
        self._heard: dict[AccountName, _Heard] = {}
        self._told: dict[Ref, datetime] = {}
        self._changes: dict[Ref, Trace] = {}
        self._snapshot: Snapshot | None = None
        self._last_ref = 0

    def remember(self, traces: Iterable[Trace]) -> dict[Ref, HistoryId]:
        """These calls were kept before; the next list may name them again."""
        ids: dict[Ref, HistoryId] = {}
        for trace in traces:
            ref = self._new_ref()
            ids[ref] = trace.call.id
            self._hold(ref, trace)
        return ids

    def saw(
        self, snapshot: Snapshot, now: Instant, lists: Mapping[AccountName, float | None]
    ) -> Mapping[Ref, Trace]:
        """What is known now of the calls of which more is known than before. ``lists``: when each
        account's newest list had come by then (see ``lists_of``)."""
        self._changes = {}
        looks = {
            view.account.name: self._look(view, lists.get(view.account.name), now)
            for view in snapshot.accounts
        }
        if snapshot is not self._snapshot:
            self._snapshot = snapshot
            self._compare(snapshot, looks, _utc(now.wall))
        for name, look in looks.items():
            self._note_heard(name, look, lists.get(name))
        return self._changes

    def seen_until(self) -> Mapping[Ref, datetime]:
        """Until when the calls that go on have been seen, if that is later than told before."""
        later: dict[Ref, datetime] = {}
        for key, entry in self._entries.items():
            heard = self._heard.get(entry.account)
            if entry.phase is Phase.LIVE and heard is not None and heard.wall is not None:
                ref, until = self._refs[key], _utc(heard.wall)
                if until > self._told.get(ref, self._traces[ref].call.last_seen):
                    later[ref] = self._told[ref] = until
        return later

    @property
    def is_anything_live(self) -> bool:
        """Does any call go on?"""
        return any(entry.phase is Phase.LIVE for entry in self._entries.values())

    def ref_of(self, account: AccountName, call_id: str) -> Ref | None:
        """The call with this id, the newest if there were several."""
        return self._by_call.get((account, call_id))

    def trace(self, ref: Ref) -> Trace:
        """What is known of the call."""
        return self._traces[ref]

    def renamed(self, old: AccountName, new: AccountName) -> None:
        """The account has another name from now on."""
        for ref, trace in list(self._traces.items()):
            if trace.call.account == old:
                self._hold(ref, replace(trace, call=replace(trace.call, account=new)))
        if old in self._heard:
            self._heard[new] = replace(self._heard.pop(old), was_current=False)

    # ---- lists

    def _look(self, view: AccountView, at: float | None, now: Instant) -> _Look:
        known = self._heard.get(view.account.name, _Heard())
        is_new = at is not None and at != known.at
        wall = now.wall if at is None else now.wall - max(0.0, now.monotonic - at)
        slack_s = LIVE_GAP_S if view.watching is Watching.LIVE else GAP_S
        is_late = known.wall is None or wall - known.wall > slack_s
        return _Look(
            view,
            _utc(now.wall),
            _utc(wall),
            None if known.wall is None else _utc(known.wall),
            is_new,
            is_gap=is_new and (is_late or not known.was_current),
        )

    def _note_heard(self, name: AccountName, look: _Look, at: float | None) -> None:
        known = self._heard.setdefault(name, _Heard())
        if look.is_new:
            known.at, known.wall = at, look.heard.timestamp()
        known.was_current = look.view.freshness is Freshness.CURRENT

    def _compare(
        self, snapshot: Snapshot, looks: Mapping[AccountName, _Look], now: datetime
    ) -> None:
        before, self._entries = self._entries, {e.key: e for e in snapshot.entries}
        for entry in snapshot.entries:
            look, earlier = looks.get(entry.account), before.get(entry.key)
            if look is not None and entry is not earlier:
                self._see(entry, earlier, look)
        for key, entry in before.items():
            if key not in self._entries:
                ref = self._refs.pop(key)
                if entry.phase is Phase.LIVE:
                    self._part(ref)
                elif entry.phase is Phase.PLACING:
                    self._lose(ref)
        going_on = {self._refs[e.key] for e in snapshot.entries if e.phase is not Phase.ENDED}
        for ref in self._open - going_on:
            look = looks.get(self._traces[ref].call.account)
            if look is None or look.can_tell:
                self._lose(ref)
        self._forget_old(now)

    # ---- calls

    def _see(self, entry: CallEntry, before: CallEntry | None, look: _Look) -> None:
        ref = self._refs[entry.key] = self._ref(entry, before, look)
        trace = self._traces.get(ref) or _begun(entry, look)
        match entry.phase:
            case Phase.PLACING:
                call = replace(trace.call, peer=entry.peer)
                self._put(ref, replace(trace, call=call, line=_line(entry.peer, look)))
            case Phase.LIVE:
                self._put(ref, _listed(trace, entry, look))
            case Phase.ENDED if entry.call is None:
                self._put(ref, _failed(trace, entry, look))
            case Phase.ENDED:
                was_live = before is not None and before.phase is Phase.LIVE
                now = _listed(trace, entry, look)
                self._put(ref, _ended(now, trace, entry, look, was_live=was_live))

    def _ref(self, entry: CallEntry, before: CallEntry | None, look: _Look) -> Ref:
        call = entry.call
        is_anew = before is not None and before.phase is Phase.ENDED
        if before is not None and not (is_anew and before.call is not None):
            return self._refs[entry.key]
        if call is not None:
            known = self._by_call.get((entry.account, call.id))
            if known is not None and self._is_same(known, call, look):
                return known
            placed = self._by_nonce.get((entry.account, call.nonce))
            if placed is not None:
                return placed
        return self._new_ref()

    def _is_same(self, ref: Ref, call: Call, look: _Look) -> bool:
        """Is it the call that had this id before?"""
        known, started = self._traces[ref].call, look.ours(call.started)
        if ref in self._open or started is None:
            return True
        return abs(started - known.began) <= SAME_CALL

    def _part(self, ref: Ref) -> None:
        """The account's calls are not known any more: this one was seen until the last list."""
        trace = self._traces[ref]
        heard = self._heard.get(trace.call.account)
        if heard is not None and heard.wall is not None:
            until = max(trace.call.last_seen, _utc(heard.wall))
            self._put(ref, replace(trace, call=replace(trace.call, last_seen=until)))

    def _lose(self, ref: Ref) -> None:
        """Nothing more is heard of the call."""
        trace = self._traces[ref]
        outcome = Outcome.END_NOT_SEEN if trace.call.call_id else Outcome.UNKNOWN
        until = max(trace.call.last_seen, self._told.get(ref, trace.call.last_seen))
        self._put(ref, replace(trace, call=replace(trace.call, outcome=outcome, last_seen=until)))

    # ---- plumbing

    def _new_ref(self) -> Ref:
        self._last_ref += 1
        return Ref(self._last_ref)

    def _put(self, ref: Ref, trace: Trace) -> None:
        if self._traces.get(ref) != trace:
            self._hold(ref, trace)
            self._changes[ref] = trace

    def _hold(self, ref: Ref, trace: Trace) -> None:
        call = trace.call
        self._traces[ref] = trace
        if call.outcome is Outcome.GOING_ON:
            self._open.add(ref)
        else:
            self._open.discard(ref)
            self._told.pop(ref, None)
        if call.call_id:
            self._by_call[call.account, call.call_id] = ref
            self._by_nonce.pop((call.account, trace.nonce), None)
        elif trace.nonce:
            self._by_nonce[call.account, trace.nonce] = ref

    def _forget_old(self, now: datetime) -> None:
        """What ended more than a day ago is not looked for again."""
        if len(self._traces) <= MOST_REMEMBERED:
            return
        used = {*self._open, *self._refs.values()}
        for ref, trace in list(self._traces.items()):
            if ref not in used and trace.call.last_seen < now - timedelta(days=1):
                del self._traces[ref]
                for index in (self._by_call, self._by_nonce):
                    for name in [n for n, other in index.items() if other == ref]:
                        del index[name]


def _begun(entry: CallEntry, look: _Look) -> Trace:
    """A call that is seen for the first time."""
    call = entry.call
    seen = look.now if call is None else look.heard
    started = look.ours(call.started) if call is not None else None
    is_believed = started is not None and seen - OLDEST <= started <= seen
    past = PastCall(
        id=NOT_KEPT,
        account=entry.account,
        call_id="",
        direction=Direction.OUTGOING if call is None else call.direction,
        outcome=Outcome.GOING_ON,
        peer=entry.peer,
        extension=_own_extension(entry),
        began=started if is_believed and started is not None else seen,
        first_seen=seen,
        last_seen=seen,
    )
    nonce = entry.key.removeprefix("n:") if entry.key.startswith("n:") else ""
    return Trace(past, nonce, _line(entry.peer, look))


def _own_extension(entry: CallEntry) -> str:
    if entry.call is not None:
        return entry.call.extension
    sources = entry.choice.sources if entry.choice is not None else ()
    return sources[0] if sources else ""


def _listed(trace: Trace, entry: CallEntry, look: _Look) -> Trace:
    """A call as the list shows it."""
    call, known = entry.call, trace.call
    assert call is not None
    # After a transfer of ours the other side is whom it was transferred to: that is its target.
    is_sent_on = bool(entry.target) and same_number(call.peer.number, entry.target)
    peer = known.peer if is_sent_on and known.peer.number else call.peer
    direction = known.direction if call.direction is Direction.UNKNOWN else call.direction
    past = replace(
        known,
        call_id=call.id,
        outcome=Outcome.GOING_ON,
        direction=direction,
        peer=peer,
        extension=call.extension,
        via=call.via,
        answered=_answered(known, call, look),
        ended=None,
        duration_s=None,
        last_seen=max(known.last_seen, look.heard),
    )
    return replace(
        trace,
        call=past,
        line=_line(peer, look),
        reached=trace.reached or _is_reached(call),
    )


def _failed(trace: Trace, entry: CallEntry, look: _Look) -> Trace:
    """A placement of which no list ever told."""
    outcome = outcome_of(entry)
    ended = look.now if outcome is Outcome.REFUSED else None
    past = replace(trace.call, outcome=outcome, last_seen=look.now, ended=ended)
    return replace(trace, call=past)


def _ended(trace: Trace, before: Trace, entry: CallEntry, look: _Look, *, was_live: bool) -> Trace:
    """A call that has left the list. ``before``: as it was known until now."""
    until = before.call.last_seen
    if was_live and look.before is not None:
        until = max(until, look.before)
    if was_live and look.is_gap:
        past = replace(trace.call, outcome=Outcome.END_NOT_SEEN, last_seen=until)
        return replace(trace, call=past)
    outcome = outcome_of(entry)
    talked_s = entry.duration_s if trace.call.answered is not None else None
    past = replace(
        trace.call,
        outcome=outcome,
        last_seen=until,
        ended=max(look.heard, until),
        duration_s=None if talked_s is None else round(talked_s),
        target=entry.target if outcome in _SENT_ON else "",
    )
    return replace(trace, call=past)


def _is_reached(call: Call) -> bool:
    if call.joined:
        return False
    if call.direction is Direction.OUTGOING:
        return call.state in _REACHED
    return call.answered is not None


def _answered(known: PastCall, call: Call, look: _Look) -> datetime | None:
    """Since when both talk, as the newest list says: between one's own phone and the other side's
    ringing some phone systems call a call answered for a moment. Neither before the call nor to
    come, and steady though the clocks' difference is not."""
    moment = look.ours(call.answered)
    if moment is None:
        return None
    if known.answered is not None and abs(moment - known.answered) <= JITTER:
        return known.answered
    return min(max(moment, known.began), max(look.heard, known.began))


def _line(peer: Peer, look: _Look) -> str:
    return owner_numbers(peer.number, look.view.account.dial_plan)[-1]


def _utc(wall: float) -> datetime:
    return datetime.fromtimestamp(wall, UTC)
