"""Accounts, calls and listings as tests need them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from clicktodial.engine.deadlines import Instant
from clicktodial.model.calls import (
    AccountName,
    Call,
    CallState,
    Direction,
    LegId,
    Peer,
    call_id,
)
from clicktodial.model.settings import make_account
from clicktodial.pbx.protocol import Listing

WORK = AccountName("work")
ACCOUNT = make_account(name="work", server="https://pbx.example.com", extensions=["0003*210"])
ANNA, BORIS = "0003*220", "0003*221"
WITH_TEAM = replace(ACCOUNT, team=(ANNA, BORIS))


def make_call(
    name: str = "a1", state: CallState = CallState.CONNECTED, *, number: str = "3235742879"
) -> Call:
    outgoing = state is not CallState.INCOMING
    call = Call(
        call_id(name),
        WORK,
        "0003*210",
        state,
        Direction.OUTGOING if outgoing else Direction.INCOMING,
        Peer(number),
        LegId("00"),
        started=datetime(2026, 1, 2, 10, 0, tzinfo=UTC),
    )
    when = datetime(2026, 1, 2, 10, 0, 5, tzinfo=UTC)
    if state in {CallState.CONNECTED, CallState.HELD}:
        call = replace(call, answered=when)
    return replace(call, on_hold=when) if state is CallState.HELD else call


def make_theirs(
    name: str = "t1", state: CallState = CallState.CONNECTED, *, of: str = ANNA
) -> Call:
    """A colleague's call, as it is seen from there."""
    return replace(make_call(name, state), extension=of, mine=False)


def make_joined(name: str = "t1", state: CallState = CallState.CONNECTED) -> Call:
    """The same call in one's own list, once one's own phone was added to it."""
    return replace(make_call(name, state), direction=Direction.UNKNOWN, joined=True)


def listing(*calls: Call, clock_offset_s: float = 0.0) -> Listing:
    return Listing(calls, clock_offset_s)


def at(monotonic: float) -> Instant:
    return Instant(monotonic, 1_700_000_000.0 + monotonic)
