"""Placing calls: what is sent for each kind (``seeds/000…``, ``reference/unifiedapi.md §7``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.errors import InputError
from clicktodial.i18n import tr
from clicktodial.model.capabilities import Service
from clicktodial.model.dialling import CallKind, DialChoice, require_sound
from clicktodial.model.secret import Secret
from clicktodial.pbx.unifiedapi.exchange import Errand
from clicktodial.pbx.unifiedapi.requests import calls_path, encoded, is_extension, json_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clicktodial.model.settings import Account
    from clicktodial.pbx.protocol import DialRequest

_KINDS: Mapping[CallKind, str] = {
    CallKind.SIMPLE: "simple",
    CallKind.CALLBACK: "callback",
    CallKind.CONFERENCE: "conferenceInvite",
}
SERVICES: Mapping[CallKind, Service] = {
    CallKind.CALLBACK: Service.CALLBACK,
    CallKind.CONFERENCE: Service.CONFERENCE,
}


def errand(request: DialRequest, account: Account) -> Errand:
    """The request that places one call. Raises ``InputError`` for what no phone system takes."""
    _require_sound(request)
    return Errand(
        "POST",
        calls_path(account.user, _KINDS[request.kind]),
        _body(request, account),
        query=_query(request),
        about=SERVICES.get(request.kind),
        hidden=Secret(request.pin),
    )


def sources(request: DialRequest) -> tuple[str, ...]:
    """What rings first: for a conference it is the conference itself."""
    return (request.extension,) if request.kind is CallKind.CONFERENCE else request.sources


def _require_sound(request: DialRequest) -> None:
    choice = DialChoice(
        kind=request.kind,
        sources=request.sources,
        extension=request.extension,
        caller_id=request.caller_id,
        caller_id_destination=request.caller_id_destination,
        conference=request.conference,
        pin=request.pin,
        duration_s=request.duration_s,
    )
    try:
        require_sound(choice, request.destination)
    except InputError as error:
        # The frames that it came through hold the PIN.
        raise error.with_traceback(None) from None
    if not any(sources(request)):
        raise InputError(tr("Which phone should ring first?"), tr("Nothing was dialled."))


def _query(request: DialRequest) -> Secret:
    """It may hold a PIN, so nobody shows it."""
    values = {
        "waitForPickup": str(request.wait_for_pickup_s),
        "callDuration": str(request.duration_s or ""),
        "video": "true" if request.video else "",
    }
    if request.kind is CallKind.SIMPLE and request.allow_public_transfer:
        values["allowPublicTransfer"] = "true"
    if request.kind is CallKind.CONFERENCE:
        values |= {"number": request.conference, "pin": request.pin}
    return Secret(encoded(values))


def _body(request: DialRequest, account: Account) -> Secret:
    view: dict[str, object] = {
        "source": list(sources(request)),
        "destination": [request.destination],
    }
    if request.caller_id:
        view["callerId"] = request.caller_id
    if request.caller_id_destination:
        view["callerIdDestination"] = request.caller_id_destination
    body: dict[str, object] = {"phoneCallView": [view], "nonce": request.nonce}
    charged = request.extension or _charged(request.sources, account.extensions)
    return json_body({"extension": charged, **body} if charged else body)


def _charged(rung: tuple[str, ...], own: tuple[str, ...]) -> str:
    """Who is charged, which only an extension can be: the first among those that ring, or for
    public numbers (a mobile, say) the account's first."""
    return next((number for number in rung if is_extension(number, own)), next(iter(own), ""))
