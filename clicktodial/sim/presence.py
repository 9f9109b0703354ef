"""Who is at the phone (``reference/unifiedapi.md §13``)."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from clicktodial.sim.calls import Status
from clicktodial.sim.listing import NUMBER, Column, Table
from clicktodial.sim.people import Registration, same_number
from clicktodial.sim.profiles import Service

if TYPE_CHECKING:
    from clicktodial.sim.wire import Json, Wire
    from clicktodial.sim.world import World

# How often a phone announces itself anew.
_REGISTRATION_S = 3600
_AGENT = "Demo Phone 1.0"
# A phone that is only about to ring is free, as far as anyone can tell.
_IDLE = frozenset({Status.UNKNOWN, Status.TRYING})

PRESENCES: Table[str] = Table(
    Service.PRESENCE,
    frozenset({"status", "extension", "registration"}),
    {"extension": Column(NUMBER, lambda extension: extension)},
    sort_key=lambda extension: extension,
    operators=frozenset({"equals", "contains", "startsWith", "inArray"}),
)


class Presence(IntEnum):
    """What can be told of someone from outside."""

    UNKNOWN = 0
    ONLINE = 1
    RINGING = 2
    BUSY = 3


def presence(extension: str, world: World) -> Presence:
    """Return how it stands with an extension's phone."""
    if not world.directory.is_reachable(extension):
        return Presence.UNKNOWN
    statuses = {
        view.status
        for call in world.calls.values()
        for view in call.views
        if same_number(view.extension, extension)
    }
    if Status.RINGING in statuses:
        return Presence.RINGING
    return Presence.BUSY if statuses - _IDLE else Presence.ONLINE


def presence_document(extension: str, world: World, wire: Wire) -> Json:
    """Return an extension's presence as a resource."""
    registration = world.directory.registration(extension)
    phone: Json = {"agent": _AGENT, "registration": wire.code(registration)}
    if registration is not Registration.EXPIRED:
        phone["expire"] = wire.date(_expiry(registration, world.now))
    return {
        "status": wire.code(presence(extension, world)),
        "extension": wire.number(extension),
        "registration": [phone],
    }


def _expiry(registration: Registration, now: float) -> float:
    """Return until when the phone is announced; one that is not was until some time ago."""
    last = now - now % _REGISTRATION_S
    return last if registration is Registration.NOT_REGISTERED else last + _REGISTRATION_S
