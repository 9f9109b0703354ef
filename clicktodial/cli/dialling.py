"""``clicktodial dial``: places one call or none."""

from __future__ import annotations

import asyncio
import contextlib
import re
from typing import TYPE_CHECKING, Any

from clicktodial.cli.call_session import open_line
from clicktodial.engine.commands import source_for
from clicktodial.errors import ClickToDialError, NotANumberError, OutcomeUnknownError
from clicktodial.i18n import tr
from clicktodial.model.numbers import parse_dialable, same_number
from clicktodial.model.settings import chosen_account
from clicktodial.pbx.protocol import DialRequest

if TYPE_CHECKING:
    import argparse

    from clicktodial.cli.call_session import CallDesk, Line
    from clicktodial.cli.output import Output
    from clicktodial.model.calls import CallId
    from clicktodial.model.settings import Account

SEARCH_DELAYS_S = (0.0, 0.5, 0.5, 1.0, 1.0, 1.5)
"""Pauses between the looks at the list for a call whose id did not come back."""
SEARCH_S = 6.0
_LONGEST_RAW = 128


def dial(args: argparse.Namespace, desk: CallDesk) -> int:
    """Place a call and print its id; with ``--dry-run`` print what would be dialled.

    Raises ``InputError`` or ``SetupError`` when nothing was sent, ``OutcomeUnknownError`` when the
    answer was lost and the list does not show the call.
    """
    number = _as_typed(args.number) if args.raw else parse_dialable(args.number)
    settings = desk.settings()
    account = chosen_account(settings, args.account)
    source = source_for(account, args.source)
    if args.dry_run:
        _show_plan(args.number, number, desk.output, raw=args.raw)
        return 0
    request = DialRequest(
        number,
        source,
        desk.new_nonce(),
        args.caller_id,
        args.wait_for_pickup or settings.wait_for_pickup_s,
    )
    call_id = asyncio.run(_placed(open_line(account, desk), request, desk))
    _report(account, request, call_id, desk.output)
    return 0


def _as_typed(text: str) -> str:
    """Raises ``NotANumberError`` for what no request can carry."""
    number = text.strip()
    if not number or not number.isprintable() or len(number) > _LONGEST_RAW:
        raise NotANumberError("".join(c if c.isprintable() else "�" for c in number))
    return number


def _report(account: Account, request: DialRequest, call_id: CallId | None, output: Output) -> None:
    document = {
        "id": call_id,
        "account": account.name,
        "extension": request.source,
        "number": request.destination,
    }
    line = tr(
        "Calling {number}: {source} rings first. Call id: {call}",
        number=request.destination,
        source=request.source,
        call=call_id or tr("not known"),
    )
    output.result(document, [line])
    if call_id is None:
        output.say(
            tr(
                "The phone system took the call but named no id, and its list does not show it "
                "yet. Look at your phone."
            )
        )


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
        found = await _search(line, request, desk)
        if found is None:
            raise
        return found
    return call_id or await _search(line, request, desk)


async def _search(line: Line, request: DialRequest, desk: CallDesk) -> CallId | None:
    """Look for the call's nonce in the list; a look that fails is followed by the next."""
    if any(same_number(request.source, own) for own in line.account.extensions):
        return await _search_in(line, request.nonce, desk)
    # Another phone was asked to ring than those of the account, whose list would not show it.
    async with line.to_every_extension() as wider:
        return await _search_in(wider, request.nonce, desk)


async def _search_in(line: Line, nonce: str, desk: CallDesk) -> CallId | None:
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


def _show_plan(text: str, number: str, output: Output, *, raw: bool) -> None:
    steps = _raw_steps(number) if raw else _steps(text, number)
    rules = ", ".join(step["rule"] for step in steps)
    line = f"{text.strip()} → {number} ({rules})" if steps else number
    output.result({"numbers": [{"text": text, "dial": number, "steps": steps}]}, [line])


def _raw_steps(number: str) -> list[dict[str, Any]]:
    return [{"rule": tr("as typed"), "result": number}]


def _steps(text: str, number: str) -> list[dict[str, Any]]:
    """What ``parse_dialable`` did, told in one step since it knows no order."""
    signs = re.sub(r"[^0-9*#+]", "", text)
    marks = {
        tr("taken out of a link"): re.match(r"\s*(tel|callto|sips?):", text, re.IGNORECASE),
        tr("“(0)” left out"): "(0)" in text.replace(" ", "") and signs != number,
        tr("digits of another script replaced"): any(
            c.isdecimal() and not c.isascii() for c in text
        ),
    }
    rules = [rule for rule, found in marks.items() if found]
    if not rules and text != number:
        rules = [tr("separators removed")]
    return [{"rule": ", ".join(rules), "result": number}] if rules else []
