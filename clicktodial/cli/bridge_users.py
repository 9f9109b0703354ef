"""``clicktodial bridge user|token``: who gets events, and with which token."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from clicktodial.bridge.users import System, checked_user, user_of
from clicktodial.cli.bridge_desk import NotSetUpError
from clicktodial.cli.tables import NOTHING, aligned, iso, local_time
from clicktodial.errors import InputError
from clicktodial.i18n import tr
from clicktodial.model.settings_values import checked_server

if TYPE_CHECKING:
    import argparse

    from clicktodial.bridge.book import Book, BridgeToken
    from clicktodial.bridge.users import User
    from clicktodial.cli.bridge_desk import BridgeDesk

_ID_LENGTH = 12
_LONGEST_LABEL = 80


async def add_user(args: argparse.Namespace, desk: BridgeDesk, book: Book) -> int:
    """Add a UnifiedAPI user and print the address where the PBX tells of the calls."""
    setup = await book.setup()
    if setup is None:
        raise NotSetUpError
    user = checked_user(System.UNIFIEDAPI, pbx_host(args.pbx), args.extension)
    door = await book.open_door(user, registers=args.register)
    url = event_url(setup.public_url, door)
    desk.output.result({"user": named(user), "url": url}, [url])
    desk.output.say(tr("The phone system calls this address at each event. It is shown this once."))
    return 0


async def remove_user(args: argparse.Namespace, desk: BridgeDesk, book: Book) -> int:
    """Forget a user: tokens, sign-in and event address."""
    user = await named_user(args, book)
    revoked = await book.revoke_all(user)
    had_door = await book.close_door(user)
    was_signed_in = await book.sign_ins.delete(user.key)
    if not (revoked or had_door or was_signed_in):
        raise _unknown(args.extension)
    desk.output.result(
        {"tokens_revoked": revoked}, [tr("{user} is forgotten.", user=user.extension)]
    )
    return 0


async def create_token(args: argparse.Namespace, desk: BridgeDesk, book: Book) -> int:
    """Make a token and print it: it is kept as a fingerprint only."""
    label = args.label.strip()
    if len(label) > _LONGEST_LABEL or not label.isprintable():
        raise InputError(tr("This cannot be a label"), "", tr("Use one line of 80 characters."))
    user = await named_user(args, book)
    token_id, token = await book.create_token(user, label)
    desk.output.result({"id": token_id, "token": token, "user": named(user)}, [token])
    desk.output.say(
        tr("Give this token to the desktop of {user}. It is shown this once.", user=user.extension)
    )
    return 0


async def list_tokens(args: argparse.Namespace, desk: BridgeDesk, book: Book) -> int:  # noqa: ARG001 - as all
    """Print the tokens by their ids."""
    last = await book.last_uses()
    tokens = (await book.tokens.all()).items()
    documents = [_token_document(key, token, last.get(key)) for key, token in tokens]
    header = ("ID", tr("User"), tr("Tenant"), tr("Label"), tr("Created"), tr("Last used"))
    rows = [
        (
            key[:_ID_LENGTH],
            user_of(token.user).extension,
            user_of(token.user).tenant,
            token.label or NOTHING,
            local_time(moment_of(token.created_at)),
            last.get(key, NOTHING),
        )
        for key, token in tokens
    ]
    desk.output.result(documents, aligned(header, rows))
    return 0


async def revoke_token(args: argparse.Namespace, desk: BridgeDesk, book: Book) -> int:
    """Revoke a token. Its streams end within 15 s."""
    if not await book.revoke_token(args.id):
        raise InputError(
            tr("There is no token “{id}”", id=args.id[:40]),
            tr("Nothing was changed."),
            tr("“clicktodial bridge token list” shows the tokens."),
        )
    desk.output.result({"revoked": args.id}, [tr("{id} is revoked.", id=args.id)])
    return 0


async def named_user(args: argparse.Namespace, book: Book) -> User:
    """The user of EXT and ``--tenant`` or ``--pbx``; without them the one that is known.

    Raises ``InputError`` when there is none, or several.
    """
    if args.tenant is not None:
        return checked_user(System.CALLCONTROL, args.tenant, args.extension)
    if args.pbx is not None:
        return checked_user(System.UNIFIEDAPI, pbx_host(args.pbx), args.extension)
    known = {*await book.sign_ins.all(), *await book.phones.all()}
    meant = [user for user in map(user_of, sorted(known)) if user.extension == args.extension]
    if not meant:
        raise _unknown(args.extension)
    if len(meant) > 1:
        raise InputError(
            tr("There are several users “{extension}”", extension=args.extension),
            tr("Nothing was changed."),
            tr("Say which: --tenant or --pbx."),
        )
    return meant[0]


def pbx_host(text: str) -> str:
    """A PBX's host, and port if there is one, from its address. Raises ``InputError``."""
    return checked_server(text).partition("://")[2].lower()


def event_url(public_url: str, door: str) -> str:
    """The address that a PBX calls."""
    return f"{public_url}/v1/unifiedapi/{door}"


def _unknown(extension: str) -> InputError:
    return InputError(
        tr("The bridge knows no user “{extension}”", extension=extension[:40]),
        tr("Nothing was changed."),
        tr("Say where the extension is: --tenant or --pbx."),
    )


def named(user: User) -> dict[str, str]:
    """A user's JSON form."""
    return {"system": user.system, "tenant": user.tenant, "extension": user.extension}


def _token_document(key: str, token: BridgeToken, last_used: str | None) -> dict[str, Any]:
    return {
        "id": key[:_ID_LENGTH],
        "user": named(user_of(token.user)),
        "label": token.label,
        "created": iso(moment_of(token.created_at)),
        "last_used": last_used,
    }


def moment_of(seconds: float) -> datetime:
    """A record's moment."""
    return datetime.fromtimestamp(int(seconds), UTC)
