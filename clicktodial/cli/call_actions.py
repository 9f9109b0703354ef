"""``clicktodial hold|resume|transfer|voicemail|hangup``: do one thing to one call."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clicktodial.cli.call_documents import call_document, party
from clicktodial.cli.call_session import named, open_lines
from clicktodial.engine.commands import require_possible
from clicktodial.engine.store import took_effect
from clicktodial.errors import ClickToDialError, UnreachableError
from clicktodial.i18n import tr
from clicktodial.model.calls import Action, call_id
from clicktodial.model.numbers import parse_dialable, same_number

if TYPE_CHECKING:
    import argparse

    from clicktodial.cli.call_session import CallDesk, Found, Lines
    from clicktodial.model.calls import Call, CallId

CONFIRM_DELAYS_S = (0.0, 0.3, 0.5, 0.7, 1.0)
"""Pauses between the looks at the list for the effect of an action."""
CONFIRM_S = 3.0

_SENDS_AWAY = frozenset({Action.HANG_UP, Action.TRANSFER, Action.VOICEMAIL})


@dataclass(frozen=True, slots=True)
class _Order:
    action: Action
    call_id: CallId
    target: str


@dataclass(frozen=True, slots=True)
class _Outcome:
    """``after`` is the call as last listed, ``None`` when it is gone; ``done``: as was wished."""

    found: Found
    after: Call | None
    done: bool


def act(args: argparse.Namespace, desk: CallDesk) -> int:
    """Do it, and print the call as the list shows it then.

    Nothing is sent when the call is not in the list or does not allow the action: raises
    ``InputError`` kinds.
    """
    target = "" if args.target is None else parse_dialable(args.target)
    order = _Order(args.action, call_id(args.call_id), target)
    outcome = asyncio.run(_carried_out(order, open_lines(args.account, desk), desk))
    after, offered = outcome.after, outcome.found.line.client.actions
    document = None if after is None else call_document(after, offered)
    line = _words(order, outcome)
    desk.output.result({"call": document, "done": outcome.done}, [line] if outcome.done else [])
    if not outcome.done:
        desk.output.say(line)
    return 0


def _words(order: _Order, outcome: _Outcome) -> str:
    who = party((outcome.after or outcome.found.call).peer)
    if not outcome.done and outcome.after is None:
        return tr("The call with {who} has ended.", who=who)
    if not outcome.done:
        return tr("Taken, but the list of calls does not show it yet. Look at your phone.")
    who = party(outcome.found.call.peer)
    return {
        Action.HOLD: tr("On hold: {who}", who=who),
        Action.RESUME: tr("Connected again: {who}", who=who),
        Action.TRANSFER: tr("Transferred to {target}: {who}", target=order.target, who=who),
        Action.VOICEMAIL: tr("Sent to voicemail: {who}", who=who),
        Action.HANG_UP: tr("Hung up: {who}", who=order.target or who),
    }[order.action]


async def _carried_out(order: _Order, lines: Lines, desk: CallDesk) -> _Outcome:
    async with lines:
        found = (await lines.list_all()).find(order.call_id)
        client = found.line.client
        require_possible(order.action, found.call, client.actions)
        lost: UnreachableError | None = None
        try:
            await client.perform(order.action, found.call, order.target)
        except UnreachableError as error:
            if not error.request_may_have_arrived:
                raise
            lost = error
        outcome = await _confirmed(order, found, desk)
        if lost is not None and not outcome.done:
            raise lost
        if outcome.after is None:
            return outcome
        return _Outcome(found, await named(outcome.after, desk.names()), outcome.done)


async def _confirmed(order: _Order, found: Found, desk: CallDesk) -> _Outcome:
    """Look at the list until it shows the effect; a look that fails is followed by the next."""
    outcome = _Outcome(found, found.call, done=False)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(CONFIRM_S):
            for delay_s in CONFIRM_DELAYS_S:
                await desk.sleep(delay_s)
                with contextlib.suppress(ClickToDialError):
                    outcome = await _look(order, found)
                if outcome.done or outcome.after is None:
                    return outcome
    return outcome


async def _look(order: _Order, found: Found) -> _Outcome:
    listing = await found.line.client.list_calls()
    after = next((call for call in listing.calls if call.id == order.call_id), None)
    return _Outcome(found, after, _is_done(order, found.call, after))


def _is_done(order: _Order, before: Call, after: Call | None) -> bool:
    if after is None:
        return order.action in _SENDS_AWAY
    if order.action is Action.HANG_UP and order.target:
        return not any(same_number(leg.extension, order.target) for leg in after.legs)
    return took_effect(order.action, before, after)
