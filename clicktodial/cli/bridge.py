"""``clicktodial bridge``: what can be typed.

What each command does stands in ``bridge_commands``, which is loaded when it is asked for: the
bridge needs packages that a desktop does not have.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from clicktodial.cli.arguments import command, whole
from clicktodial.i18n import tr

if TYPE_CHECKING:
    import argparse

    from clicktodial.cli.arguments import Parsers

_HOUR_S = 3600
_WEEK_S = 7 * 24 * _HOUR_S


def register(commands: Parsers) -> None:
    """Add ``bridge`` and its sub-commands."""
    parser = commands.add_parser(
        "bridge",
        help=tr("run a company's push service, and look after it"),
        description=tr("The service that pushes each desktop the events of its own user."),
    )
    verbs = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _register_key(verbs)
    _register_setup(verbs)
    _verb(verbs, "show", tr("show the set-up, without secrets"))
    _register_invite(verbs)
    _register_users(verbs)
    _register_pbx(verbs)
    _register_tokens(verbs)
    _register_serve(verbs)
    _verb(verbs, "rekey", tr("encrypt all secrets with the first of the keys"))


def _register_key(verbs: Parsers) -> None:
    parser = command(verbs, "new-key", tr("make a key for the bridge's secrets"), _run)
    meaning = tr("a new file for it; it is printed if left out")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help=meaning)
    parser.set_defaults(verb="new-key")


def _register_setup(verbs: Parsers) -> None:
    parser = _verb(verbs, "setup", tr("keep what was agreed on, and print the addresses to give"))
    add = parser.add_argument
    add("--public-url", metavar="URL", help=tr("where the outside reaches the bridge"))
    add("--server", metavar="URL", help=tr("Call Control's address"))
    add("--token-url", metavar="URL", help=tr("where tokens are refreshed"))
    add("--client-id", metavar="ID", help=tr("the integration's client id"))
    add(
        "--client-secret-stdin",
        action="store_true",
        help=tr("read the client's secret from standard input"),
    )
    add("--header", metavar="NAME", help=tr("a header that the phone system sends, too"))
    add(
        "--header-secret-stdin",
        action="store_true",
        help=tr("read the header's value from standard input, after the client's secret"),
    )
    add("--new-urls", action="store_true", help=tr("make new addresses; the old ones are void"))


def _register_invite(verbs: Parsers) -> None:
    parser = _verb(verbs, "invite", tr("print a confirmation key for one activation"))
    parser.add_argument(
        "--valid-for",
        type=whole("seconds", 1, _WEEK_S),
        default=_HOUR_S,
        metavar="S",
        help=tr("seconds; an hour if left out"),
    )


def _register_users(verbs: Parsers) -> None:
    users = _group(verbs, "user", tr("the users of the bridge"))
    add = _verb(users, "add", tr("add a UnifiedAPI user, and print the address for events"), "user")
    add.add_argument("extension", metavar="EXT", help=tr("such as 0003*210"))
    add.add_argument("--pbx", required=True, metavar="HOST", help=tr("the phone system's host"))
    add.add_argument(
        "--register",
        action="store_true",
        help=tr("the service registers the events at the phone system when it starts"),
    )
    _verb(users, "list", tr("show the users"), "user")
    remove = _verb(users, "remove", tr("forget a user, tokens included"), "user")
    _add_user(remove)


def _register_pbx(verbs: Parsers) -> None:
    pbxes = _group(verbs, "pbx", tr("the phone systems where events are registered"))
    add = _verb(pbxes, "add", tr("keep how to sign in"), "pbx")
    add.add_argument("server", metavar="SERVER", help="https://pbx.example.com")
    add.add_argument("--app-id", required=True, metavar="ID", help=tr("the App's id"))
    add.add_argument(
        "--app-secret-stdin",
        action="store_true",
        required=True,
        help=tr("read the App's secret from standard input"),
    )
    remove = _verb(pbxes, "remove", tr("forget how to sign in"), "pbx")
    remove.add_argument("server", metavar="SERVER", help=tr("its address or host"))
    register_ = _verb(verbs, "register", tr("register the events at the phone systems"))
    meaning = tr("one extension; all if left out")
    register_.add_argument("extension", nargs="?", metavar="EXT", help=meaning)


def _register_tokens(verbs: Parsers) -> None:
    tokens = _group(verbs, "token", tr("the tokens of desktops"))
    create = _verb(tokens, "create", tr("make a token for a desktop, and print it once"), "token")
    _add_user(create)
    create.add_argument("--label", default="", metavar="L", help=tr("such as the computer's name"))
    _verb(tokens, "list", tr("show the tokens, without themselves"), "token")
    revoke = _verb(tokens, "revoke", tr("revoke a token; its streams end"), "token")
    revoke.add_argument("id", metavar="ID", help=tr("as “clicktodial bridge token list” shows it"))


def _register_serve(verbs: Parsers) -> None:
    parser = _verb(verbs, "serve", tr("run the service"))
    add = parser.add_argument
    add("--host", default="127.0.0.1", metavar="ADDRESS", help=tr("where to listen"))
    add("--port", type=whole("port", 0, 65535), default=8460, metavar="N", help=tr("0: a free one"))
    add("--cert", type=Path, metavar="FILE", help=tr("a certificate chain (PEM)"))
    add("--key", type=Path, metavar="FILE", help=tr("the certificate's private key (PEM)"))
    add(
        "--behind-proxy",
        action="store_true",
        help=tr("a proxy on another computer protects the way here"),
    )
    add("--until-eof", action="store_true", help=tr("stop when standard input ends"))


def _add_user(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("extension", metavar="EXT", help=tr("such as 210 or 0003*210"))
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--tenant", metavar="T", help=tr("the Call Control tenant's id"))
    where.add_argument("--pbx", metavar="HOST", help=tr("the UnifiedAPI system's host"))


def _group(verbs: Parsers, name: str, summary: str) -> Parsers:
    parser = verbs.add_parser(
        name, help=summary, description=f"{summary[:1].upper()}{summary[1:]}."
    )
    return parser.add_subparsers(title="commands", metavar="COMMAND", required=True)


def _verb(verbs: Parsers, name: str, summary: str, group: str = "") -> argparse.ArgumentParser:
    parser = command(verbs, name, summary, _run)
    parser.set_defaults(verb=f"{group} {name}".strip())
    parser.add_argument("--data", type=Path, metavar="DIR", help=tr("where the records are"))
    parser.add_argument(
        "--events", metavar="URL", help=tr("redis://…, rediss://… or unix://…: several nodes")
    )
    parser.add_argument("--key-file", type=Path, metavar="FILE", help=tr("the key for secrets"))
    return parser


def _run(args: argparse.Namespace) -> int:
    from clicktodial.cli.bridge_desk import BridgeDesk, require_packages

    require_packages()
    from clicktodial.cli.bridge_commands import VERBS

    return VERBS[args.verb](args, BridgeDesk.of_this_user(args))
