"""The front door: every request passes here first, is logged, and may meet with a fault.

It makes what clients really send fit the routes: absolute-form targets and trailing slashes
(``reference/unifiedapi.md §1, §21``). Only Call Control is particular about its trailing slash.
"""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlencode

import msgspec
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from clicktodial.sim.callcontrol.face import CallControlFace, retry_after_header
from clicktodial.sim.faults import Fault, FaultName
from clicktodial.sim.refusal import RefusalError
from clicktodial.sim.switchboard import LogEntry, Switchboard
from clicktodial.sim.unifiedapi import refusal_response

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

_ABSOLUTE = re.compile(r"(?i)https?://[^/]*")
_MEGABYTE = 1_000_000
_LONGEST_BODY = 1_000_000
_SECRET_PARAMETERS = frozenset({"accessRequestToken", "client_secret"})
_logger = logging.getLogger(__name__)

# UnifiedAPI's words; those of Call Control are its own.
_REFUSALS = {
    FaultName.BAD_REQUEST: ("request_invalid", "The request is not valid."),
    FaultName.UNAUTHORIZED: ("access_denied", "The access token is not valid."),
    FaultName.FORBIDDEN: ("access_denied", "The App lacks the permission."),
    FaultName.NOT_FOUND: ("not_found", "There is no such thing."),
    FaultName.NOT_ALLOWED: ("method_not_allowed", "The method is not allowed."),
    FaultName.CONFLICT: ("limit_exceeded", "Limit Exceeded"),
    FaultName.UNSUPPORTED: ("unsupported_media_type", "The media type is not supported."),
    FaultName.UNPROCESSABLE: ("unprocessable", "The request cannot be processed."),
    FaultName.TOO_MANY: ("limit_exceeded", "Too many requests."),
    FaultName.SERVER_ERROR: ("internal_server_error", "An internal error occurred."),
    FaultName.NOT_IMPLEMENTED: ("request_not_implemented", "This is not implemented."),
    FaultName.BAD_GATEWAY: ("bad_gateway", "Bad gateway."),
    FaultName.UNAVAILABLE: ("service_unavailable", "The service is not available."),
    FaultName.GATEWAY_TIMEOUT: ("gateway_timeout", "Gateway timeout."),
}
_GARBAGE = bytes(range(255, 127, -1))


@dataclass(slots=True)
class Visit:
    """One request on its way through the door."""

    scope: Scope
    receive: Receive
    send: Send
    body: bytes
    entry: LogEntry

    async def answer(self, response: Response) -> None:
        """Send an answer and note its status."""
        self.entry.status = response.status_code
        await response(self.scope, self.receive, self.send)

    async def drop(self) -> None:
        """Cut the connection without an answer."""
        self.scope["state"]["transport"].abort()
        await self.gone()

    async def gone(self) -> None:
        """Wait until the client has gone."""
        while (await self.receive())["type"] != "http.disconnect":
            pass


@dataclass(slots=True)
class Captured:
    """An answer that has not been sent yet."""

    status: int = 500
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    body: bytes = b""

    async def take(self, message: Message) -> None:
        """Take one ASGI message instead of the client."""
        if message["type"] == "http.response.start":
            self.status, self.headers = message["status"], list(message.get("headers", ()))
        else:
            self.body += message.get("body", b"")

    def response(self, body: bytes | None = None) -> Response:
        """Return the answer, with another body if one is given."""
        sent = self.body if body is None else body
        kept = [(k, v) for k, v in self.headers if k.lower() != b"content-length"]
        response = Response(sent, self.status)
        length = [] if self.status == 204 else [(b"content-length", str(len(sent)).encode())]
        response.raw_headers = kept + length
        return response


class FrontDoor:
    """The ASGI application that the server runs."""

    def __init__(
        self, board: Switchboard, api: App, call_control: CallControlFace, control: App
    ) -> None:
        self._board = board
        self._api = api
        self._face = call_control
        self._call_control = call_control.application()
        self._control = control

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let one request in."""
        path = _ABSOLUTE.sub("", scope["path"], count=1)
        scope["path"] = path if _is_call_control(path) else path.rstrip("/") or "/"
        self._board.catch_up()
        if scope["path"].startswith("/control"):
            await self._control(scope, receive, send)
            return
        body = await _whole_body(receive)
        document = _document(body)
        visit = Visit(scope, receive, send, body, self._log(scope, document))
        action = str(document.get("action") or document.get("command", ""))
        fault = self._board.faults.strike(scope["method"], scope["path"], action)
        try:
            await (self._suffer(visit, fault) if fault else visit.answer(await self._serve(visit)))
        except Exception:
            _logger.exception("%s %s", scope["method"], scope["path"])
            await visit.answer(self._refusal(visit, Fault(FaultName.SERVER_ERROR)))

    def _log(self, scope: Scope, document: dict[str, Any]) -> LogEntry:
        pairs = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        query = urlencode([pair for pair in pairs if pair[0] not in _SECRET_PARAMETERS])
        entry = LogEntry(
            scope["method"],
            scope["path"],
            query,
            time.time(),
            self._board.world.now,
            str(document.get("nonce", "")),
            _destination(document),
        )
        self._board.log.append(entry)
        return entry

    async def _serve(self, visit: Visit) -> Response:
        """Do what is asked and return the answer, unsent."""
        captured = Captured()
        unread = [{"type": "http.request", "body": visit.body, "more_body": False}]

        async def receive() -> Message:
            return unread.pop() if unread else await visit.receive()

        second = _is_call_control(visit.scope["path"])
        await (self._call_control if second else self._api)(visit.scope, receive, captured.take)
        self._board.settle()
        return captured.response()

    async def _suffer(self, visit: Visit, fault: Fault) -> None:
        visit.entry.fault = fault.name
        if fault.name in _REFUSALS:
            await visit.answer(self._refusal(visit, fault))
            return
        match fault.name:
            case FaultName.HANG:
                await visit.gone()
            case FaultName.DROP:
                await visit.drop()
            case FaultName.REDIRECT:
                await visit.answer(RedirectResponse(fault.argument, 302))
            case FaultName.HTML:
                page = "<!DOCTYPE html><title>Portal</title><h1>Please sign in to the network</h1>"
                await visit.answer(HTMLResponse(page, int(fault.amount)))
            case _:
                await self._spoil(visit, fault, await self._serve(visit))

    def _refusal(self, visit: Visit, fault: Fault) -> Response:
        """Return the refusal in the words of the face that was asked."""
        if _is_call_control(visit.scope["path"]):
            return self._face.refusal(Request(visit.scope), int(fault.name), fault.argument)
        code, message = _REFUSALS[fault.name]
        error = RefusalError(int(fault.name), code, message)
        response = refusal_response(error, self._board.dialect.profile.denied)
        if fault.name is FaultName.TOO_MANY:
            response.headers.update(retry_after_header(fault.argument))
        return response

    async def _spoil(self, visit: Visit, fault: Fault, response: Response) -> None:
        body = bytes(response.body)
        match fault.name:
            case FaultName.DROP_ANSWER:
                await visit.drop()
                return
            case FaultName.SLOW:
                await asyncio.sleep(fault.amount)
            case FaultName.TRUNCATED:
                response = _with_body(response, body[: len(body) // 2])
            case FaultName.EMPTY:
                response = _with_body(response, b"")
            case FaultName.GARBAGE:
                response = _with_body(response, _GARBAGE)
            case _:
                filler = b"x" * int(fault.amount * _MEGABYTE)
                response = _with_body(response, b'{"entry":[],"filler":"' + filler + b'"}')
        await visit.answer(response)


def _with_body(response: Response, body: bytes) -> Response:
    # A 204 has no body that could be spoiled.
    status = 200 if response.status_code == 204 else response.status_code
    return Captured(status, list(response.raw_headers)).response(body)


def _is_call_control(path: str) -> bool:
    return path == "/v3" or path.startswith("/v3/")


async def _whole_body(receive: Receive) -> bytes:
    """Return the body; what is too long for any request is cut off, and so refused as broken."""
    body = bytearray()
    while True:
        message = await receive()
        body += bytes(message.get("body", b""))[: _LONGEST_BODY - len(body)]
        if not message.get("more_body"):
            return bytes(body)


def _document(body: bytes) -> dict[str, Any]:
    """Return the body's JSON object, if it is one, to know a request by its nonce or action."""
    try:
        document = msgspec.json.decode(body)
    except (ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}


def _destination(document: dict[str, Any]) -> str:
    """Return the number that a request for a call names, in either of the two forms."""
    for key in ("phoneCallView", "payload"):
        part = document.get(key)
        first = part[0] if isinstance(part, list) and part else part
        number = first.get("destination") if isinstance(first, dict) else None
        number = number[0] if isinstance(number, list) and number else number
        if isinstance(number, str):
            return number
    return ""
