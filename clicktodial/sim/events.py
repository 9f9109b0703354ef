"""PhoneCallEvents: which addresses are to be called when something happens to an extension.

Pure rules and data; ``event_calls.py`` calls the addresses. Source: ``seeds/001``,
``reference/unifiedapi.md §11, §12``. The codes for a bad ``url``, ``status`` or ``note`` are not
documented; they follow the visible rule.
"""

from __future__ import annotations

import re
import string
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from clicktodial.sim.happenings import EventType, Happening
from clicktodial.sim.listing import DATE, ID, TEXT, Column, Table
from clicktodial.sim.people import ExtensionType, is_public, public_number
from clicktodial.sim.profiles import Place, Service
from clicktodial.sim.refusal import RefusalError, invalid

if TYPE_CHECKING:
    from random import Random

    from clicktodial.sim.payload import Values
    from clicktodial.sim.wire import Json, Wire

EXTENSION_TYPES = frozenset(
    {ExtensionType.PHONE, ExtensionType.QUEUE, ExtensionType.CONFERENCE, ExtensionType.IVR}
)
_ID_LENGTH = 30
_ALPHABET = string.ascii_letters + string.digits
_CALLER_ID = re.compile(r"(?P<name>[^<]*)<(?P<number>[^>]*)>")
# What RFC 3986 lets stand in an address without being escaped.
_ADDRESS = re.compile(r"(?i)https?://[a-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+", re.ASCII)


class Method(IntEnum):
    """How an address is called."""

    GET = 0
    POST = 1


class Enabled(IntEnum):
    """Whether it is called at all."""

    NO = 0
    YES = 1


Code = TypeVar("Code", bound=IntEnum)


@dataclass(frozen=True, slots=True)
class PhoneCallEvent:
    """One address to call. ``modified``: seconds since the epoch, when it was changed last."""

    id: str
    extension: str
    type: EventType
    method: Method
    note: str
    url: str
    status: Enabled
    modified: float


EVENTS: Table[PhoneCallEvent] = Table(
    Service.EVENTS,
    frozenset({"type", "id", "method", "note", "url", "status", "modified", "links"}),
    {
        "id": Column(ID, lambda event: event.id),
        "method": Column(TEXT, lambda event: str(int(event.method))),
        "modified": Column(DATE, lambda event: event.modified),
        "note": Column(TEXT, lambda event: event.note),
        "status": Column(TEXT, lambda event: str(int(event.status))),
        "type": Column(TEXT, lambda event: str(int(event.type))),
        "url": Column(TEXT, lambda event: event.url),
    },
    sort_key=lambda event: event.url,
)


class Events:
    """The events of all extensions, in the order in which they were created."""

    def __init__(self) -> None:
        self._events: dict[str, PhoneCallEvent] = {}

    def __bool__(self) -> bool:
        """Tell whether there are any."""
        return bool(self._events)

    def everything(self) -> list[PhoneCallEvent]:
        """Return all there are."""
        return list(self._events.values())

    def of(
        self, extension: str, kind: EventType | None = None, event_id: str = ""
    ) -> list[PhoneCallEvent]:
        """Return those of an extension, only of one type or with one id if that is given."""
        return [
            event
            for event in self._events.values()
            if event.extension == extension
            and kind in (None, event.type)
            and event_id in ("", event.id)
        ]

    def keep(self, event: PhoneCallEvent) -> None:
        """Add an event, or put it in the place of its former self."""
        self._events[event.id] = event

    def remove(self, event: PhoneCallEvent) -> None:
        """Forget an event."""
        del self._events[event.id]

    def to_call(self, happening: Happening) -> list[PhoneCallEvent]:
        """Return the enabled events that wait for this."""
        return [
            event
            for event in self.of(happening.extension, happening.type)
            if event.status is Enabled.YES
        ]


# Reading


def path_type(raw: str) -> EventType | None:
    """Return the type that stands in a path, None if none does. Raises RefusalError (400)."""
    return _code(raw, EventType, "pce_type_invalid") if raw else None


def new_type(in_path: str, body: Values, place: Place) -> EventType:
    """Return the type of a new event; it stands in the path or in the body.

    Raises RefusalError: 400 when it stands nowhere or differs, 501 when ``place`` says that this
    phone system does not know the form of the request (``profiles.py``).
    """
    form = Place.PATH if in_path else Place.BODY
    if place not in (form, Place.EITHER):
        raise RefusalError(501, "request_not_implemented", "The type stands in the wrong place.")
    given = [raw for raw in (in_path, body.get("type")) if raw not in ("", None)]
    types = {_code(raw, EventType, "pcet_type_invalid") for raw in given}
    if len(types) != 1:
        raise RefusalError(400, "pcet_type_invalid", "Value supplied in type is missing or not one")
    return types.pop()


def new_event(
    extension: str, kind: EventType, body: Values, random: Random, now: float
) -> PhoneCallEvent:
    """Return a new event. Only ``url`` must be given. Raises RefusalError (400)."""
    event = PhoneCallEvent(
        id="".join(random.choices(_ALPHABET, k=_ID_LENGTH)),
        extension=extension,
        type=kind,
        method=Method.GET,
        note="",
        url="",
        status=Enabled.YES,
        modified=now,
    )
    return changed(event, {"url": "", **body}, now)


def changed(event: PhoneCallEvent, body: Values, now: float) -> PhoneCallEvent:
    """Return the event with the fields of ``body`` that can be changed. Raises RefusalError."""
    event = replace(event, modified=now)
    if "method" in body:
        event = replace(event, method=_code(body["method"], Method, "pce_method_invalid"))
    if "status" in body:
        event = replace(event, status=_code(body["status"], Enabled, "pce_status_invalid"))
    if "note" in body:
        event = replace(event, note=_note(body["note"]))
    if "url" in body:
        event = replace(event, url=_address(body["url"]))
    return event


def _code(raw: object, kind: type[Code], refusal: str) -> Code:
    """Return what a number or a text of digits stands for."""
    known = {str(int(code)): code for code in kind}
    text = str(raw).strip() if isinstance(raw, str | int) and not isinstance(raw, bool) else ""
    if text not in known:
        raise RefusalError(400, refusal, f"The value must be one of {', '.join(known)}.")
    return known[text]


def _note(raw: object) -> str:
    if not isinstance(raw, str | int) or isinstance(raw, bool):
        raise invalid("note", "Value supplied in note is not text.", prefix="pce_")
    return str(raw)


def _address(raw: object) -> str:
    if isinstance(raw, str) and _ADDRESS.fullmatch(raw.strip()) and _has_host(raw.strip()):
        return raw.strip()
    message = "Value supplied in url must be an http or https address with a host."
    raise invalid("url", message, prefix="pce_")


def _has_host(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port out of range, half a bracket
        return False


# Showing


def event_document(event: PhoneCallEvent, wire: Wire) -> Json:
    """Return the event as a resource."""
    path = f"{event.extension}/phoneCallEvents/{int(event.type)}/{event.id}"
    address = f"{wire.base}/extensions/{wire.user}/{path}"
    return {
        "type": wire.code(event.type),
        "id": event.id,
        "method": wire.code(event.method),
        "note": event.note,
        "url": event.url,
        "status": wire.code(event.status),
        "modified": wire.date(event.modified, "modified"),
        "links": {"self": wire.link(address)},
    }


def variables(happening: Happening) -> dict[str, str]:
    """Return what an address is told (§12); a variable without a value is empty.

    CallAPIID is not described anywhere; it repeats the call's id, as its name says.
    """
    caller, called = happening.caller, happening.called
    match = _CALLER_ID.fullmatch(happening.caller_id)
    from_outside = is_public(caller) and not is_public(called)
    did = public_number(called) if from_outside else called if is_public(called) else ""
    receiver = happening.extension if happening.inwards else called
    return {
        "CallID": happening.call_id,
        "CallerIDNum": match["number"].strip() if match else caller,
        "CallerIDName": match["name"].strip() if match else "",
        "CalledDID": did,
        "CalledExtension": "" if is_public(receiver) else receiver,
        "CallStatus": happening.status.value,
        "CallFlow": "IN" if happening.inwards else "OUT",
        "CallerExtension": "" if is_public(caller) else caller,
        "CalledNumber": did or called,
        "CallAPIID": happening.call_id,
    }
