"""A call as JSON for scripts, and in words for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clicktodial.cli.tables import NOTHING, aligned, duration, iso, printable
from clicktodial.i18n import tr
from clicktodial.model.calls import CallState, Direction, possible_actions

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from clicktodial.model.calls import Call, Peer


def call_document(call: Call, offered: Collection[object]) -> dict[str, Any]:
    """The call's JSON form (product contract). ``offered``: what its account can do at all."""
    return {
        "id": call.id,
        "account": call.account,
        "extension": call.extension,
        "state": call.state,
        "direction": call.direction,
        "peer": {"number": call.peer.number, "name": call.peer.name},
        "started": iso(call.started),
        "picked_up": iso(call.picked_up),
        "answered": iso(call.answered),
        "on_hold": iso(call.on_hold),
        "held_by_me": call.held_by_me,
        "recording": iso(call.recording),
        "parked": iso(call.parked),
        "parked_slot": call.parked_slot,
        "via": call.via,
        "nonce": call.nonce,
        "mine": call.mine,
        "joined": call.joined,
        "legs": [{"id": leg.id, "extension": leg.extension} for leg in call.legs],
        "actions": [action.value for action in possible_actions(call, offered)],
    }


def state_words(call: Call) -> str:
    """How the call stands, for a person."""
    words = {
        CallState.DIALING: tr("Being set up"),
        CallState.RINGING_OWN: tr("Your phone rings") if call.mine else tr("Their phone rings"),
        CallState.RINGING_PEER: tr("Ringing"),
        CallState.INCOMING: tr("Incoming"),
        CallState.DIALLED: tr("Your phone is picked up, calling"),
        CallState.CONNECTED: tr("Connected"),
        CallState.HELD: tr("On hold"),
        CallState.PARKED: tr("Parked {slot}", slot=call.parked_slot).strip(),
        CallState.UNKNOWN: tr("Unknown"),
    }[call.state]
    if call.joined:
        words = tr("{state}, joined", state=words)
    return tr("{state}, recording", state=words) if call.recording else words


def party(peer: Peer) -> str:
    """The other side in one line: name and number."""
    if peer.name and peer.number:
        return printable(f"{peer.name} ({peer.number})")
    return printable(peer.label)


def table(calls: Sequence[tuple[Call, float]]) -> Iterator[str]:
    """An aligned table; each call comes with the PBX's present time in POSIX seconds."""
    arrows = {Direction.OUTGOING: "→", Direction.INCOMING: "←", Direction.UNKNOWN: ""}
    header = (tr("State"), "", tr("Who"), tr("Number"), tr("Time"), tr("Account"), tr("Call id"))
    rows = [
        (
            state_words(call),
            arrows[call.direction],
            call.peer.name or NOTHING,
            call.peer.number or NOTHING,
            _elapsed(call, now),
            call.account,
            call.id,
        )
        for call, now in calls
    ]
    return aligned(header, rows)


def _elapsed(call: Call, now: float) -> str:
    since = call.answered or call.picked_up or call.started
    return NOTHING if since is None else duration(now - since.timestamp())
