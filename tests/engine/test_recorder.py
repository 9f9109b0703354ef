"""What becomes of calls, compared with what a phone system did and a list could show."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clicktodial.engine.deadlines import Instant
from clicktodial.engine.recorder import GAP_S, Recorder, lists_of
from clicktodial.engine.store import CallStore
from clicktodial.errors import RefusedError, UnreachableError
from clicktodial.model.calls import Action, Call, CallState, Direction, Peer, call_id
from clicktodial.model.dialling import DialChoice
from clicktodial.model.history import HistoryId, Outcome, Trace
from clicktodial.model.settings import make_account
from clicktodial.pbx.protocol import Listing
from tests.engine.making import ACCOUNT, WORK, make_call, make_joined

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.engine.history_file import Ref
    from clicktodial.model.settings import Account
    from clicktodial.model.snapshot import EntryKey

WALL = 1_772_000_000.0
CHOICE = DialChoice(sources=("0003*210",))


def utc(now: float) -> datetime:
    return datetime.fromtimestamp(WALL + now, UTC)


@dataclass
class Bench:
    """A store, a recorder, and what was kept; ``now`` counts seconds."""

    now: float = 1000.0
    offset_s: float = 0.0
    account: Account = ACCOUNT
    kept: dict[int, Trace] = field(default_factory=dict)
    store: CallStore = field(default_factory=CallStore)
    recorder: Recorder = field(default_factory=Recorder)
    ids: dict[Ref, HistoryId] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        """The program starts (again), with what was kept before."""
        self.store, self.recorder = CallStore(), Recorder()
        traces = [replace(t, call=replace(t.call, id=HistoryId(i))) for i, t in self.kept.items()]
        self.ids = self.recorder.remember(traces)
        self.store.set_accounts([self.account])
        self.look()

    def at(self) -> Instant:
        return Instant(self.now, WALL + self.now)

    def seen(self) -> Mapping[Ref, Trace]:
        snapshot = self.store.snapshot()
        return self.recorder.saw(snapshot, self.at(), lists_of(snapshot))

    def look(self) -> None:
        for ref, trace in self.seen().items():
            self.ids.setdefault(ref, HistoryId(len(self.kept) + 1))
            self.kept[self.ids[ref]] = trace

    def flush(self) -> None:
        for ref, until in self.recorder.seen_until().items():
            trace = self.kept[self.ids[ref]]
            self.kept[self.ids[ref]] = replace(trace, call=replace(trace.call, last_seen=until))

    def polls(self, *calls: Call, after: float = 1.0, passed: tuple[Call, ...] = ()) -> None:
        self.now += after
        self.store.expire(self.at())
        listing = Listing(calls, self.offset_s, passed)
        self.store.listed(WORK, listing, self.at(), self.at())
        self.look()

    def fails(self, times: int = 2) -> None:
        for _ in range(times):
            self.now += 1
            self.store.accounts.poll_failed(WORK, UnreachableError("down"), self.now + 1)
            self.look()

    def sleeps(self, seconds: float) -> None:
        self.now += seconds
        self.store.gap()
        self.look()

    def dials(self, number: str = "3235742879", nonce: str = "n1") -> EntryKey:
        key = self.store.placement_began(
            nonce=nonce, account=WORK, peer=Peer(number), choice=CHOICE, wait_for_pickup_s=20
        )
        self.look()
        return key

    def accepts(self, key: EntryKey, name: str = "a1") -> None:
        self.store.placement_accepted(key, call_id(name), self.at())
        self.look()

    def expires(self, after: float) -> None:
        self.now += after
        self.store.expire(self.at())
        self.look()

    def one(self) -> Trace:
        assert len(self.kept) == 1
        return next(iter(self.kept.values()))


@pytest.fixture
def bench() -> Bench:
    made = Bench()
    made.polls()
    return made


def call(state: CallState = CallState.CONNECTED, name: str = "a1", began: float = 1001) -> Call:
    made = make_call(name, state)
    is_up = made.answered is not None
    return replace(made, started=utc(began), answered=utc(began + 1) if is_up else None)


def test_a_call_that_came_in_and_was_answered(bench: Bench) -> None:
    bench.polls(call(CallState.INCOMING))
    ringing = bench.one().call
    assert (ringing.outcome, ringing.began) == (Outcome.GOING_ON, utc(1001))
    up = replace(call(), direction=Direction.INCOMING)
    bench.polls(up)
    assert bench.one().reached
    bench.polls(up)
    bench.polls()
    past = bench.one().call
    assert (past.outcome, past.direction) == (Outcome.ANSWERED, Direction.INCOMING)
    assert (past.first_seen, past.last_seen, past.ended) == (utc(1002), utc(1004), utc(1005))
    assert (past.answered, past.duration_s) == (utc(1002), 3)


def test_the_phone_systems_clock_is_put_right(bench: Bench) -> None:
    bench.offset_s = 3600
    late = replace(call(), started=utc(1001 + 3600), answered=utc(1002 + 3600))
    bench.polls(late)
    bench.polls()
    past = bench.one().call
    assert (past.began, past.answered, past.duration_s) == (utc(1001), utc(1002), 1)


@pytest.mark.parametrize("started", [None, utc(-9e8), utc(9e8)])
def test_a_beginning_that_cannot_be_is_not_believed(bench: Bench, started: datetime | None) -> None:
    bench.polls(replace(call(), started=started))
    assert bench.one().call.began == utc(1002)


def test_a_missed_call(bench: Bench) -> None:
    bench.polls(call(CallState.INCOMING))
    bench.polls()
    assert bench.one().call.outcome is Outcome.MISSED
    assert not bench.one().reached


@pytest.mark.parametrize(
    ("state", "direction", "outcome"),
    [
        (CallState.RINGING_OWN, Direction.OUTGOING, Outcome.CANCELLED),
        (CallState.RINGING_PEER, Direction.OUTGOING, Outcome.CANCELLED),
        (CallState.INCOMING, Direction.INCOMING, Outcome.DECLINED),
        (CallState.CONNECTED, Direction.INCOMING, Outcome.ANSWERED),
        (CallState.DIALLED, Direction.OUTGOING, Outcome.UNKNOWN),
    ],
)
def test_a_call_that_was_hung_up_here(
    bench: Bench, state: CallState, direction: Direction, outcome: Outcome
) -> None:
    bench.polls(replace(call(state), direction=direction))
    bench.store.action_began(WORK, call_id("a1"), Action.HANG_UP)
    bench.store.action_accepted(WORK, call_id("a1"), Action.HANG_UP, bench.at())
    bench.polls()
    assert bench.one().call.outcome is outcome


@pytest.mark.parametrize(
    ("action", "outcome"),
    [(Action.TRANSFER, Outcome.TRANSFERRED), (Action.VOICEMAIL, Outcome.TO_VOICEMAIL)],
)
def test_a_call_that_was_sent_on(bench: Bench, action: Action, outcome: Outcome) -> None:
    bench.polls(call())
    bench.store.action_began(WORK, call_id("a1"), action)
    bench.store.action_accepted(WORK, call_id("a1"), action, bench.at(), target="0003*222")
    bench.polls(replace(call(), peer=Peer("0003*222")))
    bench.store.action_began(WORK, call_id("a1"), action)
    bench.polls()
    past = bench.one().call
    assert (past.outcome, past.target, past.peer.number) == (outcome, "0003*222", "3235742879")


def test_other_phases_of_a_call_are_one_call(bench: Bench) -> None:
    for state in (CallState.CONNECTED, CallState.HELD, CallState.PARKED, CallState.CONNECTED):
        bench.polls(replace(call(), state=state, recording=utc(1004)))
    bench.polls()
    assert bench.one().call.outcome is Outcome.ANSWERED


def test_a_call_of_others_that_was_joined_returns_no_missed_call(bench: Bench) -> None:
    bench.polls(make_joined())
    bench.polls()
    assert (bench.one().call.outcome, bench.one().reached) == (Outcome.ANSWERED, False)


def test_a_placed_call_and_its_listed_one_are_one(bench: Bench) -> None:
    key = bench.dials()
    assert (bench.one().call.call_id, bench.one().call.outcome) == ("", Outcome.GOING_ON)
    bench.accepts(key)
    bench.polls(call(CallState.RINGING_OWN))
    assert not bench.one().reached
    bench.polls(call(CallState.RINGING_PEER))
    assert bench.one().reached
    bench.polls()
    past = bench.one().call
    assert (past.outcome, past.call_id, past.began) == (Outcome.PEER_LEG_FAILED, "a1", utc(1001))


def test_ones_own_phone_alone_is_no_talk(bench: Bench) -> None:
    bench.polls(call())
    bench.polls(call(CallState.RINGING_PEER))
    assert bench.one().call.answered is None
    bench.polls(replace(call(), answered=utc(1009)), after=6)
    assert bench.one().call.answered == utc(1009)
    bench.offset_s = 1
    bench.polls(replace(call(), answered=utc(1009)))
    assert bench.one().call.answered == utc(1009)


def test_own_phone_not_picked_up(bench: Bench) -> None:
    bench.accepts(bench.dials())
    bench.polls(call(CallState.RINGING_OWN))
    bench.polls(after=20)
    assert bench.one().call.outcome is Outcome.OWN_LEG_FAILED


def test_a_placement_that_was_refused(bench: Bench) -> None:
    bench.store.placement_failed(bench.dials(), RefusedError(400, "busy"), bench.at())
    bench.look()
    past = bench.one().call
    assert (past.outcome, past.ended, past.call_id) == (Outcome.REFUSED, utc(1001), "")


def test_a_placement_whose_answer_was_lost_may_turn_up_later(bench: Bench) -> None:
    bench.store.placement_lost(bench.dials(), bench.at())
    bench.expires(60)
    assert (bench.one().call.outcome, bench.one().call.ended) == (Outcome.UNKNOWN, None)
    bench.polls(replace(call(), nonce="n1"))
    assert (bench.one().call.outcome, bench.one().call.call_id) == (Outcome.GOING_ON, "a1")


def test_a_placement_that_no_list_ever_shows(bench: Bench) -> None:
    bench.accepts(bench.dials())
    bench.polls(after=2)
    bench.expires(10)
    assert bench.one().call.outcome is Outcome.UNKNOWN


def test_a_call_between_two_lists_is_one(bench: Bench) -> None:
    bench.polls(passed=(call(CallState.INCOMING, began=1001.5),))
    past = bench.one().call
    assert (past.outcome, past.began, past.ended) == (Outcome.MISSED, utc(1001.5), utc(1002))


@pytest.mark.parametrize("how", ["sleeps", "fails", "late", "restarts", "signs out"])
def test_an_end_in_a_gap_was_not_seen(bench: Bench, how: str) -> None:
    bench.polls(call(CallState.INCOMING))
    bench.polls(call(CallState.INCOMING))
    match how:
        case "sleeps":
            bench.sleeps(600)
        case "fails":
            bench.fails()
        case "late":
            bench.now += GAP_S
        case "restarts":
            bench.flush()
            bench.now += 60
            bench.start()
        case _:
            bench.store.signed_out(WORK, UnreachableError("no"))
            bench.look()
            assert bench.one().call.outcome is Outcome.GOING_ON
            bench.store.connecting(WORK)
    bench.polls()
    past = bench.one().call
    assert (past.outcome, past.ended, past.duration_s) == (Outcome.END_NOT_SEEN, None, None)
    assert past.last_seen == utc(1003)


@pytest.mark.parametrize("how", ["sleeps", "restarts", "signs out"])
def test_a_call_that_outlasts_a_gap_goes_on(bench: Bench, how: str) -> None:
    bench.polls(call())
    if how == "sleeps":
        bench.sleeps(600)
    elif how == "restarts":
        bench.start()
    else:
        bench.store.connecting(WORK)
        bench.look()
    bench.polls(call())
    assert bench.one().call.outcome is Outcome.GOING_ON
    bench.polls()
    past = bench.one().call
    assert (past.outcome, past.ended) == (Outcome.ANSWERED, utc(bench.now))


def test_a_placement_that_a_restart_interrupted(bench: Bench) -> None:
    bench.accepts(bench.dials())
    bench.start()
    bench.polls(replace(call(), nonce="n1"))
    assert bench.one().call.call_id == "a1"
    bench.kept.clear()
    bench.dials(nonce="n2")
    bench.start()
    bench.polls()
    assert bench.one().call.outcome is Outcome.UNKNOWN


def test_an_id_that_comes_again_later_is_another_call(bench: Bench) -> None:
    bench.polls(call())
    bench.polls()
    bench.polls(call(began=1003.5), after=1)
    assert len(bench.kept) == 1
    bench.polls()
    bench.polls(call(began=1500), after=500)
    assert len(bench.kept) == 2
    bench.start()
    bench.polls(call(began=1500))
    assert len(bench.kept) == 2


def test_an_account_that_is_removed_leaves_its_calls(bench: Bench) -> None:
    bench.polls(call())
    bench.store.set_accounts([])
    bench.look()
    assert bench.one().call.outcome is Outcome.END_NOT_SEEN


def test_an_account_that_is_renamed_keeps_its_calls(bench: Bench) -> None:
    bench.polls(call())
    other = make_account(name="new", server="https://pbx.example.com", extensions=["0003*210"])
    bench.recorder.renamed(WORK, other.name)
    bench.store.set_accounts([other])
    bench.look()
    moved = replace(call(), account=other.name)
    bench.now += 1
    bench.store.listed(other.name, Listing((moved,)), bench.at(), bench.at())
    bench.look()
    assert (bench.one().call.account, bench.one().call.outcome) == ("new", Outcome.GOING_ON)


def test_polls_that_bring_nothing_new_write_nothing(bench: Bench) -> None:
    bench.polls(call())
    bench.now += 1
    bench.store.unchanged(WORK, bench.at(), bench.at())
    assert bench.seen() == {}
    assert list(bench.recorder.seen_until().values()) == [utc(1003)]
    assert bench.recorder.seen_until() == {}


# ---- any script at all, against a model


@dataclass
class World:
    """A phone system, and what each list showed: its calls' beginnings and ends are known."""

    going: dict[str, Call] = field(default_factory=dict)
    ended: dict[str, float] = field(default_factory=dict)
    seen: dict[str, list[float]] = field(default_factory=dict)
    lists: list[float] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)


GAPS = ("sleep", "fail", "late", "restart", "sign-out")
STEPS = st.sampled_from(("begin", "begin", "answer", "hold", "end", *("poll",) * 3, *GAPS))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(STEPS, st.integers(0, 3)), max_size=40))
def test_each_call_is_one_row_and_no_end_is_invented(script: list[tuple[str, int]]) -> None:
    bench, world = Bench(), World()
    for number, (step, which) in enumerate(script):
        take(step, which, number, bench, world)
    poll(bench, world)
    rows = {trace.call.call_id: trace.call for trace in bench.kept.values()}
    assert len(rows) == len(bench.kept)
    assert rows.keys() == world.seen.keys()
    for name, row in rows.items():
        lists = world.seen[name]
        assert row.first_seen == utc(lists[0])
        assert row.began <= row.first_seen <= row.last_seen
        if name in world.going:
            assert (row.outcome, row.ended) == (Outcome.GOING_ON, None)
            continue
        after = next(at for at in world.lists if at > lists[-1])
        if any(lists[-1] < gap <= after for gap in world.gaps):
            assert (row.outcome, row.ended, row.duration_s) == (Outcome.END_NOT_SEEN, None, None)
            assert utc(lists[0]) <= row.last_seen <= utc(lists[-1])
        else:
            assert row.outcome in {Outcome.MISSED, Outcome.ANSWERED}
            assert row.ended == utc(after)
            assert utc(lists[-1]) <= row.ended
            assert row.ended >= utc(world.ended[name])


def poll(bench: Bench, world: World) -> None:
    bench.polls(*world.going.values())
    world.lists.append(bench.now)
    for name in world.going:
        world.seen.setdefault(name, []).append(bench.now)


def take(step: str, which: int, number: int, bench: Bench, world: World) -> None:
    bench.now += 0.25
    names = list(world.going)
    name = names[which % len(names)] if names else ""
    if step == "begin":
        world.going[f"c{number}"] = call(CallState.INCOMING, f"c{number}", bench.now)
    elif step == "poll":
        poll(bench, world)
    elif step == "answer" and name:
        up = CallState.CONNECTED
        world.going[name] = replace(world.going[name], state=up, answered=utc(bench.now))
    elif step == "hold" and name and world.going[name].answered:
        world.going[name] = replace(world.going[name], state=CallState.HELD)
    elif step == "end" and name:
        del world.going[name]
        world.ended[name] = bench.now
    elif step in GAPS:
        gap(step, bench)
        world.gaps.append(bench.now)


def gap(step: str, bench: Bench) -> None:
    match step:
        case "sleep":
            bench.sleeps(100)
        case "fail":
            bench.fails()
        case "late":
            bench.now += GAP_S
        case "restart":
            bench.start()
        case _:
            bench.store.connecting(WORK)
            bench.look()
