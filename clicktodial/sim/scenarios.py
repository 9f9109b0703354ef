"""What happens in the world by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clicktodial.sim.calls import Disposition, Ending, Flow
from clicktodial.sim.people import MINE, MY_SECOND, USER_ID, ExtensionType, is_public
from clicktodial.sim.placing import dial_in, put_on_call

if TYPE_CHECKING:
    from clicktodial.sim.calls import CallId
    from clicktodial.sim.world import World

_COLLEAGUE_SHARE = 0.25
_LONGEST_GOING_S = 600
_SHORTEST_PAUSE_S = 0.1
_PAST_S = 35 * 86_400
_LONGEST_PAST_S = 900
_INCOMING_SHARE = 0.5
_PAST_SHARES = {
    Disposition.ANSWERED: 12,
    Disposition.NO_ANSWER: 5,
    Disposition.BUSY: 2,
    Disposition.FAILED: 1,
}


def calls_going_on(world: World, amount: int) -> None:
    """Put ``amount`` answered calls of the user's extension into the world, for load tests."""
    for index in range(amount):
        since = world.now - world.random.uniform(1, _LONGEST_GOING_S)
        put_on_call(world, MINE, f"+3247000{index:04}", since=since)


def past_calls(world: World, amount: int) -> list[CallId]:
    """Put records of ``amount`` calls of the user's extension within the last 35 days into the
    world; return their ids, the oldest first. The same seed makes the same records."""
    ages_s = sorted((world.random.uniform(3600, _PAST_S) for _ in range(amount)), reverse=True)
    return [_past_call(world, world.now - age_s) for age_s in ages_s]


def _past_call(world: World, published: float) -> CallId:
    others = [p.number for p in world.directory.everyone() if p.user_id != USER_ID]
    other, comes_in = world.random.choice(others), world.random.random() < _INCOMING_SHARE
    (disposition,) = world.random.choices(list(_PAST_SHARES), list(_PAST_SHARES.values()))
    rang_s, talked_s = world.random.uniform(2, 25), world.random.uniform(5, _LONGEST_PAST_S)
    answered = published + rang_s if disposition is Disposition.ANSWERED else None
    outside = Flow.INCOMING if comes_in else Flow.OUTGOING
    ending = Ending(
        call_id=world.new_id(),
        at=published + rang_s + (talked_s if answered else 0),
        disposition=disposition,
        published=published,
        answered=answered,
        source=other if comes_in else MINE,
        destination=MINE if comes_in else other,
        flow=outside if is_public(other) else Flow.LOCAL,
        extension=other if comes_in and not is_public(other) else MINE,
    )
    world.keep(ending)
    return ending.call_id


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
