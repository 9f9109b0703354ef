"""How a call that left the list came to its end, and how long its row stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.model.calls import Action, Call, CallState
from clicktodial.model.snapshot import EndReason

if TYPE_CHECKING:
    from collections.abc import Mapping

ENDED_STAYS_S = 5.0
FAILED_STAYS_S = 60.0

_PICKUP_TOLERANCE_S = 3.0
"""A poll interval and the PBX's own rounding: an end this close to the limit was the limit."""

_BY_ACTION: Mapping[Action, EndReason] = {
    Action.TRANSFER: EndReason.TRANSFERRED,
    Action.VOICEMAIL: EndReason.TO_VOICEMAIL,
}

_BY_STATE: Mapping[CallState, EndReason] = {
    CallState.DIALING: EndReason.NOT_SET_UP,
    CallState.RINGING_OWN: EndReason.OWN_DECLINED,
    CallState.RINGING_PEER: EndReason.PEER_NO_ANSWER,
    CallState.INCOMING: EndReason.MISSED,
}

_QUIET = frozenset(
    {
        EndReason.ENDED,
        EndReason.HUNG_UP,
        EndReason.ALREADY_ENDED,
        EndReason.CANCELLED,
        EndReason.TRANSFERRED,
        EndReason.TO_VOICEMAIL,
    }
)


def end_reason(last: Call, pending: Action | None, left_s: float | None) -> EndReason:
    """Why ``last`` is gone. ``left_s``: seconds that one's own phone still had to be picked up."""
    if last.joined:
        # A call of others: what they did, or whether one's own phone was taken up, is no failure.
        return EndReason.HUNG_UP if pending is Action.HANG_UP else EndReason.ENDED
    if pending is Action.HANG_UP:
        was_up = last.answered or last.picked_up
        return EndReason.HUNG_UP if was_up else EndReason.CANCELLED
    if pending is not None and pending in _BY_ACTION:
        return _BY_ACTION[pending]
    reason = _BY_STATE.get(last.state, EndReason.ENDED)
    timed_out = left_s is not None and left_s <= _PICKUP_TOLERANCE_S
    if reason is EndReason.OWN_DECLINED and timed_out:
        return EndReason.OWN_NOT_PICKED_UP
    return reason


def is_failure(reason: EndReason) -> bool:
    """True for an end that a person should notice."""
    return reason not in _QUIET


def stays_s(reason: EndReason) -> float | None:
    """Seconds that the ended row stays; ``None``: until it is dismissed."""
    if reason is EndReason.OUTCOME_UNKNOWN:
        return None
    return FAILED_STAYS_S if is_failure(reason) else ENDED_STAYS_S
