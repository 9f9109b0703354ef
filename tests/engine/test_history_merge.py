from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clicktodial.engine.history_merge import Viewpoint, merged, other_number
from clicktodial.model.calls import AccountName, Direction, Peer
from clicktodial.model.dialplan import DialPlan
from clicktodial.model.history import HistoryId, Outcome, Trace
from clicktodial.model.records import CallRecord, Disposition, Flow
from tests.history_making import ANNA, BERT, NOON, trace

MINE = "0003*210"
OUT = Direction.OUTGOING
HERE = Viewpoint(AccountName("office"), (MINE,), NOON + timedelta(hours=1))
D, O = Disposition, Outcome  # noqa: E741 - two tables of words


def at(minute: float) -> datetime:
    return NOON + timedelta(minutes=minute)


def record(minute: float, **facts: Any) -> CallRecord:  # noqa: ANN401 - any field of a record
    """A call that Anna made to us and that was answered after six seconds."""
    made = CallRecord(
        f"id{minute}".replace(".", ""),
        ANNA,
        MINE,
        MINE,
        at(minute),
        at(minute + 0.1),
        D.ANSWERED,
        Flow.INCOMING,
    )
    return replace(made, **facts)


def seen(minute: float, **facts: Any) -> Trace:  # noqa: ANN401 - any field of a past call
    made = trace(minute, **facts)
    return replace(made, call=replace(made.call, id=HistoryId(int(minute * 1000) + 1)))


def one(records: list[CallRecord], known: list[Trace], here: Viewpoint = HERE) -> Trace:
    (changed,) = merged(records, known, here)
    return changed


def test_a_call_that_nobody_saw_is_added() -> None:
    names = {ANNA: Peer(ANNA, "Anna", "Acme")}
    (made,) = merged([record(1, duration_s=60)], [], HERE, names)
    assert (made.call.call_id, made.record_id) == ("id1", "id1")
    assert (made.call.began, made.call.answered, made.call.ended) == (at(1), at(1.1), at(2.1))
    assert (made.call.outcome, made.call.duration_s) == (O.ANSWERED, 60)
    assert (made.call.peer.name, made.call.extension, made.reached) == ("Anna", MINE, True)
    assert merged([record(1, duration_s=60)], [seen_as(made)], HERE) == []


def seen_as(made: Trace) -> Trace:
    return replace(made, call=replace(made.call, id=HistoryId(7)))


@pytest.mark.parametrize(
    ("direction", "disposition", "outcome"),
    [
        (OUT, D.ANSWERED, O.ANSWERED),
        (OUT, D.BUSY, O.PEER_LEG_FAILED),
        (OUT, D.NO_ANSWER, O.PEER_LEG_FAILED),
        (OUT, D.FAILED, O.PEER_LEG_FAILED),
        (OUT, D.NOT_ALLOWED, O.REFUSED),
        (OUT, D.UNKNOWN, O.UNKNOWN),
        (Direction.INCOMING, D.ANSWERED, O.ANSWERED),
        (Direction.INCOMING, D.NO_ANSWER, O.MISSED),
        (Direction.INCOMING, D.BUSY, O.MISSED),
        (Direction.INCOMING, D.FAILED, O.UNKNOWN),
    ],
)
def test_how_a_call_ended_that_nobody_saw(
    direction: Direction, disposition: Disposition, outcome: Outcome
) -> None:
    ends = {"source": MINE, "destination": ANNA} if direction is OUT else {}
    said = record(1, disposition=disposition, answered=None, **ends)
    assert one([said], []).call.outcome is outcome
    lost = seen(1, direction=direction, outcome=O.END_NOT_SEEN, ended=None)
    expected = O.END_NOT_SEEN if outcome is O.UNKNOWN else outcome
    assert one([said], [lost]).call.outcome is expected


def test_an_end_that_was_not_seen_is_filled() -> None:
    lost = seen(1, outcome=O.END_NOT_SEEN, ended=None)
    filled = one([record(1, duration_s=90)], [lost])
    assert (filled.call.id, filled.call.outcome) == (lost.call.id, O.ANSWERED)
    assert (filled.call.ended, filled.call.duration_s) == (at(2.6), 90)
    without = one([record(1)], [lost])
    assert (without.call.outcome, without.call.ended, without.call.duration_s) == (
        *(O.ANSWERED, None, None),
    )


def test_what_was_seen_counts_more_than_a_record() -> None:
    for outcome in (O.ANSWERED, O.TRANSFERRED, O.TO_VOICEMAIL, O.DECLINED, O.CANCELLED):
        known = seen(1, outcome=outcome)
        filled = one([record(1, disposition=D.NO_ANSWER)], [known])
        assert filled.call == known.call
    # A mailbox answers, too.
    assert one([record(1)], [seen(1, outcome=O.MISSED)]).call.outcome is O.MISSED


def test_a_placed_call_that_only_ones_own_phone_had_taken() -> None:
    known = seen(1, direction=OUT, answered=at(1), duration_s=4)
    said = record(1, source=MINE, destination=ANNA, disposition=D.NO_ANSWER, answered=None)
    filled = one([said], [known]).call
    assert (filled.outcome, filled.answered, filled.duration_s) == (O.PEER_LEG_FAILED, None, None)


def test_a_missed_call_that_somebody_else_took() -> None:
    elsewhere = record(1, destination="0003*500", extension=MINE)
    assert one([elsewhere], [seen(1, outcome=O.MISSED)]).call.outcome is O.ANSWERED_ELSEWHERE
    lost = seen(1, outcome=O.END_NOT_SEEN)
    assert one([elsewhere], [lost]).call.outcome is O.ANSWERED_ELSEWHERE


def test_a_call_that_goes_on_is_left_alone() -> None:
    assert merged([record(1)], [seen(1, outcome=O.GOING_ON)], HERE) == []


def test_a_placed_call_whose_id_was_never_told_is_found_by_its_number() -> None:
    placed = seen(1, direction=OUT, call_id="", outcome=O.UNKNOWN, number="0470 12 34 56")
    said = record(1.5, source=MINE, destination=ANNA, flow=Flow.OUTGOING)
    filled = one([said], [placed])
    assert (filled.call.id, filled.call.call_id) == (placed.call.id, "id15")
    assert filled.call.outcome is O.ANSWERED
    assert len(merged([replace(said, destination=BERT)], [placed], HERE)) == 1
    assert merged([replace(said, started=at(4))], [placed], HERE)[0].call.id == 0


def test_records_with_ids_of_their_own_are_matched_by_moment() -> None:
    known = seen(1)
    said = record(1, id="other")
    assert one([said], [known]).call.id == known.call.id
    late = replace(said, started=at(1.1))
    assert one([late], [known]).call.id == 0
    # Two calls one after the other are two, and each is filled once.
    both = [seen(1), seen(1.04)]
    found = merged([record(1, id="x"), record(1.04, id="y")], both, HERE)
    assert [t.record_id for t in found] == ["x", "y"]
    assert {t.call.id for t in found} == {t.call.id for t in both}


def test_where_ids_agree_a_record_with_another_id_is_another_call() -> None:
    known = [seen(1), seen(2, outcome=O.TO_VOICEMAIL)]
    made = merged([record(1), record(2, id="x")], known, HERE)
    assert [t.call.call_id for t in made] == ["id1", "x"]
    assert made[1].call.id == 0


def test_another_clock_is_put_right() -> None:
    here = replace(HERE, clock_offset_s=-1800)
    said = record(-29, id="other", duration_s=30)
    assert one([said], [seen(1)], here).call.id == seen(1).call.id
    assert one([said], [], here).call.began == at(1)


def test_a_dial_plans_prefix_is_no_other_number() -> None:
    here = replace(HERE, plan=DialPlan(country="BE", outside_prefix="9"))
    said = record(1, id="other", source=MINE, destination="90470123456")
    assert other_number(said, here) == "90470123456"
    assert one([said], [], here).line == "+32470123456"
    known = seen(1, direction=OUT)
    assert one([said], [known], here).call.id == known.call.id


def test_calls_of_others_are_not_ours() -> None:
    theirs = record(1, destination="0003*220", extension="0003*220")
    assert merged([theirs], [], HERE) == []
    assert other_number(theirs, HERE) == ""
    nobody = replace(HERE, extensions=())
    assert one([theirs], [], nobody).call.direction is Direction.INCOMING
    assert merged([replace(theirs, flow=Flow.LOCAL)], [], nobody) == []


def test_a_record_without_a_time_or_from_the_future_has_no_place() -> None:
    assert merged([record(1, started=None, answered=None)], [], HERE) == []
    assert merged([record(600)], [], HERE) == []


@given(
    st.lists(st.integers(0, 50), unique=True, max_size=12),
    st.lists(st.integers(0, 50), unique=True, max_size=12),
    st.floats(-7200, 7200),
)
def test_asked_any_number_of_times_there_are_no_doubles(
    seen_at: list[int], recorded_at: list[int], offset_s: float
) -> None:
    here = replace(HERE, clock_offset_s=offset_s, now=at(300))
    known = {t.call.id: t for t in (seen(minute) for minute in seen_at)}
    theirs = [
        replace(r, started=r.started and r.started + timedelta(seconds=offset_s))
        for r in (record(minute) for minute in recorded_at)
    ]
    for _ in range(3):
        for changed in merged(theirs, list(known.values()), here):
            identity = changed.call.id or HistoryId(100_000 + len(known))
            known[identity] = replace(changed, call=replace(changed.call, id=identity))
    assert len(known) == len({*seen_at, *recorded_at})
    assert merged(theirs, list(known.values()), here) == []
