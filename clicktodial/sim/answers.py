"""Answers that the services have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
from starlette.responses import Response

from clicktodial.sim.refusal import RefusalError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from starlette.requests import Request

    from clicktodial.sim.listing import Listing
    from clicktodial.sim.wire import Json, Wire

T = TypeVar("T")


def json_answer(document: Any, status: int = 200) -> Response:  # noqa: ANN401 - any JSON
    """Return a JSON answer."""
    return Response(msgspec.json.encode(document), status, media_type="application/json")


def nothing() -> Response:
    """Return the answer that has no content."""
    return Response(status_code=204)


def list_answer(
    request: Request,
    wire: Wire,
    listing: Listing[T],
    chosen: Sequence[T],
    render: Callable[[T], Json],
) -> Response:
    """Return a page of the ``chosen`` as a collection (``reference/unifiedapi.md §5``)."""
    if not chosen and wire.answer_when_empty():
        return nothing()
    collection = listing.collection(chosen, render, own_address(request))
    return json_answer(wire.list_of(listing.table.service, collection))


def own_address(request: Request) -> str:
    """Return the address of this very request without its query."""
    return f"{request.url.scheme}://{host(request)}{request.url.path}/"


def host(request: Request) -> str:
    """Return the host and port by which the client knows us."""
    return request.headers.get("host") or request.url.netloc


def not_implemented(request: Request) -> RefusalError:
    """Return the refusal of an operation that there is not (§3)."""
    what = f"{request.method} {request.url.path}"
    return RefusalError(501, "request_not_implemented", f"{what} is not implemented.")
