"""``clicktodial account``: add, list, test, sign in, dial plan, remove, choose the default.

Exit codes beyond the common ones: ``add`` ends with 0 where no keyring works: the account is
there, ``"secret_stored": false`` and a word on standard error say that the secret is not, and
commands take it from ``CLICKTODIAL_SECRET`` from then on. ``sign-in`` ends with 3 then, since
storing the secret is all it is for.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, BinaryIO

from clicktodial.cli import account_plan
from clicktodial.cli.credentials import SECRET_VARIABLE, read_secret
from clicktodial.cli.output import Output
from clicktodial.errors import (
    AccountExistsError,
    ClickToDialError,
    KeyringError,
    UnknownAccountError,
)
from clicktodial.i18n import tr
from clicktodial.model.settings import chosen_account, make_account
from clicktodial.model.settings_values import checked_server
from clicktodial.model.systems import SignIn, System
from clicktodial.storage.capabilities import CapabilityFile
from clicktodial.storage.paths import Paths
from clicktodial.storage.secret_names import account_secret, account_secrets, bridge_secret
from clicktodial.storage.settings import SettingsFile

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Mapping

    from clicktodial.desktop.secrets.base import SecretStore
    from clicktodial.model.secret import Secret
    from clicktodial.model.settings import Account, Settings
    from clicktodial.storage.secret_names import SecretKey

    Parsers = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - has no other name


@dataclass(frozen=True, slots=True)
class Desk:
    """What the account commands work with."""

    file: SettingsFile
    store: SecretStore
    stdin: BinaryIO
    environ: Mapping[str, str]
    output: Output
    capabilities: CapabilityFile

    @classmethod
    def of_this_user(cls, *, as_json: bool) -> Desk:
        """The real ones."""
        from clicktodial.desktop.secrets import open_secret_store

        paths = Paths.from_environment(os.environ)
        return cls(
            SettingsFile(paths.settings_file),
            open_secret_store(os.environ),
            sys.stdin.buffer,
            os.environ,
            Output(as_json=as_json),
            CapabilityFile(paths.capabilities_file),
        )

    def settings(self) -> Settings:
        """The settings; what is wrong in the file is said."""
        read = self.file.read()
        for problem in read.problems:
            self.output.say(f"{self.file.path}: {problem}")
        return read.settings


def register(commands: Parsers) -> None:
    """Add the parsers of ``clicktodial account``."""
    parser = commands.add_parser("account", help="the accounts on phone systems")
    verbs = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _register_add(verbs)
    _leaf(verbs, "list", "show the accounts", list_accounts)
    test = _leaf(verbs, "test", "try the sign-in, step by step", _check)
    test.add_argument("name", nargs="?", metavar="NAME", help="the default account if left out")
    plan = _leaf(verbs, "plan", "show the dial plan, or change it", account_plan.plan)
    account_plan.add_arguments(plan)
    bridge = _leaf(verbs, "bridge", "give an account a bridge, or take it away", connect_bridge)
    bridge.add_argument("name", metavar="NAME")
    _add_bridge(bridge)
    bridge.add_argument("--remove", action="store_true", help="the account has no bridge any more")
    bridge.set_defaults(usage_error=bridge.error)
    for verb, summary, function in (
        ("sign-in", "store a new token, App secret or cookies, read from standard input", sign_in),
        ("default", "make an account the one that dials", make_default),
    ):
        _leaf(verbs, verb, summary, function).add_argument("name", metavar="NAME")
    parser = _leaf(verbs, "remove", "remove an account and its secret, or all of them", remove)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("name", nargs="?", metavar="NAME")
    which.add_argument("--all", action="store_true", help="every account, such as to uninstall")


def _register_add(verbs: Parsers) -> None:
    parser = _leaf(verbs, "add", "add an account", add)
    parser.add_argument("name", metavar="NAME")
    parser.add_argument(
        "--server",
        default="",
        metavar="URL",
        help="https://pbx.example.com; Call Control's own is known",
    )
    parser.add_argument("--system", type=System, choices=list(System), default=System.UNIFIEDAPI)
    parser.add_argument("--user", default="@me", metavar="ID", help="@me or the numeric id")
    parser.add_argument(
        "--extension",
        action="append",
        default=[],
        metavar="EXT",
        help="your own, such as 0003*210; repeatable; the phone system is asked if left out",
    )
    parser.add_argument("--tenant", default="", metavar="ID", help="with --system callcontrol")
    parser.add_argument("--no-lookup", action="store_true", help="do not ask the phone system")
    parser.add_argument(
        "--team",
        action="append",
        default=[],
        metavar="EXT",
        help="a colleague whose phone and calls the window shows; repeatable",
    )
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument(
        "--token-stdin", action="store_true", help="read an access token from standard input"
    )
    ways.add_argument(
        "--app-secret-stdin", action="store_true", help="read the App's secret from standard input"
    )
    ways.add_argument(
        "--cookies-stdin",
        action="store_true",
        help="read a browser's cookies from standard input, as copied: dev, vn and xsrf-token",
    )
    parser.add_argument("--app-id", default="", metavar="ID", help="with --app-secret-stdin")
    _add_bridge(parser)
    parser.add_argument("--default", action="store_true", help="make it the one that dials")
    parser.set_defaults(usage_error=parser.error)


def _add_bridge(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--bridge", default="", metavar="URL", help="your company's bridge, which tells of calls"
    )
    parser.add_argument(
        "--bridge-token-stdin",
        action="store_true",
        help="read the token for the bridge from standard input, on the line after another secret; "
        "alone it is the sign-in of a Call Control account",
    )


def _leaf(
    verbs: Parsers, verb: str, summary: str, function: Callable[[argparse.Namespace, Desk], int]
) -> argparse.ArgumentParser:
    # Without abbreviations: "--token SECRET" must not pass for "--token-stdin".
    parser = verbs.add_parser(
        verb, help=summary, description=f"{summary[:1].upper()}{summary[1:]}.", allow_abbrev=False
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=_run, act=function)
    return parser


def _run(args: argparse.Namespace) -> int:
    code: int = args.act(args, Desk.of_this_user(as_json=args.json))
    return code


def add(args: argparse.Namespace, desk: Desk) -> int:
    """Add an account: its secrets first, then the file; neither when the file cannot be written."""
    _require_usable(args)
    account = _made(args)
    _require_new(desk.settings(), account)
    secret = _read_secret(desk, account)
    bridge_token = _read_bridge_token(desk, account) if account.has_bridge_beside else None
    if not account.extensions and not args.no_lookup:
        account = _with_own_extensions(desk, account, secret)
    undo = _stored(desk, account, secret, bridge_token)
    try:
        saved = desk.file.update(
            lambda settings: _added(settings, account, as_default=args.default)
        )
    except ClickToDialError:
        if undo is not None:
            undo()
        raise
    desk.capabilities.forget(account.name)
    stored = undo is not None
    document = {"account": _described(saved, account), "secret_stored": stored}
    desk.output.result(document, [tr("Added “{name}”.", name=account.name)])
    return 0


def _require_usable(args: argparse.Namespace) -> None:
    """Wrong usage that argparse cannot tell."""
    secrets = (args.token_stdin, args.app_secret_stdin, args.cookies_stdin)
    if bool(args.app_id) != args.app_secret_stdin:
        args.usage_error("--app-id and --app-secret-stdin belong together")
    if bool(args.bridge) != args.bridge_token_stdin:
        args.usage_error("--bridge and --bridge-token-stdin belong together")
    if not any(secrets) and not args.bridge_token_stdin:
        args.usage_error(
            "one of --token-stdin, --app-secret-stdin, --cookies-stdin, --bridge-token-stdin "
            "is needed"
        )
    if args.cookies_stdin and args.bridge_token_stdin:
        args.usage_error("cookies take all of standard input: add the bridge with “account bridge”")
    if not args.server and args.system is System.UNIFIEDAPI:
        args.usage_error("the following arguments are required: --server")


def _made(args: argparse.Namespace) -> Account:
    ways = {
        SignIn.TOKEN: args.token_stdin,
        SignIn.APP: args.app_secret_stdin,
        SignIn.COOKIES: args.cookies_stdin,
    }
    return make_account(
        name=args.name,
        server=args.server,
        extensions=args.extension,
        user=args.user,
        system=args.system,
        sign_in=next((way for way, chosen in ways.items() if chosen), SignIn.BRIDGE),
        app_id=args.app_id,
        team=args.team,
        tenant=args.tenant,
        bridge=args.bridge,
    )


def _read_secret(desk: Desk, account: Account) -> Secret:
    """Raises ``InputError``, or ``SignInRefusedError`` for cookies of which one is missing."""
    pasted = account.sign_in is SignIn.COOKIES
    secret = read_secret(desk.stdin, _prompt(account), several_lines=pasted)
    if pasted:
        from clicktodial.cli.account_check import require_usable

        require_usable(account, secret)
    return secret


def _read_bridge_token(desk: Desk, account: Account) -> Secret:
    prompt = tr("Token for the bridge {bridge} (not shown): ", bridge=account.bridge)
    return read_secret(desk.stdin, prompt)


def _with_own_extensions(desk: Desk, account: Account, secret: Secret) -> Account:
    """The account with the extensions that its phone system knows as the user's own.

    When it does not tell them the account stays as it is, and a word says why.
    """
    from clicktodial.cli.account_check import own_extensions, with_own_identity

    try:
        if account.sign_in is SignIn.BRIDGE:
            return with_own_identity(account, secret)
        found = own_extensions(account, secret)
    except ClickToDialError as error:
        desk.output.say(
            tr(
                "The phone system did not tell your extensions. {why} The account is added without "
                "them: name the phone that rings with “clicktodial dial --from”, or remove the "
                "account and add it with --extension.",
                why=error,
            )
        )
        return account
    if not found:
        desk.output.say(
            tr(
                "The phone system knows no phone of yours. Remove the account and add it with "
                "--extension if you have one."
            )
        )
        return account
    desk.output.say(tr("Your extensions: {extensions}", extensions=", ".join(found)))
    return replace(account, extensions=found)


def _stored(
    desk: Desk, account: Account, secret: Secret, bridge_token: Secret | None
) -> Callable[[], None] | None:
    """Store the secrets; gives what undoes it, or ``None`` when no keyring took them."""
    secrets = {account_secret(account.name, account.sign_in): secret}
    if bridge_token is not None:
        secrets[bridge_secret(account.name)] = bridge_token
    undoes = []
    try:
        for key, value in secrets.items():
            undoes.append(_undo(desk.store, key, desk.store.get(key)))
            desk.store.set(key, value)
    except KeyringError as error:
        desk.output.say(
            tr(
                "The secret of “{name}” is not stored: {why} Give it to each command in the "
                "environment variable {variable}.",
                name=account.name,
                why=error.message,
                variable=SECRET_VARIABLE,
            )
        )
        return None

    def undo() -> None:
        for one in undoes:
            one()

    return undo


def _undo(store: SecretStore, key: SecretKey, before: Secret | None) -> Callable[[], None]:
    """Puts what was there back."""
    if before is None:
        return lambda: store.delete(key)
    return lambda: store.set(key, before)


def _require_new(settings: Settings, account: Account) -> None:
    """Names that differ in case only are one name to some keyrings."""
    if any(known.name.casefold() == account.name.casefold() for known in settings.accounts):
        raise AccountExistsError(account.name)


def _added(settings: Settings, account: Account, *, as_default: bool) -> Settings:
    _require_new(settings, account)
    with_it = replace(settings, accounts=(*settings.accounts, account))
    return replace(with_it, default_account=account.name) if as_default else with_it


def list_accounts(_args: argparse.Namespace, desk: Desk) -> int:
    """Show the accounts, the default one marked."""
    settings = desk.settings()
    accounts = [_described(settings, account) for account in settings.accounts]
    if not accounts:
        desk.output.say(tr("No account is set up. Add one with “clicktodial account add”."))
    desk.output.result({"accounts": accounts}, map(_line, accounts))
    return 0


def _described(settings: Settings, account: Account) -> dict[str, Any]:
    return {
        "name": account.name,
        "system": account.system,
        "server": account.server,
        "user": account.user,
        "extensions": list(account.extensions),
        "sign_in": account.sign_in,
        "app_id": account.app_id,
        "team": list(account.team),
        "tenant": account.tenant,
        "bridge": account.bridge,
        "default": settings.default == account,
    }


def _line(account: Mapping[str, Any]) -> str:
    where = account["server"] or account["bridge"]
    parts = [account["name"], account["system"], where, *account["extensions"]]
    return "  ".join([*parts, tr("(default)")] if account["default"] else parts)


def sign_in(args: argparse.Namespace, desk: Desk) -> int:
    """Store a new secret for an account, in place of the old one."""
    account = chosen_account(desk.settings(), args.name)
    secret = _read_secret(desk, account)
    desk.store.set(account_secret(account.name, account.sign_in), secret)
    desk.capabilities.forget(account.name)
    desk.output.result(
        {"name": account.name, "secret_stored": True},
        [tr("The secret of “{name}” is stored.", name=account.name)],
    )
    return 0


def _check(args: argparse.Namespace, desk: Desk) -> int:
    # Late: the client of a phone system takes longer to load than all the rest.
    from clicktodial.cli.account_check import check

    return check(args, desk)


def _prompt(account: Account) -> str:
    if account.sign_in is SignIn.APP:
        return tr("Secret of the App {app} (not shown): ", app=account.app_id)
    if account.sign_in is SignIn.BRIDGE:
        return tr("Token for the bridge {bridge} (not shown): ", bridge=account.bridge)
    if account.sign_in is SignIn.COOKIES:
        return tr(
            "Cookies of {server}, then an empty line (not shown): ",
            server=account.server,
        )
    return tr("Access token for {server} (not shown): ", server=account.server)


def connect_bridge(args: argparse.Namespace, desk: Desk) -> int:
    """Give an account a bridge, or another one; with ``--remove`` take it away."""
    account = chosen_account(desk.settings(), args.name)
    if account.sign_in is SignIn.BRIDGE:
        args.usage_error("it signs in through its bridge: use “account sign-in” for a new token")
    if args.remove == bool(args.bridge) or bool(args.bridge) != args.bridge_token_stdin:
        args.usage_error("either --remove, or --bridge with --bridge-token-stdin")
    bridge = checked_server(args.bridge) if args.bridge else ""
    if bridge:
        token = _read_bridge_token(desk, replace(account, bridge=bridge))
        desk.store.set(bridge_secret(account.name), token)
    desk.file.update(lambda settings: _with_bridge(settings, account, bridge))
    if not bridge:
        _deleted(desk, account, (bridge_secret(account.name),))
    words = (
        tr("“{name}” listens to {bridge}.", name=account.name, bridge=bridge)
        if bridge
        else tr("“{name}” has no bridge any more.", name=account.name)
    )
    desk.output.result({"name": account.name, "bridge": bridge}, [words])
    return 0


def _with_bridge(settings: Settings, account: Account, bridge: str) -> Settings:
    changed = replace(chosen_account(settings, account.name), bridge=bridge)
    accounts = (changed if one.name == account.name else one for one in settings.accounts)
    return replace(settings, accounts=tuple(accounts))


def remove(args: argparse.Namespace, desk: Desk) -> int:
    """Remove an account, or all; their secrets go too, where a keyring works."""
    settings = desk.settings()
    accounts = settings.accounts if args.all else (chosen_account(settings, args.name),)
    documents = [_remove_one(desk, account) for account in accounts]
    lines = [tr("Removed “{name}”.", name=account.name) for account in accounts]
    desk.output.result({"removed": documents} if args.all else documents[0], lines)
    return 0


def _remove_one(desk: Desk, account: Account) -> dict[str, object]:
    desk.file.update(lambda settings: _removed(settings, account))
    desk.capabilities.forget(account.name)
    deleted = _deleted(desk, account, account_secrets(account.name))
    return {"name": account.name, "secret_deleted": deleted}


def _deleted(desk: Desk, account: Account, keys: Iterable[SecretKey]) -> bool:
    """Delete secrets; where no keyring works, say that they may be left and give ``False``."""
    try:
        for key in keys:
            desk.store.delete(key)
    except KeyringError as error:
        desk.output.say(
            tr(
                "If the keyring holds a secret of “{name}”, it is still there: {why}",
                name=account.name,
                why=error.message,
            )
        )
        return False
    return True


def _removed(settings: Settings, account: Account) -> Settings:
    if settings.account(account.name) is None:
        raise UnknownAccountError(account.name)
    left = tuple(known for known in settings.accounts if known.name != account.name)
    chosen = settings.default_account if settings.default_account != account.name else None
    return replace(settings, accounts=left, default_account=chosen)


def make_default(args: argparse.Namespace, desk: Desk) -> int:
    """Make an account the one that dials when none is named."""
    account = chosen_account(desk.settings(), args.name)
    desk.file.update(lambda settings: _with_default(settings, account))
    desk.output.result(
        {"default": account.name}, [tr("“{name}” dials from now on.", name=account.name)]
    )
    return 0


def _with_default(settings: Settings, account: Account) -> Settings:
    return replace(settings, default_account=chosen_account(settings, account.name).name)
