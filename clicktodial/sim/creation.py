"""Reading a request to place calls (``reference/unifiedapi.md §7``)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from clicktodial.sim import payload
from clicktodial.sim.calls import Kind, NewCall
from clicktodial.sim.people import USER_ID, Directory, ExtensionType, is_public, same_number
from clicktodial.sim.refusal import invalid

if TYPE_CHECKING:
    from clicktodial.sim.payload import Values

EXTENSION_TYPES = {
    Kind.SIMPLE: ExtensionType.PHONE,
    Kind.CALLBACK: ExtensionType.CALLBACK,
    Kind.CONFERENCE: ExtensionType.CONFERENCE,
}
_RINGABLE = (ExtensionType.PHONE, ExtensionType.PUBLIC)
_LONGEST_S = 86_400
_DIGITS = re.compile(r"\d{1,40}", re.ASCII)

SourceRule = Callable[[tuple[str, ...], str, Directory], bool]

_SOURCE_RULES: dict[Kind, SourceRule] = {
    Kind.SIMPLE: lambda source, _, directory: all(
        directory.type_of(number) in _RINGABLE for number in source
    ),
    Kind.CALLBACK: lambda source, _, __: len(source) == 1 and is_public(source[0]),
    Kind.CONFERENCE: lambda source, extension, _: source == (extension,),
}


def read_new_calls(
    kind: Kind, query: Values, body: dict[str, Any], directory: Directory
) -> list[NewCall]:
    """Return one new call for each ``phoneCallView`` of the request. Raises RefusalError (400)."""
    views = body.get("phoneCallView")
    if not isinstance(views, list) or not views or not all(isinstance(v, dict) for v in views):
        raise invalid("phoneCallView", "Value supplied in phoneCallView is missing or invalid.")
    return [_new_call(kind, query, body, view, directory) for view in views]


def _new_call(
    kind: Kind, query: Values, body: Values, view: Values, directory: Directory
) -> NewCall:
    source = payload.numbers(view, "source")
    extension = _charged_extension(kind, body, source, directory)
    source = source or (extension,)
    if len(set(source)) < len(source) or not _SOURCE_RULES[kind](source, extension, directory):
        raise invalid("source", "Value supplied in source is invalid for this kind of phone call.")
    duration_s = payload.whole(query, "callDuration", 0, 1, _LONGEST_S)
    return NewCall(
        kind=kind,
        extension=extension,
        source=source,
        destination=_destination(kind, view, source),
        caller_id=payload.caller_id(view, "callerId"),
        caller_id_destination=payload.caller_id(view, "callerIdDestination", "callerDestination"),
        nonce=payload.text(body, "nonce"),
        wait_for_pickup_s=payload.whole(query, "waitForPickup", 25, 1, 3600),
        duration_s=duration_s or None,
        allow_public_transfer=kind is Kind.SIMPLE and payload.boolean(query, "allowPublicTransfer"),
        video=payload.boolean(query, "video"),
        conference_number=_digits(kind, query, "number"),
        conference_pin=_digits(kind, query, "pin"),
    )


def _charged_extension(
    kind: Kind, body: Values, source: tuple[str, ...], directory: Directory
) -> str:
    """Return who pays: the extension given, else the first source. It must be the user's."""
    given = payload.text(body, "extension")
    if given:
        extension = payload.number(body, "extension")
    elif source:
        extension = source[0]
    else:
        raise invalid("extension", "Neither extension nor source is given.")
    wanted = EXTENSION_TYPES[kind]
    if extension not in directory.of_user(USER_ID) or directory.type_of(extension) is not wanted:
        raise invalid("extension", f"Value supplied in extension is not a {wanted} of the user.")
    return extension


def _destination(kind: Kind, view: Values, source: tuple[str, ...]) -> str:
    destinations = payload.numbers(view, "destination")
    one = len(destinations) == 1 and not any(same_number(destinations[0], s) for s in source)
    if not one or (kind is Kind.CALLBACK and not is_public(destinations[0])):
        raise invalid("destination", "Value supplied in destination is missing or invalid.")
    return destinations[0]


def _digits(kind: Kind, query: Values, field: str) -> str:
    """Return what is keyed in for a scheduled conference; other kinds do not know the field."""
    given = payload.text(query, field) if kind is Kind.CONFERENCE else ""
    if given and not _DIGITS.fullmatch(given):
        raise invalid(field, f"Value supplied in {field} must consist of digits.")
    return given
