"""What became of a call, told by how its row ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.model.calls import CallState, Direction
from clicktodial.model.history import Outcome
from clicktodial.model.snapshot import EndReason

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.model.calls import Call
    from clicktodial.model.snapshot import CallEntry

_BY_REASON: Mapping[EndReason, Outcome] = {
    EndReason.TRANSFERRED: Outcome.TRANSFERRED,
    EndReason.TO_VOICEMAIL: Outcome.TO_VOICEMAIL,
    EndReason.MISSED: Outcome.MISSED,
    EndReason.OWN_NOT_PICKED_UP: Outcome.OWN_LEG_FAILED,
    EndReason.OWN_DECLINED: Outcome.OWN_LEG_FAILED,
    EndReason.NOT_SET_UP: Outcome.OWN_LEG_FAILED,
    EndReason.PEER_NO_ANSWER: Outcome.PEER_LEG_FAILED,
    EndReason.REFUSED: Outcome.REFUSED,
    # The phone system took it and never showed it, or did not even answer.
    EndReason.NEVER_LISTED: Outcome.UNKNOWN,
    EndReason.OUTCOME_UNKNOWN: Outcome.UNKNOWN,
}
_BY_STATE: Mapping[CallState, Outcome] = {
    CallState.DIALING: Outcome.OWN_LEG_FAILED,
    CallState.RINGING_OWN: Outcome.OWN_LEG_FAILED,
    CallState.RINGING_PEER: Outcome.PEER_LEG_FAILED,
    CallState.INCOMING: Outcome.MISSED,
}
_TALKING = frozenset({CallState.CONNECTED, CallState.HELD, CallState.PARKED})


def outcome_of(entry: CallEntry) -> Outcome:
    """What became of a call whose row has ended."""
    call, reason = entry.call, entry.reason
    if reason is not None and reason in _BY_REASON:
        return _BY_REASON[reason]
    if call is None:
        return Outcome.UNKNOWN
    if call.answered is not None or call.state in _TALKING:
        return Outcome.ANSWERED
    if reason in {EndReason.CANCELLED, EndReason.HUNG_UP}:
        return _hung_up(call)
    # Dialled: the other side may have answered or not.
    return _BY_STATE.get(call.state, Outcome.UNKNOWN)


def _hung_up(call: Call) -> Outcome:
    """Hung up here, before anybody was known to have answered."""
    if call.joined or call.state is CallState.DIALLED:
        return Outcome.UNKNOWN
    if call.direction is Direction.INCOMING:
        return Outcome.DECLINED
    return Outcome.CANCELLED
