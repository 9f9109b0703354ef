"""What came of an action on a call, in words for the person who asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.cli.call_documents import party
from clicktodial.cli.tables import printable
from clicktodial.i18n import tr
from clicktodial.model.calls import JOINING, Action

if TYPE_CHECKING:
    from clicktodial.cli.call_actions import Order, Outcome


def done_words(order: Order, outcome: Outcome) -> str:
    """The list of calls shows the effect."""
    who = party(outcome.found.call.peer)
    phone, target = outcome.joiner, order.details.target
    slot = outcome.after.parked_slot if outcome.after else ""
    return {
        Action.HOLD: tr("On hold: {who}", who=who),
        Action.RESUME: tr("Connected again: {who}", who=who),
        Action.TRANSFER: tr("Transferred to {target}: {who}", target=target, who=who),
        Action.VOICEMAIL: tr("Sent to voicemail: {who}", who=who),
        Action.PARK: tr("Parked at {slot}: {who}", slot=slot, who=who)
        if slot
        else tr("Parked: {who}", who=who),
        Action.UNPARK: tr(
            "Your phone {phone} rings: pick up to speak with {who}", phone=phone, who=who
        ),
        Action.RECORD: tr("Being recorded: {who}", who=who),
        Action.STOP_RECORDING: tr("No longer recorded: {who}", who=who),
        Action.PICK_UP: tr(
            "Your phone {phone} rings: pick up to take the call of {who}", phone=phone, who=who
        ),
        Action.BARGE_IN: tr("Your phone {phone} rings: pick up to join in", phone=phone),
        Action.WHISPER: tr("Your phone {phone} rings: pick up to whisper", phone=phone),
        Action.MONITOR: tr("Your phone {phone} rings: pick up to listen in", phone=phone),
        Action.HANG_UP: _hung_up(order, outcome, who),
    }[order.action]


def _hung_up(order: Order, outcome: Outcome, who: str) -> str:
    call = outcome.found.call
    if outcome.too_late:
        return tr("The call with {who} had already ended.", who=who)
    if call.joined:
        return tr("You left the call with {who}", who=who)
    if order.details.target:
        return tr("Hung up: {who}", who=order.details.target)
    if not call.mine:
        owner = printable(call.extension)
        return tr("Hung up the call of {owner} with {who}", owner=owner, who=who)
    return tr("Hung up: {who}", who=who)


def open_words(order: Order, outcome: Outcome) -> str:
    """The list of calls does not show the effect."""
    if outcome.after is None and order.action not in JOINING:
        return tr("The call with {who} has ended.", who=party(outcome.found.call.peer))
    return tr("Taken, but the list of calls does not show it yet. Look at your phone.")
