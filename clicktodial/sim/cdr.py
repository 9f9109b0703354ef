"""The CDR service: call records and their statistics (``reference/unifiedapi.md §14``)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from starlette.routing import Route

from clicktodial.sim.answers import json_answer, nothing, own_address
from clicktodial.sim.listing import read_listing
from clicktodial.sim.people import OWNER_ID, USER_ID
from clicktodial.sim.records import (
    RECORDS,
    concerns,
    read_record_query,
    record_document,
    shown_fields,
    statistics,
)

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from clicktodial.sim.calls import Ending
    from clicktodial.sim.switchboard import Switchboard
    from clicktodial.sim.wire import Wire


class Enter(Protocol):
    """Checks who asks, and on whose behalf."""

    def __call__(self, request: Request, *, organization: bool = False) -> Wire:
        """Let the request in; ``organization``: it may be on the organization's behalf."""


def record_routes(base: str, board: Switchboard, enter: Enter) -> list[Route]:
    """Return the routes of the service at ``base``; ``enter`` checks who comes in."""
    service = _Records(board, enter)
    return [
        Route(base, service.list_records, methods=["GET"]),
        Route(f"{base}/stats/{{user}}", service.count_records, methods=["GET"]),
        Route(f"{base}/{{user}}", service.list_records, methods=["GET"]),
    ]


class _Records:
    """Answers requests for records out of a switchboard's world."""

    def __init__(self, board: Switchboard, enter: Enter) -> None:
        self._board = board
        self._enter = enter

    async def list_records(self, request: Request) -> Response:
        """List the records of the user or the organization.

        Unlike in all other lists, ``entry`` is an object: a record stands under its call's id.
        """
        wire = self._enter(request, organization=True)
        asked = read_listing(request.query_params, RECORDS)
        listing = replace(asked, fields=shown_fields(asked.fields))
        chosen = listing.select(self._wanted(request))
        if not chosen and wire.answer_when_empty():
            return nothing()
        collection = listing.collection(
            chosen, lambda record: record_document(record, wire), own_address(request)
        )
        ids = [record.call_id for record in listing.page(chosen)]
        collection["entry"] = dict(zip(ids, collection["entry"], strict=True))
        collection["phoneCallStat"] = statistics(chosen, self._own(request))
        return json_answer(wire.list_of(RECORDS.service, collection))

    async def count_records(self, request: Request) -> Response:
        """Tell how the calls ended. The answer's form is not documented; it is the list's."""
        self._enter(request, organization=True)
        counted = statistics(self._wanted(request), self._own(request))
        return json_answer({"phoneCallStat": counted})

    def _wanted(self, request: Request) -> list[Ending]:
        """Return the records of whoever is asked about that its own parameters pick."""
        world, own = self._board.world, self._own(request)
        query = read_record_query(request.query_params, world.now)
        return [r for r in world.ended.values() if concerns(r, own) and query.picks(r)]

    def _own(self, request: Request) -> frozenset[str]:
        """Return the extensions of the user, or all of the organization."""
        directory = self._board.world.directory
        if request.path_params.get("user") == OWNER_ID:
            return frozenset(person.number for person in directory.everyone() if person.user_id)
        return directory.of_user(USER_ID)
