"""``clicktodial calls``: what is going on now, on all accounts."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from clicktodial.cli.call_documents import call_document, table
from clicktodial.cli.call_session import named, open_lines
from clicktodial.i18n import tr

if TYPE_CHECKING:
    import argparse

    from clicktodial.cli.call_session import Answers, CallDesk, Failure, Lines
    from clicktodial.cli.output import Output
    from clicktodial.model.calls import Action, Call

    Row = tuple[Call, frozenset[Action], float]


def show(args: argparse.Namespace, desk: CallDesk) -> int:
    """Print the calls of the accounts that answered; the exit code is that of a failure.

    Raises the first failure when no account answered.
    """
    answers, rows = asyncio.run(_asked(open_lines(args.account, desk), desk))
    if not answers.listed:
        say_failures(answers.failures[1:], desk.output)
        raise answers.failures[0].error
    documents = [call_document(call, offered) for call, offered, _ in rows]
    desk.output.result(documents, table([(call, now) for call, _, now in rows]))
    if not rows and not answers.failures and not desk.output.as_json:
        desk.output.say(tr("No call is going on."))
    say_failures(answers.failures, desk.output)
    return answers.failures[0].error.exit_code if answers.failures else 0


def say_failures(failures: tuple[Failure, ...], output: Output) -> None:
    """Say which accounts gave no list, and why."""
    for failure in failures:
        output.say(f"{failure.account.name}: {failure.error}")


async def _asked(lines: Lines, desk: CallDesk) -> tuple[Answers, list[Row]]:
    names = desk.names()
    async with lines:
        answers = await lines.list_all()
        rows = [
            (
                await named(call, names),
                line.client.actions,
                desk.clocks.wall() + listing.clock_offset_s,
            )
            for line, listing in answers.listed
            for call in listing.calls
        ]
    return answers, rows
