"""``clicktodial dial`` and ``clicktodial conference``: each places one call or none."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING, TypedDict

from clicktodial.cli.call_session import open_line
from clicktodial.cli.credentials import read_secret
from clicktodial.cli.dial_plans import as_typed, show_readings
from clicktodial.cli.explain import keyed_in_words
from clicktodial.engine.commands import dial_request, settled
from clicktodial.errors import ClickToDialError, NotANumberError, OutcomeUnknownError
from clicktodial.i18n import tr
from clicktodial.model.dialling import CallKind, DialChoice
from clicktodial.model.dialplan import explain
from clicktodial.model.settings import chosen_account
from clicktodial.model.snapshot import Watching

if TYPE_CHECKING:
    import argparse

    from clicktodial.cli.call_session import CallDesk, Line
    from clicktodial.cli.output import Output
    from clicktodial.model.calls import CallId
    from clicktodial.model.dialplan import Reading
    from clicktodial.model.settings import Account, Settings
    from clicktodial.pbx.protocol import DialRequest

SEARCH_DELAYS_S = (0.0, 0.5, 0.5, 1.0, 1.0, 1.5)
"""Pauses between the looks at the list for a call whose id did not come back."""
SEARCH_S = 6.0
_LONGEST_RAW = 128


def dial(args: argparse.Namespace, desk: CallDesk) -> int:
    """Place a call and print its id; with ``--dry-run`` print what would be dialled.

    Raises ``InputError`` or ``SetupError`` when nothing was sent, ``OutcomeUnknownError`` when the
    answer was lost and the list does not show the call.
    """
    settings = desk.settings()
    account = chosen_account(settings, args.account)
    reading = _read(args, account)
    number = reading.dial
    wished = DialChoice(
        kind=CallKind.SIMPLE if args.callback is None else CallKind.CALLBACK,
        sources=tuple(dict.fromkeys(args.sources)),
        extension=args.callback or "",
        **_manner(args),
    )
    choice = settled(wished, account, number)
    if args.dry_run:
        show_readings([reading], desk.output)
        return 0
    if args.public_transfer is not None:
        settings = replace(settings, allow_public_transfer=args.public_transfer)
    settings = _with_ringing(args, settings)
    code = _place(account, dial_request(number, choice, desk.new_nonce(), settings), desk)
    if reading.extension:
        desk.output.say(keyed_in_words(reading.extension))
    return code


def _read(args: argparse.Namespace, account: Account) -> Reading:
    """What is dialled for what was typed. Raises ``NotANumberError``."""
    if args.raw:
        return as_typed(args.number, _as_typed(args.number))
    return explain(args.number, account.dial_plan)


def conference(args: argparse.Namespace, desk: CallDesk) -> int:
    """Call someone into a conference and print the call's id. Raises as ``dial`` does."""
    settings = _with_ringing(args, desk.settings())
    account = chosen_account(settings, args.account)
    number = explain(args.number, account.dial_plan).dial
    pin = args.pin
    if args.pin_stdin:
        pin = read_secret(desk.desk.stdin, tr("PIN of the conference (not shown): ")).reveal()
    wished = DialChoice(
        kind=CallKind.CONFERENCE,
        extension=args.extension,
        conference=args.conference,
        pin=pin,
        **_manner(args),
    )
    choice = settled(wished, account, number)
    return _place(account, dial_request(number, choice, desk.new_nonce(), settings), desk)


class _Manner(TypedDict):
    caller_id: str
    caller_id_destination: str
    duration_s: int | None
    video: bool


def _manner(args: argparse.Namespace) -> _Manner:
    """What ``dial`` and ``conference`` have in common."""
    return {
        "caller_id": args.caller_id,
        "caller_id_destination": args.to_caller_id,
        "duration_s": args.max_duration,
        "video": args.video,
    }


def _with_ringing(args: argparse.Namespace, settings: Settings) -> Settings:
    wait_s = args.wait_for_pickup or settings.wait_for_pickup_s
    return replace(settings, wait_for_pickup_s=wait_s)


def _as_typed(text: str) -> str:
    """Raises ``NotANumberError`` for what no request can carry."""
    number = text.strip()
    if not number or not number.isprintable() or len(number) > _LONGEST_RAW:
        raise NotANumberError("".join(c if c.isprintable() else "�" for c in number))
    return number


def _place(account: Account, request: DialRequest, desk: CallDesk) -> int:
    call_id = asyncio.run(_placed(open_line(account, desk), request, desk))
    _report(account, request, call_id, desk.output)
    return 0


def _report(account: Account, request: DialRequest, call_id: CallId | None, output: Output) -> None:
    document = {
        "id": call_id,
        "account": account.name,
        "extension": request.extension or next(iter(request.sources), ""),
        "number": request.destination,
        "kind": request.kind,
        "sources": list(request.sources),
    }
    output.result(document, [_words(request, call_id or tr("not known"))])
    if call_id is None:
        output.say(
            tr(
                "The phone system took the call but named no id, and its list does not show it "
                "yet. Look at your phone."
            )
            if account.traits.lists_calls
            else tr("Pick up your phone to call {number}.", number=request.destination)
        )


def _words(request: DialRequest, call_id: str) -> str:
    line = _plan_words(request)
    return tr("{line} Call id: {call}", line=line, call=call_id)


def _plan_words(request: DialRequest) -> str:
    number, first = request.destination, ", ".join(request.sources)
    match request.kind:
        case CallKind.CALLBACK:
            return tr("Calling {first} back, then {number}.", first=first, number=number)
        case CallKind.CONFERENCE:
            return tr("Calling {number} into the conference {room}.", number=number, room=first)
        case CallKind.SIMPLE if not request.sources:
            return tr("Calling {number}: your own phone rings first.", number=number)
        case CallKind.SIMPLE if len(request.sources) > 1:
            return tr("Calling {number}: {first} ring first.", number=number, first=first)
        case CallKind.SIMPLE:
            return tr("Calling {number}: {first} rings first.", number=number, first=first)


async def _placed(line: Line, request: DialRequest, desk: CallDesk) -> CallId | None:
    """Send the request once. ``None``: taken, but the call's id cannot be found."""
    async with line:
        try:
            return await _sent(line, request, desk)
        except asyncio.CancelledError:
            desk.output.say(
                tr(
                    "Interrupted: a call to {number} may have been placed. Look at your phone "
                    "before you dial again.",
                    number=request.destination,
                )
            )
            raise


async def _sent(line: Line, request: DialRequest, desk: CallDesk) -> CallId | None:
    try:
        call_id = await line.client.dial(request)
    except OutcomeUnknownError:
        found = await _search(line, request.nonce, desk)
        if found is None:
            raise
        return found
    return call_id or await _search(line, request.nonce, desk)


async def _search(line: Line, nonce: str, desk: CallDesk) -> CallId | None:
    """Look for the call's nonce in the list; a look that fails is followed by the next. Where
    nothing is ever told of a call there is nothing to look for."""
    if line.client.watching is Watching.NOT:
        return None
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(SEARCH_S):
            for delay_s in SEARCH_DELAYS_S:
                await desk.sleep(delay_s)
                found = await _look(line, nonce)
                if found is not None:
                    return found
    return None


async def _look(line: Line, nonce: str) -> CallId | None:
    try:
        listing = await line.client.list_calls()
    except ClickToDialError:
        return None
    return next((call.id for call in listing.calls if call.nonce == nonce), None)
