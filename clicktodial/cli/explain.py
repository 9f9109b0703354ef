"""``clicktodial explain``: which numbers are in a text, and how each would be dialled."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clicktodial.cli.arguments import add_account, command
from clicktodial.i18n import tr

if TYPE_CHECKING:
    import argparse

    from clicktodial.cli.accounts import Desk
    from clicktodial.cli.arguments import Parsers
    from clicktodial.model.dialplan import DialPlan

_MOST_BYTES = 1_000_000


def register(commands: Parsers) -> None:
    """Add the parser."""
    summary = tr("show which numbers are in a text and how they would be dialled")
    parser = command(commands, "explain", summary, _explain)
    add_account(parser, tr("whose dial plan applies; the default account's if left out"))
    add = parser.add_argument
    add("text", metavar="TEXT", help=tr("a number, a link or any text; - reads standard input"))
    add("--country", default="", metavar="CC", help=tr("in place of the plan's, such as BE"))
    add(
        "--letters",
        action="store_true",
        help=tr("read the letters of a vanity number as the digits of their keys"),
    )


def _explain(args: argparse.Namespace) -> int:
    from clicktodial.cli.accounts import Desk

    return explain(args, Desk.of_this_user(as_json=args.json))


def explain(args: argparse.Namespace, desk: Desk) -> int:
    """Print the numbers, best first. None is no error. Raises ``InputError``, ``SetupError``."""
    from clicktodial.cli.dial_plans import show_readings
    from clicktodial.model.free_text import find_numbers

    plan = _plan(args, desk)
    text = _given(desk) if args.text == "-" else args.text
    found = find_numbers(text, plan, letters=args.letters)
    show_readings(found, desk.output)
    if not found:
        desk.output.say(tr("There is nothing to dial in this text."))
    for reading in found:
        if reading.extension:
            desk.output.say(keyed_in_words(reading.extension))
    return 0


def keyed_in_words(extension: str) -> str:
    """What a person has to do with an extension."""
    return tr("Key in {extension} once the call is answered.", extension=extension)


def _plan(args: argparse.Namespace, desk: Desk) -> DialPlan:
    """The account's plan, or an empty one without any account; ``--country`` takes precedence."""
    from clicktodial.model.dialplan import NO_PLAN
    from clicktodial.model.reading.rules import checked_country
    from clicktodial.model.settings import chosen_account

    settings = desk.settings()
    named = args.account is not None or settings.default is not None
    plan = chosen_account(settings, args.account).dial_plan if named else NO_PLAN
    country = checked_country(args.country)
    if not country or country == plan.country:
        return plan
    # An area code means nothing in another country.
    return replace(plan, country=country, area_code="")


def _given(desk: Desk) -> str:
    return desk.stdin.read(_MOST_BYTES).decode("utf-8-sig", errors="replace")
