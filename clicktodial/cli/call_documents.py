"""A call as JSON for scripts, and in words for people."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from clicktodial.i18n import tr
from clicktodial.model.calls import CallState, Direction, possible_actions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from clicktodial.model.calls import Action, Call, Peer


def call_document(call: Call, offered: frozenset[Action]) -> dict[str, Any]:
    """The call's JSON form (product contract). ``offered``: what its system offers at all."""
    return {
        "id": call.id,
        "account": call.account,
        "extension": call.extension,
        "state": call.state,
        "direction": call.direction,
        "peer": {"number": call.peer.number, "name": call.peer.name},
        "started": _moment(call.started),
        "answered": _moment(call.answered),
        "on_hold": _moment(call.on_hold),
        "held_by_me": call.held_by_me,
        "recording": _moment(call.recording),
        "parked": _moment(call.parked),
        "parked_slot": call.parked_slot,
        "via": call.via,
        "nonce": call.nonce,
        "actions": [action.value for action in possible_actions(call, offered)],
    }


def _moment(when: datetime | None) -> str | None:
    return None if when is None else when.isoformat()


def state_words(call: Call) -> str:
    """How the call stands, for a person."""
    words = {
        CallState.DIALING: tr("Being set up"),
        CallState.RINGING_OWN: tr("Your phone rings"),
        CallState.RINGING_PEER: tr("Ringing"),
        CallState.INCOMING: tr("Incoming"),
        CallState.CONNECTED: tr("Connected"),
        CallState.HELD: tr("On hold"),
        CallState.PARKED: tr("Parked {slot}", slot=call.parked_slot).strip(),
        CallState.UNKNOWN: tr("Unknown"),
    }[call.state]
    return tr("{state}, recording", state=words) if call.recording else words


def party(peer: Peer) -> str:
    """The other side in one line: name and number."""
    if peer.name and peer.number:
        return printable(f"{peer.name} ({peer.number})")
    return printable(peer.label)


def table(calls: Sequence[tuple[Call, float]]) -> Iterator[str]:
    """An aligned table; each call comes with the PBX's present time in POSIX seconds."""
    if not calls:
        return
    arrows = {Direction.OUTGOING: "→", Direction.INCOMING: "←", Direction.UNKNOWN: ""}
    rows = [(tr("State"), "", tr("Who"), tr("Number"), tr("Time"), tr("Account"), tr("Call id"))]
    rows += [
        (
            state_words(call),
            arrows[call.direction],
            call.peer.name or "–",
            call.peer.number or "–",
            _elapsed(call, now),
            call.account,
            call.id,
        )
        for call, now in calls
    ]
    cells = [[printable(cell) for cell in row] for row in rows]
    widths = [max(map(_columns, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = (cell + " " * (w - _columns(cell)) for cell, w in zip(row, widths, strict=True))
        yield "  ".join(padded).rstrip()


def duration(seconds: float) -> str:
    """``0:42``, ``1:02:03``."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _elapsed(call: Call, now: float) -> str:
    since = call.answered or call.started
    return "–" if since is None else duration(now - since.timestamp())


def printable(text: str) -> str:
    """The text without what would move the cursor: a caller chooses their own name."""
    return "".join(c if c.isprintable() else " " for c in text)


def _columns(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )
