"""What goes over the wire: the two requests, errors, and pushed events (``seeds/003…``)."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from clicktodial.model.calls import LegId
from clicktodial.model.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

TARGET = "/v3/call_control/"
"""With its slash: without it the service may redirect, which loses a POST's body."""

DIAL, HANG_UP = "click-to-dial", "hangup"
LONGEST_DETAIL = 300
READ_BYTES = 64 * 1024

_LEG_ID = re.compile(r"[0-9A-Za-z][0-9A-Za-z-]{0,99}", re.ASCII)
_PICK_UP_HINT = re.compile(r"\s*\(pick up[^)]*\)", re.IGNORECASE)
_HINTED_BY = ("call_leg_id", "leg_id", "id")
_LONGEST_TEXT = 200
_MICROSECONDS = re.compile(r"[0-9]{10,19}", re.ASCII)


class LegState(StrEnum):
    """The states of a leg (``reference/call-control.md §6.1``)."""

    RINGING = "RINGING"
    ACTIVE = "ACTIVE"
    HELD = "HELD"
    HANGUP = "HANGUP"


class Way(StrEnum):
    """Who called whom, seen from the leg's own extension."""

    IN = "in"
    OUT = "out"
    UNKNOWN = ""


class Party(NamedTuple):
    """One side of a leg. The name is empty where the service repeats the number instead."""

    number: str
    name: str


class LegEvent(NamedTuple):
    """One change of one leg. ``at`` orders the events of a leg; ``None``: not said."""

    leg: LegId
    tenant: str
    extension: str
    way: Way
    state: LegState
    caller: Party
    callee: Party
    at: datetime | None


class PeerEvent(NamedTuple):
    """The other side of one's own call has answered: told for internal calls only."""

    number: str
    at: datetime | None


# ---- requests


def dial_body(tenant: str, extension: str, destination: str) -> Secret:
    """``seeds/003…``, Click to Dial."""
    return _body(DIAL, tenant, extension, {"destination": destination})


def hang_up_body(tenant: str, extension: str, leg: LegId) -> Secret:
    """``seeds/003…``, Hangup."""
    return _body(HANG_UP, tenant, extension, {"call_leg_id": leg})


def _body(command: str, tenant: str, extension: str, payload: Mapping[str, str]) -> Secret:
    user = {"tenant_id": tenant, "user_extension": extension}
    document = {"command": command, "user": user, "payload": payload}
    return Secret(msgspec.json.encode(document).decode())


# ---- answers


def hinted_leg(body: bytes) -> LegId | None:
    """The leg that the answer to a dial may name (undocumented, ``reference/call-control.md §3``);
    only an event makes it certain."""
    answer = _object(body)
    places = (answer, answer.get("data"), answer.get("payload"))
    for place in (one for one in places if isinstance(one, dict)):
        for key in _HINTED_BY:
            value = place.get(key)
            if isinstance(value, str) and _LEG_ID.fullmatch(value):
                return LegId(value)
    return None


class Fault(NamedTuple):
    """What a refusal says: the field that is wrong, if one is named, and words for a person."""

    field: str = ""
    words: str = ""


def decode_fault(body: bytes) -> Fault:
    """The first error of an answer in any shape (``reference/call-control.md §4.1``)."""
    answer = _object(body)
    errors = answer.get("errors")
    first = errors[0] if isinstance(errors, list) and errors else None
    if isinstance(first, dict):
        return Fault(_text(first.get("attr")), _text(first.get("detail")))
    return Fault("", _text(answer.get("detail")) or _text(answer.get("message")))


# ---- events


def decode_event(data: bytes) -> LegEvent | None:
    """A pushed event; ``None`` for anything that is none, such as a summary."""
    found = _object(data)
    leg = found.get("id")
    state = next((one for one in LegState if one == found.get("state")), None)
    if not (isinstance(leg, str) and _LEG_ID.fullmatch(leg)) or state is None:
        return None
    return LegEvent(
        LegId(leg),
        _text(found.get("tenant_id")),
        _text(found.get("user_extension")),
        _way(found.get("direction")),
        state,
        _party(found, "caller"),
        _party(found, "callee"),
        _moment(found.get("timestamp")),
    )


def decode_peer(data: bytes) -> PeerEvent | None:
    """The bridge's word that the other side has answered."""
    found = _object(data)
    number = _text(found.get("peer_number"))
    if not number or found.get("state") != LegState.ACTIVE:
        return None
    return PeerEvent(number, _moment(found.get("timestamp")))


def _way(value: object) -> Way:
    return next((way for way in Way if way == value), Way.UNKNOWN)


def _party(found: Mapping[str, Any], which: str) -> Party:
    number = _text(found.get(f"{which}_number"))
    name = _PICK_UP_HINT.sub("", _text(found.get(f"{which}_name"))).strip()
    return Party(number, "" if name == number else name)


def _moment(value: object) -> datetime | None:
    """Microseconds since 1970, as a text of digits (``reference/call-control.md §6.1``)."""
    text = str(value) if isinstance(value, str | int) else ""
    if not _MICROSECONDS.fullmatch(text):
        return None
    try:
        return datetime.fromtimestamp(int(text) / 1e6, UTC)
    except (OverflowError, OSError, ValueError):
        return None


def _object(data: bytes) -> dict[str, Any]:
    try:
        found = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _text(value: object) -> str:
    """One line that can be shown; numbers are taken as text."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return _printable(str(value))[:_LONGEST_TEXT]


def _printable(characters: Iterable[str]) -> str:
    return "".join(c for c in characters if c.isprintable()).strip()
