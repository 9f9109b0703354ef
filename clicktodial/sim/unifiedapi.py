"""The UnifiedAPI face: the token endpoint, phone calls (``reference/unifiedapi.md §2–§10``), and
who may come in to the other services."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from clicktodial.sim.actions import Order, act
from clicktodial.sim.answers import host, json_answer, list_answer, not_implemented, nothing
from clicktodial.sim.calls import Call, CallId
from clicktodial.sim.cdr import record_routes
from clicktodial.sim.creation import EXTENSION_TYPES, read_new_calls
from clicktodial.sim.extensions import extension_routes
from clicktodial.sim.faults import SERVICE_PATHS
from clicktodial.sim.listing import DATE, ID, Column, Table, read_listing
from clicktodial.sim.payload import json_object, text
from clicktodial.sim.people import OWNER_ID, USER_ID, ExtensionType, full_number, is_public
from clicktodial.sim.placing import place
from clicktodial.sim.profiles import Place, Quirk, Service
from clicktodial.sim.refusal import RefusalError, invalid
from clicktodial.sim.signin import XSRF_HEADER, SignInError, XsrfError, bearer, token_fields
from clicktodial.sim.wire import Wire

if TYPE_CHECKING:
    from clicktodial.sim.switchboard import Switchboard

_ME = ("@me", "@viewer", "@owner")
_DENIED = "access_denied"
_CALL_ID = re.compile(r"[0-9A-Za-z]+")
_PHONE_NUMBER = re.compile(r"\+?\d+", re.ASCII)

Handler = Callable[[Request], Awaitable[Response]]

CALLS: Table[Call] = Table(
    Service.CALLS,
    frozenset(
        {
            "id",
            "nonce",
            "extension",
            "ownerId",
            "ownerName",
            "published",
            "answered",
            "phoneCallView",
            "links",
        }
    ),
    {
        "id": Column(ID, lambda call: call.id),
        "published": Column(DATE, lambda call: call.published),
    },
    sort_key=lambda call: call.published,
)


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
            routes += extension_routes(f"{mount}/extensions/{{user}}", self._board, self.enter)
            routes += record_routes(f"{mount}/cdr", self._board, self.enter)
        app = Starlette(
            routes=routes,
            exception_handlers={
                RefusalError: self._on_refusal,
                SignInError: _on_sign_in_refused,
                HTTPException: _on_unknown_address,
            },
        )
        app.router.redirect_slashes = False
        return app

    async def create(self, request: Request) -> Response:
        """Place calls (§7)."""
        wire = self.enter(request)
        kind = next((k for k in EXTENSION_TYPES if k == request.path_params["kind"]), None)
        if kind is None:
            raise not_implemented(request)
        body = json_object(await request.body())
        new_calls = read_new_calls(kind, request.query_params, body, self._board.world.directory)
        placed = [wire.created(place(self._board.world, new)) for new in new_calls]
        silent = self._board.dialect.has(Quirk.CREATED_204)
        return nothing() if silent else json_answer(placed)

    async def show(self, request: Request) -> Response:
        """List the calls of an extension, or show one (§8)."""
        wire = self.enter(request)
        target = self._target(request, wire)
        listing = read_listing(request.query_params, CALLS)
        gone_is_bad = self._board.dialect.has(Quirk.GONE_400)
        calls = listing.select(self._existing(target) if gone_is_bad else self._calls(target))
        return list_answer(request, wire, listing, calls, wire.call)

    async def update(self, request: Request) -> Response:
        """Carry out one of the twelve actions (§9)."""
        wire = self.enter(request)
        target = self._target(request, wire)
        calls = self._existing(target)
        body = json_object(await request.body())
        lenient = self._board.dialect.has(Quirk.LENIENT_ACTIONS)
        for call in calls:
            act(Order(self._board.world, call, target.extensions, body, lenient=lenient))
        shown = wire.updated(calls, text(body, "action"))
        return json_answer(shown) if calls else nothing()

    async def hang_up(self, request: Request) -> Response:
        """Hang up a call, one of its legs, or every call of the extension (§10)."""
        wire = self.enter(request)
        target = self._target(request, wire)
        number = await _phone_number(request, self._board.dialect.profile.phone_number_in)
        calls = [c for c in self._existing(target) if self._board.world.hang_up(c, number)]
        return json_answer(wire.hung_up(calls)) if calls else nothing()

    async def _on_refusal(self, _request: Request, error: Exception) -> Response:
        assert isinstance(error, RefusalError)
        return refusal_response(error, self._board.dialect.profile.denied)

    async def _token(self, request: Request) -> Response:
        board = self._board
        token = board.tokens.issue(token_fields(await request.body()), board.world.now)
        return json_answer(
            {
                "access_token": token,
                "expires_in": board.tokens.lifetime_s,
                "token_type": "Bearer",
            }
        )

    def enter(self, request: Request, *, organization: bool = False) -> Wire:
        """Check who asks, and on whose behalf: the user's or, if that may be, the organization's.

        Raises RefusalError (400, 401, 403).
        """
        self._check_sign_in(request)
        user = request.path_params.get("user", "@me")
        owner = organization and user == OWNER_ID
        if user not in _ME and user != USER_ID and not owner:
            if any(p.user_id == user for p in self._board.world.directory.everyone()):
                raise RefusalError(401, _DENIED, "The App may not act on behalf of this user.")
            raise RefusalError(400, "user_invalid", "Value supplied in userId is invalid.")
        mount = request.url.path.split("/", 2)[1]
        base = f"{request.url.scheme}://{host(request)}/{mount}"
        return Wire(base, user, self._board.dialect)

    def _check_sign_in(self, request: Request) -> None:
        """Let in a valid token or, where there is none at all, valid cookies (§2)."""
        tokens, now = self._board.tokens, self._board.world.now
        token = bearer(
            request.headers.get("authorization", ""),
            request.query_params.get("accessRequestToken", ""),
        )
        try:
            if token:
                known = tokens.is_valid(token, now)
            else:
                xsrf = request.headers.get(XSRF_HEADER, "")
                known = tokens.check_cookies(request.cookies, xsrf, now)
        except XsrfError:
            raise RefusalError(403, _DENIED, f"{XSRF_HEADER} is not the cookie's.") from None
        if not known:
            status = 403 if self._board.dialect.has(Quirk.DENIED_403) else 401
            raise RefusalError(status, _DENIED, "The sign-in is missing, unknown or expired.")

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


async def _phone_number(request: Request, place: Place) -> str | None:
    """Return the party whose leg is to be closed: from the query, else the body if it may be."""
    raw = request.query_params.get("phoneNumber")
    body = await request.body()
    if raw is None and place is not Place.QUERY and body.strip():
        document = json_object(body)
        raw = text(document, "phoneNumber") if "phoneNumber" in document else None
    if raw is None:
        return None
    if not _PHONE_NUMBER.fullmatch(raw):
        raise invalid("phoneNumber", "Value supplied in phoneNumber is missing or invalid.")
    return full_number(raw)


def _no_such_call() -> RefusalError:
    return invalid(
        "phoneCall", "Value supplied in phoneCallId does not reference an existing phone call."
    )


def refusal_response(error: RefusalError, denied: str = _DENIED) -> Response:
    """Return the error in the documented shape (§3); ``denied`` is how a 401 is spelled."""
    code = denied if (error.status, error.code) == (401, _DENIED) else error.code
    return json_answer({"error": {"code": code, "message": error.message}}, error.status)


async def _on_sign_in_refused(_request: Request, error: Exception) -> Response:
    assert isinstance(error, SignInError)
    return json_answer({"error": error.error}, error.status)


async def _on_unknown_address(request: Request, _error: Exception) -> Response:
    if request.url.path.startswith(SERVICE_PATHS):
        return refusal_response(not_implemented(request))
    return HTMLResponse("<h1>Not found</h1>", 404)
