"""What the actions do to a call's parties: transfer, voicemail, the parking lot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.sim.calls import Call, Disposition, Status, View
from clicktodial.sim.world import replace_number

if TYPE_CHECKING:
    from clicktodial.sim.world import World

_FIRST_LOT = 701


def redirect(world: World, call: Call, leaving: View, target: str) -> None:
    """Blind transfer: ``leaving`` is out, ``target`` rings in its place. The call needs a peer."""
    remaining = call.peers(leaving)
    caller_id = world.directory.caller_id(remaining[0].extension)
    world.drop_view(call, leaving)
    replace_number(call, leaving.extension, target)
    arriving = world.add_view(call, target, leaving.role, caller_id)
    for peer in remaining:
        peer.status, peer.on_hold = Status.OTHER_RINGING, None
    world.ring(call, arriving, world.timing.patience_s, expected=False)


def to_voicemail(world: World, call: Call, leaving: View, mailbox: str) -> None:
    """``leaving`` is out; the other party speaks to the mailbox until the message is full."""
    world.drop_view(call, leaving)
    replace_number(call, leaving.extension, mailbox)
    call.left.add(mailbox)
    world.mark_answered(call, call.peers(leaving))
    for peer in call.peers(leaving):
        peer.status, peer.on_hold = Status.ON_CALL, None
        peer.answered = peer.answered or world.now
    world.after(world.timing.voicemail_s, lambda: world.end(call, Disposition.ANSWERED))


def park(world: World, call: Call, view: View, parker: View, *, at_most_s: float) -> None:
    """Put a party into the parking lot; when its time is up the parker's phone rings."""
    view.parked, view.parked_pos = world.now, _free_lot(world)
    view.parked_by = parker.extension
    call.recalled = False
    call.parkings += 1
    parking = call.parkings

    def recall() -> None:
        still_there = view.parked is not None and call.parkings == parking
        if world.is_going(call) and still_there:
            call.recalled = True
            world.ring(call, call.peers(view)[0], world.timing.patience_s, expected=True)

    world.after(at_most_s, recall)


def _free_lot(world: World) -> int:
    taken = {view.parked_pos for call in world.calls.values() for view in call.views}
    lot = _FIRST_LOT
    while lot in taken:
        lot += 1
    return lot
