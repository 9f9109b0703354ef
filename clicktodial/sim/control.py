"""The control address: look into the world and move it, from this computer only.

Every request must come from a loopback address, carry ``X-Sim-Control: 1`` and no ``Origin``: a web
page cannot send such a request without the browser asking first, and the answer to that is no.

``GET /control/state`` shows everything. ``POST /control/{command}`` takes a JSON object; the
commands are those of ``COMMANDS``; each says in its docstring what it takes.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from clicktodial.sim import payload
from clicktodial.sim.actions import can_be_held
from clicktodial.sim.callcontrol import commands
from clicktodial.sim.clock import ManualClock
from clicktodial.sim.faults import Fault, FaultName
from clicktodial.sim.payload import Values
from clicktodial.sim.people import MINE, ExtensionType, Pickup, Registration
from clicktodial.sim.placing import dial_in
from clicktodial.sim.refusal import RefusalError, invalid
from clicktodial.sim.scenarios import past_calls
from clicktodial.sim.switchboard import Switchboard
from clicktodial.sim.unifiedapi import refusal_response

if TYPE_CHECKING:
    from starlette.requests import Request

    from clicktodial.sim.world import World

HEADER = "X-Sim-Control"
_DEFAULT_CALLER = "+442079460018"

# What someone can dial from outside.
_CALLABLE = frozenset({ExtensionType.PHONE, ExtensionType.QUEUE, ExtensionType.IVR})
_MOST_PAST_CALLS = 5_000

_Choice = TypeVar("_Choice", bound=StrEnum)

Json = dict[str, Any]
Command = Callable[[Switchboard, Values], Json]


def control_application(board: Switchboard) -> Starlette:
    """Return the ASGI application of the control address."""

    async def look(request: Request) -> Response:
        _guard(request)
        return _json(state(board))

    async def command(request: Request) -> Response:
        _guard(request)
        values = payload.json_object(await request.body() or b"{}")
        return _json(carry_out(board, request.path_params["command"], values))

    async def on_refusal(_request: Request, error: Exception) -> Response:
        assert isinstance(error, RefusalError)
        return refusal_response(error)

    app = Starlette(
        routes=[
            Route("/control/state", look, methods=["GET"]),
            Route("/control/{command}", command, methods=["POST"]),
        ],
        exception_handlers={RefusalError: on_refusal},
    )
    app.router.redirect_slashes = False
    return app


def state(board: Switchboard) -> Json:
    """Return everything there is to see, as plain data."""
    world = board.world
    return {
        "now": world.now,
        "calls": [msgspec.to_builtins(call) for call in world.calls.values()],
        "ended": [msgspec.to_builtins(ending) for ending in world.ended.values()],
        "people": [msgspec.to_builtins(person) for person in world.directory.everyone()],
        "faults": [msgspec.to_builtins(fault) for fault in board.faults.active],
        "log": [msgspec.to_builtins(entry) for entry in board.log],
        **msgspec.to_builtins(board.event_calls.document()),
        **msgspec.to_builtins(board.call_control.document()),
    }


def carry_out(board: Switchboard, name: str, values: Values) -> Json:
    """Carry out a command. Raises RefusalError (404 for one that there is not)."""
    command = COMMANDS.get(name)
    if command is None:
        raise RefusalError(404, "unknown_command", f"Commands: {', '.join(COMMANDS)}")
    done = command(board, values)
    board.settle()
    return done


def _guard(request: Request) -> None:
    peer = request.client.host if request.client else ""
    from_here = bool(peer) and ipaddress.ip_address(peer).is_loopback
    asked = request.headers.get(HEADER) == "1" and "origin" not in request.headers
    if not (from_here and asked):
        raise RefusalError(403, "control_denied", f"Send the header {HEADER}: 1 from here.")


def _json(document: Json) -> Response:
    return Response(msgspec.json.encode(document), media_type="application/json")


def _incoming(board: Switchboard, values: Values) -> Json:
    """Let ``from`` call ``to``; by default Anna calls the user."""
    world = board.world
    caller = payload.number({"from": _DEFAULT_CALLER, **values}, "from")
    extension = payload.number({"to": MINE, **values}, "to")
    if world.directory.type_of(extension) not in _CALLABLE or caller == extension:
        raise invalid("to", "Value supplied in to is not an extension that can be called.")
    return {"id": dial_in(world, caller, extension).id}


def _answer(board: Switchboard, values: Values) -> Json:
    """Pick up what rings at ``phone``."""
    return _at_ringing_phone(board.world, values, board.world.answer)


def _decline(board: Switchboard, values: Values) -> Json:
    """Refuse what rings at ``phone``."""
    return _at_ringing_phone(board.world, values, board.world.decline)


def _at_ringing_phone(world: World, values: Values, do: Callable[..., None]) -> Json:
    found = world.ringing_at(_phone(values))
    if found is None:
        raise RefusalError(400, "not_ringing", "That phone does not ring.")
    call, view = found
    do(call, view)
    return {"id": call.id}


def _hang_up(board: Switchboard, values: Values) -> Json:
    """Put down ``phone``: its leg of call ``id``, or of every call it is in."""
    number, wanted = _phone(values), payload.text(values, "id")
    calls = [call for call in board.world.calls.values() if wanted in ("", call.id)]
    return {"ids": [call.id for call in calls if board.world.hang_up(call, number)]}


def _hold(board: Switchboard, values: Values) -> Json:
    """Press the hold key of ``phone``: in call ``id``, or in every call it talks in."""
    return _press_hold(board.world, values, board.world.now)


def _resume(board: Switchboard, values: Values) -> Json:
    """Take back what ``phone`` has put on hold: call ``id``, or every one."""
    return _press_hold(board.world, values, None)


def _press_hold(world: World, values: Values, on_hold: float | None) -> Json:
    number, wanted = _phone(values), payload.text(values, "id")
    pressed = []
    for call in world.calls.values():
        view = call.view_of(number) if wanted in ("", call.id) else None
        if view and can_be_held(call, view) and (view.on_hold is None) is not (on_hold is None):
            view.on_hold = on_hold
            pressed.append(call.id)
    return {"ids": pressed}


def _phone(values: Values) -> str:
    return payload.number({"phone": MINE, **values}, "phone")


def _phones(board: Switchboard, values: Values) -> Json:
    """Change the habits of ``phone``: ``pickup``, ``after_s``, ``incoming_after_s``, ``talk_s``."""
    directory, number = board.world.directory, _phone(values)
    changes: Json = {
        name: None if values[name] is None else _seconds(values, name)
        for name in ("after_s", "incoming_after_s", "talk_s")
        if name in values
    }
    if "pickup" in values:
        changes["pickup"] = _one_of(Pickup, values, "pickup")
    policy = replace(directory.policy(number), **changes)
    directory.set_policy(number, policy)
    return {"phone": number, "policy": msgspec.to_builtins(policy)}


def _register(board: Switchboard, values: Values) -> Json:
    """Switch ``phone`` on or off: ``registration`` is 1, 2, 0, -1 or -2 (§13); without it 1."""
    directory, number = board.world.directory, _phone(values)
    known = {str(int(registration)): registration for registration in Registration}
    registration = known.get(payload.text({"registration": 1, **values}, "registration"))
    if registration is None:
        raise invalid("registration", f"Value supplied in registration: {', '.join(known)}.")
    if directory.type_of(number) is not ExtensionType.PHONE:
        raise invalid("phone", "Value supplied in phone is not a Phone Terminal.")
    directory.register(number, registration)
    return {"phone": number, "registration": int(registration)}


def _past_calls(board: Switchboard, values: Values) -> Json:
    """Put records of ``amount`` calls of the last weeks into the history; without it 20."""
    amount = payload.whole(values, "amount", 20, 0, _MOST_PAST_CALLS)
    return {"ids": past_calls(board.world, amount)}


def _fault(board: Switchboard, values: Values) -> Json:
    """Switch on fault ``name`` with ``argument``, for ``count`` requests; it may be limited to a
    ``method``, a ``path`` and an ``action``."""
    name = _one_of(FaultName, values, "name")
    count = payload.whole(values, "count", -1, 0, 10**6)
    try:
        fault = Fault(
            name,
            payload.text(values, "argument"),
            None if count < 0 else count,
            payload.text(values, "method"),
            payload.text(values, "path"),
            payload.text(values, "action"),
        )
    except ValueError as error:
        raise invalid("argument", str(error)) from error
    board.set_fault(fault)
    return {"faults": len(board.faults.active)}


def _clear_faults(board: Switchboard, _values: Values) -> Json:
    """Switch all faults off."""
    board.faults.clear()
    return {"faults": 0}


def _advance(board: Switchboard, values: Values) -> Json:
    """Let ``seconds`` pass on a manual clock."""
    if not isinstance(board.clock, ManualClock):
        raise RefusalError(400, "clock_is_real", "Start the PBX with a manual clock.")
    board.clock.advance(_seconds(values, "seconds"))
    board.catch_up()
    return {"now": board.world.now}


def _expire_tokens(board: Switchboard, values: Values) -> Json:
    """Let every token given out so far run out now, or only Call Control's of ``extension``."""
    if "extension" in values:
        extension = payload.number(values, "extension")
        board.call_control.users.expire(board.world.now, extension=extension)
    else:
        board.expire_tokens()
    return {}


def _new_cookies(board: Switchboard, _values: Values) -> Json:
    """Sign in with a browser again: the old cookies are worth nothing."""
    return {"cookies": board.tokens.renew_cookies().text()}


def _clear_log(board: Switchboard, _values: Values) -> Json:
    """Forget the requests so far."""
    board.log.clear()
    return {}


COMMANDS: dict[str, Command] = {
    "incoming": _incoming,
    "answer": _answer,
    "decline": _decline,
    "hangup": _hang_up,
    "hold": _hold,
    "resume": _resume,
    "callcontrol": commands.configure,
    "activate": commands.activate,
    "deactivate": commands.deactivate,
    "phones": _phones,
    "register": _register,
    "past-calls": _past_calls,
    "fault": _fault,
    "clear-faults": _clear_faults,
    "advance": _advance,
    "expire-tokens": _expire_tokens,
    "new-cookies": _new_cookies,
    "clear-log": _clear_log,
}


def _seconds(values: Values, field: str) -> float:
    value = values.get(field)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 10**9:
        raise invalid(field, f"Value supplied in {field} must be a number of seconds.")
    return float(value)


def _one_of(kind: type[_Choice], values: Values, field: str) -> _Choice:
    try:
        return kind(payload.text(values, field))
    except ValueError:
        raise invalid(field, f"Value supplied in {field}: {', '.join(kind)}.") from None
