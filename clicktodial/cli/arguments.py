"""What the commands' parsers share: how a command is added, and how values are read.

Light to import: ``clicktodial --help`` loads the parsers of all commands.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from clicktodial.i18n import tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    Parsers = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - has no other name
    Run = Callable[[argparse.Namespace], int]


def command(commands: Parsers, name: str, summary: str, run: Run) -> argparse.ArgumentParser:
    """Add a command with ``--json``. Without abbreviations: a later flag must not change what an
    earlier script meant."""
    parser = commands.add_parser(
        name, help=summary, description=f"{summary[:1].upper()}{summary[1:]}.", allow_abbrev=False
    )
    parser.add_argument("--json", action="store_true", help=tr("print JSON"))
    parser.set_defaults(run=run, usage_error=parser.error)
    return parser


def add_account(parser: argparse.ArgumentParser, meaning: str) -> None:
    """Add ``--account``."""
    parser.add_argument("--account", metavar="A", help=meaning)


def add_sort(parser: argparse.ArgumentParser, meaning: str) -> None:
    """Add ``--sort``."""
    parser.add_argument("--sort", choices=("asc", "desc"), help=meaning)


def add_filter(parser: argparse.ArgumentParser, meaning: str) -> None:
    """Add ``--filter``; the phone system takes one, so ``one_filter`` refuses more."""
    parser.add_argument("--filter", action="append", default=[], metavar="F", help=meaning)


def one_filter(args: argparse.Namespace) -> str | None:
    """The text of the one filter, if there is one. Several are wrong usage."""
    if len(args.filter) > 1:
        args.usage_error(tr("--filter can be given once"))
    return args.filter[0] if args.filter else None


def whole(name: str, least: int, most: int) -> Callable[[str], int]:
    """Reads a whole number in these limits; ``name`` is what the value is called in an error."""

    def read(text: str) -> int:
        value = int(text)
        if not least <= value <= most:
            raise ValueError(text)
        return value

    # argparse shows it: "invalid seconds value: '0'".
    read.__name__ = name
    return read


def caller_id(text: str) -> str:
    """``Name <number>`` on one line; its shape is looked at when the call is made."""
    if not text.isprintable():
        raise ValueError(text)
    return text


def moment(text: str) -> datetime:
    """A date or a date-time; local time where it has no offset. A date means its beginning.

    Raises ``ValueError``.
    """
    try:
        return datetime.fromisoformat(text.strip()).astimezone()
    except OverflowError:
        raise ValueError(text) from None


def end_moment(text: str) -> datetime:
    """The same, but a date means its last second."""
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        return moment(text)
    return moment(f"{day.isoformat()}T23:59:59")


caller_id.__name__, moment.__name__, end_moment.__name__ = "caller id", "time", "time"
