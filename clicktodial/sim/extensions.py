"""The Extensions services: PhoneCallEvents and presence (``reference/unifiedapi.md §11, §13``)."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from starlette.routing import Route

from clicktodial.sim import events
from clicktodial.sim.answers import json_answer, list_answer, nothing
from clicktodial.sim.events import EVENTS, event_document, path_type
from clicktodial.sim.listing import read_listing
from clicktodial.sim.payload import json_object
from clicktodial.sim.people import USER_ID, ExtensionType, full_number, is_public
from clicktodial.sim.presence import PRESENCES, presence_document
from clicktodial.sim.refusal import RefusalError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.responses import Response

    from clicktodial.sim.events import PhoneCallEvent
    from clicktodial.sim.switchboard import Switchboard
    from clicktodial.sim.wire import Wire

    Handler = Callable[[Request], Awaitable[Response]]
    Enter = Callable[[Request], Wire]

_EVENT_ID = re.compile(r"[0-9A-Za-z]{1,255}")


def extension_routes(base: str, board: Switchboard, enter: Enter) -> list[Route]:
    """Return the routes below ``base``; ``enter`` checks who comes in."""
    service = _Extensions(board, enter)
    all_events = "/{extension}/phoneCallEvents"
    of_type, one = f"{all_events}/{{type}}", f"{all_events}/{{type}}/{{event_id}}"
    table: tuple[tuple[str, str, Handler], ...] = (
        ("POST", all_events, service.create_event),
        ("POST", of_type, service.create_event),
        ("GET", all_events, service.list_events),
        ("GET", of_type, service.list_events),
        ("GET", one, service.list_events),
        ("PUT", one, service.update_event),
        ("DELETE", all_events, service.delete_events),
        ("DELETE", of_type, service.delete_events),
        ("DELETE", one, service.delete_events),
        ("GET", "/{extension}/presence", service.presence),
    )
    return [Route(base + path, handler, methods=[method]) for method, path, handler in table]


class _Extensions:
    """Answers requests about extensions out of a switchboard's world."""

    def __init__(self, board: Switchboard, enter: Enter) -> None:
        self._board = board
        self._enter = enter
        self._events = board.event_calls.events

    async def create_event(self, request: Request) -> Response:
        """Assign an event to an extension."""
        wire = self._enter(request)
        extension = self._events_extension(request)
        body, place = json_object(await request.body()), self._board.dialect.profile.event_types_in
        kind = events.new_type(request.path_params.get("type", ""), body, place)
        world = self._board.world
        event = events.new_event(extension, kind, body, world.random, world.now)
        return self._kept(event, wire)

    async def list_events(self, request: Request) -> Response:
        """List the events of an extension, those of one type, or show one."""
        wire = self._enter(request)
        found = self._found(request)
        listing = read_listing(request.query_params, EVENTS)
        render = partial(event_document, wire=wire)
        return list_answer(
            request, wire, listing, listing.select(found), lambda e: wire.odd(render(e))
        )

    async def update_event(self, request: Request) -> Response:
        """Change an event."""
        wire = self._enter(request)
        (event,) = self._existing(request)
        body = json_object(await request.body())
        return self._kept(events.changed(event, body, self._board.world.now), wire)

    async def delete_events(self, request: Request) -> Response:
        """Delete an event, all of one type, or all of the extension."""
        self._enter(request)
        found = self._existing(request)
        for event in found:
            self._events.remove(event)
        return json_answer([{"id": event.id} for event in found]) if found else nothing()

    async def presence(self, request: Request) -> Response:
        """List who is at the phone."""
        wire = self._enter(request)
        phones = self._phones(request)
        listing = read_listing(request.query_params, PRESENCES)
        world = self._board.world
        return list_answer(
            request,
            wire,
            listing,
            listing.select(phones),
            lambda phone: wire.odd(presence_document(phone, world, wire)),
        )

    def _kept(self, event: PhoneCallEvent, wire: Wire) -> Response:
        self._events.keep(event)
        self._board.lookout.expects()
        return json_answer(wire.one_event(event_document(event, wire)))

    def _found(self, request: Request) -> list[PhoneCallEvent]:
        extension = self._events_extension(request)
        kind = path_type(request.path_params.get("type", ""))
        event_id = request.path_params.get("event_id", "")
        if event_id and not _EVENT_ID.fullmatch(event_id):
            raise _no_such_event()
        return self._events.of(extension, kind, event_id)

    def _existing(self, request: Request) -> list[PhoneCallEvent]:
        found = self._found(request)
        if "event_id" in request.path_params and not found:
            raise _no_such_event()
        return found

    def _events_extension(self, request: Request) -> str:
        return self._extension(request, events.EXTENSION_TYPES)

    def _phones(self, request: Request) -> list[str]:
        phone = frozenset({ExtensionType.PHONE})
        if request.path_params["extension"] != "@self":
            return [self._extension(request, phone)]
        if request.path_params["user"] == "@owner":
            raise _bad_extension()
        directory = self._board.world.directory
        return [n for n in directory.of_user(USER_ID) if directory.type_of(n) in phone]

    def _extension(self, request: Request, kinds: frozenset[ExtensionType]) -> str:
        """Return the full number of the path's extension, which must be of one of these kinds."""
        number = full_number(request.path_params["extension"])
        known = number is not None and not is_public(number)
        if number is None or not known or self._board.world.directory.type_of(number) not in kinds:
            raise _bad_extension()
        return number


def _bad_extension() -> RefusalError:
    return RefusalError(400, "extension_invalid", "Value supplied in extension is invalid.")


def _no_such_event() -> RefusalError:
    message = "Value supplied in eventId does not reference an existing phone call event."
    return RefusalError(400, "pce_id_invalid", message)
