"""What happens in the world by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clicktodial.sim.people import MINE, MY_SECOND, ExtensionType, is_public
from clicktodial.sim.placing import dial_in, put_on_call

if TYPE_CHECKING:
    from clicktodial.sim.world import World

_COLLEAGUE_SHARE = 0.25
_LONGEST_GOING_S = 600
_SHORTEST_PAUSE_S = 0.1


def calls_going_on(world: World, amount: int) -> None:
    """Put ``amount`` answered calls of the user's extension into the world, for load tests."""
    for index in range(amount):
        since = world.now - world.random.uniform(1, _LONGEST_GOING_S)
        put_on_call(world, MINE, f"+3247000{index:04}", since=since)


def answers_after(world: World, seconds: float) -> None:
    """Let the user's own phones pick up ``seconds`` after the ring of a call that they placed."""
    for number in (MINE, MY_SECOND):
        policy = world.directory.policy(number)
        world.directory.set_policy(number, replace(policy, after_s=seconds))


def spontaneous_calls(world: World, every_s: float) -> None:
    """Let someone call about every ``every_s`` seconds: mostly the user, sometimes a colleague."""

    def someone_calls() -> None:
        caller, extension = _who_calls_whom(world)
        if not any(call.view_of(caller) for call in world.calls.values()):
            dial_in(world, caller, extension)
        spontaneous_calls(world, every_s)

    pause_s = max(every_s, _SHORTEST_PAUSE_S) * world.random.uniform(0.5, 1.5)
    world.after(pause_s, someone_calls)


def _who_calls_whom(world: World) -> tuple[str, str]:
    everyone = world.directory.everyone()
    caller = world.random.choice([person.number for person in everyone if person.calls_in])
    colleagues = [
        person.number
        for person in everyone
        if person.type is ExtensionType.PHONE
        and not is_public(person.number)
        and person.number not in (MINE, MY_SECOND, caller)
    ]
    if is_public(caller) and world.random.random() < _COLLEAGUE_SHARE:
        return caller, world.random.choice(colleagues)
    return caller, MINE
