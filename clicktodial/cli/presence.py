"""``clicktodial presence``: whether a colleague's phone is there, rings or is busy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clicktodial.cli.arguments import add_account, command
from clicktodial.cli.tables import NOTHING, aligned, iso
from clicktodial.errors import ClickToDialError
from clicktodial.i18n import tr
from clicktodial.model.presence import PresenceStatus, RegistrationState
from clicktodial.model.settings import checked_extension

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from clicktodial.cli.arguments import Parsers
    from clicktodial.cli.call_session import CallDesk, Line
    from clicktodial.model.presence import Presence, Registration

    Answer = tuple[Presence, ...] | ClickToDialError


def register(commands: Parsers) -> None:
    """Add ``presence``."""
    summary = tr("show which phones are there, ring or are busy")
    parser = command(commands, "presence", summary, _run)
    add_account(parser, tr("the account that asks; the default one if left out"))
    meaning = tr("an extension; all phones of one's own if left out")
    parser.add_argument("extensions", nargs="*", metavar="EXT", help=meaning)


def _run(args: argparse.Namespace) -> int:
    from clicktodial.cli.call_session import CallDesk

    return show(args, CallDesk.of_this_user(as_json=args.json))


def show(args: argparse.Namespace, desk: CallDesk) -> int:
    """Print what is known; the exit code is that of the first extension that gave no answer.

    Raises it when none did.
    """
    import asyncio

    from clicktodial.cli.call_session import open_chosen_line

    asked = [checked_extension(text) for text in dict.fromkeys(args.extensions)] or [""]
    answers = asyncio.run(_asked(open_chosen_line(args.account, desk), asked))
    failures = [answer for answer in answers if isinstance(answer, ClickToDialError)]
    if len(failures) == len(answers):
        raise failures[0]
    found = [one for a in answers if not isinstance(a, ClickToDialError) for one in a]
    desk.output.result([presence_document(one) for one in found], _table(found))
    if not found and not desk.output.as_json:
        desk.output.say(tr("The phone system knows no such phone."))
    for extension, answer in zip(asked, answers, strict=True):
        if isinstance(answer, ClickToDialError):
            desk.output.say(f"{extension}: {answer}")
    return failures[0].exit_code if failures else 0


def presence_document(presence: Presence) -> dict[str, Any]:
    """The JSON form (product contract)."""
    return {
        "extension": presence.extension,
        "status": presence.status,
        "registrations": [
            {"agent": phone.agent, "state": phone.state, "expires": iso(phone.expires)}
            for phone in presence.registrations
        ],
    }


def _table(found: Sequence[Presence]) -> Iterator[str]:
    status = {
        PresenceStatus.ONLINE: tr("There"),
        PresenceStatus.RINGING: tr("Rings"),
        PresenceStatus.BUSY: tr("Busy"),
        PresenceStatus.OFFLINE: tr("Away"),
        PresenceStatus.UNKNOWN: tr("Unknown"),
    }
    rows = [
        (one.extension, status[one.status], ", ".join(map(_phone, one.registrations)) or NOTHING)
        for one in found
    ]
    return aligned((tr("Extension"), tr("State"), tr("Phones")), rows)


def _phone(phone: Registration) -> str:
    state = {
        RegistrationState.REGISTERED: tr("registered"),
        RegistrationState.NOT_NEEDED: tr("needs no registration"),
        RegistrationState.NOT_REGISTERED: tr("not registered"),
        RegistrationState.EXPIRED: tr("registration expired"),
        RegistrationState.UNKNOWN: tr("unknown"),
    }[phone.state]
    return f"{phone.agent} ({state})" if phone.agent else state


async def _asked(line: Line, extensions: Sequence[str]) -> list[Answer]:
    import asyncio

    async with line:
        return await asyncio.gather(*(_presence(line, one) for one in extensions))


async def _presence(line: Line, extension: str) -> Answer:
    try:
        return await line.client.presence(extension)
    except ClickToDialError as error:
        return error
