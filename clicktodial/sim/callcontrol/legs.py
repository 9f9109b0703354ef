"""Legs: each phone's part in a call, as Call Control knows it (``reference/call-control.md §6``).

A leg is the view of an internal extension. Its state follows from the view's. The phone that has
placed a call and hears the other one ring has RINGING too, until it is answered; only the own leg
of a call that rings both phones in turn is ACTIVE from its own pick-up on (§6.2).
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clicktodial.sim.callcontrol.quirks import CallControlQuirk
from clicktodial.sim.callcontrol.settings import LegState
from clicktodial.sim.calls import Call, CallId, Kind, Role, Status, View
from clicktodial.sim.people import MINE, is_public

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from clicktodial.sim.callcontrol.quirks import Quirks
    from clicktodial.sim.world import World

# Example 4 of the vendor's page (seeds/003): the leg of 210, and that of whom it calls.
EXAMPLE_OWN_ID = "b6b87eb5-04e4-4838-81b6-fe6bfa6936bf"
EXAMPLE_OTHER_ID = "e8461f72-e479-44bd-a312-c51447925a96"

_ViewKey = tuple[CallId, str]


@dataclass(slots=True, eq=False)
class Leg:
    """One leg. ``state`` None: nothing is told of it yet. ``other``: the other party's number.

    ``rings_first``: its phone was rung to place the call; someone else's is called afterwards.
    """

    id: str
    call: Call
    view: View
    inwards: bool
    rings_first: bool
    other: str
    state: LegState | None = None

    @property
    def extension(self) -> str:
        """Whose leg it is."""
        return self.view.extension


@dataclass(frozen=True, slots=True)
class Change:
    """A leg has come into this state. ``other``: the other party's number then. ``first_step``: the
    own phone rings, and nobody else has been called yet."""

    leg: Leg
    state: LegState
    other: str
    first_step: bool = False


class Legs:
    """All legs of calls going on."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._live: dict[_ViewKey, Leg] = {}
        self._example_call: CallId | None = None
        self._example_used: set[str] = set()

    def __iter__(self) -> Iterator[Leg]:
        return iter(self._live.values())

    def find(self, leg_id: str) -> Leg | None:
        """Return a leg that is not over."""
        return next((leg for leg in self._live.values() if leg.id == leg_id), None)

    def of(self, call: Call, view: View, quirks: Quirks) -> Leg:
        """Return the leg of a view."""
        leg = self._live.get((call.id, view.id))
        if leg is None:
            leg = self._live[(call.id, view.id)] = self._begun(call, view, quirks)
        return leg

    def changes(self, world: World, quirks: Quirks) -> list[Change]:
        """Return what has changed since this was asked for last, in the order to be told."""
        return [*self._ended(world), *self._moved(world, quirks)]

    def _ended(self, world: World) -> list[Change]:
        over = [(k, leg) for k, leg in self._live.items() if _is_over(leg, world)]
        over.sort(key=lambda entry: _turn_to_end(entry[1]))
        for key, leg in over:
            del self._live[key]
            leg.state = LegState.HANGUP
        return [Change(leg, LegState.HANGUP, leg.other) for _, leg in over]

    def _moved(self, world: World, quirks: Quirks) -> list[Change]:
        late = CallControlQuirk.ACTIVE_WHEN_ANSWERED in quirks
        changes = []
        for call in world.calls.values():
            for view in call.views:
                state = None if is_public(view.extension) else _state(call, view, late=late)
                if state is None:
                    continue
                leg = self.of(call, view, quirks)
                if leg.state is not state:
                    leg.state, leg.other = state, _other(call, view, inwards=leg.inwards)
                    changes.append(Change(leg, state, leg.other, _is_first_step(leg)))
        return changes

    def _begun(self, call: Call, view: View, quirks: Quirks) -> Leg:
        inwards = view.inwards or view.role is Role.PICK_UP
        return Leg(
            id=self._id(call, view) if CallControlQuirk.EXAMPLE_IDS in quirks else self._new_id(),
            call=call,
            view=view,
            inwards=inwards,
            rings_first=_rings_first(call, view),
            other=_other(call, view, inwards=inwards),
        )

    def _new_id(self) -> str:
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def _id(self, call: Call, view: View) -> str:
        """Return the ids of Example 4, once each, and then new ones."""
        own = view.extension == MINE and view.role is Role.SOURCE
        if own and self._example_call is None and not is_public(call.destination[0]):
            self._example_call = call.id
        example = EXAMPLE_OWN_ID if own else EXAMPLE_OTHER_ID
        if call.id != self._example_call or example in self._example_used:
            return self._new_id()
        self._example_used.add(example)
        return example


def _rings_first(call: Call, view: View) -> bool:
    return view.role is Role.SOURCE and not view.called and call.kind is not Kind.DIALLED_IN


def _state(call: Call, view: View, *, late: bool) -> LegState | None:
    """Return the state of a view's leg; None before its phone rings. ``late``: a leg that rings
    first is ACTIVE when the far side answers."""
    if view.status in (Status.UNKNOWN, Status.OFF_HOOK, Status.TRYING):
        return None
    if view.on_hold is not None:
        return LegState.HELD
    waits = late and call.answered is None and _rings_first(call, view)
    if view.status is Status.RINGING or view.answered is None or waits:
        return LegState.RINGING
    return LegState.ACTIVE


def _is_first_step(leg: Leg) -> bool:
    # Its phone rings once more when a call is taken out of the parking lot.
    return leg.rings_first and leg.state is LegState.RINGING and leg.call.answered is None


def _is_over(leg: Leg, world: World) -> bool:
    # A view that was taken out of its call has no status any more.
    return leg.call.id not in world.calls or leg.view.status is Status.UNKNOWN


def _turn_to_end(leg: Leg) -> tuple[bool, bool, bool]:
    """Return the key by which legs end: who hung up first, then who never answered (§10)."""
    stayed = leg.view.status is not Status.UNKNOWN
    return stayed, leg.state is not LegState.RINGING, not leg.inwards


def _other(call: Call, view: View, *, inwards: bool) -> str:
    """Return the number of the other party, from this view's side."""
    named = call.source[0] if inwards else call.destination[0]
    if named != view.extension:
        return named
    return next((peer.extension for peer in call.peers(view)), named)
