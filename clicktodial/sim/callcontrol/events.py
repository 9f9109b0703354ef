"""How the events of legs look (``reference/call-control.md §6.1, §6.2``)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from clicktodial.sim.callcontrol.quirks import CallControlQuirk
from clicktodial.sim.callcontrol.users import TENANT, short_number
from clicktodial.sim.people import PREFIX, is_public

if TYPE_CHECKING:
    from clicktodial.sim.callcontrol.legs import Change
    from clicktodial.sim.callcontrol.quirks import Quirks
    from clicktodial.sim.people import Directory

Json = dict[str, Any]

_EXTENSION = re.compile(r"\d{3}", re.ASCII)
_PUBLIC = re.compile(r"\+?\d+", re.ASCII)
# Country codes of this world's people, and of the vendor's page; what a trunk call begins with.
_TRUNK_PREFIXES = {"+32": "0", "+33": "0", "+44": "0", "+49": "0", "+1": ""}


def dialled_number(text: str) -> str:
    """Return the full number of a destination.

    What is neither an extension nor a public number becomes an extension that does not exist: such
    a call is taken, rings the own phone, and fails when the destination's turn comes (§4.2).
    """
    if _PUBLIC.fullmatch(text) and not _EXTENSION.fullmatch(text):
        return text
    return f"{PREFIX}*{text}"


def event_document(change: Change, directory: Directory, quirks: Quirks, at_us: int) -> Json:
    """Return the event's JSON object; ``at_us`` is in microseconds since the epoch."""
    leg = change.leg
    own, other = _party(leg.extension, directory), _party(change.other, directory)
    if not leg.inwards:
        other = _respelled(other, quirks)
    caller, callee = (other, own) if leg.inwards else (own, other)
    hint = (
        " (pick up to call)"
        if change.first_step and CallControlQuirk.PICK_UP_TEXT in quirks
        else ""
    )
    turned = change.first_step and CallControlQuirk.DIRECTION_IN in quirks
    return {
        "tenant_id": TENANT,
        "user_extension": short_number(leg.extension),
        "id": leg.id,
        "direction": "in" if leg.inwards or turned else "out",
        "state": change.state.value,
        "caller_number": caller[0],
        "caller_name": caller[1] + hint,
        "callee_number": callee[0],
        "callee_name": callee[1] + hint,
        "timestamp": str(at_us),
    }


def _party(number: str, directory: Directory) -> tuple[str, str]:
    """Return number and name; who has no name is called by the number."""
    person = directory.find(number)
    shown = _shown(person.number if person else number)
    return shown, (person.name if person else "") or shown


def _shown(number: str) -> str:
    if not is_public(number):
        return short_number(number)
    return f"+{number[2:]}" if number.startswith("00") else number


def _respelled(party: tuple[str, str], quirks: Quirks) -> tuple[str, str]:
    """Return the destination as other systems write it; a name that is the number follows."""
    number, name = party
    written = number
    if CallControlQuirk.BARE_NUMBERS in quirks:
        written = number.removeprefix("+")
    elif CallControlQuirk.NATIONAL_NUMBERS in quirks:
        written = _national(number)
    return written, written if name == number else name


def _national(number: str) -> str:
    for code, trunk in _TRUNK_PREFIXES.items():
        if number.startswith(code):
            return trunk + number.removeprefix(code)
    return number
