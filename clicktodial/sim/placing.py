"""How calls come into the world (``reference/unifiedapi.md §7, §21``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.sim.calls import Call, Flow, Kind, NewCall, Role, Status, View
from clicktodial.sim.happenings import EventType
from clicktodial.sim.people import is_public

if TYPE_CHECKING:
    from clicktodial.sim.world import World


def place(world: World, new: NewCall) -> Call:
    """Place a call: the sources will ring first, and the first to pick up is connected."""
    own = world.directory.caller_id(new.extension)
    call = Call(
        id=world.new_id(),
        kind=new.kind,
        extension=new.extension,
        flow=Flow.OUTGOING if is_public(new.destination) else Flow.LOCAL,
        published=world.now,
        source=list(new.source),
        destination=[new.destination],
        caller_id=new.caller_id or own,
        caller_id_destination=new.caller_id_destination or own,
        nonce=new.nonce,
        wait_for_pickup_s=new.wait_for_pickup_s,
        duration_s=new.duration_s,
        allow_public_transfer=new.allow_public_transfer,
        video=new.video,
        conference_number=new.conference_number,
        conference_pin=new.conference_pin,
    )
    world.admit(call)
    for number in new.source:
        _ring_soon(world, call, world.add_view(call, number, Role.SOURCE, call.caller_id))
    return call


def dial_in(world: World, caller: str, extension: str) -> Call:
    """Let someone dial an extension; it rings at once. The caller loses patience after a while."""
    outside = is_public(caller)
    call = Call(
        id=world.new_id(),
        kind=Kind.DIALLED_IN,
        extension=extension if outside else caller,
        flow=Flow.INCOMING if outside else Flow.LOCAL,
        published=world.now,
        source=[caller],
        destination=[extension],
        caller_id=world.directory.caller_id(extension),
        caller_id_destination=world.directory.caller_id(caller),
        wait_for_pickup_s=world.timing.patience_s,
    )
    world.admit(call)
    calling = world.add_view(call, caller, Role.SOURCE, call.caller_id)
    calling.status = Status.OTHER_RINGING
    world.tell(EventType.DIAL_OUT, call, calling)
    ringing = world.add_view(call, extension, Role.DESTINATION, call.caller_id_destination)
    world.ring(call, ringing, call.wait_for_pickup_s, expected=False)
    return call


def put_on_call(world: World, source: str, destination: str, *, since: float) -> Call:
    """Put a call into the world that has been going on ``since`` then."""
    call = Call(
        id=world.new_id(),
        kind=Kind.SIMPLE,
        extension=source,
        flow=Flow.OUTGOING if is_public(destination) else Flow.LOCAL,
        published=since,
        source=[source],
        destination=[destination],
        answered=since,
    )
    world.admit(call)
    shown = world.directory.caller_id(source)
    for number, role in ((source, Role.SOURCE), (destination, Role.DESTINATION)):
        view = world.add_view(call, number, role, shown)
        view.status, view.ringing, view.answered = Status.ON_CALL, since, since
    return call


def _ring_soon(world: World, call: Call, view: View) -> None:
    def begin() -> None:
        if world.is_going(call) and view.status is Status.TRYING:
            world.ring(call, view, call.wait_for_pickup_s, expected=True)

    world.after(world.timing.setup_s, begin)
