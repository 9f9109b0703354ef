"""``clicktodial hold|resume|…|hangup``: do one thing to one call."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from clicktodial.cli.call_documents import call_document
from clicktodial.cli.call_session import named, open_lines
from clicktodial.cli.call_words import done_words, open_words
from clicktodial.engine.commands import require_possible
from clicktodial.engine.effects import took_effect
from clicktodial.errors import (
    ClickToDialError,
    InputError,
    NotPossibleNowError,
    UnreachableError,
)
from clicktodial.i18n import tr
from clicktodial.model.calls import (
    ALL_ACTIONS,
    JOINING,
    Action,
    ActionDetails,
    CallState,
    call_id,
)
from clicktodial.model.dialling import require_caller_id
from clicktodial.model.dialplan import NO_PLAN, explain
from clicktodial.model.numbers import parse_dialable, same_number
from clicktodial.model.settings import checked_extension

if TYPE_CHECKING:
    import argparse

    from clicktodial.cli.call_session import CallDesk, Found, Lines
    from clicktodial.model.calls import Call, CallId
    from clicktodial.model.settings import Account

CONFIRM_DELAYS_S = (0.0, 0.3, 0.5, 0.7, 1.0)
"""Pauses between the looks at the list for the effect of an action."""
CONFIRM_S = 3.0

_SENDS_AWAY = frozenset({Action.HANG_UP, Action.TRANSFER, Action.VOICEMAIL})


@dataclass(frozen=True, slots=True)
class Order:
    """What was asked for. ``of``: whose call it is, empty for one's own. ``typed``: where a call is
    transferred to, as it was typed: its account's dial plan decides what that means."""

    action: Action
    call_id: CallId
    details: ActionDetails
    of: str = ""
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """``after`` is the call as last listed, ``None`` when it is gone; ``done``: as was wished.
    ``joiner``: the phone that is to ring, for the actions that let one ring."""

    found: Found
    after: Call | None
    done: bool
    joiner: str = ""
    too_late: bool = False
    """The call that was to be hung up had ended already."""


def act(args: argparse.Namespace, desk: CallDesk) -> int:
    """Do it, and print the call as the list shows it then.

    Nothing is sent when the call is not in the list or does not allow the action: raises
    ``InputError`` kinds.
    """
    order = read_order(args)
    order, outcome = asyncio.run(_carried_out(order, open_lines(args.account, desk), desk))
    after, offered = outcome.after, outcome.found.line.client.capabilities
    document = None if after is None else call_document(after, offered)
    line = done_words(order, outcome) if outcome.done else open_words(order, outcome)
    desk.output.result({"call": document, "done": outcome.done}, [line] if outcome.done else [])
    if not outcome.done:
        desk.output.say(line)
    return 0


def read_order(args: argparse.Namespace) -> Order:
    """What was typed. Raises ``InputError`` for what no phone system would take."""
    require_caller_id(args.caller_id)
    details = ActionDetails(
        target="" if args.target is None else _read_target(args.action, args.target),
        park_s=args.park_s,
        recording_format=args.recording_format,
        private=args.private,
        caller_id=args.caller_id,
        wait_for_pickup_s=args.wait_for_pickup,
    )
    of = "" if args.of is None else checked_extension(args.of)
    return Order(args.action, call_id(args.call_id), details, of, args.target or "")


def _read_target(action: Action, text: str) -> str:
    if action is Action.TRANSFER:
        return explain(text, NO_PLAN).dial
    return checked_extension(text) if action in JOINING else parse_dialable(text)


def _with_plan(order: Order, account: Account) -> Order:
    if order.action is not Action.TRANSFER:
        return order
    target = explain(order.typed, account.dial_plan).dial
    return replace(order, details=replace(order.details, target=target))


async def _carried_out(order: Order, lines: Lines, desk: CallDesk) -> tuple[Order, Outcome]:
    """The order with the number that was sent, and what came of it."""
    async with lines:
        found = (await lines.list_all(of=order.of)).find(order.call_id)
        order = _with_plan(order, found.line.account)
        joiner = _checked(order, found)
        details = replace(order.details, target=joiner) if joiner else order.details
        lost: UnreachableError | None = None
        was_there = True
        try:
            was_there = await found.line.client.perform(order.action, found.call, details)
        except UnreachableError as error:
            if not error.request_may_have_arrived:
                raise
            lost = error
        first = Outcome(found, found.call, done=False, joiner=joiner, too_late=not was_there)
        outcome = await _confirmed(order, first, desk)
        if lost is not None and not outcome.done:
            raise lost
        if outcome.after is None:
            return order, outcome
        after = await named(outcome.after, desk.names())
        return order, replace(outcome, after=after)


def _checked(order: Order, found: Found) -> str:
    """The phone that is to ring, for the actions that let one ring.

    Raises ``InputError`` kinds when the call does not allow what was asked for.
    """
    call = found.call
    # All of them: what was refused yesterday may be permitted today, and the phone system says so.
    require_possible(order.action, call, ALL_ACTIONS)
    if order.action in JOINING:
        return _joiner(order, found.line.account, call)
    if order.action is Action.HANG_UP and call.joined and order.details.target:
        raise NotPossibleNowError(
            tr("You have joined this call: only your own part of it can be ended.")
        )
    return ""


def _joiner(order: Order, account: Account, call: Call) -> str:
    wished, own = order.details.target, account.extensions
    if wished and own and not any(same_number(wished, extension) for extension in own):
        raise InputError(
            tr("“{extension}” is not an extension of yours", extension=wished),
            tr("Nothing was changed."),
            tr("The account names {extensions}.", extensions=", ".join(own)),
        )
    taken_back = call.extension if order.action is Action.UNPARK and call.mine else ""
    joiner = wished or taken_back or next(iter(own), "")
    if not joiner:
        raise InputError(
            tr("Which phone of yours should ring?"),
            tr("The account “{name}” names no extension. Nothing was changed.", name=account.name),
            tr("Write your extension after the call id."),
        )
    if order.action is not Action.UNPARK and _is_in(call, joiner):
        raise NotPossibleNowError(tr("{phone} is in this call already.", phone=joiner))
    return joiner


def _is_in(call: Call, extension: str) -> bool:
    return any(same_number(leg.extension, extension) for leg in call.legs)


async def _confirmed(order: Order, first: Outcome, desk: CallDesk) -> Outcome:
    """Look at the list until it shows the effect; a look that fails is followed by the next."""
    outcome = first
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(CONFIRM_S):
            for delay_s in CONFIRM_DELAYS_S:
                await desk.sleep(delay_s)
                with contextlib.suppress(ClickToDialError):
                    outcome = await _look(order, outcome)
                is_gone = outcome.after is None and order.action not in JOINING
                if outcome.done or is_gone:
                    return outcome
    return outcome


async def _look(order: Order, last: Outcome) -> Outcome:
    """A call that one's own phone is let into shows in one's own list, else the list is the one
    in which the call was found."""
    client = last.found.line.client
    theirs = order.of if order.action not in JOINING else ""
    listing = await (client.list_extension(theirs) if theirs else client.list_calls())
    after = next((call for call in listing.calls if call.id == order.call_id), None)
    return replace(last, after=after, done=_is_done(order, last, after))


def _is_done(order: Order, last: Outcome, after: Call | None) -> bool:
    before = last.found.call
    if after is None:
        return order.action in _SENDS_AWAY
    if order.action in JOINING:
        was_in = _is_in(before, last.joiner)
        return _is_in(after, last.joiner) and not (was_in and after.state is CallState.PARKED)
    if order.action is Action.HANG_UP and order.details.target:
        return not _is_in(after, order.details.target)
    return took_effect(order.action, before, after)
