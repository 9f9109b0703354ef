"""``clicktodial bridge pbx|register``: the events at the PBX that call the bridge.

``reference/unifiedapi.md §11``. Only events with an address of this bridge are touched.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from clicktodial.bridge.book import Pbx
from clicktodial.bridge.logs import note, who
from clicktodial.bridge.users import user_of
from clicktodial.bridge.vault import fits
from clicktodial.cli.bridge_desk import NotSetUpError
from clicktodial.cli.bridge_users import event_url, pbx_host
from clicktodial.cli.credentials import read_secret
from clicktodial.errors import ClickToDialError, InputError
from clicktodial.i18n import tr
from clicktodial.model.events import EventMethod, EventType, event_draft
from clicktodial.model.secret import Secret
from clicktodial.model.settings import make_account
from clicktodial.model.settings_values import checked_server
from clicktodial.model.systems import SignIn
from clicktodial.pbx.registry import make_unifiedapi_client
from clicktodial.web.http import Http

if TYPE_CHECKING:
    import argparse
    from collections.abc import AsyncIterator, Sequence

    from clicktodial.bridge.book import Book, Phone
    from clicktodial.bridge.users import User
    from clicktodial.cli.bridge_desk import BridgeDesk
    from clicktodial.model.events import EventDraft, PhoneCallEvent
    from clicktodial.pbx.unifiedapi.client import UnifiedApiClient

_TYPES = tuple(kind for kind in EventType if kind is not EventType.UNKNOWN)
_NOTE = "Click-to-Dial bridge"


@dataclass(slots=True)
class Report:
    """What registering did to the events of one user."""

    added: int = 0
    mended: int = 0
    removed: int = 0

    def document(self, user: User) -> dict[str, object]:
        """The JSON form."""
        amounts = {"added": self.added, "mended": self.mended, "removed": self.removed}
        return {"extension": user.extension, "pbx": user.tenant, **amounts}

    def line(self, user: User) -> str:
        """The same in words."""
        return tr(
            "{user} at {pbx}: {added} added, {mended} mended, {removed} removed",
            user=user.extension,
            pbx=user.tenant,
            added=self.added,
            mended=self.mended,
            removed=self.removed,
        )


async def add_pbx(args: argparse.Namespace, desk: BridgeDesk, book: Book) -> int:
    """Keep how to sign in to a PBX, the secret encrypted."""
    host, server = pbx_host(args.server), checked_server(args.server)
    secret = read_secret(desk.stdin, tr("The App's secret (not shown): "))
    make_account(name="pbx", server=server, sign_in=SignIn.APP, app_id=args.app_id)
    await book.pbxes.put(host, Pbx(server, args.app_id.strip(), book.vault.seal(secret.reveal())))
    desk.output.result({"pbx": host}, [tr("Kept for {host}.", host=host)])
    return 0


async def remove_pbx(args: argparse.Namespace, desk: BridgeDesk, book: Book) -> int:
    """Forget how to sign in to a PBX."""
    host = pbx_host(args.server)
    if not await book.pbxes.delete(host):
        raise _no_pbx(host)
    desk.output.result({"removed": host}, [tr("{host} is forgotten.", host=host)])
    return 0


async def register_events(args: argparse.Namespace, desk: BridgeDesk, book: Book) -> int:
    """Register the events of all users, or of one extension."""
    phones = {user_of(key): phone for key, phone in (await book.phones.all()).items()}
    meant = {u: p for u, p in phones.items() if args.extension in (None, u.extension)}
    if not meant:
        raise InputError(
            tr("There is no such UnifiedAPI user"),
            tr("Nothing was changed."),
            tr("Add one: clicktodial bridge user add EXT --pbx HOST"),
        )
    reports = {user: await register_user(book, user, phone) for user, phone in meant.items()}
    documents = [report.document(user) for user, report in reports.items()]
    desk.output.result(documents, [report.line(user) for user, report in reports.items()])
    return 0


async def register_marked(book: Book) -> None:
    """What the service does at its start; a PBX that is away is said in the log."""
    for key, phone in (await book.phones.all()).items():
        if not phone.registers:
            continue
        user = user_of(key)
        try:
            report = await register_user(book, user, phone)
        except ClickToDialError as error:
            note("events not registered", error=type(error).__name__, **who(user))
        else:
            amounts = {"added": report.added, "mended": report.mended, "removed": report.removed}
            note("events registered", **amounts, **who(user))


async def register_user(book: Book, user: User, phone: Phone) -> Report:
    """Add what is missing, mend what is wrong. Raises ``ClickToDialError``.

    The address is kept as a fingerprint only: it is read from the PBX, or made anew.
    """
    setup, pbx = await book.setup(), await book.pbxes.get(user.tenant)
    if setup is None:
        raise NotSetUpError
    if pbx is None:
        raise _no_pbx(user.tenant)
    prefix = event_url(setup.public_url, "")
    async with _client(book, pbx, user) as client:
        events = [
            event
            for event in await client.list_events(user.extension)
            if unquote(event.url).startswith(prefix)
        ]
        doors = (unquote(event.url).removeprefix(prefix) for event in events)
        door = next((door for door in doors if fits(door, phone.door_print)), "")
        door = door or await book.open_door(user, registers=phone.registers)
        return await _Registrar(client, user, prefix + door).run(events)


@contextlib.asynccontextmanager
async def _client(book: Book, pbx: Pbx, user: User) -> AsyncIterator[UnifiedApiClient]:
    account = make_account(
        name="pbx",
        server=pbx.server,
        extensions=[user.extension],
        sign_in=SignIn.APP,
        app_id=pbx.app_id,
    )
    secret = Secret(book.vault.open(pbx.app_secret_sealed))
    client = make_unifiedapi_client(account, secret, Http(pbx.server))
    try:
        yield client
    finally:
        await client.aclose()


@dataclass(frozen=True, slots=True)
class _Registrar:
    client: UnifiedApiClient
    user: User
    url: str

    async def run(self, ours: Sequence[PhoneCallEvent]) -> Report:
        report = Report()
        for kind in _TYPES:
            of_kind = [event for event in ours if event.type is kind]
            if not of_kind:
                await self._add(kind)
                report.added += 1
            elif not self._is_right(of_kind[0]):
                await self.client.change_event(of_kind[0], self._draft())
                report.mended += 1
            for double in of_kind[1:]:
                await self.client.remove_event(double)
                report.removed += 1
        return report

    async def _add(self, kind: EventType) -> None:
        draft = event_draft(
            type=kind, method=EventMethod.POST, url=self.url, note=_NOTE, enabled=True
        )
        await self.client.add_event(self.user.extension, draft)

    def _draft(self) -> EventDraft:
        return event_draft(method=EventMethod.POST, url=self.url, enabled=True)

    def _is_right(self, event: PhoneCallEvent) -> bool:
        return (
            unquote(event.url) == self.url
            and event.method is EventMethod.POST
            and event.enabled is not False
        )


def _no_pbx(host: str) -> InputError:
    return InputError(
        tr("The bridge does not know how to sign in to {host}", host=host[:80]),
        tr("Nothing was changed."),
        tr("Say it: clicktodial bridge pbx add SERVER --app-id ID --app-secret-stdin"),
    )
