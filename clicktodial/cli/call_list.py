"""``clicktodial calls``: what is going on now, on all accounts."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from clicktodial.cli.call_documents import call_document, table
from clicktodial.cli.call_session import named, open_lines
from clicktodial.cli.filters import CALL_FIELDS, selection
from clicktodial.i18n import tr
from clicktodial.model.settings import checked_extension
from clicktodial.model.snapshot import Watching

if TYPE_CHECKING:
    import argparse

    from clicktodial.cli.call_session import Answers, CallDesk, Failure, Line, Lines
    from clicktodial.cli.output import Output
    from clicktodial.model.calls import Call
    from clicktodial.model.capabilities import Capability
    from clicktodial.pbx.protocol import Selection

    Row = tuple[Call, frozenset[Capability], float]


def show(args: argparse.Namespace, desk: CallDesk) -> int:
    """Print the calls of the accounts that answered; the exit code is that of a failure.

    Raises the first failure when no account answered, ``InputError`` for a filter that none takes.
    """
    chosen = selection(args, CALL_FIELDS)
    of = "" if args.of is None else checked_extension(args.of)
    answers, rows = asyncio.run(_asked(open_lines(args.account, desk), desk, chosen, of))
    if not answers.listed:
        say_failures(answers.failures[1:], desk.output)
        raise answers.failures[0].error
    documents = [call_document(call, offered) for call, offered, _ in rows]
    desk.output.result(documents, table([(call, now) for call, _, now in rows]))
    untold = [line.account.name for line, _ in answers.listed if _tells_nothing(line)]
    for name in untold:
        desk.output.say(
            tr("{account}: what goes on is not known: it has no list, and no bridge.", account=name)
        )
    is_told = len(untold) < len(answers.listed)
    if not rows and is_told and not answers.failures and not desk.output.as_json:
        is_all = chosen.filter is None
        desk.output.say(tr("No call is going on.") if is_all else tr("There is no such call."))
    say_failures(answers.failures, desk.output)
    return answers.failures[0].error.exit_code if answers.failures else 0


def _tells_nothing(line: Line) -> bool:
    return line.client.watching is Watching.NOT


def say_failures(failures: tuple[Failure, ...], output: Output) -> None:
    """Say which accounts gave no list, and why."""
    for failure in failures:
        output.say(f"{failure.account.name}: {failure.error}")


async def _asked(
    lines: Lines, desk: CallDesk, chosen: Selection, of: str
) -> tuple[Answers, list[Row]]:
    names = desk.names()
    async with lines:
        answers = await lines.list_all(chosen, of=of)
        rows = [
            (
                await named(call, names, line.account),
                line.client.capabilities,
                desk.clocks.wall() + listing.clock_offset_s,
            )
            for line, listing in answers.listed
            for call in listing.calls
        ]
    return answers, rows
