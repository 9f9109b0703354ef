"""Past calls for tests: made in one line each."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from clicktodial.model.calls import AccountName, Direction, Peer
from clicktodial.model.history import NOT_KEPT, Outcome, PastCall, Trace

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ANNA, BERT = "+32470123456", "+3225551234"
_O = Outcome
_REACHED = frozenset({_O.ANSWERED, _O.TRANSFERRED, _O.PEER_LEG_FAILED, _O.CANCELLED})


def trace(minute: float, **facts: Any) -> Trace:  # noqa: ANN401 - any field of a past call
    """A call that came in from Anna so many minutes after noon and was answered, unless
    ``facts`` say otherwise; ``number`` and ``name`` are those of the other side."""
    began = NOON + timedelta(minutes=minute)
    number, name = facts.pop("number", ANNA), facts.pop("name", "")
    company = facts.pop("company", "")
    call = PastCall(
        id=NOT_KEPT,
        account=AccountName("office"),
        call_id=f"id{minute}".replace(".", ""),
        direction=Direction.INCOMING,
        outcome=Outcome.ANSWERED,
        peer=Peer(number, name, company),
        extension="0003*210",
        began=began,
        first_seen=began,
        last_seen=began + timedelta(seconds=30),
        ended=began + timedelta(seconds=30),
    )
    call = replace(call, **facts)
    outgoing = call.direction is Direction.OUTGOING and call.outcome in _REACHED
    incoming = call.direction is Direction.INCOMING and call.outcome is Outcome.ANSWERED
    return Trace(call, line=number, reached=outgoing or incoming)
