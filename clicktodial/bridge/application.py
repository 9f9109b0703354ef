"""The ASGI application: which address is answered by whom.

Whatever is not allowed gets 401, 403 or 404 and nothing else. A way that has no answer here, a
wrong method included, is 404.
"""

from __future__ import annotations

import ipaddress
import logging
import time
from typing import TYPE_CHECKING

from clicktodial.bridge.logs import note
from clicktodial.bridge.metrics import CONTENT_TYPE
from clicktodial.bridge.vault import fits
from clicktodial.bridge.web import (
    FAULT,
    NOT_FOUND,
    Answer,
    Request,
    json_answer,
    not_now,
)
from clicktodial.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from clicktodial.bridge.callcontrol import CallControlDoors
    from clicktodial.bridge.doors import DesktopDoors
    from clicktodial.bridge.events import EventLog
    from clicktodial.bridge.metrics import Metrics
    from clicktodial.bridge.records import Records
    from clicktodial.bridge.unifiedapi import UnifiedApiDoor
    from clicktodial.bridge.web import Answering, Receive, Scope, Send

    Door = Callable[[Request], Awaitable[Answering]]

_ANY = "*"
_ASKED_ALL_THE_TIME = (("GET", "healthz"), ("GET", "metrics"))
_FORWARDED = (b"x-forwarded-for", b"forwarded", b"x-real-ip", b"x-forwarded-host", b"via")


class Health:
    """``/healthz`` and ``/metrics``: for those who run the service."""

    def __init__(
        self,
        records: Records,
        log: EventLog,
        metrics: Metrics,
        metrics_print: str,
        is_whole: Callable[[], bool],
    ) -> None:
        self._records = records
        self._log = log
        self._metrics = metrics
        self._metrics_print = metrics_print
        self._is_whole = is_whole

    async def healthz(self, request: Request) -> Answer:  # noqa: ARG002 - nothing is asked
        """200 while the service can do its work, 503 while it cannot."""
        from clicktodial.bridge.records import RecordsAwayError, Shelf

        try:
            await self._records.get(Shelf.SETUP, "")
            good = await self._log.is_there() and self._is_whole()
        except RecordsAwayError:
            good = False
        return json_answer({"status": "ok" if good else "unavailable"}, 200 if good else 503)

    async def metrics(self, request: Request) -> Answer:
        """The figures: for this computer itself, and for those who have the metrics token."""
        if not (_is_from_here(request) or self._has_token(request)):
            return NOT_FOUND
        return Answer(200, self._metrics.text(), ((b"content-type", CONTENT_TYPE),))

    def _has_token(self, request: Request) -> bool:
        return bool(self._metrics_print) and fits(request.bearer(), self._metrics_print)


class Application:
    """Takes every request."""

    def __init__(
        self,
        desktops: DesktopDoors,
        callcontrol: CallControlDoors,
        unifiedapi: UnifiedApiDoor,
        health: Health,
        metrics: Metrics,
    ) -> None:
        self._metrics = metrics
        self._routes: Mapping[tuple[str, ...], Door] = {
            ("GET", "v1", "events"): desktops.events,
            ("GET", "v1", "token"): desktops.token,
            ("POST", "v1", "callcontrol", _ANY, "events"): callcontrol.events,
            ("POST", "v1", "callcontrol", _ANY, "activation"): callcontrol.activation,
            ("POST", "v1", "callcontrol", _ANY, "deactivation"): callcontrol.deactivation,
            ("GET", "v1", "unifiedapi", _ANY): unifiedapi.events,
            ("POST", "v1", "unifiedapi", _ANY): unifiedapi.events,
            ("GET", "healthz"): health.healthz,
            ("GET", "metrics"): health.metrics,
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        began = time.perf_counter()
        route = _template(request)
        answer = await self._answer(route, request)
        spent_ms = round((time.perf_counter() - began) * 1000, 1)
        if answer.status in (401, 403, 404):
            self._metrics.refused(answer.status)
        if route not in _ASKED_ALL_THE_TIME or answer.status != 200:
            shown = "/" + "/".join(route[1:]) if route in self._routes else _ANY
            method = _shown_method(request)
            note("request", method=method, route=shown, status=answer.status, ms=spent_ms)
        await answer.send_to(request, send)

    async def _answer(self, route: tuple[str, ...], request: Request) -> Answering:
        door = self._routes.get(route)
        if door is None:
            return NOT_FOUND
        try:
            return await door(request)
        except StorageError as error:
            note("away", logging.ERROR, error=type(error).__name__, detail=error.message)
            return not_now()
        except Exception as error:  # noqa: BLE001 - no traceback: its frames hold secrets
            note("fault", logging.ERROR, error=type(error).__name__, at=_place(error))
            return FAULT


def _template(request: Request) -> tuple[str, ...]:
    """The route as the table has it: the part that nobody may guess is not in it."""
    segments = request.segments
    hides = len(segments) >= 3 and segments[:2] in (("v1", "callcontrol"), ("v1", "unifiedapi"))
    known = (*segments[:2], _ANY, *segments[3:]) if hides else segments
    return (request.method, *known)


def _shown_method(request: Request) -> str:
    return request.method if request.method in ("GET", "POST") else _ANY


def _is_from_here(request: Request) -> bool:
    client = request.scope.get("client")
    try:
        is_loopback = client is not None and ipaddress.ip_address(client[0]).is_loopback
    except ValueError:
        is_loopback = False
    return is_loopback and not request.has_header(*_FORWARDED)


def _place(error: BaseException) -> str:
    """Where an unforeseen error was raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return ""
    return f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}"
