"""What a list must show for a pressed button to have taken effect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.model.calls import Action, Call, CallState

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def took_effect(action: Action, before: Call, after: Call) -> bool:
    """Does the listed call show what the action was for? ``before``: as it was when pressed."""
    return _EFFECTS[action](before, after)


def _was_sent_on(before: Call, after: Call) -> bool:
    return after.peer.number != before.peer.number


def _grew(before: Call, after: Call) -> bool:
    """Another phone of one's own joined one's own call."""
    return len(after.legs) > len(before.legs)


_EFFECTS: Mapping[Action, Callable[[Call, Call], bool]] = {
    Action.HOLD: lambda _, after: after.state is CallState.HELD,
    Action.RESUME: lambda _, after: after.state is not CallState.HELD,
    Action.TRANSFER: _was_sent_on,
    Action.VOICEMAIL: _was_sent_on,
    Action.PARK: lambda _, after: after.state is CallState.PARKED,
    Action.UNPARK: lambda _, after: after.state is not CallState.PARKED,
    Action.RECORD: lambda _, after: after.recording is not None,
    Action.STOP_RECORDING: lambda _, after: after.recording is None,
    Action.PICK_UP: lambda _, after: after.state is not CallState.INCOMING,
    Action.BARGE_IN: _grew,
    Action.WHISPER: _grew,
    Action.MONITOR: _grew,
    # A call that was hung up is not listed any more.
    Action.HANG_UP: lambda _before, _after: False,
}
