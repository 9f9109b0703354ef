"""Which call a global key means, when nobody can see which one is marked."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.model.calls import Action, Call, CallState, possible_actions
from clicktodial.model.snapshot import Freshness

if TYPE_CHECKING:
    from clicktodial.model.snapshot import CallEntry, Snapshot


class Aim(Enum):
    """What the key is to do to the call."""

    HOLD_OR_RESUME = auto()
    HANG_UP = auto()


class Target(NamedTuple):
    """The call that is meant; ``None``: several could be."""

    call: Call | None
    action: Action


def aimed_at(snapshot: Snapshot, aim: Aim) -> Target | None:
    """The one call that a key can only mean: the one that is being talked on, else the only one.

    ``None``: there is none. Never someone else's call, never one of a list that is not current, and
    none at all while a press on any call is still undecided: the next press is meant for that one.
    """
    entries = [e for e in snapshot.live if e.call is not None and e.call.mine]
    if any(e.pending is not None for e in entries):
        return None
    actions = (Action.HANG_UP,) if aim is Aim.HANG_UP else (Action.HOLD, Action.RESUME)
    possible = [
        Target(e.call, action)
        for e in entries
        for action in _possible(snapshot, e)
        if action in actions
    ]
    talking = [t for t in possible if t.call and t.call.state is CallState.CONNECTED]
    for choice in (talking, possible):
        if len(choice) == 1:
            return choice[0]
        if choice:
            return Target(None, actions[0])
    return None


def _possible(snapshot: Snapshot, entry: CallEntry) -> tuple[Action, ...]:
    view = snapshot.account(entry.account)
    if view is None or view.freshness is not Freshness.CURRENT or entry.call is None:
        return ()
    return possible_actions(entry.call, view.offered)
