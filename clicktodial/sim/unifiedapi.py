"""The UnifiedAPI face: phone calls and the token endpoint (``reference/unifiedapi.md §2–§10``)."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from clicktodial.sim.actions import Order, act
from clicktodial.sim.calls import Call, CallId
from clicktodial.sim.creation import EXTENSION_TYPES, read_new_calls
from clicktodial.sim.faults import SERVICE_PATHS
from clicktodial.sim.listing import read_listing
from clicktodial.sim.payload import json_object, text
from clicktodial.sim.people import USER_ID, ExtensionType, full_number, is_public
from clicktodial.sim.placing import place
from clicktodial.sim.refusal import RefusalError, invalid
from clicktodial.sim.signin import SignInError, bearer, token_fields
from clicktodial.sim.wire import Wire

if TYPE_CHECKING:
    from clicktodial.sim.switchboard import Switchboard

_ME = ("@me", "@viewer", "@owner")
_CALL_ID = re.compile(r"[0-9A-Za-z]+")
_PHONE_NUMBER = re.compile(r"\+?\d+")

Handler = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Target:
    """What a request's path points at. ``call_id`` empty: every call of the extensions."""

    extensions: frozenset[str]
    call_id: str
    wire: Wire


class UnifiedApi:
    """Answers UnifiedAPI requests out of a switchboard's world."""

    def __init__(self, board: Switchboard) -> None:
        self._board = board

    def application(self) -> Starlette:
        """Return the ASGI application. It never redirects."""
        routes = [Route("/oauth/token.php", self._token, methods=["POST"])]
        for mount in SERVICE_PATHS:
            routes += _phone_call_routes(f"{mount}/phoneCalls/{{user}}", self)
        app = Starlette(
            routes=routes,
            exception_handlers={
                RefusalError: _on_refusal,
                SignInError: _on_sign_in_refused,
                HTTPException: _on_unknown_address,
            },
        )
        app.router.redirect_slashes = False
        return app

    async def create(self, request: Request) -> Response:
        """Place calls (§7)."""
        wire = self._enter(request)
        kind = next((k for k in EXTENSION_TYPES if k == request.path_params["kind"]), None)
        if kind is None:
            raise _not_implemented(request)
        body = json_object(await request.body())
        new_calls = read_new_calls(kind, request.query_params, body, self._board.world.directory)
        return _json([wire.created(place(self._board.world, new)) for new in new_calls])

    async def show(self, request: Request) -> Response:
        """List the calls of an extension, or show one (§8)."""
        wire = self._enter(request)
        target = self._target(request, wire)
        listing = read_listing(request.query_params)
        calls = listing.select(self._calls(target))
        if not calls and self._board.empty_status == 204:
            return Response(status_code=204)
        address = f"{request.url.scheme}://{_host(request)}{request.url.path}/"
        return _json(listing.collection(calls, wire, address))

    async def update(self, request: Request) -> Response:
        """Carry out one of the twelve actions (§9)."""
        wire = self._enter(request)
        target = self._target(request, wire)
        calls = self._existing(target)
        body = json_object(await request.body())
        for call in calls:
            act(Order(self._board.world, call, target.extensions, body))
        return _json(wire.updated(calls)) if calls else Response(status_code=204)

    async def hang_up(self, request: Request) -> Response:
        """Hang up a call, one of its legs, or every call of the extension (§10)."""
        wire = self._enter(request)
        target = self._target(request, wire)
        number = await _phone_number(request)
        calls = [c for c in self._existing(target) if self._board.world.hang_up(c, number)]
        return _json(wire.hung_up(calls)) if calls else Response(status_code=204)

    async def _token(self, request: Request) -> Response:
        board = self._board
        token = board.tokens.issue(token_fields(await request.body()), board.world.now)
        return _json(
            {
                "access_token": token,
                "expires_in": board.tokens.lifetime_s,
                "token_type": "Bearer",
            }
        )

    def _enter(self, request: Request) -> Wire:
        """Check who asks, and on whose behalf."""
        token = bearer(
            request.headers.get("authorization", ""),
            request.query_params.get("accessRequestToken", ""),
        )
        if not self._board.tokens.is_valid(token, self._board.world.now):
            raise _access_denied("The access token is missing, unknown or expired.")
        user = request.path_params["user"]
        if user not in _ME and user != USER_ID:
            if any(p.user_id == user for p in self._board.world.directory.everyone()):
                raise _access_denied("The App may not act on behalf of this user.")
            raise RefusalError(400, "user_invalid", "Value supplied in userId is invalid.")
        mount = request.url.path.split("/", 2)[1]
        return Wire(f"{request.url.scheme}://{_host(request)}/{mount}", user)

    def _target(self, request: Request, wire: Wire) -> Target:
        call_id = request.path_params.get("call_id", "")
        if call_id and not _CALL_ID.fullmatch(call_id):
            raise _no_such_call()
        extension = request.path_params["extension"]
        directory = self._board.world.directory
        if extension == "@self":
            return Target(directory.of_user(USER_ID), call_id, wire)
        number = full_number(extension)
        kind = directory.type_of(number) if number and not is_public(number) else None
        # A callback's link names its Callback extension, so one call may be asked for by it.
        if number is None or kind is None or (kind is not ExtensionType.PHONE and not call_id):
            raise RefusalError(400, "extension_invalid", "Value supplied in extension is invalid.")
        return Target(frozenset({number}), call_id, wire)

    def _calls(self, target: Target) -> list[Call]:
        world, extensions = self._board.world, target.extensions
        if not target.call_id:
            return [c for c in world.calls.values() if any(map(c.concerns, extensions))]
        call = world.calls.get(CallId(target.call_id))
        if call and (call.extension in extensions or any(map(call.concerns, extensions))):
            return [call]
        return []

    def _existing(self, target: Target) -> list[Call]:
        calls = self._calls(target)
        if target.call_id and not calls:
            raise _no_such_call()
        return calls


def _phone_call_routes(base: str, api: UnifiedApi) -> list[Route]:
    table: tuple[tuple[str, str, Handler], ...] = (
        ("POST", "/{kind}", api.create),
        ("GET", "/{extension}", api.show),
        ("GET", "/{extension}/{call_id}", api.show),
        ("PUT", "/{extension}", api.update),
        ("PUT", "/{extension}/{call_id}", api.update),
        ("DELETE", "/{extension}", api.hang_up),
        ("DELETE", "/{extension}/{call_id}", api.hang_up),
    )
    return [Route(base + path, handler, methods=[method]) for method, path, handler in table]


async def _phone_number(request: Request) -> str | None:
    """Return the party whose leg is to be closed: from the query (v3), else the body (v5)."""
    raw = request.query_params.get("phoneNumber")
    body = await request.body()
    if raw is None and body.strip():
        document = json_object(body)
        raw = text(document, "phoneNumber") if "phoneNumber" in document else None
    if raw is None:
        return None
    if not _PHONE_NUMBER.fullmatch(raw):
        raise invalid("phoneNumber", "Value supplied in phoneNumber is missing or invalid.")
    return full_number(raw)


def _host(request: Request) -> str:
    return request.headers.get("host") or request.url.netloc


def _json(document: Any, status: int = 200) -> Response:  # noqa: ANN401 - any JSON
    return Response(msgspec.json.encode(document), status, media_type="application/json")


def _access_denied(message: str) -> RefusalError:
    return RefusalError(401, "access_denied", message)


def _no_such_call() -> RefusalError:
    return invalid(
        "phoneCall", "Value supplied in phoneCallId does not reference an existing phone call."
    )


def _not_implemented(request: Request) -> RefusalError:
    what = f"{request.method} {request.url.path}"
    return RefusalError(501, "request_not_implemented", f"{what} is not implemented.")


def refusal_response(error: RefusalError) -> Response:
    """Return the error in the documented shape (§3)."""
    return _json({"error": {"code": error.code, "message": error.message}}, error.status)


async def _on_refusal(_request: Request, error: Exception) -> Response:
    assert isinstance(error, RefusalError)
    return refusal_response(error)


async def _on_sign_in_refused(_request: Request, error: Exception) -> Response:
    assert isinstance(error, SignInError)
    return _json({"error": error.error}, error.status)


async def _on_unknown_address(request: Request, _error: Exception) -> Response:
    if request.url.path.startswith(SERVICE_PATHS):
        return refusal_response(_not_implemented(request))
    return HTMLResponse("<h1>Not found</h1>", 404)
