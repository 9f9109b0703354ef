"""``clicktodial events list|add|update|remove``: what can be typed.

What each does stands in ``event_commands``, which is loaded when it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.cli.arguments import add_account, add_filter, add_sort, command, one_filter
from clicktodial.i18n import tr
from clicktodial.model.events import EventMethod, EventType

if TYPE_CHECKING:
    import argparse

    from clicktodial.cli.arguments import Parsers

_TYPES = [kind for kind in EventType if kind is not EventType.UNKNOWN]
_METHODS = [method for method in EventMethod if method is not EventMethod.UNKNOWN]


def register(commands: Parsers) -> None:
    """Add ``events`` and its sub-commands."""
    parser = commands.add_parser(
        "events",
        help=tr("the addresses that the phone system calls when something happens"),
        description=tr("The addresses (URLs) that the phone system calls at each phone call."),
    )
    verbs = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _register_list(verbs)
    _register_add(verbs)
    _register_update(verbs)
    _register_remove(verbs)


def _register_list(verbs: Parsers) -> None:
    parser = _verb(verbs, "list", tr("show the events of an extension"))
    _add_type(parser, tr("only events of this type"))
    add_filter(
        parser,
        tr(
            "only events such as url^=https or 'note*=crm'; the fields are id, type, method, url, "
            "note, status and modified, their values as the phone system writes them (status=1), "
            "the signs = =a,b > < ^= (begins with) and *= (contains)"
        ),
    )
    add_sort(parser, tr("by address"))


def _register_add(verbs: Parsers) -> None:
    parser = _verb(verbs, "add", tr("add an event"))
    _add_type(parser, tr("what happens at the extension"), required=True)
    _add_parts(parser, required=True)


def _register_update(verbs: Parsers) -> None:
    parser = _verb(verbs, "update", tr("change an event"))
    parser.add_argument("id", metavar="ID", help=tr("as “clicktodial events list” shows it"))
    _add_type(parser, tr("its type, when several events have this id"))
    _add_parts(parser, required=False)


def _register_remove(verbs: Parsers) -> None:
    parser = _verb(verbs, "remove", tr("delete an event"))
    parser.add_argument("id", metavar="ID", help=tr("as “clicktodial events list” shows it"))
    _add_type(parser, tr("its type, when several events have this id"))


def _verb(verbs: Parsers, verb: str, summary: str) -> argparse.ArgumentParser:
    parser = command(verbs, verb, summary, _run)
    add_account(parser, tr("the account; the default one if left out"))
    parser.add_argument(
        "--extension",
        metavar="EXT",
        help=tr("whose events; the account's first extension if left out"),
    )
    parser.set_defaults(verb=verb)
    return parser


def _add_type(parser: argparse.ArgumentParser, meaning: str, *, required: bool = False) -> None:
    parser.add_argument("--type", type=EventType, choices=_TYPES, required=required, help=meaning)


def _add_parts(parser: argparse.ArgumentParser, *, required: bool) -> None:
    parser.add_argument(
        "--method",
        type=EventMethod,
        choices=_METHODS,
        default=EventMethod.GET if required else None,
        help=tr("how the address is called; GET if left out") if required else tr("how to call it"),
    )
    parser.add_argument("--url", required=required, help=tr("the address that is called"))
    parser.add_argument("--note", metavar="T", help=tr("a note for people"))
    switch = parser.add_mutually_exclusive_group()
    switch.add_argument(
        "--enabled",
        action="store_true",
        default=True if required else None,
        help=tr("switched on"),
    )
    switch.add_argument("--disabled", dest="enabled", action="store_false", help=tr("switched off"))


def _run(args: argparse.Namespace) -> int:
    if args.verb == "list":
        one_filter(args)
    elif args.verb == "update" and {args.method, args.url, args.note, args.enabled} == {None}:
        args.usage_error(tr("say what to change: --method, --url, --note, --enabled or --disabled"))
    from clicktodial.cli.call_session import CallDesk
    from clicktodial.cli.event_commands import VERBS

    return VERBS[args.verb](args, CallDesk.of_this_user(as_json=args.json))
