"""The twelve things that can be done to a call (``reference/unifiedapi.md §9``), as a table.

Each action has one check, which refuses what the call's state does not allow, and one effect. Which
states allow what is not documented; the rules are those that §9 suggests.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clicktodial.sim import moves, payload
from clicktodial.sim.calls import MAIN_ROLES, Call, Role, Status, View
from clicktodial.sim.people import ExtensionType, is_public, same_number
from clicktodial.sim.refusal import RefusalError, invalid

if TYPE_CHECKING:
    from clicktodial.sim.payload import Values
    from clicktodial.sim.world import World

_VIEW_ID = re.compile(r"\d{2}")
_FORMATS = ("", "wav", "wav49")
_PRIVATE = ("", "0", "1")


@dataclass(frozen=True, slots=True)
class Order:
    """One request to act on a call. ``extensions``: those of the path, whose call it is.
    ``lenient``: the action's spelling may differ in case (§20)."""

    world: World
    call: Call
    extensions: frozenset[str]
    values: Values
    lenient: bool = False


Action = Callable[[Order], None]


def act(order: Order) -> None:
    """Carry out the order. Raises RefusalError (400, or 501 for an action that does not exist)."""
    name = payload.text(order.values, "action")
    if not name:
        raise invalid("action", "Value supplied in action is missing.")
    action = _BY_SMALL_NAME.get(name.lower()) if order.lenient else ACTIONS.get(name)
    if action is None:
        raise RefusalError(
            501, "request_not_implemented", f"Action {name[:40]} is not implemented."
        )
    action(order)


def _on_hold(order: Order) -> None:
    view = _talking_view(order)
    _require(view.on_hold is None, "The phone call is already on hold.")
    view.on_hold = order.world.now


def can_be_held(call: Call, view: View) -> bool:
    """Tell whether a phone talks in a call, so that its hold key does something."""
    return view.status is Status.ON_CALL and call.parked_view() is None


def _off_hold(order: Order) -> None:
    view = _view(order)
    _require(view.on_hold is not None, "The phone call is not on hold.")
    view.on_hold = None


def _start_recording(order: Order) -> None:
    if payload.text(order.values, "format") not in _FORMATS:
        raise invalid("format", "Value supplied in format must be wav or wav49.")
    view = _talking_view(order)
    _require(view.recording is None, "The phone call is already being recorded.")
    view.recording = order.world.now


def _stop_recording(order: Order) -> None:
    view = _view(order)
    _require(view.recording is not None, "The phone call is not being recorded.")
    view.recording = None


def _park(order: Order) -> None:
    at_most_s = payload.whole(order.values, "maxInParking", 180, 10, 3600)
    view = _talking_view(order)
    peers = order.call.peers(view)
    _require(view.role in MAIN_ROLES and bool(peers), "Nobody else is in the phone call.")
    _require(all(peer.status is Status.ON_CALL for peer in peers), "The other phone is ringing.")
    moves.park(order.world, order.call, view, peers[0], at_most_s=at_most_s)


def _unpark(order: Order) -> None:
    target, wait_s = _joining(order)
    _view(order)
    parked = order.call.parked_view()
    if parked is None:
        raise _wrong_state("The phone call is not parked.")
    own = next((peer for peer in order.call.peers(parked) if peer.extension == target), None)
    _require(own is None or own.status is not Status.RINGING, "That phone rings already.")
    if own is not None:
        order.world.ring(order.call, own, wait_s, expected=True)
    else:
        _join(order, Role.UN_PARK, target, wait_s)


def _pick_up(order: Order) -> None:
    target, wait_s = _joining(order)
    _view(order)
    ringing = [view for view in order.call.views if view.role is Role.DESTINATION]
    _require(
        order.call.answered is None and any(view.status is Status.RINGING for view in ringing),
        "The phone call is not ringing at another terminal.",
    )
    _join(order, Role.PICK_UP, target, wait_s)


def _barge_in(order: Order) -> None:
    _listen(order, Role.BARGE_IN)


def _whisper(order: Order) -> None:
    if payload.text(order.values, "private") not in _PRIVATE:
        raise invalid("private", "Value supplied in private must be 0 or 1.")
    _listen(order, Role.WHISPER)


def _monitor(order: Order) -> None:
    _listen(order, Role.MONITOR)


def _listen(order: Order, role: Role) -> None:
    target, wait_s = _joining(order)
    _talking_view(order)
    _require(order.call.answered is not None, "The phone call is not answered.")
    _join(order, role, target, wait_s)


def _transfer(order: Order) -> None:
    target = _transfer_target(order)
    leaving = _leaving_view(order, required=True)
    _require_transferable(order.call, leaving)
    _check_transferred(order, leaving)
    moves.redirect(order.world, order.call, leaving, target)


def _to_voicemail(order: Order) -> None:
    mailbox = _terminal(order)
    leaving = _leaving_view(order, required=False)
    _require_transferable(order.call, leaving)
    _check_transferred(order, leaving)
    moves.to_voicemail(order.world, order.call, leaving, mailbox)


ACTIONS: dict[str, Action] = {
    "Park": _park,
    "UnPark": _unpark,
    "OnHold": _on_hold,
    "OffHold": _off_hold,
    "StartRecording": _start_recording,
    "StopRecording": _stop_recording,
    "PickUp": _pick_up,
    "BargeIn": _barge_in,
    "Whisper": _whisper,
    "Monitor": _monitor,
    "Transfer": _transfer,
    "TransferToVoicemail": _to_voicemail,
}
_BY_SMALL_NAME = {name.lower(): action for name, action in ACTIONS.items()}


def _wrong_state(message: str) -> RefusalError:
    return invalid("action", message)


def _require(condition: bool, message: str) -> None:  # noqa: FBT001 - reads like an assertion
    if not condition:
        raise _wrong_state(message)


def _view(order: Order) -> View:
    view_id = payload.text(order.values, "phoneCallViewId")
    view = order.call.view(view_id) if _VIEW_ID.fullmatch(view_id) else None
    if view is None:
        raise invalid(
            "phoneCallViewId", "Value supplied in phoneCallViewId is missing or not in this call."
        )
    return view


def _talking_view(order: Order) -> View:
    view = _view(order)
    _require(view.status is Status.ON_CALL, "The phone call is not answered.")
    _require(order.call.parked_view() is None, "The phone call is parked.")
    return view


def _terminal(order: Order) -> str:
    target = payload.number(order.values, "sendCallTo")
    if order.world.directory.type_of(target) is not ExtensionType.PHONE:
        raise invalid("sendCallTo", "Value supplied in sendCallTo must be a Phone Terminal.")
    return target


def _joining(order: Order) -> tuple[str, float]:
    """Return who is to join, and how long its phone may ring in seconds."""
    target = _terminal(order)
    payload.caller_id(order.values, "callerId")
    field = "waitForPickUp" if "waitForPickUp" in order.values else "waitForPickup"
    return target, payload.whole(order.values, field, 25, 1, 3600)


def _join(order: Order, role: Role, target: str, wait_s: float) -> None:
    _require(order.call.view_of(target) is None, "That extension is in the phone call already.")
    shown = payload.caller_id(order.values, "callerId")
    shown = shown or order.world.directory.caller_id(target)
    joiner = order.world.add_view(order.call, target, role, shown)
    order.world.ring(order.call, joiner, wait_s, expected=True)


def _transfer_target(order: Order) -> str:
    target = payload.number(order.values, "sendCallTo")
    kind = order.world.directory.type_of(target)
    if kind not in (ExtensionType.PHONE, ExtensionType.PUBLIC):
        raise invalid("sendCallTo", "Value supplied in sendCallTo cannot take phone calls.")
    went_out = any(is_public(number) for number in order.call.destination)
    if is_public(target) and went_out and not order.call.allow_public_transfer:
        raise invalid("sendCallTo", "Transfer to a public number is not allowed for this call.")
    if any(same_number(view.extension, target) for view in order.call.views):
        raise invalid("sendCallTo", "Value supplied in sendCallTo is in the phone call already.")
    return target


def _leaving_view(order: Order, *, required: bool) -> View:
    """Return the view of the party who transfers and so leaves.

    Older clients name it by ``phoneCallViewId`` alone (§22.2).
    """
    if payload.text(order.values, "transferFromNumber"):
        return _party(order, "transferFromNumber")
    if payload.text(order.values, "phoneCallViewId"):
        return _view(order)
    own = next((view for view in order.call.views if view.extension in order.extensions), None)
    if required or own is None:
        raise invalid("transferFromNumber", "Value supplied in transferFromNumber is missing.")
    return own


def _party(order: Order, field: str) -> View:
    number = payload.number(order.values, field)
    for view in order.call.views:
        if same_number(view.extension, number):
            return view
    raise invalid(field, f"Value supplied in {field} is not a party of the phone call.")


def _check_transferred(order: Order, leaving: View) -> None:
    if payload.text(order.values, "transferNumber"):
        moved = _party(order, "transferNumber")
        if moved is leaving or moved.role not in MAIN_ROLES:
            raise invalid("transferNumber", "Value supplied in transferNumber cannot be moved.")


def _require_transferable(call: Call, leaving: View) -> None:
    peers = call.peers(leaving)
    talking = leaving.status is Status.ON_CALL and call.answered is not None
    deflected = leaving.role is Role.DESTINATION and leaving.status is Status.RINGING
    _require(call.parked_view() is None, "The phone call is parked.")
    _require(leaving.role in MAIN_ROLES and bool(peers), "Nobody else is in the phone call.")
    _require(talking or deflected, "The phone call is not answered.")
    _require(
        all(peer.status in (Status.ON_CALL, Status.OTHER_RINGING) for peer in peers),
        "The other phone is ringing.",
    )
