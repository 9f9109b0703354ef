"""``clicktodial bridge``: the table of its commands, and how each is run."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from clicktodial.cli import bridge_register, bridge_setup, bridge_show, bridge_users
from clicktodial.cli.bridge_serve import serve

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable, Mapping

    from clicktodial.bridge.book import Book
    from clicktodial.cli.bridge_desk import BridgeDesk

    Verb = Callable[[argparse.Namespace, BridgeDesk], int]
    Work = Callable[[argparse.Namespace, BridgeDesk, Book], Awaitable[int]]


def _with_book(work: Work) -> Verb:
    """The command that does ``work`` with the opened records."""

    async def do(args: argparse.Namespace, desk: BridgeDesk) -> int:
        async with desk.opened() as shared:
            return await work(args, desk, shared.book)

    return lambda args, desk: asyncio.run(do(args, desk))


VERBS: Mapping[str, Verb] = {
    "new-key": bridge_setup.make_key,
    "setup": _with_book(bridge_setup.set_up),
    "show": _with_book(bridge_show.show),
    "invite": _with_book(bridge_setup.invite),
    "rekey": _with_book(bridge_setup.rekey),
    "user add": _with_book(bridge_users.add_user),
    "user list": _with_book(bridge_show.list_users),
    "user remove": _with_book(bridge_users.remove_user),
    "token create": _with_book(bridge_users.create_token),
    "token list": _with_book(bridge_users.list_tokens),
    "token revoke": _with_book(bridge_users.revoke_token),
    "pbx add": _with_book(bridge_register.add_pbx),
    "pbx remove": _with_book(bridge_register.remove_pbx),
    "register": _with_book(bridge_register.register_events),
    "serve": serve,
}
