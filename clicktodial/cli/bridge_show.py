"""``clicktodial bridge show`` and ``bridge user list``: what there is, without a secret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clicktodial.bridge.users import user_of
from clicktodial.cli.bridge_desk import NotSetUpError
from clicktodial.cli.bridge_users import moment_of, named
from clicktodial.cli.tables import NOTHING, aligned, iso
from clicktodial.i18n import tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from clicktodial.bridge.book import Book, Setup
    from clicktodial.cli.bridge_desk import BridgeDesk


async def show(args: argparse.Namespace, desk: BridgeDesk, book: Book) -> int:  # noqa: ARG001 - as all
    """Print the set-up, the users, and how much there is."""
    setup, users = await book.setup(), await _users(book)
    amounts = {
        "signed_in": sum(user["signed_in_until"] is not None for user in users),
        "tokens": len(await book.tokens.all()),
        "invitations": await book.invitations(),
    }
    pbxes = [pbx.server for pbx in (await book.pbxes.all()).values()]
    told = None if setup is None else _document(setup)
    lines = [f"{name}: {value}" for name, value in {**(told or {}), **amounts}.items()]
    lines += [f"pbx: {server}" for server in pbxes]
    document = {"setup": told, **amounts, "pbxes": pbxes, "users": users}
    desk.output.result(document, [*lines, *_table(users)])
    if setup is None:
        desk.output.say(str(NotSetUpError()))
    return 0


async def list_users(args: argparse.Namespace, desk: BridgeDesk, book: Book) -> int:  # noqa: ARG001 - as all
    """Print everyone who is signed in, has an event address or a token."""
    users = await _users(book)
    desk.output.result(users, _table(users))
    return 0


async def _users(book: Book) -> list[dict[str, Any]]:
    sign_ins, phones = await book.sign_ins.all(), await book.phones.all()
    tokens = [token.user for token in (await book.tokens.all()).values()]
    documents = []
    for key in sorted({*sign_ins, *phones, *tokens}):
        sign_in, phone = sign_ins.get(key), phones.get(key)
        until = moment_of(sign_in.expires_at) if sign_in and not sign_in.void else None
        document: dict[str, Any] = {
            **named(user_of(key)),
            "signed_in_until": iso(until),
            "signed_out": sign_in.void if sign_in and sign_in.void else None,
            "has_url": phone is not None,
            "registers": phone is not None and phone.registers,
            "tokens": tokens.count(key),
        }
        documents.append(document)
    return documents


def _table(users: list[dict[str, Any]]) -> Iterator[str]:
    header = (tr("System"), tr("Tenant"), tr("User"), tr("Signed in until"), tr("Tokens"))
    rows = [
        (
            each["system"],
            each["tenant"],
            each["extension"],
            each["signed_in_until"] or _signed_out(each),
            str(each["tokens"]),
        )
        for each in users
    ]
    return aligned(header, rows)


def _signed_out(document: dict[str, Any]) -> str:
    return tr("must be activated again") if document["signed_out"] else NOTHING


def _document(setup: Setup) -> dict[str, Any]:
    return {
        "public_url": setup.public_url,
        "server": setup.server,
        "token_url": setup.token_url or None,
        "client_id": setup.client_id or None,
        "client_secret": bool(setup.client_secret_sealed),
        "header": setup.header_name or None,
    }
