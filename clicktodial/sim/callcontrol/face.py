"""The Call Control face on the wire (``seeds/003``, ``reference/call-control.md §2–§5, §7.1``).

Checks come in the order of Django REST framework: 401, 429, method, body, ownership.
"""

from __future__ import annotations

import time
from email.utils import formatdate
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from clicktodial.sim.answers import json_answer
from clicktodial.sim.callcontrol.body import CommandName, read_command
from clicktodial.sim.callcontrol.quirks import CallControlQuirk
from clicktodial.sim.callcontrol.refusals import (
    Problem,
    ProblemError,
    forced,
    problem_answer,
)
from clicktodial.sim.callcontrol.users import TENANT, short_number
from clicktodial.sim.signin import SignInError, bearer

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from clicktodial.sim.callcontrol.body import Command
    from clicktodial.sim.callcontrol.legs import Leg
    from clicktodial.sim.callcontrol.quota import Allowance
    from clicktodial.sim.switchboard import Switchboard

PATH = "/v3/call_control/"
TOKEN_PATH = "/v3/oauth/token/"  # noqa: S105 - an address
SCOPE = "call-control"
_FORM = "application/x-www-form-urlencoded"
_LONGEST_FORM = 8_192
_HTML = "<!DOCTYPE html><title>Call Control</title><p>Accepted."


class CallControlFace:
    """Answers Call Control requests out of a switchboard's world."""

    def __init__(self, board: Switchboard) -> None:
        self._board = board
        self._service = board.call_control

    def application(self) -> Starlette:
        """Return the ASGI application. It never redirects."""
        routes = [
            # An ASGI application takes every method: who asks is looked at before how.
            Route(PATH, _Endpoint(self)),
            Route(TOKEN_PATH, self._token, methods=["POST"]),
        ]
        app = Starlette(
            routes=routes,
            exception_handlers={SignInError: _on_sign_in_refused, HTTPException: _on_no_such},
        )
        app.router.redirect_slashes = False
        return app

    async def answer(self, request: Request) -> Response:
        """Answer a request for a command, whatever it is."""
        try:
            extension = self._holder(request)
        except ProblemError as error:
            return problem_answer(error)
        self._service.watch(self._board.world)
        rate, now = self._service.settings.rate, self._board.world.now
        allowance = self._service.quota.spend(extension, SCOPE, rate, now)
        try:
            response = await self._done(request, extension, allowance)
        except ProblemError as error:
            response = problem_answer(error)
        response.headers.update(allowance.headers())
        return response

    def refusal(self, request: Request, status: int, retry_after: str = "") -> Response:
        """Return the refusal with a status that a switch forces. Nothing is counted.

        ``retry_after``, for a 429: see ``retry_after_header``.
        """
        response = problem_answer(forced(status))
        response.headers.update(self._left(request) if status != 401 else {})
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            response.headers.update(_used_up(response, retry_after))
            response.headers.update(retry_after_header(retry_after))
        return response

    def _left(self, request: Request) -> dict[str, str]:
        """Return the headers that say what is left to whoever asks."""
        try:
            extension = self._holder(request)
        except ProblemError:
            return {}
        rate, now = self._service.settings.rate, self._board.world.now
        return self._service.quota.look(extension, SCOPE, rate, now).headers()

    def _holder(self, request: Request) -> str:
        """Return the extension of the user who asks. Raises ProblemError (401)."""
        token = bearer(request.headers.get("authorization", ""), "")
        if not token:
            detail = "Authentication credentials were not provided."
            raise ProblemError(401, Problem("not_authenticated", detail))
        extension = self._service.users.holder(token, self._board.world.now)
        if extension is None:
            known = self._service.users.has_known(token)
            detail = "Token expired." if known else "Invalid token."
            raise ProblemError(401, Problem("authentication_failed", detail))
        return extension

    async def _done(self, request: Request, extension: str, allowance: Allowance) -> Response:
        if not allowance.granted:
            detail = f"Request was throttled. Expected available in {allowance.reset_s} seconds."
            raise ProblemError(429, Problem("throttled", detail))
        if request.method == "OPTIONS":
            return json_answer({"name": "Call Control", "parses": ["application/json"]})
        if request.method != "POST":
            raise _not_allowed(request)
        body = await request.body()
        _require_json(request, body)
        lenient = self._service.settings.has(CallControlQuirk.LENIENT)
        return self._carried_out(extension, read_command(body, lenient=lenient))

    def _carried_out(self, extension: str, command: Command) -> Response:
        # A matter of the body alone, so it comes before the question whose extension it is.
        if command.name is CommandName.CLICK_TO_DIAL and command.argument == command.extension:
            self._check_self_dial()
        if (command.tenant_id, command.extension) != (TENANT, short_number(extension)):
            raise forced(403)
        world = self._board.world
        match command.name:
            case CommandName.CLICK_TO_DIAL:
                return self._success(self._service.dial(world, extension, command.argument))
            case CommandName.HANGUP:
                if not self._service.hang_up(world, extension, command.argument):
                    raise forced(self._gone_status())
                return self._success(None)

    def _check_self_dial(self) -> None:
        """Raises ProblemError (400), unless a phone may dial itself."""
        if not self._service.settings.has(CallControlQuirk.SELF_DIAL):
            detail = "The destination is the extension itself."
            raise ProblemError(400, Problem("invalid", detail, "payload.destination"))

    def _gone_status(self) -> int:
        """Return what is answered about a leg that is over, unknown or someone else's (§4.3)."""
        has = self._service.settings.has
        if has(CallControlQuirk.GONE_404):
            return 404
        return 409 if has(CallControlQuirk.GONE_409) else 403

    def _success(self, leg: Leg | None) -> Response:
        """Return the answer of a command that was taken; undocumented (§3), so there are many."""
        settings = self._service.settings
        if settings.status == HTTPStatus.NO_CONTENT:
            return Response(status_code=settings.status)
        if settings.has(CallControlQuirk.EMPTY_BODY):
            return Response(b"", settings.status)
        if settings.has(CallControlQuirk.HTML_BODY):
            return HTMLResponse(_HTML, settings.status)
        hinted = leg is not None and settings.has(CallControlQuirk.LEG_ID_HINT)
        return json_answer({"call_leg_id": leg.id} if leg and hinted else {}, settings.status)

    async def _token(self, request: Request) -> Response:
        """Give a new pair of tokens for a refresh token (§7.1)."""
        body = await request.body()
        if _media_type(request) != _FORM or len(body) > _LONGEST_FORM:
            raise SignInError(400, "invalid_request")
        fields = dict(parse_qsl(body.decode("utf-8", "replace")))
        return json_answer(self._service.users.refresh(fields, self._board.world.now).document())


class _Endpoint:
    """The one address of the face, for every method."""

    def __init__(self, face: CallControlFace) -> None:
        self._face = face

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self._face.answer(Request(scope, receive))
        await response(scope, receive, send)


def retry_after_header(argument: str) -> dict[str, str]:
    """Return the ``Retry-After`` of a forced 429: ``none``, seconds (any number, also a negative
    one), or ``date+S`` for the date S seconds from now by the computer's clock."""
    if argument == "none":
        return {}
    kind, _, seconds = argument.partition("+")
    if kind != "date":
        return {"Retry-After": argument}
    return {"Retry-After": formatdate(time.time() + float(seconds), usegmt=True)}


def _used_up(response: Response, retry_after: str) -> dict[str, str]:
    """Return what a forced 429 says of the quota, if it says anything."""
    if "RateLimit-Limit" not in response.headers:
        return {}
    reset = {"RateLimit-Reset": retry_after} if retry_after.isdecimal() else {}
    return {"RateLimit-Remaining": "0", **reset}


def _require_json(request: Request, body: bytes) -> None:
    kind = _media_type(request)
    if body and kind != "application/json":
        detail = f'Unsupported media type "{kind[:80]}" in request.'
        raise ProblemError(415, Problem("unsupported_media_type", detail))


def _media_type(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def _not_allowed(request: Request) -> ProblemError:
    detail = f'Method "{request.method[:20]}" not allowed.'
    return ProblemError(405, Problem("method_not_allowed", detail))


async def _on_sign_in_refused(_request: Request, error: Exception) -> Response:
    assert isinstance(error, SignInError)
    return json_answer({"error": error.error}, error.status)


async def _on_no_such(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    wrong_method = error.status_code == HTTPStatus.METHOD_NOT_ALLOWED
    return problem_answer(_not_allowed(request) if wrong_method else forced(404))
